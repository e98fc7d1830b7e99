import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { resolutionPosts } from '../../../src/application/posts/resolution-posts';
import type { Charter } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import type { AccountId } from '../../../src/domain/forum/person';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
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
    wording: 'decides',
    times: USUAL_TIMES,
    roles: { ...roles, verifier: [], approver: [] },
    members: people.map(({ id }) => ({ id, name: id, address: `29:${id}`, standing: 'attending' })),
  };
}

const asked: ResolutionEvent = { type: 'sendingRequested', at: minutesAfter(1), by: { id: 'lead', name: 'Lead' } };

it.each([
  ['a text to send', [...upTo.draft, asked], 'sending-1:chair', minutesAfter(60)],
  ['a ruling', upTo.lapsed, 'ruling-1:chair', minutesAfter(60, DEADLINE.closesAt)],
] as const)('%s', (_name, events: readonly ResolutionEvent[], key: string, now: Instant) => {
  const state = stateAfter(events);
  if (state.status === 'notStarted') throw new Error('not started');
  const posted = {
    key,
    recipient: chair.id,
    posted: { conversationId: 'chat', activityId: key },
    via: 'personal',
    contentHash: 'asked',
    failure: null,
    attempts: 0,
    revision: 1,
    timesMissing: 0,
    replaced: [],
    lastAttemptAt: minutesAfter(2),
    deliveredAt: minutesAfter(2),
    retryAt: null,
  } as const;
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
