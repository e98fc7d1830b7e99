import { z } from 'zod/v4';
import { createRender } from '../../src/presentation/render';
import { nodesOf, stringsOf } from './card-contents';
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
const PLAIN = new Set(['TextRun.text', 'Input.Text.value']);
/** Where some clients may. */
const TITLES = new Set(['choices.title', 'Action.OpenUrl.title', 'Action.Execute.title', 'Action.Submit.title']);

const Mentioning = z.object({
  entities: z.array(
    z.object({
      type: z.literal('mention'),
      text: z.string(),
      mentioned: z.object({ id: z.string(), name: z.string() }),
    }),
  ),
});

const render = createRender();

describe.each(Object.entries(hostile))('%s from a person', (name, text) => {
  const cards = sampleViews((usual) => `${usual} ${text}`).map(({ name: card, view }) => ({ card, ...render(view) }));

  const mentioning = cards.filter(({ card }) => card.startsWith('mention, '));
  const others = cards.filter((each) => !mentioning.includes(each));

  it('is shown only where it is plain text, or stripped of all that markdown uses', () => {
    const misplaced = others.flatMap(({ card, content }) =>
      stringsOf(content)
        .filter(({ type, key, text: shown }) => shown.includes(MARK) && !PLAIN.has(`${type}.${key}`))
        .filter(({ type, key, text: shown }) => !TITLES.has(`${type}.${key}`) || MARKUP.test(shown))
        .map(({ type, key }) => `${card}: ${type}.${key}`),
    );
    expect(misplaced).toEqual([]);
  });

  it('never becomes a link or a mention of the card', () => {
    const nodes = others.flatMap(({ content }) => nodesOf(content).map(({ node }) => node));
    expect(nodes.filter((node) => 'entities' in node || 'msteams' in node)).toEqual([]);
    const urls = nodes.filter(({ type }) => type === 'Action.OpenUrl').map(({ url }) => String(url));
    expect(urls.filter((url) => !url.startsWith('https://www.vardsamverkan.se/'))).toEqual([]);
  });

  it('is a mention only of whom the bot means, by a name without markup that is the same in the text', () => {
    expect(mentioning).toHaveLength(2);
    for (const { content } of mentioning) {
      const { entities } = Mentioning.parse(content['msteams']);
      const texts = nodesOf(content).flatMap(({ node }) =>
        node['type'] === 'TextBlock' ? [String(node['text'])] : [],
      );
      expect(texts).toContain(entities.map((entity) => entity.text).join(', '));
      for (const [index, { text: shown, mentioned }] of entities.entries()) {
        expect(mentioned.id).toBe(`29:address-${index + 1}`);
        expect(shown).toBe(`<at>${mentioned.name}</at>`);
        expect(mentioned.name).not.toMatch(MARKUP);
      }
      expect(texts.join('\n').match(/<\/?at>/g)).toHaveLength(2 * entities.length);
    }
  });

  it('has nothing invisible in it, and no function for the client to run', () => {
    const shown = cards.flatMap(({ card, content, summary }) => [
      { card, text: summary },
      ...stringsOf(content)
        .filter(({ type }) => type !== 'Input.Text')
        .map((string) => ({ card, text: string.text })),
    ]);
    expect(shown.filter((one) => INVISIBLE.test(one.text))).toEqual([]);
    expect(shown.filter((one) => HALF.test(one.text))).toEqual([]);
    expect(cards.filter(({ summary }) => summary.length > 301)).toEqual([]);
    const runs = cards.flatMap(({ content }) => stringsOf(content).filter(({ type }) => type !== 'Input.Text'));
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
  expect(values).toEqual([...Array.from({ length: 6 }, () => typed), '']);
});
