import { getEventListeners, getMaxListeners } from 'node:events';
import { systemClock } from '../../../src/adapters/system/system-clock';

it('any number of waits may end with the same signal, and Node takes none of them for a leak', async () => {
  const stopping = new AbortController();
  const waits = Array.from({ length: 50 }, () => systemClock.wait(60_000, stopping.signal));

  expect(getMaxListeners(stopping.signal)).toBeGreaterThan(getEventListeners(stopping.signal, 'abort').length);

  stopping.abort();
  await Promise.all(waits);
});
