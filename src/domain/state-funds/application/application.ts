import type { Person } from '../../forum/person';
import type { Instant, LocalDate } from '../../time';
import { emptyApplication, type Application, type ApplicationFields } from './read-application';

/** What lets somebody outside the forum apply: whoever gives the code first has the application. */
export interface Invitation {
  readonly code: string;
  /** Whom it is for, as the leaders have written it. */
  readonly recipient: string;
  /** The last day that it is open. */
  readonly lastDay: LocalDate;
}

export interface NotBegun {
  readonly status: 'notBegun';
}

/** An application for state funds, from the invitation or the form that a leader fills in until a matter is made of it. */
export interface BegunApplication {
  readonly status: 'open' | 'sent' | 'withdrawn';
  readonly id: string;
  readonly forumId: string;
  readonly forumName: string;
  readonly shortName: string;
  readonly begunBy: Person;
  readonly begunAt: Instant;
  /** `null` where a leader fills in what has come in another way. */
  readonly invitation: Invitation | null;
  /** Who has given the code; `null` until somebody has. */
  readonly applicant: Person | null;
  /** As last typed, so that nothing is lost. */
  readonly fields: ApplicationFields;
  /** As last sent. */
  readonly sent: { readonly application: Application; readonly by: Person; readonly at: Instant } | null;
  /** The matters that have been begun with it, the latest last. */
  readonly matters: readonly string[];
}

export type ApplicationState = NotBegun | BegunApplication;

export type ApplicationEvent =
  | {
      readonly type: 'applicationBegun';
      readonly at: Instant;
      readonly by: Person;
      readonly id: string;
      readonly forumId: string;
      readonly forumName: string;
      readonly shortName: string;
      readonly invitation: Invitation | null;
    }
  | { readonly type: 'applicationOpened'; readonly at: Instant; readonly by: Person }
  | {
      readonly type: 'applicationSaved';
      readonly at: Instant;
      readonly by: Person;
      readonly fields: ApplicationFields;
    }
  | {
      readonly type: 'applicationSent';
      readonly at: Instant;
      readonly by: Person;
      readonly application: Application;
    }
  | { readonly type: 'applicationWithdrawn'; readonly at: Instant; readonly by: Person }
  | { readonly type: 'applicationTakenUp'; readonly at: Instant; readonly by: Person; readonly matter: string };

export const notBegun: ApplicationState = { status: 'notBegun' };

export function evolveApplication(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  if (event.type === 'applicationBegun') {
    if (state.status !== 'notBegun') return state;
    const { id, forumId, forumName, shortName, invitation, by, at } = event;
    const begun = { id, forumId, forumName, shortName, invitation, begunBy: by, begunAt: at };
    return { status: 'open', ...begun, applicant: null, fields: emptyApplication, sent: null, matters: [] };
  }
  if (state.status === 'notBegun') return state;
  switch (event.type) {
    case 'applicationOpened':
      return { ...state, applicant: event.by };
    case 'applicationSaved':
      return { ...state, fields: event.fields };
    case 'applicationSent': {
      const { application, by, at } = event;
      return { ...state, status: 'sent', sent: { application, by, at } };
    }
    case 'applicationWithdrawn':
      return { ...state, status: 'withdrawn' };
    case 'applicationTakenUp':
      return { ...state, matters: [...state.matters, event.matter] };
  }
}
