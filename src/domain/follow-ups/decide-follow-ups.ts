import { leads } from '../forum/roles';
import type { Instant } from '../time';
import { refuse } from '../verdict';
import { addCycle, adopt, passTime } from './cycle';
import type { FollowUpsCommand } from './commands';
import { followDelegation } from './delegated';
import { drop, finish, move, takeUp } from './ending';
import { add, confirm, decline, propose } from './entering';
import type { FollowUps } from './follow-ups';
import type { FollowUpsVerdict } from './follow-ups-verdict';
import { followConditions } from './of-conditions';
import { remind, settleCards } from './reminding';
import { followRunningOut, lapseOne } from './running-out';

/**
 * The rules of what a forum follows up: what the program finds is a proposal until a person confirms it, what is over is
 * reminded of no more, and whatever is moved or ended says who did it and why.
 */
export function decideFollowUps(state: FollowUps, command: FollowUpsCommand, now: Instant): FollowUpsVerdict {
  if (isForLeaders(command) && !leads(command.by)) return refuse({ type: 'mayNotLeadFollowUps' });
  switch (command.type) {
    case 'propose':
      return propose(state, command, now);
    case 'adopt':
      return adopt(state, command, now);
    case 'passTime':
      return passTime(state, command, now);
    case 'followRunningOut':
      return followRunningOut(state, command, now);
    case 'followDelegation':
      return followDelegation(state, command, now);
    case 'followConditions':
      return followConditions(state, command, now);
    case 'lapse':
      return lapseOne(state, command, now);
    case 'takeUp':
      return takeUp(state, command, now);
    case 'remind':
      return remind(state, command, now);
    case 'settleCards':
      return settleCards(state, command, now);
    case 'add':
      return add(state, command, now);
    case 'confirm':
      return confirm(state, command, now);
    case 'decline':
      return decline(state, command, now);
    case 'addCycle':
      return addCycle(state, command, now);
    case 'finish':
      return finish(state, command, now);
    case 'move':
      return move(state, command, now);
    case 'drop':
      return drop(state, command, now);
  }
}

const FOR_LEADERS = ['add', 'confirm', 'decline', 'addCycle', 'drop'] as const;

type LeadersCommand = Extract<FollowUpsCommand, { readonly type: (typeof FOR_LEADERS)[number] }>;

function isForLeaders(command: FollowUpsCommand): command is LeadersCommand {
  return FOR_LEADERS.some((type) => type === command.type);
}
