import type { FormNote, Message, Notice } from '../application/notice';
import type { Principal } from '../domain/forum/principal';
import type { Choice } from '../domain/resolution/ballot';
import type { DraftField } from '../domain/resolution/content';
import type { DraftFault } from '../domain/resolution/read-draft';
import type { Status } from '../domain/resolution/resolution';
import { date, longDay, noon, shortDay, time } from './dates';
import { chairDecisionNotice } from './decision/chair-decision-notices.sv';
import { chairDecisionFormTexts, chairDecisionTexts } from './decision/chair-decision-texts.sv';
import { channelNewsTexts } from './forum/channel-news-texts.sv';
import { compositionTexts } from './forum/composition-texts.sv';
import { departureSettledTexts, departureTexts } from './forum/departure-texts.sv';
import { exportTexts } from './forum/export-texts.sv';
import { forumDetailsTexts } from './forum/forum-details-texts.sv';
import { importCheckTexts } from './forum/import-check-texts.sv';
import { importFormTexts } from './forum/import-form-texts.sv';
import { questionSettledTexts } from './forum/question-settled-texts.sv';
import { recognitionSettledTexts, recognitionTexts } from './forum/recognition-texts.sv';
import { registerMenuTexts } from './forum/register-menu-texts.sv';
import { registerTexts } from './forum/register-texts.sv';
import { roleName } from './forum/register-faults.sv';
import { registerNotice } from './forum/register-notices.sv';
import { listed } from './forum/listed.sv';
import { rolesTexts } from './forum/roles-texts.sv';
import { seatTexts } from './forum/seat-texts.sv';
import { setupTexts } from './forum/setup-texts.sv';
import { timeSettingsTexts } from './forum/time-settings-texts.sv';
import { minutesChainTexts, minutesOverdueTexts, minutesStatusTexts } from './minutes/minutes-chain-texts.sv';
import { minutesExportTexts } from './minutes/minutes-export-texts.sv';
import { minutesFormTexts } from './minutes/minutes-form-texts.sv';
import { minutesFileTexts, minutesListTexts } from './minutes/minutes-list-texts.sv';
import { minutesNotice } from './minutes/minutes-notices.sv';
import { minutesTaskOverTexts, minutesTaskTexts } from './minutes/minutes-task-texts.sv';
import { minutesTexts } from './minutes/minutes-texts.sv';
import { reminderTexts } from './reminding/reminder-texts.sv';
import { meetingsNotice } from './meetings/meetings-notices.sv';
import { meetingsTexts, reportsTexts } from './meetings/meetings-texts.sv';
import { deliveryTexts, tallyTexts } from './resolution/delivery-texts.sv';
import { electorTexts } from './resolution/elector-texts.sv';
import { mentionTexts, reminderDayTexts } from './resolution/reminder-texts.sv';
import type { Texts } from './texts';
import { NO_PATIENT_DATA } from './no-patient-data.sv';

const status: Readonly<Record<Status, string>> = {
  draft: 'Utkast',
  open: 'Öppet för svar',
  lapsed: 'Svarstiden är slut, svar saknas',
  referredBack: 'Återremitterat',
  adopted: 'Beslutat i enighet',
  movedToMeeting: 'Hänskjutet till möte',
  struck: 'Struket',
  withdrawn: 'Återtaget',
};

const draftLabel: Readonly<Record<DraftField, string>> = {
  title: 'Rubrik',
  urgency: 'Varför kan frågan inte vänta till nästa möte?',
  question: 'Vad ska mottagaren ta ställning till?',
  clauses: 'Förslag till beslut',
  background: 'Bakgrund',
  attachments: 'Bilagor',
  lastDay: 'Sista svarsdag',
  shortNotice: 'Motiv till kort svarstid',
};

const missingInDraft: Readonly<Record<DraftField, string>> = {
  title: 'Skriv en rubrik.',
  urgency: 'Skriv varför frågan inte kan vänta till nästa möte.',
  question: 'Skriv vad mottagaren ska ta ställning till.',
  clauses: 'Skriv minst en att-sats.',
  background: 'Skriv en bakgrund.',
  attachments: 'Skriv ett namn och en länk.',
  lastDay: 'Sista svarsdag saknas. Välj en dag.',
  shortNotice: 'Skriv ett motiv.',
};

const standpoint: Readonly<Record<Choice, string>> = {
  approve: 'Tillstyrker',
  reject: 'Tillstyrker inte',
  needsAnchoring: 'Behöver förankra',
  objectToForm: 'Begär att frågan tas på möte',
  recuse: 'Jäv',
};

const principal: Readonly<Record<Principal, string>> = { region: 'Region', kommun: 'Kommun' };

const words = {
  choice: {
    approve: 'Tillstyrker',
    reject: 'Tillstyrker inte',
    needsAnchoring: 'Behöver förankra',
    objectToForm: 'Begär att frågan tas på möte',
    recuse: 'Anmäl jäv',
  },
  standpointWith: (choice, reason) => `${standpoint[choice]}. ${reason}`,
  status,
  untitled: '(utan rubrik)',
  moreOfThese: (count) => `Och ${count} till.`,
  cutReason: '… (förkortat)',
  said: (name) => `${name}: `,
  fault: (sentence) => `Rätta: ${sentence}`,
  showHistory: 'Visa historik',
  show: 'Visa',
} satisfies Texts['words'];

const moveToMeeting = {
  open: 'Ta upp på möte',
  label: 'Varför tas ärendet upp på möte? (frivilligt)',
  hint: `Skälet visas i forumet. ${NO_PATIENT_DATA}`,
  missing: 'Skriv ett skäl.',
  send: 'Ta upp på möte',
};

const strike = {
  open: 'Stryk',
  label: 'Varför stryks ärendet?',
  hint: `Ärendet avslutas utan beslut och kan inte öppnas igen. Skälet visas i forumet. ${NO_PATIENT_DATA}`,
  missing: 'Skriv ett skäl.',
  send: 'Stryk ärendet',
};

export const swedish = {
  common: {
    lang: 'sv',
    fallbackText: 'Kortet kan inte visas här. Uppdatera Teams eller öppna chatten på en dator.',
  },
  words,
  paging: {
    page: (page, pages) => `Sida ${page} av ${pages}`,
    previous: 'Föregående',
    following: 'Nästa',
  },
  importForm: importFormTexts,
  importCheck: importCheckTexts,
  export: exportTexts,
  departure: departureTexts,
  departureSettled: departureSettledTexts,
  recognition: recognitionTexts,
  recognitionSettled: recognitionSettledTexts,
  questionSettled: questionSettledTexts,
  channelNews: channelNewsTexts,
  electors: electorTexts,
  notice: noticeText,
  message: messageText,

  register: registerTexts,
  setup: setupTexts,
  composition: compositionTexts,
  registerMenu: registerMenuTexts,
  seat: seatTexts,
  roles: rolesTexts,
  forumDetails: forumDetailsTexts,
  timeSettings: timeSettingsTexts,
  help: {
    heading: 'Det här kan jag göra för dig',
    introduction:
      'Enighet skickar ut ärenden som inte kan vänta till nästa möte. Säger alla ja blir det ett numrerat beslut. Annars går ärendet tillbaka.',
    standing: (shortNames, roles, standing) => {
      const known = roles.map((role) => roleName[role]);
      const seat = {
        voting: 'röstande ledamot',
        coOpted: 'adjungerad',
        unresolved: 'ledamot vars rösträtt är oklar',
        attending: 'deltagare utan rösträtt',
      }[standing];
      return `Du är ${listed([...known, seat])} i ${listed(shortNames)}.`;
    },
    can: {
      preside: 'Du skickar ut ärenden, förlänger svarstiden, stänger omgångar och återtar ärenden.',
      lead: 'Du skriver ärenden och tar hand om återremisser.',
      prepare: 'Du skriver utkast. Ordföranden eller vice ordföranden skickar ut dem.',
      voting: 'Du svarar på ärenden i kortet i kanalen. Du kan ändra ditt svar så länge omgången är öppen.',
      coOpted: 'Du läser ärenden och beslut men röstar inte.',
      unresolved: 'Du läser ärenden och beslut. Du kan rösta först när forumet har beslutat om platsens rösträtt.',
      attending: 'Du läser ärenden och beslut.',
    },
    commandsHeading: (personal) => (personal ? 'Skriv till mig' : 'Nämn mig i kanalen och skriv'),
    commands: {
      new: ['ny: ', 'börja på ett nytt ärende'],
      mattersHere: ['ärenden: ', 'se forumets öppna och senaste ärenden'],
      mattersMine: ['ärenden: ', 'se vad som väntar på dig'],
      deliveries: ['leverans: ', 'se vilka som har nåtts av ett ärende'],
      decisions: ['beslut: ', 'se besluten, de nyaste först'],
      minutesHere: ['protokoll: ', 'starta och följ justeringen av protokoll'],
      minutesMine: ['protokoll: ', 'justera, och se vad som väntar på dig'],
      chairDecision: ['ordförandebeslut: ', 'registrera ett ordförandebeslut'],
      meetings: ['möten: ', 'se forumets planerade möten'],
      reports: ['anmälan: ', 'se vad nästa möte ska få veta'],
      forum: ['forum: ', 'se och ändra forumets sammansättning'],
      help: ['hjälp: ', 'se den här texten'],
    },
    noForums: 'Du hör inte till något forum än. Lägg till mig i forumets kanal.',
    summary: 'Det här kan Enighet göra för dig',
  },
  chooseForum: {
    newMatter: {
      heading: 'Vilket forum gäller ärendet?',
      choose: 'Börja på ärendet',
      summary: 'Välj vilket forum ärendet gäller',
    },
    composition: {
      heading: 'Vilket forum vill du se?',
      choose: 'Visa sammansättningen',
      summary: 'Välj vilket forum du vill se',
    },
    chairDecision: {
      heading: 'Vilket forum gäller ordförandebeslutet?',
      choose: 'Skriv beslutet',
      summary: 'Välj vilket forum ordförandebeslutet gäller',
    },
    meetings: {
      heading: 'Vilket forums möten vill du se?',
      choose: 'Visa mötena',
      summary: 'Välj vilket forums möten du vill se',
    },
    reports: {
      heading: 'Vilket forums anmälan vill du se?',
      choose: 'Visa anmälan',
      summary: 'Välj vilket forums anmälan du vill se',
    },
    label: 'Forum',
  },

  draftForm: {
    heading: 'Nytt ärende per capsulam',
    headingAgain: (round) => `Bearbeta ärendet inför omgång ${round}`,
    introduction: `${NO_PATIENT_DATA} Du kan spara när som helst och fortsätta senare.`,
    label: draftLabel,
    hint: {
      title: `Kort och tydlig. ${NO_PATIENT_DATA}`,
      urgency: NO_PATIENT_DATA,
      question: `Till exempel: om teamen ska få fortsatta medel. ${NO_PATIENT_DATA}`,
      clauses: `En att-sats på varje rad. ${NO_PATIENT_DATA}`,
      background: NO_PATIENT_DATA,
      attachments:
        'Ett namn och en länk på varje rad, till exempel: Underlag https://exempel.se/underlag.pdf. Länka inte till patientuppgifter.',
      shortNotice: `Behövs bara när svarstiden är under fem arbetsdagar. ${NO_PATIENT_DATA}`,
    },
    lastDayHint: (usual) => `Vanlig svarstid är tio arbetsdagar, till ${longDay(usual)}. Omgången stänger kl. 16.00.`,
    preview: 'Förhandsgranska',
    save: 'Spara utkast',
    send: 'Skicka ut',
    askToSend: 'Be ordföranden skicka ut',
    discard: 'Ta bort utkastet',
    fault: draftFault,
    faultsAt: (labels) => `Rätta: ${labels.join(', ')}.`,
    note: formNote,
    saidLastRound: (round) => `Det här sades i omgång ${round}`,
    toSupply: (by) => `Det här ska kompletteras, enligt ${by}: `,
    summary: (shortName, title) => `${shortName}: utkast, ${title}`,
  },
  draftClosed: {
    heading: 'Utkastet är avslutat',
    sent: (round, at) => `Ärendet skickades ut ${moment(at)}, omgång ${round}.`,
    removed: (at) => `Utkastet togs bort ${moment(at)}.`,
    ended: (ending) => `Ärendet kan inte längre bearbetas. Läge: ${ending.toLowerCase()}.`,
    summary: (title) => `Utkastet är avslutat: ${title}`,
  },
  preview: {
    heading: 'Förhandsgranskning',
    notSent: 'Så här ser medlemmarna ärendet. Inget är utskickat än.',
    asked: (name) => `${name} ber dig skicka ut ärendet.`,
    chairSends: 'Ordföranden eller vice ordföranden skickar ut. Öppna utkastet och välj Be ordföranden skicka ut.',
    chairAsked: 'Ordföranden och vice ordföranden har fått frågan om att skicka ut ärendet.',
    send: 'Skicka ut',
    change: 'Ändra',
    faulty: 'Utkastet går inte att förhandsgranska, för något i det behöver rättas. Öppna det och rätta.',
    stale: 'Utkastet har ändrats sedan du såg det. Läs den nya texten nedan innan du skickar.',
    summary: (title) => `Förhandsgranskning: ${title}`,
  },

  matter: {
    heading: 'Ärende per capsulam',
    headingRound: (round) => `Ärende per capsulam, omgång ${round}`,
    proposal: 'Förslag till beslut',
    intro: (wording, shortName) => `${shortName} ${wording === 'decides' ? 'beslutar' : 'ställer sig bakom'}`,
    clause: (number, clause) => `${number}. att ${clause}`,
    question: 'Ta ställning till',
    urgency: 'Varför frågan inte kan vänta',
    shortNotice: 'Motiv till kort svarstid',
    background: 'Bakgrund',
    toggleBackground: 'Visa eller dölj bakgrund',
    attachments: 'Bilagor',
    attachment: (name, host) => `${name} (${host})`,
    answerBy: (closesAt) => `Svara senast ${fullMoment(closesAt)}.`,
    extended: 'Svarstiden är förlängd.',
    ownDecisions:
      'Varje huvudman fattar sitt eget formella beslut och genomför det som överenskommits i den egna organisationen.',
  },
  changes: {
    heading: (previous) => `Ändrat sedan omgång ${previous}`,
    none: 'Texten är oförändrad.',
    added: 'Tillagt: ',
    removed: 'Borttaget: ',
    rewritten: 'Omskrivet. Den förra texten finns i historiken.',
    field: {
      title: 'Rubriken: ',
      clauses: 'Förslaget: ',
      question: 'Frågan: ',
      urgency: 'Varför det inte kan vänta: ',
      background: 'Bakgrunden: ',
      attachments: 'Bilagorna: ',
    },
  },
  answers: {
    heading: 'Svar',
    count: (answered, all) => (answered === 0 ? `Ingen av ${all} har svarat än.` : `${answered} av ${all} har svarat.`),
    answered: 'Har svarat: ',
    missing: 'Svar saknas: ',
    onlyWho: 'Vad var och en har svarat visas när omgången är stängd.',
    standpoints: 'Ställningstaganden',
    group: (choice, count) => `${standpoint[choice]} (${count})`,
    notAnswered: (count) => `Har inte svarat (${count}): `,
    note: (name) => `Protokollsanteckning, ${name}: `,
  },
  vote: {
    reject: {
      open: 'Tillstyrker inte',
      label: 'Varför tillstyrker du inte?',
      hint: `Forumets ledning ser skälet genast, alla i forumet när omgången är stängd. ${NO_PATIENT_DATA}`,
      missing: 'Skriv ett skäl.',
      send: 'Skicka Tillstyrker inte',
    },
    needsAnchoring: {
      open: 'Behöver förankra',
      label: 'Vad behöver du förankra? (frivilligt)',
      hint: `Omgången väntar på ditt slutliga svar. Du påminns inte före vald dag. ${NO_PATIENT_DATA}`,
      missing: 'Skriv ett skäl.',
      send: 'Skicka Behöver förankra',
    },
    objectToForm: {
      open: 'Begär att frågan tas på möte',
      label: 'Varför ska frågan tas på möte?',
      hint: `Forumets ledning ser skälet genast, alla i forumet när omgången är stängd. ${NO_PATIENT_DATA}`,
      missing: 'Skriv ett skäl.',
      send: 'Skicka begäran om möte',
    },
    recuse: {
      open: 'Anmäl jäv',
      label: 'Varför är du jävig?',
      hint: `Du deltar då inte i beslutet. ${NO_PATIENT_DATA}`,
      missing: 'Skriv ett skäl.',
      send: 'Skicka anmälan om jäv',
    },
    approveNote: {
      open: 'Lägg till protokollsanteckning',
      label: 'Protokollsanteckning',
      hint: `Följer med beslutet. Du tillstyrker fortfarande. ${NO_PATIENT_DATA}`,
      missing: 'Skriv en protokollsanteckning.',
      send: 'Tillstyrk med anteckningen',
    },
    heading: 'Ditt svar',
    refresh: 'Uppdatera kortet',
    summaryOpen: (shortName, title, closesAt) => `${shortName}: svara senast ${shortDay(closesAt)}. ${title}`,
    summaryClosed: (title, state) => `${state}: ${title}`,
  },
  ownVote: {
    answered: {
      approve: (at, isSameDay) => `Du har svarat Tillstyrker ${when(at, isSameDay)}.`,
      reject: (at, isSameDay) => `Du har svarat Tillstyrker inte ${when(at, isSameDay)}.`,
      needsAnchoring: (at, isSameDay) => `Du har svarat Behöver förankra ${when(at, isSameDay)}.`,
      objectToForm: (at, isSameDay) => `Du har begärt att frågan tas på möte ${when(at, isSameDay)}.`,
      recuse: (at, isSameDay) => `Du har anmält jäv ${when(at, isSameDay)}.`,
    },
    mayChange: (closesAt) => `Du kan ändra dig till ${shortMoment(closesAt)}.`,
    stillWaits: 'Omgången väntar på ditt slutliga svar.',
    ownReason: 'Du skrev: ',
    notAnswered: (closesAt) => `Du har inte svarat än. Svara senast ${shortMoment(closesAt)}.`,
    typedKept: (choice) =>
      `Det du skrev finns kvar under ${choice === 'approve' ? 'Lägg till protokollsanteckning' : words.choice[choice]}.`,
    changeHeading: 'Ändra ditt svar',
    summary: (title) => `Ditt svar: ${title}`,
  },
  result: {
    adopted: (number) =>
      number === null ? 'Enighet. Beslutet får strax sitt nummer.' : `Enighet. Beslutet har nummer ${number}.`,
    referredBack: {
      rejected: 'Återremitterat för ny beredning, eftersom alla inte tillstyrkte.',
      ruling: 'Återremitterat för ny beredning av ordföranden eller vice ordföranden.',
      noRuling: 'Återremitterat för ny beredning, eftersom alla inte svarade i tid.',
    },
    sentAgain: (next) => `Återremitterat för ny beredning. Omgång ${next} är utskickad.`,
    lapsed: (rulingDueAt) =>
      `Svarstiden är slut och svar saknas. Ordföranden avgör senast ${shortMoment(rulingDueAt)} hur ärendet går vidare.`,
    movedToMeeting: {
      objection: 'Hänskjutet till möte, eftersom någon begärde det.',
      oneSideRecused: 'Hänskjutet till möte, eftersom alla hos den ena huvudmannen har anmält jäv.',
      ruling: 'Hänskjutet till möte.',
    },
    struck: 'Struket. Ärendet är avslutat utan beslut.',
    withdrawn: 'Återtaget. Ärendet är avslutat utan beslut.',
    open: (closesAt) => `Öppet för svar till ${fullMoment(closesAt)}.`,
    draft: 'Ärendet är ett utkast och inte utskickat.',
    reasonBy: (name) => `${name} skriver: `,
  },

  course: {
    heading: 'Läget i ärendet',
    withdraw: {
      open: 'Återta ärendet',
      label: 'Varför återtas ärendet?',
      hint: `Skälet visas i forumet. Omgången avslutas utan beslut. ${NO_PATIENT_DATA}`,
      missing: 'Skriv ett skäl.',
      send: 'Återta ärendet',
    },
    closeEarly: 'Stäng omgången nu',
    summary: (title) => `Läget i ärendet ${title}`,
  },
  objections: {
    heading: 'Enighet saknas just nu',
    lead: 'De här svaren gör att ärendet inte kan beslutas som det är:',
    staysOpen: (closesAt) =>
      `Omgången är öppen till ${shortMoment(closesAt)}, så att allas synpunkter kommer in. Den som sagt nej kan ändra sig.`,
    mayClose: 'Du kan också stänga omgången nu. Då avgörs ärendet av de svar som finns.',
    over: 'Ingen säger längre nej eller begär möte. Omgången fortsätter.',
    summary: (title) => `Nytt att läsa om ärendet ${title}`,
  },
  tally: tallyTexts,
  deliveries: deliveryTexts,
  minutes: minutesTexts,
  minutesForm: minutesFormTexts,
  minutesTask: minutesTaskTexts,
  minutesTaskOver: minutesTaskOverTexts,
  minutesChain: minutesChainTexts,
  minutesStatus: minutesStatusTexts,
  minutesOverdue: minutesOverdueTexts,
  minutesExport: minutesExportTexts,
  minutesList: minutesListTexts,
  minutesFile: minutesFileTexts,
  reminder: reminderTexts,
  reminderDay: reminderDayTexts,
  mention: mentionTexts,
  ruling: {
    heading: 'Du behöver avgöra hur ärendet går vidare',
    lead: 'Svarstiden är slut och svar saknas. Tystnad räknas inte som ja.',
    notAnswered: (count) => `Slutligt svar saknas (${count}): `,
    otherwise: (rulingDueAt) => `Utan besked senast ${fullMoment(rulingDueAt)} återremitteras ärendet.`,
    extend: {
      open: 'Förläng svarstiden',
      label: 'Ny sista svarsdag',
      hint: 'Svarstiden kan förlängas en gång. Svaren som finns gäller. Omgången stänger kl. 16.00.',
      missing: 'Välj en dag.',
      send: 'Förläng svarstiden',
    },
    referBack: {
      open: 'Återremittera',
      label: 'Varför återremitteras ärendet?',
      hint: `Skälet visas i forumet. ${NO_PATIENT_DATA}`,
      missing: 'Skriv ett skäl.',
      send: 'Återremittera',
    },
    moveToMeeting,
    strike,
    summary: (title) => `Avgör hur ärendet går vidare: ${title}`,
  },
  referral: {
    heading: 'Ta hand om återremissen',
    reasons: 'Skäl',
    notAnswered: (count) => `Slutligt svar saknas (${count}): `,
    reworkBy: (name) => `${name} har i uppdrag att bearbeta ärendet: `,
    revise: 'Bearbeta och skicka ut igen',
    assign: {
      open: 'Ge uppdrag att bearbeta',
      responsible: { label: 'Vem ska bearbeta ärendet?', missing: 'Välj en person.' },
      whatToSupply: {
        label: 'Vad ska kompletteras?',
        hint: NO_PATIENT_DATA,
        missing: 'Skriv vad som ska kompletteras.',
      },
      send: 'Ge uppdraget',
    },
    moveToMeeting,
    strike,
    next: 'Bearbeta texten efter skälen. När den skickas ut igen börjar en ny omgång där alla svarar på nytt.',
    summary: (title) => `Återremitterat: ${title}`,
  },
  rework: {
    heading: 'Du har fått i uppdrag att bearbeta ett ärende',
    lead: (by) => `Uppdraget kommer från ${by}.`,
    toSupply: 'Det här ska kompletteras',
    noDeadline: 'Det finns ingen sista dag. Ordföranden eller vice ordföranden skickar ut när texten är klar.',
    open: 'Bearbeta ärendet',
    over: 'Uppdraget är inte längre aktuellt.',
    summary: (title) => `Du har fått i uppdrag att bearbeta: ${title}`,
  },
  practice: {
    heading: 'Övning',
    explanation: 'Bara i lokalt läge: låt de andra ledamöterna svara. Ditt eget svar lämnar du själv i kortet ovan.',
    over: 'Omgången är stängd.',
    allApprove: 'Låt alla andra tillstyrka',
    oneRejects: 'Låt en säga nej',
    noReason: 'Underlaget visar inte hur verksamheten ska finansieras efter 2026.',
  },
  outcome: {
    heading: 'Så slutade omgången',
    next: {
      draft: 'Ärendet skickas ut när texten är klar.',
      open: 'Svara i kortet ovan.',
      lapsed: 'Ordföranden avgör hur ärendet går vidare.',
      referredBack: 'Texten bearbetas. Du får ett nytt kort att svara på om ärendet skickas ut igen.',
      adopted: 'Beslutet anmäls på forumets nästa möte.',
      movedToMeeting: 'Frågan tas upp på forumets nästa möte. Du behöver inte göra något nu.',
      struck: 'Ärendet är avslutat utan beslut. Du behöver inte göra något.',
      withdrawn: 'Ärendet är avslutat utan beslut. Du behöver inte göra något.',
    },
    reasons: 'Skäl',
    summary: (title, state) => `${state}: ${title}`,
  },
  decision: {
    heading: 'Beslut',
    numbered: (number) => number,
    unanimous: 'Beslutat i enighet per capsulam.',
    sentAt: (at) => `Utskickat ${longDay(at)}.`,
    decidedAt: (at) => `Beslutat ${fullMoment(at)}.`,
    standpoints: 'Ställningstaganden',
    approves: (side, count) => `${principal[side]}, tillstyrker (${count}): `,
    recused: (name) => `${name}, deltog inte på grund av jäv: `,
    notes: 'Protokollsanteckningar',
    reported: (reported) =>
      reported === null
        ? 'Anmäls på forumets nästa möte.'
        : `Anmält på mötet ${date(noon(reported.meetingOn))}, punkt ${reported.item}.`,
    summary: (number, title) => `Beslut ${number}: ${title}`,
  },
  chairDecision: chairDecisionTexts,
  chairDecisionForm: chairDecisionFormTexts,
  meetings: meetingsTexts,
  reports: reportsTexts,
  decisions: {
    heading: 'Beslut',
    none: 'Det finns inga beslut än.',
    item: ({ kind, number, decidedOn }) =>
      `${number}, ${kind === 'chair' ? 'ordförandebeslut ' : ''}${date(noon(decidedOn))}`,
    summary: 'Besluten, de nyaste först',
  },
  matters: {
    heading: 'Ärenden',
    none: 'Det finns inga ärenden än. Skriv ny för att börja på ett.',
    open: (closesAt, answered, all) =>
      `${status.open} till ${shortMoment(closesAt)}. ${answered} av ${all} har svarat.`,
    other: (state, changedAt) => `${status[state]}. Senast ändrat ${date(changedAt)}.`,
    waitsForYou: 'Väntar på ditt svar.',
    summary: (shortName) => `Ärenden i ${shortName}`,
  },
  waiting: {
    heading: 'Det här väntar på dig',
    none: 'Inget väntar på dig just nu.',
    task: (task, by) => {
      switch (task) {
        case 'answer':
          return by === null ? 'Svara.' : `Svara senast ${shortMoment(by)}.`;
        case 'sendOrFinishDraft':
          return 'Gör klart utkastet och skicka ut det.';
        case 'rule':
          return by === null
            ? 'Avgör hur ärendet går vidare.'
            : `Avgör senast ${shortMoment(by)} hur ärendet går vidare.`;
        case 'rework':
          return 'Bearbeta ärendet.';
      }
    },
    summary: (count) =>
      count === 0 ? 'Inget väntar på dig' : count === 1 ? '1 ärende väntar på dig' : `${count} ärenden väntar på dig`,
  },
  history: {
    heading: 'Ärendets historik',
    before: 'Före utskicket',
    round: (round) => `Omgång ${round}`,
    toggleText: 'Visa eller dölj hela texten',
    leftOutText: 'Frågan och bakgrunden är för långa för att visas här.',
    at: (at) => `${date(at)} ${time(at)} `,
    started: (name) => `${name} började på ärendet.`,
    opened: (name, closesAt) => `${name} skickade ut ärendet. Sista svarsdag ${longDay(closesAt)}.`,
    ballot: {
      approve: (name) => `${name} tillstyrker.`,
      reject: (name) => `${name} tillstyrker inte.`,
      needsAnchoring: (name) => `${name} behöver förankra.`,
      objectToForm: (name) => `${name} begär att frågan tas på möte.`,
      recuse: (name) => `${name} anmäler jäv.`,
    },
    ballotsHidden: 'Svaren i omgången visas när den är stängd.',
    closed: (cause, name) => {
      switch (cause) {
        case 'complete':
          return 'Omgången stängdes när alla hade svarat.';
        case 'deadline':
          return 'Omgången stängdes när svarstiden var slut.';
        case 'early':
          return name === null ? 'Omgången stängdes i förtid.' : `${name} stängde omgången i förtid.`;
      }
    },
    summary: (title) => `Historik: ${title}`,
  },
} satisfies Texts;

function noticeText(notice: Notice, shortName: string | null): string {
  switch (notice.type) {
    case 'forumUnknown':
      return 'Jag känner inte till forumet. Lägg till mig i forumets kanal och försök igen.';
    case 'notInRoster':
      return 'Du finns inte bland kanalens medlemmar. Be en ägare av teamet lägga till dig.';
    case 'mayNotSetUp':
      return 'Bara ordföranden, vice ordföranden och processledaren kan ändra forumet. Be någon av dem.';
    case 'alreadySetUp':
    case 'staleRegister':
    case 'registerFaulty':
    case 'departsFromCharter':
    case 'rightNeedsDecision':
    case 'nobodyToLink':
    case 'importUnknown':
    case 'recognitionAsked':
    case 'fileForNoForum':
    case 'fileUnread':
    case 'noSuccessor':
      return registerNotice(notice);
    case 'minutesStarted':
    case 'stepReminded':
    case 'nobodyToRemind':
    case 'signersGone':
    case 'nothingToCorrect':
    case 'fileForNoMinutes':
    case 'unknownMinutes':
    case 'mayNotStartMinutes':
    case 'mayNotLeadMinutes':
    case 'samePersonTwice':
    case 'verifierMissing':
    case 'notYourStep':
    case 'staleVersion':
    case 'changesMissing':
    case 'changeTextMissing':
    case 'minutesReasonMissing':
    case 'minutesTextTooLong':
    case 'documentLinkFaulty':
    case 'notLeftToMeeting':
    case 'nothingDisputed':
    case 'minutesLocked':
    case 'notVerified':
    case 'notApproved':
    case 'notReviewed':
    case 'addressFaulty':
    case 'notPublished':
    case 'nothingToHandOver':
    case 'dayNotLater':
    case 'notNowInMinutes':
      return minutesNotice(notice);
    case 'mayNotLeadMeetings':
    case 'meetingFaulty':
    case 'meetingPlannedAlready':
    case 'unknownMeeting':
    case 'meetingNotHeld':
    case 'nothingTicked':
    case 'itemMissing':
    case 'alreadyNoted':
    case 'followUpMissing':
    case 'followUpDayFaulty':
    case 'meetingTextTooLong':
    case 'meetingSaved':
    case 'reportsNoted':
    case 'followUpDropped':
    case 'reportsCorrected':
    case 'meetingHasNotes':
    case 'meetingNotChosen':
    case 'settledAlready':
    case 'unknownFollowUp':
    case 'followUpAdded':
      return meetingsNotice(notice);
    case 'mayNotDecideAlone':
    case 'chairDecisionFaulty':
    case 'chairDecisionWarned':
    case 'unknownChairDecision':
      return chairDecisionNotice(notice);
    case 'setupFaulty':
      return 'Forumet är inte sparat. Rätta det som är markerat och spara igen.';
    case 'unknownMatter':
      return 'Ärendet finns inte. Skriv ärenden för att se dem som finns.';
    case 'mayNotPrepare':
      return 'Bara ordföranden, vice ordföranden, processledaren och sekreteraren kan skriva ärenden. Be någon av dem.';
    case 'mayNotPreside':
      return 'Det kan bara ordföranden eller vice ordföranden göra. Be någon av dem.';
    case 'mayNotLead':
      return 'Det kan bara ordföranden, vice ordföranden eller processledaren göra. Be någon av dem.';
    case 'draftFaulty':
      return notice.faults.map(draftFault).join(' ');
    case 'staleDraft':
      return 'Utkastet har ändrats av någon annan sedan du öppnade det. Läs den nya texten och försök igen.';
    case 'alreadySent':
      return 'Ärendet är inte längre ett utkast, så texten går inte att ändra. Skriv ärenden för att se läget.';
    case 'tooFewVoters':
      return `Forumet har ${notice.voters === 1 ? '1 röstande ledamot' : `${notice.voters} röstande ledamöter`}. Minst två behövs. Skriv forum i kanalen och lägg till fler.`;
    case 'principalWithoutVoters':
      return `${notice.principal === 'region' ? 'Regionen' : 'Kommunerna'} har ingen röstande ledamot. Båda huvudmännen måste vara med. Skriv forum i kanalen och rätta.`;
    case 'unchangedText':
      return 'Texten är densamma som i förra omgången. Ändra den efter skälen innan du skickar ut igen.';
    case 'notEligible':
      return 'Du var inte röstande ledamot när omgången öppnades, så du kan inte rösta i den. Fråga ordföranden om det är fel.';
    case 'coOptedCannotVote':
      return `Du är adjungerad i ${shortName ?? 'forumet'}. Du kan läsa ärendet men röstar inte.`;
    case 'roundNotOpen':
      return roundNotOpen(notice.status, notice.closedAt);
    case 'staleRound':
      return `Ditt svar gällde en tidigare text och räknas inte. Nu gäller omgång ${notice.current}. Läs den och svara igen.`;
    case 'reasonMissing':
      return 'Du behöver skriva ett skäl. Skriv det och skicka igen.';
    case 'reasonTooLong':
      return `Texten är ${notice.length} tecken. Korta den till högst ${notice.most} och skicka igen.`;
    case 'nothingToCloseFor':
      return 'Ingen säger nej eller begär möte, så omgången kan inte stängas i förtid. Vänta in svaren.';
    case 'alreadyExtended':
      return 'Svarstiden har redan förlängts en gång. Återremittera ärendet, ta upp det på möte eller stryk det.';
    case 'notPossibleNow':
      return `Det går inte nu. Ärendets läge är: ${status[notice.status].toLowerCase()}. Skriv ärenden för att se vad som gäller.`;
    case 'notInForum':
      return 'Du hör inte till forumet, så jag kan inte visa det för dig. Be ordföranden lägga till dig.';
    case 'reminderDayFaulty':
      return reminderDayTexts.faulty(notice.lastDay);
    case 'neverSent':
      return 'Ärendet är inte utskickat än. Leveransen visas när det har skickats ut.';
    case 'onlyInPerson':
      return 'Leveransen visas bara i din egen chatt med mig. Öppna chatten med Enighet och skriv leverans där.';
    case 'chairDecisionInPerson':
      return 'Ordförandebeslut skriver du i din egen chatt med mig. Öppna chatten med Enighet och skriv ordförandebeslut där.';
    case 'forumNotSetUp':
      return 'Forumet är inte ifyllt än. Fyll i kortet i kanalen och tryck på Spara forum.';
    case 'unreadableCard':
      return 'Jag kunde inte läsa kortet. Skriv ärenden för att få ett nytt.';
    case 'identityMissing':
      return 'Teams talade inte om vem du är. Logga in i Teams igen och försök på nytt.';
    case 'outsideTenants':
      return 'Din organisation är inte ansluten till Enighet. Be processledaren kontakta den som sköter Enighet i er region.';
    case 'fileTooLarge':
      return `Filen är för stor. Skicka en fil på högst ${notice.mostKilobytes} kilobyte.`;
    case 'documentTooLarge':
      return `Filen är för stor. Skicka en fil på högst ${notice.mostMegabytes} megabyte, eller lämna en länk.`;
    case 'fileUnreachable':
      return 'Jag kunde inte hämta filen. Skicka den en gång till.';
    case 'fileNotText':
      return 'Jag kunde inte läsa filen som text. Spara den som CSV i Excel och skicka den igen.';
  }
}

function roundNotOpen(state: Status, closedAt: string | null): string {
  const closed = closedAt === null ? 'Ärendet är inte öppet för svar.' : `Omgången stängde ${fullMoment(closedAt)}.`;
  const notCounted = `${closed} Ditt svar räknas inte.`;
  switch (state) {
    case 'draft':
      return 'Ärendet är inte utskickat än. Du får ett kort att svara på när det skickas ut.';
    case 'open':
      return `${notCounted} Resultatet kommer strax i kanalen.`;
    case 'lapsed':
      return `${notCounted} Du kan svara igen om ordföranden förlänger svarstiden.`;
    case 'referredBack':
      return `${notCounted} Du får ett nytt kort om ärendet skickas ut igen.`;
    case 'adopted':
      return `${notCounted} Beslutet finns i kanalen.`;
    case 'movedToMeeting':
      return `${notCounted} Frågan tas upp på möte. Framför din synpunkt där.`;
    case 'struck':
      return `${notCounted} Ärendet är struket. Prata med ordföranden om du vill ta upp det igen.`;
    case 'withdrawn':
      return 'Ärendet är återtaget, så ditt svar räknas inte. Prata med ordföranden om du vill ta upp det igen.';
  }
}

function messageText(message: Message): string {
  if (message.type === 'formIsInPersonalChat') {
    return 'Formuläret finns i din chatt med mig. Öppna chatten med Enighet för att fylla i det.';
  }
  if (message.type === 'unknownText') return 'Det förstod jag inte. Skriv hjälp för att se vad jag kan.';
  if (message.type === 'setupPosted') {
    return 'Kortet för forumet finns i kanalen. Fyll i det och tryck på Spara forum.';
  }
  if (message.type === 'noForums') {
    return 'Du hör inte till något forum än. Lägg till mig i forumets kanal eller be ordföranden lägga till dig.';
  }
  if (message.type === 'fault') {
    return `Något gick fel hos mig. Försök igen om en stund. Hjälper det inte, uppge ${message.reference} till supporten.`;
  }
  return noticeText(message, null);
}

function formNote(note: FormNote, shortName: string): string {
  if (note.type === 'saved') return 'Utkastet är sparat.';
  if (note.type === 'previewBelow') return 'Utkastet är sparat. Förhandsgranskningen finns längre ner i chatten.';
  if (note.type === 'sendingRequested') {
    return 'Utkastet är sparat. Ordföranden och vice ordföranden har fått frågan om att skicka ut det.';
  }
  if (note.type === 'draftFaulty') return 'Något behöver rättas innan ärendet kan gå vidare. Felen står vid fälten.';
  if (note.type === 'staleDraft') {
    return 'Någon annan har sparat en nyare version. Din text finns kvar nedan. Spara igen om din ska gälla.';
  }
  return noticeText(note, shortName);
}

function draftFault(fault: DraftFault): string {
  switch (fault.fault) {
    case 'missing':
      return missingInDraft[fault.field];
    case 'tooLong':
      return `Texten är ${fault.length} tecken. Korta den till högst ${fault.most}.`;
    case 'tooMany':
      return fault.field === 'clauses'
        ? `Högst ${fault.most} att-satser får plats. Slå ihop några eller dela upp ärendet.`
        : `Högst ${fault.most} bilagor får plats. Ta bort några eller samla dem i en.`;
    case 'notNameAndLink':
      return `Rad ${fault.line}: skriv ett namn och sedan en länk, till exempel Underlag https://exempel.se/underlag.pdf`;
    case 'notHttps':
      return `Rad ${fault.line}: använd en vanlig webblänk som börjar med https://`;
    case 'notADate':
      return 'Det är inget datum. Välj en dag.';
    case 'notWorkingDay':
      return 'Dagen är ingen arbetsdag. Välj en vardag som inte är helgdag.';
    case 'tooSoon':
      return 'Svarstiden blir för kort. Välj en dag minst två arbetsdagar fram.';
    case 'tooLate':
      return 'Dagen ligger för långt fram. Välj en dag inom ett halvår.';
    case 'missingForShortNotice':
      return `Svarstiden är ${fault.workingDays} arbetsdagar. Skriv varför den måste vara kortare än fem.`;
  }
}

function fullMoment(at: string): string {
  return `${longDay(at)} kl. ${time(at)}`;
}

function shortMoment(at: string): string {
  return `${shortDay(at)} kl. ${time(at)}`;
}

function moment(at: string): string {
  return `${date(at)} kl. ${time(at)}`;
}

function when(at: string, isSameDay: boolean): string {
  return isSameDay ? time(at) : shortMoment(at);
}
