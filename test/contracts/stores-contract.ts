import fc from 'fast-check';
import type { Findable } from '../../src/domain/decision/findable';
import type { FormalNote } from '../../src/domain/formal-decisions/formal-notes';
import type { TermsNote } from '../../src/domain/terms/terms-notes';
import { EVERYTHING, type DecisionSearch } from '../../src/domain/decision/search';
import type { Series } from '../../src/ports/number-series';
import { ConflictError, type Loaded, type RecordRef, type StoredRecord } from '../../src/ports/record-store';
import { CorruptDocumentError, StoreUnavailableError } from '../../src/ports/store-errors';
import type { Stores } from '../../src/ports/stores';
import { anyRecord } from '../support/store-arbitraries';
import { aDecision, aDecisionOfChair, aRecord } from '../support/store-samples';

interface Implementation {
  readonly name: string;
  /** Opens the stores kept at `place`, which is a plain word; new the first time it is named. */
  open(place: string): Promise<Stores>;
  /** Rules that the implementation does not promise. */
  readonly skip?: readonly 'reopening'[];
}

const AWKWARD_TEXTS: readonly (readonly [kind: string, text: string])[] = [
  ['Swedish letters', '\u00e5\u00e4\u00f6 \u00c5\u00c4\u00d6'],
  ['decomposed letters', 'a\u030a o\u0308'],
  ['emoji of several code points', '\u{1f469}\u200d\u2695\ufe0f \u{1f1f8}\u{1f1ea}'],
  ['template bindings', '${x} ${$root.title} $& $1'],
  ['right-to-left marks', '\u202eabc\u202c \u200f\u05d0\u05d1'],
  ['line breaks of every kind', 'a\r\nb\rc\nd\u2028e\u2029f\ttab'],
  ['quotes and comments', `'; DROP TABLE records; -- "\\" /* */ \u0000`],
  ['10 000 characters', '\u00e5\u{1f469}x'.repeat(2_500)],
];

/** Every rule of src/ports that a store must keep, run against one implementation. */
export function storesContract({ name, open, skip = [] }: Implementation): void {
  describe(`${name} stores`, () => {
    let places = 0;
    let place: string;
    let stores: Stores;
    let opened: Stores[];

    const openAgain = async (): Promise<Stores> => {
      const more = await open(place);
      opened.push(more);
      return more;
    };

    beforeEach(async () => {
      places += 1;
      place = `place-${places}`;
      opened = [];
      stores = await openAgain();
    });

    afterEach(async () => {
      await Promise.all(opened.map((each) => each.close()));
    });

    const saveAll = async (...records: readonly StoredRecord[]): Promise<void> => {
      for (const record of records) await stores.records.save(record, null);
    };

    describe('records', () => {
      it('knows nothing of a record that was never saved', async () => {
        await expect(stores.records.read(aRecord())).resolves.toBeUndefined();
      });

      it('gives back the record as it was saved, with the token of the save', async () => {
        const record = aRecord({ wakeAt: '2026-06-02T08:00:00.000Z', concerns: ['anna', 'bo'] });

        const token = await stores.records.save(record, null);

        await expect(stores.records.read(record)).resolves.toEqual({ record, token });
      });

      it('keeps apart records of other kinds, forums and ids', async () => {
        const record = aRecord();
        await saveAll(record);

        const others: readonly RecordRef[] = [
          { ...record, kind: 'forum' },
          { ...record, forumId: 'forum-2' },
          { ...record, id: 'record-2' },
        ];

        for (const ref of others) await expect(stores.records.read(ref)).resolves.toBeUndefined();
      });

      it('shares nothing with what it was given or what it gave', async () => {
        const event = { title: 'as saved' };
        const record = aRecord({ events: [{ hash: 'h', event }] });
        await saveAll(record);
        event.title = 'changed afterwards';

        const first = await loaded(stores, record);
        expect(first.record.events).toEqual([{ hash: 'h', event: { title: 'as saved' } }]);
        Object.assign(first.record, { updatedAt: 'changed afterwards' });

        expect((await loaded(stores, record)).record.updatedAt).toBe(record.updatedAt);
      });

      it('saves on the token that a read gave', async () => {
        await saveAll(aRecord());
        const { token } = await loaded(stores, aRecord());
        const changed = aRecord({ events: [], updatedAt: '2026-06-02T00:00:00.000Z' });

        await stores.records.save(changed, token);

        expect((await loaded(stores, aRecord())).record).toEqual(changed);
      });

      it('saves on the token that a save gave, and gives a new token each time', async () => {
        const tokens = [await stores.records.save(aRecord(), null)];
        for (const token of tokens.slice()) tokens.push(await stores.records.save(aRecord(), token));
        for (const token of tokens.slice(-1)) tokens.push(await stores.records.save(aRecord(), token));

        expect(new Set(tokens).size).toBe(3);
      });

      it('refuses a stale token and leaves the record as it was', async () => {
        const stale = await stores.records.save(aRecord(), null);
        const winner = aRecord({ updatedAt: '2026-06-02T00:00:00.000Z', concerns: ['winner'] });
        await stores.records.save(winner, stale);

        await expect(stores.records.save(aRecord({ concerns: ['loser'] }), stale)).rejects.toBeInstanceOf(
          ConflictError,
        );

        expect((await loaded(stores, aRecord())).record).toEqual(winner);
        await expect(stores.records.concerning('loser', 'resolution', 9)).resolves.toEqual({
          records: [],
          unreadable: [],
        });
      });

      it('refuses to create a record that exists', async () => {
        await saveAll(aRecord());

        await expect(stores.records.save(aRecord({ events: [] }), null)).rejects.toBeInstanceOf(ConflictError);

        expect((await loaded(stores, aRecord())).record).toEqual(aRecord());
      });

      it('refuses to save on the token of a record that does not exist', async () => {
        const token = await stores.records.save(aRecord(), null);

        await expect(stores.records.save(aRecord({ id: 'another' }), token)).rejects.toBeInstanceOf(ConflictError);
      });

      it('lets exactly one of many who create the same record at once succeed', async () => {
        const outcomes = await Promise.allSettled(
          Array.from({ length: 10 }, (_, n) => stores.records.save(aRecord({ concerns: [`p${n}`] }), null)),
        );

        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConflictError);
        }
      });

      it.each(AWKWARD_TEXTS)('gives back %s unchanged', async (_, text) => {
        const record = aRecord({
          id: text.slice(0, 28),
          events: [{ hash: text, event: { [text.slice(0, 50)]: [text] } }],
          claim: { by: text, until: '2026-06-01T08:00:00.000Z' },
        });
        await saveAll(record);

        expect((await loaded(stores, record)).record).toEqual(record);
      });

      it('gives back ids with the characters that Cosmos forbids, and never mixes them up', async () => {
        const ids = [
          'a/b',
          'a\\b',
          'a?b',
          'a#b',
          'a b',
          'a%2Fb',
          'a_2fb',
          'a+b',
          '19:x@thread.tacv2',
          'A/B',
          '.',
          '..',
        ];
        await saveAll(...ids.map((id) => aRecord({ id, forumId: 'f/o\\r?u#m', concerns: [id] })));

        for (const id of ids) {
          const ref = { ...aRecord(), id, forumId: 'f/o\\r?u#m' };
          expect((await loaded(stores, ref)).record.concerns).toEqual([id]);
        }
      });

      it('gives back any record that JSON can hold', async () => {
        await fc.assert(
          fc.asyncProperty(anyRecord, async (record) => {
            const before = await stores.records.read(record);
            const token = await stores.records.save(record, before?.token ?? null);
            const after = await loaded(stores, record);
            expect(after).toEqual({ record, token });
            expect(JSON.stringify(after.record.events)).toBe(JSON.stringify(record.events));
          }),
          { numRuns: 60 },
        );
      });
    });

    describe('earlier events', () => {
      const events = [1, 2, 3].map((n) => ({ hash: `hash-${n}`, event: { n } }));
      const part = { count: 3, hash: 'hash-3' };

      it('are given back as they were kept, also when they are kept twice', async () => {
        await stores.records.keepEarlier(aRecord(), part, events);
        await stores.records.keepEarlier(aRecord(), part, events);

        await expect(stores.records.readEarlier(aRecord(), part)).resolves.toEqual(events);
      });

      it('are told apart by record and by last hash', async () => {
        await stores.records.keepEarlier(aRecord(), part, events);

        for (const ref of [aRecord({ kind: 'forum' }), aRecord({ forumId: 'forum-2' }), aRecord({ id: 'record-2' })]) {
          await expect(stores.records.readEarlier(ref, part)).resolves.toBeUndefined();
        }
        await expect(stores.records.readEarlier(aRecord(), { ...part, hash: 'hash-2' })).resolves.toBeUndefined();
      });

      it('that are fewer than they should be are damaged', async () => {
        await stores.records.keepEarlier(aRecord(), part, events.slice(1));

        await expect(stores.records.readEarlier(aRecord(), part)).rejects.toBeInstanceOf(CorruptDocumentError);
      });

      it('are no records: they are neither read, due nor listed', async () => {
        await stores.records.keepEarlier(aRecord({ concerns: ['anna'] }), part, events);

        await expect(stores.records.read(aRecord())).resolves.toBeUndefined();
        await expect(stores.records.due('2999-01-01T00:00:00.000Z', 10)).resolves.toEqual({ refs: [], nextAt: null });
        await expect(stores.records.list('forum-1', 'resolution', 10)).resolves.toMatchObject({ records: [] });
        await expect(stores.records.concerning('anna', 'resolution', 10)).resolves.toMatchObject({ records: [] });
      });
    });

    describe('due records', () => {
      it('are those whose time has come, the longest due first', async () => {
        await saveAll(
          aRecord({ id: 'third', wakeAt: '2026-06-03T00:00:00.000Z' }),
          aRecord({ id: 'first', wakeAt: '2025-12-31T23:59:59.999Z', kind: 'forum', forumId: 'forum-2' }),
          aRecord({ id: 'later', wakeAt: '2026-06-03T00:00:00.001Z' }),
          aRecord({ id: 'second', wakeAt: '2026-06-02T00:00:00.000Z' }),
        );

        await expect(stores.records.due('2026-06-03T00:00:00.000Z', 10)).resolves.toEqual({
          refs: [
            { kind: 'forum', forumId: 'forum-2', id: 'first' },
            { kind: 'resolution', forumId: 'forum-1', id: 'second' },
            { kind: 'resolution', forumId: 'forum-1', id: 'third' },
          ],
          nextAt: '2026-06-03T00:00:00.001Z',
        });
      });

      it('are all found, and the time of the next, however many are due', async () => {
        const due = Array.from({ length: 12 }, (_, hour) => `2026-06-01T${String(hour).padStart(2, '0')}:00:00.000Z`);
        await saveAll(...due.map((wakeAt) => aRecord({ id: wakeAt, wakeAt })));
        await saveAll(aRecord({ id: 'later', wakeAt: '2026-06-09T00:00:00.000Z' }), aRecord({ wakeAt: null }));

        const { refs, nextAt } = await stores.records.due('2026-06-08T00:00:00.000Z', 100);

        expect(refs.map(({ id }) => id)).toEqual(due);
        expect(nextAt).toBe('2026-06-09T00:00:00.000Z');
      });

      it('never include a record without a time to wake', async () => {
        await saveAll(aRecord({ wakeAt: null }));

        await expect(stores.records.due('2999-01-01T00:00:00.000Z', 10)).resolves.toEqual({ refs: [], nextAt: null });
      });

      it('never include a number series or a decision', async () => {
        await stores.series.numberFor(SERIES, 'a');
        await stores.decisions.record(aDecision());

        await expect(stores.records.due('2999-01-01T00:00:00.000Z', 10)).resolves.toEqual({ refs: [], nextAt: null });
      });

      it('are no more than asked for, the longest due kept', async () => {
        await saveAll(
          ...[3, 1, 2].map((day) => aRecord({ id: `day-${day}`, wakeAt: `2026-06-0${day}T00:00:00.000Z` })),
        );

        const { refs } = await stores.records.due('2026-07-01T00:00:00.000Z', 2);

        expect(refs.map(({ id }) => id)).toEqual(['day-1', 'day-2']);
      });

      it('are as many of reminder days as asked for, and as many of all others, which come first', async () => {
        const at = (hour: number) => `2026-06-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
        await saveAll(
          ...Array.from({ length: 14 }, (_, hour) =>
            aRecord({ kind: 'reminderDay', id: `day-${hour}`, wakeAt: at(hour) }),
          ),
          ...[14, 15, 16].map((hour) => aRecord({ id: `matter-${hour}`, wakeAt: at(hour) })),
        );

        for (const [limit, ids] of [
          [2, ['matter-14', 'matter-15', 'day-0', 'day-1']],
          [3, ['matter-14', 'matter-15', 'matter-16', 'day-0', 'day-1', 'day-2']],
        ] as const) {
          const { refs } = await stores.records.due(at(20), limit);
          expect(refs.map(({ id }) => id)).toEqual(ids);
        }
      });

      it('follow the latest save', async () => {
        const token = await stores.records.save(aRecord({ wakeAt: '2026-06-01T00:00:00.000Z' }), null);
        await stores.records.save(aRecord({ wakeAt: null }), token);

        await expect(stores.records.due('2999-01-01T00:00:00.000Z', 10)).resolves.toEqual({ refs: [], nextAt: null });
      });
    });

    describe('lists of records', () => {
      it('hold one forum and one kind, latest updated first, no more than asked for', async () => {
        await saveAll(
          aRecord({ id: 'oldest', updatedAt: '2026-06-01T00:00:00.000Z' }),
          aRecord({ id: 'latest', updatedAt: '2026-06-03T00:00:00.000Z' }),
          aRecord({ id: 'middle', updatedAt: '2026-06-02T00:00:00.000Z' }),
          aRecord({ id: 'other forum', forumId: 'forum-2', updatedAt: '2026-06-04T00:00:00.000Z' }),
          aRecord({ id: 'other kind', kind: 'forum', updatedAt: '2026-06-04T00:00:00.000Z' }),
        );

        expect(idsOf((await stores.records.list('forum-1', 'resolution', 10)).records)).toEqual([
          'latest',
          'middle',
          'oldest',
        ]);
        expect(idsOf((await stores.records.list('forum-1', 'resolution', 2)).records)).toEqual(['latest', 'middle']);
        expect(idsOf((await stores.records.list('forum-1', 'forum', 10)).records)).toEqual(['other kind']);
        expect(idsOf((await stores.records.list('forum-3', 'resolution', 10)).records)).toEqual([]);
      });

      it('hold whole records', async () => {
        await saveAll(aRecord({ concerns: ['anna'] }));

        await expect(stores.records.list('forum-1', 'resolution', 1)).resolves.toEqual({
          records: [aRecord({ concerns: ['anna'] })],
          unreadable: [],
        });
        await expect(stores.records.concerning('anna', 'resolution', 1)).resolves.toEqual({
          records: [aRecord({ concerns: ['anna'] })],
          unreadable: [],
        });
      });

      it('name those that cannot be read, and hold the others', async () => {
        // An event that is there when it is checked and gone when it is written: what lies there is damaged.
        const damaged = { hash: 'h', event: { toJSON: () => undefined } };
        await saveAll(aRecord({ id: 'whole', concerns: ['anna'] }));
        await stores.records.save(aRecord({ id: 'damaged', concerns: ['anna'], events: [damaged] }), null);

        const ref = { kind: 'resolution', forumId: 'forum-1', id: 'damaged' } as const;
        await expect(stores.records.read(ref)).rejects.toThrow(CorruptDocumentError);
        for (const listing of [
          await stores.records.list('forum-1', 'resolution', 10),
          await stores.records.concerning('anna', 'resolution', 10),
        ]) {
          expect(idsOf(listing.records)).toEqual(['whole']);
          expect(listing.unreadable).toMatchObject([{ ref, error: { name: 'CorruptDocumentError' } }]);
        }
      });

      it('are in order of the latest save', async () => {
        const token = await stores.records.save(aRecord({ id: 'a', updatedAt: '2026-06-01T00:00:00.000Z' }), null);
        await saveAll(aRecord({ id: 'b', updatedAt: '2026-06-02T00:00:00.000Z' }));
        await stores.records.save(aRecord({ id: 'a', updatedAt: '2026-06-03T00:00:00.000Z' }), token);

        expect(idsOf((await stores.records.list('forum-1', 'resolution', 10)).records)).toEqual(['a', 'b']);
      });
    });

    describe('records that concern a person', () => {
      it('come from every forum, of one kind, latest updated first, no more than asked for', async () => {
        await saveAll(
          aRecord({ id: 'older', concerns: ['bo', 'anna'], updatedAt: '2026-06-01T00:00:00.000Z' }),
          aRecord({ id: 'newer', forumId: 'forum-2', concerns: ['anna'], updatedAt: '2026-06-02T00:00:00.000Z' }),
          aRecord({ id: 'not hers', concerns: ['bo'], updatedAt: '2026-06-03T00:00:00.000Z' }),
          aRecord({ id: 'her forum', kind: 'forum', concerns: ['anna'], updatedAt: '2026-06-04T00:00:00.000Z' }),
        );

        expect(idsOf((await stores.records.concerning('anna', 'resolution', 10)).records)).toEqual(['newer', 'older']);
        expect(idsOf((await stores.records.concerning('anna', 'resolution', 1)).records)).toEqual(['newer']);
        expect(idsOf((await stores.records.concerning('anna', 'forum', 10)).records)).toEqual(['her forum']);
        expect(idsOf((await stores.records.concerning('ann', 'resolution', 10)).records)).toEqual([]);
      });

      it('are found of each kind as when it is asked for alone, also where two are asked for at the same time', async () => {
        await saveAll(
          aRecord({ id: 'step', kind: 'minutes', concerns: ['anna'], updatedAt: '2026-06-01T00:00:00.000Z' }),
          aRecord({ id: 'older', concerns: ['anna'], updatedAt: '2026-06-02T00:00:00.000Z' }),
          aRecord({ id: 'newer', concerns: ['anna'], updatedAt: '2026-06-03T00:00:00.000Z' }),
        );

        for (const [most, matters] of [
          [1, ['newer']],
          [9, ['newer', 'older']],
        ] as const) {
          const found = await Promise.all([
            stores.records.concerning('anna', 'resolution', most),
            stores.records.concerning('anna', 'minutes', most),
          ]);
          expect(found.map(({ records }) => idsOf(records))).toEqual([matters, ['step']]);
        }
      });

      it('no longer include a record that was saved without the person', async () => {
        const token = await stores.records.save(aRecord({ concerns: ['anna', 'bo'] }), null);
        await stores.records.save(aRecord({ concerns: ['bo', 'cia', 'cia'] }), token);

        expect(idsOf((await stores.records.concerning('anna', 'resolution', 10)).records)).toEqual([]);
        expect(idsOf((await stores.records.concerning('bo', 'resolution', 10)).records)).toEqual(['record-1']);
        expect(idsOf((await stores.records.concerning('cia', 'resolution', 10)).records)).toEqual(['record-1']);
      });
    });

    describe('number series', () => {
      it('give 20 who ask at once the numbers 1 to 20, each once', async () => {
        const numbers = await Promise.all(
          Array.from({ length: 20 }, (_, n) => stores.series.numberFor(SERIES, `holder-${n}`)),
        );

        expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
      });

      it('give the same holder the same number ever after, and leave no gap behind', async () => {
        await expect(stores.series.numberFor(SERIES, 'a')).resolves.toBe(1);
        await expect(stores.series.numberFor(SERIES, 'b')).resolves.toBe(2);
        await expect(stores.series.numberFor(SERIES, 'a')).resolves.toBe(1);
        await expect(stores.series.numberFor(SERIES, 'c')).resolves.toBe(3);
      });

      it('give one number to one holder who asks many times at once', async () => {
        const numbers = await Promise.all(Array.from({ length: 10 }, () => stores.series.numberFor(SERIES, 'same')));

        expect(new Set(numbers)).toEqual(new Set([1]));
        await expect(stores.series.numberFor(SERIES, 'next')).resolves.toBe(2);
      });

      it('count from 1 in every forum and year', async () => {
        await stores.series.numberFor(SERIES, 'a');

        await expect(stores.series.numberFor({ ...SERIES, year: 2027 }, 'b')).resolves.toBe(1);
        await expect(stores.series.numberFor({ ...SERIES, forumId: 'forum-2' }, 'c')).resolves.toBe(1);
        await expect(stores.series.numberFor(SERIES, 'd')).resolves.toBe(2);
      });

      it('leave out those that were used before a copy was restored, and let holders keep theirs', async () => {
        await stores.series.numberFor(SERIES, 'a');
        await stores.series.noteUsed(SERIES, 3);
        await stores.series.noteUsed(SERIES, 2);

        await expect(stores.series.numberFor(SERIES, 'a')).resolves.toBe(1);
        await expect(stores.series.numberFor(SERIES, 'b')).resolves.toBe(4);
      });

      it('take any text as a holder', async () => {
        const holders = ['__proto__', 'constructor', '${x}', '\u00e5', '1'];

        for (const [n, holder] of holders.entries()) {
          await expect(stores.series.numberFor(SERIES, holder)).resolves.toBe(n + 1);
        }
        await expect(stores.series.numberFor(SERIES, '__proto__')).resolves.toBe(1);
      });
    });

    describe('decisions', () => {
      it('knows nothing of a decision that was never recorded', async () => {
        await expect(stores.decisions.read('forum-1', 'record-1')).resolves.toBeUndefined();
      });

      it('gives back the decision as it was recorded', async () => {
        const decision = aDecision({ id: 'a/b?#', title: '${x} \u00e5\u{1f469}\u200d\u2695\ufe0f', standpoints: [] });
        await stores.decisions.record(decision);

        await expect(stores.decisions.read('forum-1', 'a/b?#')).resolves.toEqual(decision);
        await expect(decisionsIn(stores, 'forum-1', 10)).resolves.toEqual([decision]);
      });

      it('keeps the first when a decision is recorded again', async () => {
        await stores.decisions.record(aDecision());
        await stores.decisions.record(aDecision({ title: 'another', sequence: 7 }));

        await expect(decisionsIn(stores, 'forum-1', 10)).resolves.toEqual([aDecision()]);
      });

      it('records no decision in the place of another, and says so', async () => {
        await stores.decisions.record(aDecision());
        const other = { name: 'OtherDecisionError' };
        await expect(stores.decisions.record(aDecisionOfChair({ id: 'record-1' }))).rejects.toMatchObject(other);
        await expect(stores.decisions.record(aDecision({ number: 'LGS PC 2026:2' }))).rejects.toMatchObject(other);
        await stores.decisions.noteReported('forum-1', 'record-1', { meeting: null, at: '2026-09-18T13:00:00.000Z' });
        await stores.decisions.record(aDecision());

        await expect(decisionsIn(stores, 'forum-1', 10)).resolves.toHaveLength(1);
        await expect(stores.decisions.read('forum-1', 'record-1')).resolves.toMatchObject({ kind: 'perCapsulam' });
      });

      it('lists newest first, then by number, no more than asked for', async () => {
        const times = { early: '2026-06-01T00:00:00.000Z', late: '2026-06-04T00:00:00.000Z' };
        await stores.decisions.record(aDecision({ id: 'b', decidedAt: times.late, sequence: 2 }));
        await stores.decisions.record(aDecision({ id: 'd', decidedAt: times.early, sequence: 4 }));
        await stores.decisions.record(aDecision({ id: 'a', decidedAt: times.late, sequence: 10 }));
        await stores.decisions.record(aDecision({ id: 'c', decidedAt: times.late, sequence: 1 }));

        expect(idsOf(await decisionsIn(stores, 'forum-1', 10))).toEqual(['a', 'b', 'c', 'd']);
        expect(idsOf(await decisionsIn(stores, 'forum-1', 2))).toEqual(['a', 'b']);
      });

      it('names those that cannot be read, and lists the others', async () => {
        await stores.decisions.record(aDecision({ id: 'whole' }));
        await onlyHalfWritten('damaged', () => stores.decisions.record(aDecision({ id: 'damaged', title: 'damaged' })));

        await expect(stores.decisions.read('forum-1', 'damaged')).rejects.toThrow(CorruptDocumentError);
        const { records, unreadable } = await stores.decisions.list('forum-1', 10);
        expect(records).toEqual([aDecision({ id: 'whole' })]);
        const ref = { kind: 'decision', forumId: 'forum-1', id: 'damaged' };
        expect(unreadable).toMatchObject([{ ref, error: { name: 'CorruptDocumentError' } }]);
        expect((await stores.decisions.list('forum-2', 10)).unreadable).toEqual([]);
      });

      it("keeps the chair's decisions beside the others", async () => {
        await stores.decisions.record(aDecision());
        await stores.decisions.record(aDecisionOfChair({ amount: null }));

        await expect(decisionsIn(stores, 'forum-1', 10)).resolves.toEqual([
          aDecision(),
          aDecisionOfChair({ amount: null }),
        ]);
      });

      it('notes that a meeting has heard of a decision, and the latest note stands (R-19)', async () => {
        await stores.decisions.record(aDecision());
        await stores.decisions.record(aDecision({ id: 'other' }));
        const { decisions } = stores;
        const meeting = { meetingOn: '2026-09-18', item: '6' };
        const first = { meeting, at: '2026-09-18T13:00:00.000Z' };
        const later = { meeting: { ...meeting, item: '7' }, at: '2026-09-19T07:00:00.000Z' };

        await expect(decisions.noteReported('forum-1', 'record-1', first)).resolves.toBe(true);
        await expect(decisions.noteReported('forum-1', 'record-1', later)).resolves.toBe(true);
        await expect(decisions.noteReported('forum-1', 'record-1', first)).resolves.toBe(true);

        const reported = { ...later.meeting, at: later.at };
        await expect(decisions.read('forum-1', 'record-1')).resolves.toEqual(aDecision({ reported }));
        await expect(decisions.read('forum-1', 'other')).resolves.toEqual(aDecision({ id: 'other' }));

        const takenBackAt = '2026-09-20T07:00:00.000Z';
        await decisions.noteReported('forum-1', 'record-1', { meeting: null, at: takenBackAt });
        await decisions.noteReported('forum-1', 'record-1', later);
        await expect(decisions.read('forum-1', 'record-1')).resolves.toEqual(aDecision({ unreportedAt: takenBackAt }));
      });

      it('notes what has come of a decision’s terms, and fewer notes change nothing (R-13)', async () => {
        await stores.decisions.record(aDecision());
        const met = {
          kind: 'met',
          condition: 1,
          at: '2026-09-18T13:00:00.000Z',
          by: 'Chair',
          evidence: 'Told',
        } as const;
        const at = '2026-09-19T13:00:00.000Z';
        const takenBack = { kind: 'takenBack', condition: 1, at, by: 'Chair', reason: 'It was another' } as const;
        const since = (termsNotes: readonly TermsNote[]) => ({ termsNotes, formalNotes: [], editorialNotes: [] });
        const { decisions } = stores;

        await expect(decisions.noteSince('forum-1', 'record-1', since([met]))).resolves.toBe(true);
        await expect(decisions.noteSince('forum-1', 'record-1', since([met, takenBack]))).resolves.toBe(true);
        await expect(decisions.noteSince('forum-1', 'record-1', since([met]))).resolves.toBe(true);

        const termsNotes = [met, takenBack];
        await expect(decisions.read('forum-1', 'record-1')).resolves.toEqual(aDecision({ termsNotes }));
        await expect(decisions.noteSince('forum-2', 'record-1', since([met]))).resolves.toBe(false);
      });

      it('says when there is no decision to note anything of', async () => {
        await stores.decisions.record(aDecision());
        const note = { meeting: { meetingOn: '2026-09-18', item: '6' }, at: '2026-09-18T13:00:00.000Z' };

        await expect(stores.decisions.noteReported('forum-2', 'record-1', note)).resolves.toBe(false);
        await expect(decisionsIn(stores, 'forum-2', 10)).resolves.toEqual([]);
      });

      it('keeps forums apart', async () => {
        await stores.decisions.record(aDecision({ title: 'one' }));
        await stores.decisions.record(aDecision({ forumId: 'forum-2', title: 'two' }));

        expect((await decisionsIn(stores, 'forum-1', 10)).map(({ title }) => title)).toEqual(['one']);
        expect((await stores.decisions.read('forum-2', 'record-1'))?.title).toBe('two');
        await expect(stores.decisions.read('forum-3', 'record-1')).resolves.toBeUndefined();
      });
    });

    describe('finding decisions', () => {
      const ours: Findable = { forums: ['forum-1'], alsoOpen: false };

      async function finds(
        search: Partial<DecisionSearch>,
        { skip = 0, limit = 10, ...findable }: Partial<Findable & { skip: number; limit: number }> = {},
      ): Promise<readonly string[]> {
        const asked = { search: { ...EVERYTHING, ...search }, findable: { ...ours, ...findable }, skip, limit };
        return idsOf((await stores.decisions.search(asked)).records);
      }

      async function recordTitled(titles: Readonly<Record<string, string>>): Promise<void> {
        for (const [index, [id, title]] of Object.entries(titles).entries()) {
          await stores.decisions.record(
            aDecision({ id, title, points: [], sequence: index + 1, number: `LGS PC 2026:${index + 1}` }),
          );
        }
      }

      it('finds everything, newest first, a page at a time to the last one', async () => {
        await recordTitled({ a: 'one', b: 'two', c: 'three', d: 'four', e: 'five' });

        expect(await finds({})).toEqual(['e', 'd', 'c', 'b', 'a']);
        expect(await finds({}, { limit: 2 })).toEqual(['e', 'd']);
        expect(await finds({}, { limit: 2, skip: 2 })).toEqual(['c', 'b']);
        expect(await finds({}, { limit: 2, skip: 4 })).toEqual(['a']);
        expect(await finds({}, { limit: 2, skip: 6 })).toEqual([]);
      });

      it('finds a word whatever its case, at the beginning of another, and inside a compound; the nearest first', async () => {
        await recordTitled({
          whole: 'En UNDERSÖKNING görs',
          beginning: 'Undersökningar görs',
          inside: 'Läkarundersökningar av barn',
          other: 'Underhåll',
        });

        expect(await finds({ words: ['undersökning'] })).toEqual(['whole', 'beginning', 'inside']);
        expect(await finds({ words: ['undersökning'] }, { limit: 1, skip: 1 })).toEqual(['beginning']);
        expect(await finds({ words: ['undersökning'] }, { limit: 2, skip: 1 })).toEqual(['beginning', 'inside']);
        expect(await finds({ words: ['läkarundersökningar', 'barn'] })).toEqual(['inside']);
        expect(await finds({ words: ['läkarundersökningar', 'vuxna'] })).toEqual([]);
      });

      it('takes å, ä and ö for letters of their own', async () => {
        await recordTitled({ without: 'Halsa och vard', with: 'Hälsa och vård', composed: 'Ha\u0308lsa' });

        expect(await finds({ words: ['hälsa'] })).toEqual(['composed', 'with']);
        expect(await finds({ words: ['halsa'] })).toEqual(['without']);
        expect(await finds({ words: ['vård'] })).toEqual(['with']);
        expect(await finds({ words: ['ä'] })).toEqual([]);
      });

      it('has a word of one or two letters begin another', async () => {
        await recordTitled({ day: 'Bemanna den 26 december', inside: 'Konto 1261', act: 'ACT-teamen' });

        expect(await finds({ words: ['26', 'december'] })).toEqual(['day']);
        expect(await finds({ words: ['26'] })).toEqual(['day']);
        expect(await finds({ words: ['act'] })).toEqual(['act']);
        expect(await finds({ words: ['ac'] })).toEqual(['act']);
      });

      it('takes whatever is typed for words and never for an operator', async () => {
        await recordTitled({ a: 'not', b: 'and or near', c: '%_*' });

        expect(await finds({ words: ['not'] })).toEqual(['a']);
        expect(await finds({ words: ['and', 'or', 'near'] })).toEqual(['b']);
        expect(await finds({ words: ['zzz'] })).toEqual([]);
      });

      it('finds what was decided, the number and the forum, and neither names nor reasons', async () => {
        await stores.decisions.record(aDecision({ points: ['att bevilja medel'], forumName: 'Ledningsgruppen' }));
        await stores.decisions.record(aDecisionOfChair());

        expect(await finds({ words: ['bevilja'] })).toEqual(['record-1']);
        expect(await finds({ words: ['pc'] })).toEqual(['record-1']);
        expect(await finds({ words: ['ledningsgruppen'] })).toEqual(['record-1']);
        expect(await finds({ words: ['notice'] })).toEqual(['record-2']);
        for (const word of ['chair', 'meeting']) expect(await finds({ words: [word] })).toEqual([]);
      });

      it('finds by year, number, kind and state', async () => {
        await stores.decisions.record(aDecision());
        await stores.decisions.record(
          aDecision({
            id: 'old',
            year: 2025,
            sequence: 3,
            number: 'LGS PC 2025:3',
            decidedAt: '2025-06-04T14:00:00.000Z',
          }),
        );
        await stores.decisions.record(aDecisionOfChair());
        const meeting = { meetingOn: '2026-09-18', item: '6' };
        await stores.decisions.noteReported('forum-1', 'old', { meeting, at: '2026-09-18T13:00:00.000Z' });

        expect(await finds({ year: 2025 })).toEqual(['old']);
        expect(await finds({ year: 2026, sequence: 1 })).toEqual(['record-1', 'record-2']);
        expect(await finds({ sequence: 3 })).toEqual(['old']);
        expect(await finds({ kind: 'chair' })).toEqual(['record-2']);
        expect(await finds({ kind: 'perCapsulam', words: ['guideline'] })).toEqual(['record-1', 'old']);
        expect(await finds({ isReported: true })).toEqual(['old']);
        expect(await finds({ isReported: false })).toEqual(['record-1', 'record-2']);
      });

      it('finds those that some party has not followed with its own decision (R-12)', async () => {
        await stores.decisions.record(aDecision());
        await stores.decisions.record(
          aDecision({ id: 'no-parties', number: 'LGS PC 2026:2', sequence: 2, parties: [] }),
        );
        const taken = (party: string): FormalNote => {
          const at = '2026-06-12T08:00:00.000Z';
          return { kind: 'taken', party, at, by: 'Chair', body: 'The board', on: '2026-06-12', reference: '' };
        };
        const note = (...formalNotes: readonly FormalNote[]) =>
          stores.decisions.noteSince('forum-1', 'record-1', { termsNotes: [], formalNotes, editorialNotes: [] });
        expect(await finds({ awaitsParties: true })).toEqual(['record-1']);

        await note(taken('The hospital'));
        expect(await finds({ awaitsParties: true })).toEqual(['record-1']);
        await note(taken('The hospital'), taken('The city'));
        expect(await finds({ awaitsParties: true })).toEqual([]);
      });

      it('finds decisions of the forums it is asked for, and what is open only when that is asked for too', async () => {
        const reported = { meetingOn: '2026-09-18', item: '6', at: '2026-09-18T13:00:00.000Z' };
        await stores.decisions.record(aDecision());
        await stores.decisions.record(aDecision({ forumId: 'forum-2', id: 'open' }));
        await stores.decisions.record(aDecision({ forumId: 'forum-2', id: 'unknown', forumKind: null }));
        await stores.decisions.record(aDecision({ forumId: 'forum-3', id: 'closed', forumKind: 'styrgrupp' }));
        await stores.decisions.record(aDecisionOfChair({ forumId: 'forum-2', id: 'told', reported }));
        await stores.decisions.record(aDecisionOfChair({ forumId: 'forum-2', id: 'untold' }));
        const sorted = async (findable: Findable, words: readonly string[] = []) =>
          [...(await finds({ words }, findable))].sort();

        expect(await sorted(ours)).toEqual(['record-1']);
        expect(await sorted({ forums: [], alsoOpen: false })).toEqual([]);
        expect(await sorted({ forums: [], alsoOpen: true })).toEqual(['open', 'record-1', 'told']);
        expect(await sorted({ forums: ['forum-3'], alsoOpen: true }, ['lgs'])).toEqual([
          'closed',
          'open',
          'record-1',
          'told',
        ]);
        expect(await sorted({ forums: ['forum-2'], alsoOpen: false })).toEqual(['open', 'told', 'unknown', 'untold']);

        await stores.decisions.noteReported('forum-2', 'untold', { meeting: reported, at: reported.at });
        expect(await sorted({ forums: [], alsoOpen: true })).toEqual(['open', 'record-1', 'told', 'untold']);
      });

      it('has what only a typing error hides among those that resemble, and nothing that may not be found', async () => {
        await recordTitled({ meant: 'Socialsekreterare på akuten', other: 'Något annat' });
        await stores.decisions.record(
          aDecision({ forumId: 'forum-3', id: 'closed', forumKind: 'styrgrupp', title: 'Socialsekreterare' }),
        );
        const asked = { search: { ...EVERYTHING, words: ['socialsekretrare'] }, findable: ours, skip: 0, limit: 10 };

        expect(idsOf((await stores.decisions.resembling(asked)).records)).toEqual(['meant']);
        expect(idsOf((await stores.decisions.resembling({ ...asked, skip: 1 })).records)).toEqual([]);
        expect(await finds({ words: ['socialsekretrare'] })).toEqual([]);
      });
    });

    describe('two programs at the same place', () => {
      it('see what the other has written', async () => {
        const other = await openAgain();
        const token = await stores.records.save(aRecord({ concerns: ['anna'] }), null);
        await stores.decisions.record(aDecision());
        await stores.series.numberFor(SERIES, 'a');

        await expect(other.records.read(aRecord())).resolves.toEqual({
          record: aRecord({ concerns: ['anna'] }),
          token,
        });
        await expect(decisionsIn(other, 'forum-1', 10)).resolves.toEqual([aDecision()]);
        await expect(other.series.numberFor(SERIES, 'b')).resolves.toBe(2);
      });

      it('lose no write when both change the same record at the same time', async () => {
        await saveAll(aRecord({ events: [] }));
        const both = [stores, await openAgain()];

        await Promise.all(
          both.flatMap((each, side) =>
            Array.from({ length: 10 }, (_, n) => appendEvent(each, { hash: `${side}-${n}`, event: n })),
          ),
        );

        const hashes = (await loaded(stores, aRecord())).record.events.map(({ hash }) => hash);
        expect(hashes).toHaveLength(20);
        expect(new Set(hashes).size).toBe(20);
      });

      it('share one series without a gap', async () => {
        const both = [stores, await openAgain()];

        const numbers = await Promise.all(
          both.flatMap((each, side) =>
            Array.from({ length: 10 }, (_, n) => untilAnswered(() => each.series.numberFor(SERIES, `${side}-${n}`))),
          ),
        );

        expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
      });

      it('can open the same new place at once', async () => {
        place = `${place}-new`;
        const [first, second] = await Promise.all([openAgain(), openAgain()]);

        await first.records.save(aRecord(), null);

        await expect(second.records.read(aRecord())).resolves.toBeDefined();
      });
    });

    if (!skip.includes('reopening')) {
      it('everything is still there after closing and opening again', async () => {
        const record = aRecord({ wakeAt: '2026-06-01T00:00:00.000Z', concerns: ['anna'] });
        const token = await stores.records.save(record, null);
        await stores.decisions.record(aDecision());
        await stores.series.numberFor(SERIES, 'a');
        await stores.close();

        const reopened = await openAgain();

        await expect(reopened.records.read(record)).resolves.toEqual({ record, token });
        expect((await reopened.records.due('2026-06-01T00:00:00.000Z', 1)).refs).toHaveLength(1);
        await expect(reopened.records.concerning('anna', 'resolution', 1)).resolves.toEqual({
          records: [record],
          unreadable: [],
        });
        await expect(decisionsIn(reopened, 'forum-1', 1)).resolves.toEqual([aDecision()]);
        await expect(reopened.series.numberFor(SERIES, 'b')).resolves.toBe(2);
        await reopened.records.save(record, token);
      });
    }
  });
}

const SERIES: Series = { forumId: 'forum-1', kind: 'PC', year: 2026 };

/** A store that says it was too busy to answer is asked again, as whoever gets that answer is told to do. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  }
}

async function loaded(stores: Stores, ref: RecordRef): Promise<Loaded> {
  const found = await stores.records.read(ref);
  if (!found) throw new Error(`${ref.kind} ${ref.forumId}/${ref.id} is not in the store`);
  return found;
}

async function appendEvent(stores: Stores, event: StoredRecord['events'][number]): Promise<void> {
  for (;;) {
    const { record, token } = await loaded(stores, aRecord());
    try {
      await stores.records.save({ ...record, events: [...record.events, event] }, token);
      return;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

async function decisionsIn({ decisions }: Stores, forumId: string, limit: number) {
  const { records, unreadable } = await decisions.list(forumId, limit);
  expect(unreadable).toEqual([]);
  return records;
}

/** What is written meanwhile loses that title on its way. */
async function onlyHalfWritten(title: string, write: () => Promise<void>): Promise<void> {
  const whole = JSON.stringify.bind(JSON);
  const spy = jest
    .spyOn(JSON, 'stringify')
    .mockImplementation((value: unknown) => whole(value).replaceAll(whole({ title }).slice(1, -1), '"title":null'));
  await write().finally(() => spy.mockRestore());
}
