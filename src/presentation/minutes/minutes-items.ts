import type { OutstandingStep } from '../../application/minutes/outstanding';
import { writtenName } from '../../application/reminding/reminder-name';
import type { MinutesStep, StartedMinutes } from '../../domain/minutes/minutes';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import type { CommonData } from '../card';
import { loadPart, type Element } from '../card-template';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { titleOfMinutes } from './minutes-head';
import { minutesIds, type MinutesIds } from './minutes-ids';
import { shownNames, waitingFor } from './minutes-waiting';

interface Button {
  readonly title: string;
  readonly ids: MinutesIds;
}

/** Some minutes in a list. Each button is a list of none or one. */
export interface MinutesItem {
  readonly paragraphs: readonly Paragraph[];
  readonly opens: readonly (Button & { readonly reminder: string })[];
  readonly reminds: readonly (Button & { readonly step: MinutesStep })[];
  readonly shows: readonly Button[];
}

export interface MinutesGroup {
  readonly heading: string | null;
  readonly items: readonly MinutesItem[];
}

type Buttons = Pick<MinutesItem, 'opens' | 'reminds' | 'shows'>;

interface DrawnItem extends Pick<MinutesItem, 'paragraphs'> {
  /** Buttons that have room beside each other. */
  readonly rows: readonly Buttons[];
}

interface MinutesItemsData extends CommonData {
  readonly groups: readonly {
    readonly headings: readonly string[];
    readonly items: readonly DrawnItem[];
    readonly left: readonly Paragraph[];
  }[];
}

const expand: (data: MinutesItemsData) => readonly Element[] = loadPart('minutes-items');

/** Lists of minutes, at most so many in each. An empty list is left out. */
export function minutesGroups(
  { common, words }: Texts,
  groups: readonly MinutesGroup[],
  most: number,
): readonly Element[] {
  const filled = groups.filter(({ items }) => items.length > 0);
  return expand({
    common,
    groups: filled.map(({ heading, items }) => {
      const left = items.length - most;
      return {
        headings: heading === null ? [] : [heading],
        items: items.slice(0, most).map(drawn),
        left: left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : [],
      };
    }),
  });
}

/** A button that reminds has words enough for one more beside it. */
function drawn({ paragraphs, opens, reminds, shows }: MinutesItem): DrawnItem {
  const none: Buttons = { opens: [], reminds: [], shows: [] };
  const rows =
    reminds.length === 0
      ? [{ opens, reminds, shows }]
      : [
          { ...none, opens },
          ...reminds.slice(0, -1).map((one) => ({ ...none, reminds: [one] })),
          { ...none, reminds: reminds.slice(-1), shows },
        ];
  return { paragraphs, rows: rows.filter((row) => Object.values(row).some(({ length }) => length > 0)) };
}

/** A step that waits for the reader, with the forum's name where several forums are listed together. */
export function itemToOpen(
  texts: Texts,
  minutes: StartedMinutes,
  state: string,
  forumName: string | null = null,
  from: ReminderName | null = null,
): MinutesItem {
  const { minutes: words } = texts;
  return {
    paragraphs: [...inForum(forumName), paragraph(bold(titleOfMinutes(texts, minutes))), paragraph(plain(state))],
    opens: [{ title: words.open, ids: minutesIds(minutes), reminder: writtenName(from) }],
    reminds: [],
    shows: [],
  };
}

/** A step that waits for somebody else, for a reader who leads. */
export function itemToFollowUp(
  texts: Texts,
  { minutes, openStep, gone }: OutstandingStep,
  forumName: string | null = null,
): MinutesItem {
  const { words, minutes: t, minutesList } = texts;
  const ids = minutesIds(minutes);
  return {
    paragraphs: [
      ...inForum(forumName),
      paragraph(bold(titleOfMinutes(texts, minutes))),
      ...waitingFor(texts, minutes, [openStep]).map((line) => paragraph(plain(line))),
      paragraph(plain(t.since(minutes.stepSince))),
      ...(gone.length === 0 ? [] : [paragraph(bold(t.gone(shownNames(gone))))]),
    ],
    opens: [],
    reminds: [{ title: minutesList.remind, ids, step: openStep.step }],
    shows: [{ title: words.show, ids }],
  };
}

function inForum(name: string | null): readonly Paragraph[] {
  return name === null ? [] : [paragraph(subtle(name))];
}
