import type { Person } from '../../domain/forum/person';
import { presidiumOf } from '../../domain/forum/roles';
import type { Draft, ReferredBack } from '../../domain/resolution/resolution';
import { draftFormView, previewView } from '../resolution/draft-views';
import type { PostSetting } from './post-setting';
import type { WantedPost } from './wanted-post';

/** The form and the previews of those who are working on a text, and the request to the presidium to send it. */
export function draftPosts(resolution: Draft | ReferredBack, setting: PostSetting): readonly WantedPost[] {
  const number = resolution.rounds.length + 1;
  const preview = (key: string, viewer: Person): WantedPost => ({
    key: `${key}-${number}:${viewer.id}`,
    to: { kind: 'person', id: viewer.id, fallback: null },
    view: previewView(setting, resolution, viewer, null),
    edition: `revision-${resolution.revision}`,
    onlyIfPosted: false,
  });
  return [
    ...formPosts(resolution, setting),
    ...resolution.previewers.map((viewer) => preview('preview', viewer)),
    ...(resolution.sendingRequestedBy === null ? [] : presidium(setting).map((viewer) => preview('sending', viewer))),
  ];
}

/** The form that `ny` asked for. Everyone else opens the form where they are. */
function formPosts(resolution: Draft | ReferredBack, setting: PostSetting): readonly WantedPost[] {
  if (resolution.status !== 'draft') return [];
  const { startedBy, fields, formRevision, askedIn } = resolution;
  return [
    {
      key: `form-1:${startedBy.id}`,
      to: { kind: 'person', id: startedBy.id, fallback: { rootActivityId: askedIn } },
      view: draftFormView(setting, resolution, startedBy, { fields, faults: [], note: null }),
      edition: `revision-${formRevision}`,
      onlyIfPosted: false,
    },
  ];
}

function presidium({ charter }: PostSetting): readonly Person[] {
  const presiding = presidiumOf(charter);
  return charter.members.filter(({ id }) => presiding.includes(id)).map(({ id, name }) => ({ id, name }));
}
