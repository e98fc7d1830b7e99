import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import { chairDecisionRecord } from '../../src/application/records/chair-decision-record';
import { earlierDecisionRecord } from '../../src/application/records/earlier-decision-record';
import { forumRecord } from '../../src/application/records/forum-record';
import { importRecord } from '../../src/application/records/import-record';
import { languagesRecord } from '../../src/application/records/languages-record';
import { followUpsRecord } from '../../src/application/records/follow-ups-record';
import { applicationRecord } from '../../src/application/records/application-record';
import { accountsRecord } from '../../src/application/records/accounts-record';
import { meetingsRecord } from '../../src/application/records/meetings-record';
import { minutesRecord } from '../../src/application/records/minutes-record';
import { createRecordKeeper } from '../../src/application/records/record-keeper';
import type { RecordType } from '../../src/application/records/record-type';
import { reminderDayRecord } from '../../src/application/records/reminder-day-record';
import { resolutionRecord } from '../../src/application/records/resolution-record';
import { accept } from '../../src/domain/verdict';
import type { RecordKind } from '../../src/ports/record-store';
import { neverUnreadable } from '../support/store-samples';
import {
  ACCOUNTS_EVENTS,
  APPLICATION_EVENTS,
  FOLLOW_UPS_EVENTS,
  CHAIR_DECISION_EVENTS,
  EARLIER_DECISION_EVENTS,
  FORUM_EVENTS,
  IMPORT_EVENTS,
  LANGUAGES_EVENTS,
  MEETINGS_EVENTS,
  MINUTES_EVENTS,
  REMINDER_DAY_EVENTS,
  RESOLUTION_EVENTS,
} from '../support/stored-events';
import { createTestClock } from '../support/test-clock';

const calendar = createSwedishCalendar();

interface Kept {
  readonly name: string;
  readonly event: unknown;
  readonly thereAndBack: () => Promise<unknown>;
}

/** Each event is saved as the only one of a record, and read as a process that starts afterwards reads it. */
function keptAs<State, Event>(
  type: RecordType<State, Event>,
  samples: Readonly<Record<string, readonly Event[]>>,
): readonly Kept[] {
  const thereAndBack = async (event: Event): Promise<unknown> => {
    const { records: store } = createMemoryStores();
    const ref = { kind: type.kind, forumId: 'forum', id: 'record' };
    const alone = { ...type, evolve: (state: State) => state };
    const keeper = createRecordKeeper(alone, {
      store,
      clock: createTestClock(),
      processId: 'one',
      leaseMs: 1_000,
      onUnreadable: neverUnreadable,
    });
    await keeper.change(ref, () => accept(event));
    const [stored] = (await store.read(ref))?.record.events ?? [];
    return type.parseEvent(stored?.event);
  };
  return Object.entries(samples).flatMap(([name, events]) =>
    events.map((event, index) => ({ name: `${name} ${index + 1}`, event, thereAndBack: () => thereAndBack(event) })),
  );
}

const KEPT = {
  resolution: keptAs(resolutionRecord(calendar), RESOLUTION_EVENTS),
  forum: keptAs(forumRecord(calendar), FORUM_EVENTS),
  minutes: keptAs(minutesRecord(calendar), MINUTES_EVENTS),
  meetings: keptAs(meetingsRecord, MEETINGS_EVENTS),
  accounts: keptAs(accountsRecord, ACCOUNTS_EVENTS),
  followUps: keptAs(followUpsRecord(calendar), FOLLOW_UPS_EVENTS),
  application: keptAs(applicationRecord, APPLICATION_EVENTS),
  reminderDay: keptAs(reminderDayRecord(calendar), REMINDER_DAY_EVENTS),
  chairDecision: keptAs(chairDecisionRecord, CHAIR_DECISION_EVENTS),
  earlierDecision: keptAs(earlierDecisionRecord, EARLIER_DECISION_EVENTS),
  import: keptAs(importRecord, IMPORT_EVENTS),
  languages: keptAs(languagesRecord, LANGUAGES_EVENTS),
} satisfies Record<RecordKind, readonly Kept[]>;

describe.each(Object.entries(KEPT))('%s: what is saved is read back as it was', (_kind, events) => {
  it.each([...events])('$name', async ({ event, thereAndBack }) => {
    expect(await thereAndBack()).toEqual(event);
  });
});
