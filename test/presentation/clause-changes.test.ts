import { clauseChanges } from '../../src/presentation/resolution/clause-changes';

const FUND = 'att finansiera teamen med 500 000 kronor under 2027';
const MORE = 'att finansiera teamen med 650 000 kronor under 2027';
const REPORT = 'att uppdra åt processledaren att rapportera i maj';
const STOP = 'att avsluta pilotprojektet på Hisingen';

it('tells what became of each clause', () => {
  expect(clauseChanges([FUND, STOP, REPORT], [REPORT, MORE, 'att kalla till möte'])).toEqual([
    { type: 'unchanged', number: 1, formerly: 3 },
    { type: 'changed', number: 2, before: FUND, after: MORE },
    { type: 'new', number: 3 },
    { type: 'struck', formerly: 2, before: STOP },
  ]);
});

it('takes the only clause for the same one, however much it is changed', () => {
  expect(clauseChanges([FUND], ['att lägga ner'])).toEqual([
    { type: 'changed', number: 1, before: FUND, after: 'att lägga ner' },
  ]);
});

it('counts the same clause twice as two', () => {
  expect(clauseChanges([FUND], [FUND, FUND])).toEqual([
    { type: 'unchanged', number: 1, formerly: 1 },
    { type: 'new', number: 2 },
  ]);
});
