import type { Wording } from '../forum/wording';
import { BLANK, type MatterTemplate } from './draft-source';
import type { DraftFields } from './content';

type Money = Pick<DraftFields, 'amount' | 'budgetYear' | 'costCentre' | 'conditions'>;
type Written = Pick<DraftFields, 'title' | 'urgency' | 'question' | 'clauses' | 'background'> & Partial<Money>;
export type TemplateTexts = Readonly<Record<MatterTemplate, (wording: Wording) => Written>>;

/**
 * What forums decide on per capsulam again and again, in the words of their papers: the financing of 2026 (003:171 to
 * 003:173), a new member (003:290), a guideline that is prolonged (001:88, 001:100), an assignment (000:68, 003:162).
 */
export const templateTexts: TemplateTexts = {
  financing: (wording) => ({
    title: `Fortsatt finansiering av ${BLANK}`,
    urgency: `Finansieringen löper ut före nästa möte. Utan besked behöver ${BLANK}.`,
    question: `Om ${BLANK} ska få fortsatta medel under ${BLANK}.`,
    clauses: [
      `${wording === 'decides' ? 'att bevilja ' : ''}fortsatt finansiering av ${BLANK} med ${BLANK} under ${BLANK}`,
      'att verksamheten därefter finansieras inom ordinarie verksamhet',
    ].join('\n'),
    background: [
      `Insatsen ger ${BLANK}.`,
      `Medlen tas från ansvar ${BLANK}. Där finns ${BLANK}. Efter beslutet återstår ${BLANK}.`,
    ].join('\n'),
    ...{ amount: BLANK, budgetYear: BLANK, costCentre: BLANK },
    conditions: `återrapportering; ${BLANK}; ${BLANK}`,
  }),
  newMember: (wording) => ({
    title: `Godkännande av ny ledamot: ${BLANK}`,
    urgency: `Utan beslut saknar ${BLANK} en ledamot fram till nästa möte.`,
    question: `Om ${BLANK} ska vara ledamot från och med ${BLANK}.`,
    clauses:
      wording === 'decides'
        ? `att godkänna ${BLANK} som ledamot från och med ${BLANK}`
        : `att ${BLANK} är ledamot från och med ${BLANK}`,
    background: `${BLANK} företräder ${BLANK} och efterträder ${BLANK}.`,
  }),
  guideline: (wording) => ({
    title: `Förlängning av ${BLANK}`,
    urgency: `Riktlinjen gäller till och med ${BLANK}, före nästa möte.`,
    question: `Om ${BLANK} ska fortsätta att gälla till och med ${BLANK}.`,
    clauses: `${wording === 'decides' ? 'att förlänga' : 'förlängning av'} ${BLANK} till och med ${BLANK}`,
    background: `Förlängningen gäller i väntan på ${BLANK}. I sak ändras ${BLANK}.`,
  }),
  assignment: (wording) => ({
    title: `Uppdrag till ${BLANK}`,
    urgency: `Arbetet behöver börja före nästa möte, eftersom ${BLANK}.`,
    question: `Om ${BLANK} ska få i uppdrag att ${BLANK}.`,
    clauses: [
      wording === 'decides' ? `att ge ${BLANK} i uppdrag att ${BLANK}` : `att ${BLANK} får i uppdrag att ${BLANK}`,
      `att uppdraget återrapporteras senast ${BLANK}`,
    ].join('\n'),
    background: `Syftet är ${BLANK}.`,
  }),
};
