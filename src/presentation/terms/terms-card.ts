import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { FinalReportFields } from '../../domain/state-funds/final-report';
import { PROJECT_YEARS } from '../../domain/state-funds/state-funds';
import type { Terms } from '../../domain/terms/terms';
import {
  delegationEndedBy,
  lockedBy,
  metBy,
  notesOf,
  RENEWALS,
  renewedBy,
  reportsIn,
  type Renewal,
} from '../../domain/terms/terms-notes';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { sectionOf, paragraphOf, said } from '../document/document';
import { sectionsOnCard } from '../document/document-on-card';
import { choiceField, faultsAt, longTextField, onlyOne, textField } from '../fields';
import { cutShort } from '../forum/person-names';
import { noticeText } from '../notice-text';
import type { MatterIds } from '../resolution/matter-ids';
import { titleOf } from '../resolution/matter-title';
import { headOfPart } from '../decision/decision-head';
import { banner, sections } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { blocksOfFollowUp, linesOfTerms } from './told-terms';

interface Form {
  readonly fields: readonly Element[];
}

interface TermsCardData extends CommonData {
  readonly t: Texts['terms'];
  readonly ids: MatterIds;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly body: readonly Element[];
  /** Lists of none or one. */
  readonly meetings: readonly Form[];
  readonly takings: readonly Form[];
  readonly endings: readonly Form[];
  readonly reports: readonly (Form & { readonly after: number })[];
  readonly goingOn: readonly Element[];
  readonly ways: readonly { readonly title: string; readonly way: Renewal; readonly after: number }[];
}

const expand: (data: TermsCardData) => Element = loadCard('terms');

const MOST_OF_A_CHOICE = 60;
const LAST_YEAR = PROJECT_YEARS[2];

/** What a decision holds on and for how long, what has come of it, and for those who lead what to do about it. */
export function termsCard(texts: Texts, view: ViewOf<'terms'>): Card {
  const { common, terms: t } = texts;
  const { charter, decision, mayLead, note } = view;
  const title = titleOf(texts, decision.title);
  const told = [
    ...sectionOf(
      null,
      linesOfTerms(texts, decision.terms, { isPublic: false }).map((line) => paragraphOf(said(line))),
    ),
    ...sectionOf(t.followUp, blocksOfFollowUp(texts, decision, { isPublic: false })),
  ];
  const offered = mayLead ? waysOn(decision) : { ways: [], locked: [] };
  const all = decision.terms?.conditions.length ?? 0;
  return {
    content: expand({
      common,
      t,
      ids: { forum: decision.forumId, matter: decision.id },
      title: headOfPart(texts, t.heading, charter.name, decision),
      banner: banner(...(note === null ? [] : [paragraph(bold(noticeText(texts, note, charter.shortName)))])),
      body: sections(...sectionsOnCard(texts, told).sections),
      ...(mayLead ? forms(texts, decision) : { meetings: [], takings: [], endings: [] }),
      reports: mayLead ? reporting(texts, view) : [],
      goingOn: sections({
        heading: t.goOn,
        paragraphs:
          offered.ways.length === 0
            ? []
            : [
                ...(decision.stateFunds?.projectYear === LAST_YEAR ? [paragraph(bold(t.lastYear))] : []),
                paragraph(plain(t.goOnHint)),
                ...(offered.locked.length === 0 ? [] : [paragraph(bold(t.locked(offered.locked, all)))]),
              ],
      }),
      ways: offered.ways.map((way) => ({ way, title: t.way[way], after: decision.termsNotes.length })),
    }),
    summary: t.summary(decision.number, title),
  };
}

/** The form for what came of a year of state funds; what was typed and could not be taken stands in it. */
function reporting(texts: Texts, { decision, typed }: ViewOf<'terms'>): TermsCardData['reports'] {
  if (decision.stateFunds === null) return [];
  const { report: t } = texts.terms;
  const fields = typed?.fields ?? { done: '', residents: '', spent: '' };
  const field = (name: keyof FinalReportFields) => ({
    ...t[name],
    isRequired: true,
    value: fields[name],
    faults: faultsAt(typed?.faults ?? [], name, t.fault),
  });
  return [
    {
      after: reportsIn(decision.termsNotes).length,
      fields: [
        ...longTextField(texts, { id: 'reportDone', ...field('done') }),
        ...textField(texts, { id: 'reportResidents', ...field('residents') }),
        ...textField(texts, { id: 'reportSpent', ...field('spent') }),
      ],
    },
  ];
}

/** The ways to go on with what has an end, until the forum has: those that are not locked, and what locks the others. */
function waysOn({ terms, termsNotes }: PerCapsulamDecision): {
  readonly ways: readonly Renewal[];
  readonly locked: readonly number[];
} {
  if (terms?.validUntil == null || renewedBy(termsNotes) !== undefined) return { ways: [], locked: [] };
  const isLocked = (way: Renewal) => lockedBy(terms, termsNotes, way).length > 0;
  return { ways: RENEWALS.filter((way) => !isLocked(way)), locked: lockedBy(terms, termsNotes, 'prolong') };
}

function forms(texts: Texts, { terms, termsNotes }: PerCapsulamDecision) {
  const { meet, takeBack, endDelegation } = texts.terms;
  const choices = terms === null ? [] : conditionsToChoose(texts, terms, termsNotes);
  const [met, unmet] = [choices.filter(({ isMet }) => isMet), choices.filter(({ isMet }) => !isMet)];
  return {
    meetings: oneUnlessNone(unmet, [
      ...choiceField(texts, { id: 'unmet', ...meet.which, isRequired: true, choices: unmet, value: onlyOne(unmet) }),
      ...longTextField(texts, { id: 'evidence', ...meet.evidence, isRequired: true, value: '' }),
    ]),
    takings: oneUnlessNone(met, [
      ...choiceField(texts, { id: 'met', ...takeBack.which, isRequired: true, choices: met, value: onlyOne(met) }),
      ...longTextField(texts, { id: 'whyUnmet', ...takeBack.reason, isRequired: true, value: '' }),
    ]),
    endings: oneUnlessNone(
      terms?.delegation === undefined || delegationEndedBy(termsNotes) !== undefined ? [] : [terms.delegation],
      longTextField(texts, { id: 'whyDelegationEnded', ...endDelegation.reason, isRequired: true, value: '' }),
    ),
  };
}

function conditionsToChoose({ terms: t }: Texts, { conditions }: Terms, notes: PerCapsulamDecision['termsNotes']) {
  return conditions.map((text, index) => ({
    title: t.condition(index + 1, conditions.length, cutShort(withoutMarkup(text), MOST_OF_A_CHOICE)),
    value: `${index + 1}#${notesOf(notes, index + 1).length}`,
    isMet: metBy(notes, index + 1) !== undefined,
  }));
}

function oneUnlessNone(choices: readonly unknown[], fields: readonly Element[]): readonly Form[] {
  return choices.length === 0 ? [] : [{ fields }];
}
