import type { ForumView } from '../../application/forum/forum-view';
import type { CardsOf } from '../cards-of';
import { channelNewsCard } from './channel-news-card';
import { chooseForumCard } from './choose-forum-card';
import { compositionCard } from './composition-card';
import { departureCard, departureSettledCard } from './departure-card';
import { exportCard } from './export-card';
import { forumDetailsCard } from './forum-details-card';
import { helpCard, notUnderstoodCard } from './help-card';
import { importCheckCard } from './import-check-card';
import { importFormCard } from './import-form-card';
import { questionSettledCard } from './question-settled-card';
import { recognitionCard, recognitionSettledCard } from './recognition-card';
import { registerMenuCard } from './register-menu-card';
import { rolesCard } from './roles-card';
import { seatCard } from './seat-card';
import { setupCard } from './setup-card';
import { stateFundsSettingsCard } from '../state-funds/state-funds-settings-card';
import { timeSettingsCard } from './time-settings-card';

/** The cards about a forum, its register and its channel. */
export const forumCards: CardsOf<ForumView> = {
  setup: setupCard,
  composition: compositionCard,
  registerMenu: registerMenuCard,
  seat: seatCard,
  roles: rolesCard,
  forumDetails: forumDetailsCard,
  timeSettings: timeSettingsCard,
  stateFundsSettings: stateFundsSettingsCard,
  importForm: importFormCard,
  importCheck: importCheckCard,
  export: exportCard,
  departure: departureCard,
  departureSettled: departureSettledCard,
  recognition: recognitionCard,
  recognitionSettled: recognitionSettledCard,
  questionSettled: questionSettledCard,
  channelNews: channelNewsCard,
  help: helpCard,
  notUnderstood: notUnderstoodCard,
  chooseForum: chooseForumCard,
};
