import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { answersShownThrough, nextCalmRedraw } from '../../../src/domain/resolution/calm-redraw';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import { decide } from '../../../src/domain/resolution/decide';
import { awaitsReply } from '../../../src/domain/resolution/enquiring';
import { ENQUIRIES_MOST } from '../../../src/domain/resolution/enquiry';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { evolve } from '../../../src/domain/resolution/evolve';
import { canWait } from '../../../src/domain/resolution/next-wake';
import { currentRound, type Started } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import { taskInMatter } from '../../../src/domain/todo/matter-tasks';
import { plusMilliseconds } from '../../../src/domain/time';
import { given, stateAfter } from '../../support/given';
import { ballotCast, chair, DEADLINE, MORNING, plainMember, processLead, upTo, viceChair } from '../../support/matter';

/** A member may ask those who lead before they say no: it is no answer, and changes nothing of the round (issue 19). */

const LATER = plusMilliseconds(MORNING, 60_000);
const HALF_AN_HOUR_MS = 30 * 60_000;

function asks(by: string, text: string, round = 1): ResolutionCommand {
  return { type: 'makeEnquiry', by: { id: by }, round, text };
}

function replies(
  text: string,
  changes: Partial<Extract<ResolutionCommand, { type: 'replyToEnquiry' }>> = {},
): ResolutionCommand {
  return { type: 'replyToEnquiry', by: chair, round: 1, number: 1, text, ...changes };
}

const made = (text = 'Who pays?', by = 'r1'): ResolutionEvent => ({
  type: 'enquiryMade',
  at: MORNING,
  by: { id: by, name: `Seat ${by}` },
  text,
});
const replied: ResolutionEvent = {
  type: 'enquiryReplied',
  at: LATER,
  by: { id: 'chair', name: chair.name },
  number: 1,
  text: 'The region.',
};

function started(...events: readonly ResolutionEvent[]): { readonly state: Started; readonly round: Round } {
  const state = stateAfter(events);
  const round = state.status === 'notStarted' ? undefined : currentRound(state);
  if (state.status === 'notStarted' || round === undefined) throw new Error('no round');
  return { state, round };
}

describe('asking', () => {
  const open = given(...upTo.open);

  it('is written down with who and what', () => {
    open.when(asks('r1', ' Who pays? '), MORNING).then({ type: 'enquiryMade', text: 'Who pays?', by: { id: 'r1' } });
  });

  it('again is the same question, also when the round is over', () => {
    given(...upTo.open, made())
      .when(asks('r1', 'Who pays?'), LATER)
      .thenNothingHappened();
    given(...upTo.open, made())
      .when(asks('r1', 'Who pays?'), DEADLINE.closesAt)
      .thenNothingHappened();
  });

  it('is for those with a vote, in the round that is open', () => {
    open.when(asks('somebody', 'Who pays?'), MORNING).thenRefused({ type: 'enquiryNotForYou' });
    open.when(asks('co', 'Who pays?'), MORNING).thenRefused({ type: 'coOptedCannotVote' });
    open.when(asks('r1', 'Who pays?', 2), MORNING).thenRefused({ type: 'olderRound', current: 1 });
    open
      .when(asks('r1', 'Who pays?'), DEADLINE.closesAt)
      .thenRefused({ type: 'enquiryTooLate', status: 'open', closedAt: DEADLINE.closesAt });
    given(...upTo.adopted)
      .when(asks('r1', 'Who pays?'), LATER)
      .thenRefused({ type: 'enquiryTooLate', status: 'adopted' });
    given(...upTo.draft)
      .when(asks('r1', 'Who pays?'), MORNING)
      .thenRefused({ type: 'notPossibleNow' });
  });

  it('in the last moment before the deadline is asked, and at the deadline is too late', () => {
    open
      .when(asks('r1', 'Who pays?'), plusMilliseconds(DEADLINE.closesAt, -1))
      .then({ type: 'enquiryMade', text: 'Who pays?' });
    open
      .when(asks('r1', 'Who pays?'), DEADLINE.closesAt)
      .thenRefused({ type: 'enquiryTooLate', status: 'open', closedAt: DEADLINE.closesAt });
  });

  it.each(['lapsed', 'referredBack', 'movedToMeeting', 'struck', 'withdrawn'] as const)(
    'is too late in a matter that is %s meanwhile, which is said',
    (status) => {
      given(...upTo[status])
        .when(asks('r1', 'Who pays?'), LATER)
        .thenRefused({ type: 'enquiryTooLate', status });
    },
  );

  it('is still for whoever has left the forum, and no more for whom another answers by now (Q-11)', () => {
    const successor = { id: 'new', name: 'Seat new', principal: 'region', seat: 1 } as const;
    const by = { id: 'chair', name: chair.name };
    const succeeded: ResolutionEvent = { type: 'electorSucceeded', at: MORNING, by, elector: 'r1', successor };
    given(...upTo.open, succeeded)
      .when(asks('r1', 'Who pays?'), LATER)
      .thenRefused({ type: 'enquiryNotForYou' });
    given(...upTo.open, succeeded)
      .when(asks('new', 'Who pays?'), LATER)
      .then({ type: 'enquiryMade', by: { id: 'new' } });
  });

  it('needs words, and has an end', () => {
    open.when(asks('r1', ' … '), MORNING).thenRefused({ type: 'enquiryTextMissing' });
    open.when(asks('r1', 'x'.repeat(1001)), MORNING).thenRefused({ type: 'reasonTooLong', most: 1000, length: 1001 });
    const many = Array.from({ length: ENQUIRIES_MOST }, (_, index) => made(`Question ${index}`));
    given(...upTo.open, ...many)
      .when(asks('r1', 'One more?'), LATER)
      .thenRefused({ type: 'enquiredTooOften', most: ENQUIRIES_MOST });
    given(...upTo.open, ...many)
      .when(asks('r2', 'The first?'), LATER)
      .then({ type: 'enquiryMade' });
  });

  it('is not for whoever has declared jäv', () => {
    given(...upTo.open, ballotCast('r1', 'recuse', MORNING, 'Employed there'))
      .when(asks('r1', 'Who pays?'), LATER)
      .thenRefused({ type: 'recused' });
  });
});

describe('an answer', () => {
  const asked = given(...upTo.open, made());

  it('is given by any of those who lead, once', () => {
    for (const by of [chair, viceChair, processLead]) {
      asked
        .when(replies(' The region. ', { by }), LATER)
        .then({ type: 'enquiryReplied', by: { id: by.id }, number: 1, text: 'The region.' });
    }
    asked.when(replies('The region.', { by: plainMember }), LATER).thenRefused({ type: 'mayNotLead' });
    const answered = given(...upTo.open, made(), replied);
    answered.when(replies('The region.'), LATER).thenNothingHappened();
    answered.when(replies('Nobody.'), LATER).thenRefused({ type: 'alreadyReplied', by: chair.name, at: LATER });
    answered
      .when(replies('The region.', { by: viceChair }), LATER)
      .thenRefused({ type: 'alreadyReplied', by: chair.name });
  });

  it('needs words, and a question', () => {
    asked.when(replies(''), LATER).thenRefused({ type: 'enquiryTextMissing' });
    asked.when(replies('x'.repeat(1001)), LATER).thenRefused({ type: 'reasonTooLong' });
    asked.when(replies('Yes.', { number: 2 }), LATER).thenRefused({ type: 'notPossibleNow' });
    asked.when(replies('Yes.', { round: 2 }), LATER).thenRefused({ type: 'olderRound', current: 1 });
    given(...upTo.draft)
      .when(replies('Yes.'), LATER)
      .thenRefused({ type: 'notPossibleNow' });
  });

  it('can be given after the deadline for as long as it may be extended, and not when the round is over', () => {
    const lapsed: ResolutionEvent[] = [
      { type: 'roundClosed', at: DEADLINE.closesAt, cause: 'deadline', by: null },
      { type: 'lapsed', at: DEADLINE.closesAt, rulingDueAt: DEADLINE.rulingDueAt },
    ];
    given(...upTo.open, made(), ...lapsed)
      .when(replies('The region.'), DEADLINE.closesAt)
      .then({ type: 'enquiryReplied' });
    given(...upTo.open, made(), { type: 'withdrawn', at: LATER, by: { id: 'chair', name: chair.name }, reason: 'No' })
      .when(replies('The region.'), LATER)
      .thenRefused({ type: 'notPossibleNow', status: 'withdrawn' });
  });
});

it('neither a question nor its answer touches what is voted on, who has answered or when the round closes', () => {
  const before = started(...upTo.open, ballotCast('k1', 'reject', MORNING, 'because'));
  const after = started(
    ...upTo.open,
    ballotCast('k1', 'reject', MORNING, 'because'),
    made(),
    made('And when?', 'r2'),
    replied,
  );
  expect({ ...after.round, enquiries: [] }).toEqual(before.round);
  expect(after.round.enquiries).toMatchObject([
    { number: 1, text: 'Who pays?', reply: { text: 'The region.' } },
    { number: 2, text: 'And when?', reply: null },
  ]);
});

it('those who lead are told at once, and the card in the channel shows it half an hour later', () => {
  const [before, after] = [stateAfter(upTo.open), stateAfter([...upTo.open, made()])];
  expect(canWait(before, after)).toBe(false);
  const { round } = started(...upTo.open, made());
  const shownAt = plusMilliseconds(MORNING, HALF_AN_HOUR_MS);
  expect(nextCalmRedraw(round, MORNING)).toBe(shownAt);
  expect(answersShownThrough(round, shownAt)).toBe(shownAt);
});

it('the question comes in time before the last day to answer, and so before drafts that have no day', () => {
  const calendar = createSwedishCalendar();
  const { round, state } = started(...upTo.open, made());
  const task = taskInMatter(state, { person: processLead.id, actor: processLead, calendar, now: LATER });
  expect(task).toMatchObject({ kind: 'reply', day: calendar.dayOf(round.deadline.closesAt), isOverdue: false });
});

it('the question waits for those who lead once they have answered the matter themselves, until one of them answers it', () => {
  const calendar = createSwedishCalendar();
  const task = (actor: typeof chair, ...events: readonly ResolutionEvent[]) =>
    taskInMatter(started(...upTo.open, ...events).state, { person: actor.id, actor, calendar, now: LATER })?.kind;
  expect(task(processLead, made())).toBe('reply');
  expect(task(plainMember, made())).not.toBe('reply');
  expect(task(processLead, made(), replied)).toBeUndefined();
  const leads = { ...plainMember, roles: ['chair'] } as const;
  expect(task(leads, made())).toBe('answer');
  expect(task(leads, made('Who pays?', 'r2'), ballotCast('r1', 'approve'))).toBe('reply');
  expect(task(leads, made('Who pays?', 'r1'), ballotCast('r1', 'approve'))).toBeUndefined();
  const left = started(...upTo.open, made());
  const member = { person: 'r2', actor: undefined, calendar, now: LATER };
  expect(taskInMatter(left.state, member)?.kind).toBe('answer');
});

it('whatever is asked and answered, each question has one answer at most, and nothing is lost', () => {
  const step = fc.oneof(
    fc.record({
      type: fc.constant('makeEnquiry' as const),
      by: fc.constantFrom('r1', 'r2', 'k1').map((id) => ({ id })),
      round: fc.constantFrom(1, 2),
      text: fc.constantFrom('Who pays?', 'When?', 'Why?', ''),
    }),
    fc.record({
      type: fc.constant('replyToEnquiry' as const),
      by: fc.constantFrom(chair, viceChair, plainMember),
      round: fc.constantFrom(1, 2),
      number: fc.integer({ min: 1, max: 4 }),
      text: fc.constantFrom('The region.', 'In May.'),
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let state = stateAfter(upTo.open);
      let kept: readonly { readonly text: string; readonly reply: unknown }[] = [];
      for (const command of steps) {
        const verdict = decide(state, command, LATER);
        if (verdict.kind === 'accepted') state = verdict.events.reduce(evolve, state);
        if (state.status === 'notStarted') throw new Error('no matter');
        const round = currentRound(state);
        const now = round?.enquiries ?? [];
        kept.forEach((before, index) => {
          expect(now[index]?.text).toBe(before.text);
          if (before.reply !== null) expect(now[index]?.reply).toEqual(before.reply);
        });
        kept = now;
        for (const enquiry of now) {
          expect(round && awaitsReply(state, round, enquiry)).toBe(enquiry.reply === null);
        }
      }
    }),
  );
});
