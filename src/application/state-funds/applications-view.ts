import type { Charter } from '../../domain/forum/charter';
import type { BegunApplication } from '../../domain/state-funds/application/application';
import type { InvitationFault, InvitationFields } from '../../domain/state-funds/application/decide-application';
import type { ApplicationFault, ApplicationFields } from '../../domain/state-funds/application/read-application';
import type { LocalDate } from '../../domain/time';
import type { FormNote } from '../notice';

/** What a person can be shown of applications for state funds. */
export type ApplicationsView =
  /** A forum's applications, to those who lead it. */
  | {
      readonly card: 'applications';
      readonly forumId: string;
      readonly charter: Charter;
      /** The latest first. */
      readonly applications: readonly BegunApplication[];
      readonly today: LocalDate;
      readonly fields: InvitationFields;
      readonly faults: readonly InvitationFault[];
      /** What the next application gets its id from. */
      readonly newId: string;
      /** Counts from 0. */
      readonly page: number;
      readonly note: FormNote | null;
    }
  /** To whoever has given the code, or to those who lead where they fill it in themselves. */
  | {
      readonly card: 'applicationForm';
      readonly application: BegunApplication;
      readonly fields: ApplicationFields;
      readonly faults: readonly ApplicationFault[];
      readonly note: FormNote | null;
    }
  /** As it stands: to those who lead, and as a receipt to whoever has sent it. */
  | {
      readonly card: 'application';
      readonly application: BegunApplication;
      readonly isLeader: boolean;
      readonly note: FormNote | null;
    };
