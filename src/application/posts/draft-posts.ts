import type { AccountId, Person } from '../../domain/forum/person';
import { prepares, actorIn } from '../../domain/forum/roles';
import { actorInMatter, presidiumIn } from '../../domain/resolution/handling';
import { isRecused } from '../../domain/resolution/recusal';
import {
  isResponsible,
  openedBy,
  previewsOf,
  type Draft,
  type OpenedPreview,
  type PreviewCard,
  type ReferredBack,
} from '../../domain/resolution/resolution';
import type { PostEntry } from '../../ports/post-entry';
import { formAsLeft, previewView } from '../resolution/draft-views';
import { previewAt } from '../way-back';
import { handedOverPost } from './handed-over-post';
import { lateComer } from './late-comer';
import type { PostSetting } from './post-setting';
import type { WantedPost } from './wanted-post';

/**
 * The forms and the previews of those who are working on a text, the request to the presidium to send it, and the answer
 * to that. `posted` is what already stands: requests that have been answered are found there.
 */
export function draftPosts(
  resolution: Draft | ReferredBack,
  setting: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const wanted = [
    ...startedForm(resolution, setting),
    ...resolution.opened.filter(({ into }) => into === 'form').map((one) => openedForm(resolution, setting, one)),
    ...previewPosts(resolution, setting),
    ...requestPosts(resolution, setting, posted),
  ];
  const keys = new Set(wanted.map(({ key }) => key));
  const answered = [...answeredRequests(resolution, posted), ...handedOverRequests(resolution, setting, posted)];
  return [...wanted, ...answered.filter(({ key }) => !keys.has(key))].map((post) =>
    post.to.kind === 'channel' || post.to.kind === 'thread' || mayWorkOn(resolution, setting, post.to.id)
      ? post
      : handedOverPost(resolution, null, setting.charter, post.key, post.to.id),
  );
}

/** Forms and previews of a person who has no part in the text any more ask nothing of them. */
function mayWorkOn(resolution: Draft | ReferredBack, { charter }: PostSetting, person: AccountId): boolean {
  const actor = actorInMatter(resolution, actorIn(charter, { id: person, name: '' }));
  return prepares(actor) || (isResponsible(resolution, person) && !isRecused(resolution, person));
}

/**
 * The key of a form, a preview or a request: it has the text's round in it and, for all but a person's first, a
 * number.
 */
function keyOf(resolution: Draft | ReferredBack, kind: string, number: number, { id }: Pick<Person, 'id'>): string {
  const name = `${kind}-${resolution.rounds.length + 1}`;
  return `${number === 1 ? name : `${name}-${number}`}:${id}`;
}

function toPerson(key: string, { id }: Pick<Person, 'id'>) {
  return { key, to: { kind: 'person', id, fallback: null }, onlyIfPosted: false } as const;
}

/** The form that `ny` asked for. Others open the form from the cards that they have. */
function startedForm(resolution: Draft | ReferredBack, setting: PostSetting): readonly WantedPost[] {
  if (resolution.status !== 'draft') return [];
  const { startedBy, askedIn } = resolution;
  const form = formPost(resolution, setting, startedBy, { kind: 'form', number: 1 });
  return [{ ...form, to: { kind: 'person', id: startedBy.id, fallback: { rootActivityId: askedIn } } }];
}

/** The form in the place of a card that shows the text, until the person goes back to the card. */
function openedForm(resolution: Draft | ReferredBack, setting: PostSetting, opened: OpenedPreview): WantedPost {
  return { ...formPost(resolution, setting, opened.by, opened), came: [previewAt(resolution, opened)] };
}

/**
 * A form is redrawn only when its editor has used it, or has got or lost the right to send. It then shows what the
 * editor's last use of it was answered with. What others do to the text leaves the form alone.
 */
function formPost(
  resolution: Draft | ReferredBack,
  setting: PostSetting,
  editor: Person,
  card: { readonly kind: string; readonly number: number },
): WantedPost {
  const use = resolution.forms.find(({ by }) => by.id === editor.id);
  const view = formAsLeft(setting, resolution, editor);
  const edition = use === undefined ? 'form' : `form used ${use.at} to ${use.aim} revision ${use.revision}`;
  return {
    ...toPerson(keyOf(resolution, card.kind, card.number, editor), editor),
    view,
    edition: view.maySend ? edition : `${edition}, without sending`,
  };
}

/** A preview follows the text, whoever changes it, until its reader opens a form in its place. */
function previewPost(
  resolution: Draft | ReferredBack,
  setting: PostSetting,
  viewer: Person,
  card: PreviewCard,
): readonly WantedPost[] {
  const opened = openedBy(resolution, viewer.id, card);
  const post = toPerson(keyOf(resolution, card.kind, card.number, viewer), viewer);
  switch (opened?.into) {
    case 'form':
      return [];
    case 'decline':
      return [
        {
          ...post,
          view: { card: 'decliningForm', resolution, shownOn: card },
          edition: 'declining',
          came: [previewAt(resolution, card)],
        },
      ];
    case undefined: {
      const view = previewView(setting, resolution, viewer, card, null);
      const edition = `revision-${resolution.revision}`;
      return [{ ...post, view, edition: view.maySend ? edition : `${edition}, without sending` }];
    }
  }
}

function previewPosts(resolution: Draft | ReferredBack, setting: PostSetting): readonly WantedPost[] {
  const viewers = new Map(resolution.previewers.map((viewer) => [viewer.id, viewer]));
  return [...viewers.values()].flatMap((viewer) =>
    previewPost(resolution, setting, viewer, { kind: 'preview', number: previewsOf(resolution, viewer.id) }),
  );
}

function requestPosts(
  resolution: Draft | ReferredBack,
  setting: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const { sendingRequestedBy, requests, declined } = resolution;
  if (declined !== null) {
    const key = keyOf(resolution, 'declined', declined.request, declined.askedBy);
    const view = { card: 'sendingDeclined', resolution, declined, isAsker: true } as const;
    return [{ ...toPerson(key, declined.askedBy), view, edition: 'told' }];
  }
  if (sendingRequestedBy === null) return [];
  const { calendar, now } = setting;
  return presidium(resolution, setting).flatMap((viewer) => {
    const [name = ''] = keyOf(resolution, 'sending', requests, viewer).split(':');
    const late = lateComer(posted, name, viewer.id, calendar, now);
    return previewPost(resolution, setting, viewer, { kind: 'sending', number: requests }).map((post) => ({
      ...post,
      ...late,
    }));
  });
}

/** Requests that stand with people who presided when they were made, and preside no more. */
function handedOverRequests(
  resolution: Draft | ReferredBack,
  { charter }: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const { requests, sendingRequestedBy } = resolution;
  if (sendingRequestedBy === null) return [];
  return posted.flatMap(({ key, recipient }) =>
    recipient !== null && key === keyOf(resolution, 'sending', requests, { id: recipient })
      ? [handedOverPost(resolution, null, charter, key, recipient)]
      : [],
  );
}

/** What became of the request, on the cards that stand with the presidium. */
function answeredRequests(resolution: Draft | ReferredBack, posted: readonly PostEntry[]): readonly WantedPost[] {
  const { declined } = resolution;
  if (declined === null) return [];
  return posted.flatMap(({ key, recipient }): readonly WantedPost[] => {
    if (recipient === null || key !== keyOf(resolution, 'sending', declined.request, { id: recipient })) return [];
    const view = { card: 'sendingDeclined', resolution, declined, isAsker: false } as const;
    return [{ ...toPerson(key, { id: recipient }), view, edition: 'declined', onlyIfPosted: true }];
  });
}

function presidium(resolution: Draft | ReferredBack, { charter }: PostSetting): readonly Person[] {
  const presiding = presidiumIn(resolution, charter);
  return charter.members.filter(({ id }) => presiding.includes(id)).map(({ id, name }) => ({ id, name }));
}
