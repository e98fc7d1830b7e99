import { leads } from '../forum/roles';
import type { Instant } from '../time';
import { refuse } from '../verdict';
import type { Accounts } from './accounts';
import type { AccountsVerdict } from './accounts-verdict';
import { book, bookDecision, correctBooking, takeBackBooking } from './bookings';
import type { AccountsCommand } from './commands';
import { takeCostCentres } from './cost-centres-in-file';
import { enterCostCentre, removeCostCentre } from './cost-centres';

/**
 * The rules of a forum's money: what is decided is booked once, and nothing that is booked is lost. It can be moved
 * or taken back by those who lead, who say why.
 */
export function decideAccounts(state: Accounts, command: AccountsCommand, now: Instant): AccountsVerdict {
  if (command.type === 'bookDecision') return bookDecision(state, command.booking, now);
  if (!leads(command.by)) return refuse({ type: 'mayNotLeadAccounts' });
  switch (command.type) {
    case 'enterCostCentre':
      return enterCostCentre(state, command, now);
    case 'takeCostCentres':
      return takeCostCentres(state, command, now);
    case 'removeCostCentre':
      return removeCostCentre(state, command, now);
    case 'book':
      return book(state, command, now);
    case 'correctBooking':
      return correctBooking(state, command, now);
    case 'takeBackBooking':
      return takeBackBooking(state, command, now);
  }
}
