import type { SigningStep } from '../../domain/minutes/minutes';
import { dayOf, longDay, noon, time } from '../dates';
import { listed } from '../forum/listed.sv';
import type { MinutesExportLines, MinutesExportTexts } from './minutes-export-texts';

const step: Readonly<Record<SigningStep, string>> = {
  draft: 'Anteckningarna',
  verify: 'Justeringen',
  approve: 'Godkännandet',
};

const line = {
  title: (title) => `Anteckningar: ${title}`,
  forum: (name) => `Forum: ${name}`,
  meeting: (meetingOn) => `Mötesdag: ${meetingOn} (${longDay(noon(meetingOn))})`,
  corrects: (id) => `Rättelse av anteckningarna med id ${id}`,
  id: (id) => `Id: ${id}`,
  started: (name, at) => `Startad av ${name} ${on(at)}`,
  gated: (isGated) =>
    isGated
      ? 'Publiceras först när de är justerade och godkända.'
      : 'Får publiceras utan justering enligt uppdragsbeskrivningen.',
  signers: 'VEM SOM GÖR VAD',
  noteTaker: (name, dueOn) => `Vid anteckningarna: ${name}, senast ${dueOn}`,
  verifier: (name, dueOn) => `Justerar: ${name}, senast ${dueOn}`,
  approver: (name, dueOn) => `Godkänner: ${name}, senast ${dueOn}`,
  publishers: (names) => `Publicerar: ${names.length === 0 ? 'processledaren' : listed(names)}`,
  versions: 'VERSIONER',
  version: (number, label, name, at) =>
    `Version ${number}${label === '' ? '' : ` (${label})`}: inlämnad av ${name} ${on(at)}`,
  address: (url) => `  Adress: ${url}`,
  addressWithheld: '  Adress: visas bara för den som skriver, justerar, godkänner eller publicerar',
  changes: (text) => `  Ändrat: ${text}`,
  hash: (hash) => `  Versionens kod: ${hash}`,
  contentHash: (hash) =>
    hash === null
      ? '  Filens fingeravtryck: saknas, bara en länk är inlämnad'
      : `  Filens fingeravtryck (SHA-256): ${hash}`,
  attestations: 'JUSTERAT OCH GODKÄNT',
  verified: (name, version, at) => `Justerat version ${version}: ${name} ${on(at)}`,
  approved: (name, version, at) => `Godkänt version ${version}: ${name} ${on(at)}`,
  requests: 'BEGÄRDA ÄNDRINGAR',
  request: (name, version, at) => `${name}, version ${version}, ${on(at)}`,
  where: (text) => `  Var: ${text}`,
  what: (text) => `  Vad: ${text}`,
  meetings: 'PÅ MÖTEN',
  handedToMeeting: (name, at, reason) => `Lämnat till nästa möte av ${name} ${on(at)}. Skäl: ${reason}`,
  takenBack: (name, at) => `  Taget tillbaka av ${name} ${on(at)}`,
  approvalCorrected: ({ from, to, by, at }) =>
    `Godkännandet på mötet rättat av ${by.name} ${on(at)}. Före: mötet ${from.meetingOn}, punkt ${from.item}. Efter: ${to === null ? 'inte godkänt på möte' : `mötet ${to.meetingOn}, punkt ${to.item}`}`,
  settled: (meetingOn, item, name, at) => `Avgjort på mötet ${meetingOn}, punkt ${item}. Noterat av ${name} ${on(at)}`,
  approvedAtMeeting: (meetingOn, item, name, at) =>
    `Godkänt på mötet ${meetingOn}, punkt ${item}. Noterat av ${name} ${on(at)}`,
  publication: 'PUBLICERING',
  moved: (address, name, at) => `  Tidigare adress, ändrad av ${name} ${on(at)}: ${address}`,
  published: (name, at) => `Publicerat av ${name} ${on(at)}`,
  changesOfSteps: 'ÄNDRADE STEG',
  handover: (which, from, to, by, at) => `${step[which]}: lämnat från ${from} till ${to} av ${by} ${on(at)}`,
  extension: (which, day, by, at) => `${step[which]}: förlängt till ${day} av ${by} ${on(at)}`,
  withdrawal: 'AVBRUTEN',
  withdrawn: (name, at, reason) => `Avbruten av ${name} ${on(at)}. Skäl: ${reason}`,
} satisfies MinutesExportLines;

export const minutesExportTexts = {
  heading: 'Spara justeringens historik',
  explanation:
    'Kopiera texten och spara den hos den som ansvarar för arkivet. Den nedre rutan har samma innehåll i maskinläsbar form.',
  inParts: (parts) =>
    `Historiken är för lång för ett kort och är delad i ${parts} delar. Klistra in delarna av texten efter varandra i ordning, och delarna av data för sig.`,
  part: (part, parts) => `Del ${part} av ${parts}`,
  asText: 'Historiken som text',
  asData: 'Historiken som data (JSON)',
  showPart: (part) => `Visa del ${part}`,
  summary: (title) => `Spara justeringens historik: ${title}`,
  line,
} satisfies MinutesExportTexts;

/** The moment as an archive sorts it, in Swedish time. */
function on(at: string): string {
  return `den ${dayOf(at)} kl. ${time(at)}`;
}
