import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellFault, FileReading } from '../../src/application/forum/composition-file';
import { applyChanges } from '../../src/domain/forum/apply-changes';
import type { CompositionRow } from '../../src/domain/forum/composition-row';
import { changesFor, rowsOf } from '../../src/domain/forum/composition-rows';
import { faultsOf } from '../../src/domain/forum/register-faults';
import type { Register } from '../../src/domain/forum/register';
import { holdingOn } from '../../src/domain/forum/seat-holders';
import { cleaned } from '../../src/presentation/forum/file/cell-text';
import { createCompositionFile } from '../../src/presentation/forum/file/composition-file';
import { anyRegister, anyRows } from '../support/register-arbitraries';

const file = createCompositionFile();

const HEADINGS = 'forum;plats;part;huvudman;rösträtt;namn;konto;e-post;från;till;tillfällig;underlag';
const LINE = 'LGS;1;SU;region;ja;Sahlgrenska 1;account-1;;2024-01-01;2026-06-04;nej;Nominerad av SU';

const ROW: CompositionRow = {
  seat: 1,
  party: 'SU',
  principal: 'region',
  right: 'voting',
  holding: {
    name: 'Sahlgrenska 1',
    account: 'account-1',
    email: '',
    from: '2024-01-01',
    until: '2026-06-04',
    interim: false,
    basis: 'Nominerad av SU',
  },
};

const empty: Register = {
  kind: 'lgs',
  name: '',
  shortName: '',
  wording: 'decides',
  seats: [],
  holdings: [],
  roleTerms: [],
  people: [],
  exemptions: [],
};

type Table = Extract<FileReading, { kind: 'table' }>;

function tableIn(text: string): Table {
  const reading = file.read(text);
  if (reading.kind !== 'table') throw new Error(`read as ${reading.kind}`);
  return reading;
}

function rowsIn(text: string): readonly CompositionRow[] {
  const { lines, faulty } = tableIn(text);
  expect(faulty).toEqual([]);
  return lines.map(({ row }) => row);
}

/** The line above, with other cells. */
function lineWith(cells: Readonly<Record<string, string>>): string {
  const headings = HEADINGS.split(';');
  return LINE.split(';')
    .map((cell, index) => cells[headings[index] ?? ''] ?? cell)
    .join(';');
}

function faultsIn(cells: Readonly<Record<string, string>>): readonly CellFault[] {
  return tableIn(`${HEADINGS}\n${lineWith(cells)}`).faulty.flatMap(({ faults }) => faults);
}

function registerIn(text: string): Register {
  let count = 0;
  return applyChanges(empty, changesFor(empty, rowsIn(text), { isWhole: true, newId: () => String(++count) }));
}

describe('the table is found', () => {
  it.each([
    ['semicolons', [HEADINGS, LINE].join('\n')],
    ['commas', [HEADINGS, LINE].join('\n').replaceAll(';', ',')],
    ['tabs, as cells copied from Excel', [HEADINGS, LINE].join('\n').replaceAll(';', '\t')],
    ['a byte order mark', `\uFEFF${HEADINGS}\n${LINE}`],
    ['CRLF', `${HEADINGS}\r\n${LINE}\r\n`],
    ['CR', `${HEADINGS}\r${LINE}\r`],
    ['blank lines', `\n${HEADINGS}\n\n;;;;\n  \n${LINE}\n\n`],
    ['empty cells at the end', `${HEADINGS};;;\n${LINE};;;`],
    ['quoted cells', `${HEADINGS}\n${LINE.replaceAll(/[^;]+/g, '"$&"')} `],
    ['a byte order mark before a quotation mark', `\uFEFF"forum"${HEADINGS.slice(5)}\n${LINE}`],
    ['quoted headings', `${HEADINGS.replaceAll(/[^;]+/g, '"$&"')}\n${LINE}`],
    ['headings in capitals, with spaces', `${HEADINGS.toUpperCase().replaceAll(';', ' ; ')}\n${LINE}`],
    ['decomposed letters', `${HEADINGS.normalize('NFD')}\n${LINE}`],
    ['an unknown column that is empty', `${HEADINGS};telefon\n${LINE};`],
    ['the words in capitals', `${HEADINGS}\n${lineWith({ huvudman: 'Region', rösträtt: 'JA', tillfällig: 'Nej' })}`],
    ['dates without hyphens', `${HEADINGS}\n${lineWith({ från: '20240101', till: '20260604' })}`],
    ['hidden characters', `${HEADINGS}\n${lineWith({ part: '\u202ES\u200BU\u0000', namn: '\u00A0Sahlgrenska 1 ' })}`],
  ])('with %s', (_, text) => {
    expect(file.looksLikeOne(text)).toBe(true);
    const [row, ...others] = rowsIn(text);
    expect(row).toEqual(ROW);
    expect(others).toEqual([]);
  });

  it('with the columns in any order, and without those that may be left out', () => {
    const text = 'namn;till;från;rösträtt;huvudman;part;plats\nSahlgrenska 1;2026-06-04;2024-01-01;ja;region;SU;1';
    const [row] = rowsIn(text);
    expect(row).toEqual({ ...ROW, holding: { ...ROW.holding, account: '', basis: '' } });
    expect(tableIn(text).forum).toBeNull();
  });

  it('with delimiters, quotation marks and line breaks inside quoted cells', () => {
    const text = `${HEADINGS}\n${lineWith({ part: '"SU; ""Öst"",\r\ndel 2"', underlag: 'Nominerad "muntligt"' })}`;
    const [row] = rowsIn(text);
    expect(row?.party).toBe('SU; "Öst",\ndel 2');
    expect(row?.holding?.basis).toBe('Nominerad "muntligt"');
  });

  it.each(['ny', '', 'plats; namn och part för mötet', 'namn;part', 'Vilka; sitter, på plats 1?\nplats;part;namn'])(
    'in nothing else: %s',
    (text) => {
      expect(file.looksLikeOne(text)).toBe(false);
    },
  );

  it('nowhere when no heading is known, and the columns that are missing are named', () => {
    expect(file.read('')).toEqual({ kind: 'noTable' });
    expect(file.read('Telefon;Adress\n1;2')).toEqual({ kind: 'noTable' });
    expect(file.read('konto;namn;plats\n')).toEqual({
      kind: 'columnsMissing',
      columns: ['party', 'principal', 'right', 'from', 'until'],
    });
  });

  it('of up to 2 000 lines: more are none of a forum’s, and are not read', () => {
    expect(file.read(`${HEADINGS}\n${`${LINE}\n`.repeat(2_000)}`).kind).toBe('table');
    const more = { kind: 'tooManyLines', most: 2_000 };
    expect(file.read(`${HEADINGS}\n${`${LINE}\n`.repeat(2_001)}`)).toEqual(more);
    // What no line is read of cannot take long: this is as much as a message or a form can hold.
    expect(file.read(`${HEADINGS}\n${'x\n'.repeat(100_000)}`)).toEqual(more);
  });

  it('but no column is passed over that has something in it', () => {
    const filled = `${HEADINGS};Telefon;namn;tom\n${LINE};031-1;Sahlgrenska 2;`;
    expect(file.read(filled)).toEqual({ kind: 'columnsUnknown', headings: ['Telefon', 'namn'] });
  });
});

describe('lines are numbered as in a text editor', () => {
  it.each(['\n', '\r\n', '\r'])('after blank lines and line breaks in cells: %j', (end) => {
    const broken = lineWith({ plats: '2', underlag: `"a${end}b${end}${end}c"` });
    const text = ['', HEADINGS, '', LINE, broken, ';;', lineWith({ plats: 'x' }), lineWith({ plats: '3' })].join(end);
    const { lines, faulty } = tableIn(`\uFEFF${text}`);
    expect(lines.map(({ line }) => line)).toEqual([4, 5, 11]);
    expect(faulty.map(({ line }) => line)).toEqual([10]);
  });
});

describe('a line is faulty', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly CellFault[]]>([
    ['no seat', { plats: '' }, [{ column: 'seat', fault: 'missing' }]],
    ['seat 0', { plats: '0' }, [{ column: 'seat', fault: 'unreadable', found: '0' }]],
    ['seat 1000', { plats: '1000' }, [{ column: 'seat', fault: 'unreadable', found: '1000' }]],
    ['half a seat', { plats: '1,5' }, [{ column: 'seat', fault: 'unreadable', found: '1,5' }]],
    ['no party', { part: ' ' }, [{ column: 'party', fault: 'missing' }]],
    ['a long party', { part: 'p'.repeat(101) }, [{ column: 'party', fault: 'tooLong', most: 100 }]],
    ['no principal', { huvudman: '' }, [{ column: 'principal', fault: 'missing' }]],
    ['no such principal', { huvudman: 'stat' }, [{ column: 'principal', fault: 'unreadable', found: 'stat' }]],
    ['no right', { rösträtt: '' }, [{ column: 'right', fault: 'missing' }]],
    ['no such right', { rösträtt: 'nej' }, [{ column: 'right', fault: 'unreadable', found: 'nej' }]],
    ['an account without a name', { namn: '' }, [{ column: 'name', fault: 'missing' }]],
    ['a long name', { namn: 'n'.repeat(101) }, [{ column: 'name', fault: 'tooLong', most: 100 }]],
    ['an id of our own', { konto: 'typed:1' }, [{ column: 'account', fault: 'unreadable', found: 'typed:1' }]],
    ['two accounts', { konto: 'a b' }, [{ column: 'account', fault: 'unreadable', found: 'a b' }]],
    ['a long account', { konto: 'a'.repeat(101) }, [{ column: 'account', fault: 'tooLong', most: 100 }]],
    ['no address', { 'e-post': 'a@b' }, [{ column: 'email', fault: 'unreadable', found: 'a@b' }]],
    ['a long address', { 'e-post': `${'a'.repeat(200)}@b.se` }, [{ column: 'email', fault: 'tooLong', most: 200 }]],
    ['no such day', { från: '2023-02-29' }, [{ column: 'from', fault: 'unreadable', found: '2023-02-29' }]],
    ['no such month', { till: '20261301' }, [{ column: 'until', fault: 'unreadable', found: '20261301' }]],
    ['a day no card takes', { från: '0000-01-01' }, [{ column: 'from', fault: 'unreadable', found: '0000-01-01' }]],
    ['half the hyphens', { till: '2026-0604' }, [{ column: 'until', fault: 'unreadable', found: '2026-0604' }]],
    ['a day in words', { till: '4 juni 2026' }, [{ column: 'until', fault: 'unreadable', found: '4 juni 2026' }]],
    ['the days reversed', { till: '2023-12-31' }, [{ column: 'until', fault: 'beforeFrom' }]],
    ['a period and no end (R-27)', { tillfällig: 'ja', till: '' }, [{ column: 'interim', fault: 'needsDays' }]],
    ['a period and no start (R-27)', { tillfällig: 'ja', från: '' }, [{ column: 'interim', fault: 'needsDays' }]],
    ['no yes or no', { tillfällig: 'kanske' }, [{ column: 'interim', fault: 'unreadable', found: 'kanske' }]],
    ['a long basis', { underlag: 'u'.repeat(301) }, [{ column: 'basis', fault: 'tooLong', most: 300 }]],
    [
      'several things, in the order of the columns',
      { plats: 'x', part: '', från: 'y' },
      [
        { column: 'seat', fault: 'unreadable', found: 'x' },
        { column: 'party', fault: 'missing' },
        { column: 'from', fault: 'unreadable', found: 'y' },
      ],
    ],
  ])('with %s', (_, cells, faults) => {
    expect(faultsIn(cells)).toEqual(faults);
  });

  it.each([
    ['seat 999', { plats: '999' }],
    ['the longest texts', { part: 'p'.repeat(100), namn: 'n'.repeat(100), underlag: 'u'.repeat(300) }],
    ['the longest address', { 'e-post': `${'a'.repeat(195)}@b.se` }],
    ['a leap day', { från: '2024-02-29' }],
    ['one day', { från: '2026-06-04' }],
    ['a period with both days', { tillfällig: 'ja' }],
  ])('but not with %s', (_, cells) => {
    expect(faultsIn(cells)).toEqual([]);
  });

  const never = { namn: '', konto: '', från: '', till: '', tillfällig: '', underlag: '' };

  it('but not without a holder, when it says nothing of one: nobody has ever had the seat', () => {
    const [row] = rowsIn(`${HEADINGS}\n${lineWith(never)}`);
    expect(row).toEqual({ ...ROW, holding: null });
  });

  it.each([
    { konto: 'account-1' },
    { från: '2024-01-01' },
    { till: '2024-01-01' },
    { underlag: 'x' },
    { 'e-post': 'a@b.se' },
    { från: '2024-01-01', till: '2024-01-01', tillfällig: 'ja' },
  ])('without a holder when it says something of one: %j', (cells) => {
    expect(faultsIn({ ...never, ...cells })).toEqual([{ column: 'name', fault: 'missing' }]);
  });

  it('when it says something else of a seat than the first line about it', () => {
    const other = lineWith({ part: 'SiV', huvudman: 'kommun', rösträtt: 'oklar', namn: 'x', konto: 'x' });
    const { lines, faulty } = tableIn([HEADINGS, LINE, lineWith({ plats: '2', part: 'SiV' }), other, LINE].join('\n'));
    expect(lines.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect(faulty).toEqual([
      {
        line: 4,
        faults: [
          { column: 'party', fault: 'differs', line: 2 },
          { column: 'principal', fault: 'differs', line: 2 },
          { column: 'right', fault: 'differs', line: 2 },
        ],
      },
    ]);
  });

  it('with a cell that no heading is above, or without those that every line has', () => {
    const { faulty } = tableIn([HEADINGS, `${LINE};x`, 'LGS;1;SU;region', 'LGS;1;SU;region;ja'].join('\n'));
    expect(faulty).toEqual([
      { line: 2, faults: [{ column: null, fault: 'wrongNumberOfCells', found: 13 }] },
      { line: 3, faults: [{ column: null, fault: 'wrongNumberOfCells', found: 4 }] },
    ]);
  });

  it('with quotation marks that do not match, and only the beginning of what they take in is shown', () => {
    const rest = Array.from({ length: 9 }, () => LINE).join('\n');
    const { lines, faulty } = tableIn([HEADINGS, LINE, lineWith({ part: '"SU' }), rest].join('\n'));
    expect(lines.map(({ line }) => line)).toEqual([2]);
    expect(faulty).toEqual([
      {
        line: 3,
        faults: [
          {
            column: 'party',
            fault: 'unreadable',
            found: 'SU;region;ja;Sahlgrenska 1;account-1;;2024-01-01;2026-06-04;',
          },
        ],
      },
    ]);
    expect(faultsIn({ part: '"SU" Öst"', namn: 'x' })).toEqual([
      { column: 'party', fault: 'unreadable', found: 'SU" Öst' },
    ]);
    expect(tableIn(`${HEADINGS};\n${LINE};"x`).faulty).toEqual([
      { line: 2, faults: [{ column: null, fault: 'wrongNumberOfCells', found: 13 }] },
    ]);
  });
});

it.each([
  ['LGS', ['LGS', 'LGS', '']],
  [null, ['LGS', 'VVG', 'LGS']],
  [null, ['', '']],
])('the forum is %s when its lines say %j', (forum, said) => {
  const lines = said.map((name, index) => lineWith({ forum: name, plats: String(index + 1) }));
  expect(tableIn([HEADINGS, ...lines].join('\n')).forum).toBe(forum);
});

describe('what is written', () => {
  it('opens in Excel: semicolons, CRLF and a byte order mark', () => {
    expect(file.write('LGS', [ROW, { ...ROW, seat: 2, holding: null }])).toBe(
      `\uFEFF${HEADINGS}\r\n${LINE.replace(';nej;', ';;')}\r\nLGS;2;SU;region;ja;;;;;;;\r\n`,
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["'t Hooft", "'t Hooft"],
    ["'", "'"],
    ['a=b', 'a=b'],
  ])('never runs as a formula, and is read as it was: %j', (party, written) => {
    const text = file.write('LGS', [{ ...ROW, party }]);
    expect(text.split('\r\n')[1]?.split(';')[2]).toBe(written);
    expect(rowsIn(text)[0]?.party).toBe(party.trim());
  });

  it.each(['-', '=1+1', '+46 31', "'", "'t Hooft"])('is what others wrote without our shield: %s', (party) => {
    expect(rowsIn(`${HEADINGS}\n${lineWith({ part: party })}`)[0]?.party).toBe(party);
  });

  it('is read as it was, whatever is in it', () => {
    const read = (row: CompositionRow): CompositionRow => {
      const { holding } = row;
      if (holding === null) return { ...row, party: cleaned(row.party) };
      const texts = { name: cleaned(holding.name), basis: cleaned(holding.basis) };
      return { ...row, party: cleaned(row.party), holding: { ...holding, ...texts } };
    };
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(rowsIn(file.write('LGS', rows))).toEqual(rows.map(read));
      }),
      { numRuns: 500 },
    );
  });

  it('has no cell that Excel takes for a formula', () => {
    fc.assert(
      fc.property(anyRows, fc.string(), (rows, shortName) => {
        // Quoted cells are taken apart by hand: what reads them here is not what wrote them.
        const cells = file.write(shortName, rows).matchAll(/(?:^\uFEFF|;|\r\n)(?:"((?:[^"]|"")*)"|([^";\r\n]*))/g);
        expect(
          [...cells].map(([, quoted, plain]) => quoted ?? plain).filter((cell) => /^\s*[=+\-@]/.test(cell ?? '')),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same text after reading, byte for byte', () => {
    fc.assert(
      fc.property(anyRows, fc.string({ maxLength: 20 }), (rows, shortName) => {
        const text = file.write(shortName, rows);
        const { forum, lines } = tableIn(text);
        expect(
          file.write(
            forum ?? (rows.length === 0 ? shortName : ''),
            lines.map(({ row }) => row),
          ),
        ).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same file after an import', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const text = file.write(register.shortName, rowsOf(register));
        expect(file.write(register.shortName, rowsOf(registerIn(text)))).toBe(text);
      }),
    );
  });
});

it('reading ends, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(';', '"', '\n', '\r', '\t', ',', ' ', 'x', "'", '=') }), (text) => {
      const { lines, faulty } = tableIn(`${HEADINGS}\n${text}`);
      const physical = text.split(/\r\n?|\n/).length + 1;
      expect([...lines, ...faulty].every(({ line }) => line >= 2 && line <= physical)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('the sources', () => {
  const fixture = (name: string) => readFileSync(join(__dirname, '../fixtures/compositions', `${name}.csv`), 'utf8');

  const sidesOf = ({ seats }: Register, party: string) =>
    seats.filter((seat) => seat.party === party).map(({ principal }) => principal);

  it.each([
    ['lgs-2025-10-17', 'LGS'],
    ['vvg-2023-12-15', 'VVG'],
  ])('%s is written as we write it', (name, shortName) => {
    const text = fixture(name);
    expect(tableIn(text).forum).toBe(shortName);
    const register = registerIn(text);
    expect(faultsOf(register)).toEqual([]);
    expect(file.write(shortName, rowsOf(register))).toBe(text);
  });

  it('LGS in October 2025 has 21 seats and, with tandvård unresolved, 19 voters: 12 of the region and 7 of the kommuner', () => {
    const register = registerIn(fixture('lgs-2025-10-17'));
    const voting = register.seats.filter(
      ({ number, right }) => right === 'voting' && holdingOn(register, number, '2025-10-17') !== undefined,
    );
    expect(register.seats).toHaveLength(21);
    expect(voting).toHaveLength(19);
    expect(voting.filter(({ principal }) => principal === 'region')).toHaveLength(12);
    expect(voting.filter(({ principal }) => principal === 'kommun')).toHaveLength(7);
    const others = register.seats.filter(({ right }) => right !== 'voting');
    expect(others.map(({ party, principal, right }) => [party, principal, right])).toEqual([
      ['Tandvård', 'region', 'unresolved'],
      ['GR kommunalförbundet', 'kommun', 'coOpted'],
    ]);
  });

  it('LGS has as many seats for each party as the charter’s table', () => {
    const { seats } = registerIn(fixture('lgs-2025-10-17'));
    const parties = [...new Set(seats.map(({ party }) => party))];
    expect(parties.map((party) => [party, seats.filter((seat) => seat.party === party).length])).toEqual([
      ['Sahlgrenska universitetssjukhuset', 3],
      ['Sjukhusen i väster', 1],
      ['Habilitering och Hälsa', 1],
      ['Tandvård', 1],
      ['Regionhälsan', 1],
      ['Närhälsan', 2],
      ['Privata vårdcentraler (PrimÖR)', 2],
      ['Koncernkontoret', 2],
      ['Göteborgs stad', 5],
      ['Kranskommunerna', 2],
      ['GR kommunalförbundet', 1],
    ]);
  });

  it('the 15 present and the 6 unable to come in October 2025 are the 21 holders', () => {
    const [, ...lines] = fixture('lgs-2025-10-17-attendance').trim().split('\r\n');
    const attendance = lines.map((line) => line.split(';'));
    const those = (word: string) => attendance.filter(([, said]) => said === word).map(([name]) => name);
    expect(those('närvarande')).toHaveLength(15);
    expect(those('förhindrad')).toHaveLength(6);
    const holders = rowsIn(fixture('lgs-2025-10-17')).map(({ holding }) => holding?.name);
    expect([...those('närvarande'), ...those('förhindrad')].sort()).toEqual(holders.sort());
  });

  it('VVG in December 2023 has 18 seats, half of each principal, one of each in every area', () => {
    const register = registerIn(fixture('vvg-2023-12-15'));
    expect(register.seats).toHaveLength(18);
    expect(register.seats.filter(({ principal }) => principal === 'kommun')).toHaveLength(9);
    for (const area of ['Fyrbodal', 'Skaraborg', 'SIMBA', 'Södra Älvsborg', 'SAMLÄ']) {
      expect([area, sidesOf(register, area)]).toEqual([area, ['kommun', 'region']]);
    }
    expect(sidesOf(register, 'Göteborgsområdet')).toEqual(['kommun', 'kommun', 'region', 'region']);
    expect(sidesOf(register, 'VästKom')).toEqual(['kommun', 'kommun']);
    expect(sidesOf(register, 'Koncernledning hälso- och sjukvård, VGR')).toEqual(['region', 'region']);
  });
});
