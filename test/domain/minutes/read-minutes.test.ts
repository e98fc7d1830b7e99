import { readMinutes, type MinutesFault, type MinutesFields } from '../../../src/domain/minutes/read-minutes';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import type { MinutesDeadlines } from '../../../src/domain/minutes/minutes';
import { approver, member, named, noteTaker, secondVerifier, verifier } from '../../support/minutes';

const calendar = createSwedishCalendar();
const TODAY = '2025-10-20';
const people = [noteTaker, verifier, secondVerifier, approver, member].map(named);

const filled: MinutesFields = {
  meetingOn: '2025-10-17',
  title: ' LGS 2025-10-17 ',
  url: ' https://example.org/lgs ',
  label: ' 0.9 ',
  noteTaker: 'notes',
  verifiers: ['lead', '', 'second'],
  approver: 'chair',
  draftDay: '2025-10-24',
  verifiedDay: '2025-10-31',
  approvedDay: '2025-10-31',
};

function read(changes: Partial<MinutesFields>) {
  return readMinutes({ ...filled, ...changes }, people, calendar, TODAY);
}

function faults(changes: Partial<MinutesFields>): readonly MinutesFault[] {
  const reading = read(changes);
  return reading.kind === 'faulty' ? reading.faults : [];
}

it('reads what starts the minutes', () => {
  expect(read({})).toEqual({
    kind: 'content',
    content: {
      meetingOn: '2025-10-17',
      title: 'LGS 2025-10-17',
      suggested: { url: 'https://example.org/lgs', label: '0.9' },
      noteTaker: named(noteTaker),
      verifiers: [named(verifier), named(secondVerifier)],
      approver: named(approver),
      deadlines: { draft: '2025-10-24', verified: '2025-10-31', approved: '2025-10-31' },
    },
  });
});

it('needs no link: the note taker knows where the text is', () => {
  expect(read({ url: ' ', label: '' })).toMatchObject({ kind: 'content', content: { suggested: null } });
});

it('takes the meeting of this very day, and a step that is due today', () => {
  expect(faults({ meetingOn: TODAY, draftDay: TODAY, verifiedDay: TODAY, approvedDay: TODAY })).toEqual([]);
});

it('tells everything that is missing at once', () => {
  const empty: MinutesFields = {
    meetingOn: '',
    title: ' ',
    url: '',
    label: '',
    noteTaker: '',
    verifiers: [''],
    approver: '',
    draftDay: '',
    verifiedDay: '',
    approvedDay: '',
  };
  expect(readMinutes(empty, people, calendar, TODAY)).toEqual({
    kind: 'faulty',
    faults: [
      { field: 'meetingOn', fault: 'missing' },
      { field: 'title', fault: 'missing' },
      { field: 'noteTaker', fault: 'missing' },
      { field: 'verifier', fault: 'missing' },
      { field: 'approver', fault: 'missing' },
    ],
  });
});

it.each<readonly [string, Partial<MinutesFields>, MinutesDeadlines]>([
  ['all of them', {}, { draft: '2025-10-24', verified: '2025-10-31', approved: '2025-11-04' }],
  [
    'the later ones, two working days after the step before',
    { draftDay: '2025-11-03' },
    { draft: '2025-11-03', verified: '2025-11-05', approved: '2025-11-07' },
  ],
  [
    'the last one, two working days after the step before',
    { draftDay: '2025-10-21', verifiedDay: '2025-11-04' },
    { draft: '2025-10-21', verified: '2025-11-04', approved: '2025-11-06' },
  ],
])('days that are left empty are counted from the meeting (Q-22): %s', (_, typed, deadlines) => {
  const empty = { draftDay: '', verifiedDay: '', approvedDay: '' };
  expect(read({ ...empty, ...typed })).toMatchObject({ kind: 'content', content: { deadlines } });
});

it('tells faults of every kind at once', () => {
  const wrong = {
    meetingOn: '2025-10-21',
    title: 'x'.repeat(151),
    url: 'http://example.org',
    label: 'x'.repeat(51),
    noteTaker: 'stranger',
    verifiers: ['lead', 'nobody'],
    approver: 'lead',
    draftDay: 'soon',
    verifiedDay: '2025-10-19',
    approvedDay: '2025-10-18',
  };
  expect(faults(wrong)).toEqual([
    { field: 'meetingOn', fault: 'inTheFuture' },
    { field: 'title', fault: 'tooLong', most: 150 },
    { field: 'url', fault: 'notHttps' },
    { field: 'label', fault: 'tooLong', most: 50 },
    { field: 'noteTaker', fault: 'unknownPerson' },
    { field: 'verifier', fault: 'unknownPerson' },
    { field: 'approver', fault: 'samePerson', name: 'Seat lead' },
    { field: 'draftDay', fault: 'notADate' },
    { field: 'verifiedDay', fault: 'passed' },
    { field: 'approvedDay', fault: 'passed' },
    { field: 'approvedDay', fault: 'beforeTheStepBefore' },
  ]);
});

it.each<readonly [string, Partial<MinutesFields>, readonly MinutesFault[]]>([
  ['a meeting on no day', { meetingOn: '2025-02-30' }, [{ field: 'meetingOn', fault: 'notADate' }]],
  [
    'an endless link',
    { url: `https://example.org/${'x'.repeat(2_000)}` },
    [{ field: 'url', fault: 'tooLong', most: 2_000 }],
  ],
  ['an approver who is not there', { approver: 'stranger' }, [{ field: 'approver', fault: 'unknownPerson' }]],
  ['no verifier', { verifiers: [] }, [{ field: 'verifier', fault: 'missing' }]],
  [
    'a note taker who verifies',
    { verifiers: ['lead', 'notes'] },
    [{ field: 'verifier', fault: 'samePerson', name: 'Seat notes' }],
  ],
  [
    'the same verifier twice',
    { verifiers: ['lead', 'second', 'lead'] },
    [{ field: 'verifier', fault: 'samePerson', name: 'Seat lead' }],
  ],
  [
    'a note taker who approves',
    { approver: 'notes' },
    [{ field: 'approver', fault: 'samePerson', name: 'Seat notes' }],
  ],
  [
    'two who are chosen twice',
    { verifiers: ['notes', 'lead'], approver: 'lead' },
    [
      { field: 'verifier', fault: 'samePerson', name: 'Seat notes' },
      { field: 'approver', fault: 'samePerson', name: 'Seat lead' },
    ],
  ],
  [
    'a day that is none, with the others left to be counted',
    { draftDay: 'soon', verifiedDay: '', approvedDay: '' },
    [{ field: 'draftDay', fault: 'notADate' }],
  ],
  ['a day that has passed', { draftDay: '2025-10-19' }, [{ field: 'draftDay', fault: 'passed' }]],
  [
    'a verification before the draft',
    { draftDay: '2025-10-28', verifiedDay: '2025-10-27' },
    [{ field: 'verifiedDay', fault: 'beforeTheStepBefore' }],
  ],
  [
    'an approval before the verification',
    { approvedDay: '2025-10-30' },
    [{ field: 'approvedDay', fault: 'beforeTheStepBefore' }],
  ],
  [
    'a step on no day, those after it left to be counted',
    { draftDay: '2025-13-01', verifiedDay: '', approvedDay: '' },
    [{ field: 'draftDay', fault: 'notADate' }],
  ],
  ['a step on no day between two others', { verifiedDay: '2025-13-01' }, [{ field: 'verifiedDay', fault: 'notADate' }]],
])('points out %s', (_, changes, expected) => {
  expect(faults(changes)).toEqual(expected);
});

it('does not call two who have not been chosen the same person', () => {
  expect(faults({ noteTaker: '', verifiers: ['nobody'], approver: '' }).map(({ fault }) => fault)).toEqual([
    'missing',
    'unknownPerson',
    'missing',
  ]);
});

it('takes texts that just fit', () => {
  expect(faults({ title: 'x'.repeat(150), label: 'x'.repeat(50) })).toEqual([]);
  expect(faults({ url: `https://example.org/${'x'.repeat(1_980)}` })).toEqual([]);
  expect(faults({ url: 'https://example.org/my file.pdf' })).toEqual([{ field: 'url', fault: 'blankInLink' }]);
});
