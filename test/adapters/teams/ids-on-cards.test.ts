import { storedFollowUps } from '../../support/follow-ups-in-teams';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import { forumIdIn } from '../../support/register-in-teams';
import { storedMeetings, storedMinutes } from '../../support/minutes-in-teams';
import { composition } from '../../support/seats';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn } from '../../support/teams-client';

/** Ids of what does not exist yet are made by the server: the key in a form only says that it is the same form. */
const CHOSEN = '00000000-0000-4000-8000-00000000abcd';
const { words } = swedish;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
});
afterEach(() => stage.end());

const alone = {
  title: 'Lease',
  text: 'The lease is given notice of.',
  reason: 'It runs out before the meeting.',
  decidedOn: '2026-06-03',
  amount: '',
  changesCharter: 'false',
  confirmed: '',
};

async function decidesAlone(decision: string): Promise<void> {
  const { bot, teams, who } = stage;
  cardIn(await teams.invokes(who.chair, 'chairDecision.make', { forum: forumIdIn(teams), decision, ...alone }));
  await bot.settled();
}

async function numbers(): Promise<readonly string[]> {
  const decisions = await stage.bot.dependencies.decisions.list(forumIdIn(stage.teams), 10);
  return decisions.map(({ number }) => number).sort();
}

it('a decision of the chair’s never takes the place of a matter’s, whatever id the form names, nor loses its own', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const { data } = buttonFor(card.content, 'vote.cast', { choice: 'approve' });
  await decidesAlone(String(data['matter']));
  for (const voter of who.voters) await teams.presses(voter, card.content, words.choice.approve);
  await bot.settled();
  expect(await numbers()).toEqual(['LGS OB 2026:1', 'LGS PC 2026:1']);
});

it('a decision of the chair’s is recorded beside the matter’s that stands under the id its form names', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const { data } = buttonFor(card.content, 'vote.cast', { choice: 'approve' });
  for (const voter of who.voters) await teams.presses(voter, card.content, words.choice.approve);
  await bot.settled();
  await decidesAlone(String(data['matter']));
  await decidesAlone(String(data['matter']));
  expect(await numbers()).toEqual(['LGS OB 2026:1', 'LGS PC 2026:1']);
});

it('minutes are not called what a card says, and the same form starts them once', async () => {
  const { teams, who } = stage;
  const form = cardIn(await teams.invokes(who.processLead, 'minutes.form', { forum: forumIdIn(teams) }));
  const { data, inputs } = buttonFor(form, 'minutes.start');
  const signing = { noteTaker: who.noteTaker.id, verifier1: who.processLead.id, approver: who.chair.id };
  const typed = { ...inputs, meetingOn: '2026-06-04', title: 'Meeting of 4 June', ...signing };
  for (let sent = 0; sent < 2; sent += 1) {
    cardIn(await teams.invokes(who.processLead, 'minutes.start', { ...typed, ...data, minutes: CHOSEN }));
  }
  const stored = await storedMinutes(stage);
  expect(stored).toHaveLength(1);
  expect(stored[0]?.id).not.toBe(CHOSEN);
});

it('a meeting and a follow-up are not called what a card says, and the same form makes each once', async () => {
  const { teams, who } = stage;
  const forum = forumIdIn(teams);
  const typed = { on: '2026-09-18', from: '13.00', until: '15.00', place: 'Room 1', isDigital: 'false' };
  const followUp = { forum, followUp: CHOSEN, followUpTitle: 'Ask', followUpOwner: '', followUpDue: '' };
  for (let sent = 0; sent < 2; sent += 1) {
    cardIn(await teams.invokes(who.processLead, 'meetings.plan', { forum, meeting: CHOSEN, ...typed }));
    cardIn(await teams.invokes(who.processLead, 'followUp.add', followUp));
  }
  const stored = [await storedMeetings(stage), await storedFollowUps(stage)] as const;
  expect([stored[0]?.meetings.length, stored[1].followUps.length]).toEqual([1, 1]);
  expect(JSON.stringify(stored)).not.toContain(CHOSEN);
});
