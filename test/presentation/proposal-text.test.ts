import {
  proposalLines,
  proposalParagraphs,
  proposalUnderHeading,
} from '../../src/presentation/resolution/proposal-text';
import { swedish as texts } from '../../src/presentation/texts.sv';
import { DECISIONS_IN_THE_PAPERS } from '../support/decisions-in-the-papers';

const LGS = { wording: 'decides', forumName: 'Ledningsgrupp för samverkan', shortName: 'LGS' } as const;
const VVG = { wording: 'endorses', forumName: 'Vårdsamverkan Västra Götaland', shortName: 'VVG' } as const;

it.each(DECISIONS_IN_THE_PAPERS.map((each) => [each.source, each] as const))(
  'the decision of %s is read as the forum would write it',
  (_, { decider, points, read }) => {
    const of = { wording: decider.wording, forumName: decider.name, shortName: decider.shortName };
    expect(proposalLines(texts, of, points).join('\n')).toBe(read);
  },
);

it('one point is one sentence, and several are numbered', () => {
  expect(proposalLines(texts, LGS, ['att bevilja 500 tkr'])).toEqual(['LGS beslutar att bevilja 500 tkr']);
  expect(proposalLines(texts, LGS, ['att bevilja 500 tkr', 'att följa upp'])).toEqual([
    'LGS beslutar',
    '1. att bevilja 500 tkr',
    '2. att följa upp',
  ]);
  expect(proposalParagraphs(texts, LGS, ['att bevilja']).map(({ runs }) => runs.map(({ text }) => text))).toEqual([
    ['LGS beslutar ', 'att bevilja'],
  ]);
  expect(proposalLines(texts, LGS, [])).toEqual([]);
});

it('an endorsement leads in to phrases as they were written', () => {
  expect(proposalLines(texts, VVG, ['förlängning av riktlinjen', 'Riktlinjen om samverkan'])).toEqual([
    'VVG ställer sig bakom:',
    '1. förlängning av riktlinjen',
    '2. Riktlinjen om samverkan',
  ]);
  expect(proposalLines(texts, VVG, ['VVG noterar informationen.', 'förlängning av riktlinjen'])).toEqual([
    '1. VVG noterar informationen.',
    '2. VVG ställer sig bakom förlängning av riktlinjen',
  ]);
});

it.each([
  [LGS, ['att bevilja 500 tkr'], 'Förslag till beslut', ['att bevilja 500 tkr']],
  [LGS, ['att bevilja', 'att följa upp'], 'Förslag till beslut', ['1. att bevilja', '2. att följa upp']],
  [LGS, ['Lunch på nästa möte'], 'Förslag till beslut', ['Lunch på nästa möte']],
  [LGS, ['att bevilja', 'Lunch'], 'Förslag till beslut', ['1. LGS beslutar att bevilja', '2. LGS beslutar: Lunch']],
  [LGS, ['LGS noterar det.'], 'Förslag till beslut', ['LGS noterar det.']],
  [VVG, ['förlängning', 'Riktlinjen'], 'Förslag att ställa sig bakom', ['1. förlängning', '2. Riktlinjen']],
])('under a heading what is decided and by whom is said once', (of, points, heading, lines) => {
  const told = proposalUnderHeading(texts, of, points);
  expect(told.heading).toBe(heading);
  expect(told.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(lines);
});
