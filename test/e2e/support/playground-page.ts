import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod/v4';
import { launchChromium } from '../../support/chromium';
import { SeenMessages } from './seen-messages';

/** What an Action.Execute was answered with. */
export interface InvokeAnswer {
  readonly type: string;
  readonly value: unknown;
}

/** That ends what hangs, and is no measure of speed. */
const STEP_MS = 180_000;
const CARD = '.ac-preview-panel > .ac-adaptiveCard';
/** What the Playground draws around a card: 450 pixels wide, and it hides what is outside. */
const FRAME = ':has(> .ac-preview-panel)';
const EDITOR = '[data-lexical-editor="true"]';
const TEAM = 'Samverkan';
const BOT = 'Enighet';

/** Tells the page that its cards have another width. Runs in the page, which has types of its own. */
const RESIZED = `window.dispatchEvent(new Event('resize'))`;

const REMOVE = `(element) => element.remove()`;

const invokeAnswer = z.object({ type: z.string(), value: z.unknown() });

/** The Playground's page in Chromium, with the chair at the keyboard. */
export class PlaygroundPage {
  readonly page: Page;
  readonly seen: SeenMessages;
  private readonly url: string;
  private readonly browser: Browser;
  private readonly shots: string;

  private constructor(url: string, browser: Browser, page: Page, seen: SeenMessages, shots: string) {
    this.url = url;
    this.browser = browser;
    this.page = page;
    this.seen = seen;
    this.shots = shots;
  }

  /** Opens the page in the personal chat; the bot has answered the installation there when this returns. */
  static async open(url: string, shots: string): Promise<PlaygroundPage> {
    const browser = await launchChromium();
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
      context.setDefaultTimeout(STEP_MS);
      const page = await context.newPage();
      // The page asks for fonts on the net, which it can do without.
      await context.route(
        (address) => address.origin !== new URL(url).origin,
        (route) => route.abort(),
      );
      const seen = new SeenMessages(page);
      await page.goto(url);
      await page.getByRole('treeitem', { name: 'Personal Chat', exact: true }).waitFor();
      await seen.answered('installationUpdate', 'a:');
      // It stands beside the conversation, which without it has room for cards that are as wide as on a desktop.
      await page.getByRole('button', { name: 'Toggle Log Panel' }).click();
      return new PlaygroundPage(url, browser, page, seen, shots);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async openPersonalChat(): Promise<void> {
    await this.page.getByRole('treeitem', { name: 'Personal Chat', exact: true }).click();
    await this.page.getByText('Type a message...').first().waitFor();
  }

  async openChannel(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name: `${TEAM} - ${name}`, exact: true }).click();
    await this.page.getByText('Start a new post').waitFor();
  }

  /** Writes in the personal chat. Returns when the bot has answered. */
  async say(text: string): Promise<void> {
    await this.page.locator(EDITOR).click();
    await this.page.keyboard.insertText(text);
    await this.sent(text, this.page.getByRole('button', { name: 'Send Message' }));
  }

  /** Writes a new post in the open channel that mentions the bot. Returns when the bot has answered. */
  async sayInChannel(text: string): Promise<void> {
    await this.page.locator(EDITOR).first().click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem', { name: BOT }).first().click();
    await this.page.keyboard.insertText(` ${text}`);
    await this.sent(text, this.page.getByRole('button', { name: 'Post', exact: true }));
  }

  /** The lowest card that shows the text. A live locator: it follows the text, not the message. */
  card(text: string): Locator {
    return this.page.locator(CARD).filter({ hasText: text }).last();
  }

  /** The lowest card with the text and a button of that title. */
  cardWith(text: string, title: string): Locator {
    const button = this.page.getByRole('button', { name: title, exact: true });
    return this.page.locator(CARD).filter({ hasText: text }).filter({ has: button }).last();
  }

  /** Presses a button that asks the bot, and gives the bot's answer. */
  async press(card: Locator, title: string): Promise<InvokeAnswer> {
    const response = this.page.waitForResponse((one) => new URL(one.url()).pathname === '/_conversation/v1/invoke');
    const [answer] = await Promise.all([response, this.click(card, title)]);
    return invokeAnswer.parse(await answer.json());
  }

  /** Presses a button that only opens a part of the card, or that a missing input stops. */
  async click(card: Locator, title: string): Promise<void> {
    const button = card.getByRole('button', { name: title, exact: true }).first();
    const more = card.getByRole('button', { name: 'More options', exact: true }).first();
    await button.or(more).first().waitFor();
    if ((await button.count()) > 0) return button.click();
    await more.click();
    await this.page.getByRole('menuitem', { name: title, exact: true }).click();
  }

  /** Fills a text or date field by its label. */
  async fill(card: Locator, label: string, value: string): Promise<void> {
    const field = card
      .getByRole('textbox', { name: label })
      .or(card.getByRole('combobox', { name: label }))
      .first();
    await field.fill(value);
    await field.press('Tab');
  }

  /** Chooses in a list by its label. */
  async choose(card: Locator, label: string, choice: string): Promise<void> {
    const list = card.getByRole('combobox', { name: label }).first();
    await list.click();
    await this.page.getByRole('option', { name: choice, exact: true }).first().click();
  }

  /** Ticks or clears boxes of a multi-select by its label. */
  async tick(card: Locator, label: string, choice: string, isTicked: boolean): Promise<void> {
    await card.getByRole('checkbox', { name: `${label} ${choice}`, exact: true }).setChecked(isTicked);
  }

  /** Another user's press of a button, through the Playground's invoke endpoint. */
  async actAs(address: string, message: { messageId: string; conversationId: string }, verb: string, data: object) {
    const response = await fetch(new URL('/_conversation/v1/invoke', this.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'adaptiveCard/action',
        from: { id: address },
        conversation: { id: message.conversationId },
        replyToId: message.messageId,
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      }),
    });
    return invokeAnswer.parse(await response.json());
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(this.shots, `${name}.png`) });
  }

  /** The card alone, laid out `width` pixels wide. */
  async screenshotCard(card: Locator, name: string, width: number): Promise<void> {
    const style = await this.page.addStyleTag({
      content: `
        .ac-preview-panel { width: ${width}px !important; min-width: 0 !important; max-width: none !important; }
        ${FRAME} { overflow: visible !important; }
      `,
    });
    await this.page.evaluate(RESIZED);
    const height = (await card.boundingBox())?.height ?? 0;
    await this.page.setViewportSize({ width: 1280, height: Math.max(1000, Math.ceil(height) + 500) });
    await card.screenshot({ path: join(this.shots, `${name}.png`) });
    await style.evaluate(REMOVE);
    await this.page.evaluate(RESIZED);
    await this.page.setViewportSize({ width: 1280, height: 1000 });
  }

  private async sent(text: string, button: Locator): Promise<void> {
    const before = this.seen.exchangeCount();
    await button.click();
    await this.seen.answered('message', '', text, before);
  }
}
