import { date, noon, time } from '../dates';
import type { MinutesTaskOverTexts, MinutesTaskTexts } from './minutes-task-texts';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

export const minutesTaskTexts = {
  heading: {
    draft: 'Skriv klart anteckningarna',
    newVersion: 'Gör en ny version av anteckningarna',
    verify: 'Justera anteckningarna',
    approve: 'Godkänn anteckningarna',
    publish: 'Publicera anteckningarna',
  },
  summary: {
    draft: (title) => `Skriv klart: ${title}`,
    newVersion: (title) => `Gör en ny version: ${title}`,
    verify: (title) => `Justera: ${title}`,
    approve: (title) => `Godkänn: ${title}`,
    publish: (title) => `Publicera: ${title}`,
  },
  meaning: {
    verify: (version, isBound) =>
      `Att justera är att intyga att anteckningarna stämmer med vad som sades och beslutades. ${
        isBound
          ? `Du intygar version ${version} och ingen annan.`
          : `Du intygar version ${version} som du läser den nu.`
      }`,
    approve: (version, isBound) =>
      `När du godkänner tas inga fler versioner emot, och en senare ändring blir en rättelse för sig. ${
        isBound
          ? `Du godkänner version ${version} och ingen annan.`
          : `Du godkänner version ${version} som du läser den nu.`
      }`,
  },
  bound: {
    file: (version) =>
      `Version ${version} är en inskickad fil. Innehållet är bundet med ett fingeravtryck, så att det syns om texten har ändrats.`,
    link: (version) =>
      `Version ${version} är bara en länk. Texten bakom den är inte bunden: den kan ändras utan att det syns här. Be den som skriver skicka själva filen om den ska bindas.`,
  },
  changedSince: (version) => `Ändrat sedan version ${version}`,
  otherVerifiers: 'Övriga som justerar',
  verifiedBy: 'Justering',
  approvedBy: 'Godkännande',
  hasVerified: (name, at) => `${name} justerade ${on(at)}.`,
  hasApproved: (name, at) => `${name} godkände ${on(at)}.`,
  hasAsked: (name) => `${name} har begärt en ändring.`,
  notYet: (name) => `${name} har inte justerat än.`,
  askedYourself: (at, version, mayVerify) =>
    mayVerify
      ? `Du begärde en ändring ${on(at)}. Du kan ändå justera version ${version}. Då tas din begäran tillbaka.`
      : `Du begärde en ändring ${on(at)}. En ny version väntas.`,
  askedToApprove: (at, version, mayApprove) =>
    mayApprove
      ? `Du begärde en ändring ${on(at)}. Du kan ändå godkänna version ${version}. Då tas din begäran tillbaka.`
      : `Du begärde en ändring ${on(at)}. En ny version väntas.`,
  verify: 'Justerat',
  approve: 'Godkänt',
  requestChange: {
    open: 'Begär ändring',
    where: { label: 'Var?', hint: 'Till exempel: punkt 6, andra stycket.', missing: 'Skriv var i texten.' },
    what: { label: 'Vad ska ändras?', hint: NO_PATIENT_DATA, missing: 'Skriv vad som ska ändras.' },
    send: 'Skicka begäran',
  },
  requests: 'Begärda ändringar',
  request: (name, where) => `${name}, ${where}: `,
  requestsLeft: 'Skriv protokoll, välj Visa alla steg och sedan Exportera för att läsa alla i sin helhet.',
  settled: (meetingOn, item) =>
    `Mötet den ${date(noon(meetingOn))} avgjorde vad som ska stå (punkt ${item}). Skriv in det i en ny version.`,
  submit: {
    url: {
      label: 'Länk till anteckningarna',
      hint: 'Börjar med https://. Alla som ska justera måste kunna öppna länken.',
    },
    label: { label: 'Dokumentets egen version (frivilligt)', hint: 'Till exempel: utkast 2.' },
    changes: (version) => `Vad är ändrat sedan version ${version}? (obligatoriskt)`,
    changesHint: `Alla justerar den nya versionen på nytt. ${NO_PATIENT_DATA}`,
    sendFile:
      'En länk binder inte texten bakom den. Skickar du i stället själva filen till mig här i chatten binds innehållet med ett fingeravtryck, så att det syns om texten har ändrats.',
    send: (version) => `Lämna in version ${version}`,
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
      reviewedVersion: { label: 'Version', title: (version) => `Det är version ${version} som publiceras.` },
    },
    notDone: 'Kryssa i när det är gjort.',
    address: {
      label: 'Adress på webben',
      hint: 'Sidan där anteckningarna ligger. Börjar med https://.',
      missing: 'Skriv adressen.',
    },
    send: 'Publicerat',
  },
} satisfies MinutesTaskTexts;

export const minutesTaskOverTexts = {
  heading: 'Klart just nu',
  withdrawn: (name, at) => `${name} avbröt justeringen ${on(at)}.`,
  takenOver: (name) => `${name} har tagit över steget.`,
  submitted: (version, at) => `Du lämnade in version ${version} ${on(at)}.`,
  verified: (version, at) => `Du justerade version ${version} ${on(at)}.`,
  verifiedEarlier: (version, current) =>
    `Du justerade version ${version}, men nu gäller version ${current}. Du får ett nytt kort när den ska justeras.`,
  approved: (version, at) => `Du godkände version ${version} ${on(at)}.`,
  asked: (version, at) => `Du begärde en ändring i version ${version} ${on(at)}.`,
  mayApproveAnyway: (version) => `Vill du ändå godkänna version ${version}, välj Visa alla steg och sedan Öppna.`,
  mayVerifyAnyway: (version) => `Vill du ändå justera version ${version}, välj Visa alla steg och sedan Öppna.`,
  newVersion: (version) => `Version ${version} finns nu och ska justeras. Du får ett nytt kort när det är din tur.`,
  newerCard: 'Ett nyare kort om det här finns längre ner i chatten.',
  atMeeting: 'Frågan är lämnad till nästa möte. Justeringen vilar tills dess.',
  published: (name, at) => `${name} meddelade ${on(at)} att anteckningarna är publicerade.`,
  notYours: 'Steget är inte ditt längre. Du behöver inte göra något.',
  summary: (title) => `Klart just nu: ${title}`,
} satisfies MinutesTaskOverTexts;

function on(at: string): string {
  return `den ${date(at)} kl. ${time(at)}`;
}
