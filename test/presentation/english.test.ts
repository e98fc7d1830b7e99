import { noticeText } from '../../src/presentation/notice-text';
import { bytesOf } from '../../src/presentation/card-size';
import { writtenFor } from '../../src/presentation/dates';
import { date, day, moment } from '../../src/presentation/dates.en';
import { createRender } from '../../src/presentation/render';
import { english } from '../../src/presentation/texts.en';
import type { Texts } from '../../src/presentation/texts';
import { swedish } from '../../src/presentation/texts.sv';
import { breakableOn, shownStringsOf } from './card-contents';
import { notices, sampleViews } from './sample-views';

const render = createRender();
const SHOWN = /^(TextRun|TextBlock)\.text$|\.(label|placeholder|title|errorMessage|fallbackText|altText)$/;

/** What people have written is in no language: words of x alone, so that a sentence of the catalogue stands out. */
const views = sampleViews((text) => text.replace(/[a-zåäö]/gi, 'x'));

interface Drawn {
  readonly name: string;
  readonly swedish: readonly string[];
  readonly english: readonly string[];
  readonly bytes: number;
  readonly breakable: readonly string[];
  /** All that is in what is shown, where names are written out. */
  readonly written: string;
}

const drawn: readonly Drawn[] = views.map(({ name, view }) => {
  const shown = (language: 'sv' | 'en') => {
    const { content, summary } = render(view, { language, isOwn: true });
    const strings = shownStringsOf(content).filter(({ type, key }) => SHOWN.test(`${type}.${key}`));
    const breakable = breakableOn(content);
    return { texts: [summary, ...strings.map(({ text }) => text)], bytes: bytesOf(content), breakable };
  };
  const inEnglish = shown('en');
  const written = JSON.stringify(view);
  return {
    name,
    swedish: shown('sv').texts,
    english: inEnglish.texts,
    bytes: inEnglish.bytes,
    breakable: inEnglish.breakable,
    written,
  };
});

interface Sentence {
  readonly path: string;
  readonly text: string;
}

type Saying = (...given: readonly unknown[]) => unknown;

function isSaying(found: unknown): found is Saying {
  return typeof found === 'function';
}

/** All that stands in a catalogue, by where: sentences, and those that are made of something. */
function partsOf(texts: unknown, path = ''): readonly { readonly path: string; readonly part: unknown }[] {
  if (typeof texts !== 'object' || texts === null) return [{ path, part: texts }];
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => partsOf(value, `${path}.${key}`));
}

function sentencesOf(texts: unknown): readonly Sentence[] {
  return partsOf(texts).flatMap(({ path, part }) => (typeof part === 'string' ? [{ path, text: part }] : []));
}

/** Without the words that come from what is told. */
function ownWords(text: string, written: string): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length > 1 && written.includes(word) ? '…' : word));
}

function allIn(language: 'swedish' | 'english'): readonly Sentence[] {
  const texts = { swedish, english }[language];
  return [
    ...sentencesOf(texts),
    ...drawn.flatMap((one) => one[language].map((text) => ({ path: one.name, text: ownWords(text, one.written) }))),
    ...notices.map((notice) => ({
      path: notice.type,
      text: ownWords(noticeText(texts, notice, 'LGS'), JSON.stringify(notice)),
    })),
  ];
}

const allEnglish = allIn('english');
const allSwedish = allIn('swedish');

/** Names, what Swedes write and read in files that programs read, and how the Swedish papers begin. */
const MAY_BE_SWEDISH =
  /\([^()]*\)|Vårdsamverkan Västra Götaland|Närhälsan|(att |… )?bevilja 500 tkr för 2026|sammansättning\.csv|Write (region or kommun|ja, adjungerad or oklar|ja or nej)|86920 SIP Psykisk hälsa|kr\/år|Enighet|\b(plats|part|huvudman|rösträtt|namn|konto|e-post|från|till|tillfällig|underlag|ja|nej|adjungerad|oklar)\b(?=[,;. ]|$)/g;
const SWEDISH =
  /[åäö]|\b(och|att|inte|som|med|det|den|ett|av|har|kan|ska|du|jag|eller|om|ditt|din|inget|ingen|alla|svar|beslut|omgång|forumet|plats|skriv|välj|kort)\b/i;
const ENGLISH =
  /(?<!\p{L})(the|you|your|of|with|not|this|that|matter|decision|meeting|member|answer|draft|round|seat|chair|minutes|write|choose|show)(?!\p{L})/iu;

it('has the same sentences as the Swedish, and no more', () => {
  const pathsOf = (texts: unknown) => partsOf(texts).map(({ path }) => path);
  expect(pathsOf(english).sort()).toEqual(pathsOf(swedish).sort());
});

it('no sentence is left in Swedish', () => {
  const left = allEnglish
    .filter(({ text }) => SWEDISH.test(text.replace(MAY_BE_SWEDISH, '')))
    .map(({ path, text }) => `${path}: ${text}`);
  expect(left).toEqual([]);
});

it('no sentence is the same in both', () => {
  const same = new Map(sentencesOf(swedish).map(({ path, text }) => [path, text]));
  const untranslated = sentencesOf(english).filter(({ path, text }) => text.length > 12 && same.get(path) === text);
  expect(untranslated.map(({ path }) => path)).toEqual(['.register.kind.vvg']);
});

/** A count of none before a noun, and one before a noun of several. Sums and parts of a whole are figures: `0 kr`, `0 av 12`; so are the names of seats and months. */
const MISCOUNTED = {
  swedish:
    /(?<![\w.,:-]|…[ \u00A0])(?:0 (?!kr|av )\p{Ll}|1 (?!har |svar|\p{Ll}+ber )(?:ärenden|\p{Ll}+(?:or|ar|er|erna|arna|orna|ade))(?!\p{L}))/u,
  english: /(?<![\w.,:-]|…[ \u00A0])(?:0 (?!of )\p{Ll}|1 (?!has |is |was )\p{Ll}+(?:[^s]s|people)(?!\p{L}))/u,
} as const;

it.each(['swedish', 'english'] as const)('counts none and one as people do in %s', (language) => {
  const counted = partsOf({ swedish, english }[language]).flatMap(({ path, part }) => {
    const one = isSaying(part) && part.length === 1 && String(part).startsWith('(count)') ? said(part, [1]) : null;
    return one === null ? [] : [{ path, text: one }];
  });
  const miscounted = [...allIn(language), ...counted].filter(({ text }) => MISCOUNTED[language].test(text));
  expect(miscounted).toEqual([]);
  expect(counted.length).toBeGreaterThan(20);
});

it('no English word stands in a Swedish sentence', () => {
  const found = allSwedish.filter(({ text }) => ENGLISH.test(text.replace(/npm run [^,.]*/, '')));
  expect(found.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

it('whoever changes a word that is answered with is shown it in the other language', () => {
  const answeredWith = ({ words, vote }: Texts) => [
    ...Object.values(words.choice),
    ...[vote.reject, vote.needsAnchoring, vote.objectToForm, vote.recuse, vote.approveNote].flatMap(
      ({ open, label, send }) => [open, label, send],
    ),
  ];
  const inEnglish = answeredWith(english);
  expect(answeredWith(swedish).map((word, at) => [word, inEnglish[at]])).toEqual([
    ['Tillstyrker', 'Support'],
    ['Tillstyrker inte', 'Do not support'],
    ['Behöver förankra', 'Need to consult'],
    ['Begär att frågan tas upp på möte', 'Ask for a meeting'],
    ['Anmäl jäv', 'Declare recusal (jäv)'],
    ['Tillstyrker inte', 'Do not support'],
    ['Varför tillstyrker du inte?', 'Why do you not support it?'],
    ['Skicka svaret', 'Send the answer'],
    ['Behöver förankra', 'Need to consult'],
    ['Vad behöver du förankra? (frivilligt)', 'What do you need to consult about? (optional)'],
    ['Skicka beskedet', 'Send the answer'],
    ['Begär att frågan tas upp på möte', 'Ask for a meeting'],
    ['Varför ska frågan tas upp på möte?', 'Why is the question to be taken up at a meeting?'],
    ['Skicka begäran om möte', 'Ask for a meeting'],
    ['Anmäl jäv', 'Declare recusal (jäv)'],
    ['Vad består jävet i?', 'What does the recusal (jäv) rest on?'],
    ['Skicka anmälan om jäv', 'Declare recusal'],
    ['Lägg till en anteckning', 'Add a note on the decision'],
    ['Anteckning till beslutet', 'Note on the decision'],
    ['Tillstyrk med anteckningen', 'Support with the note'],
  ]);
});

/** What was put into the sentences: words that people wrote, and the digits of numbers, days and times. */
function placed(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/\bx{3,}\b|\d+/gi) ?? []).sort();
}

/** What one list has that the other has not, as many times over. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Longer words leave less room on a card that is cut to a size. */
const isCut = ({ name, bytes }: Drawn) => name.includes('large') || bytes > 20 * 1024;

it('every card says the same names, words of people, numbers, days and times in both', () => {
  const differing = drawn.flatMap((one) => {
    if (isCut(one)) return [];
    const [inSwedish, inEnglish] = [placed(one.swedish), placed(one.english)];
    const found = [...without(inSwedish, inEnglish), '|', ...without(inEnglish, inSwedish)];
    return found.length === 1 ? [] : [`${one.name}: ${found.join(' ')}`];
  });
  expect(differing).toEqual([]);
});

/** Given for a name, for a number and for a moment: a sentence that takes something else than these is shown by a sample. */
const GIVEN: readonly ((index: number) => unknown)[] = [
  (index) => `given${index}`,
  (index) => index + 2,
  (index) => `2026-06-1${index}T10:3${index}:00.000Z`,
  (index) => `2026-06-1${index}`,
];

function said(saying: Saying, given: readonly unknown[]): string | null {
  try {
    const text = saying(...given);
    return typeof text === 'string' && !text.includes('undefined') && !text.includes('NaN') ? text : null;
  } catch {
    return null;
  }
}

it('every sentence that is made of something says the same of it in both', () => {
  const other = new Map(partsOf(english).map(({ path, part }) => [path, part]));
  let told = 0;
  const differing = partsOf(swedish).flatMap(({ path, part }) => {
    const inEnglish = other.get(path);
    if (!isSaying(part) || !isSaying(inEnglish)) return [];
    if (part.length !== inEnglish.length) return [`${path} takes another number of things`];
    return GIVEN.flatMap((give) => {
      const given = Array.from({ length: part.length }, (_, index) => give(index));
      const [one, two] = [said(part, given), said(inEnglish, given)];
      if (one === null || two === null) return [];
      told += 1;
      const marks = (text: string) => (text.match(/given\d|\d+/g) ?? []).sort().join();
      return marks(one) === marks(two) ? [] : [`${path}: ${one} | ${two}`];
    });
  });
  expect(differing).toEqual([]);
  expect(told).toBeGreaterThan(400);
});

/** What the field calls it stands beside the English word, somewhere on the same card or in the same sentence. */
const LEGAL: readonly (readonly [RegExp, RegExp])[] = [
  [/\brefer(red)? .{0,20}back\b/i, /återremiss/],
  [/\bverif(y|ies|ied|ication|ier)\b/i, /juster/],
  [/\brecus(al|ed)\b/i, /jäv/],
  [/\bco-opted\b/i, /adjungerad/],
  [/\bchair’s decision/i, /ordförandebeslut/],
];

it.each(LEGAL)('%p is said with the Swedish term', (word, term) => {
  const cards = drawn.map(({ name, english: texts }) => ({ path: name, text: texts.join('\n') }));
  const told = notices.map((notice) => ({ path: notice.type, text: noticeText(english, notice, 'LGS') }));
  const bare = [...cards, ...told].filter(({ text }) => word.test(text) && !term.test(text));
  expect(bare.map(({ path }) => path)).toEqual([]);
});

/** One word for each thing, and British spelling: what is not said, and what is said in its place. */
const GLOSSARY: readonly (readonly [RegExp, string])[] = [
  [/\b(deputy chair|chairman|chairperson|vice-chair)/i, 'chair, vice chair'],
  [/\bprotocol/i, 'minutes'],
  [/\b(errand|case|issue)s?\b/i, 'matter'],
  [/\b(adjust|attestation)/i, 'verify'],
  [/\b(abstain|bias|conflict of interest)/i, 'recusal (jäv)'],
  [/\b(facilitator|process manager)/i, 'process lead'],
  [/\b(composition table|roster)\b/i, 'composition'],
  [/\b(organiz|recogniz|color|center)/i, 'British spelling'],
  [/(^|[\s(])”|"|\bkl\. /, '“ and ”, and times as 16:00'],
];

it.each(GLOSSARY)('%p is said as: %s', (word) => {
  expect(allEnglish.filter(({ text }) => word.test(text)).map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

it('no sum, day, time or number stands on two lines', () => {
  expect(drawn.flatMap(({ name, breakable }) => breakable.map((said) => `${name}: ${said}`))).toEqual([]);
});

it('days and times are written as in English', () => {
  const at = '2026-12-11T15:00:00.000Z';
  expect(moment(at)).toBe('Friday 11 December 2026, 16:00');
  expect(writtenFor(at, () => [day('2026-12-11'), moment(at), date(at)])).toEqual([
    'Friday 11 December',
    'Friday 11 December, 16:00',
    '11 December',
  ]);
  expect(moment('2026-12-31T23:05:00.000Z')).toBe('Friday 1 January 2027, 00:05');
});

/** 28 KB, with room for the message around the card. */
const TEAMS_TAKES = 27 * 1024;

it('no card is too large for Teams', () => {
  expect(drawn.filter(({ bytes }) => bytes > TEAMS_TAKES).map(({ name }) => name)).toEqual([]);
});
