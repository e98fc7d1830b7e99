import type { Delivery, Messenger } from '../../ports/messenger';
import type { Stores } from '../../ports/stores';
import type { Measured, Telemetry } from '../../ports/telemetry';

/** The stores, with every call measured as a step of the work that it belongs to. */
export function measureStores(stores: Stores, { step }: Telemetry): Stores {
  const { records, decisions, series } = stores;
  const call = <Result>(operation: string, run: () => Promise<Result>) => step('store', { operation }, run);
  return {
    records: {
      read: (ref) => call('records.read', () => records.read(ref)),
      save: (record, token) => call('records.save', () => records.save(record, token)),
      keepEarlier: (ref, part, events) => call('records.keepEarlier', () => records.keepEarlier(ref, part, events)),
      readEarlier: (ref, part) => call('records.readEarlier', () => records.readEarlier(ref, part)),
      due: (now, limit) => call('records.due', () => records.due(now, limit)),
      list: (forumId, kind, limit) => call('records.list', () => records.list(forumId, kind, limit)),
      concerning: (person, kind, limit) => call('records.concerning', () => records.concerning(person, kind, limit)),
    },
    decisions: {
      record: (decision) => call('decisions.record', () => decisions.record(decision)),
      noteReported: (forumId, id, reported) =>
        call('decisions.noteReported', () => decisions.noteReported(forumId, id, reported)),
      noteSince: (forumId, id, notes) => call('decisions.noteSince', () => decisions.noteSince(forumId, id, notes)),
      read: (forumId, id) => call('decisions.read', () => decisions.read(forumId, id)),
      list: (forumId, limit) => call('decisions.list', () => decisions.list(forumId, limit)),
      search: (asked) => call('decisions.search', () => decisions.search(asked)),
      resembling: (asked) => call('decisions.resembling', () => decisions.resembling(asked)),
    },
    series: {
      numberFor: (of, holder) => call('series.numberFor', () => series.numberFor(of, holder)),
      noteUsed: (of, last) => call('series.noteUsed', () => series.noteUsed(of, last)),
    },
    check: () => call('check', () => stores.check()),
    close: () => stores.close(),
  };
}

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
