import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { resolutionPosts } from '../../../src/application/posts/resolution-posts';
import { isLedByOthers } from '../../../src/application/posts/round-posts';
import type { Charter } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import type { AccountId } from '../../../src/domain/forum/person';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import type { PostEntry } from '../../../src/ports/post-entry';
import type { Instant } from '../../../src/domain/time';
import { createRender } from '../../../src/presentation/render';
import { swedish } from '../../support/texts-in-their-year';
import { stateAfter } from '../../support/given';
import { chair, DEADLINE, minutesAfter, MORNING, noteTaker, processLead, upTo, viceChair } from '../../support/matter';
import { textOf } from '../../support/shown-card';

/** What the presidium was asked, on the card of a chair who is the chair no more: it says what they are now. */

const calendar = createSwedishCalendar();
const render = createRender({ now: () => MORNING });
const { handedOver } = swedish.course;

/** With another chair, and with this process lead. */
function succeeded(processLead: AccountId): Charter {
  const people = [chair, viceChair, noteTaker, { id: 'lead' }, { id: 'new' }];
  const roles = { chair: ['new'], viceChair: [viceChair.id], processLead: [processLead], noteTaker: [noteTaker.id] };
  return {
    kind: 'lgs',
    name: 'Ledningsgrupp i samverkan',
    shortName: 'LGS',
    parties: [],
    absences: [],
    wording: 'decides',
    times: USUAL_TIMES,
    roles: { ...roles, verifier: [], approver: [] },
    members: people.map(({ id }) => ({ id, name: id, address: `29:${id}`, standing: 'attending' })),
  };
}

/** A card that has stood with its recipient for a while. */
function standsWith(recipient: AccountId, key: string, contentHash: string): PostEntry {
  return {
    key,
    recipient,
    posted: { conversationId: 'chat', activityId: key },
    via: 'personal',
    contentHash,
    failure: null,
    attempts: 0,
    revision: 1,
    timesMissing: 0,
    replaced: [],
    lastAttemptAt: minutesAfter(2),
    deliveredAt: minutesAfter(2),
    retryAt: null,
  };
}

const asked: ResolutionEvent = { type: 'sendingRequested', at: minutesAfter(1), by: { id: 'lead', name: 'Lead' } };

it.each([
  ['a text to send', [...upTo.draft, asked], 'sending-1:chair', minutesAfter(60)],
  ['a ruling', upTo.lapsed, 'ruling-1:chair', minutesAfter(60, DEADLINE.closesAt)],
] as const)('%s', (_name, events: readonly ResolutionEvent[], key: string, now: Instant) => {
  const state = stateAfter(events);
  if (state.status === 'notStarted') throw new Error('not started');
  const posted = standsWith(chair.id, key, 'asked');
  const shownUnder = (charter: Charter) => {
    const post = resolutionPosts(state, { charter, calendar, now }, [posted]).find((one) => one.key === key);
    return { edition: post?.edition, says: post === undefined ? '' : textOf(render(post.view).content) };
  };
  const leadingStill = shownUnder(succeeded(chair.id));
  const leadingNoMore = shownUnder(succeeded(processLead.id));
  expect(leadingStill.says).toContain(handedOver.presidesNoMore);
  expect(leadingNoMore.says).toContain(handedOver.leadsNoMore);
  expect(leadingStill.edition).not.toBe(leadingNoMore.edition);
});

describe('a matter that has ended', () => {
  const decided = stateAfter(upTo.adopted);
  if (decided.status === 'notStarted') throw new Error('not started');
  const isWoken = (charter: Charter, ...posted: readonly PostEntry[]) =>
    isLedByOthers(decided, { charter, calendar, now: minutesAfter(60) }, posted);
  const withLead = succeeded('lead');
  const [withoutLead, withLeadInChannel] = [
    { ...succeeded('new'), members: withLead.members.filter(({ id }) => id !== 'lead') },
    succeeded('new'),
  ];
  const course = 'course-1:lead';
  const settled = standsWith('lead', course, 'adopted as not numbered');
  const handed = standsWith('lead', course, 'handed over');

  it('is woken for the card of somebody who has left the forum, which leads to a history that they may not read', () => {
    expect(isWoken(withoutLead, settled)).toBe(true);
    expect(isWoken(withoutLead, handed)).toBe(false);
  });

  it('is not woken for those who lead, nor for whoever is still in the channel', () => {
    expect(isWoken(withLead, settled)).toBe(false);
    expect(isWoken(withLeadInChannel, settled)).toBe(false);
  });

  it('is woken for somebody who has come back, and may read there again what became of it', () => {
    expect(isWoken(withLead, handed)).toBe(true);
  });

  it('is not woken for a card that Teams has refused, nor for one that is not a leader’s', () => {
    expect(isWoken(withoutLead, { ...settled, failure: 'refused' })).toBe(false);
    expect(isWoken(withoutLead, { ...settled, posted: null })).toBe(false);
    expect(isWoken(withoutLead, standsWith('lead', 'reaction-1:lead', 'told'))).toBe(false);
  });
});
