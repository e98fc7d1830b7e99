import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { isIntact } from '../../src/application/records/event-chain';
import { minutesRecord } from '../../src/application/records/minutes-record';
import { resolutionRecord } from '../../src/application/records/resolution-record';
import type { Decision } from '../../src/domain/decision/decision';
import type { MinutesEvent } from '../../src/domain/minutes/events';
import { hasEnded, type Started } from '../../src/domain/resolution/resolution';
import type { PostEntry } from '../../src/ports/post-entry';
import type { StoredRecord } from '../../src/ports/record-store';
import type { Stores } from '../../src/ports/stores';
import type { Seat } from '../support/seats';
import { withWholeHistory } from '../support/whole-history';

/** What stands in the store at a moment. */
export interface Found {
  readonly records: readonly StoredRecord[];
  readonly matters: readonly { readonly id: string; readonly state: Started }[];
  readonly minutes: readonly {
    readonly id: string;
    readonly title: string;
    readonly steps: readonly MinutesEvent['type'][];
  }[];
  readonly decisions: readonly Decision[];
  readonly ledger: readonly PostEntry[];
  /** A sentence for what could not be read. */
  readonly unreadable: readonly string[];
}

const MOST = 1_000;
const calendar = createSwedishCalendar();

/** Everything that the forum keeps, and the reminders of its people. */
export async function find(stores: Stores, forumId: string, people: readonly Seat[]): Promise<Found> {
  const listings = await Promise.all([
    ...(['forum', 'resolution', 'minutes', 'meetings', 'accounts', 'chairDecision'] as const).map((kind) =>
      stores.records.list(forumId, kind, MOST),
    ),
    ...people.map(({ id }) => stores.records.list(id, 'reminderDay', MOST)),
  ]);
  const register = await stores.decisions.list(forumId, MOST);
  const records = await Promise.all(
    listings.flatMap((listing) => listing.records).map((record) => withWholeHistory(stores.records, record)),
  );
  const of = (kind: StoredRecord['kind']) =>
    records.filter((record) => record.kind === kind && isIntact(record.events));
  return {
    records,
    matters: of('resolution').flatMap(({ id, events }) => {
      const type = resolutionRecord(calendar);
      const state = events.map(({ event }) => type.parseEvent(event)).reduce(type.evolve, type.initial);
      return state.status === 'notStarted' ? [] : [{ id, state }];
    }),
    minutes: of('minutes').flatMap(({ id, events }) => {
      const type = minutesRecord(calendar);
      const happened = events.map(({ event }) => type.parseEvent(event));
      const state = happened.reduce(type.evolve, type.initial);
      return state.status === 'none' ? [] : [{ id, title: state.title, steps: happened.map((event) => event.type) }];
    }),
    decisions: register.records,
    ledger: records.flatMap(({ posts }) => posts),
    unreadable: [...listings, register].flatMap(({ unreadable }) =>
      unreadable.map(({ ref }) => `${ref.kind} ${ref.id}: unreadable`),
    ),
  };
}

/** Holds what is found against what was found before it. */
export interface Memory {
  /** A sentence for each chain that is broken or shorter, each ending or number that is another, each number given twice. */
  changed(found: Found): readonly string[];
}

export function createMemory(): Memory {
  const lastHashes = new Map<string, { readonly count: number; readonly hash: string | undefined }>();
  const endings = new Map<string, string>();
  const numbers = new Map<string, string>();

  function stays(what: string, known: Map<string, string>, now: string): readonly string[] {
    const before = known.get(what);
    known.set(what, now);
    return before === undefined || before === now ? [] : [`${what} was ${before} and is ${now}`];
  }

  function chain(record: StoredRecord): readonly string[] {
    const { events } = record;
    const name = nameOf(record);
    const before = lastHashes.get(name);
    lastHashes.set(name, { count: events.length, hash: events.at(-1)?.hash });
    if (!isIntact(events)) return [`${name}: its chain is broken`];
    const isThere = before === undefined || before.count === 0 || events[before.count - 1]?.hash === before.hash;
    return isThere ? [] : [`${name}: ${before.count} events were there, and what is there now is another chain`];
  }

  return {
    changed({ records, matters, decisions, unreadable }) {
      const given = decisions.map(({ number }) => number);
      return [
        ...unreadable,
        ...records.flatMap(chain),
        ...matters.flatMap(({ id, state }) =>
          hasEnded(state) ? stays(`the end of ${id}`, endings, state.status) : [],
        ),
        ...[...lastHashes.keys()].flatMap((name) =>
          records.some((record) => nameOf(record) === name) ? [] : [`${name} is gone`],
        ),
        ...decisions.flatMap(({ id, number }) => stays(`the number of ${id}`, numbers, number)),
        ...given.filter((number, index) => given.indexOf(number) !== index).map((number) => `${number} is given twice`),
      ];
    },
  };
}

function nameOf({ kind, forumId, id }: StoredRecord): string {
  return `${kind} ${id} of ${forumId}`;
}

/** At rest: a sentence for what the numbers lack, or the register. */
export function unnumbered({ matters, decisions }: Found): readonly string[] {
  const numbers = decisions.map(({ sequence }) => sequence).sort((one, other) => one - other);
  const hasGap = numbers.some((number, index) => number !== index + 1);
  return [
    ...(hasGap ? [`the numbers are ${numbers.join(' ')}`] : []),
    ...matters.flatMap(({ id, state }) => {
      if (state.status !== 'adopted') return [];
      const own = decisions.filter((decision) => decision.id === id);
      return own.length === 1 && own[0]?.sequence === state.sequence
        ? []
        : [`${id} is adopted as ${state.sequence}, and the register has ${own.map(({ number }) => number).join(' ')}`];
    }),
  ];
}
