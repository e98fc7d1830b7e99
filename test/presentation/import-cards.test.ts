import type { UnreadFile } from '../../src/application/forum/composition-file';
import type { View } from '../../src/application/views';
import { FILE_COLUMNS } from '../../src/application/forum/composition-file';
import { HEADINGS } from '../../src/presentation/forum/file/file-words.sv';
import { createRender } from '../../src/presentation/render';
import { buttonsOf, executesOf, inputsOf, inputsSentWith, readable } from './card-contents';
import { checkOf, differenceOf, faultyLines, importSamples, largeDifference, smallRegister } from './sample-import';

const say = (text: string) => text;
const samples = importSamples(say);
const render = createRender();

function shown(card: keyof typeof samples, name: string) {
  const view = samples[card][name];
  if (view === undefined) throw new Error('no such sample');
  return render(view).content;
}

function bytesOf(view: View): number {
  return Buffer.byteLength(JSON.stringify(render(view).content));
}

function formWith(text: string, reading: UnreadFile | null = null) {
  const [form] = Object.values(samples.importForm);
  if (form === undefined) throw new Error('no such sample');
  return { ...form, text, reading };
}

const MOST_BYTES = 28 * 1024;
const unchanged = { before: smallRegister(say), after: smallRegister(say), changes: [] };

describe('where a composition is pasted in', () => {
  it('names every column, and that a file can be sent in the personal chat', () => {
    const text = readable(shown('importForm', 'empty'));
    for (const column of FILE_COLUMNS) expect(text).toContain(HEADINGS[column]);
    expect(text).toContain('skicka filen till mig i vår personliga chatt');
    expect(inputsSentWith(shown('importForm', 'empty'), 'import.read')).toEqual(['table']);
  });

  it('has a table to fill in that unfolds on the card itself, so that what is pasted in stays', () => {
    const card = shown('importForm', 'empty');
    expect(inputsOf(card)).toMatchObject([{ id: 'copy', value: samples.importForm.empty?.template }, { id: 'table' }]);
    expect(executesOf(card).map(({ verb }) => verb)).toEqual(['import.read']);
  });

  it('says the way to the table to fill in when it does not fit beside what is pasted in', () => {
    const card = render({ ...formWith('å'.repeat(10_990)), template: 'å'.repeat(100) }).content;
    expect(inputsOf(card)).toMatchObject([{ id: 'table' }]);
    expect(readable(card)).toContain('välj Ta ut som fil');
  });

  it.each([
    ['noTable', 'Jag hittar ingen tabell'],
    ['columnsMissing', 'huvudman och rösträtt'],
    ['otherForum', 'VVG'],
    ['tooManyLines', 'fler än 2000 rader'],
    ['unknownColumns', 'telefon'],
  ])('says what is wrong beside the field and keeps what was typed (%s)', (name, sentence) => {
    const card = shown('importForm', name);
    expect(readable(card)).toContain(sentence);
    expect(inputsOf(card).slice(-1)).toMatchObject([{ id: 'table', value: samples.importForm[name]?.text }]);
  });

  it('asks for the text again rather than showing half of one too long for the card', () => {
    const text = 'LGS;7;Hälso- och sjukvård;region;ja\n'.repeat(2000);
    const card = render(formWith(text, { type: 'noTable' })).content;
    expect(inputsOf(card).slice(-1)).toMatchObject([{ value: '' }]);
    expect(readable(card)).toContain('för långt för att visas igen');
    expect(bytesOf(formWith(text))).toBeLessThan(MOST_BYTES);
    expect(bytesOf(formWith('å'.repeat(10_990)))).toBeLessThan(MOST_BYTES);
    expect(inputsOf(render(formWith('å'.repeat(10_990))).content).slice(-1)).toMatchObject([
      { value: 'å'.repeat(10_990) },
    ]);
  });
});

describe('the difference a file would make', () => {
  const text = readable(shown('importCheck', 'difference'));

  it('begins with what is counted', () => {
    expect(text).toContain(
      '1 ny plats, 1 ändrad plats, 2 platser tas bort, 1 ny ledamot, 1 ledamot ändras, 1 ledamot får en sista dag, 2 ledamöter tas bort, 1 ändrat namn eller ändrad adress, 1 ny person utan konto.',
    );
    expect(text.indexOf('1 ny plats')).toBeLessThan(text.indexOf('Ändrade platser'));
  });

  it.each([
    'Plats 9: Närhälsan, region, röstberättigad.',
    'Ändrade platser\nPlats 7: part SU → Sahlgrenska.',
    'Plats 8: Tandvård, region, oklar rösträtt.',
    'Plats 1: Ny ledamot 1, från 1 september 2026, tills vidare.',
    'Ledamöter som ändras\nPlats 7: Ledamot SU 7 b, från 1 januari 2025, tills vidare → från 1 februari 2025, tills vidare, nytt underlag: LGS § 9.',
    'Ledamöter som får en sista dag\nPlats 1: Ledamot Närhälsan 1, till och med 31 augusti 2026.',
    'Ledamöter som tas bort\nPlats 2: Ledamot Göteborgs stad 1, från 1 januari 2025, tills vidare.\nPlats 8: Ledamot Tandvård 8, 1 januari 2025 till och med 31 december 2026.',
    'Ändrade namn och adresser\nLedamot SU 7 heter nu Ledamot SU 7 b.',
    'Ny ledamot 1',
  ])('tells %s', (line) => expect(text).toContain(line));

  it('has in view what goes or is changed, and what is new behind a button that counts it', () => {
    const folded = buttonsOf(shown('importCheck', 'difference'));
    expect(folded).toEqual(['1 ny plats', '1 ny ledamot', '1 ny person utan konto', 'Läs in']);
  });

  it('tells a seat by all that changes about it (Q-06)', () => {
    const before = smallRegister(say);
    const seat = { number: 8, party: '', principal: 'kommun', right: 'voting' } as const;
    const difference = { before, after: before, changes: [{ type: 'seatSet', seat } as const] };
    expect(readable(render(checkOf(say, { difference })).content)).toContain(
      'Plats 8: part Tandvård → part saknas, huvudman region → kommun, rösträtt oklar rösträtt → röstberättigad.',
    );
  });

  it('tells parties that were missing once, however many they are', () => {
    const register = smallRegister(say);
    const before = { ...register, seats: register.seats.map((seat) => ({ ...seat, party: '' })) };
    const changes = register.seats.map((seat) => ({ type: 'seatSet', seat: { ...seat, party: 'SU' } }) as const);
    const told = readable(render(checkOf(say, { difference: { before, after: register, changes } })).content);
    const [first] = register.seats;
    expect(told).toContain(`Part skrivs in där den saknades: plats ${first?.number ?? 0} SU; plats `);
    expect(told.match(/saknades/g)).toHaveLength(1);
    expect(told).not.toContain('part part');
  });

  it('tells a member for a time as such (R-27)', () => {
    const before = smallRegister(say);
    const days = { from: '2026-07-01', until: '2026-12-31' };
    const holding = { id: 'h-9', seat: 7, person: 'account-7', ...days, interim: true, basis: '' };
    const difference = { before, after: before, changes: [{ type: 'holdingSet', holding } as const] };
    expect(readable(render(checkOf(say, { difference })).content)).toContain(
      'Plats 7: Ledamot SU 7, tillfällig ledamot 1 juli 2026 till och med 31 december 2026.',
    );
  });

  it('goes by seat, whatever the order of the file', () => {
    const before = smallRegister(say);
    const holdingOn = (seat: number) =>
      ({
        type: 'holdingSet',
        holding: { id: `new-${seat}`, seat, person: 'account-7', from: null, until: null, interim: false, basis: '' },
      }) as const;
    const difference = { before, after: before, changes: [holdingOn(8), holdingOn(2)] };
    expect(readable(render(checkOf(say, { difference })).content)).toContain(
      'Plats 2: Ledamot SU 7, tills vidare.\nPlats 8: Ledamot SU 7, tills vidare.',
    );
  });

  it('calls a known person without an account renamed, not new', () => {
    const before = smallRegister(say);
    const person = { id: 'typed:8', name: 'Ledamot Tandvård 9', email: null };
    const difference = { before, after: before, changes: [{ type: 'personNamed', person } as const] };
    const told = readable(render(checkOf(say, { difference })).content);
    expect(told).toContain('Ledamot Tandvård 8 heter nu Ledamot Tandvård 9 och har ingen e-postadress.');
    expect(told).not.toContain('utan konto');
  });

  it('is taken whole when no line is faulty, and not before', () => {
    const card = shown('importCheck', 'difference');
    expect(text).toContain('Inget är inläst än.');
    expect(executesOf(card)).toMatchObject([{ title: 'Läs in', data: { leaveOut: 'no', revision: 3 } }]);
    expect(inputsOf(card)).toEqual([]);
  });

  it('has nothing to press when there is nothing to change', () => {
    expect(readable(shown('importCheck', 'nothing'))).toContain('Filen stämmer redan med registret.');
    expect(buttonsOf(shown('importCheck', 'nothing'))).toEqual([]);
    expect(readable(shown('importCheck', 'nothingButFaulty'))).toContain('Rätta raderna i filen och skicka den igen.');
    expect(buttonsOf(shown('importCheck', 'nothingButFaulty'))).toEqual([]);
  });

  it('asks for a reason only where one is needed, and keeps it (R-03 to R-08, Q-06)', () => {
    const departing = shown('importCheck', 'departing');
    expect(readable(departing)).toContain('”Ordförande utses inom gruppen.”');
    expect(inputsOf(departing)).toMatchObject([{ id: 'importReason', value: 'Gäller tills valet' }]);
    const deciding = shown('importCheck', 'deciding');
    expect(readable(deciding)).toContain('Rösträtten för plats 8 ändras bara genom ett beslut');
    expect(inputsOf(deciding)).toMatchObject([{ id: 'importReason', label: 'Vilket beslut bygger rösträtten på?' }]);
    expect(inputsOf(shown('importCheck', 'stale'))).toEqual([]);
  });
});

describe('faulty lines', () => {
  const lines = faultyLines(say);

  it('are told by number, every fault in a sentence of its own', () => {
    const told = lines.map(({ line, faults }) => {
      const text = readable(render(checkOf(say, { difference: unchanged, faulty: [{ line, faults }] })).content);
      return new RegExp(`^Rad ${line}: (.*)$`, 'm').exec(text)?.[1] ?? '';
    });
    for (const sentence of told) {
      expect(sentence).toMatch(/^[A-ZÅÄÖ].*[.]$/);
      expect(sentence).not.toMatch(/undefined|null|typed|account|[a-z][A-Z]/);
    }
    expect(told).toContain('Jag kan inte läsa ”kanske” i kolumnen rösträtt. Skriv ja, adjungerad eller oklar.');
    expect(told.join()).toContain('konto-404');
  });

  it.each(FILE_COLUMNS)('say what to write in the column %s', (column) => {
    const faulty = [{ line: 2, faults: [{ column, fault: 'unreadable', found: 'x' } as const] }];
    const text = readable(render(checkOf(say, { faulty })).content);
    expect(text).toMatch(new RegExp(`Rad 2: Jag kan inte läsa ”x” i kolumnen ${HEADINGS[column]}[.] Skriv .+[.]`));
  });

  it('say the same thing once', () => {
    const why = { fault: 'seatHeldTwice', seat: 7, people: ['typed:1', 'typed:2'] } as const;
    const fault = { fault: 'register', why } as const;
    const text = readable(render(checkOf(say, { faulty: [{ line: 9, faults: [fault, fault] }] })).content);
    expect(text.match(/Plats 7 har redan/g)).toHaveLength(1);
  });

  it('are mended or left out by choice, and then nothing is removed', () => {
    const card = shown('importCheck', 'faulty');
    expect(executesOf(card)).toMatchObject([{ title: `Läs in utan ${lines.length} rader`, data: { leaveOut: 'yes' } }]);
    const text = readable(card);
    expect(text).toContain('Rätta raderna i filen och skicka den igen.');
    expect(text).toContain('Då tas inget bort ur registret');
    expect(text).toContain('Inget är inläst än.');
  });
});

describe('a file of three hundred lines', () => {
  it.each(['large', 'largeAndFaulty'])('fits on a card (%s)', (name) => {
    const view = samples.importCheck[name];
    if (view === undefined) throw new Error('no such sample');
    expect(bytesOf(view)).toBeLessThan(MOST_BYTES);
    expect(bytesOf(view)).toBeGreaterThan(MOST_BYTES / 2);
    expect(
      bytesOf({ ...view, reason: 'ä'.repeat(3000), note: { type: 'rightNeedsDecision', seats: [8] } }),
    ).toBeLessThan(MOST_BYTES);
  });

  it('says of every group how much is left out', () => {
    const text = readable(shown('importCheck', 'large'));
    expect(text).toContain('300 nya platser, 300 nya ledamöter, 300 nya personer utan konto.');
    const cuts = [...text.matchAll(/^Och (\d+) till[.]$/gm)].map(([, left]) => Number(left));
    const details = text.split('\n').filter((line) => line.startsWith('Plats ') || line.startsWith('Åsa-'));
    expect(cuts).toHaveLength(3);
    expect(details.length + cuts.reduce((sum, left) => sum + left, 0)).toBe(900);
  });

  it('does not let a long group push out a short one', () => {
    const { changes } = differenceOf(say);
    const { before, after, changes: many } = largeDifference(say, 300);
    const difference = { before: { ...before, ...smallRegister(say) }, after, changes: [...many, ...changes] };
    const text = readable(render(checkOf(say, { difference })).content);
    expect(text).toContain('Plats 2: Ledamot Göteborgs stad 1');
  });
});

describe('the composition as a file', () => {
  it('is there to copy as it is', () => {
    const card = shown('export', 'whole');
    expect(inputsOf(card)).toMatchObject([
      { label: 'Kopiera allt och spara som sammansättning.csv', value: samples.export['whole']?.parts[0] },
    ]);
    expect(buttonsOf(card)).toEqual([]);
  });

  it('says which part it is, with the way to the others', () => {
    const card = shown('export', 'secondOfThree');
    expect(readable(card)).toContain('Del 2 av 3');
    expect(inputsOf(card)).toMatchObject([{ value: samples.export['secondOfThree']?.parts[1] }]);
    expect(executesOf(card)).toMatchObject([
      { title: 'Visa del 1', data: { part: 0 }, associatedInputs: 'none' },
      { title: 'Visa del 3', data: { part: 2 }, associatedInputs: 'none' },
    ]);
  });

  it('shows the last part when there are no longer so many', () => {
    const card = render({
      card: 'export',
      forumId: 'f',
      name: 'Ledningsgrupp',
      shortName: 'LGS',
      parts: ['a', 'b'],
      part: 9,
    }).content;
    expect(readable(card)).toContain('Del 2 av 2');
    expect(inputsOf(card)).toMatchObject([{ value: 'b' }]);
  });

  it.each(['å', '"', '\r\n'])('fits on a card with a part full of %j', (character) => {
    const part = character.repeat(12_000 / character.length);
    const parts = Array.from({ length: 20 }, () => part);
    expect(
      bytesOf({ card: 'export', forumId: 'f'.repeat(22), name: 'Ledningsgrupp', shortName: 'LGS', parts, part: 10 }),
    ).toBeLessThan(MOST_BYTES);
  });

  it('has a way to every part, however many they are', () => {
    const parts = Array.from({ length: 20 }, (_, index) => String(index));
    const next = (part: number) =>
      executesOf(
        render({ card: 'export', forumId: 'f', name: 'Ledningsgrupp', shortName: 'LGS', parts, part }).content,
      ).map(({ title }) => Number(/\d+/.exec(String(title))?.[0]) - 1);
    const reached = new Set([0]);
    for (const part of reached) for (const other of next(part)) reached.add(other);
    expect(reached.size).toBe(20);
    expect(next(10)).toHaveLength(6);
  });
});
