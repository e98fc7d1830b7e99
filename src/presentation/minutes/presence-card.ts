import { isLocked, verificationsOf } from '../../domain/minutes/minutes';
import { PRESENCES } from '../../domain/minutes/presence';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { sectionOf } from '../document/document';
import { sectionsOnCard } from '../document/document-on-card';
import { choiceField, textField, ticksField } from '../fields';
import { cutShort } from '../forum/person-names';
import { noticeText } from '../notice-text';
import { banner, folded, sections } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { minutesHead, titleOfMinutes } from './minutes-head';
import { minutesIds, type MinutesIds } from './minutes-ids';
import { presenceBlocks, presenceNotes } from './told-presence';

interface PresenceForm {
  readonly after: number;
  readonly fields: readonly Element[];
}

interface PresenceCardData extends CommonData {
  readonly t: Texts['presence'];
  readonly ids: MinutesIds;
  readonly banner: readonly Element[];
  readonly body: readonly Element[];
  /** Lists of none or one; with what was typed and could not be taken, the form is open. */
  readonly typedForms: readonly PresenceForm[];
  readonly forms: readonly PresenceForm[];
}

type PresenceView = ViewOf<'minutesPresence'>;

const expand: (data: PresenceCardData) => Element = loadCard('minutes-presence');

/** How many bytes of notes are told: the first that fits. The file has all of them. */
const ROOM = [8_000, 2_000, 0] as const;

/** Who was there at which item, and for whoever may the form to note it. */
export function minutesPresenceCard(texts: Texts, view: PresenceView): Card {
  const { common, presence: t } = texts;
  const { minutes, typed, note } = view;
  const told = presenceBlocks(texts, minutes, cutShort);
  const mayChange =
    view.mayNote && !isLocked(minutes) && minutes.withdrawal === null && verificationsOf(minutes).length === 0;
  const form = { after: minutes.presence.length, fields: fieldsOf(texts, view) };
  const cardOf = (room: number) =>
    expand({
      common,
      t,
      ids: minutesIds(minutes),
      banner: banner(...(note === null ? [] : [paragraph(bold(noticeText(texts, note, minutes.shortName)))])),
      body: [
        ...minutesHead(texts, minutes, t.heading),
        ...sections(
          { heading: null, paragraphs: told.length === 0 ? [paragraph(plain(t.none))] : [] },
          ...sectionsOnCard(texts, sectionOf(null, told)).sections,
        ),
        ...notes(texts, view, room),
      ],
      typedForms: mayChange && typed !== null ? [form] : [],
      forms: mayChange && typed === null ? [form] : [],
    });
  return { content: fitting(ROOM, cardOf), summary: t.summary(titleOfMinutes(texts, minutes)) };
}

/** Who noted what and when, behind a button. */
function notes(texts: Texts, { minutes }: PresenceView, room: number): readonly Element[] {
  const { notes: heading } = texts.presence;
  const kept = sectionOf(heading, presenceNotes(texts, minutes, cutShort), 'record');
  return sectionsOnCard(texts, kept, room).sections.flatMap(({ paragraphs }) =>
    folded('notes', heading, sections({ heading: null, paragraphs })),
  );
}

function fieldsOf(texts: Texts, { seated, typed }: PresenceView): readonly Element[] {
  const { form: t } = texts.presence;
  return [
    ...textField(texts, { id: 'presenceItem', ...t.item, value: typed?.item ?? '' }),
    ...choiceField(texts, {
      id: 'presence',
      ...t.presence,
      isRequired: true,
      choices: PRESENCES.map((value) => ({ title: t.choices[value], value })),
      value: typed?.presence ?? '',
    }),
    ...ticksField(texts, {
      id: 'present',
      ...t.people,
      isRequired: true,
      choices: seated.map(({ seat, person }) => ({
        title: cutShort(withoutMarkup(person.name)),
        value: String(seat),
      })),
      value: (typed?.people ?? []).join(','),
    }),
  ];
}
