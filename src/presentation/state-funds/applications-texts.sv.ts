import type { Person } from '../../domain/forum/person';
import type { InvitationFault } from '../../domain/state-funds/application/decide-application';
import type { ApplicationFault, ApplicationLine } from '../../domain/state-funds/application/read-application';
import type { Instant, LocalDate } from '../../domain/time';
import { day } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';
import type { SentencesBy } from '../sentences-by';
import type { ApplicationsNotice } from './applications-notices';

const fault: SentencesBy<'fault', ApplicationFault> = {
  missing: 'Fyll i det här innan du skickar ansökan.',
  tooLong: ({ length, most }) => `Texten är ${length} tecken. Korta den till högst ${most}.`,
  partOfKrona: 'Skriv hela kronor, utan ören.',
  notAnAmount: 'Det går inte att läsa som ett belopp. Skriv till exempel 300 tkr eller 300 000 kr.',
  yearly: 'Medlen beviljas för ett år i taget. Skriv beloppet för det året, utan ”/år”.',
  notAYear: 'Skriv ett årtal, till exempel 2027.',
};

const invitationFault: SentencesBy<'fault', InvitationFault> = {
  missing: 'Fyll i det här.',
  tooLong: 'Texten är för lång. Korta den till högst 100 tecken.',
  notADate: 'Det är inget datum. Välj en dag.',
  inThePast: 'Den dagen har varit. Välj en dag framåt.',
};

const field: Readonly<Record<ApplicationLine, { readonly label: string; readonly hint: string }>> = {
  project: { label: 'Projektets namn', hint: NO_PATIENT_DATA },
  organisation: { label: 'Vem söker?', hint: 'Till exempel en vårdcentral, en kommun eller en förening.' },
  amount: { label: 'Vilket belopp söks?', hint: 'Till exempel 300 tkr.' },
  year: { label: 'För vilket år?', hint: 'Statliga medel beviljas för ett år i taget.' },
};

export const applicationsTexts = {
  heading: 'Ansökan om statliga medel',
  list: {
    heading: 'Ansökningar om statliga medel',
    none: 'Det finns inga ansökningar än.',
    open: 'Öppna',
    group: { sent: 'Har kommit in', open: 'Väntar på den som söker', over: 'Ärende eller avslutade' },
    summary: (shortName: string) => `${shortName}: ansökningar om statliga medel`,
  },
  invite: {
    open: 'Bjud in någon att söka',
    explanation:
      'Den du bjuder in svarar på kriterierna i ett formulär i Teams, med en kod som du skickar. Det går för den som har Teams i samma organisation. Kommer ansökan på annat sätt fyller du i den själv.',
    recipient: {
      label: 'Vem bjuds in?',
      hint: 'Till exempel Vårdcentralen för hemlösa. Bara ni som leder forumet ser det.',
    },
    lastDay: { label: 'Sista dag att söka' },
    send: 'Skapa koden',
    fault: invitationFault,
  },
  fillIn: 'Fyll i åt någon annan',
  /** What a leader sends to whoever is to apply. */
  toForward: (forumName: string, code: string, lastDay: LocalDate) =>
    `${forumName} bjuder in er att söka statliga medel. Öppna Enighet i Teams, i din egen chatt, och skriv: ansökan ${code}. Sista dag är ${day(lastDay)}. Koden gäller för den som använder den först.`,
  code: (code: string) => `Koden är ${code}.`,
  forward: 'Visa eller dölj texten att skicka',
  status: {
    invited: (recipient: string, lastDay: LocalDate) => `Inbjudan till ${recipient}. Sista dag är ${day(lastDay)}.`,
    notOpened: 'Koden är inte använd än.',
    opened: ({ name }: Person) => `${name} har öppnat formuläret men inte skickat det.`,
    filledInBy: ({ name }: Person) => `Fylls i av ${name}. Inte klar.`,
    sent: ({ name }: Person, at: Instant) => `Kom in ${day(at)}, från ${name}.`,
    /** To whoever has sent it. */
    sentByYou: (at: Instant) => `Ansökan skickades ${day(at)}.`,
    withdrawn: 'Tillbakadragen.',
    takenUp: 'Det finns ett ärende om ansökan.',
    passed: 'Sista dagen har varit.',
  },
  form: {
    introduction: (forumName: string) =>
      `Ansökan går till dem som leder ${forumName}, och följer med ärendet till ledamöterna.`,
    lastDay: (lastDay: LocalDate) => `Sista dag är ${day(lastDay)}.`,
    field,
    reportHint: 'Skriv hur ni följer upp, och hur ni räknar invånare som nåtts.',
    fault,
    send: 'Skicka ansökan',
    save: 'Spara och fortsätt senare',
    saved: 'Det du har skrivit är sparat. Ansökan är inte skickad. Skriv ansökan till mig när du vill fortsätta.',
    kept: 'Det du har skrivit är sparat, men inte skickat.',
    faultsAt: (labels: readonly string[]) => `Se över: ${labels.join('; ')}.`,
    summary: (forumName: string) => `Ansökan om statliga medel till ${forumName}`,
  },
  card: {
    takeUp: 'Gör ett ärende av ansökan',
    showMatter: 'Visa ärendet',
    edit: 'Ändra ansökan',
    withdraw: {
      open: 'Dra tillbaka',
      explanation: 'Koden slutar gälla, och ansökan tas inte upp.',
      send: 'Dra tillbaka',
    },
    summary: (project: string) => `Ansökan om statliga medel: ${project}`,
  },
};

/** What became of something about an application. */
export const applicationsNotice: SentencesBy<'type', ApplicationsNotice> = {
  mayNotLeadApplications:
    'Bara ordföranden, vice ordföranden och processledaren tar hand om ansökningar. Be någon av dem.',
  unknownApplication:
    'Det finns ingen ansökan med den koden. Kontrollera koden, eller be forumet som bjöd in dig om en ny.',
  invitationFaulty: 'Koden är inte skapad. Öppna Bjud in någon att söka och rätta det som är markerat.',
  applicationFaulty: 'Ansökan är inte skickad. Rätta det som är markerat och skicka igen.',
  applicationsOff: ({ forum }) =>
    `${forum} tar inte emot ansökningar om statliga medel. Hör av dig till dem som leder forumet.`,
  codeTooOld: ({ forum, lastDay }) => `Koden gällde till och med ${day(lastDay)}. Be ${forum} om en ny.`,
  codeUsed: ({ forum }) => `Koden har redan använts av någon annan. Be ${forum} om en egen.`,
  codeWithdrawn: ({ forum }) => `Inbjudan är tillbakadragen. Hör av dig till dem som leder ${forum}.`,
  codeMissing: 'Skriv ansökan och koden som du har fått, till exempel: ansökan BCDF-GHKM-NPRS.',
  applicationTakenUpAlready: ({ forum }) =>
    `Det finns redan ett ärende om ansökan, så den ändras inte här. Hör av dig till dem som leder ${forum}.`,
  applicationNotSent: 'Ansökan är inte skickad, så det går inte att göra ett ärende av den än.',
  applicantInvited: 'Koden är skapad. Skicka den till den som ska söka.',
  applicationSent:
    'Ansökan har kommit fram. De som leder forumet får veta det nästa arbetsdag. Du kan ändra den tills det finns ett ärende om den.',
  applicationWithdrawn: 'Ansökan är tillbakadragen. Koden gäller inte längre.',
  applicationTakenUp: 'Ärendet är påbörjat. Formuläret finns här i chatten. Du kan spara när som helst.',
  applicationsInPerson: 'Skriv det till mig i din egen chatt. Här läser hela kanalen svaret.',
};
