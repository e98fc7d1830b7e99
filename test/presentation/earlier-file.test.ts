import { rowsOfCsv, rowsOfJson, saidOfFault } from '../../src/presentation/decision/earlier-file.sv';

/** The file of old decisions, as Excel saves it or as JSON. */

const HEAD = 'Forum;Dag;Status;Slag;Text;Källa';
const cells = {
  forum: 'LGS',
  dag: '',
  status: 'beslutat',
  slag: '',
  text: 'Åtgärd; två "delar"\noch en till',
  källa: 'Bildspel',
};

it('reads semicolons, a BOM, quotation marks and line breaks in cells, with the row that an editor shows', () => {
  const text = `\uFEFF${HEAD}\r\nLGS;;beslutat;;"Åtgärd; två ""delar""\r\noch en till";Bildspel\r\nLGS;;;;Kort;B\r\n`;
  expect(rowsOfCsv(text)).toEqual([
    { row: 2, cells },
    { row: 4, cells: { ...cells, status: '', text: 'Kort', källa: 'B' } },
  ]);
});

it.each([
  ['Forum;Dag;Status;Slag;Text', 'källa'],
  [`${HEAD};Dag`, 'dag'],
  ['', 'forum'],
  [`${HEAD}\nLGS;;;;Kort;B;mer`, 'Row 2'],
  [`${HEAD}\nLGS;;;;"Kort;B`, 'Row 2'],
])('tells what is wrong with a CSV file: %j', (text, said) => {
  expect(() => rowsOfCsv(text)).toThrow(said);
});

it('reads JSON, and names the row that is not one', () => {
  expect(rowsOfJson(JSON.stringify([cells]))).toEqual([{ row: 1, cells }]);
  expect(() => rowsOfJson(JSON.stringify([cells, { ...cells, dag: 7 }]))).toThrow('Row 2: dag');
  expect(() => rowsOfJson('{}')).toThrow('The file');
});

it('says a fault with its row', () => {
  expect(saidOfFault({ row: 3, column: 'dag', fault: 'notADate' })).toBe('Row 3: dag is not a day as 2026-06-04');
});
