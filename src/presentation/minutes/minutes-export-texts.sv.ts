import type { Instant, LocalDate } from '../../domain/time';
import type { SigningStep, ApprovalCorrection } from '../../domain/minutes/minutes';
import { dayOf, noon } from '../dates';
import { longDay, time } from '../dates.sv';
import { listed } from '../forum/listed.sv';

const step: Readonly<Record<SigningStep, string>> = {
  draft: 'Anteckningarna',
  verify: 'Justeringen',
  approve: 'Godkännandet',
};

/** The lines of the text. Times are told to the minute. */
const line = {
  title: (title: string) => `Anteckningar: ${title}`,
  forum: (name: string) => `Forum: ${name}`,
  meeting: (meetingOn: LocalDate) => `Mötesdag: ${meetingOn} (${longDay(noon(meetingOn))})`,
  corrects: (id: string) => `Rättelse av anteckningarna med id ${id}`,
  id: (id: string) => `Id: ${id}`,
  started: (name: string, at: Instant) => `Startad av ${name} ${on(at)}`,
  gated: (isGated: boolean): string =>
    isGated
      ? 'Publiceras först när de är justerade och godkända.'
      : 'Får publiceras utan justering enligt uppdragsbeskrivningen.',
  signers: 'VEM SOM GÖR VAD',
  noteTaker: (name: string, dueOn: LocalDate) => `Vid anteckningarna: ${name}, senast ${dueOn}`,
  verifier: (name: string, dueOn: LocalDate) => `Justerar: ${name}, senast ${dueOn}`,
  approver: (name: string, dueOn: LocalDate) => `Godkänner: ${name}, senast ${dueOn}`,
  publishers: (names: readonly string[]) => `Publicerar: ${names.length === 0 ? 'processledaren' : listed(names)}`,
  versions: 'VERSIONER',
  version: (number: number, label: string, name: string, at: Instant) =>
    `Version ${number}${label === '' ? '' : ` (${label})`}: inlämnad av ${name} ${on(at)}`,
  address: (url: string) => `  Adress: ${url}`,
  addressWithheld: '  Adress: visas bara för den som skriver, justerar, godkänner eller publicerar',
  changes: (text: string) => `  Ändrat: ${text}`,
  hash: (hash: string) => `  Versionens kod: ${hash}`,
  contentHash: (hash: string | null) =>
    hash === null
      ? '  Filens fingeravtryck: saknas, bara en länk är inlämnad'
      : `  Filens fingeravtryck (SHA-256): ${hash}`,
  attestations: 'JUSTERAT OCH GODKÄNT',
  verified: (name: string, version: number, at: Instant) => `Justerat version ${version}: ${name} ${on(at)}`,
  approved: (name: string, version: number, at: Instant) => `Godkänt version ${version}: ${name} ${on(at)}`,
  requests: 'BEGÄRDA ÄNDRINGAR',
  request: (name: string, version: number, at: Instant) => `${name}, version ${version}, ${on(at)}`,
  where: (text: string) => `  Var: ${text}`,
  what: (text: string) => `  Vad: ${text}`,
  meetings: 'PÅ MÖTEN',
  handedToMeeting: (name: string, at: Instant, reason: string) =>
    `Lämnat till nästa möte av ${name} ${on(at)}. Skäl: ${reason}`,
  takenBack: (name: string, at: Instant) => `  Taget tillbaka av ${name} ${on(at)}`,
  approvalCorrected: ({ from, to, by, at }: ApprovalCorrection) =>
    `Godkännandet på mötet rättat av ${by.name} ${on(at)}. Före: mötet ${from.meetingOn}, punkt ${from.item}. Efter: ${to === null ? 'inte godkänt på möte' : `mötet ${to.meetingOn}, punkt ${to.item}`}`,
  settled: (meetingOn: LocalDate, item: string, name: string, at: Instant) =>
    `Avgjort på mötet ${meetingOn}, punkt ${item}. Noterat av ${name} ${on(at)}`,
  approvedAtMeeting: (meetingOn: LocalDate, item: string, name: string, at: Instant) =>
    `Godkänt på mötet ${meetingOn}, punkt ${item}. Noterat av ${name} ${on(at)}`,
  publication: 'PUBLICERING',
  moved: (address: string, name: string, at: Instant) => `  Tidigare adress, ändrad av ${name} ${on(at)}: ${address}`,
  published: (name: string, at: Instant) => `Publicerat av ${name} ${on(at)}`,
  changesOfSteps: 'ÄNDRADE STEG',
  handover: (which: SigningStep, from: string, to: string, by: string, at: Instant) =>
    `${step[which]}: lämnat från ${from} till ${to} av ${by} ${on(at)}`,
  extension: (which: SigningStep, day: LocalDate, by: string, at: Instant) =>
    `${step[which]}: förlängt till ${day} av ${by} ${on(at)}`,
  withdrawal: 'AVBRUTEN',
  withdrawn: (name: string, at: Instant, reason: string) => `Avbruten av ${name} ${on(at)}. Skäl: ${reason}`,
};

/** The whole chain to copy. */
export const minutesExportTexts = {
  heading: 'Spara justeringens historik',
  explanation:
    'Kopiera texten och spara den hos den som ansvarar för arkivet. Den nedre rutan har samma innehåll i maskinläsbar form.',
  inParts: (parts: number) =>
    `Historiken är för lång för ett kort och är delad i ${parts} delar. Klistra in delarna av texten efter varandra i ordning, och delarna av data för sig.`,
  part: (part: number, parts: number) => `Del ${part} av ${parts}`,
  asText: 'Historiken som text',
  asData: 'Historiken som data (JSON)',
  showPart: (part: number) => `Visa del ${part}`,
  summary: (title: string) => `Spara justeringens historik: ${title}`,
  line,
};

/** The moment as an archive sorts it, in Swedish time. */
function on(at: string): string {
  return `den ${dayOf(at)} kl. ${time(at)}`;
}
