import type { Instant, LocalDate } from '../../domain/time';
import { day, moment } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

/** One step of the minutes, to the person whose it is. */
export const minutesTaskTexts = {
  heading: {
    draft: 'Skriv klart anteckningarna',
    newVersion: 'Gör en ny version av anteckningarna',
    verify: 'Justera anteckningarna',
    approve: 'Godkänn anteckningarna',
    publish: 'Publicera anteckningarna',
  },
  summary: {
    draft: (title: string) => `Skriv klart: ${title}`,
    newVersion: (title: string) => `Gör en ny version: ${title}`,
    verify: (title: string) => `Justera: ${title}`,
    approve: (title: string) => `Godkänn: ${title}`,
    publish: (title: string) => `Publicera: ${title}`,
  },
  /** What one does, and how far of a file that was sent in, or of a link. */
  signing: {
    verify: {
      meaning: 'Att justera är att intyga att anteckningarna stämmer med vad som sades och beslutades.',
      file: (version: number) => `Du intygar version ${version} och ingen annan.`,
      link: (version: number) => `Du intygar version ${version} som du läser den nu.`,
    },
    approve: {
      meaning: 'När du godkänner tas inga fler versioner emot, och en senare ändring blir en rättelse för sig.',
      file: (version: number) => `Du godkänner version ${version} och ingen annan.`,
      link: (version: number) => `Du godkänner version ${version} som du läser den nu.`,
    },
  },
  /** Whether the text itself is bound by a fingerprint, or only a link to it is known. */
  bound: {
    file: (version: number) =>
      `Version ${version} är en inskickad fil. Innehållet är bundet med ett fingeravtryck, så att det syns om texten har ändrats.`,
    link: (version: number) =>
      `Version ${version} är bara en länk. Texten bakom den är inte bunden: den kan ändras utan att det syns här. Be den som skriver skicka själva filen om den ska bindas.`,
  },
  changedSince: (version: number) => `Ändrat sedan version ${version}`,
  otherVerifiers: 'Övriga som justerar',
  verifiedBy: 'Justering',
  approvedBy: 'Godkännande',
  hasVerified: (name: string, at: Instant) => `${name} justerade ${on(at)}.`,
  hasApproved: (name: string, at: Instant) => `${name} godkände ${on(at)}.`,
  hasAsked: (name: string) => `${name} har begärt en ändring.`,
  notYet: (name: string) => `${name} har inte justerat än.`,
  asked: {
    awaitsVersion: (at: Instant) => `Du begärde en ändring ${on(at)}. En ny version väntas.`,
    mayVerify: (at: Instant, version: number) =>
      `Du begärde en ändring ${on(at)}. Du kan ändå justera version ${version}. Då tas din begäran tillbaka.`,
    mayApprove: (at: Instant, version: number) =>
      `Du begärde en ändring ${on(at)}. Du kan ändå godkänna version ${version}. Då tas din begäran tillbaka.`,
  },
  verify: 'Justerat',
  approve: 'Godkänt',
  requestChange: {
    open: 'Begär ändring',
    where: { label: 'Var?', hint: 'Till exempel: punkt 6, andra stycket.', missing: 'Skriv var i texten.' },
    what: { label: 'Vad ska ändras?', hint: NO_PATIENT_DATA, missing: 'Skriv vad som ska ändras.' },
    send: 'Skicka begäran',
  },
  requests: 'Begärda ändringar',
  /** Before what is asked for: who, and where in the text. */
  request: (name: string, where: string) => `${name}, ${where}: `,
  requestsLeft: 'Skriv mötesanteckningar, välj Visa alla steg och sedan Exportera för att läsa alla i sin helhet.',
  settled: (meetingOn: LocalDate, item: string) =>
    `Mötet ${day(meetingOn)} avgjorde vad som ska stå (punkt ${item}). Skriv in det i en ny version.`,
  submit: {
    url: {
      label: 'Länk till anteckningarna',
      hint: 'Börjar med https://. Alla som ska justera måste kunna öppna länken.',
    },
    label: { label: 'Dokumentets egen version (frivilligt)', hint: 'Till exempel: utkast 2.' },
    changes: (version: number) => `Vad är ändrat sedan version ${version}?`,
    changesHint: `Alla justerar den nya versionen på nytt. ${NO_PATIENT_DATA}`,
    sendFile:
      'En länk binder inte texten bakom den. Skickar du i stället själva filen till mig här i chatten binds innehållet med ett fingeravtryck, så att det syns om texten har ändrats.',
    send: (version: number) => `Lämna in version ${version}`,
  },
  handToMeeting: {
    open: 'Ta upp på möte',
    label: 'Varför behöver mötet avgöra frågan?',
    hint: `Frågan tas upp på nästa möte. Justeringen vilar tills dess. ${NO_PATIENT_DATA}`,
    missing: 'Skriv ett skäl.',
    send: 'Ta upp på möte',
  },
  publish: {
    open: 'Publicera',
    notGated: 'Uppdragsbeskrivningen kräver inte att anteckningarna justeras innan de publiceras.',
    checks: 'Innan du publicerar',
    check: {
      reviewed: { label: 'Genomläsning', title: 'Jag har läst hela texten.' },
      reviewedPersonal: {
        label: 'Personuppgifter',
        title: 'En person har gått igenom personuppgifterna. Bara de som behövs finns kvar.',
      },
      reviewedSensitive: {
        label: 'Känsliga uppgifter',
        title: 'Texten har inga personnummer, patientuppgifter eller andra känsliga uppgifter.',
      },
      reviewedVersion: { label: 'Version', title: (version: number) => `Det är version ${version} som publiceras.` },
    },
    notDone: 'Kryssa i när det är gjort.',
    address: {
      label: 'Adress på webben',
      hint: 'Sidan där anteckningarna ligger. Börjar med https://.',
      missing: 'Skriv adressen.',
    },
    send: 'Publicerat',
  },
};

/** What became of a step. */
export const minutesTaskOverTexts = {
  heading: 'Klart just nu',
  withdrawn: (name: string, at: Instant) => `${name} avbröt justeringen ${on(at)}.`,
  takenOver: (name: string) => `${name} har tagit över steget.`,
  submitted: (version: number, at: Instant) => `Du lämnade in version ${version} ${on(at)}.`,
  verified: (version: number, at: Instant) => `Du justerade version ${version} ${on(at)}.`,
  verifiedEarlier: (version: number, current: number) =>
    `Du justerade version ${version}, men nu gäller version ${current}. Du får ett nytt kort när den ska justeras.`,
  approved: (version: number, at: Instant) => `Du godkände version ${version} ${on(at)}.`,
  asked: (version: number, at: Instant) => `Du begärde en ändring i version ${version} ${on(at)}.`,
  mayApproveAnyway: (version: number) =>
    `Vill du ändå godkänna version ${version}, välj Visa alla steg och sedan Öppna.`,
  mayVerifyAnyway: (version: number) => `Vill du ändå justera version ${version}, välj Visa alla steg och sedan Öppna.`,
  newVersion: (version: number) =>
    `Version ${version} finns nu och ska justeras. Du får ett nytt kort när det är din tur.`,
  newerCard: 'Ett nyare kort om det här finns längre ner i chatten.',
  atMeeting: 'Frågan är lämnad till nästa möte. Justeringen vilar tills dess.',
  published: (name: string, at: Instant) => `${name} meddelade ${on(at)} att anteckningarna är publicerade.`,
  notYours: 'Steget är inte ditt längre. Du behöver inte göra något.',
  summary: (title: string) => `Klart just nu: ${title}`,
};

function on(at: string): string {
  return moment(at);
}
