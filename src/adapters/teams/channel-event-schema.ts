import type { IncomingChannelEvent } from './incoming-activity';

/**
 * What Teams' `eventType` says of the channel. Teams and its documentation write the same type in different cases.
 * `undefined` for types of no interest, those about members among them.
 */
export function channelEventOf(eventType: string, name: string | null): IncomingChannelEvent['event'] | undefined {
  switch (eventType.toLowerCase()) {
    case 'channeldeleted':
      return { type: 'lost', why: 'channelDeleted' };
    case 'teamdeleted':
    case 'teamharddeleted':
      return { type: 'lost', why: 'teamDeleted' };
    case 'teamarchived':
      return { type: 'lost', why: 'teamArchived' };
    case 'channelrenamed':
      return name === null ? undefined : { type: 'renamed', name };
    case 'channelrestored':
      return { type: 'back', isWholeTeam: false };
    case 'teamrestored':
    case 'teamunarchived':
      return { type: 'back', isWholeTeam: true };
    case 'channelshared':
    case 'channelunshared':
      return { type: 'sharingChanged' };
    default:
      return undefined;
  }
}
