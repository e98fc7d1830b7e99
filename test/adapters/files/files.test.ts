import { strFromU8, unzipSync } from 'fflate';
import { drawCsv } from '../../../src/adapters/files/draw-csv';
import { drawDocx } from '../../../src/adapters/files/draw-docx';
import { drawPdf } from '../../../src/adapters/files/draw-pdf';
import { fileNameOf } from '../../../src/adapters/files/file-name';
import { fingerprintOf, shortFingerprintOf } from '../../../src/application/decision/fingerprint';
import type { Decision } from '../../../src/domain/decision/decision';
import { chairDecisionCard } from '../../../src/presentation/decision/chair-decision-card';
import { oneLine } from '../../../src/presentation/display-text';
import { chainDocument } from '../../../src/presentation/minutes/chain-document';
import { decisionExtract } from '../../../src/presentation/decision/extract';
import { decisionList } from '../../../src/presentation/decision/decision-list';
import { perCapsulamDecisionCard } from '../../../src/presentation/decision/per-capsulam-decision-card';
import type { Document } from '../../../src/presentation/document/document';
import { compositionDocument } from '../../../src/presentation/forum/file/composition-document';
import { createCompositionFile } from '../../../src/presentation/forum/file/composition-file';
import { writeComposition } from '../../../src/presentation/forum/file/write-composition';
import { english } from '../../../src/presentation/texts.en';
import { swedish } from '../../../src/presentation/texts.sv';
import { CONTENT_HASH, exportOf, stagesOf } from '../../presentation/sample-minutes';
import { cameOfIt } from '../../presentation/sample-follow-ups';
import { charterOf } from '../../presentation/sample-forum';
import { APPLICATION } from '../../support/applying';
import { aDecision, aDecisionOfChair } from '../../support/store-samples';

/** What is taken out as files: told once, without a medium, and drawn as each. */

const AT = '2026-06-18T08:00:00.000Z';
const NAME = 'Ledamot SU 1';
const NOTE = 'En anteckning till beslutet';
const decision = aDecision({
  title: 'Fortsatt finansiering & <b>bemanning</b> på Östra',
  background: 'Första raden.\n\nAndra raden \u0007med ett\uFFFE tecken för mycket.',
  standpoints: [{ name: NAME, principal: 'region', choice: 'approve', note: NOTE, at: AT }],
});
const ASKING = 'Somebody Who Asked';
const WHOLE = { at: AT, isPublic: false, isVerified: true, verifiedBy: ASKING };
const FOR_EVERYBODY = { ...WHOLE, isPublic: true };
const whole = decisionExtract(swedish, decision, WHOLE);
const forEverybody = decisionExtract(swedish, decision, FOR_EVERYBODY);

const asWritten = (text: string) => text;

const textOf = ({ over, title, under, sections }: Document): string =>
  JSON.stringify([over, title, under, sections.map(({ heading, blocks }) => [heading, blocks])]);

function listOf(...decisions: readonly Decision[]): Document {
  return decisionList(swedish, { forumName: 'LGS', from: '2026-01-01', until: '2026-12-31', decisions });
}

describe('what is told', () => {
  it('says whose a condition is to the forum alone, since that may be a person, and by when to everybody (Q-18)', () => {
    expect(textOf(whole)).toContain('The hospital, senast');
    for (const told of [forEverybody, listOf(decision)]) {
      expect(textOf(told)).not.toContain('The hospital, senast');
      expect(textOf(told)).toContain('(senast');
    }
  });

  it.each([
    ['LGS styrgrupp', 'LGS styrgrupp'],
    [NAME, 'ett annat forum'],
  ])('says to everybody that %s decides until further notice only where that is a forum (R-22, Q-18)', (to, told) => {
    const { terms } = decision;
    if (terms === null) throw new Error('the sample has terms');
    const delegation = { to, matters: 'utskrivningar', reviewOn: '2027-06-30' };
    const delegating = { ...decision, standpoints: [], terms: { ...terms, delegation } };
    expect(textOf(decisionExtract(swedish, delegating, WHOLE))).toContain(
      `Tills vidare beslutar ${to} om utskrivningar.`,
    );
    for (const each of [decisionExtract(swedish, delegating, FOR_EVERYBODY), listOf(delegating)]) {
      expect(textOf(each)).toContain(`Tills vidare beslutar ${told} om utskrivningar.`);
      if (told !== to) expect(textOf(each)).not.toContain(to);
    }
  });

  it('is the whole decision: text, question, background, papers, fingerprint, and who answered what', () => {
    const { question, urgency, attachments, textHash, number } = decision;
    for (const part of [
      question,
      urgency,
      attachments[0]?.url ?? '',
      textHash,
      number,
      NAME,
      NOTE,
      'Andra raden med',
    ]) {
      expect(textOf(whole)).toContain(part);
    }
    expect(textOf(whole)).toContain(swedish.matter.ownDecisions);
    expect(textOf(whole)).not.toContain('\\u0007');
  });

  it('says in which round it was made when there were several', () => {
    expect(textOf(whole)).not.toContain(swedish.decision.inRound(1));
    expect(textOf(decisionExtract(swedish, { ...decision, round: 2 }, WHOLE))).toContain(swedish.decision.inRound(2));
  });

  it('has neither names nor reasons for everybody, whoever decided', () => {
    expect(textOf(forEverybody)).not.toContain(NAME);
    expect(textOf(forEverybody)).not.toContain(NOTE);
    const chairs = aDecisionOfChair({ decidedBy: NAME, reason: NOTE });
    expect(textOf(decisionExtract(swedish, chairs, WHOLE))).toContain(NAME);
    const open = textOf(decisionExtract(swedish, chairs, FOR_EVERYBODY));
    expect(open).not.toContain(NAME);
    expect(open).not.toContain(NOTE);
    expect(textOf(listOf(decision, chairs))).not.toContain(NAME);
  });
});

it('the list tells who applied for state funds, and of each year reported on how many residents it reached (003:285)', () => {
  const { stateFunds } = aDecision();
  if (stateFunds === null) throw new Error('the sample is about state funds');
  const note = (residents: number) =>
    ({
      ...({ kind: 'reported', at: AT, by: NAME, done: 'Mottagning', residents } as const),
      spent: { kronor: 280_000, isApproximate: false, isYearly: false },
    }) as const;
  const text = textOf(
    listOf(aDecision({ stateFunds: { ...stateFunds, application: APPLICATION }, termsNotes: [note(12), note(1204)] })),
  ).replaceAll('\u00A0', ' ');
  expect(text).toContain(`${APPLICATION.organisation} söker`);
  expect(text).toContain('1 204 invånare har nåtts. Använt: 280 000 kr.');
  expect(text).not.toContain('12 invånare');
  expect(text).not.toContain(NAME);
});

describe('what is attested', () => {
  it('says who had it compared with the events, when, and by which fingerprint, whose beginning the card shows', () => {
    for (const [one, card] of [
      [decision, perCapsulamDecisionCard(swedish, decision, [])],
      [aDecisionOfChair({}), chairDecisionCard(swedish, aDecisionOfChair({}), [])],
    ] as const) {
      const told = textOf(decisionExtract(swedish, one, WHOLE));
      const short = shortFingerprintOf(one);
      expect(fingerprintOf(one).startsWith(short.replaceAll(' ', ''))).toBe(true);
      for (const part of [swedish.extract.verified(AT, ASKING), fingerprintOf(one), short])
        expect(told).toContain(part);
      expect(JSON.stringify(card.content)).toContain(short);
    }
  });

  it('tells members what came of the decision, and nobody else', () => {
    const cameOf = { charter: charterOf(asWritten), followUps: cameOfIt(asWritten) };
    const told = textOf(decisionExtract(swedish, decision, { ...WHOLE, cameOfIt: cameOf }));
    for (const { title } of cameOf.followUps) expect(told).toContain(title);
    const open = textOf(decisionExtract(swedish, decision, { ...FOR_EVERYBODY, cameOfIt: cameOf }));
    expect(open).not.toContain(swedish.followUp.cameOfIt);
  });

  it('names nobody to everybody', () => {
    expect(textOf(forEverybody)).toContain(swedish.extract.verified(AT, null));
    expect(textOf(forEverybody)).not.toContain(ASKING);
  });

  it('says when the decision is not what its events say', () => {
    const told = textOf(decisionExtract(swedish, decision, { ...WHOLE, isVerified: false }));
    expect(told).toContain(swedish.extract.notVerified(AT));
    expect(told).not.toContain(swedish.extract.verified(AT, ASKING));
  });
});

it('has a name that OneDrive takes, with the brackets that a Swedish word stands in', () => {
  expect(fileNameOf('Extract (protokollsutdrag) LGS PC 2026:1')).toBe('Extract (protokollsutdrag) LGS PC 2026-1');
  expect(fileNameOf('Ekonomisk översikt 2026, LGS')).toBe('Ekonomisk översikt 2026, LGS');
  expect(fileNameOf('a"*<>?/\\|#%b')).toBe('a__________b');
});

describe('the composition', () => {
  const row = {
    seat: 1,
    party: 'SU',
    principal: 'kommun',
    right: 'coOpted',
    holding: { name: NAME, account: 'a', email: '', from: '2026-01-01', until: '2026-06-30', interim: true, basis: '' },
  } as const;
  const told = { forumName: 'LGS', shortName: 'LGS', rows: [row] };

  it('has headings and words in the language of whoever takes it out, and no accounts', () => {
    const inSwedish = textOf(compositionDocument(swedish, told));
    const inEnglish = textOf(compositionDocument(english, told));
    for (const word of ['plats', 'huvudman', 'kommun', 'adjungerad', 'tillfällig']) {
      expect(inSwedish).toContain(`"${word}"`);
      expect(inEnglish).not.toContain(`"${word}"`);
    }
    for (const word of ['seat', 'municipality', 'for a period', 'yes', NAME]) expect(inEnglish).toContain(`"${word}"`);
    expect(inEnglish).not.toContain('"a"');
  });

  it('is in the words that are read back where it is a table to edit, whoever takes it out', () => {
    const csv = writeComposition('LGS', [row]);
    expect(createCompositionFile().read(csv)).toMatchObject({ kind: 'table', faulty: [] });
  });
});

describe('as DOCX', () => {
  it('has headings, the language and who made it, and text from people as text', async () => {
    const files = unzipSync(await drawDocx(whole));
    const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const body = xml('word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    expect(body.split('<w:pStyle w:val="Heading1"/>').length).toBeGreaterThan(5);
    expect(body).toContain('Fortsatt finansiering &amp; &lt;b&gt;bemanning&lt;/b&gt; på Östra');
    expect(xml('word/styles.xml')).toContain('w:val="sv-SE"');
    expect(xml('docProps/core.xml')).toContain('<cp:lastModifiedBy>Enighet</cp:lastModifiedBy>');
  });

  it('has tables whose headings are repeated on every page, lying down', async () => {
    const body = strFromU8(unzipSync(await drawDocx(listOf(decision)))['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toContain('w:orient="landscape"');
    expect(body).toContain(decision.number.replaceAll(' ', '\u00A0'));
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // A4 lying down between margins of 25 mm, in twentieths of a point.
    const room = 16_838 - 2 * 1_417;
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(room - widths.length);
  });
});

/** The tags of the structure tree in reading order, as a reader that walks it meets them. */
function tagsIn(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, number, body]) => [number, body ?? '']),
  );
  const root = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot')) ?? '';
  const kidsOf = (body: string) => {
    const kids = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(body);
    return [...`${kids?.[1] ?? ''}${kids?.[2] ?? ''}`.matchAll(/(\d+) 0 R/g)].map(([, number]) => number);
  };
  const walk = (body: string): readonly string[] =>
    kidsOf(body).flatMap((number) => {
      const kid = objects.get(number) ?? '';
      const [, tag] = /\/S \/(\w+)/.exec(kid) ?? [];
      return tag === undefined ? [] : [tag, ...walk(kid)];
    });
  return walk(root);
}

it('says which language its words are in, for whoever reads it aloud or looks for misspelt words', async () => {
  const inEnglish = decisionExtract(english, decision, WHOLE);
  expect(Buffer.from(await drawPdf(inEnglish, AT)).toString('latin1')).toContain('/Lang (en-GB)');
  expect(strFromU8(unzipSync(await drawDocx(inEnglish))['word/styles.xml'] ?? new Uint8Array())).toContain('"en-GB"');
});

describe('as PDF', () => {
  it('is PDF/A-2a, tagged, in Swedish, on A4, with its letters embedded, and the same to the byte', async () => {
    const pdf = await drawPdf(whole, AT);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('/Lang (sv-SE)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toMatch(/\/MarkInfo \d+ 0 R|\/Marked true/);
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(text).toContain('/FontFile2');
    expect(Buffer.compare(await drawPdf(whole, AT), pdf)).toBe(0);
  });

  it('has a structure that is read in order: the title, then each section with its heading first', async () => {
    const tags = tagsIn(await drawPdf(whole, AT));
    expect(tags.slice(0, 7)).toEqual(['Document', 'P', 'H1', 'P', 'P', 'Sect', 'H2']);
    const sections = whole.sections.map(({ heading, blocks }) => [
      'Sect',
      ...(heading === null ? [] : ['H2']),
      ...blocks.map(() => 'P'),
    ]);
    expect(tags.slice(5)).toEqual(sections.flat());
  });

  it('has tables as tables, however many pages they take', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      aDecision({ id: `d${index}`, number: `LGS PC 2026:${index}` }),
    );
    const tags = tagsIn(await drawPdf(listOf(...many), AT));
    const columns = Object.keys(swedish.extract.list.columns).length;
    expect(tags.filter((tag) => tag === 'TR')).toHaveLength(61);
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(columns);
    expect(tags.filter((tag) => tag === 'TD')).toHaveLength(60 * columns);
  });
});

describe('the chain of minutes, the same document as on its card (R-25, Q-27)', () => {
  const minutes = stagesOf((text) => text).atMeeting;
  const chain = chainDocument(swedish, {
    ...exportOf({
      ...minutes,
      handings: minutes.handings.map((one) => ({ ...one, reason: 'Första raden\nandra raden' })),
    }),
    shown: oneLine,
  });

  it('is whole as DOCX: the codes in full, set in under what they belong to, and the lines of what people wrote', async () => {
    const body = strFromU8(unzipSync(await drawDocx(chain))['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain(CONTENT_HASH);
    expect(body).toContain('<w:ind w:left="400"/>');
    expect(body).toMatch(/Första raden<\/w:t><\/w:r><w:r>(<w:rPr>.{0,60}<\/w:rPr>)?<w:br\/><w:t [^>]*>andra raden/);
  });

  it('is whole as PDF, a paragraph for each block in order', async () => {
    const tags = tagsIn(await drawPdf(chain, AT));
    const sections = chain.sections.map(({ heading, blocks }) => [
      'Sect',
      ...(heading === null ? [] : ['H2']),
      ...blocks.map(() => 'P'),
    ]);
    expect(tags.slice(3 + chain.under.length)).toEqual(sections.flat());
  });
});

it('as CSV is what Excel in Sweden opens, and runs nothing of it', () => {
  const csv = Buffer.from(drawCsv(listOf(aDecision({ title: '=HYPERLINK("x");å' })))).toString('utf8');
  expect(csv.startsWith('\uFEFFNummer;Dag;Rubrik;Beslut;Redovisat;Huvudmännens egna beslut\r\n')).toBe(true);
  expect(csv).toContain(aDecision().number);
  expect(csv).toContain(`"'=HYPERLINK(""x"");å"`);
});
