import { z } from 'zod/v4';
import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { addWorkingDays } from '../../src/domain/calendar';
import type { MinutesEvent } from '../../src/domain/minutes/events';
import type { Choice } from '../../src/domain/resolution/ballot';
import type { Instant } from '../../src/domain/time';
import { swedish } from '../support/texts-in-their-year';
import { noticeText } from '../../src/presentation/notice-text';
import { isTaken } from '../soak/given-ballots';
import type { Chance } from '../support/seeded-chance';
import { draftOf } from '../support/forum-in-teams';
import { CHECKED, DRAFT, startsMinutes } from '../support/minutes-in-teams';
import type { Composition, Seat } from '../support/seats';
import { buttonsOf, textOf } from '../support/shown-card';
import { cardIn, cardsFor, matterOn, type StandingCard, type Teams, type Typed } from '../support/teams-client';
import { typedWords } from '../support/words.sv';
import type { Told } from './told';

/** Those in the channel: who leads sends and revises, who votes answers and changes their mind, who signs signs. */
export interface Crowd {
  /** One of them does one thing. Whether they were told that it is kept is noted; what is lost is tried again later. */
  acts(teams: Teams): Promise<void>;
  readonly told: readonly Told[];
}

const { words, vote, referral, draftForm } = swedish;
const calendar = createSwedishCalendar();
const { approve } = words.choice;

/** So many rounds are answered side by side. */
const ROUNDS_AT_ONCE = 3;
const MINUTES_AT_ONCE = 2;
/** Ten working days are the forum's usual time to answer. */
const WORKING_DAYS = 12;

const TITLES: Readonly<Record<'approve' | 'reject' | 'needsAnchoring', string>> = {
  approve,
  reject: vote.reject.send,
  needsAnchoring: vote.needsAnchoring.send,
};
type Answer = keyof typeof TITLES & Choice;

interface OpenRound {
  readonly matter: string;
  readonly round: number;
  readonly left: Map<Seat, Answer[]>;
  /** When somebody first tried what is to be said next: it may be kept since then. */
  readonly triedAt: Map<Seat, Instant>;
  readonly busy: Set<Seat>;
}

/** What is signed, by whom, and what stands in the minutes when it has been. */
const STEPS: readonly {
  readonly verb: string;
  readonly by: keyof Pick<Composition, 'noteTaker' | 'processLead' | 'chair'>;
  readonly typed: Typed;
  readonly event: MinutesEvent['type'];
}[] = [
  { verb: 'minutes.submit', by: 'noteTaker', typed: { url: DRAFT, changes: 'As asked' }, event: 'versionSubmitted' },
  {
    verb: 'minutes.requestChange',
    by: 'processLead',
    typed: { where: 'Item 5', what: 'The day' },
    event: 'changeRequested',
  },
  { verb: 'minutes.verify', by: 'processLead', typed: {}, event: 'verified' },
  { verb: 'minutes.approve', by: 'chair', typed: {}, event: 'approved' },
  { verb: 'minutes.publish', by: 'processLead', typed: CHECKED, event: 'published' },
];

const [ANOTHER_VERSION = ''] = noticeText(swedish, { type: 'staleVersion', current: 1 }, null).split('1');

const OnDraft = z.object({ matter: z.string() });
const OnMinutes = z.object({ minutes: z.string() });

export function createCrowd(who: Composition, chance: Chance, now: () => Instant): Crowd {
  const told: Told[] = [];
  const rounds = new Map<string, OpenRound>();
  const sent = new Set<string>();
  let titles = 0;
  let meetings = 0;
  let minutesStarted = 0;

  /** A quarter need time first, a few begin with a no; in some rounds one says no to the end, or not everybody answers. */
  function answersIn(round: number): Map<Seat, Answer[]> {
    const fate = chance.next();
    return new Map(
      who.voters.map((voter, index): [Seat, Answer[]] => {
        if (round === 1 && fate < 0.2 && index === 3) return [voter, ['reject']];
        if (round === 1 && fate > 0.9 && index === 4) return [voter, []];
        if (chance.percent(10)) return [voter, ['reject', 'approve']];
        return [voter, chance.percent(25) ? ['needsAnchoring', 'approve'] : ['approve']];
      }),
    );
  }

  /** The round that the card is about; met for the first time when the card is first seen. */
  function roundOn(card: StandingCard): OpenRound {
    const { matter, round } = matterOn(card, approve);
    const name = `${matter} ${round}`;
    const known = rounds.get(name);
    if (known !== undefined) return known;
    const met = { matter, round, left: answersIn(round), triedAt: new Map(), busy: new Set<Seat>() };
    rounds.set(name, met);
    return met;
  }

  function voteCards(teams: Teams): readonly StandingCard[] {
    return cardsFor(teams.inChannel(), 'vote.cast').filter((card) => waiting(roundOn(card)).length > 0);
  }

  function waiting({ left, busy }: OpenRound): readonly Seat[] {
    return [...left].flatMap(([voter, answers]) => (answers.length > 0 && !busy.has(voter) ? [voter] : []));
  }

  async function answers(teams: Teams): Promise<void> {
    const cards = voteCards(teams);
    if (cards.length === 0) return leads(teams);
    const card = chance.oneOf(cards);
    const round = roundOn(card);
    const voter = chance.oneOf(waiting(round));
    const choice = round.left.get(voter)?.[0];
    if (choice === undefined) return;
    const since = round.triedAt.get(voter) ?? now();
    round.triedAt.set(voter, since);
    round.busy.add(voter);
    try {
      const typed = { rejectReason: 'No money', anchoringReason: 'Asks at home' };
      const answer = await teams.presses(voter, card.content, TITLES[choice], typed);
      if (!isTaken(answer, choice, wholeMinute(since), now())) return;
      told.push({ kind: 'ballot', matter: round.matter, round: round.round, voter: voter.id, choice });
      round.left.get(voter)?.shift();
      round.triedAt.delete(voter);
    } finally {
      round.busy.delete(voter);
    }
  }

  /** The chair sends what lies ready, sends anew what came back, or asks for a form. */
  async function leads(teams: Teams): Promise<void> {
    const { chair } = who;
    const chat = teams.inChatWith(chair);
    const back = chat.findLast(({ content }) => buttonsOf(content).some(({ title }) => title === referral.revise));
    if (back !== undefined && chance.percent(50)) {
      const form = cardIn(await teams.presses(chair, back.content, referral.revise));
      const clauses = `att pay ${Math.floor(chance.next() * 9_000)} kr`;
      return sends(teams, form, { clauses }, 2);
    }
    if (voteCards(teams).length >= ROUNDS_AT_ONCE) return answers(teams);
    const form = cardsFor(chat, 'draft.send').find(({ content }) => !sent.has(matterOf(content)));
    if (form === undefined) {
      const [starts] = await teams.writes(chair, typedWords.new);
      if (starts !== undefined) await teams.taps(chair, starts.content, 'draft.begin', {}, { template: 'empty' });
      return;
    }
    titles += 1;
    return sends(teams, form.content, draftOf({ title: `Matter ${titles}` }), 1);
  }

  async function sends(teams: Teams, form: unknown, typed: Typed, roundsAfter: number): Promise<void> {
    const matter = matterOf(form);
    const lastDay = addWorkingDays(calendar, calendar.dayOf(now()), WORKING_DAYS);
    const pressed = async (on: unknown) =>
      cardIn(await teams.presses(who.chair, on, draftForm.send, { ...typed, lastDay }));
    const isForm = (card: unknown) => buttonsOf(card).some(({ verb }) => verb === 'draft.send');
    const first = await pressed(form);
    // An earlier try whose answer was lost may have saved the text: the form then comes back once, as a newer version.
    if (isForm(first) && isForm(await pressed(first))) return;
    sent.add(matter);
    told.push({ kind: 'sent', matter, rounds: roundsAfter });
  }

  async function signs(teams: Teams): Promise<void> {
    const ready = STEPS.flatMap((step) => {
      const card = cardsFor(teams.inChatWith(who[step.by]), step.verb).at(-1);
      return card === undefined ? [] : [{ ...step, card }];
    });
    if (ready.length === 0 || (mayStart() && chance.percent(30))) return starts(teams);
    const { verb, by, typed, event, card } = chance.oneOf(ready);
    const { minutes } = OnMinutes.parse(buttonsOf(card.content).find((button) => button.verb === verb)?.data);
    const answer = cardIn(await teams.taps(who[by], card.content, verb, typed));
    if (buttonsOf(answer).some((button) => button.verb === verb) || isRefused(answer)) return;
    told.push({ kind: 'step', minutes, step: event });
  }

  function mayStart(): boolean {
    const published = told.filter((one) => one.kind === 'step' && one.step === 'published').length;
    return minutesStarted - published < MINUTES_AT_ONCE;
  }

  async function starts(teams: Teams): Promise<void> {
    if (!mayStart()) return answers(teams);
    minutesStarted += 1;
    // One that nobody was told of may have been started all the same: the next has a title of its own.
    meetings += 1;
    const title = `Meeting ${meetings}`;
    try {
      const bot = { settled: () => Promise.resolve() };
      const meetingOn = calendar.dayOf(now());
      const answer = await startsMinutes({ bot, teams }, who, who.processLead, { title, meetingOn });
      if (buttonsOf(answer).some(({ verb }) => verb === 'minutes.start')) throw new Error('still a form');
    } catch (error) {
      minutesStarted -= 1;
      throw error;
    }
    told.push({ kind: 'minutesStarted', title });
  }

  return {
    acts(teams) {
      const what = chance.next();
      if (what < 0.08) return leads(teams);
      return what < 0.2 ? signs(teams) : answers(teams);
    },
    told,
  };
}

/** Somebody signed a version that is not the last one any more: they are shown the minutes as they are now. */
function isRefused(answer: unknown): boolean {
  return textOf(answer).includes(ANOTHER_VERSION);
}

function matterOf(form: unknown): string {
  return OnDraft.parse(buttonsOf(form).find(({ verb }) => verb === 'draft.send')?.data).matter;
}

function wholeMinute(moment: Instant): Instant {
  return `${moment.slice(0, 16)}:00.000Z`;
}
