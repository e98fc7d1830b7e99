import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { choiceField } from '../fields';
import { titled } from '../sections';
import type { Texts } from '../texts';
import { cutShort } from './person-names';

type ChooseForum = ViewOf<'chooseForum'>;
type Purpose = ChooseForum['purpose'];

interface Button {
  readonly forum: string;
  readonly title: string;
}

interface ChooseForumCardData extends CommonData {
  readonly title: readonly Element[];
  /** The buttons, when there are few forums: for one of the purposes. */
  readonly buttons: Readonly<Record<Purpose, readonly Button[]>>;
  /** A list of none or one: the forums to choose from, when there are many. */
  readonly lists: readonly {
    readonly field: readonly Element[];
    readonly buttons: Readonly<Record<Purpose, readonly { readonly title: string }[]>>;
  }[];
}

const expand: (data: ChooseForumCardData) => Element = loadCard('choose-forum');

/** Teams shows few buttons. When there are more forums than this, the forum is chosen in a list. */
const MOST_BUTTONS = 5;

const NO_BUTTONS = {
  newMatter: [],
  composition: [],
  chairDecision: [],
  meetings: [],
  reports: [],
  accounts: [],
  followUps: [],
  applications: [],
} as const;

const LENGTHS = [100, 60, 40, 20] as const;

/** Asks somebody who belongs to several forums which one is meant. */
export function chooseForumCard(texts: Texts, view: ChooseForum): Card {
  const { common, chooseForum } = texts;
  const t = chooseForum[view.purpose];
  const build = (most: number) =>
    expand({
      common,
      title: titled(t.heading),
      ...(view.forums.length > MOST_BUTTONS ? listOf(texts, view, most) : buttonsFor(view, most)),
    });
  return { content: fitting(LENGTHS, build), summary: t.summary };
}

function buttonsFor({ forums, purpose }: ChooseForum, most: number) {
  const buttons = forums.map(({ id, name }) => ({ forum: id, title: titleOf(name, most) }));
  return { buttons: { ...NO_BUTTONS, [purpose]: buttons }, lists: [] };
}

/** The list of forums, with the first one chosen: a list without a choice would be sent as nothing. */
function listOf(texts: Texts, { forums, purpose }: ChooseForum, most: number) {
  const { chooseForum, register } = texts;
  const t = chooseForum[purpose];
  const choices = forums.map(({ id, name }) => ({ title: titleOf(name, most), value: id }));
  const value = forums[0]?.id ?? '';
  const button = [{ title: t.choose }];
  const field = choiceField(texts, {
    id: 'forum',
    label: chooseForum.label,
    placeholder: register.choose,
    choices,
    value,
  });
  return { buttons: NO_BUTTONS, lists: [{ field, buttons: { ...NO_BUTTONS, [purpose]: button } }] };
}

function titleOf(name: string, most: number): string {
  return cutShort(withoutMarkup(name), most);
}
