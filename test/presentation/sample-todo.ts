import { givenBack, offered, passedOn } from './sample-travel';
import { followUpOf } from './sample-follow-ups';
import type { Within } from '../../src/application/todo/todo-view';
import type { Awaited, Task, TaskKind } from '../../src/domain/todo/task';
import { CHAIR, charterOf, PROCESS_LEAD, SU_2, type Say } from './sample-forum';
import { dividedBallots, draft, enquiryOf, FORUM_ID, lapsed, open, referredBack, roundOf } from './sample-matter';
import { stagesOf } from './sample-minutes';
import type { Samples } from './sample-views';
import { NOTHING_UNREADABLE } from '../support/store-samples';

const WITHOUT_DAY = { day: null, isOverdue: false } as const;
const until = (day: string, isOverdue = false) => ({ day, isOverdue });

/** One of each kind: a kind without a sample does not compile. */
export function tasksOf(say: Say): Readonly<Record<TaskKind, Task>> {
  const round = roundOf(say, { ballots: dividedBallots(say) });
  const askedBy = { id: PROCESS_LEAD, name: say('Processledare') };
  const stages = stagesOf(say);
  const rework = {
    responsible: { id: SU_2, name: say('Ledamot SU 2') },
    whatToSupply: say('Avtalet'),
    by: askedBy,
    number: 1,
  };
  const enquiry = enquiryOf(say);
  const enquired = roundOf(say, { enquiries: [enquiry] });
  return {
    answer: { kind: 'answer', resolution: open(say, [round]), round, ...until('2026-06-18') },
    reply: { kind: 'reply', resolution: open(say, [enquired]), round: enquired, enquiry, ...WITHOUT_DAY },
    finishDraft: { kind: 'finishDraft', resolution: draft(say), ...WITHOUT_DAY },
    send: { kind: 'send', resolution: draft(say, { sendingRequestedBy: askedBy }), askedBy, ...WITHOUT_DAY },
    rule: { kind: 'rule', resolution: lapsed(say, [round]), ...until('2026-06-23') },
    takeUp: { kind: 'takeUp', resolution: referredBack(say, [round]), ...WITHOUT_DAY },
    rework: { kind: 'rework', resolution: referredBack(say, [round], { rework }), ...WITHOUT_DAY },
    receive: { kind: 'receive', resolution: offered(say), ...WITHOUT_DAY },
    answerForum: { kind: 'answerForum', resolution: givenBack(say), ...WITHOUT_DAY },
    draft: { kind: 'draft', minutes: stages.drafting, ...until('2026-06-11') },
    verify: { kind: 'verify', minutes: stages.verifying, ...until('2026-06-18') },
    approve: { kind: 'approve', minutes: stages.approving, ...until('2026-06-22') },
    publish: { kind: 'publish', minutes: stages.publishing, ...until('2026-05-25', true) },
    replaceSigner: {
      kind: 'replaceSigner',
      minutes: stages.verifying,
      gone: [{ id: SU_2, name: say('Ledamot SU 2') }],
      ...until('2026-06-18'),
    },
    noteReports: { kind: 'noteReports', meetingOn: '2026-06-04', count: 3, ...until('2026-06-04') },
    followUp: { kind: 'followUp', followUp: followUpOf(say), ...until('2026-06-18') },
    proposals: { kind: 'proposals', count: 2, ...WITHOUT_DAY },
    departure: {
      kind: 'departure',
      person: { id: 'account-9', name: say('Ledamot 9'), email: null },
      ...WITHOUT_DAY,
    },
    recognition: {
      kind: 'recognition',
      person: { id: 'account-99', name: say('Gäst Öberg'), address: '29:99' },
      ...WITHOUT_DAY,
    },
    lostChannel: { kind: 'lostChannel', ...WITHOUT_DAY },
  };
}

/** One of each kind. */
export function awaitedOf(say: Say): Readonly<Record<Awaited['kind'], Awaited>> {
  const round = roundOf(say, { ballots: dividedBallots(say) });
  const stages = stagesOf(say);
  const openStep = {
    step: 'verify',
    people: [{ id: SU_2, name: say('Ledamot SU 2') }],
    dueOn: '2026-06-01',
  } as const;
  return {
    answers: { kind: 'answers', resolution: open(say, [round]), round, ...until('2026-06-18') },
    sending: { kind: 'sending', resolution: draft(say), ...WITHOUT_DAY },
    ruling: { kind: 'ruling', resolution: lapsed(say, [round]), ...until('2026-06-23') },
    takingUp: { kind: 'takingUp', resolution: referredBack(say, [round]), ...WITHOUT_DAY },
    reworking: {
      kind: 'reworking',
      resolution: referredBack(say, [round]),
      by: { id: CHAIR, name: say('Ordförande (Närhälsan)') },
      ...WITHOUT_DAY,
    },
    otherForum: {
      kind: 'otherForum',
      resolution: passedOn(say),
      to: { id: 'vvg', name: say('Vårdsamverkan Västra Götaland') },
      ...WITHOUT_DAY,
    },
    step: {
      kind: 'step',
      minutes: stages.verifying,
      openStep,
      gone: [{ id: PROCESS_LEAD, name: say('Processledare') }],
      ...until('2026-06-01', true),
    },
  };
}

export function todoSamples(say: Say): Pick<Samples, 'todo'> {
  const forum = { forumId: FORUM_ID, forumName: charterOf(say).name };
  const within = <Item>(item: Item): Within<Item> => ({ ...forum, item });
  const tasks = tasksOf(say);
  const awaited = Object.values(awaitedOf(say)).map(within);
  const few = [tasks.publish, tasks.answer, tasks.verify, tasks.finishDraft].map(within);
  const every = Object.values(tasks).map(within);
  return {
    todo: {
      few: { card: 'todo', tasks: few, awaited: awaited.slice(0, 2), unreadable: NOTHING_UNREADABLE, page: 0 },
      inTwoForums: {
        card: 'todo',
        tasks: [within(tasks.answer), { forumId: 'other', forumName: say('Temagrupp psykiatri'), item: tasks.verify }],
        awaited: [],
        unreadable: NOTHING_UNREADABLE,
        page: 0,
      },
      one: { card: 'todo', tasks: [within(tasks.answer)], awaited: [], unreadable: NOTHING_UNREADABLE, page: 0 },
      oneOverdue: {
        card: 'todo',
        tasks: [within(tasks.publish)],
        awaited: [],
        unreadable: NOTHING_UNREADABLE,
        page: 0,
      },
      every: { card: 'todo', tasks: every, awaited, unreadable: NOTHING_UNREADABLE, page: 0 },
      everyNext: { card: 'todo', tasks: every, awaited, unreadable: NOTHING_UNREADABLE, page: 1 },
      everyThird: { card: 'todo', tasks: every, awaited, unreadable: NOTHING_UNREADABLE, page: 2 },
      everyLast: { card: 'todo', tasks: every, awaited, unreadable: NOTHING_UNREADABLE, page: 3 },
      onlyAwaited: { card: 'todo', tasks: [], awaited, unreadable: NOTHING_UNREADABLE, page: 0 },
      none: { card: 'todo', tasks: [], awaited: [], unreadable: NOTHING_UNREADABLE, page: 0 },
    },
  };
}
