import type { AccountsView } from '../../application/accounts/accounts-view';
import type { CardsOf } from '../cards-of';
import { accountsCard } from './accounts-card';
import { costCentreCard } from './cost-centre-card';
import { costCentresCheckCard } from './cost-centres-check-card';

/** The cards about a forum's money. */
export const accountsCards: CardsOf<AccountsView> = {
  accounts: accountsCard,
  costCentre: costCentreCard,
  costCentresCheck: costCentresCheckCard,
};
