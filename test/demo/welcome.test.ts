import { forumIdOf } from '../../src/application/forum/joining';
import { resolutionRef } from '../../src/application/records/refs';
import type { View } from '../../src/application/views';
import { drafts, people, setupFields } from '../../src/demo/lgs';
import { practiceVerbs } from '../../src/demo/practice';
import { seed } from '../../src/demo/seed';
import { createWelcome } from '../../src/demo/welcome';
import { swedish } from '../support/texts-in-their-year';
import { castBallot } from '../../src/application/resolution/balloting';
import { membershipOf } from '../../src/application/forum/membership';
import { sendRound } from '../../src/application/resolution/sending';
import type { Choice } from '../../src/domain/resolution/ballot';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { startBot, type RunningBot } from '../support/running-bot';
import { placeAt } from '../adapters/teams/transport/setup';

let connector: FakeConnector;
let bot: RunningBot;
beforeEach(async () => {
  connector = await startFakeConnector();
  bot = await startBot();
  await seed(bot.dependencies, placeAt(connector));
});
afterEach(async () => {
  await bot.stop();
  await connector.close();
});

const [first, second, third] = drafts.map(({ title }) => title);
const chair = person(setupFields.chair);

function person(id: string) {
  const found = people.find((one) => one.id === id);
  if (found === undefined) throw new Error('nobody');
  return { id: found.id, name: found.name };
}

function forumId(): string {
  return forumIdOf(placeAt(connector));
}

async function taps(verb: string, by = chair): Promise<View> {
  const all = { ...createWelcome(forumId()).verbs, ...practiceVerbs };
  const answer = await all[verb]?.(bot.dependencies, by, {});
  return answer !== undefined && 'card' in answer ? answer : { card: 'message', message: { type: 'unreadableCard' } };
}

async function sends(index: number): Promise<void> {
  const belonging = await membershipOf(bot.dependencies, forumId(), chair);
  if (belonging.kind === 'outsider') throw new Error('the chair is not in the forum');
  const seen = { forumId: forumId(), resolutionId: drafts[index]?.id ?? '', revision: 0 };
  await sendRound(bot.dependencies, belonging, seen);
}

/** As the buttons under the vote do it, and the chair's own answer. */
async function decided(index: number, last: Choice): Promise<void> {
  const matter = { forumId: forumId(), resolutionId: drafts[index]?.id ?? '' };
  const data = { forum: matter.forumId, matter: matter.resolutionId, noReason: 'Because.' };
  const verb = last === 'approve' ? 'practice.allApprove' : 'practice.oneRejects';
  await practiceVerbs[verb]?.(bot.dependencies, chair, data);
  const state = (await bot.dependencies.resolutions.read(resolutionRef(matter.forumId, matter.resolutionId)))?.state;
  if (state?.status !== 'open') throw new Error(`it is ${state?.status ?? 'nowhere'}`);
  const [round] = state.rounds;
  const answer = { round: 1, textHash: round?.textHash ?? '', choice: 'approve', reason: '', remindOn: '' } as const;
  await castBallot(bot.dependencies, chair, { ...matter, ...answer });
  await bot.settled();
}

it('leads from the first matter to the last, a step at a time', async () => {
  const { greet } = createWelcome(forumId());
  expect(await greet(bot.dependencies, chair)).toMatchObject({ card: 'welcome', step: 'send', title: first });
  expect(await taps('practice.send')).toMatchObject({ step: 'answer', title: first });
  expect(await taps('practice.send')).toMatchObject({ step: 'answer', title: first });
  await decided(0, 'approve');

  expect(await taps('practice.next')).toMatchObject({ step: 'ask', title: second });
  expect(await taps('practice.ask')).toMatchObject({ step: 'asked', title: second });
  await bot.settled();
  expect(JSON.stringify(connector.chatWith(people[0]?.address ?? ''))).toContain('preview.send');
  await sends(1);
  expect(await taps('practice.next')).toMatchObject({ step: 'answer', title: second });
  await decided(1, 'reject');

  expect(await greet(bot.dependencies, chair)).toMatchObject({ step: 'ask', title: third });
  await taps('practice.ask');
  await sends(2);
  await decided(2, 'approve');
  expect(await greet(bot.dependencies, chair)).toMatchObject({ step: 'goOn', title: '' });
});

it('sends nothing for somebody who does not preside, and tells them of what they can do', async () => {
  const noteTaker = person(setupFields.noteTaker);
  expect(await taps('practice.send', noteTaker)).toMatchObject({ step: 'goOn', seat: noteTaker.name });
  expect(await createWelcome(forumId()).greet(bot.dependencies, chair)).toMatchObject({ step: 'send' });
});

it('says in three lines what this is', () => {
  expect(swedish.welcome.about('Ordförande')).toHaveLength(3);
});

it('asks nobody to send anything before a step is taken: the page opens on one card', async () => {
  await bot.settled();
  expect(JSON.stringify(connector.chatWith(people[0]?.address ?? ''))).not.toContain('preview.send');
});
