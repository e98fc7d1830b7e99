import { meetingsRef, minutesRef } from '../../src/application/records/refs';
import type { Meetings } from '../../src/domain/meetings/meetings';
import type { StartedMinutes } from '../../src/domain/minutes/minutes';
import type { LocalDate } from '../../src/domain/time';
import { forumIdIn, type InTeams } from './register-in-teams';
import type { Composition, Seat } from './seats';
import { cardFor, cardIn, type StandingCard, type Typed } from './teams-client';
import { typedWords } from './words.sv';

/** Where the text that is verified can be read. */
export const DRAFT = 'https://example.com/minutes-1.pdf';
export const REVISED = 'https://example.com/minutes-2.pdf';
export const PUBLISHED = 'https://example.com/published';
export const CHECKED: Typed = {
  reviewed: 'true',
  reviewedPersonal: 'true',
  reviewedSensitive: 'true',
  reviewedVersion: 'true',
  address: PUBLISHED,
};

/** Who signs: the forum's note taker, its process lead and its chair. */
export function startOf({ noteTaker, processLead, chair }: Composition, changes: Typed = {}): Typed {
  return {
    meetingOn: '2026-06-04',
    title: 'Meeting of 4 June',
    url: '',
    label: '',
    noteTaker: noteTaker.id,
    verifier1: processLead.id,
    verifier2: 'nobody',
    verifier3: 'nobody',
    approver: chair.id,
    ...changes,
  };
}

/** People in Teams, with whatever program behind it. */
interface Acting {
  readonly bot: Pick<InTeams['bot'], 'settled'>;
  readonly teams: InTeams['teams'];
}

/** Somebody writes `protokoll` in the channel, and fills in the form. Returns the card they get. */
export async function startsMinutes(
  { bot, teams }: Acting,
  who: Composition,
  by: Seat,
  changes: Typed = {},
): Promise<unknown> {
  const [list] = (await teams.writes(by, typedWords.minutes)).slice(-1);
  const form = cardIn(await teams.taps(by, list?.content, 'minutes.form'));
  const answer = cardIn(await teams.taps(by, form, 'minutes.start', startOf(who, changes)));
  await bot.settled();
  return answer;
}

/** Somebody takes a step on the latest card in their chat that has it. */
export async function takesStep({ bot, teams }: Acting, seat: Seat, verb: string, typed: Typed = {}): Promise<unknown> {
  const answer = await teams.taps(seat, stepCard({ teams }, seat, verb).content, verb, typed);
  await bot.settled();
  return cardIn(answer);
}

export function stepCard({ teams }: Pick<InTeams, 'teams'>, seat: Seat, verb: string): StandingCard {
  return cardFor(teams.inChatWith(seat), verb);
}

/** The forum's minutes as they are stored, latest changed first. */
export async function storedMinutes({ bot, teams }: InTeams): Promise<readonly StartedMinutes[]> {
  const kept = await bot.dependencies.minutes.list(forumIdIn(teams), 10);
  return kept.flatMap(({ state }) => (state.status === 'none' ? [] : [state]));
}

export async function theMinutes(place: InTeams): Promise<StartedMinutes> {
  const [first] = await storedMinutes(place);
  if (first === undefined) throw new Error('there are no minutes');
  const kept = await place.bot.dependencies.minutes.read(minutesRef(first.forumId, first.id));
  if (kept?.state.status !== 'started') throw new Error('there are no minutes');
  return kept.state;
}

export async function storedMeetings({ bot, teams }: InTeams): Promise<Meetings | undefined> {
  return (await bot.dependencies.meetings.read(meetingsRef(forumIdIn(teams))))?.state;
}

/** A meeting that has been planned, on a card of the person's own. */
export async function plansMeeting({ bot, teams }: InTeams, by: Seat, on: LocalDate): Promise<void> {
  const [card] = (await teams.writesInPerson(by, typedWords.meetings)).slice(-1);
  const typed = { on, from: '13.00', until: '15.00', place: 'Room 1', isDigital: 'false' };
  cardIn(await teams.taps(by, card?.content, 'meetings.plan', typed));
  await bot.settled();
}

/** What the next meeting is told, as the person sees it in their own chat. */
export async function reportsFor({ teams }: InTeams, by: Seat): Promise<unknown> {
  const [card] = (await teams.writesInPerson(by, typedWords.reports)).slice(-1);
  return card?.content;
}
