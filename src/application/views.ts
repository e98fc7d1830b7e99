import type { AccountsView } from './accounts/accounts-view';
import type { ApplicationsView } from './state-funds/applications-view';
import type { DecisionsView } from './decision/decisions-view';
import type { DeliveryView } from './delivery/delivery-view';
import type { FollowUpsView } from './follow-ups/follow-ups-view';
import type { ForumView } from './forum/forum-view';
import type { MeetingsView } from './meetings/meetings-view';
import type { MinutesView } from './minutes/minutes-view';
import type { Message } from './notice';
import type { RemindingView } from './reminding/reminding-view';
import type { MattersView } from './resolution/matters-view';
import type { TodoView } from './todo/todo-view';

export type ViewOf<Name extends View['card']> = Extract<View, { card: Name }>;

/** Everything a person can be shown. One card in `presentation/` for each. */
export type View =
  | MattersView
  | DecisionsView
  | RemindingView
  | MinutesView
  | MeetingsView
  | AccountsView
  | ApplicationsView
  | FollowUpsView
  | ForumView
  | DeliveryView
  | TodoView
  /** Local mode: to whoever opens the page. `title` is of the matter that the step is about; '' for none. */
  | { readonly card: 'welcome'; readonly step: WelcomeStep; readonly seat: string; readonly title: string }
  /** The card of another view, posted in the place of a card that Teams no longer found. */
  | { readonly card: 'standIn'; readonly of: View }
  /** The rest of a card that another card has taken the place of. */
  | { readonly card: 'replaced' }
  | { readonly card: 'message'; readonly message: Message };

/** What a newcomer does next in local mode: sends the first matter, answers it, is asked to send another, and goes on. */
export type WelcomeStep = 'send' | 'answer' | 'ask' | 'asked' | 'goOn';
