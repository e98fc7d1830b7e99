import { createLanes, type Patience } from '../../../src/application/posts/lanes';

interface Job {
  readonly name: string;
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

let begun: Job[];
beforeEach(() => {
  begun = [];
});

const names = () => begun.map(({ name }) => name);
const job = (name: string) => () =>
  new Promise<void>((resolve, reject) => {
    begun.push({ name, end: resolve, fail: reject });
  });
const end = (name: string) => begun.find((one) => one.name === name)?.end();

const patient: Patience = (signal) =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(true));
  });
const impatient: Patience = () => Promise.resolve(true);
const asleep: Patience = () => Promise.resolve(false);

/** Everything that can go on by itself has. */
const quiet = () => new Promise((resolve) => setImmediate(resolve));

it('jobs that are quick are done one after the other, in the order given', async () => {
  const lanes = createLanes(6, patient);
  const given = lanes.give('a', job('a1'));
  await quiet();
  expect(names()).toEqual(['a1']);
  end('a1');
  await given;
  const next = lanes.give('b', job('b1'));
  await quiet();
  expect(names()).toEqual(['a1', 'b1']);
  end('b1');
  await next;
  await lanes.done();
});

it('the next job is not given before a quick one is done', async () => {
  const lanes = createLanes(6, patient);
  let isGiven = false;
  const given = lanes.give('a', job('a1')).then(() => {
    isGiven = true;
  });
  await quiet();
  expect(isGiven).toBe(false);
  end('a1');
  await given;
});

it('a lane that hangs is overtaken by the others but keeps its own order', async () => {
  const lanes = createLanes(6, impatient);
  await lanes.give('hangs', job('hangs 1'));
  await lanes.give('hangs', job('hangs 2'));
  await lanes.give('b', job('b'));
  await quiet();
  expect(names()).toEqual(['hangs 1', 'b']);
  end('hangs 1');
  await quiet();
  expect(names()).toEqual(['hangs 1', 'b', 'hangs 2']);
});

it('no more lanes than so many are at it at once', async () => {
  const lanes = createLanes(2, impatient);
  await lanes.give('a', job('a'));
  const given = lanes.give('b', job('b')).then(() => lanes.give('c', job('c')));
  await quiet();
  expect(names()).toEqual(['a', 'b']);
  end('a');
  await quiet();
  expect(names()).toEqual(['a', 'b', 'c']);
  end('b');
  await given;
});

it('a process that was asleep begins nothing before what is under way has ended', async () => {
  const lanes = createLanes(6, asleep);
  const given = lanes.give('a', job('a')).then(() => lanes.give('b', job('b')));
  await quiet();
  expect(names()).toEqual(['a']);
  end('a');
  await quiet();
  expect(names()).toEqual(['a', 'b']);
  end('b');
  await given;
});

it('is not done before the last one is', async () => {
  const lanes = createLanes(6, impatient);
  await lanes.give('a', job('a1'));
  await lanes.give('a', job('a2'));
  let isDone = false;
  const done = lanes.done().then(() => {
    isDone = true;
  });
  end('a1');
  await quiet();
  expect(isDone).toBe(false);
  end('a2');
  await done;
});

it('after an error nothing new is begun, and the error comes out when the rest is done', async () => {
  const lanes = createLanes(6, impatient);
  await lanes.give('a', job('a1'));
  await lanes.give('b', job('b1'));
  begun[0]?.fail(new Error('the store is away'));
  await quiet();
  await lanes.give('c', job('c1'));
  await lanes.give('b', job('b2'));
  const done = expect(lanes.done()).rejects.toThrow('the store is away');
  end('b1');
  await done;
  expect(names()).toEqual(['a1', 'b1']);
});
