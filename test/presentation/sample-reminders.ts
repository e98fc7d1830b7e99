import { followUpOf } from './sample-follow-ups';
import { LEADER_CARDS, type Deliveries } from '../../src/application/resolution/deliveries';
import type { ReminderItem } from '../../src/application/reminding/reminding-view';
import { DELIVERY_FAILURES, type DeliveryFailure } from '../../src/domain/delivery-failure';
import type { Person } from '../../src/domain/forum/person';
import type { MinutesStep } from '../../src/domain/minutes/minutes';
import type { ReachAttempt } from '../../src/domain/resolution/reaching';
import type { StepTaken } from '../../src/domain/minutes/step-taken';
import type { Ballot } from '../../src/domain/resolution/ballot';
import type { Round } from '../../src/domain/resolution/round';
import { CHAIR, SU_1, SU_2, VICE_CHAIR, type Say } from './sample-forum';
import { stagesOf } from './sample-minutes';
import { adopted, ballot, closing, dividedBallots, lapsed, open, roundOf } from './sample-matter';
import { MORNING } from '../support/matter';
import type { Samples, ViewOf } from './sample-views';
import { NOTHING_UNREADABLE } from '../support/store-samples';

type Request = NonNullable<Extract<ReminderItem, { kind: 'resolution' }>['request']>;
type ReminderCards = 'reminder' | 'absence' | 'receipt' | 'tally' | 'mention' | 'deliveries' | 'delivered';

const AT = '2026-06-11T07:00:00.000Z';

const NAME = { day: '2026-06-11', number: 1 } as const;

function attempt(member: string, failure: DeliveryFailure | null): ReachAttempt {
  return { at: AT, member, day: '2026-06-11', number: 1, failure };
}

function given(member: string): ReachAttempt {
  return { at: '2026-06-04T08:00:00.000Z', member, day: '2026-06-04', number: 1, failure: null };
}

/** The matter and a reminder have gone out: most got both, one only the first, some could not be reached. */
function remindedRound(say: Say, ballots: Round['ballots'] = dividedBallots(say)): Round {
  const round = roundOf(say, { ballots });
  const attempts = round.electorate.flatMap(({ id }, index) => {
    const failure = index % 5 === 4 ? (DELIVERY_FAILURES[(index - 4) / 5] ?? 'blocked') : null;
    return failure === null || failure === 'notInRoster' ? [given(id), attempt(id, failure)] : [attempt(id, failure)];
  });
  const absent = [VICE_CHAIR];
  const members = attempts.flatMap(({ member, failure }) => (failure === null ? [] : [member]));
  return {
    ...round,
    reaching: {
      remindedThrough: AT,
      asked: [{ at: AT, members: round.electorate.map(({ id }) => id) }],
      attempts,
      mentions: [{ number: 1, at: AT, members, absent }],
      requests: [],
      requestsSeenTo: 0,
      reacted: [],
    },
  };
}

/** Twice: with words to some of them now and to some later, and then without to the rest. */
function requestedIn(round: Round, by: Person, line: string): Round {
  const [first = '', second = '', third = '', ...others] = round.electorate.map(({ id }) => id);
  const later = { members: [second], by: '2026-06-11T11:00:00.000Z' };
  const request = { at: AT, by, moment: AT, later, ownDay: [third], tooLate: [first] };
  const requests = [
    { ...request, number: 1, line, members: [second, ...others] },
    { ...request, number: 2, line: '', members: others, later: null, ownDay: [second, third], tooLate: [] },
    { ...request, number: 3, line, members: [second], ownDay: [], tooLate: [first, third] },
  ];
  return { ...round, reaching: { ...round.reaching, requests } };
}

/** Reminders, and what the leaders are told of who has been reached. */
export function reminderSamples(say: Say): Pick<Samples, ReminderCards> {
  const fresh = roundOf(say);
  const reminded = remindedRound(say);
  const silent = remindedRound(say, []);
  const item = (isWaiting: boolean, round = fresh, isNew = false, request: Request | null = null): ReminderItem => ({
    kind: 'resolution',
    resolution: open(say, [round]),
    round,
    isWaiting,
    isNew,
    request,
    done: null,
  });
  const fromNow = item(true, fresh, true);
  /** The second round of a matter, with another text or the same. */
  const again = (textHash: string): ReminderItem => {
    const round = roundOf(say, { number: 2, textHash });
    return {
      kind: 'resolution',
      resolution: open(say, [over, round]),
      round,
      isWaiting: true,
      isNew: true,
      request: null,
      done: null,
    };
  };
  const reminder = (...items: readonly ReminderItem[]): ViewOf<'reminder'> => ({
    card: 'reminder',
    name: NAME,
    viewer: SU_2,
    items,
    receipt: null,
  });
  const over = { ...fresh, closing };
  const by = { id: CHAIR, name: say('Ordförande (Närhälsan)') };
  const line = say('Vi behöver ert besked före budgetmötet.');
  const requested = requestedIn(reminded, by, line);
  const stages = stagesOf(say);
  const step = (which: MinutesStep): Extract<ReminderItem, { kind: 'minutes' }> => ({
    kind: 'minutes',
    minutes: stages.verifying,
    step: which,
    dueOn: '2026-06-18',
    isWaiting: true,
    done: null,
  });
  const outstanding = (times: number): ReminderItem => ({
    kind: 'outstanding',
    steps: Array.from({ length: times }, () => ({
      minutes: stages.changing,
      openStep: { step: 'verify', people: stages.changing.verifiers.slice(1), dueOn: '2026-06-18' },
      gone: [],
    })),
    isWaiting: true,
  });
  const followUp: ReminderItem = {
    kind: 'followUp',
    forumId: 'forum-lgs',
    forumName: say('Ledningsgrupp för samverkan'),
    followUp: followUpOf(say),
    dueOn: '2026-06-18',
    isWaiting: true,
  };
  const own = { ...ballot(SU_2, 'approve'), at: AT };
  const receiptOf = (given: Ballot, left: number | null): ViewOf<'receipt'> => {
    const round = roundOf(say, { ballots: [given] });
    return {
      card: 'receipt',
      from: NAME,
      receipt: { of: { kind: 'ballot', resolution: open(say, [round]), round, ballot: given }, left },
    };
  };
  const stepReceipt = (kind: StepTaken['kind'], version: number | null): ViewOf<'receipt'> => ({
    card: 'receipt',
    from: NAME,
    receipt: { of: { kind: 'step', minutes: stages.verifying, taken: { kind, version, at: AT } }, left: 1 },
  });
  const people = fresh.electorate.map(({ id, name }, index) => ({ id, name, address: `29:address-${index + 1}` }));
  const deliveries = (members: Deliveries['members'], page = 0): ViewOf<'deliveries'> => ({
    card: 'deliveries',
    resolution: open(say, [reminded]),
    round: reminded,
    page,
    deliveries: { vote: { state: 'delivered', at: fresh.openedAt }, members, leaders: leadersOf(say) },
  });
  return {
    reminder: {
      one: reminder(item(true)),
      given: reminder(fromNow),
      newText: reminder(again('b'.repeat(64))),
      newRound: reminder(again(fresh.textHash)),
      severalGiven: reminder(fromNow, again('b'.repeat(64))),
      givenAndOld: reminder(item(true), fromNow, step('verify')),
      givenAndOne: reminder(fromNow, again(fresh.textHash), item(true)),
      givenAndOutstanding: reminder(fromNow, outstanding(1)),
      anchoring: reminder(item(true, reminded)),
      several: reminder(item(true), item(true), item(false)),
      many: reminder(...Array.from({ length: 20 }, () => item(true))),
      answered: reminder(item(false, reminded)),
      allAnswered: reminder(item(false), item(false)),
      over: reminder({
        kind: 'resolution',
        resolution: lapsed(say, [over]),
        round: over,
        isWaiting: false,
        isNew: false,
        request: null,
        done: null,
      }),
      asked: reminder(item(true, fresh, false, { by, line: '' })),
      askedInWords: reminder(item(true, fresh, false, { by, line })),
      severalAsked: reminder(item(true, fresh, false, { by, line }), item(true, fresh, true, { by, line: '' })),
      gone: reminder(),
      step: reminder(step('verify')),
      steps: reminder(item(true), step('verify'), step('draft'), step('approve'), step('publish')),
      oneOfEach: reminder(item(true), outstanding(1)),
      followUp: reminder(followUp),
      followUpAmongOthers: reminder(item(true), step('draft'), followUp, outstanding(1)),
      followUpOver: reminder({ ...followUp, isWaiting: false }),
      stepsOver: reminder({ ...step('verify'), isWaiting: false }),
      outstanding: reminder(outstanding(1)),
      everything: reminder(...Array.from({ length: 8 }, () => item(true)), step('draft'), outstanding(20)),
    },
    absence: {
      unsaid: { card: 'absence', said: null, forums: ['LGS'], typed: null, faults: [], note: null },
      said: {
        card: 'absence',
        said: { person: SU_2, from: '2026-07-06', until: '2026-07-31' },
        forums: [say('LGS'), say('VVG')],
        typed: null,
        faults: [],
        note: { type: 'absenceSaid' },
      },
      faulty: {
        card: 'absence',
        said: null,
        forums: [say('LGS')],
        typed: { from: say('snart'), until: '2026-06-01' },
        faults: [
          { field: 'from', fault: 'unreadable' },
          { field: 'until', fault: 'past' },
        ],
        note: { type: 'absenceFaulty', faults: [{ field: 'until', fault: 'past' }] },
      },
    },
    receipt: {
      approved: receiptOf({ ...ballot(SU_2, 'approve'), at: AT }, 1),
      withNote: receiptOf({ ...ballot(SU_2, 'approve', say('Villkoret är viktigt')), at: AT }, 0),
      rejected: receiptOf({ ...ballot(SU_2, 'reject', say('Pengarna räcker inte')), at: AT }, 12),
      needsTime: receiptOf({ ...ballot(SU_2, 'needsAnchoring'), at: AT, remindAt: '2026-06-15T07:00:00.000Z' }, 2),
      'given in the channel': receiptOf(own, null),
      later: receiptOf({ ...ballot(SU_2, 'objectToForm', say('För stor fråga')), at: '2026-06-12T13:35:00.000Z' }, 0),
      over: {
        card: 'receipt',
        from: NAME,
        receipt: { of: { kind: 'ballot', resolution: lapsed(say, [over]), round: over, ballot: own }, left: 1 },
      },
      recused: receiptOf({ ...ballot(SU_2, 'recuse', say('Anställd i projektet')), at: AT }, 1),
      submitted: stepReceipt('submitted', 1),
      verified: stepReceipt('verified', 1),
      approved2: stepReceipt('approved', 2),
      changeRequested: stepReceipt('changeRequested', 1),
      published: stepReceipt('published', null),
      handedToMeeting: stepReceipt('handedToMeeting', null),
    },
    tally: {
      some: {
        card: 'tally',
        resolution: open(say, [reminded]),
        round: reminded,
        asOf: MORNING,
        isOver: false,
        away: [],
      },
      everybody: {
        card: 'tally',
        resolution: open(say, [silent]),
        round: silent,
        asOf: MORNING,
        isOver: false,
        away: [],
      },
      allReached: {
        card: 'tally',
        resolution: open(say, [fresh]),
        round: fresh,
        asOf: MORNING,
        isOver: false,
        away: [],
      },
      over: { card: 'tally', resolution: adopted(say, [over], 1), round: over, asOf: MORNING, isOver: false, away: [] },
      requested: {
        card: 'tally',
        resolution: open(say, [requested]),
        round: requested,
        asOf: MORNING,
        isOver: false,
        away: [],
      },
    },
    mention: {
      one: { card: 'mention', resolution: open(say, [reminded]), round: reminded, members: people.slice(0, 1) },
      several: { card: 'mention', resolution: open(say, [reminded]), round: reminded, members: people.slice(0, 4) },
    },
    deliveries: {
      requested: { ...deliveries(membersOf(reminded)), resolution: open(say, [requested]), round: requested },
      mixed: deliveries(membersOf(reminded)),
      large: deliveries(Array.from({ length: 20 }, () => membersOf(reminded)).flat()),
      largeLast: deliveries(Array.from({ length: 20 }, () => membersOf(reminded)).flat(), 99),
      justSent: {
        ...deliveries([]),
        deliveries: {
          vote: null,
          members: fresh.electorate.map((elector) => ({
            elector,
            reminders: [],
            reaction: null,
            mention: null,
            isAbsent: false,
            waitsUntil: null,
          })),
          leaders: [{ name: say('Ordförande (Närhälsan)'), cards: [] }],
        },
      },
    },
    delivered: {
      several: {
        card: 'delivered',
        resolutions: [open(say, [reminded]), lapsed(say, [over])],
        unreadable: NOTHING_UNREADABLE,
      },
      none: { card: 'delivered', resolutions: [], unreadable: NOTHING_UNREADABLE },
    },
  };
}

function membersOf(round: Round): Deliveries['members'] {
  const mentions: Deliveries['members'][number]['mention'][] = [
    { state: 'delivered', at: AT },
    { state: 'onItsWay', why: null },
    { state: 'failed', at: AT, why: 'refused' },
  ];
  return round.electorate.map((elector, index) => {
    const reminders = round.reaching.attempts.filter(({ member }) => member === elector.id);
    const isReached = reminders.every(({ failure }) => failure === null);
    const mention = isReached ? null : (mentions[index % 3] ?? null);
    const reaction = index % 4 === 0 ? (mentions[index % 3] ?? null) : null;
    return {
      elector,
      reminders: elector.id === SU_1 ? [] : reminders,
      reaction,
      mention,
      isAbsent: elector.id === CHAIR,
      waitsUntil: index % 5 === 0 ? AT : null,
    };
  });
}

function leadersOf(say: Say): Deliveries['leaders'] {
  const states: readonly Deliveries['leaders'][number]['cards'][number]['delivery'][] = [
    { state: 'delivered', at: null },
    { state: 'onItsWay', why: 'unavailable' },
    ...DELIVERY_FAILURES.map((why) => ({ state: 'failed', at: AT, why }) as const),
  ];
  return [
    {
      name: say('Ordförande (Närhälsan)'),
      cards: states.map((delivery, index) => ({
        card: LEADER_CARDS[index % LEADER_CARDS.length] ?? 'course',
        delivery,
      })),
    },
    { name: say('Processledare'), cards: [] },
  ];
}
