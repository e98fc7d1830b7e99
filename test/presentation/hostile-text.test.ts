import { z } from 'zod/v4';
import type { Card } from '../../src/ports/messenger';
import { createRender } from '../../src/presentation/render';
import { nodesOf, shownStringsOf } from './card-contents';
import { sampleViews } from './sample-views';

const MARK = 'FOE';
const INVISIBLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const MARKUP = /[\\`*_~<>|{}#[\]]|:\/\/|\n/;

const hostile: Readonly<Record<string, string>> = {
  'a markdown link': `[${MARK}](https://evil.example)`,
  'markdown emphasis': `**${MARK}** _${MARK}_ \`${MARK}\``,
  'a markdown list and heading': `- ${MARK}\n# ${MARK}\n1. ${MARK}`,
  'a template binding': '${$root} ${FOE}',
  'a date function': `{{DATE(2026-06-18T14:00:00Z)}} {{TIME(2026-06-18T14:00:00Z)}} ${MARK}`,
  HTML: `<img src=x onerror=alert(1)><at>${MARK}</at>&lt;`,
  'right-to-left overrides': `\u202E${MARK}\u2066\u200F`,
  'zero-width and control characters': `\u200B${MARK}\uFEFF\u0000\u0007\u2060`,
  'half a character': `${MARK}\uD83D`,
  emoji: `${MARK} 👩🏽‍⚕️👨‍👩‍👧🏳️‍🌈`,
  'ten thousand characters': `${MARK} `.repeat(2500),
};

/** Where Adaptive Cards read no markdown. */
const PLAIN = new Set(['TextRun.text', 'RichTextBlock.inlines', 'Input.Text.value', 'Input.Date.value']);
/** What was typed comes back in these as it was typed. A client shows nothing in a date's that is no day. */
const TYPED_IN = new Set(['Input.Text', 'Input.Date']);
/** Where some clients may. */
const TITLES = new Set([
  'choices.title',
  'Action.OpenUrl.title',
  'Action.Execute.title',
  'Action.ShowCard.title',
  'Action.Submit.title',
]);

const Mentioning = z.object({
  msteams: z.object({
    entities: z.array(z.object({ text: z.string(), mentioned: z.object({ id: z.string(), name: z.string() }) })),
  }),
  mentioned: z.array(z.looseObject({ type: z.string().optional(), text: z.unknown() })),
});

interface Drawn extends Card {
  readonly card: string;
}

const render = createRender();

describe.each(Object.entries(hostile))('%s from a person', (name, text) => {
  let cards: readonly Drawn[] = [];
  /** The one card that mentions people, which Teams does in a TextBlock only. */
  let mentions: readonly Drawn[] = [];
  beforeAll(() => {
    const all = sampleViews((usual) => `${usual} ${text}`).map(({ name: card, view }) => ({ card, ...render(view) }));
    mentions = all.filter(({ card }) => card.startsWith('mention, '));
    cards = all.filter((card) => !mentions.includes(card));
  });
  // All cards with all texts at a time are more than memory has room for without effort.
  afterAll(() => {
    [cards, mentions] = [[], []];
  });

  it('is shown only where it is plain text, or stripped of all that markdown uses', () => {
    const misplaced = cards.flatMap(({ card, content }) =>
      shownStringsOf(content)
        .filter(({ type, key, text: shown }) => shown.includes(MARK) && !PLAIN.has(`${type}.${key}`))
        .filter(({ type, key, text: shown }) => !TITLES.has(`${type}.${key}`) || MARKUP.test(shown))
        .map(({ type, key }) => `${card}: ${type}.${key}`),
    );
    expect(misplaced).toEqual([]);
  });

  it('never becomes a link or a mention of the card', () => {
    const nodes = cards.flatMap(({ content }) => nodesOf(content).map(({ node }) => node));
    expect(nodes.filter((node) => 'entities' in node || 'msteams' in node)).toEqual([]);
    const urls = nodes.filter(({ type }) => type === 'Action.OpenUrl').map(({ url }) => String(url));
    expect(urls.filter((url) => !url.startsWith('https://www.vardsamverkan.se/'))).toEqual([]);
  });

  it('is in a mention nothing but the name of the one who is mentioned', () => {
    expect(mentions.length).toBeGreaterThan(0);
    for (const { content } of mentions) {
      const { msteams, mentioned } = Mentioning.parse({
        ...content,
        mentioned: nodesOf(content).map(({ node }) => node),
      });
      const names = msteams.entities.map((entity) => entity.mentioned.name);
      expect(names.filter((shown) => MARKUP.test(shown))).toEqual([]);
      const texts = names.map((shown) => `<at>${shown}</at>`);
      expect(msteams.entities.map((entity) => entity.text)).toEqual(texts);
      expect(mentioned.filter((node) => node.type === 'TextBlock').map((node) => node.text)).toContain(
        texts.join(', '),
      );
      const others = shownStringsOf(content).filter(
        ({ type, key }) => !PLAIN.has(`${type}.${key}`) && type !== 'TextBlock',
      );
      expect(
        others.filter(({ type, key, text: shown }) => type !== 'mention' && key !== 'name' && shown.includes(MARK)),
      ).toEqual([]);
    }
  });

  it('has nothing invisible in it, and no function for the client to run', () => {
    const shown = cards.flatMap(({ card, content, summary }) => [
      { card, text: summary },
      ...shownStringsOf(content)
        .filter(({ type }) => !TYPED_IN.has(type))
        .map((string) => ({ card, text: string.text })),
    ]);
    expect(shown.filter((one) => INVISIBLE.test(one.text))).toEqual([]);
    expect(shown.filter((one) => HALF.test(one.text))).toEqual([]);
    expect(cards.filter(({ summary }) => summary.length > 301)).toEqual([]);
    const runs = cards.flatMap(({ content }) => shownStringsOf(content).filter(({ type }) => !TYPED_IN.has(type)));
    expect(runs.filter((run) => run.text.includes('{{'))).toEqual([]);
  });

  it('reads as it was written, apart from what is invisible', () => {
    if (!['a template binding', 'HTML', 'a markdown link', 'emoji'].includes(name)) return;
    const vote = cards.find(({ card }) => card === 'vote, fresh');
    const runs = nodesOf(vote?.content).flatMap(({ node }) => (node['type'] === 'TextRun' ? [node['text']] : []));
    expect(runs.some((run) => String(run).includes(text))).toBe(true);
  });
});

it('keeps what was typed in a form exactly as it was typed', () => {
  const typed = 'rad 1\n\u202E{{DATE(x)}} ${y} <b>';
  const form = sampleViews(() => typed).filter(({ name }) => name === 'draftForm, filled');
  const nodes = form.flatMap(({ view }) => nodesOf(render(view).content).map(({ node }) => node));
  const values = nodes.filter(({ type }) => type === 'Input.Text').map(({ value }) => value);
  const [noMoney, noDelegation, noShortNotice] = [['', '', ''], ['', ''], ''];
  const [first, terms, rest] = [
    [typed, typed, typed, typed],
    [typed, typed],
    [typed, typed],
  ];
  expect(values).toEqual([...first, ...noMoney, ...terms, ...noDelegation, ...rest, noShortNotice]);
});
