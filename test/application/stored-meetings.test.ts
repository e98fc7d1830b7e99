import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import { listForMeeting } from '../../src/application/meetings/listing';
import { createRecordKeeper } from '../../src/application/records/record-keeper';
import { meetingsRef } from '../../src/application/records/refs';
import { neverUnreadable } from '../support/store-samples';
import { createTestClock } from '../support/test-clock';
import { meetingsRecord } from '../../src/application/records/meetings-record';

const listed = (report: object) => ({ type: 'reportListed', at: '2026-06-09T07:05:00.000Z', by: null, report });
const minutes = {
  id: 'minutes:1',
  kind: 'minutes',
  subject: '1',
  number: 'LGS 2025-10-17',
  title: 'Mötesanteckningar',
  owner: '',
  dueOn: null,
};

it('minutes that were listed before their meeting was kept are of the meeting in their number (R-25)', () => {
  expect(meetingsRecord.parseEvent(listed(minutes))).toEqual(listed({ ...minutes, minutesOf: '2025-10-17' }));
  const disputed = { ...minutes, kind: 'disputedMinutes' };
  expect(meetingsRecord.parseEvent(listed(disputed))).toEqual(listed({ ...disputed, minutesOf: '2025-10-17' }));
});

it('other reports are of no meeting, and a number without a day tells none', () => {
  const decision = { ...minutes, kind: 'perCapsulam', number: 'LGS PC 2026:1' };
  expect(meetingsRecord.parseEvent(listed(decision))).toEqual(listed(decision));
  const odd = { ...minutes, number: 'LGS' };
  expect(meetingsRecord.parseEvent(listed(odd))).toEqual(listed(odd));
  const kept = { ...minutes, minutesOf: '2025-10-18' };
  expect(meetingsRecord.parseEvent(listed(kept))).toEqual(listed(kept));
});

it('what those who lead follow up is told in the language of whoever reads, also where it was stored in words', () => {
  const followUp = { ...minutes, kind: 'followUp', number: '' };
  const leaders = listed({ ...followUp, isForLeaders: true });
  expect(meetingsRecord.parseEvent(leaders)).toEqual(leaders);
  expect(meetingsRecord.parseEvent(listed({ ...followUp, owner: 'de som leder forumet' }))).toEqual(leaders);
});

it('what a process has put on the list, and then ended, is noted by the next without waiting for it', async () => {
  const { records: store } = createMemoryStores();
  const keeping = { store, clock: createTestClock(), leaseMs: 20_000, onUnreadable: neverUnreadable };
  const [ended, next] = ['ended', 'next'].map((processId) =>
    createRecordKeeper(meetingsRecord, { ...keeping, processId }),
  );
  if (ended === undefined || next === undefined) throw new Error('two processes');
  const ref = meetingsRef('forum');
  for (const subject of ['1', '2']) {
    const report = { kind: 'perCapsulam', subject, number: '', title: 'A matter', owner: '', dueOn: null } as const;
    await listForMeeting({ meetings: ended }, 'forum', { ...report, id: `perCapsulam:${subject}` });
  }

  await expect(next.claim(ref)).resolves.toMatchObject({ eventCount: 2 });
});
