import type { LocalDate } from '../../../src/domain/time';
import type { Round } from '../../../src/domain/resolution/round';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { startsMinutes } from '../../support/minutes-in-teams';
import { roundOf } from '../../support/register-in-teams';
import { comes, plainVoter, remindersTo } from '../../support/reminding';
import type { RunningBot } from '../../support/running-bot';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardsFor, type StandingCard } from '../../support/teams-client';

/** A machine that slept over several due moments: a laptop that was closed for a fortnight, a paused virtual machine. */

const { result, reminder } = swedish;
/** Wednesday, a quarter past nine in Stockholm. The first two matters have closed, the third closes in a week. */
const WAKES = '2026-06-24T07:15:00.000Z';
const RULING = 'ruling.referBack';

const MATTERS: readonly { readonly title: string; readonly lastDay: LocalDate }[] = [
  { title: 'Closes first', lastDay: '2026-06-17' },
  { title: 'Closes second', lastDay: '2026-06-22' },
  { title: 'Goes on', lastDay: '2026-07-01' },
];

let stage: Stage;
let cards: readonly StandingCard[];
beforeEach(async () => {
  stage = await startStage();
  const { bot, teams, who } = stage;
  const sent: StandingCard[] = [];
  // Sent in another order than they close in, so that their order is not that of what the store lists first.
  for (const { title, lastDay } of [...MATTERS].reverse())
    sent.unshift(await aMatter(bot, teams, who, { title, lastDay }));
  await startsMinutes(stage, who, who.processLead);
  await comes(bot, '2026-06-04T12:00:00.000Z', '2026-06-05T07:00:00.000Z', '2026-06-09T12:00:00.000Z');
  cards = sent;
});
afterEach(() => stage.end());

const roundsNow = (): Promise<readonly Round[]> => Promise.all(cards.map((card) => roundOf(stage, card)));

async function wakes(
  { clock, settled }: Pick<RunningBot, 'clock' | 'settled'>,
  how: 'moveTo' | 'setTo',
): Promise<void> {
  clock[how](WAKES);
  await settled();
}

describe.each(['moveTo', 'setTo'] as const)(
  'when it wakes up, whether it counted the time it slept or not (%s)',
  (how) => {
    it('each round closes once, at the time that the rules give it, and no other changes', async () => {
      await wakes(stage.bot, how);
      const rounds = await roundsNow();
      expect(rounds.map(({ closing }) => closing?.at ?? null)).toEqual([
        '2026-06-17T14:00:00.000Z',
        '2026-06-22T14:00:00.000Z',
        null,
      ]);
      const shown = cards.map((card) => textOf(asItStands(stage.teams, card).content));
      for (const text of shown.slice(0, 2)) expect(text).toContain(result.lapsed('2026-06-26T14:00:00.000Z'));
    });

    it('the presidium is asked to rule on each once, the one that closed first first', async () => {
      await wakes(stage.bot, how);
      const { teams, who } = stage;
      const asked = cardsFor(teams.inChatWith(who.chair), RULING).map(({ content }) => textOf(content));
      expect(asked).toHaveLength(2);
      expect(asked[0]).toContain('Closes first');
      expect(asked[1]).toContain('Closes second');
    });

    it('a member is reminded once, of what still waits', async () => {
      const { teams, who } = stage;
      const member = plainVoter(who);
      const before = remindersTo(teams, member).length;
      await wakes(stage.bot, how);
      const since = remindersTo(teams, member).slice(before);
      expect(since).toHaveLength(1);
      expect(textOf(since[0]?.content)).toContain('Goes on');
      expect(textOf(since[0]?.content)).toContain(reminder.heading);
    });

    it('and what it has done it does not do again', async () => {
      await wakes(stage.bot, how);
      const { bot, connector } = stage;
      const soFar = connector.requests.length;
      const rounds = await roundsNow();
      bot.clock.advance(5 * 60_000);
      await bot.settled();
      expect(connector.requests.slice(soFar)).toEqual([]);
      expect(await roundsNow()).toEqual(rounds);
    });
  },
);
