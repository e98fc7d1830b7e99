import type { Notice } from '../../application/notice';
import type { RejectedActivity } from './incoming-activity';

/** What is told to the sender of a rejected activity. */
export function refusalOf(why: RejectedActivity['why']): Notice {
  switch (why) {
    case 'noAccount':
    case 'noTenant':
      return { type: 'identityMissing' };
    case 'outsideTenants':
      return { type: 'outsideTenants' };
    case 'malformed':
      return { type: 'unreadableCard' };
  }
}
