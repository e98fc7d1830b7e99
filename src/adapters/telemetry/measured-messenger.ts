import type { Delivery, Messenger } from '../../ports/messenger';
import type { Measured, Telemetry } from '../../ports/telemetry';

/** The messenger, with every post and update measured as a step of the work that it belongs to. */
export function measureMessenger(messenger: Messenger, { step, note }: Telemetry): Messenger {
  const call = (about: Measured, run: () => Promise<Delivery>) =>
    step('post', about, async () => {
      const delivery = await run();
      note({ outcome: delivery.kind, ...(delivery.kind !== 'delivered' && { why: delivery.why }) });
      return delivery;
    });
  return {
    post: (to, card) => call({ operation: 'post', to: to.kind }, () => messenger.post(to, card)),
    update: (place, posted, card) => call({ operation: 'update' }, () => messenger.update(place, posted, card)),
    linkTo: (place, posted) => messenger.linkTo(place, posted),
  };
}
