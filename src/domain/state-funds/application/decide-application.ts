import type { Person } from '../../forum/person';
import { leads, type Actor } from '../../forum/roles';
import { signed } from '../../forum/signed';
import { sameData } from '../../same-data';
import { saysSomething } from '../../says-something';
import { isLocalDate, type Instant, type LocalDate } from '../../time';
import { accept, refuse, type Verdict } from '../../verdict';
import type { ApplicationEvent, ApplicationState, BegunApplication, Invitation } from './application';
import { readApplication, unsavable, type ApplicationFault, type ApplicationFields } from './read-application';

/** An invitation as typed. */
export interface InvitationFields {
  readonly recipient: string;
  readonly lastDay: string;
}

export interface InvitationFault {
  readonly field: keyof InvitationFields;
  readonly fault: 'missing' | 'tooLong' | 'notADate' | 'inThePast';
}

/** How the forum stands on the day. */
interface Setting {
  /** The forum has decided on criteria for state funds. */
  readonly isOn: boolean;
  readonly today: LocalDate;
}

export type ApplicationCommand =
  | (Setting & {
      readonly type: 'begin';
      readonly by: Actor;
      readonly id: string;
      readonly forumId: string;
      readonly forumName: string;
      readonly shortName: string;
      /** `null` where a leader fills in what has come in another way. */
      readonly invitation: { readonly code: string; readonly fields: InvitationFields } | null;
    })
  /** Somebody gives the code. */
  | (Setting & { readonly type: 'open'; readonly by: Person })
  | { readonly type: 'save'; readonly by: Person; readonly isLeader: boolean; readonly fields: ApplicationFields }
  /** Of what has been saved. */
  | (Setting & { readonly type: 'send'; readonly by: Person; readonly isLeader: boolean })
  | { readonly type: 'withdraw'; readonly by: Actor }
  /** `matter`: the draft that is begun with it. */
  | { readonly type: 'takeUp'; readonly by: Actor; readonly matter: string };

export type ApplicationRefusal =
  | { readonly type: 'mayNotLeadApplications' }
  /** The code is none of ours, or the application is none of theirs. */
  | { readonly type: 'unknownApplication' }
  | { readonly type: 'invitationFaulty'; readonly faults: readonly InvitationFault[] }
  | { readonly type: 'applicationFaulty'; readonly faults: readonly ApplicationFault[] }
  | { readonly type: 'applicationsOff'; readonly forum: string }
  | { readonly type: 'codeTooOld'; readonly forum: string; readonly lastDay: LocalDate }
  | { readonly type: 'codeUsed'; readonly forum: string }
  | { readonly type: 'codeWithdrawn'; readonly forum: string }
  /** A matter has been made of it. */
  | { readonly type: 'applicationTakenUpAlready'; readonly forum: string }
  | { readonly type: 'applicationNotSent' };

export type ApplicationVerdict = Verdict<ApplicationEvent, ApplicationRefusal>;

/**
 * The rules of an application for state funds: the first to give a code has the application, and nobody else; what is
 * typed is always kept; it can be sent anew until a matter has been made of it.
 */
export function decideApplication(
  state: ApplicationState,
  command: ApplicationCommand,
  now: Instant,
): ApplicationVerdict {
  if (command.type === 'begin') return begin(state, command, now);
  if (state.status === 'notBegun') return refuse({ type: 'unknownApplication' });
  switch (command.type) {
    case 'open':
      return open(state, command, now);
    case 'save':
      return save(state, command, now);
    case 'send':
      return send(state, command, now);
    case 'withdraw':
      return withdraw(state, command, now);
    case 'takeUp':
      return takeUp(state, command, now);
  }
}

type CommandOf<Type extends ApplicationCommand['type']> = Extract<ApplicationCommand, { readonly type: Type }>;

function begin(state: ApplicationState, command: CommandOf<'begin'>, now: Instant): ApplicationVerdict {
  const { by, id, forumId, forumName, shortName, invitation: typed, isOn, today } = command;
  if (!leads(by)) return refuse({ type: 'mayNotLeadApplications' });
  if (state.status !== 'notBegun') return accept();
  if (!isOn) return refuse({ type: 'applicationsOff', forum: forumName });
  const invitation = typed === null ? null : readInvitation(typed.code, typed.fields, today);
  if (invitation !== null && 'faults' in invitation) {
    return refuse({ type: 'invitationFaulty', faults: invitation.faults });
  }
  const begun = { type: 'applicationBegun', at: now, by: signed(by), id, forumId, forumName, shortName } as const;
  return accept({ ...begun, invitation });
}

/** In characters. */
const MOST_RECIPIENT = 100;

function readInvitation(
  code: string,
  fields: InvitationFields,
  today: LocalDate,
): Invitation | { readonly faults: readonly InvitationFault[] } {
  const [recipient, lastDay] = [fields.recipient.trim(), fields.lastDay.trim()];
  const faults: readonly InvitationFault[] = [
    ...(saysSomething(recipient) ? [] : [{ field: 'recipient', fault: 'missing' } as const]),
    ...(recipient.length > MOST_RECIPIENT ? [{ field: 'recipient', fault: 'tooLong' } as const] : []),
    ...faultsOfLastDay(lastDay, today),
  ];
  return faults.length > 0 ? { faults } : { code, recipient, lastDay };
}

function faultsOfLastDay(lastDay: string, today: LocalDate): readonly InvitationFault[] {
  if (lastDay === '') return [{ field: 'lastDay', fault: 'missing' }];
  if (!isLocalDate(lastDay)) return [{ field: 'lastDay', fault: 'notADate' }];
  return lastDay < today ? [{ field: 'lastDay', fault: 'inThePast' }] : [];
}

function open(state: BegunApplication, { by, ...setting }: CommandOf<'open'>, now: Instant): ApplicationVerdict {
  const { invitation, applicant, forumName: forum } = state;
  if (invitation === null) return refuse({ type: 'unknownApplication' });
  if (applicant !== null) return applicant.id === by.id ? accept() : refuse({ type: 'codeUsed', forum });
  const closed = closedTo(state, setting);
  return closed === undefined ? accept({ type: 'applicationOpened', at: now, by: signed(by) }) : refuse(closed);
}

/** Why nobody can apply with it any more. */
function closedTo(
  { status, invitation, forumName: forum }: BegunApplication,
  { isOn, today }: Setting,
): ApplicationRefusal | undefined {
  if (status === 'withdrawn') return { type: 'codeWithdrawn', forum };
  if (!isOn) return { type: 'applicationsOff', forum };
  if (invitation === null || invitation.lastDay >= today) return undefined;
  return { type: 'codeTooOld', forum, lastDay: invitation.lastDay };
}

/** Whoever has given the code; those who lead, where they fill it in themselves. */
function isTheirs({ invitation, applicant }: BegunApplication, by: Person, isLeader: boolean): boolean {
  return invitation === null ? isLeader : applicant?.id === by.id;
}

function save(state: BegunApplication, command: CommandOf<'save'>, now: Instant): ApplicationVerdict {
  const { by, isLeader, fields } = command;
  if (!isTheirs(state, by, isLeader)) return refuse({ type: 'unknownApplication' });
  const faults = unsavable(fields);
  if (faults.length > 0) return refuse({ type: 'applicationFaulty', faults });
  return sameData(state.fields, fields)
    ? accept()
    : accept({ type: 'applicationSaved', at: now, by: signed(by), fields });
}

function send(state: BegunApplication, command: CommandOf<'send'>, now: Instant): ApplicationVerdict {
  const { by, isLeader, ...setting } = command;
  if (!isTheirs(state, by, isLeader)) return refuse({ type: 'unknownApplication' });
  const reading = readApplication(state.fields);
  if (reading.kind === 'faulty') return refuse({ type: 'applicationFaulty', faults: reading.faults });
  const { application } = reading;
  if (sameData(state.sent?.application, application)) return accept();
  if (state.matters.length > 0) return refuse({ type: 'applicationTakenUpAlready', forum: state.forumName });
  const closed = closedTo(state, setting);
  return closed === undefined
    ? accept({ type: 'applicationSent', at: now, by: signed(by), application })
    : refuse(closed);
}

function withdraw(state: BegunApplication, { by }: CommandOf<'withdraw'>, now: Instant): ApplicationVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLeadApplications' });
  if (state.status === 'withdrawn') return accept();
  if (state.matters.length > 0) return refuse({ type: 'applicationTakenUpAlready', forum: state.forumName });
  return accept({ type: 'applicationWithdrawn', at: now, by: signed(by) });
}

function takeUp(state: BegunApplication, { by, matter }: CommandOf<'takeUp'>, now: Instant): ApplicationVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLeadApplications' });
  if (state.status !== 'sent') return refuse({ type: 'applicationNotSent' });
  if (state.matters.includes(matter)) return accept();
  return accept({ type: 'applicationTakenUp', at: now, by: signed(by), matter });
}
