import type { DraftFields } from '../../../src/domain/resolution/content';
import { emptyDraft, MATTER_PARTS } from '../../../src/domain/resolution/content';
import { readDraft, unsavable } from '../../../src/domain/resolution/read-draft';
import { DECIDER, FULL_DRAFT } from '../../support/matter';

function reading(changes: Partial<DraftFields>) {
  return readDraft({ ...FULL_DRAFT, ...changes }, DECIDER);
}

function faults(changes: Partial<DraftFields>) {
  const read = reading(changes);
  return read.kind === 'faulty' ? read.faults : [];
}

function content(changes: Partial<DraftFields>) {
  const read = reading(changes);
  return read.kind === 'content' ? read.content : undefined;
}

it('tells everything that is missing at once (R-11)', () => {
  const read = readDraft(emptyDraft, DECIDER);
  expect(read).toEqual({
    kind: 'faulty',
    faults: ['title', 'urgency', 'question', 'clauses', 'background'].map((field) => ({ field, fault: 'missing' })),
  });
});

it('reads the proposal with the words of the forum, and says that it is missing when only they are there', () => {
  expect(content({ clauses: 'LGS beslutar:\n- bevilja 3 milj. kr' })?.points).toEqual(['att bevilja 3 milj. kr']);
  expect(faults({ clauses: 'LGS beslutar att:' })).toEqual([{ field: 'clauses', fault: 'missing' }]);
});

it('takes what is voted on without the blanks around it', () => {
  expect(content({ question: ' Is it to go on? \n', background: '  It ends in May. ' })).toMatchObject({
    question: 'Is it to go on?',
    background: 'It ends in May.',
  });
});

it('reads the applicant without the blanks around it, and leaves it out of a text that has none (Q-12)', () => {
  expect(content({ applicant: ' VGPV Närhälsan ' })?.applicant).toBe('VGPV Närhälsan');
  expect(content({})).not.toHaveProperty('applicant');
});

it('saves a field of the most characters that are ever kept, and not one more', () => {
  const most = 12_000;
  expect(unsavable({ ...emptyDraft, title: 'x'.repeat(most) })).toEqual([]);
  expect(unsavable({ ...emptyDraft, title: 'x'.repeat(most + 1) })).toMatchObject([
    { field: 'title', length: most + 1 },
  ]);
});

it('takes at most 12 clauses and 8 attachments', () => {
  expect(faults({ clauses: 'att x\n'.repeat(13) })).toEqual([{ field: 'clauses', fault: 'tooMany', most: 12 }]);
  expect(content({ clauses: 'att x\n'.repeat(12) })?.points).toHaveLength(12);
  expect(content({ attachments: 'A https://a.se/x\n'.repeat(8) })?.attachments).toHaveLength(8);
  expect(faults({ attachments: 'A https://a.se/x\n'.repeat(9) })).toEqual([
    { field: 'attachments', fault: 'tooMany', most: 8 },
  ]);
});

it('takes a cost centre of 80 characters and not one more', () => {
  const money = { amount: '450 tkr', budgetYear: '2026' };
  expect(faults({ ...money, costCentre: 'x'.repeat(80) })).toEqual([]);
  expect(faults({ ...money, costCentre: 'x'.repeat(81) })).toEqual([
    { field: 'costCentre', fault: 'tooLong', most: 80, length: 81 },
  ]);
});

it('conditions and what happens if they are not met take 600 and 200 characters, and not one more', () => {
  const terms = { conditions: 'x'.repeat(600), ifUnmet: 'x'.repeat(200) };
  expect(faults(terms)).toEqual([]);
  expect(faults({ conditions: `${terms.conditions}x`, ifUnmet: `${terms.ifUnmet}x` })).toEqual([
    { field: 'conditions', fault: 'tooLong', most: 600, length: 601 },
    { field: 'ifUnmet', fault: 'tooLong', most: 200, length: 201 },
  ]);
});

it('leaves the background the room that conditions and validity do not take', () => {
  const terms = { conditions: 'a report\na plan', ifUnmet: 'it ends', validUntil: '2026-12-31' };
  const most = 3000 - 'a reporta planit ends'.length - 4 * 80;
  expect(faults({ ...terms, background: 'x'.repeat(most) })).toEqual([]);
  expect(faults({ ...terms, background: 'x'.repeat(most + 1) })).toEqual([
    { field: 'background', fault: 'tooLong', most, length: most + 1 },
  ]);
});

it('reads conditions and validity with the rest, and tells what is wrong with them at their field (R-13)', () => {
  const terms = { conditions: 'a report', validUntil: '2026-12-31' };
  expect(readDraft({ ...FULL_DRAFT, ...terms }, DECIDER)).toMatchObject({
    kind: 'content',
    content: { terms: { conditions: ['a report'], ifUnmet: '', validUntil: '2026-12-31', prolongUntil: null } },
  });
  expect(faults({ validUntil: 'nyår' })).toEqual([{ field: 'validUntil', fault: 'notADate' }]);
});

it.each(
  MATTER_PARTS.filter(({ kind }) => !['day', 'money', 'terms', 'termsDay', 'projectYear', 'criteria'].includes(kind)),
)('$id takes $most characters and not one more', ({ id: field, most }) => {
  const filler = field === 'attachments' ? `A https://a.se/${'x'.repeat(most - 15)}` : 'x'.repeat(most);
  expect(faults({ [field]: filler })).toEqual([]);
  expect(faults({ [field]: `${filler}x` })).toEqual([{ field, fault: 'tooLong', most, length: most + 1 }]);
});

describe('attachments', () => {
  it.each([
    'Underlag https://a.se/x.',
    'Underlag (https://a.se/x)',
    'Underlag: <https://a.se/x>;',
    'Underlag ‹https://a.se/x›',
  ])('are linked to what was meant: %s', (line) => {
    expect(content({ attachments: line })?.attachments).toEqual([{ name: 'Underlag', url: 'https://a.se/x' }]);
  });

  it('with a blank in the link are told so', () => {
    expect(faults({ attachments: 'Underlag https://a.se/my file.pdf' })).toEqual([
      { field: 'attachments', fault: 'blankInLink', line: 1 },
    ]);
  });

  it.each([
    'Budget 2026 https://vgr.se/a?b=c#d',
    'Budget 2026: https://vgr.se/a?b=c#d',
    'Budget 2026 - https://vgr.se/a?b=c#d',
  ])('are a name and an https link: %s', (line) => {
    expect(content({ attachments: line })?.attachments).toEqual([
      { name: 'Budget 2026', url: 'https://vgr.se/a?b=c#d' },
    ]);
  });

  it('name the line that lacks a name or a link', () => {
    expect(faults({ attachments: 'A https://a.se/x\n\nhttps://a.se/y\nOnly a name' })).toEqual([
      { field: 'attachments', fault: 'notNameAndLink', line: 2 },
      { field: 'attachments', fault: 'notNameAndLink', line: 3 },
    ]);
  });

  it.each([
    'http://a.se/x',
    'javascript://a.se/%0aalert(1)',
    'https://user:pw@a.se/',
    'https://localhost/x',
    'https://a.se\\@evil.se/',
    'ftp://a.se/x',
  ])('refuse a link that is not plain https to a host: %s', (link) => {
    expect(faults({ attachments: `A ${link}` })).toEqual([{ field: 'attachments', fault: 'notHttps', line: 1 }]);
  });
});
