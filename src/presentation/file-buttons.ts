import { TABLE_FORMATS, TEXT_FORMATS } from '../application/taking-out/files';
import type { View, ViewOf } from '../application/views';
import type { CommonData } from './card';
import { loadPart, type Element } from './card-template';
import type { Texts } from './texts';

interface Button {
  readonly title: string;
  readonly [id: string]: string | number;
}

interface Buttons {
  readonly decisions: readonly Button[];
  readonly lists: readonly Button[];
  readonly minutes: readonly Button[];
  readonly compositions: readonly Button[];
  readonly economies: readonly Button[];
  readonly followUps: readonly Button[];
}

const NONE: Buttons = { decisions: [], lists: [], minutes: [], compositions: [], economies: [], followUps: [] };

const expand: (data: Buttons & CommonData) => readonly Element[] = loadPart('take-out');

type OfCards = { readonly [Name in View['card']]?: (texts: Texts, view: ViewOf<Name>) => Partial<Buttons> };

/** The buttons of every card whose content can be taken out. */
const BUTTONS: OfCards = {
  decision: (texts, view) => ({ decisions: [...extracts(texts, view), ...withoutNames(texts, view)] }),
  webDecision: (texts, view) => ({ decisions: extracts(texts, view) }),
  decisions: ({ takingOut: t }, { charters }) => ({ lists: charters.length === 0 ? [] : [{ title: t.list }] }),
  minutesExport: ({ takingOut: t }, { minutes: { forumId: forum, id: minutes } }) => ({
    minutes: TEXT_FORMATS.map((format) => ({ title: t.as[format], forum, minutes, format })),
  }),
  accounts: ({ takingOut: t }, { forumId: forum, year }) => ({
    economies: TABLE_FORMATS.map((format) => ({ title: t.as[format], forum, year, format })),
  }),
  followUps: ({ takingOut: t }, { forumId: forum }) => ({
    followUps: TABLE_FORMATS.map((format) => ({ title: t.as[format], forum, format })),
  }),
  export: ({ takingOut: t }, { forumId: forum }) => ({
    compositions: TABLE_FORMATS.map((format) => ({ title: t.as[format], forum, format })),
  }),
};

/** The buttons that give what a person's own card shows as files, one for each format. */
export function fileButtons(texts: Texts, view: View): readonly Element[] {
  const buttons = { ...NONE, ...buttonsOf(texts, view.card, view) };
  if (Object.values(buttons).every((some) => some.length === 0)) return [];
  return expand({ common: texts.common, ...buttons });
}

function buttonsOf<Name extends View['card']>(texts: Texts, name: Name, view: ViewOf<Name>): Partial<Buttons> {
  const buttons: OfCards[Name] = BUTTONS[name];
  return buttons?.(texts, view) ?? {};
}

type OfDecision = ViewOf<'decision' | 'webDecision'>;

function extracts({ takingOut: t }: Texts, { decision: { forumId: forum, id: decision } }: OfDecision) {
  return TEXT_FORMATS.map((format) => ({ title: t.as[format], forum, decision, format, isPublic: 'no' }));
}

/** The buttons for a decision that is to be published, or given to somebody who may not read who answered what. */
function withoutNames({ takingOut: t }: Texts, { decision: { forumId: forum, id: decision } }: OfDecision) {
  return TEXT_FORMATS.map((format) => ({ title: t.withoutNames[format], forum, decision, format, isPublic: 'yes' }));
}
