import type { RecordRef } from '../../ports/record-store';

export function forumRef(forumId: string): RecordRef {
  return { kind: 'forum', forumId, id: forumId };
}

export function resolutionRef(forumId: string, id: string): RecordRef {
  return { kind: 'resolution', forumId, id };
}

export function importRef(forumId: string, id: string): RecordRef {
  return { kind: 'import', forumId, id };
}
