import type { MinutesView } from '../../application/minutes/minutes-view';
import type { CardsOf } from '../cards-of';
import { minutesChainCard } from './minutes-chain-card';
import { minutesExportCard } from './minutes-export-card';
import { minutesFileCard } from './minutes-file-card';
import { minutesFormCard } from './minutes-form-card';
import { minutesListCard } from './minutes-list-card';
import { minutesOverdueCard } from './minutes-overdue-card';
import { minutesPresenceCard } from './presence-card';
import { minutesStatusCard } from './minutes-status-card';
import { minutesTaskCard } from './minutes-task-card';
import { minutesTaskOverCard } from './minutes-task-over-card';

/** The cards about minutes on their way. */
export const minutesCards: CardsOf<MinutesView> = {
  minutesForm: minutesFormCard,
  minutesTask: minutesTaskCard,
  minutesTaskOver: minutesTaskOverCard,
  minutesChain: minutesChainCard,
  minutesPresence: minutesPresenceCard,
  minutesStatus: minutesStatusCard,
  minutesOverdue: minutesOverdueCard,
  minutesExport: minutesExportCard,
  minutesList: minutesListCard,
  minutesFile: minutesFileCard,
};
