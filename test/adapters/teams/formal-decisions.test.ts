import { noticeText } from '../../../src/presentation/notice-text';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { sitsFor } from '../../support/register-in-teams';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';

/** Each principal takes its own formal decision, which is noted on the card of the joint one and taken back with a trace. */

const { formal: t, words } = swedish;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
  const { chair, viceChair } = stage.who;
  await sitsFor(stage, chair, chair, { party: 'The region', principal: 'region' });
  await sitsFor(stage, chair, viceChair, { party: 'The municipality', principal: 'kommun' });
});
afterEach(() => stage.end());

const verbs = (card: unknown) => buttonsOf(card).map(({ verb }) => verb);

it('is noted by those of the party and those who lead, stands on the decision, and is taken back with why', async () => {
  const { bot, teams, who } = stage;
  const matter = await aMatter(bot, teams, who);
  for (const voter of who.voters) await teams.presses(voter, matter.content, words.choice.approve);
  await bot.settled();
  const decision = () => teams.inThread(asItStands(teams, matter)).at(-1)?.content;
  const opens = async (seat: Seat) => cardIn(await teams.taps(seat, decision(), 'formal.show'));
  expect(textOf(decision())).toContain('○ ○ 0 av 2 har beslutat.');

  const own = await opens(who.viceChair);
  const taken = { formalBody: 'The board', formalDay: '2026-06-01', formalReference: 'D 2026-1' };
  const noted = cardIn(await teams.taps(who.chair, own, 'formal.note', { ...taken, undecided: '2#0' }));
  await bot.settled();
  expect(textOf(noted)).toContain(noticeText(swedish, { type: 'formalDecisionNoted' }, 'LGS'));
  expect(textOf(noted)).toContain('✓ Beslutat 1 juni 2026 av The board, D 2026-1');
  expect(textOf(decision())).toContain('○ ✓ 1 av 2 har beslutat.');
  expect(textOf(decision())).toContain(t.notYet('The region'));

  const toRead = await opens(who.coOpted);
  expect(verbs(toRead)).not.toContain('formal.note');
  const { data } = buttonFor(own, 'formal.note');
  const others = { ...taken, ...data, undecided: '1#0' };
  expect((await teams.invokes(who.coOpted, 'formal.note', others)).kind).toBe('message');

  const why = { decidedParty: '2#1', whyFormalBack: 'It was another board' };
  const back = cardIn(await teams.taps(who.processLead, await opens(who.processLead), 'formal.takeBack', why));
  await bot.settled();
  expect(textOf(back)).toContain(`${who.processLead.name} tog tillbaka noteringen`);
  expect(textOf(back)).toContain('It was another board');
  expect(textOf(decision())).toContain('○ ○ 0 av 2 har beslutat.');
});
