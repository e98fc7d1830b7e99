import { MATTER_PARTS, ofEachVotedText, type VotedField } from '../../src/domain/resolution/content';
import { ofEachCriterion } from '../../src/domain/state-funds/criteria';
import type { Round } from '../../src/domain/resolution/round';
import { createRender } from '../../src/presentation/render';
import { draft, open, roundOf } from './sample-matter';

const render = createRender();
const say = (text: string) => text;
const voted = MATTER_PARTS.filter((part) => part.isVotedOn);

const KRONOR = { A: 111_111, B: 222_222 };
const PROJECT_YEAR = { A: 1, B: 2 } as const;
const YEAR = { A: 2031, B: 2032 };

type Version = keyof typeof YEAR;

/** No word of theirs is the same, so that all of them are among what is changed. */
const DAYS = {
  A: {
    validUntil: { day: '2031-03-07', words: '7\u00A0mars\u00A02031' },
    prolongUntil: { day: '2031-03-08', words: '8\u00A0mars\u00A02031' },
    reviewOn: { day: '2031-05-09', words: '9\u00A0maj\u00A02031' },
  },
  B: {
    validUntil: { day: '2032-04-17', words: '17\u00A0april\u00A02032' },
    prolongUntil: { day: '2032-04-18', words: '18\u00A0april\u00A02032' },
    reviewOn: { day: '2032-06-19', words: '19\u00A0juni\u00A02032' },
  },
} as const;

/** What stands in one part of the matter and in no other. */
function wordsOf(field: VotedField, version: Version): string {
  if (field === 'amount') return new Intl.NumberFormat('sv-SE').format(KRONOR[version]);
  if (field === 'projectYear') return `år\u00A0${PROJECT_YEAR[version]}.`;
  if (field === 'validUntil' || field === 'prolongUntil' || field === 'reviewOn') return DAYS[version][field].words;
  return field === 'budgetYear' ? String(YEAR[version]) : `words${version}of${field}`;
}

/** A round in which each part that is voted on has words of its own. */
function roundSaying(version: Version, changed: Partial<Round> = {}): Round {
  const content = {
    ...ofEachVotedText((field) => wordsOf(field, version)),
    points: [wordsOf('clauses', version)],
    attachments: [{ name: wordsOf('attachments', version), url: 'https://example.com/paper' }],
    applicant: wordsOf('applicant', version),
    money: {
      amount: { kronor: KRONOR[version], isApproximate: false, isYearly: false },
      year: YEAR[version],
      costCentre: wordsOf('costCentre', version),
    },
    terms: {
      conditions: [wordsOf('conditions', version)],
      ifUnmet: wordsOf('ifUnmet', version),
      validUntil: DAYS[version].validUntil.day,
      prolongUntil: DAYS[version].prolongUntil.day,
      delegation: {
        to: wordsOf('delegatedTo', version),
        matters: wordsOf('delegated', version),
        reviewOn: DAYS[version].reviewOn.day,
      },
    },
    stateFunds: {
      projectYear: PROJECT_YEAR[version],
      judgments: ofEachCriterion(() => ({ finding: 'met', comment: wordsOf('criteria', version) }) as const),
    },
  };
  return roundOf(say, { content, ...changed });
}

const round = roundSaying('A');
const matter = open(say, [round]);
const closing = { at: '2026-06-10T08:00:00.000Z', cause: 'complete', by: null } as const;
const again = roundSaying('B', { number: 2 });
const sentAgain = open(say, [roundSaying('A', { closing }), again]);

describe.each(voted)('what is voted on can be read: $id', ({ id }) => {
  it('on the vote card, for as long as it is open', () => {
    const card = render({ card: 'vote', resolution: matter, round, refreshAddresses: [] });
    expect(JSON.stringify(card.content)).toContain(wordsOf(id, 'A'));
  });

  it('in the preview, before it is sent', () => {
    const shownOn = { kind: 'preview', number: 1 } as const;
    const away = { away: [], seen: '' };
    const may = { maySend: true, mayHandOver: true, deciding: undefined };
    const view = {
      card: 'preview',
      resolution: draft(say),
      round,
      ...may,
      shownOn,
      note: null,
      away,
      owners: [],
      delegatedWithin: '',
    } as const;
    const card = render(view);
    expect(JSON.stringify(card.content)).toContain(wordsOf(id, 'A'));
  });

  it('in the history', () => {
    const card = render({ card: 'history', mayLead: true, resolution: matter, page: 0 });
    expect(JSON.stringify(card.content)).toContain(wordsOf(id, 'A'));
  });

  it('among the changes, when the next round says otherwise', () => {
    const card = render({ card: 'vote', resolution: sentAgain, round: again, refreshAddresses: [] });
    expect(JSON.stringify(card.content)).toContain(wordsOf(id, 'A'));
    expect(JSON.stringify(card.content)).toContain(wordsOf(id, 'B'));
  });
});
