import type { DeliveryFailure } from '../../../src/domain/delivery-failure';
import { COURSES } from '../../../src/domain/trying-again';
import { swedish } from '../../support/texts-in-their-year';
import type { Then } from '../../support/fake-connector-rules';
import { aMatter } from '../../support/forum-in-teams';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';

/** The table of refusals, code by code and way by way, as Teams sees the program live by it. */

const { missingInChannel, deliveries } = swedish;

const ROWS: readonly (readonly [number, string, DeliveryFailure])[] = [
  [403, 'MessageWritesBlocked', 'blocked'],
  [403, 'ConversationBlockedByUser', 'blocked'],
  [403, 'BotDisabledByAdmin', 'blocked'],
  [403, 'ForbiddenOperationException', 'notInstalled'],
  [403, 'BotNotInConversationRoster', 'notInRoster'],
  [403, 'NotEnoughPermissions', 'refused'],
  [403, 'Unknown', 'refused'],
  [400, 'BadArgument', 'refused'],
  [401, 'BotNotRegistered', 'refused'],
  [404, 'ConversationNotFound', 'conversationGone'],
  [404, 'Unknown', 'refused'],
  [412, 'PreconditionFailed', 'throttled'],
  [413, 'MessageSizeTooBig', 'tooBig'],
  [429, 'Throttled', 'throttled'],
  [500, 'ServiceError', 'unavailable'],
  [502, 'ServiceError', 'unavailable'],
  [503, 'ServiceError', 'unavailable'],
  [504, 'ServiceError', 'unavailable'],
];

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

const answer = (status: number, code: string): Then => ({
  kind: 'answer',
  status,
  body: { error: { code, message: 'said Teams' } },
});

async function aDayPasses(): Promise<void> {
  for (let minute = 0, step = 1; minute < 24 * 60; minute += step) {
    step = minute < 60 ? 0.5 : 10;
    stage.bot.clock.advance(step * 60_000);
    await stage.bot.settled();
  }
}

/** How often a day holds the waits of the table, each a quarter longer or shorter. */
function triesInADay(
  why: DeliveryFailure,
  way: 'channel' | 'ownChat',
): { readonly least: number; readonly most: number } {
  const { waits, most: limit } = COURSES[why][way];
  const count = (stretch: number, slackMs: number) => {
    let tries = 1;
    for (let at = 0; limit === null || tries < limit; tries += 1) {
      at += (waits[Math.min(tries, waits.length) - 1] ?? Infinity) * stretch + slackMs;
      if (at > 86_400_000) break;
    }
    return tries;
  };
  return { least: count(1.25, 600_000), most: count(0.75, 0) };
}

const told = (text: string) =>
  stage.teams.inChatWith(stage.who.processLead).filter(({ content }) => textOf(content).includes(text)).length;

describe.each(ROWS)('%i %s', (status, code, why) => {
  it('to a card of the channel is met as the table says, and the leaders are told in its words', async () => {
    const { bot, connector, teams, who } = stage;
    const when = { operation: 'send', conversation: teams.channel } as const;
    const away = connector.rules.add({ when, then: answer(status, code) });
    await aMatter(bot, teams, who).catch(() => undefined);
    const sent = () =>
      connector.requests.filter(
        ({ operation, conversationId, body }) =>
          operation === 'send' && conversationId === teams.channel && JSON.stringify(body).includes('vote.cast'),
      ).length;
    const before = sent();
    expect(before).toBe(1);
    await aDayPasses();
    const { least, most } = triesInADay(why, 'channel');
    expect(sent()).toBeGreaterThanOrEqual(least);
    expect(sent()).toBeLessThanOrEqual(most);
    expect(told(missingInChannel.says(missingInChannel.card.vote, 'ACT-teamen 2026'))).toBe(1);
    expect(told(missingInChannel.why[why])).toBe(1);
    expect(told(missingInChannel.next[why])).toBe(1);
    away();
    if (why === 'tooBig') return;
    await teams.installs(who.chair);
    await bot.settled();
    expect(told(missingInChannel.there(missingInChannel.card.vote, 'ACT-teamen 2026'))).toBe(1);
  });

  it('to a card of somebody leading is met as the table says, and read in Leverans in its words', async () => {
    const { bot, connector, teams, who } = stage;
    const { address } = who.viceChair;
    connector.rules.add({ when: { operation: 'send', person: address }, then: answer(status, code) });
    const card = await aMatter(bot, teams, who);
    await aDayPasses();
    const { least, most } = triesInADay(why, 'ownChat');
    const tries = connector.requests.filter(
      ({ operation, person, body }) =>
        operation === 'send' && person === address && JSON.stringify(body).includes(swedish.course.heading),
    );
    // A chat that is gone is opened anew, and the card sent there in the same try.
    const twice = why === 'conversationGone' ? 2 : 1;
    expect(tries.length).toBeGreaterThanOrEqual(least);
    expect(tries.length).toBeLessThanOrEqual(most * twice);
    expect(card).toBeDefined();
    const read = (await teams.writesInPerson(who.chair, 'leverans')).at(-1);
    expect(textOf(read?.content)).toContain(deliveries.failure[why]);
  });
});
