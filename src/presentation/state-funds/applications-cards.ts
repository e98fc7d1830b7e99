import type { ApplicationsView } from '../../application/state-funds/applications-view';
import type { CardsOf } from '../cards-of';
import { applicationCard } from './application-card';
import { applicationFormCard } from './application-form-card';
import { applicationsCard } from './applications-card';

/** The cards about applications for state funds. */
export const applicationsCards: CardsOf<ApplicationsView> = {
  applications: applicationsCard,
  application: applicationCard,
  applicationForm: applicationFormCard,
};
