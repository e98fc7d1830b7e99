import { formOfPoint, readProposal, type Decider } from '../../../src/domain/resolution/proposal';
import { DECISIONS_IN_THE_PAPERS } from '../../support/decisions-in-the-papers';

const LGS: Decider = { name: 'Ledningsgrupp för samverkan', shortName: 'LGS', wording: 'decides' };
const VVG: Decider = { name: 'Vårdsamverkan Västra Götaland', shortName: 'VVG', wording: 'endorses' };

it.each(DECISIONS_IN_THE_PAPERS.map((each) => [each.source, each] as const))(
  'reads the decision of %s as the forum wrote it',
  (_, { written, decider, points }) => {
    expect(readProposal(written, decider)).toEqual(points);
  },
);

it('takes numbers, dashes and "att" off, and puts the forum\'s "att" where it belongs', () => {
  const written = [
    '1. att grant 3 milj. kr',
    '- ATT report back',
    '2) inform the board',
    '',
    '  attend to it  ',
    '1 000 kr',
  ];
  expect(readProposal(written.join('\n'), LGS)).toEqual([
    'att grant 3 milj. kr',
    'att report back',
    'att inform the board',
    'att attend to it',
    '1 000 kr',
  ]);
});

it.each([
  'LGS beslutar',
  'LGS beslutar:',
  'LGS beslutar att:',
  'Beslut',
  'Förslag till beslut:',
  'att',
  'LGS beslutar om',
  '',
])('a line that only leads in is no point: "%s"', (line) => {
  expect(readProposal(line, LGS)).toEqual([]);
  expect(readProposal(`${line}\natt bevilja 500 tkr`, LGS)).toEqual(['att bevilja 500 tkr']);
});

it.each([
  ['att LGS beslutar att bevilja 500 tkr', 'att bevilja 500 tkr'],
  ['Ledningsgrupp för samverkan (LGS) beslutar att bevilja 500 tkr', 'att bevilja 500 tkr'],
  ['Forumet beslutar att: Bevilja 500 tkr', 'att bevilja 500 tkr'],
  ['Bevilja 500 tkr till ACT-teamen', 'att bevilja 500 tkr till ACT-teamen'],
  ['LGS föreslås besluta om att bevilja 500 tkr', 'att bevilja 500 tkr'],
  ['Om medel finns beviljas 500 tkr.', 'Om medel finns beviljas 500 tkr.'],
  ['Kommunstyrelsen beslutar att bevilja 500 tkr.', 'Kommunstyrelsen beslutar att bevilja 500 tkr.'],
  ['att Temagrupp äldre tar fram ett förslag', 'att Temagrupp äldre tar fram ett förslag'],
])('after "LGS beslutar": %s', (written, point) => {
  expect(readProposal(written, LGS)).toEqual([point]);
});

it.each([
  ['VVG ställer sig bakom att: riktlinjen förlängs', 'att riktlinjen förlängs'],
  ['Riktlinjen om samverkan', 'Riktlinjen om samverkan'],
  ['Beslut att anta riktlinjen', 'Beslut att anta riktlinjen'],
  ['VVG ställer sig bakom:', undefined],
  ['att', undefined],
])('after "VVG ställer sig bakom" what is written stands as it is: %s', (written, point) => {
  expect(readProposal(written, VVG)).toEqual(point === undefined ? [] : [point]);
});

it.each([
  ['att bevilja', 'goesOn'],
  ['förlängning av riktlinjen', 'goesOn'],
  ['500 tkr till ACT-teamen', 'phrase'],
  ['Riktlinjen om samverkan', 'phrase'],
  ['Temagrupp äldre tar fram ett förslag.', 'sentence'],
  ['LGS noterar informationen', 'sentence'],
  ['Ledningsgrupp för samverkan noterar informationen', 'sentence'],
] as const)('"%s" is read as %s', (point, form) => {
  expect(formOfPoint(point, LGS)).toBe(form);
});
