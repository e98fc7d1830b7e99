import { resolve } from 'node:path';
import { swedish } from '../../src/presentation/texts.sv';
import { drawnPage, type Drawn } from '../gallery/drawn-page';
import { THEMES } from '../gallery/teams-themes';
import { writeGallery } from '../gallery/write-gallery';

/** How every card comes out, drawn as Teams draws it: with Microsoft's renderer and the colours of its themes. */

/** Pixels that are read on a phone without getting lost. */
const TALLEST = 1000;

/** What a button of a card at 320 px has room for, less a twentieth: some phones have wider letters. */
const WIDEST_WORDS = 250;

/** Of a card on a phone, before one scrolls. */
const SEEN_FIRST = 600;
/** Where one answers after more than that, and why. All other cards with answers are held to it. */
const ANSWERED_LATER: Readonly<Record<string, string>> = {
  'vote, judgedAgain': 'what is changed since the round before is read before one answers again',
  'vote, dearer': 'what is changed since the round before is read before one answers again',
  'ownVote, stale': 'why the answer did not count, over what is changed since the round before',
  'ownVote, faultyReminderDay':
    'what is to be put right stands over the matter, and the answers that few need are open',
  'enquiryReply, replied': 'the question and its answer, for which the card came, stand over the matter',
  'reminder, anchoring': 'what one answered and wrote last stands over the matter',
};

/** Cards that may be taller at 328 px, and why: what they show is one thing, which is read or filled in whole. */
const TALLER: Readonly<Record<string, string>> = {
  accounts: 'a row for each of a forum’s cost centres',
  application: 'all that somebody has applied for, answer by answer',
  applicationForm: 'one form, with the faults of each field',
  chairDecisionForm: 'one form, with the faults of each field',
  composition: 'all that a forum has to see to, when that is much',
  decision: 'a decision about money with conditions, an end and notes, as it stands in the register',
  deliveries: 'all that has been asked for in words, over what went wrong',
  draftForm:
    'a matter is written in one go: what it must have is never folded, and steps would ask for it before a draft may be saved',
  editorial: 'a change that was refused, with why and what was typed, over the versions',
  followUps: 'what a forum follows up, a row for each',
  forumDetails: 'one form, with the faults of each field or the charter’s words',
  history: 'all that has happened to a matter',
  importCheck: 'what the charter says, a reason and what goes or changes, which is said yes to at once',
  meetings: 'the meetings of a year',
  minutesChain: 'the steps of minutes, when all may be done with them',
  minutesFile: 'ten sets of minutes that a file may be a version of',
  minutesPresence: 'those who may be noted, a box each, with the faults of each field',
  minutesForm: 'one form, with the faults of each field',
  ownVote: 'what is to be put right or compared with the round before, over the whole matter',
  preview: 'a text that is compared with the one before',
  reports: 'all that a meeting is to hear',
  roles: 'all roles of a forum over one form with its faults',
  seat: 'one form that came back with what was typed, its faults and the charter’s words: what is to be put right is not folded',
  setup: 'what is departed from in the charter’s words, over the step where the reason is given',
  terms: 'conditions, what came of a project and the ways to go on, when there is all of it',
  vote: 'a text that is compared with the one before, or a question about it',
  webDecision: 'a decision about money with conditions and an end, as everybody may read it',
};

/** Of phones that are in use. */
const NARROWEST = 320;

/** Made up to be as wide as nothing that people write. */
const UNBREAKABLE = ['minutesExport, inParts'];

/** Axe's rule of what can be told apart. It takes longer than all others together, and is what themes differ in. */
const CONTRAST = 'color-contrast';

let gallery: Awaited<ReturnType<typeof drawnPage>>;

const FOLDER = resolve(__dirname, '../../dist/gallery');
const SHOTS = resolve(__dirname, 'screenshots');

beforeAll(async () => {
  gallery = await drawnPage(writeGallery(FOLDER));
});

afterAll(async () => {
  await gallery.close();
});

it.each([328, 480, 640])('all text fits at %i px', async (width) => {
  expect(cutIn(await at(width))).toEqual([]);
});

it('no word, sum, day or number stands on two lines on a narrow phone', async () => {
  await gallery.page.show('light', NARROWEST);
  expect(brokenIn(await gallery.page.measured())).toEqual([]);
});

it('no card is taller on a phone than one finds one’s way in', async () => {
  const tall = (await at(328)).filter(({ height }) => height > TALLEST);
  expect(tall.filter((card) => TALLER[cardOf(card)] === undefined).map(named)).toEqual([]);
  expect(Object.keys(TALLER).filter((card) => !tall.some((one) => cardOf(one) === card))).toEqual([]);
});

it('what is proposed, by when and the answers are seen before one scrolls, yes and no beside each other', async () => {
  const shown = (await at(328)).map(({ name, buttons }) => ({ name, answers: answersIn(buttons) }));
  const asking = shown.filter(({ answers: { no } }) => no !== undefined);
  for (const { name, answers } of asking) {
    const [yes, no] = [answers.yes ?? answers.no, answers.no];
    expect({ name, no: [no?.top, no?.bottom] }).toEqual({ name, no: [yes?.top, yes?.bottom] });
  }
  const later = asking.filter(({ answers: { no, others } }) =>
    [no, others].some((button) => (button?.bottom ?? Infinity) > SEEN_FIRST),
  );
  expect(later.map(({ name }) => name).sort()).toEqual(Object.keys(ANSWERED_LATER).sort());
});

it('no button says more than a phone has room for', async () => {
  expect(tooWideIn(await at(328))).toEqual([]);
});

it('axe finds nothing serious', async () => {
  await gallery.page.show('light', 328);
  expect(await gallery.page.seriousFaultsBut(CONTRAST)).toEqual([]);
});

it.each(Object.keys(THEMES))('all can be told apart in %s', async (theme) => {
  await gallery.page.show(theme, 328);
  expect(await gallery.page.seriousFaultsOf(CONTRAST)).toEqual([]);
  // Of the cards that stand for the others.
  expect(await gallery.page.sheets(`gallery-${theme}`, SHOTS)).not.toEqual([]);
});

it('all text fits on a phone in English too, and no word is broken', async () => {
  await gallery.page.open(writeGallery(FOLDER, 'en'));
  await gallery.page.show('light', NARROWEST);
  const cards = await gallery.page.measured();
  expect(cutIn(cards)).toEqual([]);
  expect(brokenIn(cards)).toEqual([]);
  expect(tooWideIn(cards)).toEqual([]);
});

const measured = new Map<number, readonly Drawn[]>();

/** Every card in Swedish at this width, which is drawn once. */
async function at(width: number): Promise<readonly Drawn[]> {
  const before = measured.get(width);
  if (before !== undefined) return before;
  await gallery.page.show('light', width);
  const cards = await gallery.page.measured();
  measured.set(width, cards);
  return cards;
}

/** Text that does not fit, by card. */
function cutIn(cards: readonly Drawn[]): readonly string[] {
  return cards.flatMap(({ name, cut }) =>
    cut.length === 0 || UNBREAKABLE.includes(name) ? [] : [`${name}: ${cut.join(' | ')}`],
  );
}

/** Words that are broken within themselves, by card. */
function brokenIn(cards: readonly Drawn[]): readonly string[] {
  return cards.flatMap(({ name, broken }) =>
    broken.length === 0 || UNBREAKABLE.includes(name) ? [] : [`${name}: ${broken.join(' | ')}`],
  );
}

/** Buttons whose words would be cut. */
function tooWideIn(cards: readonly Drawn[]): readonly string[] {
  const wide = cards.flatMap(({ said }) => said.filter(({ width }) => width > WIDEST_WORDS));
  return [...new Set(wide.map(({ title, width }) => `${title}: ${width} px`))];
}

/** The answers that a card asks for; on that of somebody who has said yes there is no yes. */
function answersIn(buttons: Drawn['buttons']) {
  const called = (name: string) => buttons.find(({ title }) => title === name);
  return {
    yes: called(swedish.words.choice.approve),
    no: called(swedish.vote.reject.open),
    others: called(swedish.vote.otherAnswers),
  };
}

/** A card’s samples are called by the card, and then by what they are of. */
function cardOf({ name }: Drawn): string {
  return name.split(', ')[0] ?? name;
}

function named({ name, height }: Drawn): string {
  return `${name}: ${height} px`;
}
