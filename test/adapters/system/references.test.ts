import { currentReference, faultReference, withReferences } from '../../../src/adapters/system/references';
import { NO_TELEMETRY } from '../../../src/ports/telemetry';

const { work } = withReferences(NO_TELEMETRY);

it('a work has one reference, which its faults are called by, however deep', async () => {
  const [first, later] = await work('turn', {}, async () => {
    const before = currentReference();
    await Promise.resolve();
    return [before, faultReference()];
  });
  expect(first).toMatch(/^[A-Z2-9]{6}$/);
  expect(later).toBe(first);
});

it('works have different references, one that is begun in another too', async () => {
  const seen = new Set<string | undefined>();
  const see = () => {
    seen.add(currentReference());
    return Promise.resolve();
  };
  await Promise.all([
    work('turn', {}, see),
    work('turn', {}, async () => {
      await see();
      await work('tend', {}, see);
    }),
  ]);
  expect(seen.size).toBe(3);
  expect(seen).not.toContain(undefined);
});

it('outside of any work each fault has a reference of its own', () => {
  expect(currentReference()).toBeUndefined();
  expect(faultReference()).not.toBe(faultReference());
});
