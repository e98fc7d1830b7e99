import type { Decider } from '../../src/domain/resolution/proposal';

const LGS: Decider = { name: 'Ledningsgrupp i samverkan (LGS)', shortName: 'LGS', wording: 'decides' };
const VVG: Decider = { name: 'Vårdsamverkan Västra Götaland', shortName: 'VVG', wording: 'endorses' };

/** Decisions as the forums' own papers have them, with roles for people's names (domain study, 1.4). */
export interface PaperDecision {
  /** File and line of the papers. */
  readonly source: string;
  readonly decider: Decider;
  readonly written: string;
  readonly points: readonly string[];
  /** What is read on a card, a line a paragraph. */
  readonly read: string;
}

/** A decision of one point: what is written, and all of what is read. */
function one(source: string, decider: Decider, written: string, point: string, read = point): PaperDecision {
  return { source, decider, written, points: [point], read };
}

const ACT =
  'om fortsatt finansiering av ACT-teamen med 3 milj. kr under 2026, därefter finansiering inom ordinarie verksamhet.';
const INFANTS =
  'om fortsatt finansiering av spädbarnsverksamheten med 500 tkr under 2026, därefter finansiering inom ordinarie verksamhet.';
const SOCIAL_WORKER =
  'om fortsatt finansiering av socialsekreterare på akuten i Mölndal med 450 tkr för 2026, med möjlighet till förlängning till 2027, under förutsättning av återrapportering, framtagen kommunikationsplan för införande i ordinarie verksamhet samt inkludering av medicinpatienter.';
const STAFFING =
  'Förtydligande om typ av bemanning tas fram. LGS ger uppdrag till Temagrupp äldre att ge förslag på detaljer kring vad respektive vårdgivare förväntas göra den 26/12.';
const LONG_TERM = 'Frågan om långsiktig lösning tas upp igen på LGS 27 februari 2026.';
const PSYCHIATRY =
  'Temagrupp psykiatri i uppdrag att: Se över representation, uppdrag och arbetssätt framåt för att aktivt arbeta med samsjuklighetsreformen med syftet att stärka samverkan och kopplingen till NOSAM. Samt att vara referensgrupp till projekten Efterlevandestöd vid suicid och Samverkan för sammanhållen patientresa vid psykisk ohälsa.';
const LUNCH = 'Lunch till lunch planeras med tema för att arbeta med ovanstående. Ca 40 tkr';
const DAY = 'En gemensam temagruppsdag planeras med fokus på samsjuklighetsreformen, inklusive lunch. Ca 50tkr';
const EXPECTANT =
  'förlängning av läns gemensam riktlinje vid oro för väntat barn till och med 2025-12-31 inför kommande revidering.';
const ESCORTS =
  'förlängning med redaktionella ändringar av läns gemensam riktlinje medföljande personal till sjukhus till och med 2026-12-31.';
const RESPITE =
  'uppdragshandling för arbetsgrupp Hälso- och sjukvårdsinsatser till barn och unga vid korttidsvistelse enligt LSS, lagen om stöd och service till vissa funktionshindrade.';
const ROADMAP =
  'att uppföljning av Färdplan - läns gemensam strategi för god och nära vård följs upp under 2024 genom dialog i VVG.';

export const DECISIONS_IN_THE_PAPERS: readonly PaperDecision[] = [
  one('000:18', LGS, 'Minnesanteckningar från 2025-05-14 godkänns.', 'Minnesanteckningar från 2025-05-14 godkänns.'),
  one('000:26', LGS, 'Beslut: LGS noterar informationen.', 'LGS noterar informationen.'),
  {
    source: '000:65-69',
    decider: LGS,
    written: `Beslut:\n\n- LGS beslutar att bemanna 26 december i den mån det är möjligt.\n- ${STAFFING}\n- ${LONG_TERM}`,
    points: ['att bemanna 26 december i den mån det är möjligt.', STAFFING, LONG_TERM],
    read: `1. LGS beslutar att bemanna 26 december i den mån det är möjligt.\n2. ${STAFFING}\n3. ${LONG_TERM}`,
  },
  one(
    '000:67',
    LGS,
    'LGS beslutar att bemanna 26 december i den mån det är möjligt.',
    'att bemanna 26 december i den mån det är möjligt.',
    'LGS beslutar att bemanna 26 december i den mån det är möjligt.',
  ),
  one(
    '000:81',
    LGS,
    'Beslut: Beslut tas tills vidare av LGS styrgrupp. Projektledaren skickar mötesbokningar.',
    'Beslut tas tills vidare av LGS styrgrupp. Projektledaren skickar mötesbokningar.',
  ),
  one(
    '000:89',
    LGS,
    'Beslut: PrimÖR tar vidare dialogen i separat möte och återkopplar.',
    'PrimÖR tar vidare dialogen i separat möte och återkopplar.',
  ),
  one(
    '000:95',
    LGS,
    'Beslut: Beslut att återstarta gruppen med justerat uppdrag och sammansättning.',
    'att återstarta gruppen med justerat uppdrag och sammansättning.',
    'LGS beslutar att återstarta gruppen med justerat uppdrag och sammansättning.',
  ),
  one(
    '000:93',
    LGS,
    'Beslut om att återstarta arbetsgruppen, med uppdaterad deltagarlista och tydligare uppdrag.',
    'att återstarta arbetsgruppen, med uppdaterad deltagarlista och tydligare uppdrag.',
    'LGS beslutar att återstarta arbetsgruppen, med uppdaterad deltagarlista och tydligare uppdrag.',
  ),
  one(
    '000:105',
    LGS,
    'Beslut: Förslag om framtida förvaltningsstruktur tas fram för att kunna fatta beslut.',
    'Förslag om framtida förvaltningsstruktur tas fram för att kunna fatta beslut.',
  ),
  one(
    '000:111',
    LGS,
    'Beslut: Projektledaren kallar vårdvalsenheterna för presentation av processen.',
    'Projektledaren kallar vårdvalsenheterna för presentation av processen.',
  ),
  one('000:122', LGS, 'Beslut: LGS noterar informationen', 'LGS noterar informationen'),
  one(
    '000:115',
    LGS,
    '- Hyresavtal uppsagt, flytt till Regionens Hus (besparing ca 200 tkr/år).',
    'Hyresavtal uppsagt, flytt till Regionens Hus (besparing ca 200 tkr/år).',
  ),
  one(
    '000:116',
    LGS,
    '- Genomförd kickoff med fokus på kommunikation och nystart.',
    'Genomförd kickoff med fokus på kommunikation och nystart.',
  ),
  one(
    '000:119',
    LGS,
    '- Kortare informationsutskick till LGS framöver för effektivare möten.',
    'Kortare informationsutskick till LGS framöver för effektivare möten.',
  ),
  one(
    '000:120',
    LGS,
    '- Godkänd uppdragshandling för öppenvårdsprojektet.',
    'Godkänd uppdragshandling för öppenvårdsprojektet.',
  ),
  one(
    '001:56',
    VVG,
    'Dagens agenda godkändes med följande justering: Ärende 11 flyttas fram och läggs innan ärende 9 på grund av att föredragande tjänsteperson behöver lämna mötet tidigare.',
    'Dagens agenda godkändes med följande justering: Ärende 11 flyttas fram och läggs innan ärende 9 på grund av att föredragande tjänsteperson behöver lämna mötet tidigare.',
  ),
  one(
    '001:62',
    VVG,
    'Inga synpunkter på mötesanteckningen från förra mötet.',
    'Inga synpunkter på mötesanteckningen från förra mötet.',
  ),
  one(
    '001:70',
    VVG,
    'Ställningstagande: Vårdsamverkan Västra Götaland noterar informationen.',
    'Vårdsamverkan Västra Götaland noterar informationen.',
  ),
  one(
    '001:88',
    VVG,
    `Ställningstagande: Vårdsamverkan Västra Götaland ställer sig bakom ${EXPECTANT}`,
    EXPECTANT,
    `VVG ställer sig bakom ${EXPECTANT}`,
  ),
  one(
    '001:100',
    VVG,
    `Vårdsamverkan Västra Götaland (VVG) ställer sig bakom ${ESCORTS}`,
    ESCORTS,
    `VVG ställer sig bakom ${ESCORTS}`,
  ),
  one(
    '001:117',
    VVG,
    'Vårdsamverkan Västra Götaland noterar informationen. VVG vill ha förtydligande om Länsstyrelsens roll och kommunernas del.',
    'Vårdsamverkan Västra Götaland noterar informationen. VVG vill ha förtydligande om Länsstyrelsens roll och kommunernas del.',
  ),
  one(
    '001:149',
    VVG,
    'Ställningstagande: Vårdssamverkan Västra Götaland noterar informationen.',
    'Vårdssamverkan Västra Götaland noterar informationen.',
  ),
  one('001:173', VVG, `VVG ställer sig bakom ${RESPITE}`, RESPITE, `VVG ställer sig bakom ${RESPITE}`),
  one(
    '001:189',
    VVG,
    `Vårdsamverkan Västra Götaland ställer (VVG) sig bakom ${ROADMAP}`,
    ROADMAP,
    `VVG ställer sig bakom ${ROADMAP}`,
  ),
  one(
    '001:207',
    VVG,
    'Frågan utgår från dagens möte och återkommer under 2024.',
    'Frågan utgår från dagens möte och återkommer under 2024.',
  ),
  {
    source: '003:162-164',
    decider: LGS,
    written: `- Ge ${PSYCHIATRY}\n- ${LUNCH}\n- ${DAY}`,
    points: [`att ge ${PSYCHIATRY}`, LUNCH, DAY],
    read: `1. LGS beslutar att ge ${PSYCHIATRY}\n2. LGS beslutar: ${LUNCH}\n3. LGS beslutar: ${DAY}`,
  },
  one('003:162', LGS, `Ge ${PSYCHIATRY}`, `att ge ${PSYCHIATRY}`, `LGS beslutar att ge ${PSYCHIATRY}`),
  one('003:163', LGS, LUNCH, LUNCH, `LGS beslutar: ${LUNCH}`),
  one('003:164', LGS, DAY, DAY, `LGS beslutar: ${DAY}`),
  {
    source: '003:169-173',
    decider: LGS,
    written: `Beslut per capsulam:\n\n- LGS har beslutat ${ACT}\n- LGS har beslutat ${INFANTS}\n- LGS har beslutat ${SOCIAL_WORKER}`,
    points: [ACT, INFANTS, SOCIAL_WORKER],
    read: `LGS beslutar\n1. ${ACT}\n2. ${INFANTS}\n3. ${SOCIAL_WORKER}`,
  },
  one('003:171', LGS, `LGS har beslutat ${ACT}`, ACT, `LGS beslutar ${ACT}`),
  one('003:172', LGS, `LGS har beslutat ${INFANTS}`, INFANTS, `LGS beslutar ${INFANTS}`),
  one('003:173', LGS, `LGS har beslutat ${SOCIAL_WORKER}`, SOCIAL_WORKER, `LGS beslutar ${SOCIAL_WORKER}`),
  one(
    '003:263',
    LGS,
    'Sker projektet i samverkan, exempelvis mellan kommun och region och/eller med brukarorganisation?',
    'Sker projektet i samverkan, exempelvis mellan kommun och region och/eller med brukarorganisation?',
  ),
  one('003:273', LGS, 'Statliga medel beviljas för ett år i taget.', 'Statliga medel beviljas för ett år i taget.'),
  one(
    '003:275',
    LGS,
    'LGS förbehåller sig rätten att avbryta satsningen om resultaten väsentligt avviker från uppsatta mål.',
    'LGS förbehåller sig rätten att avbryta satsningen om resultaten väsentligt avviker från uppsatta mål.',
  ),
  one('003:286', LGS, 'Start från och med 2027.', 'Start från och med 2027.'),
  one('003:290', LGS, 'Godkännande av ny ledamot i LGS.', 'Godkännande av ny ledamot i LGS.'),
];
