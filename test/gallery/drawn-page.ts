import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod/v4';
import { launchChromium } from '../support/chromium';

/** One card as it came out on the page. */
const drawn = z.object({
  name: z.string(),
  height: z.number(),
  /** Text that does not fit. */
  cut: z.array(z.string()),
  /** Words that stand on two lines, and what is held together by spaces that do not break. */
  broken: z.array(z.string()),
  /** The buttons that can be seen, from the top of the card. */
  buttons: z.array(z.object({ title: z.string(), top: z.number(), bottom: z.number() })),
  /** What every button says, those that are folded away too, and how wide that is on one line. */
  said: z.array(z.object({ title: z.string(), width: z.number() })),
});
export type Drawn = z.infer<typeof drawn>;

/** The padding of a button. */
const BESIDE_WORDS = 20;

/** Runs in the page. What a button cuts off is not in its own measures, so its words are measured by themselves. */
const SAID = `(one) => {
  const context = document.createElement('canvas').getContext('2d');
  context.font = getComputedStyle(one).font;
  const title = one.textContent.trim();
  return { title, width: Math.round(context.measureText(title).width) };
}`;

/**
 * Runs in the page: the words of a card of which a part stands on another line. A word ends at a space, and where one may break
 * it. What is held together by spaces that do not break is one word.
 */
const BROKEN = `(card) => {
  const range = document.createRange();
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const broken = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    if (text.parentElement.closest('select, option, textarea') || text.parentElement.getClientRects().length === 0) continue;
    range.selectNodeContents(text);
    if (range.getClientRects().length < 2) continue;
    for (const { 0: word, index } of text.data.matchAll(/[^ \\n\\t\\u200b\\-\\u2010\\u2013\\u2014\\/?]+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.push(word);
    }
  }
  return broken;
}`;

/** Runs in the page, which has types of its own: each card, how tall it is, and the text that does not fit in it. */
const MEASURED = `[...document.querySelectorAll('.card')].map((card) => {
  const right = card.getBoundingClientRect().right;
  const cut = [...card.querySelectorAll('*')].filter((one) => {
    if (one.getClientRects().length === 0 || one.matches('select, option, textarea, input')) return false;
    const isOut = one.getBoundingClientRect().right > right + 1;
    const isClipped = one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible';
    return isOut || isClipped;
  });
  return {
    name: card.dataset.name,
    height: Math.round(card.getBoundingClientRect().height),
    cut: [
      ...cut.map((one) => (one.innerText || one.className).slice(0, 80)),
      ...[...card.querySelectorAll('button')]
        .filter((one) => one.getClientRects().length > 0 && (${SAID})(one).width > one.clientWidth - ${BESIDE_WORDS} + 1)
        .map((one) => one.textContent),
    ],
    broken: (${BROKEN})(card),
    buttons: [...card.querySelectorAll('button')]
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        const from = card.getBoundingClientRect().top;
        return { title: one.innerText.trim(), top: Math.round(top - from), bottom: Math.round(bottom - from) };
      }),
    said: [...card.querySelectorAll('button')].map(${SAID}),
  };
})`;

/** Two of each kind of card stand for the others, which are made of the same parts; themes differ in nothing but colours. */
function axeRun(rules: object): string {
  return `(() => {
    const seen = new Map();
    for (const card of document.querySelectorAll('.card')) {
      const kind = card.dataset.name.split(', ')[0];
      const times = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, times);
      if (times > 2 && kind !== 'vote') card.parentElement.remove();
    }
    return axe.run(document.querySelector('main'), ${JSON.stringify({ resultTypes: ['violations'], ...rules })}).then(({ violations }) =>
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => {
          const card = document.querySelector(target[0])?.closest('.card')?.dataset.name;
          return id + ' in ' + card + ': ' + html.slice(0, 120);
        })));
  })()`;
}

/** In pixels. */
const TALLEST_SHEET = 8_000;

/** Runs in the page: the cards, without the list of notifications below them. */
const MEASURES = `({ width: document.body.scrollWidth, height: Math.ceil(document.querySelector('main').getBoundingClientRect().bottom) })`;
const measures = z.object({ width: z.number(), height: z.number() });

/** The gallery in a browser. */
class DrawnPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(pathToFileURL(path).href);
  }

  async show(theme: string, width: number): Promise<void> {
    await this.page.evaluate(`draw('${theme}', ${width})`);
  }

  async measured(): Promise<readonly Drawn[]> {
    return z.array(drawn).parse(await this.page.evaluate(MEASURED));
  }

  /** What axe finds serious or critical in the cards by this one of its rules. */
  seriousFaultsOf(rule: string): Promise<readonly string[]> {
    return this.seriousFaults({ runOnly: [rule] });
  }

  /** What axe finds serious or critical in the cards by all its usual rules but this one. */
  seriousFaultsBut(rule: string): Promise<readonly string[]> {
    return this.seriousFaults({ rules: { [rule]: { enabled: false } } });
  }

  private async seriousFaults(rules: object): Promise<readonly string[]> {
    await this.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    return z.array(z.string()).parse(await this.page.evaluate(axeRun(rules)));
  }

  /** Pictures of all the cards as they stand, one under the other, each as tall as a browser can draw; their paths. */
  async sheets(name: string, folder: string): Promise<readonly string[]> {
    mkdirSync(folder, { recursive: true });
    const { width, height } = measures.parse(await this.page.evaluate(MEASURES));
    const paths: string[] = [];
    for (let y = 0; y < height; y += TALLEST_SHEET) {
      const path = join(folder, `${name}-${paths.length + 1}.png`);
      const clip = { x: 0, y, width, height: Math.min(TALLEST_SHEET, height - y) };
      await this.page.screenshot({ path, clip, fullPage: true });
      paths.push(path);
    }
    return paths;
  }

  /** Pictures of the cards whose names begin so; their paths. */
  async pictures(beginnings: readonly string[], folder: string): Promise<readonly string[]> {
    mkdirSync(folder, { recursive: true });
    const paths: string[] = [];
    for (const { name } of await this.measured()) {
      if (!beginnings.some((beginning) => name.startsWith(beginning))) continue;
      const path = join(folder, `${name.replace(/[^\p{L}\d]+/gu, '-')}.png`);
      await this.page.locator(`.card[data-name="${name}"]`).screenshot({ path });
      paths.push(path);
    }
    return paths;
  }
}

/** Opens the page of the gallery at this path. */
export async function drawnPage(path: string): Promise<{ page: DrawnPage; close(): Promise<void> }> {
  const browser = await launchChromium();
  const page = new DrawnPage(await browser.newPage({ viewport: { width: 1400, height: 1000 } }));
  await page.open(path);
  return { page, close: () => browser.close() };
}
