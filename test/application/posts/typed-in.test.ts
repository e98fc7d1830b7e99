import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { minutesPosts } from '../../../src/application/minutes/minutes-posts';
import { resolutionPosts } from '../../../src/application/posts/resolution-posts';
import type { WantedPost } from '../../../src/application/posts/wanted-post';
import { digest } from '../../../src/application/records/event-chain';
import { calmAfter } from '../../../src/domain/calm';
import type { Charter } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import type { AccountId } from '../../../src/domain/forum/person';
import { evolveMinutes } from '../../../src/domain/minutes/evolve-minutes';
import type { MinutesEvent } from '../../../src/domain/minutes/events';
import { noMinutes, type Minutes } from '../../../src/domain/minutes/minutes';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import { decide } from '../../../src/domain/resolution/decide';
import { evolve } from '../../../src/domain/resolution/evolve';
import type { Instant } from '../../../src/domain/time';
import type { PostEntry } from '../../../src/ports/post-entry';
import { createRender } from '../../../src/presentation/render';
import { stateAfter } from '../../support/given';
import { actor, chair, minutesAfter, MORNING, noteTaker, processLead, upTo, viceChair } from '../../support/matter';
import * as minutes from '../../support/minutes';
import { anyCommand } from '../../support/resolution-commands';

/**
 * A card that is typed in is redrawn only by the tap of whoever has it before them, or when what it asks for is over.
 * Every card that stands is followed through whatever can happen.
 */

const calendar = createSwedishCalendar();
const render = createRender({ now: () => MORNING });
const HALF_AN_HOUR_MS = 30 * 60_000;

const seats = [actor('r1'), actor('r2'), actor('k1')].map(({ id, name }, index) => ({
  id,
  name,
  address: `29:${id}`,
  standing: 'voting' as const,
  seat: index + 1,
  principal: id === 'k1' ? ('kommun' as const) : ('region' as const),
  party: '',
  interim: false,
}));
const staff = [chair, viceChair, processLead, noteTaker].map(({ id, name }) => ({
  id,
  name,
  address: `29:${id}`,
  standing: 'attending' as const,
}));
const charter: Charter = {
  kind: 'lgs',
  name: 'Ledningsgrupp i samverkan',
  shortName: 'LGS',
  parties: [],
  absences: [],
  wording: 'decides',
  times: USUAL_TIMES,
  roles: {
    chair: [chair.id],
    viceChair: [viceChair.id],
    processLead: [processLead.id],
    noteTaker: [noteTaker.id],
    verifier: [],
    approver: [],
  },
  members: [...seats, ...staff],
};

interface Standing {
  readonly post: WantedPost;
  readonly edition: string;
  readonly isTypedIn: boolean;
  readonly drawnAt: Instant;
}

/** What stands in Teams, and what somebody may be typing there. */
function createChats() {
  const standing = new Map<string, Standing>();

  function ledger(): readonly PostEntry[] {
    return [...standing.values()].map(({ post, edition, drawnAt }) => ({
      key: post.key,
      recipient: post.to.kind === 'person' ? post.to.id : null,
      posted: { conversationId: 'chat', activityId: post.key },
      via: 'personal',
      contentHash: edition,
      failure: null,
      attempts: 0,
      revision: 1,
      timesMissing: 0,
      replaced: [],
      lastAttemptAt: drawnAt,
      deliveredAt: drawnAt,
      retryAt: null,
    }));
  }

  return {
    ledger,
    standing: () => [...standing.values()],
    /**
     * Draws what is wanted, and gives every card that was wiped under somebody who had done nothing. What waits for calm
     * is left until the record has not changed for half an hour.
     */
    draw(wanted: readonly WantedPost[], by: AccountId | null, now: Instant, changedAt = now): readonly string[] {
      return wanted.flatMap((post) => {
        const before = standing.get(post.key);
        if (before === undefined && post.onlyIfPosted) return [];
        const { content } = render(post.view);
        const edition = post.edition ?? digest(content);
        if (before?.edition === edition) return [];
        if (before !== undefined && post.waitsForCalm === true && calmAfter(changedAt) > now) return [];
        const isTypedIn = takesTyping(content);
        if (isTypedIn && post.edition === null) return [`${post.key}: follows what it shows`];
        standing.set(post.key, { post, edition, isTypedIn, drawnAt: now });
        const isOwn = post.to.kind === 'person' && post.to.id === by;
        const isOver = !isTypedIn;
        if (before === undefined || !before.isTypedIn || isOwn || isOver || isCalm(post, before, now)) return [];
        return [`${post.key}: ${before.edition} → ${edition}`];
      });
    },
  };
}

/** The compromises: the card in the channel that everybody shares, and what waits until its record has been calm. */
function isCalm({ view, to, waitsForCalm }: WantedPost, { drawnAt }: Standing, now: Instant): boolean {
  if (waitsForCalm === true) return true;
  const isShared = view.card === 'vote' && to.kind === 'channel';
  return isShared && Date.parse(now) - Date.parse(drawnAt) >= HALF_AN_HOUR_MS;
}

/** A card that only unfolds into something to confirm loses nothing when it is redrawn: a new no is to be seen on it at once. */
function takesTyping(content: unknown): boolean {
  return /"type":"Input\./.test(JSON.stringify(content));
}

function whoDoes(command: ResolutionCommand): AccountId | null {
  if ('by' in command) return command.by.id;
  return 'voter' in command ? command.voter : null;
}

const steps = fc.array(fc.tuple(anyCommand, fc.integer({ min: 0, max: 60 * 24 * 30 })), { maxLength: 50 });
const declining: readonly ResolutionEvent[] = [
  ...upTo.draft,
  { type: 'sendingRequested', at: minutesAfter(0), by: processLead },
  { type: 'previewOpened', at: minutesAfter(0), by: chair, card: { kind: 'sending', number: 1 }, into: 'decline' },
];
const beginnings = fc.constantFrom<readonly ResolutionEvent[]>(...Object.values(upTo), declining);

it('no card of a matter is wiped under whoever types in it, whatever others do', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(beginnings, steps, (beginning, commands) => {
      const chats = createChats();
      let state = stateAfter(beginning);
      let changedAt = minutesAfter(0);
      const inOrder = [...commands].sort(([, one], [, other]) => one - other);
      for (const [command, minute] of [[null, 0] as const, ...inOrder]) {
        const now = minutesAfter(minute);
        const verdict = command === null ? null : decide(state, command, now);
        if (verdict?.kind === 'accepted' && verdict.events.length > 0) {
          state = verdict.events.reduce(evolve, state);
          changedAt = now;
        }
        if (state.status === 'notStarted') continue;
        const wanted = resolutionPosts(state, { charter, calendar, now }, chats.ledger());
        expect(chats.draw(wanted, command === null ? null : whoDoes(command), now, changedAt)).toEqual([]);
        for (const { post, isTypedIn } of chats.standing()) if (isTypedIn) seen.add(post.view.card);
      }
    }),
    { numRuns: 300 },
  );
  // The walk has been where people type.
  expect([...seen].sort()).toEqual(['course', 'decliningForm', 'draftForm', 'referral', 'ruling', 'tally', 'vote']);
});

const { verifier, secondVerifier } = minutes;

it.each([
  ['another verifier asks for a change', minutes.upTo.verifying, minutes.changeRequested(verifier), verifier],
  ['a second change is asked for', minutes.upTo.changing, minutes.changeRequested(secondVerifier), secondVerifier],
  ['another has verified', minutes.upTo.verifying, minutes.verified(verifier), verifier],
  [
    'the step is given more time',
    minutes.upTo.verifying,
    { type: 'stepExtended', at: minutes.hoursAfter(30), by: verifier, step: 'verify', day: '2025-11-10' } as const,
    verifier,
  ],
])('no card of minutes is wiped when %s', (_, before, event, by) => {
  const chats = createChats();
  const members = [verifier, secondVerifier, minutes.noteTaker, minutes.approver, minutes.viceChair].map((person) => ({
    ...minutes.named(person),
    address: `29:${person.id}`,
    standing: 'attending' as const,
  }));
  const now = minutes.hoursAfter(48);
  const draw = (events: readonly MinutesEvent[], by: AccountId | null) => {
    const state = events.reduce<Minutes>(evolveMinutes, noMinutes);
    if (state.status === 'none') throw new Error('not started');
    const forum = { ...charter, members: [...charter.members, ...members] };
    return chats.draw(minutesPosts(state, { charter: forum, calendar, now }, chats.ledger()), by, now);
  };
  draw(before, null);

  expect(chats.standing().some(({ isTypedIn }) => isTypedIn)).toBe(true);
  expect(draw([...before, event], by.id)).toEqual([]);
});

it('a form that somebody fills in in the place of a preview is one of those, and the preview itself is not', () => {
  const at = minutesAfter(5);
  const asked = { type: 'sendingRequested', at, by: processLead } as const;
  const opened = { type: 'previewOpened', at, by: chair, card: { kind: 'sending', number: 1 }, into: 'form' } as const;
  const postsAfter = (...events: Parameters<typeof stateAfter>[0]) => {
    const state = stateAfter([...upTo.draft, ...events]);
    if (state.status === 'notStarted') throw new Error('not started');
    return resolutionPosts(state, { charter, calendar, now: at }, []);
  };
  const cardOf = (posts: readonly WantedPost[]) => posts.find(({ key }) => key === 'sending-1:chair')?.view.card;

  expect(cardOf(postsAfter(asked))).toBe('preview');
  expect(cardOf(postsAfter(asked, opened))).toBe('draftForm');
});

it('whoever is asked to rework a matter is named at once on the card of whoever asked, and on the other leaders’ cards when it has been calm', () => {
  const asked: ResolutionEvent = {
    type: 'reworkAssigned',
    at: minutesAfter(5),
    by: chair,
    responsible: noteTaker,
    whatToSupply: 'Figures',
  };
  const cardsAfter = (...events: readonly ResolutionEvent[]) => {
    const state = stateAfter([...upTo.referredBack, ...events]);
    if (state.status === 'notStarted') throw new Error('not started');
    const posts = resolutionPosts(state, { charter, calendar, now: minutesAfter(5) }, []);
    const of = (leader: AccountId) => posts.find(({ key }) => key === `referral-1:${leader}`);
    return { ofChair: of(chair.id), ofOther: of(viceChair.id) };
  };
  const [before, after] = [cardsAfter(), cardsAfter(asked)];

  expect(after.ofChair?.edition).not.toBe(before.ofChair?.edition);
  expect(after.ofChair?.waitsForCalm).toBe(false);
  expect(after.ofOther?.edition).not.toBe(before.ofOther?.edition);
  expect(after.ofOther?.waitsForCalm).toBe(true);
});
