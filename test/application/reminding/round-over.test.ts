import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import type { WantedPost } from '../../../src/application/posts/wanted-post';
import { createRecordKeeper } from '../../../src/application/records/record-keeper';
import { reminderDayRef } from '../../../src/application/records/refs';
import { reminderDayRecord } from '../../../src/application/records/reminder-day-record';
import { askReminder, remindedMatter } from '../../../src/application/reminding/asking-reminder';
import { createTellWhoWasReminded } from '../../../src/application/reminding/round-over';
import { currentRound } from '../../../src/domain/resolution/resolution';
import type { PostEntry } from '../../../src/ports/post-entry';
import type { RecordRef } from '../../../src/ports/record-store';
import { stateAfter } from '../../support/given';
import { minutesAfter, MORNING, upTo } from '../../support/matter';
import { aPost } from '../../support/store-samples';
import { createTestClock } from '../../support/test-clock';

const calendar = createSwedishCalendar();
const day = calendar.dayOf(MORNING);
const attempt = { at: MORNING, member: 'r1', day, number: 1, failure: null } as const;
const reached = { type: 'reachNoted', at: MORNING, round: 1, attempt } as const;
const by = { id: 'chair', name: 'Seat chair' };
const withdrawn = { type: 'withdrawn', at: minutesAfter(2), by, reason: 'Not now' } as const;
const vote: WantedPost = {
  key: 'vote-1',
  to: { kind: 'channel' },
  view: { card: 'message', message: { type: 'nothingLeft' } },
  edition: 'withdrawn',
  onlyIfPosted: false,
};
const replaced = Array.from({ length: 3 }, (_, index) => ({
  posted: { conversationId: 'channel', activityId: `${index}` },
  attempts: 6,
  retryAt: null,
}));
const open = 'open until then, answers through ';
/** Teams has lost the card and three that took its place: nothing is told there any more. */
const GIVEN_UP = { contentHash: open, failure: 'activityGone', attempts: 4, timesMissing: 4, replaced } as const;

it.each([
  ['that is to be redrawn', { contentHash: open }, 1],
  ['that says so already', { contentHash: 'withdrawn' }, 0],
  ['that is given up, since nobody sees it there', GIVEN_UP, 1],
])(
  'when a round ends, those who were reminded are told along with the card in the channel %s',
  async (_, entry, told) => {
    const { tell, nudged } = await aReminded();
    await tell([vote], [aPost(entry)]);
    expect(nudged).toEqual(Array.from({ length: told }, () => reminderDayRef('r1', day)));
  },
);

it('where the card in the channel is given up, reminders are claimed once for each thing that it cannot say', async () => {
  const { tell, nudged } = await aReminded();
  const known = [aPost(GIVEN_UP)];
  await tell([vote], known);
  await tell([vote], known);
  expect(nudged).toHaveLength(1);
  await tell([{ ...vote, edition: 'adopted' }], known);
  expect(nudged).toHaveLength(2);
});

/** A member with a card about a round that has ended since. */
async function aReminded() {
  const clock = createTestClock();
  const { records: store } = createMemoryStores();
  const keeping = { store, clock, processId: 'p', leaseMs: 20_000, onUnreadable: () => undefined };
  const reminderDays = createRecordKeeper(reminderDayRecord(calendar), keeping);
  const resolution = stateAfter([...upTo.open, reached, withdrawn]);
  const round = resolution.status === 'notStarted' ? undefined : currentRound(resolution);
  if (resolution.status === 'notStarted' || round === undefined) throw new Error('not started');
  const request = { moment: MORNING, since: MORNING, evesOff: [], matters: [remindedMatter(resolution, round)] };
  await askReminder({ reminderDays, calendar, nudge: () => undefined }, 'r1', request);

  const nudged: RecordRef[] = [];
  const tellOf = createTellWhoWasReminded({ clock, reminderDays, nudge: (ref) => void nudged.push(ref) });
  const tell = (wanted: readonly WantedPost[], ledger: readonly PostEntry[]) => tellOf(resolution, wanted, ledger);
  return { tell, nudged };
}
