import type { Criterion, Finding } from '../../domain/state-funds/criteria';
import type { StateFundsDecision, StateFundsDecisionFault } from '../../domain/state-funds/forum-decision';
import type { ProjectYear } from '../../domain/state-funds/state-funds';
import { date } from '../dates.sv';
import type { SentencesBy } from '../sentences-by';

/** What an application is for, with the amount as it is written. */
export interface Applied {
  readonly organisation: string;
  readonly project: string;
  readonly amount: string;
  readonly year: number;
}

/** The questions as the forum's paper has them (003:263 to 003:269). */
const question: Readonly<Record<Criterion, string>> = {
  cooperation: 'Sker projektet i samverkan, exempelvis mellan kommun och region och/eller med brukarorganisation?',
  practice: 'Hur ska samarbetet ske i praktiken?',
  use: 'Hur ska medlen användas och finns det en tidsplan för genomförande?',
  aims: 'Har projektets syfte och konkreta mål angivits (vilket behov ska mötas och vad ska uppnås, hur kommer projektet invånaren till nytta?).',
  measures: 'Finns en beskrivning av hur målen ska följas upp och mätas inklusive definierade måttal?',
  afterwards: 'Hur ser planen ut för fortsatt finansiering efter projektperioden?',
  report:
    'I slutet av projekttiden finns krav på att ovanstående frågor återrapporteras till Vårdsamverkan, inklusive uppgifter om hur många invånare som nåtts av insatsen.',
};

/** What each criterion is called where there is no room for its question. */
const name: Readonly<Record<Criterion, string>> = {
  cooperation: 'samverkan',
  practice: 'samarbetet i praktiken',
  use: 'medel och tidsplan',
  aims: 'syfte och mål',
  measures: 'uppföljning och måttal',
  afterwards: 'fortsatt finansiering',
  report: 'återrapportering',
};

const finding: Readonly<Record<Finding, string>> = { met: 'Uppfyllt', notMet: 'Inte uppfyllt', unclear: 'Oklart' };

/** What each year of a project is to be (003:277 to 003:279). */
const year: Readonly<Record<ProjectYear, string>> = {
  1: 'Verksamheten präglas av etablering, anpassning samt utveckling av ändamålsenliga arbetssätt och strukturer.',
  2: 'Verksamheten vidareutvecklas med inriktning mot en mer stabil och långsiktigt hållbar organisation och arbetsform.',
  3: 'Verksamheten bedrivs i huvudsak inom ramen för ordinarie verksamhet. Insatserna inriktas på att möjliggöra en övergång till ordinarie budget, samt att tydliggöra gentemot beslutsfattare att den särskilda finansieringen inte kommer att kvarstå.',
};

export const stateFundsTexts = {
  question,
  name,
  finding,
  yearOf: (projectYear: ProjectYear) => `År ${projectYear}`,
  yearIs: (projectYear: ProjectYear) => `År ${projectYear}: ${year[projectYear]}`,
  applied: ({ organisation, project, amount, year }: Applied) =>
    `Ansökan: ${organisation} söker ${amount} för ${project}, ${year}.`,
  fromApplication: ({ organisation, project }: Pick<Applied, 'organisation' | 'project'>) =>
    `Texten kommer från ansökan av ${organisation}: ${project}. Ansökan följer med ärendet som den skickades.`,
  answered: (answer: string) => `Svar i ansökan: ${answer}`,
  /** `notMet` and `unclear`: the names of those criteria. */
  summary: (
    projectYear: ProjectYear,
    metCount: number,
    all: number,
    notMet: readonly string[],
    unclear: readonly string[],
  ) =>
    `Statliga medel, år ${projectYear}. Kriterier: ${[
      `${metCount} av ${all} uppfyllda`,
      ...(notMet.length === 0 ? [] : [`${notMet.length} inte ${metWord(notMet.length)}: ${notMet.join(', ')}`]),
      ...(unclear.length === 0 ? [] : [`${unclear.length} ${unclearWord(unclear.length)}: ${unclear.join(', ')}`]),
    ].join('; ')}.`,
  /** The same in a line that is read at a glance; which they are is told one by one. */
  inShort: (projectYear: ProjectYear, metCount: number, all: number, notMetCount: number, unclearCount: number) =>
    `Statliga medel, år ${projectYear}. Kriterier: ${[
      `${metCount} av ${all} uppfyllda`,
      ...(notMetCount === 0 ? [] : [`${notMetCount} inte`]),
      ...(unclearCount === 0 ? [] : [`${unclearCount} ${unclearWord(unclearCount)}`]),
    ].join(', ')}.`,
  /** R-16 (003:275). */
  breakClause: (shortName: string) =>
    `${shortName} förbehåller sig rätten att avbryta satsningen om resultaten väsentligt avviker från uppsatta mål, eller om fortsatta statsbidrag uteblir och tillgängliga ekonomiska resurser därmed bedöms som otillräckliga.`,
  fourthYear:
    'Projektet har haft statliga medel i tre år. Kriterierna medger inget fjärde: den särskilda finansieringen ska inte kvarstå.',
  inHistory: 'Kriterierna ett för ett står i ärendets historik.',
  toggle: 'Visa eller dölj kriterierna',
  heading: 'Kriterier för statliga medel',
  criterionChanged: (criterion: Criterion) => `Kriteriet ${name[criterion]}: `,
  yearAskedAlready: (title: string) =>
    `Samma år av projektet söks redan i ett annat ärende: ${title}. Gå vidare med det, eller stryk det först.`,
  yearBeforeNotDecided: (projectYear: ProjectYear) =>
    `År ${projectYear} utgår från beslutet om år ${projectYear - 1}. Öppna det beslutet, välj Villkor och giltighet och sedan Förläng.`,
  fields: {
    yearPlaceholder: 'Välj år',
    findingPlaceholder: 'Välj bedömning',
    /** The button of a criterion, and with what is kept of it. */
    criterion: (criterion: Criterion) => begun(name[criterion]),
    judged: (criterion: Criterion, kept: Finding) => `${begun(name[criterion])}: ${finding[kept].toLowerCase()}`,
    comment: (criterion: Criterion) => `Kommentar om ${name[criterion]}`,
  },
  settings: {
    heading: 'Statliga medel',
    introduction:
      'När forumet har beslutat om kriterier för statliga medel kan de bedömas i varje ärende. Skriv vilket beslut det är. Fram till dess visas inget om dem.',
    isOn: ({ decidedBy, decidedOn, number }: StateFundsDecision) =>
      `Kriterierna är påslagna genom beslut av ${decidedBy} ${date(decidedOn)}, ${number}.`,
    isOff: 'Kriterierna är inte påslagna.',
    decidedBy: { label: 'Vem har beslutat?', hint: 'Till exempel: LGS.' },
    decidedOn: { label: 'När fattades beslutet?' },
    number: { label: 'Beslutets nummer eller paragraf', hint: 'Till exempel: LGS PC 2027:1 eller punkt 8.' },
    turnOn: 'Slå på med det här beslutet',
    change: 'Spara ändringen',
    turnOff: 'Slå av',
    notSaved: 'Uppgifterna om beslutet är inte fullständiga. Öppna Statliga medel och fyll i dem.',
    fault: {
      missing: ({ field }) => MISSING[field],
      notADate: 'Det är inget datum. Välj en dag.',
      notYet: 'Dagen har inte varit än. Välj den dag då beslutet fattades.',
      tooLong: 'Texten är för lång. Korta den till högst 80 tecken.',
    } satisfies SentencesBy<'fault', StateFundsDecisionFault>,
    summary: (shortName: string) => `${shortName}: statliga medel`,
  },
};

const MISSING: Readonly<Record<StateFundsDecisionFault['field'], string>> = {
  fundsDecidedBy: 'Skriv vem som har beslutat.',
  fundsDecidedOn: 'Välj den dag då beslutet fattades.',
  fundsNumber: 'Skriv beslutets nummer eller paragraf.',
};

function metWord(count: number): string {
  return count === 1 ? 'uppfyllt' : 'uppfyllda';
}

function unclearWord(count: number): string {
  return count === 1 ? 'oklart' : 'oklara';
}

function begun(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
