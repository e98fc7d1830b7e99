import type { Ways } from '../../application/forum/forum-view';
import type { CommonData } from '../card';
import { loadPart, type Element } from '../card-template';
import type { Texts } from '../texts';

interface WayButton {
  readonly title: string;
  /** The forum and the message; '' for both in a person's own chat. */
  readonly forum: string;
  readonly message: string;
}

/** Each way is a list of none or one. */
type WaysOnData = CommonData & Readonly<Record<keyof Texts['ways'], readonly WayButton[]>>;

const expand: (data: WaysOnData) => readonly Element[] = loadPart('ways-on');

/** The buttons of these ways that are open to the person. Without a forum there is only the help. */
export function waysOn(
  { common, ways: t }: Texts,
  { asked, mayPrepare, isInForum }: Ways,
  ways: readonly (keyof Texts['ways'])[],
): readonly Element[] {
  const where = { forum: asked.forum ?? '', message: asked.message ?? '' };
  const button = (way: keyof Texts['ways'], isOpen: boolean) =>
    isOpen && ways.includes(way) ? [{ title: t[way], ...where }] : [];
  return expand({
    common,
    start: button('start', mayPrepare),
    todo: button('todo', isInForum),
    decisions: button('decisions', isInForum),
    // Of oneself, and so in one's own chat.
    absence: button('absence', isInForum && asked.forum === null),
    help: button('help', true),
  });
}
