import type { DraftField } from '../../domain/resolution/content';
import { stateFundsTexts } from '../state-funds/state-funds-texts.sv';
import type { DraftFault } from '../../domain/resolution/read-draft';
import type { SentencesBy } from '../sentences-by';

const BLANK_IN_LINK =
  'länken har ett mellanslag i sig. Kopiera länken igen, eller skriv %20 i stället för varje mellanslag.';

const missingInDraft: Readonly<Record<DraftField, string>> = {
  title: 'Rubrik saknas.',
  urgency: 'Svar saknas: varför kan frågan inte vänta?',
  question: 'Frågan saknas.',
  clauses: 'Förslag saknas.',
  applicant: 'Sökande part saknas.',
  amount: 'Belopp saknas: skriv det, eller töm år och ansvar.',
  budgetYear: 'År saknas.',
  costCentre: 'Ansvar saknas.',
  conditions: 'Villkor saknas: skriv dem, eller töm vad som händer om de inte uppfylls.',
  ifUnmet: 'Vad som händer saknas.',
  validUntil: 'Sista dag saknas: skriv till när beslutet gäller, eller töm möjligheten att förlänga.',
  prolongUntil: 'Dag saknas.',
  delegatedTo: 'Forum saknas: skriv vem som ska besluta, eller töm de andra två fälten om det.',
  delegated: 'Frågor saknas: skriv vad det forumet ska besluta om.',
  reviewOn: 'Dag saknas: välj när forumet senast ska pröva det igen.',
  projectYear: 'Projektets år saknas: välj det, eller töm bedömningen av kriterierna.',
  criteria: 'Bedömning saknas.',
  background: 'Bakgrund saknas.',
  attachments: 'Namn eller länk saknas.',
  lastDay: 'Sista svarsdag saknas.',
  shortNotice: 'Motiv saknas.',
};

const tooMany = {
  clauses: (most: number) => `Högst ${most} punkter får plats. Slå ihop några eller dela upp ärendet.`,
  attachments: (most: number) => `Högst ${most} bilagor får plats. Ta bort några eller samla dem i en.`,
};

/** What is wrong with a field of a draft. */
export const draftFault: SentencesBy<'fault', DraftFault> = {
  missing: ({ field }) => missingInDraft[field],
  unfilled: 'Byt ut varje […] mot det som gäller här.',
  tooLong: ({ length, most }) => `Texten är ${length} tecken. Korta den till högst ${most}.`,
  tooMany: ({ field, most }) => tooMany[field](most),
  tooManyConditions: ({ most }) => `Högst ${most} villkor får plats. Slå ihop några.`,
  notConditionOwnerDay: ({ line }) =>
    `Rad ${line}: skriv villkoret, vem och vilken dag med semikolon emellan, till exempel: återrapportering; Sjukhusen i väster; 2026-11-30. Namnet börjar med stor bokstav, och dagen behöver sitt år.`,
  metTooSoon: ({ line }) =>
    `Rad ${line}: villkoret skulle behöva vara uppfyllt innan ärendet är besvarat. Skriv en senare dag.`,
  notAfterValidUntil: 'Förlängningen behöver sluta efter den dag beslutet gäller till. Välj en senare dag.',
  endsTooSoon: 'Beslutet skulle sluta gälla före sista svarsdagen. Välj en senare dag.',
  reviewedTooSoon: 'Det skulle prövas igen innan ärendet är besvarat. Välj en senare dag.',
  namesPerson: 'Det är en person i forumet. Skriv ett forum eller en organisation, till exempel LGS styrgrupp.',
  stateFundsOff:
    'Forumet har inte slagit på kriterierna för statliga medel. Slå på dem under forum, eller töm projektets år och bedömningarna.',
  notJudged: ({ criteria }) =>
    `Alla kriterier behöver bedömas. Kvar: ${criteria.map((criterion) => stateFundsTexts.name[criterion]).join(', ')}.`,
  commentTooLong: ({ criterion, most }) =>
    `Kommentaren om ${stateFundsTexts.name[criterion]} är för lång. Korta den till högst ${most} tecken.`,
  missingForStateFunds: 'Belopp saknas: ett ärende om statliga medel säger hur mycket det gäller.',
  notWithinTheYear: ({ year }) => `Statliga medel beviljas för ett år i taget. Välj en dag under ${year}.`,
  notNameAndLink: ({ line }) =>
    `Rad ${line}: skriv ett namn och sedan en länk, till exempel Underlag https://exempel.se/underlag.pdf`,
  notHttps: ({ line }) => `Rad ${line}: använd en vanlig webblänk som börjar med https://`,
  blankInLink: ({ line }) => `Rad ${line}: ${BLANK_IN_LINK}`,
  partOfKrona: 'Skriv hela kronor, utan ören.',
  notAnAmount: 'Skriv ett belopp i kronor, till exempel 450 tkr, 450 000 eller 3 milj. kr.',
  notAYear: 'Skriv ett år med fyra siffror, till exempel 2026.',
  notADate: 'Det är inget datum. Välj en dag.',
  notWorkingDay: 'Dagen är ingen arbetsdag. Välj en vardag som inte är helgdag.',
  tooSoon: 'Svarstiden blir för kort. Välj en dag minst två arbetsdagar fram.',
  tooLate: 'Dagen ligger för långt fram. Välj en dag inom ett halvår.',
  missingForShortNotice: ({ workingDays }) =>
    `Svarstiden är ${workingDays} arbetsdagar. Skriv varför den måste vara kortare än fem.`,
};
