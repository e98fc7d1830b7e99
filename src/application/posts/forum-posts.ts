import type { Forum } from '../../domain/forum/forum';
import { setupFieldsOf } from '../forum/setup-fields';
import type { WantedPost } from './wanted-post';

/** The setup card in the channel, and once it is filled in, what was saved. */
export function forumPosts(forum: Forum): readonly WantedPost[] {
  switch (forum.status) {
    case 'unmet':
      return [];
    case 'joined': {
      if (forum.roster === null) return [];
      const view = { card: 'setup', forum, fields: setupFieldsOf(forum), faults: [], note: null } as const;
      return [{ key: 'setup', to: { kind: 'channel' }, view, edition: 'joined', onlyIfPosted: false }];
    }
    case 'ready':
      return [
        {
          key: 'setup',
          to: { kind: 'channel' },
          view: { card: 'composition', forum },
          edition: null,
          onlyIfPosted: false,
        },
      ];
  }
}
