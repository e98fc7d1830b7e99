import { swedish } from './texts-in-their-year';
import type { FakeConnector } from './fake-connector';
import { FULL_DRAFT } from './matter';
import type { RunningBot } from './running-bot';
import { everyoneIn, type Composition, type Seat } from './seats';
import { buttonsOf } from './shown-card';
import { cardFor, cardWithButton, type StandingCard, type Teams, type Typed } from './teams-client';
import { typedWords } from './words.sv';

type Noting = Pick<RunningBot, 'settled'>;

const { words, draftForm, startMatter } = swedish;
const SETUP = 'setup.save';

/** The people of the channel, the bot included, as Teams lists them. */
export function fillChannel(connector: FakeConnector, channel: string, seats: readonly Seat[]): void {
  connector.setMembers(channel, [
    { id: '28:bot-app', name: 'Vote Bot' },
    ...seats.map(({ id, address, name, email }) => ({
      id: address,
      name,
      aadObjectId: id,
      ...(email !== undefined && { email }),
    })),
  ]);
}

/** What the setup card is filled in with for this composition. */
export function setupOf(composition: Composition): Typed {
  const ids = (seats: readonly Seat[]) => seats.map(({ id }) => id).join(',');
  return {
    name: 'Ledningsgrupp i samverkan',
    shortName: 'LGS',
    kind: 'lgs',
    chair: composition.chair.id,
    viceChair: composition.viceChair.id,
    processLead: composition.processLead.id,
    noteTaker: composition.noteTaker.id,
    voting: ids(composition.voters),
    coOpted: ids([composition.coOpted]),
    kommun: ids(composition.kommun),
  };
}

/** The bot is added to the channel, and the chair fills in the setup card. */
export async function aForum(
  bot: Noting,
  teams: Teams,
  connector: FakeConnector,
  who: Composition,
  changes: Typed = {},
): Promise<void> {
  fillChannel(connector, teams.channel, everyoneIn(who));
  await teams.installs(who.chair);
  await bot.settled();
  await teams.taps(who.chair, cardFor(teams.inChannel(), SETUP).content, SETUP, { ...setupOf(who), ...changes });
  await bot.settled();
}

/** The form that somebody gets who writes `ny` and chooses the empty one. */
export async function aForm(bot: Noting, teams: Teams, by: Seat): Promise<StandingCard> {
  const [starts] = await teams.writes(by, typedWords.new);
  await teams.presses(by, starts?.content, startMatter.empty);
  await bot.settled();
  return cardWithButton(teams.inChatWith(by), draftForm.preview);
}

export function draftOf(changes: Typed = {}): Typed {
  return { ...FULL_DRAFT, ...changes };
}

/** The chair writes a matter and sends it out. Returns its card in the channel. */
export async function aMatter(bot: Noting, teams: Teams, who: Composition, changes: Typed = {}): Promise<StandingCard> {
  const form = await aForm(bot, teams, who.chair);
  const answer = await teams.presses(who.chair, form.content, draftForm.send, draftOf(changes));
  // Of another matter under way with the same title the chair is warned first.
  const again = answer.kind === 'card' && buttonsOf(answer.content).some(({ title }) => title === draftForm.sendAnyway);
  if (again) await teams.presses(who.chair, answer.content, draftForm.sendAnyway);
  await bot.settled();
  return cardWithButton(teams.inChannel(), words.choice.approve);
}

/** As the card stands now. */
export function asItStands(teams: Teams, card: StandingCard): StandingCard {
  const found = [...teams.inChannel(), ...teams.inThread(card)].find(({ id }) => id === card.id);
  if (found === undefined) throw new Error('the card stands no more');
  return found;
}

/** Who has answered shows in the channel half an hour after the first answer that did not. */
export async function halfAnHourPasses({ clock, settled }: Pick<RunningBot, 'clock' | 'settled'>): Promise<void> {
  clock.advance(30 * 60_000);
  await settled();
}
