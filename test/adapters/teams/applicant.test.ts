import { noticeText } from '../../../src/presentation/notice-text';
import { aForm, draftOf } from '../../support/forum-in-teams';
import { enters, holdingOf, readyForum } from '../../support/register-in-teams';
import { composition } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, matterOn } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';

const { applicant, draftForm, preview, words } = swedish;
const PARTY = 'VGPV Närhälsan';

let stage: Stage;
let seat: number;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 2) });
  const { chair } = stage.who;
  seat = holdingOf(await readyForum(stage), chair.id).seat;
  await enters(stage, chair, 'seat.save', { seat, party: PARTY, principal: 'region', right: 'voting', seatReason: '' });
});
afterEach(() => stage.end());

it('when the chair’s own organisation applies, the vice chair sends the matter and leads it, and jäv is asked for (Q-12)', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  expect(JSON.stringify(form.content)).toContain(PARTY);

  const asked = await teams.presses(who.chair, form.content, draftForm.send, draftOf({ applicant: String(seat) }));
  await bot.settled();
  const relieved = applicant.relieved(PARTY, who.chair.name, who.viceChair.name);
  expect(textOf(cardIn(asked))).toContain(relieved);
  expect(buttonsOf(cardIn(asked)).map(({ title }) => title)).toContain(draftForm.askOtherToSend);
  const offered = () => teams.inChatWith(who.chair).flatMap(({ content }) => buttonsOf(content));
  expect(offered().map(({ title }) => title)).not.toContain(preview.send);

  const request = cardWithButton(teams.inChatWith(who.viceChair), preview.send);
  await teams.presses(who.viceChair, request.content, preview.send);
  await bot.settled();
  const vote = cardWithButton(teams.inChannel(), words.choice.approve);
  expect(textOf(vote.content)).toContain(applicant.line(PARTY));
  expect(offered().filter(({ verb }) => verb.startsWith('course.'))).toEqual([]);

  const { forum, matter, round } = matterOn(vote, words.choice.approve);
  const refused = await teams.invokes(who.chair, 'course.withdraw', { forum, matter, round, reason: 'No' });
  expect(refused).toMatchObject({
    kind: 'message',
    text: noticeText(swedish, { type: 'ownPartyApplies', party: PARTY }, 'LGS'),
  });
});
