import { permutations } from '../../support/permutations';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import type { ConnectorRequest } from '../../support/fake-connector';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, type CardAnswer, type StandingCard } from '../../support/teams-client';

/** The fault of teams-ai 1.7.4 that this guards against is told in design section 5. */

const { words, vote, ownVote } = swedish;
const { approve } = words.choice;

let stage: Stage;
let card: StandingCard;
beforeEach(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who);
});
afterEach(() => stage.end());

type Step = 'A refreshes' | 'A votes' | 'B refreshes' | 'B votes';
const STEPS: readonly Step[] = ['A refreshes', 'A votes', 'B refreshes', 'B votes'];

function take(step: Step): Promise<CardAnswer> {
  const { teams, who } = stage;
  switch (step) {
    case 'A refreshes':
      return teams.refreshes(who.chair, card.content);
    case 'A votes':
      return teams.presses(who.chair, card.content, vote.reject.send, { rejectReason: 'The ground of A alone' });
    case 'B refreshes':
      return teams.refreshes(who.viceChair, card.content);
    case 'B votes':
      return teams.presses(who.viceChair, card.content, approve);
  }
}

function isToChannel({ method, conversationId }: ConnectorRequest): boolean {
  return method !== 'GET' && conversationId?.startsWith(stage.teams.channel) === true;
}

/** Words that only ever stand in somebody's own view. */
function expectNobodysView(requests: readonly ConnectorRequest[]): void {
  const { bot } = stage;
  const sent = JSON.stringify(requests.filter(isToChannel).map(({ body }) => body));
  expect(sent).not.toContain('The ground of A alone');
  expect(sent).not.toContain(ownVote.answered.approve(bot.clock.now()));
  expect(sent).not.toContain(ownVote.answered.reject(bot.clock.now()));
  expect(sent).not.toContain(ownVote.notAnswered);
}

it.each(permutations(STEPS).map((steps) => [steps.join(', '), steps] as const))('%s', async (_, steps) => {
  const { bot, connector } = stage;
  for (const step of steps) await take(step);
  await bot.settled();

  expect(connector.requests.filter(isToChannel).length).toBeGreaterThan(2);
  expectNobodysView(connector.requests);
});

it('all of it at the same moment', async () => {
  const { bot, connector } = stage;
  await Promise.all([...STEPS, ...STEPS].map(take));
  await bot.settled();

  expectNobodysView(connector.requests);
});

it('an automatic refresh gives the person their own view, and asks nothing of Teams', async () => {
  const { bot, connector } = stage;
  await take('A votes');
  await bot.settled();
  const soFar = connector.requests.length;

  const [a, b] = [await take('A refreshes'), await take('B refreshes')];
  await bot.settled();

  expect(textOf(cardIn(a))).toContain('The ground of A alone');
  expect(textOf(cardIn(b))).toContain(ownVote.notAnswered);
  expect(textOf(cardIn(b))).not.toContain('The ground of A alone');
  expect(connector.requests).toHaveLength(soFar);
});

it('nobody gets a view that Teams would refresh again on behalf of somebody else', async () => {
  for (const step of STEPS) expect(cardIn(await take(step))).not.toHaveProperty('refresh');
});
