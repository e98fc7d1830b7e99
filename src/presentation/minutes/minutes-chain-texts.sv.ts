import type { AtMeeting } from '../../domain/decision/report-note';
import type { MinutesStep } from '../../domain/minutes/minutes';
import { date, longDay, noon, time } from '../dates';
import { listed } from '../forum/listed.sv';
import type { MinutesChainTexts, MinutesOverdueTexts, MinutesStatusTexts } from './minutes-chain-texts';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

const step: Readonly<Record<MinutesStep, string>> = {
  draft: 'Anteckningarna',
  verify: 'Justeringen',
  approve: 'Godkännandet',
  publish: 'Publiceringen',
};

const doing: Readonly<Record<MinutesStep, string>> = {
  draft: 'ska lämna in anteckningarna',
  verify: 'ska justera',
  approve: 'ska godkänna',
  publish: 'ska publicera',
};

const taken: Readonly<Record<MinutesStep, string>> = {
  draft: 'anteckningarna',
  verify: 'justeringen',
  approve: 'godkännandet',
  publish: 'publiceringen',
};

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
    by: (name, dueOn) => `${name} ska lämna in anteckningarna senast ${day(dueOn)}.`,
    submitted: (name, version, at) => `${name} lämnade in version ${version} ${on(at)}.`,
    newVersionBy: (name, dueOn) => `${name} ska lämna in en ny version senast ${day(dueOn)}.`,
    never: 'Inga anteckningar lämnades in.',
  },
  verify: {
    done: (name, version, at) => `${name} justerade version ${version} ${on(at)}.`,
    asked: (name, version, at) => `${name} begärde en ändring i version ${version} ${on(at)}.`,
    waiting: (name, dueOn) => `${name} har inte justerat än. Senast ${day(dueOn)}.`,
    never: (name) => `${name} justerade inte.`,
  },
  approve: {
    done: (name, version, at) => `${name} godkände version ${version} ${on(at)}.`,
    waiting: (name, dueOn) => `${name} har inte godkänt än. Senast ${day(dueOn)}.`,
    never: (name) => `${name} godkände inte.`,
    later: (name, dueOn) => `${name} godkänner när alla har justerat, senast ${day(dueOn)}.`,
  },
  meeting: {
    done: (meetingOn, item) => `Godkänt på mötet den ${date(noon(meetingOn))}, punkt ${item}.`,
    next: 'Tas upp på nästa möte efter det som anteckningarna är från.',
    later: 'Tas upp på nästa möte efter godkännandet.',
    never: 'Tas inte upp.',
  },
  publish: {
    done: (name, at) => `${name} meddelade ${on(at)} att anteckningarna är publicerade.`,
    waiting: (names, dueOn) => `${who(names)} ska publicera anteckningarna senast ${day(dueOn)}.`,
    later: 'Publiceras när anteckningarna är godkända.',
    notGated: 'Inte publicerat än. Uppdragsbeskrivningen kräver ingen justering först.',
    never: 'Publiceras inte.',
  },
  withdrawn: (name, at) => `${name} avbröt justeringen ${on(at)}.`,
  reason: 'Skäl: ',
  handedToMeeting: (name, at) => `${name} lämnade frågan till nästa möte ${on(at)}.`,
  takenBack: (name, at) => `${name} tog tillbaka frågan ${on(at)}.`,
  approvalCorrected: ({ from, to, by, at }) =>
    `${by.name} rättade godkännandet ${on(at)}: från ${meetingItem(from)} till ${to === null ? 'inte godkänt på möte' : meetingItem(to)}.`,
  settled: (meetingOn, item) => `Mötet den ${date(noon(meetingOn))} avgjorde frågan, punkt ${item}.`,
  versions: 'Versioner',
  version: (at, name) => `, ${on(at)}, ${name}.`,
  changed: ' Ändrat: ',
  fingerprint: ' Filens fingeravtryck: ',
  onlyLinked: ' Bara en länk: texten är inte bunden.',
  requests: 'Begärda ändringar',
  request: (version, at) => `, version ${version}, ${on(at)}.`,
  where: ' Var: ',
  what: '; vad: ',
  meetings: 'Frågor till mötet',
  handovers: 'Steg som har lämnats över',
  handover: (which, from, to, by, at) => `${step[which]}: från ${from} till ${to}, av ${by} ${on(at)}.`,
  extensions: 'Mer tid',
  extension: (which, until, by, at) => `${step[which]}: till ${day(until)}, av ${by} ${on(at)}.`,
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
    send: (which, name) => `Lämna över ${taken[which]} från ${name}`,
  },
  extend: {
    open: 'Förläng',
    day: {
      label: 'Ny sista dag',
      hint: 'Välj en dag och sedan vad den gäller. Stegen efter flyttas med om det behövs.',
      missing: 'Välj en dag.',
    },
    send: { draft: 'Förläng anteckningarna', verify: 'Förläng justeringen', approve: 'Förläng godkännandet' },
  },
  withdraw: {
    open: 'Avbryt justeringen',
    label: 'Varför avbryts justeringen?',
    hint: `Justeringen avslutas och kan inte öppnas igen. Skälet visas för alla i forumet. ${NO_PATIENT_DATA}`,
    missing: 'Skriv ett skäl.',
    send: 'Avbryt justeringen',
  },
  corrects: (title) => `Rättar ${title}. Skriv mötesanteckningar för att läsa dem.`,
  correctedBy: (title, state) => `Det finns en rättelse: ${title}. ${state}. Skriv mötesanteckningar för att läsa den.`,
  moveAddress: {
    open: 'Ändra adressen',
    label: 'Ny adress på webben',
    hint: 'Sidan där anteckningarna ligger. Börjar med https://. Texten ändras inte.',
    missing: 'Skriv adressen.',
    send: 'Ändra adressen',
  },
  moved: ({ by, at }) => `${by.name} ändrade adressen ${on(at)}.`,
  takeFromMeeting: 'Ta tillbaka från mötet',
  correct: 'Rätta',
  export: 'Exportera',
  summary: (title) => `Justering steg för steg: ${title}`,
} satisfies MinutesChainTexts;

export const minutesStatusTexts = {
  heading: 'Mötesanteckningar',
  atMeeting: 'Justeringen vilar tills mötet har avgjort vad som ska stå.',
  published: (at) => `Publiceringen meddelades ${on(at)}.`,
  summary: (title, state) => `${state}: ${title}`,
} satisfies MinutesStatusTexts;

export const minutesOverdueTexts = {
  heading: 'Justeringen är försenad',
  headingOver: 'Justeringen är inte längre försenad',
  headingOld: 'Det här kortet gäller inte längre',
  late: ({ step: which, names, isNewVersion, dueOn }, since) =>
    `${who(names)} ${which === 'draft' && isNewVersion ? 'ska lämna in en ny version' : doing[which]}. Sista dag var ${day(dueOn)}. Har väntat sedan den ${date(since)}.`,
  next: 'Hör gärna av dig till den som väntas in. Bland stegen kan du påminna, lämna över steget eller förlänga tiden.',
  over: 'Du behöver inte göra något.',
  stillLate:
    'Justeringen är fortfarande försenad, men inte längre så som kortet sa. Välj Visa alla steg för att se läget.',
  summary: (title) => `Justeringen är försenad, hör av dig: ${title}`,
  summaryOver: (title) => `Inte längre försenad: ${title}`,
  summaryOld: (title) => `Fortfarande försenad: ${title}`,
} satisfies MinutesOverdueTexts;

function who(names: readonly string[]): string {
  return names.length === 0 ? 'Processledaren' : listed(names);
}

function meetingItem({ meetingOn, item }: AtMeeting): string {
  return `mötet den ${date(noon(meetingOn))}, punkt ${item}`;
}

function day(on: string): string {
  return longDay(noon(on));
}

function on(at: string): string {
  return `den ${date(at)} kl. ${time(at)}`;
}
