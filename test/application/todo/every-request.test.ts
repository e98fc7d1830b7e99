import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { minutesPosts } from '../../../src/application/minutes/minutes-posts';
import { forumPosts } from '../../../src/application/posts/forum-posts';
import { resolutionPosts } from '../../../src/application/posts/resolution-posts';
import type { WantedPost } from '../../../src/application/posts/wanted-post';
import type { View } from '../../../src/application/views';
import type { Charter } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import type { AccountId } from '../../../src/domain/forum/person';
import { actorIn, type Actor } from '../../../src/domain/forum/roles';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { tasksInForum } from '../../../src/domain/todo/forum-tasks';
import { awaitedInMatter, taskInMatter } from '../../../src/domain/todo/matter-tasks';
import { awaitedInMinutes, tasksInMinutes } from '../../../src/domain/todo/minutes-tasks';
import type { Awaited, TaskKind } from '../../../src/domain/todo/task';
import { stateAfter } from '../../support/given';
import {
  contact,
  joined,
  leaders,
  readyAfter,
  rosterChanged,
  rosterSeen,
  setUpWith,
  TODAY,
} from '../../support/given-forum';
import * as matter from '../../support/matter';
import * as minutes from '../../support/minutes';
import { register } from '../../support/seated-register';
import { NOTHING_UNREADABLE } from '../../support/store-samples';

/** Nothing that the bot asks of a person in their own chat is missing from the list of what they have to do. */

type Row = TaskKind | Awaited['kind'];

/**
 * What each card that is posted to a person by itself asks for: one of these rows is in their list for as long as the
 * card stands there to be acted on. A new card does not compile before it is said here; none is what only tells.
 */
const ASKS: Readonly<Record<View['card'], readonly Row[]>> = {
  draftForm: ['finishDraft', 'send', 'sending'],
  preview: ['finishDraft', 'send', 'sending', 'rework'],
  previewFaulty: ['finishDraft', 'send', 'sending', 'rework'],
  ownVote: ['answer'],
  reaction: ['answer'],
  enquiry: ['reply'],
  enquiryReply: ['answer'],
  reminder: ['answer', 'draft', 'verify', 'approve', 'publish', 'replaceSigner', 'step', 'followUp'],
  course: ['answers', 'answer'],
  objections: ['answers', 'answer'],
  tally: ['answers', 'answer'],
  successions: ['answers', 'answer'],
  sendingDeclined: ['finishDraft', 'rework', 'takeUp', 'send', 'sending'],
  ruling: ['rule'],
  referral: ['takeUp', 'rework', 'reworking', 'send', 'sending'],
  rework: ['rework', 'send', 'sending'],
  travel: ['answerForum', 'otherForum'],
  passingForm: [],
  offer: ['receive'],
  minutesTask: ['draft', 'verify', 'approve', 'publish'],
  minutesOverdue: ['step', 'draft', 'verify', 'approve', 'publish', 'replaceSigner'],
  departure: ['departure'],
  recognition: ['recognition'],
  channelNews: ['lostChannel'],
  // What is answered in the turn, stands in the channel or only tells.
  ...{ setup: [], composition: [], registerMenu: [], seat: [], roles: [], forumDetails: [], timeSettings: [] },
  ...{ stateFundsSettings: [], applications: [], application: [], applicationForm: [] },
  ...{ importForm: [], importCheck: [], export: [], departureSettled: [], recognitionSettled: [], questionSettled: [] },
  ...{
    help: [],
    chooseForum: [],
    minutesForm: [],
    minutesTaskOver: [],
    minutesChain: [],
    minutesPresence: [],
    minutesStatus: [],
  },
  ...{
    minutesExport: [],
    minutesList: [],
    minutesFile: [],
    meetings: [],
    reports: [],
    accounts: [],
    absence: [],
    costCentre: [],
    costCentresCheck: [],
    terms: [],
    formalDecisions: [],
    editorial: [],
    followUps: [],
    followUp: [],
    followUpProposal: [],
    draftClosed: [],
    vote: [],
  },
  ...{
    mention: [],
    deliveries: [],
    delivered: [],
    chairDecisionMade: [],
    chairDecisionForm: [],
    decisionListForm: [],
    welcome: [],
    notUnderstood: [],
    decliningForm: [],
    startMatter: [],
  },
  ...{
    handedOver: [],
    replaced: [],
    missingInChannel: [],
    chatClosed: [],
    receipt: [],
    standIn: [],
    outcome: [],
    decision: [],
    webDecision: [],
    matters: [],
    todo: [],
    history: [],
    decisions: [],
    message: [],
  },
};

const calendar = createSwedishCalendar();

function charterOf(people: readonly Actor[]): Charter {
  const holding = (role: Actor['roles'][number]) =>
    people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  return {
    kind: 'lgs',
    name: 'Forum',
    shortName: 'F',
    parties: [],
    absences: [],
    wording: 'decides',
    times: USUAL_TIMES,
    roles: {
      chair: holding('chair'),
      viceChair: holding('viceChair'),
      processLead: holding('processLead'),
      noteTaker: holding('noteTaker'),
      verifier: holding('verifier'),
      approver: holding('approver'),
    },
    members: people.map(({ id, name }) => ({ id, name, address: `29:${id}`, standing: 'attending' })),
  };
}

/** Requests to a person without a row for them. */
function missing(posts: readonly WantedPost[], rowsFor: (person: AccountId) => readonly Row[]): readonly string[] {
  return posts.flatMap(({ key, to, view, onlyIfPosted }) => {
    const asks = ASKS[view.card];
    if (to.kind !== 'person' || onlyIfPosted || asks.length === 0) return [];
    return rowsFor(to.id).some((kind) => asks.includes(kind)) ? [] : [`${key} (${view.card})`];
  });
}

function requestsIn(posts: readonly WantedPost[]): readonly string[] {
  return posts
    .filter(({ to, view, onlyIfPosted }) => to.kind === 'person' && !onlyIfPosted && ASKS[view.card].length > 0)
    .map(({ view }) => view.card);
}

describe('of a matter', () => {
  const people = [matter.chair, matter.viceChair, matter.processLead, matter.noteTaker, matter.plainMember];
  const charter = charterOf(people);
  const by = ({ id, name }: Actor) => ({ id, name });
  const at = matter.minutesAfter(90);
  const requested = (who: Actor): ResolutionEvent => ({ type: 'sendingRequested', at, by: by(who) });
  const previewed = (who: Actor): ResolutionEvent => ({ type: 'previewAsked', at, by: by(who) });
  const assigned: ResolutionEvent = {
    type: 'reworkAssigned',
    at,
    by: by(matter.chair),
    responsible: by(matter.plainMember),
    whatToSupply: 'More',
  };
  const { draft, open, lapsed, referredBack, ...over } = matter.upTo;
  const histories: readonly (readonly [string, readonly ResolutionEvent[], string])[] = [
    ['a draft', draft, matter.MORNING],
    ['a draft seen by others', [...draft, previewed(matter.chair), previewed(matter.noteTaker)], at],
    ['a draft to send', [...draft, previewed(matter.noteTaker), requested(matter.processLead)], at],
    ['an open round', open, at],
    ['a round with a no', [...open, matter.ballotCast('k1', 'reject', at, 'because')], at],
    ['the day before the last', open, '2026-06-17T08:00:00.000Z'],
    ['a lapsed round', lapsed, '2026-06-18T14:01:00.000Z'],
    ['a referral', referredBack, at],
    ['a referral given to somebody', [...referredBack, assigned], at],
    ['a referral worked on', [...referredBack, assigned, previewed(matter.noteTaker)], at],
    ['a referral to send', [...referredBack, assigned, requested(matter.plainMember)], at],
    ...Object.entries(over).map(([name, events]) => [name, events, at] as const),
  ];

  it.each(histories)('%s', (_name, events, now) => {
    const state = stateAfter(events);
    if (state.status === 'notStarted') throw new Error('not started');
    const posts = resolutionPosts(state, { charter, calendar, now }, []);
    const rowsFor = (id: AccountId) => {
      const looking = { person: id, actor: actorIn(charter, { id, name: '' }), calendar, now };
      return [taskInMatter(state, looking), awaitedInMatter(state, looking)].flatMap((row) => row?.kind ?? []);
    };
    expect(missing(posts, rowsFor)).toEqual([]);
  });

  it('there is every such card among them', () => {
    const cards = histories.flatMap(([, events, now]) => {
      const state = stateAfter(events);
      return state.status === 'notStarted' ? [] : requestsIn(resolutionPosts(state, { charter, calendar, now }, []));
    });
    expect([...new Set(cards)].sort()).toEqual(
      ['course', 'draftForm', 'objections', 'preview', 'referral', 'rework', 'ruling', 'tally'].sort(),
    );
  });
});

describe('of minutes', () => {
  const people = [
    ...[minutes.noteTaker, minutes.verifier, minutes.secondVerifier],
    ...[minutes.approver, minutes.viceChair, minutes.member],
  ];
  const without = (who: Actor) => people.filter(({ id }) => id !== who.id);
  const LATE = '2025-12-01T09:00:00.000Z';
  const all = Object.entries(minutes.upTo).flatMap(([name, events]) =>
    [minutes.hoursAfter(30), LATE].flatMap((now) => [
      [`${name}, ${now}`, events, people, now] as const,
      [`${name}, ${now}, a verifier gone`, events, without(minutes.secondVerifier), now] as const,
    ]),
  );

  it.each(all)('%s', (_name, events, present, now) => {
    const charter = charterOf(present);
    const state = minutes.minutesAfter(...events);
    const posts = minutesPosts(state, { charter, calendar, now }, []);
    const rowsFor = (id: AccountId) => {
      const looking = { charter, actor: actorIn(charter, { id, name: '' }), calendar, now };
      return [...tasksInMinutes(state, looking), ...awaitedInMinutes(state, looking)].map(({ kind }) => kind);
    };
    expect(missing(posts, rowsFor)).toEqual([]);
  });

  it('there is every such card among them', () => {
    const cards = all.flatMap(([, events, present, now]) =>
      requestsIn(minutesPosts(minutes.minutesAfter(...events), { charter: charterOf(present), calendar, now }, [])),
    );
    expect([...new Set(cards)].sort()).toEqual(['minutesOverdue', 'minutesTask']);
  });
});

it('of a forum', () => {
  const EVERYONE = ['su', 'vgpv', 'city', 'ring', 'unnamed', 'nameless', 'su2', 'guest'];
  const forum = readyAfter(
    joined,
    rosterSeen(...EVERYONE),
    setUpWith(register('lgs', leaders)),
    rosterChanged([], ['ring']),
    { type: 'recognitionAsked', at: matter.MORNING, person: contact('stranger') },
    { type: 'channelLost', at: matter.MORNING, why: 'botRemoved' },
  );
  const posts = forumPosts(forum, TODAY, [], NOTHING_UNREADABLE);
  const rowsFor = (id: AccountId) =>
    tasksInForum(
      forum,
      matter.actor(id, ...(id === 'su' ? (['chair'] as const) : (['processLead'] as const))),
      TODAY,
    ).map(({ kind }) => kind);
  expect(new Set(requestsIn(posts))).toEqual(new Set(['departure', 'recognition', 'channelNews']));
  expect(missing(posts, rowsFor)).toEqual([]);
});
