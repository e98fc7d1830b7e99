import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { openCosmosStores } from '../../../src/adapters/cosmos/open-cosmos-stores';
import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { createRecordKeeper } from '../../../src/application/records/record-keeper';
import { resolutionRef } from '../../../src/application/records/refs';
import { resolutionRecord } from '../../../src/application/records/resolution-record';
import { claimSameYear } from '../../../src/application/state-funds/same-year';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { decide } from '../../../src/domain/resolution/decide';
import type { Started } from '../../../src/domain/resolution/resolution';
import { judgmentsInField, isJudged } from '../../../src/domain/state-funds/criteria';
import { PROJECT_YEARS, yearAfter, type ProjectYear } from '../../../src/domain/state-funds/state-funds';
import { accept } from '../../../src/domain/verdict';
import type { RecordStore } from '../../../src/ports/record-store';
import type { Stores } from '../../../src/ports/stores';
import { PATIENT_TIMES, startCosmosServer, type CosmosServer } from '../../support/cosmos-server';
import { chair, draftStarted, FULL_DRAFT, MORNING, preparedRound, upTo } from '../../support/matter';
import { stateFundsFields } from '../../support/state-funds';
import { neverUnreadable } from '../../support/store-samples';
import { createTestClock } from '../../support/test-clock';

/** A project's years of state funds over several matters: each after the one before it is decided, and each asked for once. */

const ENDS = ['lapsed', 'referredBack', 'adopted', 'movedToMeeting', 'struck', 'withdrawn'] as const;
type End = (typeof ENDS)[number];

/** One of these is before the forum, or decided. */
const STANDS: readonly string[] = ['open', 'lapsed', 'referredBack', 'adopted'];

it.each([...ENDS, 'open', 'draft'] as const)('the year of another matter that is %s', async (status) => {
  const project = aProject();
  const first = await project.begin(null, 1);
  await project.send(first);
  await project.end(first, 'adopted');
  const [one, other] = [await project.begin(first, 2), await project.begin(first, 2)];
  if (status !== 'draft') await project.send(one);
  if (status !== 'draft' && status !== 'open') await project.end(one, status);
  expect(await project.claim(other)).toBe(STANDS.includes(status) ? one : null);
});

it('a matter that ends the project, or about something else, asks for no year', async () => {
  const project = aProject();
  const first = await project.begin(null, 1);
  await project.send(first);
  await project.end(first, 'adopted');
  const [second, ending] = [await project.begin(first, 2), await project.begin(first, 'none')];
  await project.send(ending);
  expect(await project.claim(second)).toBeNull();
  await project.send(second);
  expect(await project.claim(ending)).toBeNull();
  expect(await project.claim('unknown')).toBeNull();
});

describe.each(['memory', 'SQLite', 'Cosmos'] as const)('over %s', (name) => {
  let server: CosmosServer | undefined;
  let folder: string;
  let stores: Stores;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'enighet-years-'));
    if (name === 'Cosmos') server = await startCosmosServer();
    stores = await {
      memory: () => createMemoryStores(),
      SQLite: () => openSqliteStores({ file: join(folder, 'enighet.db') }),
      Cosmos: () => openedCosmos(server),
    }[name]();
  });
  afterAll(async () => {
    await stores.close();
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  /** Year 1 is decided, and two matters ask for year 2. */
  async function twoForYearTwo() {
    const project = aProject(stores.records);
    const first = await project.begin(null, 1);
    await project.send(first);
    await project.end(first, 'adopted');
    return { project, one: await project.begin(first, 2), other: await project.begin(first, 2) };
  }

  it('of two that are sent in the same instant by two processes, no more than one goes out', async () => {
    for (let times = 0; times < 5; times += 1) {
      const { project, one, other } = await twoForYearTwo();
      await Promise.all([project.send(one, 0), project.send(other, 1)]);
      expect((await project.asked()).filter(({ year }) => year === '2').length).toBeLessThan(2);
      // Both may have yielded to each other: whoever sends again is not held up by it.
      await project.send(one, 0);
      await project.send(other, 1);
      expect((await project.asked()).filter(({ year }) => year === '2')).toHaveLength(1);
    }
  });

  it('what a killed process had claimed for a draft, and not sent, is claimed by the next that is sent', async () => {
    const { project, one, other } = await twoForYearTwo();
    expect(await project.claim(one, 0)).toBeNull();
    await project.send(other, 1);
    expect((await project.asked()).map(({ year }) => year)).toEqual(['1', '2']);
    expect(await project.claim(one, 0)).toBe(other);
    await project.end(other, 'withdrawn');
    await project.send(one, 0);
    expect(await project.claim(other, 1)).toBe(one);
    const stands = (await project.asked()).filter(({ year }) => year === '2');
    expect(stands).toMatchObject([{ before: { status: 'adopted', year: '1' } }]);
  });

  it('a draft on its way out whose year another has claimed meanwhile does not go out', async () => {
    const { project, one, other } = await twoForYearTwo();
    const goOut = await project.sending(one, 0);
    await project.send(other, 1);
    await goOut();
    expect((await project.asked()).filter(({ year }) => year === '2')).toHaveLength(1);
    expect(await project.claim(one, 0)).toBe(other);
  });
});

/** Begins a matter after another, and sends one, which then ends so or stays open. 0 is the newest. */
const step = fc.record({
  after: fc.constantFrom(0, 1, 1, 2),
  year: fc.constantFrom('next' as const, 'next' as const, ...PROJECT_YEARS),
  sent: fc.constantFrom(0, 0, 1, 2),
  as: fc.constantFrom('adopted', 'adopted', 'adopted', 'open', ...ENDS),
});

it('whatever is begun and sent, no year comes before the one before it is decided, and none is asked for twice', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 7, maxLength: 7 }), async (steps) => {
      const project = aProject();
      const matters = [await project.begin(null, 1)];
      const newest = (back: number) => matters.at(-1 - (back % matters.length)) ?? '';
      for (const { after, year, sent, as } of steps) {
        if (await project.isHeldBack(newest(sent))) reached.add('held back');
        await project.send(newest(sent));
        if (as !== 'open') await project.end(newest(sent), as);
        matters.push(await project.begin(newest(after), year));
      }
      const asked = (await project.asked()).filter(({ year }) => year !== '1');
      for (const { year, before } of asked) {
        expect(before).toEqual({ status: 'adopted', year: String(Number(year) - 1) });
        reached.add(year);
      }
      const years = asked.map(({ year, after }) => `${year} after ${after}`);
      expect(years).toEqual([...new Set(years)]);
    }),
    { numRuns: 20, seed: 19 },
  );
  expect([...reached].sort()).toEqual(['2', '3', 'held back']);
});

/** Matters of one forum; those that go on with a decision are begun, sent and ended as the use cases do it. */
function aProject(store: RecordStore = createMemoryStores().records) {
  const keeping = { clock: createTestClock(), leaseMs: 20_000, onUnreadable: neverUnreadable };
  const keptBy = (processId: string) =>
    createRecordKeeper(resolutionRecord(createSwedishCalendar()), { ...keeping, processId, store });
  const processes = [keptBy('p'), keptBy('q')] as const;
  const [resolutions] = processes;
  const project = randomUUID();
  const ids: string[] = [];
  const read = async (id: string) => (await resolutions.read(resolutionRef('forum', id)))?.state;
  const happen = (id: string, ...events: readonly ResolutionEvent[]) =>
    resolutions.change(resolutionRef('forum', id), () => accept(...events));
  const startedOne = async (id: string): Promise<Started> => {
    const state = await read(id);
    if (state === undefined || state.status === 'notStarted') throw new Error('not started');
    return state;
  };
  const claim = async (id: string, by: 0 | 1 = 0) =>
    claimSameYear({ resolutions: processes[by], nudge: () => undefined }, 'forum', await read(id));
  const sending = async (id: string, by: 0 | 1 = 0): Promise<() => Promise<void>> => {
    const { revision, fields, status } = await startedOne(id);
    const sameYear = status === 'draft' ? ((await claim(id, by)) ?? undefined) : undefined;
    const judgments = judgmentsInField(fields.criteria);
    const projectYear = PROJECT_YEARS.find((one) => String(one) === fields.projectYear);
    const stateFunds = projectYear !== undefined && isJudged(judgments) ? { projectYear, judgments } : undefined;
    const { content } = preparedRound();
    const round = { ...preparedRound(), content: { ...content, ...(stateFunds !== undefined && { stateFunds }) } };
    return async () => {
      await processes[by].change(resolutionRef('forum', id), (state, now) =>
        decide(state, { type: 'openRound', by: chair, revision, round, sameYear }, now),
      );
    };
  };

  return {
    /** The matter that has asked for the same year. */
    claim,
    /** Claims the year, and returns what then sends the matter. */
    sending,

    /** It could be sent, but for another matter that has asked for the same year. */
    async isHeldBack(id: string): Promise<boolean> {
      return (await startedOne(id)).status === 'draft' && (await claim(id)) !== null;
    },

    async begin(after: string | null, wanted: ProjectYear | 'next' | 'none'): Promise<string> {
      const id = `${project}-${ids.length}`;
      ids.push(id);
      const before = after === null ? null : await startedOne(after);
      const goesOn = before?.status === 'adopted';
      if (before !== null && goesOn) {
        const begun = { type: 'renewalBegun', at: MORNING, by: { id: 'lead', name: 'Seat lead' } } as const;
        await happen(before.id, { ...begun, way: 'prolong', matter: id });
      }
      const year = PROJECT_YEARS.find((one) => String(one) === before?.fields.projectYear);
      const source = { kind: 'renewal', way: 'prolong', id: before?.id ?? '', title: 'P', number: '1' } as const;
      const next = year === undefined ? null : yearAfter(year);
      const asked = wanted === 'next' ? (next ?? 1) : wanted;
      const stateFunds = asked === 'none' ? {} : stateFundsFields({}, `${asked}`);
      const fields = { ...FULL_DRAFT, title: id, ...stateFunds };
      await happen(id, {
        ...draftStarted,
        id,
        fields,
        ...(goesOn && { source: { ...source, ...(year !== undefined && { projectYear: year }) } }),
      });
      return id;
    },

    async send(id: string, by: 0 | 1 = 0): Promise<void> {
      const goOut = await sending(id, by);
      await goOut();
    },

    async end(id: string, as: End): Promise<void> {
      if ((await startedOne(id)).status === 'open') await happen(id, ...upTo[as].slice(2));
    },

    /** Each matter that is before the forum or decided: its year, and the decision that it goes on with. */
    async asked() {
      const all = await Promise.all(ids.map(startedOne));
      return Promise.all(
        all
          .filter(({ status }) => STANDS.includes(status))
          .map(async ({ source, fields: { projectYear: year } }) => {
            const after = source?.kind === 'renewal' ? source.id : null;
            const before = after === null ? null : await startedOne(after);
            return {
              year,
              after,
              before: before === null ? null : { status: before.status, year: before.fields.projectYear },
            };
          }),
      );
    },
  };
}

function openedCosmos(server: CosmosServer | undefined): Promise<Stores> {
  if (server === undefined) throw new Error('no Cosmos server');
  const { endpoint, key } = server;
  return openCosmosStores({ endpoint, key, database: 'years', createIfMissing: true, times: PATIENT_TIMES });
}
