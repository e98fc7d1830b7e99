import type { Instant, LocalDate } from '../../domain/time';
import type { AtMeeting } from '../../domain/decision/report-note';
import type { MinutesStep, ApprovalCorrection, SigningStep, EarlierAddress } from '../../domain/minutes/minutes';
import { day, moment } from '../dates.sv';
import { listed } from '../forum/listed.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

const step: Readonly<Record<MinutesStep, string>> = {
  draft: 'Anteckningarna',
  verify: 'Justeringen',
  approve: 'Godkännandet',
  publish: 'Publiceringen',
};

const taken: Readonly<Record<MinutesStep, string>> = {
  draft: 'anteckningarna',
  verify: 'justeringen',
  approve: 'godkännandet',
  publish: 'publiceringen',
};

/** Every step of the minutes, with who and when. */
export const minutesChainTexts = {
  heading: 'Justering steg för steg',
  steps: {
    draft: 'Vid anteckningarna',
    verify: 'Justerat',
    approve: 'Godkänt',
    meeting: 'Godkänt på nästa möte',
    publish: 'Publicerat',
  },
  draft: {
    by: (name: string, dueOn: LocalDate) => `${name} ska lämna in anteckningarna senast ${day(dueOn)}.`,
    submitted: (name: string, version: number, at: Instant) => `${name} lämnade in version ${version} ${on(at)}.`,
    newVersionBy: (name: string, dueOn: LocalDate) => `${name} ska lämna in en ny version senast ${day(dueOn)}.`,
    never: 'Inga anteckningar lämnades in.',
  },
  verify: {
    done: (name: string, version: number, at: Instant) => `${name} justerade version ${version} ${on(at)}.`,
    asked: (name: string, version: number, at: Instant) => `${name} begärde en ändring i version ${version} ${on(at)}.`,
    waiting: (name: string, dueOn: LocalDate) => `${name} har inte justerat än. Senast ${day(dueOn)}.`,
    never: (name: string) => `${name} justerade inte.`,
  },
  approve: {
    done: (name: string, version: number, at: Instant) => `${name} godkände version ${version} ${on(at)}.`,
    waiting: (name: string, dueOn: LocalDate) => `${name} har inte godkänt än. Senast ${day(dueOn)}.`,
    never: (name: string) => `${name} godkände inte.`,
    later: (name: string, dueOn: LocalDate) => `${name} godkänner när alla har justerat, senast ${day(dueOn)}.`,
  },
  meeting: {
    done: (meetingOn: LocalDate, item: string) => `Godkänt på mötet ${day(meetingOn)}, punkt ${item}.`,
    next: 'Tas upp på nästa möte efter det som anteckningarna är från.',
    later: 'Tas upp på nästa möte efter godkännandet.',
    never: 'Tas inte upp.',
  },
  publish: {
    done: (name: string, at: Instant) => `${name} meddelade ${on(at)} att anteckningarna är publicerade.`,
    waiting: (names: readonly string[], dueOn: LocalDate) =>
      `${who(names)} ska publicera anteckningarna senast ${day(dueOn)}.`,
    later: 'Publiceras när anteckningarna är godkända.',
    notGated: 'Inte publicerat än. Ingen justering krävs först.',
    never: 'Publiceras inte.',
  },
  withdrawn: (name: string, at: Instant) => `${name} avbröt justeringen ${on(at)}.`,
  reason: 'Skäl: ',
  handedToMeeting: (name: string, at: Instant) => `${name} lämnade frågan till nästa möte ${on(at)}.`,
  takenBack: (name: string, at: Instant) => `${name} tog tillbaka frågan ${on(at)}.`,
  approvalCorrected: ({ from, to, by, at }: ApprovalCorrection) =>
    `${by.name} rättade godkännandet ${on(at)}: från ${meetingItem(from)} till ${to === null ? 'inte godkänt på möte' : meetingItem(to)}.`,
  settled: (meetingOn: LocalDate, item: string) => `Mötet ${day(meetingOn)} avgjorde frågan, punkt ${item}.`,
  /** The heads of the table of steps. */
  step: 'Steg',
  byWhom: 'Vem och när',
  toggleRecords: 'Versioner och ändringar',
  versions: 'Versioner',
  version: (at: Instant, name: string) => `, ${on(at)}, ${name}.`,
  changed: ' Ändrat: ',
  fingerprint: ' Filens fingeravtryck: ',
  onlyLinked: ' Bara en länk: texten är inte bunden.',
  requests: 'Begärda ändringar',
  request: (version: number, at: Instant) => `, version ${version}, ${on(at)}.`,
  where: ' Var: ',
  what: '; vad: ',
  meetings: 'Frågor till mötet',
  handovers: 'Steg som har lämnats över',
  handover: (which: SigningStep, from: string, to: string, by: string, at: Instant) =>
    `${step[which]}: från ${from} till ${to}, av ${by} ${on(at)}.`,
  extensions: 'Mer tid',
  extension: (which: SigningStep, until: LocalDate, by: string, at: Instant) =>
    `${step[which]}: till ${day(until)}, av ${by} ${on(at)}.`,
  inExport: 'Välj Exportera för att läsa allt i sin helhet.',
  unreached: 'Har inte kunnat nås: ',
  handOver: {
    open: 'Lämna över',
    to: {
      label: 'Vem ska ta över?',
      placeholder: 'Välj en person',
      hint: 'Välj en person och sedan vems steg det gäller. Ingen kan ha två steg.',
      missing: 'Välj en person.',
    },
    /** The button for one of those who sign. */
    send: (which: SigningStep, name: string) => `Lämna över ${taken[which]} från ${name}`,
  },
  extend: {
    open: 'Förläng',
    day: {
      label: 'Ny sista dag',
      hint: 'Välj en dag och sedan vad den gäller. Stegen efter flyttas med om det behövs.',
      missing: 'Välj en dag.',
    },
    send: {
      draft: 'Förläng anteckningarna',
      verify: 'Förläng justeringen',
      approve: 'Förläng godkännandet',
    } satisfies Record<SigningStep, string>,
  },
  withdraw: {
    open: 'Avbryt justeringen',
    label: 'Varför avbryts justeringen?',
    hint: `Justeringen avslutas och kan inte öppnas igen. Skälet visas för alla i forumet. ${NO_PATIENT_DATA}`,
    missing: 'Skriv ett skäl.',
    send: 'Avbryt justeringen',
  },
  corrects: (title: string) => `Rättar ${title}. Skriv mötesanteckningar för att läsa dem.`,
  correctedBy: (title: string, state: string) =>
    `Det finns en rättelse: ${title}. ${state}. Skriv mötesanteckningar för att läsa den.`,
  moveAddress: {
    open: 'Ändra adressen',
    label: 'Ny adress på webben',
    hint: 'Sidan där anteckningarna ligger. Börjar med https://. Texten ändras inte.',
    missing: 'Skriv adressen.',
    send: 'Ändra adressen',
  },
  moved: ({ by, at }: EarlierAddress) => `${by.name} ändrade adressen ${on(at)}.`,
  takeFromMeeting: 'Ta tillbaka från mötet',
  correct: 'Rätta',
  export: 'Exportera',
  /** What stands in a file or a text to keep, and on no card. */
  kept: {
    id: (id: string) => `Id: ${id}`,
    corrects: (id: string) => `Rättelse av anteckningarna med id ${id}`,
    started: (name: string, at: Instant) => `Startad av ${name} ${on(at)}`,
    gated: 'Publiceras först när de är justerade och godkända.',
    ungated: 'Får publiceras utan justering enligt uppdragsbeskrivningen.',
    signers: 'Vem som gör vad',
    noteTaker: (name: string, dueOn: LocalDate) => `Vid anteckningarna: ${name}, senast ${day(dueOn)}`,
    verifier: (name: string, dueOn: LocalDate) => `Justerar: ${name}, senast ${day(dueOn)}`,
    approver: (name: string, dueOn: LocalDate) => `Godkänner: ${name}, senast ${day(dueOn)}`,
    publishers: (names: readonly string[]) => `Publicerar: ${names.length === 0 ? 'processledaren' : listed(names)}`,
    attestations: 'Justerat i tidigare versioner',
    address: 'Adress: ',
    addressWithheld: 'visas bara för den som skriver, justerar, godkänner eller publicerar',
    earlierAddress: (name: string, at: Instant) => `Tidigare adress, ändrad av ${name} ${on(at)}: `,
    hash: 'Versionens kod: ',
    noted: (name: string, at: Instant) => `Noterat av ${name} ${on(at)}.`,
  },
  summary: (title: string) => `Justering steg för steg: ${title}`,
};

/** How far the minutes have come, to the whole channel. */
export const minutesStatusTexts = {
  heading: 'Mötesanteckningar',
  atMeeting: 'Justeringen vilar tills mötet har avgjort vad som ska stå.',
  published: (at: Instant) => `Publiceringen meddelades ${on(at)}.`,
  summary: (title: string, state: string) => `${state}: ${title}`,
};

/** What is stuck where, to the chair. */
export const minutesOverdueTexts = {
  heading: 'Justeringen är försenad',
  headingOver: 'Justeringen är inte längre försenad',
  /** On a card that is over while the minutes are still late. */
  headingOld: 'Det här kortet gäller inte längre',
  late: (names: readonly string[], what: string, dueOn: LocalDate, since: Instant) =>
    `${who(names)} ska ${what}. Sista dag var ${day(dueOn)}. Har väntat sedan ${day(since)}.`,
  next: 'Hör gärna av dig till den som väntas in. Bland stegen kan du påminna, lämna över steget eller förlänga tiden.',
  over: 'Du behöver inte göra något.',
  stillLate:
    'Justeringen är fortfarande försenad, men inte längre så som kortet sa. Välj Visa alla steg för att se läget.',
  summary: (title: string) => `Justeringen är försenad, hör av dig: ${title}`,
  summaryOver: (title: string) => `Inte längre försenad: ${title}`,
  summaryOld: (title: string) => `Fortfarande försenad: ${title}`,
};

function who(names: readonly string[]): string {
  return names.length === 0 ? 'Processledaren' : listed(names);
}

function meetingItem({ meetingOn, item }: AtMeeting): string {
  return `mötet ${day(meetingOn)}, punkt ${item}`;
}

function on(at: string): string {
  return moment(at);
}
