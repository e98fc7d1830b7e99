import { formalDecisionOf, notesOfParty } from '../../domain/formal-decisions/formal-notes';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { writtenToKeep } from '../dates';
import { withoutMarkup } from '../display-text';
import { choiceField, dateField, longTextField, onlyOne, textField } from '../fields';
import { cutShort } from '../forum/person-names';
import { noticeText } from '../notice-text';
import type { MatterIds } from '../resolution/matter-ids';
import { titleOf } from '../resolution/matter-title';
import { headOfPart } from '../decision/decision-head';
import { banner, folded, sections } from '../sections';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { marksOf, namesOf, stateOf, traceOf } from './told-formal-decisions';

interface Form {
  readonly fields: readonly Element[];
}

interface FormalDecisionsCardData extends CommonData {
  readonly t: Texts['formal'];
  readonly ids: MatterIds;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly body: readonly Element[];
  /** Lists of none or one; with what was typed and could not be taken, the form is open. */
  readonly typedNotings: readonly Form[];
  readonly notings: readonly Form[];
  readonly takings: readonly Form[];
}

type FormalDecisionsView = ViewOf<'formalDecisions'>;

const expand: (data: FormalDecisionsCardData) => Element = loadCard('formal-decisions');

const MOST_OF_A_CHOICE = 60;
const MOST_OF_A_NAME = 80;
/** Parties whose decision is told of without a button. */
const MOST_IN_VIEW = 6;
/** How many parties are told of one by one, and with how much of what was noted before: the first that fits. */
const ROOM = [
  { parties: 60, trace: 6 },
  { parties: 30, trace: 2 },
  { parties: 15, trace: 1 },
  { parties: 8, trace: 0 },
] as const;

/** Which principals have taken their own formal decision, and for those who may the forms to note it. */
export function formalDecisionsCard(texts: Texts, view: FormalDecisionsView): Card {
  const { common, formal: t } = texts;
  const { charter, decision, typed, note } = view;
  const title = titleOf(texts, decision.title);
  const { undecided, decided } = choicesIn(view);
  const noting = undecided.length === 0 ? [] : [{ fields: notingFields(texts, view, undecided) }];
  const takings = decided.length === 0 ? [] : [{ fields: takingFields(texts, decided) }];
  const unnoted = decision.parties.filter(({ name }) => notesOfParty(decision.formalNotes, name).length === 0);
  const cardOf = (room: (typeof ROOM)[number]) =>
    expand({
      common,
      t,
      ids: { forum: decision.forumId, matter: decision.id },
      title: headOfPart(texts, t.heading, charter.name, decision),
      banner: banner(...(note === null ? [] : [paragraph(bold(noticeText(texts, note, charter.shortName)))])),
      body: [
        ...sections({
          heading: null,
          paragraphs: [
            paragraph(subtle(t.intro)),
            paragraph(plain(marksOf(texts, decision))),
            ...(unnoted.length === 0 ? [] : [paragraph(plain(t.notYet(namesOf(texts, unnoted))))]),
          ],
        }),
        ...noted(texts, decision, room),
      ],
      typedNotings: typed === null ? [] : noting,
      notings: typed === null ? noting : [],
      takings,
    });
  return { content: fitting(ROOM, cardOf), summary: t.summary(decision.number, title) };
}

/** What has been noted, party by party; behind a button when that is more than one reads at a glance. */
function noted(
  texts: Texts,
  { parties, formalNotes: notes }: FormalDecisionsView['decision'],
  room: (typeof ROOM)[number],
): readonly Element[] {
  const { formal: t } = texts;
  const told = parties.filter(({ name }) => notesOfParty(notes, name).length > 0);
  const drawn = writtenToKeep(() =>
    told.slice(0, room.parties).flatMap(({ name }) =>
      sections({
        heading: null,
        paragraphs: [
          paragraph(bold(t.party(cutShort(name, MOST_OF_A_NAME))), plain(stateOf(texts, notes, name, false))),
          ...traceOf(texts, notes, name)
            .slice(0, room.trace)
            .map((line) => paragraph(subtle(line))),
        ],
      }),
    ),
  );
  return told.length <= MOST_IN_VIEW ? drawn : folded('noted', t.toggleNoted(told.length), drawn);
}

/** The parties that the reader may note something of, each with how much has been noted of it. */
function choicesIn({ decision, mayLead, sitsFor }: FormalDecisionsView) {
  const { parties, formalNotes: notes } = decision;
  const choices = parties.flatMap(({ name }, index) =>
    mayLead || sitsFor.includes(name)
      ? [
          {
            title: cutShort(withoutMarkup(name), MOST_OF_A_CHOICE),
            value: `${index + 1}#${notesOfParty(notes, name).length}`,
            number: index + 1,
            isDecided: formalDecisionOf(notes, name) !== undefined,
          },
        ]
      : [],
  );
  return { undecided: choices.filter((one) => !one.isDecided), decided: choices.filter((one) => one.isDecided) };
}

type Choices = ReturnType<typeof choicesIn>['undecided'];

function notingFields(texts: Texts, { typed }: FormalDecisionsView, choices: Choices): readonly Element[] {
  const { note: t } = texts.formal;
  const chosen = choices.find(({ number }) => number === typed?.party);
  return [
    ...choiceField(texts, {
      id: 'undecided',
      ...t.which,
      isRequired: true,
      choices,
      value: chosen?.value ?? onlyOne(choices),
    }),
    ...textField(texts, { id: 'formalBody', ...t.body, isRequired: true, value: typed?.body ?? '' }),
    ...dateField(texts, { id: 'formalDay', ...t.day, isRequired: true, value: typed?.on ?? '' }),
    ...textField(texts, { id: 'formalReference', ...t.reference, value: typed?.reference ?? '' }),
  ];
}

function takingFields(texts: Texts, choices: Choices): readonly Element[] {
  const { takeBack: t } = texts.formal;
  return [
    ...choiceField(texts, { id: 'decidedParty', ...t.which, isRequired: true, choices, value: onlyOne(choices) }),
    ...longTextField(texts, { id: 'whyFormalBack', ...t.reason, isRequired: true, value: '' }),
  ];
}
