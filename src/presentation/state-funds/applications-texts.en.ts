import type { Person } from '../../domain/forum/person';
import type { InvitationFault } from '../../domain/state-funds/application/decide-application';
import type { ApplicationFault, ApplicationLine } from '../../domain/state-funds/application/read-application';
import type { Instant, LocalDate } from '../../domain/time';
import { day } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';
import type { SentencesBy } from '../sentences-by';
import type { ApplicationsNotice } from './applications-notices';

const fault: SentencesBy<'fault', ApplicationFault> = {
  missing: 'Fill this in before you send the application.',
  tooLong: ({ length, most }) => `The text is ${length} characters. Shorten it to ${most} at the most.`,
  partOfKrona: 'Write whole kronor, without a fraction.',
  notAnAmount: 'That cannot be read as an amount. Write for example 300 tkr or 300 000 kr.',
  yearly: 'Funds are granted for one year at a time. Write the amount for that year, without “a year”.',
  notAYear: 'Write a year, for example 2027.',
};

const invitationFault: SentencesBy<'fault', InvitationFault> = {
  missing: 'Fill this in.',
  tooLong: 'The text is too long. Shorten it to 100 characters at most.',
  notADate: 'That is no date. Choose a day.',
  inThePast: 'That day has passed. Choose a day to come.',
};

const field: Readonly<Record<ApplicationLine, { readonly label: string; readonly hint: string }>> = {
  project: { label: 'Name of the project', hint: NO_PATIENT_DATA },
  organisation: {
    label: 'Who applies?',
    hint: 'For example a health centre, a municipality or an association.',
  },
  amount: { label: 'How much is applied for?', hint: 'For example 300 tkr.' },
  year: { label: 'For which year?', hint: 'State funds are granted for one year at a time.' },
};

export const applicationsTexts = {
  heading: 'Application for state funds',
  list: {
    heading: 'Applications for state funds',
    none: 'There are no applications yet.',
    open: 'Open',
    group: { sent: 'Received', open: 'Waiting for the applicant', over: 'Made into a matter, or closed' },
    summary: (shortName: string) => `${shortName}: applications for state funds`,
  },
  invite: {
    open: 'Invite somebody to apply',
    explanation:
      'Whoever you invite answers the criteria on a form in Teams, with a code that you send. That works for those who have Teams in the same organisation. If the application comes in another way, you fill it in yourself.',
    recipient: {
      label: 'Who is invited?',
      hint: 'For example the health centre for the homeless. Only you who lead the forum see it.',
    },
    lastDay: { label: 'Last day to apply' },
    send: 'Make the code',
    fault: invitationFault,
  },
  fillIn: 'Fill in for somebody else',
  toForward: (forumName: string, code: string, lastDay: LocalDate) =>
    `${forumName} invites you to apply for state funds. Open Enighet in Teams, in your own chat, and write: application ${code}. The last day is ${day(lastDay)}. The code is for whoever uses it first.`,
  code: (code: string) => `The code is ${code}.`,
  forward: 'Show or hide the text to send',
  status: {
    invited: (recipient: string, lastDay: LocalDate) => `Invitation to ${recipient}. The last day is ${day(lastDay)}.`,
    notOpened: 'The code has not been used yet.',
    opened: ({ name }: Person) => `${name} has opened the form and has not sent it.`,
    filledInBy: ({ name }: Person) => `Being filled in by ${name}. Not finished.`,
    sent: ({ name }: Person, at: Instant) => `Received ${day(at)} from ${name}.`,
    /** To whoever has sent it. */
    sentByYou: (at: Instant) => `The application was sent ${day(at)}.`,
    withdrawn: 'Withdrawn.',
    takenUp: 'There is a matter about the application.',
    passed: 'The last day has passed.',
  },
  form: {
    introduction: (forumName: string) =>
      `The application goes to those who lead ${forumName}, and along with the matter to the members.`,
    lastDay: (lastDay: LocalDate) => `The last day is ${day(lastDay)}.`,
    field,
    reportHint: 'Write how you follow up, and how you count the residents reached.',
    fault,
    send: 'Send the application',
    save: 'Save and go on later',
    saved:
      'What you have written is saved. The application is not sent. Write application to me when you want to go on.',
    kept: 'What you have written is saved, but not sent.',
    faultsAt: (labels: readonly string[]) => `Look at: ${labels.join('; ')}.`,
    summary: (forumName: string) => `Application for state funds to ${forumName}`,
  },
  card: {
    takeUp: 'Make a matter of the application',
    showMatter: 'Show the matter',
    edit: 'Change the application',
    withdraw: {
      open: 'Withdraw',
      explanation: 'The code stops working, and the application is not taken up.',
      send: 'Withdraw',
    },
    summary: (project: string) => `Application for state funds: ${project}`,
  },
};

/** What became of something about an application. */
export const applicationsNotice: SentencesBy<'type', ApplicationsNotice> = {
  mayNotLeadApplications: 'Only the chair, the vice chair and the process lead handle applications. Ask one of them.',
  unknownApplication:
    'There is no application with that code. Check the code, or ask the forum that invited you for a new one.',
  invitationFaulty: 'The code is not made. Open Invite somebody to apply and correct what is marked.',
  applicationFaulty: 'The application is not sent. Correct what is marked and send it again.',
  applicationsOff: ({ forum }) =>
    `${forum} does not take applications for state funds. Turn to those who lead the forum.`,
  codeTooOld: ({ forum, lastDay }) => `The code was valid until ${day(lastDay)}. Ask ${forum} for a new one.`,
  codeUsed: ({ forum }) => `Somebody else has used the code already. Ask ${forum} for one of your own.`,
  codeWithdrawn: ({ forum }) => `The invitation is withdrawn. Turn to those who lead ${forum}.`,
  codeMissing: 'Write application and the code that you have got, for example: application BCDF-GHKM-NPRS.',
  applicationTakenUpAlready: ({ forum }) =>
    `There is a matter about the application already, so it is not changed here. Turn to those who lead ${forum}.`,
  applicationNotSent: 'The application is not sent, so no matter can be made of it yet.',
  applicantInvited: 'The code is made. Send it to whoever is to apply.',
  applicationSent:
    'The application has arrived. Those who lead the forum are told on the next working day. You can change it until there is a matter about it.',
  applicationWithdrawn: 'The application is withdrawn. The code is no longer valid.',
  applicationTakenUp: 'The matter has been started. The form is here in the chat. You can save at any time.',
  applicationsInPerson: 'Write that to me in your own chat. Here the whole channel reads the answer.',
};
