import fc from 'fast-check';

/** Everything that may happen in a made-up sequence: what people do, what the clock does, what Teams does, what becomes of the program. */
const what = <Kind extends string>(kind: Kind) => ({ kind: fc.constant(kind) });
const matter = fc.nat(2);

const people = [
  fc.record({ ...what('sends') }),
  fc.record({ ...what('decides'), matter }),
  fc.record({
    ...what('answers'),
    voter: fc.nat(9),
    matter,
    inPerson: fc.boolean(),
    how: fc.constantFrom('approve', 'approve', 'reject', 'needsAnchoring', 'objectToForm', 'recuse'),
  }),
  /** Whatever button stands before them: of the chair, the vice chair and the process lead one after the other. */
  fc.record({ ...what('leads'), who: fc.nat(2), which: fc.nat(20) }),
  fc.record({ ...what('asksToSend') }),
  fc.record({ ...what('startsMinutes') }),
  /** Whoever has the step takes it, or asks for a change. */
  fc.record({ ...what('takesStep'), asksForChange: fc.boolean() }),
  fc.record({ ...what('decidesAlone') }),
  fc.record({ ...what('reacts'), voter: fc.nat(9), matter }),
  fc.record({
    ...what('getsRole'),
    role: fc.constantFrom('chair', 'viceChair', 'processLead'),
    who: fc.nat(9),
    isByDate: fc.boolean(),
  }),
  fc.record({
    ...what('writes'),
    who: fc.nat(9),
    word: fc.constantFrom('todo', 'matters', 'minutes', 'help', 'forum'),
  }),
] as const;

const clock = [
  fc.record({ ...what('passes'), minutes: fc.constantFrom(1, 5, 31, 240, 1_440, 4_320) }),
  /** To the very second at which something is due, or the time to answer or to rule is out. */
  fc.record({ ...what('falls'), to: fc.constantFrom('what is due', 'the deadline', 'just before the deadline') }),
] as const;

const teams = [
  fc.record({
    ...what('fails'),
    fault: fc.nat(9),
    operation: fc.constantFrom('send', 'update', 'members'),
    times: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ ...what('leaves'), who: fc.nat(9) }),
  fc.record({ ...what('comes') }),
  fc.record({ ...what('readsShort') }),
  fc.record({ ...what('upgrades'), removedLast: fc.boolean() }),
  /** The team is archived for a day, and then it is not. */
  fc.record({ ...what('archives') }),
] as const;

const program = [
  fc.record({ ...what('restarts') }),
  fc.record({ ...what('isKilled'), calls: fc.integer({ min: 1, max: 25 }), when: fc.constantFrom('before', 'after') }),
  /** A second process, whose clock is perhaps wrong by so many milliseconds. */
  fc.record({ ...what('joins'), aheadMs: fc.constantFrom(0, 100, -100, 1_000, -1_000, 60_000, -60_000) }),
] as const;

export const step = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(...people) },
  { weight: 4, arbitrary: fc.oneof(...clock) },
  { weight: 3, arbitrary: fc.oneof(...teams) },
  { weight: 2, arbitrary: fc.oneof(...program) },
);

type ValueOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
export type Step = ValueOf<typeof step>;
