import type { View } from '../../src/application/views';
import { createRender } from '../../src/presentation/render';
import { nodesOf } from './card-contents';
import { sampleViews } from './sample-views';

/** A card has one thing that it wants done, which is marked; what cannot be undone is marked too, and stands apart. */

/** What takes something away for good. */
const DESTRUCTIVE = [
  ...['seat.remove', 'holding.remove', 'role.remove', 'draft.discard', 'course.withdraw', 'matter.strike'],
  ...['meetings.cancel', 'followUp.drop', 'departure.end', 'minutes.withdraw'],
  'costCentre.remove',
  'application.withdraw',
];

/** Cards on which nothing is marked, and why: to mark one would be to say what its reader should choose or open. */
const UNMARKED: Partial<Readonly<Record<View['card'], string>>> = {
  ...same(
    'equal ways on, to be chosen between',
    'costCentre',
    'accounts',
    'followUp',
    'terms',
    'formalDecisions',
    'editorial',
  ),
  ...same('equal answers to a vote', 'vote', 'ownVote', 'reaction', 'enquiryReply', 'standIn', 'reminder'),
  ...same('equal ways on, to be chosen between', 'ruling', 'departure', 'startMatter', 'chooseForum', 'objections'),
  ...same('equal ways on, to be chosen between', 'successions', 'decisionListForm'),
  ...same(
    'rows, each with its own button',
    'todo',
    'matters',
    'decisions',
    'minutesList',
    'delivered',
    'reports',
    'minutesFile',
    'followUps',
    'applications',
  ),
  ...same('says what there is, and leads on', 'help', 'notUnderstood', 'composition', 'decision', 'webDecision'),
  ...same('says what there is, and leads on', 'course', 'tally', 'minutesStatus', 'minutesOverdue', 'history'),
  ...same('says what there is, and leads on', 'minutesPresence'),
  ...same('says what there is, and leads on', 'deliveries', 'minutesExport', 'export'),
  ...same('says what has been done', 'minutesTaskOver', 'draftClosed', 'departureSettled', 'recognitionSettled'),
  ...same('says what has been done', 'questionSettled', 'chairDecisionMade', 'handedOver', 'outcome', 'mention'),
  ...same('says what has been done', 'missingInChannel', 'chatClosed', 'channelNews', 'replaced', 'message'),
};

function same(why: string, ...cards: readonly View['card'][]): Partial<Record<View['card'], string>> {
  return Object.fromEntries(cards.map((card) => [card, why]));
}

type Found = ReturnType<typeof nodesOf>[number];

const render = createRender();
const cards = sampleViews((text) => text).map(({ name, view }) => {
  const nodes = nodesOf(render(view).content);
  const hidden = nodes.filter(({ node }) => node['isVisible'] === false).map(({ path }) => path);
  const buttons = nodes.filter(
    ({ node, path }) =>
      String(node['type']).startsWith('Action.') && !path.includes('fallback') && path[0] !== 'refresh',
  );
  /** What one has before one before anything is unfolded. */
  const first = buttons.filter(({ path }) => !path.includes('card') && !hidden.some((outer) => isIn(path, outer)));
  /** The rows of buttons with a line over them, by the path of their buttons. */
  const separated = new Set(
    nodes.filter(({ node }) => node['separator'] === true).map(({ path }) => [...path, 'actions'].join('/')),
  );
  return { name, card: view.card, buttons, first, separated };
});

function isIn(inner: readonly string[], outer: readonly string[]): boolean {
  return outer.every((key, index) => inner[index] === key);
}

/** The small form in which a button stands; '' for the card itself. */
function formOf({ path }: Found): string {
  return path.slice(0, path.lastIndexOf('card') + 1).join('/');
}

const isPrimary = ({ node }: Found) => node['style'] === 'positive';
const isDestructive = ({ node }: Found) => DESTRUCTIVE.includes(String(node['verb']));

it('no card has two primary buttons before one, and no small form either', () => {
  const doubled = cards.flatMap(({ name, buttons, first }) => {
    const inForms = buttons.filter((one) => isPrimary(one) && formOf(one) !== '').map(formOf);
    const isDoubled = first.filter(isPrimary).length > 1 || new Set(inForms).size < inForms.length;
    return isDoubled
      ? [
          `${name}: ${buttons
            .filter(isPrimary)
            .map(({ node }) => String(node['title']))
            .join(', ')}`,
        ]
      : [];
  });
  expect(doubled).toEqual([]);
});

it('every card that wants something done marks it in some sample, and the others have a reason', () => {
  const all = [...new Set(cards.map(({ card }) => card))];
  const marking = new Set(cards.filter(({ buttons }) => buttons.some(isPrimary)).map(({ card }) => card));
  expect(all.filter((card) => !marking.has(card) && UNMARKED[card] === undefined)).toEqual([]);
  expect(Object.keys(UNMARKED).filter((card) => all.some((one) => one === card && marking.has(one)))).toEqual([]);
});

it('whatever takes something away is marked, nothing else is, and it is behind a button of its own', () => {
  const buttons = cards.flatMap((one) => one.buttons);
  expect(buttons.filter((one) => isDestructive(one) !== (one.node['style'] === 'destructive'))).toEqual([]);
  expect(buttons.filter((one) => isDestructive(one) && formOf(one) === '')).toEqual([]);
  for (const verb of DESTRUCTIVE) expect(buttons.map(({ node }) => node['verb'])).toContain(verb);
});

it('what opens such a form stands apart: never first, never beside the primary, and with a line over it', () => {
  const wrong = cards.flatMap(({ name, buttons, first, separated }) =>
    first.flatMap((opener, index) => {
      const opens = buttons.some((one) => isDestructive(one) && formOf(one) === [...opener.path, 'card'].join('/'));
      if (!opens) return [];
      const row = opener.path.slice(0, -1).join('/');
      const isBeside = first.some((one) => isPrimary(one) && one.path.slice(0, -1).join('/') === row);
      const isFirst = index === 0;
      const isApart = separated.has(row);
      return isFirst || isBeside || !isApart ? [`${name}: ${String(opener.node['title'])}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

it('yes and no to a matter are equal buttons beside each other, and no answer is marked', () => {
  const voting = cards.filter(({ first }) => first.some((one) => isAnswer(one, 'approve')));
  expect(voting.length).toBeGreaterThan(10);
  for (const { name, first, buttons } of voting) {
    const row = (one: Found | undefined) => one?.path.slice(0, -1).join('/');
    const yes = first.find((one) => isAnswer(one, 'approve'));
    const no = first.find((one) => buttons.some((inner) => isAnswer(inner, 'reject') && isIn(inner.path, one.path)));
    expect({ name, row: row(no) }).toEqual({ name, row: row(yes) });
    for (const { node } of first.filter((one) => row(one) === row(yes))) expect(node).not.toHaveProperty('style');
  }
  const answers = cards.flatMap(({ buttons }) => buttons.filter(({ node }) => node['verb'] === 'vote.cast'));
  for (const { node } of answers) expect(node).not.toHaveProperty('style');
});

function isAnswer({ node }: Found, choice: string): boolean {
  const { verb, data } = node;
  return (
    verb === 'vote.cast' && typeof data === 'object' && data !== null && 'choice' in data && data.choice === choice
  );
}
