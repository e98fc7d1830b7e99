import type { LocalDate } from '../../domain/time';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { MinutesFault } from '../../domain/minutes/read-minutes';
import { day } from '../dates.sv';
import type { SentencesBy } from '../sentences-by';

const missing = {
  meetingOn: 'Mötesdag saknas. Välj en dag.',
  title: 'Rubrik saknas.',
  noteTaker: 'Välj vem som skriver anteckningarna.',
  verifier: 'Välj minst en som justerar.',
  approver: 'Välj vem som godkänner.',
} as const;

const fault: SentencesBy<'fault', MinutesFault> = {
  missing: ({ field }) => missing[field],
  tooLong: ({ most }) => `Texten är för lång. Korta den till högst ${most} tecken.`,
  notADate: 'Det är inget datum. Välj en dag.',
  inTheFuture: 'Mötet har inte varit än. Välj dagen då det hölls.',
  blankInLink: 'Länken har ett mellanslag i sig. Kopiera länken igen, eller skriv %20 i stället för varje mellanslag.',
  notHttps: 'Det är ingen vanlig webblänk. Skriv en som börjar med https:// eller lämna tomt.',
  unknownPerson: 'Personen finns inte i forumet. Välj en annan.',
  samePerson: ({ name }) => `${name} är vald två gånger. Välj olika personer.`,
  passed: 'Dagen har varit. Välj en senare dag.',
  beforeTheStepBefore: 'Dagen ligger före steget innan. Välj en senare dag.',
};

export const minutesFormTexts = {
  heading: 'Starta justering',
  introduction:
    'En person skriver anteckningarna, andra justerar dem och en tredje godkänner. Alla får ett kort i sin egen chatt när det är deras tur.',
  correcting: (title: string, meetingOn: LocalDate) => `Rättelse av ${title} från mötet ${day(meetingOn)}.`,
  correctionIsItsOwn: 'Det som är godkänt ändras inte. Rättelsen justeras och godkänns för sig.',
  toMend: 'Justeringen är inte startad. Rätta det som är markerat och försök igen.',
  meetingOn: 'Mötesdag',
  title: { label: 'Rubrik', hint: 'Till exempel: Mötesanteckning LGS. Skriv inga patientuppgifter.' },
  usualTitle: (forumName: string) => `Mötesanteckning ${forumName}`,
  usualCorrection: (title: string) => `Rättelse: ${title}`,
  url: {
    label: 'Länk till anteckningarna (frivilligt)',
    hint: 'Börjar med https://. Den som skriver kan också lämna in länken eller filen senare.',
  },
  label: { label: 'Dokumentets egen version (frivilligt)', hint: 'Till exempel: utkast 2.' },
  noteTaker: 'Vem skriver anteckningarna?',
  verifier: (number: number) => (number === 1 ? 'Vem justerar?' : `Justerare ${number} (frivilligt)`),
  approver: {
    label: 'Vem godkänner?',
    hint: 'Ingen kan ha två steg. Skriver ordföranden själv anteckningarna, godkänner vice ordföranden.',
  },
  /** The button of what few change. */
  more: 'Fler justerare och andra dagar',
  draftDay: { label: 'Anteckningarna klara senast', hint: 'Lämna tomt för fem arbetsdagar efter mötet.' },
  verifiedDay: { label: 'Justerade senast', hint: 'Lämna tomt för tio arbetsdagar efter mötet.' },
  approvedDay: { label: 'Godkända senast', hint: 'Lämna tomt för två veckor efter mötet.' },
  choose: 'Välj en person',
  nobody: 'Ingen',
  /** When the lists have no room for everybody. */
  fewerShown: (shown: number, all: number) =>
    `Listorna har plats för ${shown} av ${all} personer. De som har ett uppdrag i forumet står först. Saknas någon: skriv forum i kanalen, ge personen ett uppdrag och börja om här.`,
  start: 'Starta justeringen',
  startAnyway: 'Starta ändå',
  sameDay: (title: string, { startedBy, startedAt }: Pick<StartedMinutes, 'startedBy' | 'startedAt'>) =>
    `Det finns redan anteckningar från den dagen: ${title}, startade av ${startedBy.name} ${day(startedAt)}. Skriv mötesanteckningar för att öppna dem, eller starta ändå om det var ett annat möte.`,
  fault,
  summary: (shortName: string) => `${shortName}: starta justering`,
};
