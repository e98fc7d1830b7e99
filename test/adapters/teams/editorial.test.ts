import { aMatter, asItStands } from '../../support/forum-in-teams';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';

/** The process lead mends a misspelling in a decision, everybody reads its versions, and a member sets the change aside. */

const { editorial: t, words } = swedish;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
});
afterEach(() => stage.end());

const verbs = (card: unknown) => buttonsOf(card).map(({ verb }) => verb);

it('is mended by the process lead, stands in the channel as a version of the same decision, and falls at a member’s word', async () => {
  const { bot, teams, who } = stage;
  const clauses = 'att fortsatt finansering beviljas med 450 tkr under 2026';
  const matter = await aMatter(bot, teams, who, { clauses });
  for (const voter of who.voters) await teams.presses(voter, matter.content, words.choice.approve);
  await bot.settled();
  const decision = () => teams.inThread(asItStands(teams, matter)).at(-1)?.content;
  const opens = async (seat: Seat) => cardIn(await teams.taps(seat, decision(), 'editorial.show'));
  const own = await opens(who.processLead);
  expect(textOf(own)).toContain(t.none);

  const mending = { editorialBefore: 'finansering', editorialAfter: 'finansiering', editorialWhy: 'A letter' };
  const sum = { ...mending, editorialBefore: 'med 450 tkr', editorialAfter: 'med 540 tkr' };
  const refused = cardIn(await teams.taps(who.processLead, own, 'editorial.change', sum));
  expect(textOf(refused)).toContain('450, 540');
  expect(textOf(await opens(who.processLead))).toContain(t.none);

  const mended = cardIn(await teams.taps(who.processLead, own, 'editorial.change', mending));
  await bot.settled();
  expect(textOf(mended)).toContain(t.notice.editoriallyChanged);
  expect(textOf(decision())).toContain('fortsatt finansiering beviljas med 450 tkr');
  expect(textOf(decision())).toContain('Version 2: ändring 1');
  expect(textOf(decision())).toContain('LGS PC 2026:1');

  const ofChair = await opens(who.chair);
  expect(verbs(ofChair)).not.toContain('editorial.change');
  const { data } = buttonFor(own, 'editorial.change');
  expect((await teams.invokes(who.chair, 'editorial.change', { ...data, ...mending })).kind).toBe('message');

  const why = { editorial: '1', whyNotEditorial: 'It is another word' };
  const fallen = cardIn(await teams.taps(who.chair, ofChair, 'editorial.setAside', why));
  await bot.settled();
  expect(textOf(fallen)).toContain('It is another word');
  expect(textOf(decision())).toContain('fortsatt finansering beviljas med 450 tkr');
  expect(textOf(decision())).toContain(`Version 3: ${who.chair.name} sade`);
});
