import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, aForum, aMatter, asItStands, draftOf } from '../../support/forum-in-teams';
import { composition, type Composition } from '../../support/seats';
import { filledIn, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, createTeams, type StandingCard } from '../../support/teams-client';
import { sentenceOf } from '../../../src/presentation/sentences-by';

const { course, words, vote, draftForm, referral, setup } = swedish;
const { approve } = words.choice;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

/** What is typed, and what a person reads afterwards. */
const TEXTS: readonly (readonly [kind: string, typed: string, read?: string])[] = [
  ['a markdown link', '[Log in here](https://evil.example)'],
  ['a template binding', '${$root.common.lang} ${x}'],
  ['a template function', '{{DATE(2026-06-04T08:00:00Z,SHORT)}}'],
  ['HTML', '<script>alert(1)</script> <b>bold</b> &amp; <at>Vote Bot</at>'],
  [
    'emoji held together by joiners',
    'No \u{1f469}\u200d\u2695\ufe0f \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f1f8}\u{1f1ea}',
  ],
  ['marks that turn text round', 'a\u202eb\u2066c\u200fd', 'abcd'],
  ['marks that hide text', 'a\u200bb\ufeffc\u0000d', 'abcd'],
  ['letters in two parts', 'man\u0303ana', 'ma\u00f1ana'],
  ['half an emoji', 'a\ud83db', 'ab'],
  ['quotes and backslashes', '"quoted" \\ \'single\' `code`'],
  ['names of everything', '__proto__ constructor null undefined'],
];

const AWKWARD = TEXTS.map(([kind, typed, read = typed]) => [kind, typed, read] as const);

/** Element types that read markdown; what people wrote must be in none of them. */
function markdownIn(card: unknown): string {
  const found: string[] = [];
  JSON.stringify(card, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && 'text' in value) {
      if (value.type === 'TextBlock' && typeof value.text === 'string') found.push(value.text);
    }
    return value;
  });
  return found.join('\n');
}

it.each(AWKWARD)('a draft with %s comes back and goes out as it was typed', async (_, typed, read) => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const fields = draftOf({
    title: `${typed} 1`,
    urgency: `${typed} 2`,
    question: `${typed} 3`,
    clauses: `${typed} 4`,
    background: `${typed} 5`,
  });
  const saved = await teams.presses(who.chair, form.content, draftForm.save, fields);
  const back = filledIn(cardIn(saved));
  expect(JSON.stringify(back)).not.toMatch(/\\ud[89a-f]/);
  for (const field of ['title', 'urgency', 'question', 'clauses', 'background']) {
    expect(back[field]).toContain(read);
  }

  await teams.presses(who.chair, cardIn(saved), draftForm.send);
  await bot.settled();
  const sent = cardWithButton(teams.inChannel(), approve);
  for (const number of [1, 2, 3, 4, 5]) expect(textOf(sent.content)).toContain(`${read} ${number}`);
  expect(markdownIn(sent.content)).not.toContain(read);
});

it.each(AWKWARD)(
  'a reason with %s reaches the leaders and the forum as it was typed',
  async (_, typed, read = typed) => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who);
    const [first = who.chair, ...others] = who.voters;
    const answer = await teams.presses(first, card.content, vote.reject.send, { rejectReason: typed });
    expect(textOf(cardIn(answer))).toContain(read);
    for (const voter of others) await teams.presses(voter, card.content, approve);
    await bot.settled();

    const shown = [asItStands(teams, card), ...teams.inThread(card), ...teams.inChatWith(who.processLead)];
    for (const { content } of shown) expect(markdownIn(content)).not.toContain(read);
    expect(textOf(asItStands(teams, card).content)).toContain(read);
    expect(textOf(cardWithButton(teams.inChatWith(who.processLead), referral.revise).content)).toContain(read);
  },
);

it('a name with markdown, HTML and a binding does no harm on any card', async () => {
  const { bot, connector } = stage;
  const teams = createTeams(bot, connector, '19:other-forum@thread.tacv2');
  const plain = composition(2, 1);
  const hostile = '[x](https://evil.example) ${x} <b>';
  const named = (seat: Composition['chair']) => ({ ...seat, name: `${hostile} ${seat.name}` });
  const who: Composition = { ...plain, voters: plain.voters.map(named), chair: named(plain.chair) };
  await aForum(bot, teams, connector, who, { shortName: 'VVG' });
  const card = await aMatter(bot, teams, who);
  for (const voter of who.voters) await teams.presses(voter, card.content, approve);
  await bot.settled();

  for (const { content } of [...teams.inChannel(), ...teams.inThread(card)]) {
    expect(markdownIn(content)).not.toContain('evil.example');
  }
  expect(textOf(teams.inThread(card)[0]?.content)).toContain(hostile);
});

it.each(['\r\n', '\r', '\u2028', '\u0085'])(
  'clauses stay apart whatever the client ends lines with: %j',
  async (end) => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who, { clauses: `att pay${end}att report` });

    expect(textOf(card.content)).toContain('1. att pay\n2. att report');
  },
);

describe('10 000 characters in every input', () => {
  const LONG = '\u00e5x'.repeat(5_000);

  it('of the draft come back, each told to be shortened; shortened, the matter goes out', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    // Whoever applies, the year of the project and what is found of the criteria are chosen in lists, and not typed.
    const chosen = ['applicant', 'projectYear', 'criteria'];
    const typed = Object.keys(draftOf()).filter((field) => !chosen.includes(field));
    const long = Object.fromEntries(typed.map((field) => [field, LONG]));

    for (const button of [draftForm.save, draftForm.preview, draftForm.send]) {
      const answer = await teams.presses(who.chair, form.content, button, long);
      expect(filledIn(cardIn(answer))).toMatchObject(long);
      await bot.settled();
    }
    const last = await teams.presses(who.chair, form.content, draftForm.send, long);
    const fault = { field: 'title', fault: 'tooLong', most: 150, length: 10_000 } as const;
    expect(textOf(cardIn(last))).toContain(sentenceOf(draftForm.fault, 'fault', fault));

    await teams.presses(who.chair, cardIn(last), draftForm.send, draftOf());
    await bot.settled();
    expect(cardWithButton(teams.inChannel(), approve)).toBeDefined();
    expect(textOf(asFormStands(form).content)).toContain(course.heading);
  });

  function asFormStands(form: StandingCard): StandingCard {
    const found = stage.teams.inChatWith(stage.who.chair).find(({ id }) => id === form.id);
    if (found === undefined) throw new Error('the form stands no more');
    return found;
  }

  it('more than can be kept at all comes back too, and leaves the draft as it was', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    await teams.presses(who.chair, form.content, draftForm.save, { title: 'As it was' });
    await bot.settled();
    const saved = asFormStands(form);

    const answer = await teams.presses(who.chair, saved.content, draftForm.save, { background: 'x'.repeat(15_000) });
    await bot.settled();

    expect(filledIn(cardIn(answer))).toMatchObject({ background: 'x'.repeat(15_000) });
    expect(filledIn(asFormStands(form).content)).toMatchObject({ title: 'As it was', background: '' });
  });

  it.each([
    ['approveNote', vote.approveNote.send],
    ['rejectReason', vote.reject.send],
    ['anchoringReason', vote.needsAnchoring.send],
    ['objectReason', vote.objectToForm.send],
    ['recuseReason', vote.recuse.send],
  ])('of %s come back in the field', async (input, button) => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who);
    const own =
      button === vote.approveNote.send ? cardIn(await teams.presses(who.chair, card.content, approve)) : card.content;
    const answer = await teams.presses(who.chair, own, button, { [input]: LONG });

    expect(filledIn(cardIn(answer))).toMatchObject({ [input]: LONG });
    const refusal = { type: 'reasonTooLong', most: 1000, length: 10_000 } as const;
    expect(textOf(cardIn(answer))).toContain(noticeText(swedish, refusal, null));
  });

  it('of the setup come back in their fields', async () => {
    const { bot, connector, who } = stage;
    const teams = createTeams(bot, connector, '19:other-forum@thread.tacv2');
    connector.setMembers(teams.channel, [{ id: who.chair.address, name: who.chair.name, aadObjectId: who.chair.id }]);
    await teams.installs(who.chair);
    await bot.settled();
    const card = cardWithButton(teams.inChannel(), setup.save);

    const typed = { name: LONG, shortName: LONG, chair: who.chair.id };
    const answer = await teams.presses(who.chair, card.content, setup.save, typed);

    expect(filledIn(cardIn(answer))).toMatchObject(typed);
    expect(textOf(cardIn(answer))).toContain(
      sentenceOf(setup.fault, 'fault', { field: 'name', fault: 'tooLong', most: 100 }),
    );
  });
});
