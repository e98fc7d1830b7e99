import { LEADER_CARDS, type Deliveries } from '../../src/application/resolution/deliveries';
import type { ReminderItem } from '../../src/application/views';
import { DELIVERY_FAILURES, type DeliveryFailure } from '../../src/domain/delivery-failure';
import type { MinutesStep } from '../../src/domain/minutes/minutes';
import type { ReachAttempt } from '../../src/domain/resolution/reaching';
import type { Round } from '../../src/domain/resolution/round';
import { CHAIR, SU_1, SU_2, VICE_CHAIR, type Say } from './sample-forum';
import { stagesOf } from './sample-minutes';
import { adopted, closing, dividedBallots, lapsed, open, roundOf } from './sample-matter';
import type { Samples, ViewOf } from './sample-views';

type ReminderCards = 'reminder' | 'tally' | 'mention' | 'deliveries' | 'delivered';

const AT = '2026-06-11T07:00:00.000Z';

function attempt(member: string, failure: DeliveryFailure | null): ReachAttempt {
  return { at: AT, member, day: '2026-06-11', number: 1, failure };
}

/** A reminder has gone out: most got it, some could not be reached. */
function remindedRound(say: Say, ballots: Round['ballots'] = dividedBallots(say)): Round {
  const round = roundOf(say, { ballots });
  const attempts = round.electorate.map(({ id }, index) =>
    attempt(id, index % 5 === 4 ? (DELIVERY_FAILURES[(index - 4) / 5] ?? 'blocked') : null),
  );
  const absent = [VICE_CHAIR];
  const members = attempts.flatMap(({ member, failure }) => (failure === null ? [] : [member]));
  return {
    ...round,
    reaching: {
      remindedThrough: AT,
      asked: [{ at: AT, members: round.electorate.map(({ id }) => id) }],
      attempts,
      mentions: [{ number: 1, at: AT, members, absent }],
    },
  };
}

/** Reminders, and what the leaders are told of who has been reached. */
export function reminderSamples(say: Say): Pick<Samples, ReminderCards> {
  const fresh = roundOf(say);
  const reminded = remindedRound(say);
  const silent = remindedRound(say, []);
  const item = (isWaiting: boolean, round = fresh): ReminderItem => ({
    kind: 'resolution',
    resolution: open(say, [round]),
    round,
    isWaiting,
  });
  const reminder = (...items: readonly ReminderItem[]): ViewOf<'reminder'> => ({
    card: 'reminder',
    day: '2026-06-18',
    number: 1,
    viewer: SU_2,
    items,
  });
  const over = { ...fresh, closing };
  const stages = stagesOf(say);
  const step = (which: MinutesStep): Extract<ReminderItem, { kind: 'minutes' }> => ({
    kind: 'minutes',
    minutes: stages.verifying,
    step: which,
    dueOn: '2026-06-18',
    isWaiting: true,
  });
  const outstanding = (times: number): ReminderItem => ({
    kind: 'outstanding',
    steps: Array.from({ length: times }, () => ({
      minutes: stages.changing,
      turn: { step: 'verify', people: stages.changing.verifiers.slice(1), dueOn: '2026-06-18' },
      gone: [],
    })),
    isWaiting: true,
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
      anchoring: reminder(item(true, reminded)),
      several: reminder(item(true), item(true), item(false)),
      many: reminder(...Array.from({ length: 20 }, () => item(true))),
      answered: reminder(item(false, reminded)),
      allAnswered: reminder(item(false), item(false)),
      over: reminder({ kind: 'resolution', resolution: lapsed(say, [over]), round: over, isWaiting: false }),
      gone: reminder(),
      step: reminder(step('verify')),
      steps: reminder(item(true), step('verify'), step('draft'), step('approve'), step('publish')),
      oneOfEach: reminder(item(true), outstanding(1)),
      stepsOver: reminder({ ...step('verify'), isWaiting: false }),
      outstanding: reminder(outstanding(1)),
      everything: reminder(...Array.from({ length: 8 }, () => item(true)), step('draft'), outstanding(20)),
    },
    tally: {
      some: { card: 'tally', resolution: open(say, [reminded]), round: reminded },
      everybody: { card: 'tally', resolution: open(say, [silent]), round: silent },
      allReached: { card: 'tally', resolution: open(say, [fresh]), round: fresh },
      over: { card: 'tally', resolution: adopted(say, [over], 1), round: over },
    },
    mention: {
      one: { card: 'mention', resolution: open(say, [reminded]), round: reminded, members: people.slice(0, 1) },
      several: { card: 'mention', resolution: open(say, [reminded]), round: reminded, members: people.slice(0, 4) },
    },
    deliveries: {
      mixed: deliveries(membersOf(reminded)),
      large: deliveries(Array.from({ length: 20 }, () => membersOf(reminded)).flat()),
      largeLast: deliveries(Array.from({ length: 20 }, () => membersOf(reminded)).flat(), 99),
      justSent: {
        ...deliveries([]),
        deliveries: {
          vote: null,
          members: fresh.electorate.map((elector) => ({ elector, reminders: [], mention: null, isAbsent: false })),
          leaders: [{ name: say('Ordförande (Närhälsan)'), cards: [] }],
        },
      },
    },
    delivered: {
      several: { card: 'delivered', resolutions: [open(say, [reminded]), lapsed(say, [over])] },
      none: { card: 'delivered', resolutions: [] },
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
    return { elector, reminders: elector.id === SU_1 ? [] : reminders, mention, isAbsent: elector.id === CHAIR };
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
