import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startDemo, type StartedFrom } from './demo-process';
import { PlaygroundPage } from './playground-page';

const SHOTS = join(__dirname, '..', 'screenshots');

/** The demo as a newcomer starts it, open in a browser. */
export interface DemoInBrowser {
  readonly page: PlaygroundPage;
  /** Two pictures of a card: as wide as on a desktop and as narrow as on a phone. */
  picture(name: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** `environment` is what a newcomer may set, like which store it is to use; `words` is what comes after `npm run demo --`. */
export async function openDemo(
  environment: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
  from: StartedFrom = 'bundle',
): Promise<DemoInBrowser> {
  mkdirSync(SHOTS, { recursive: true });
  const demo = await startDemo(environment, words, from);
  const page = await PlaygroundPage.open(demo.clientUrl, SHOTS);
  return {
    page,
    async picture(name, text) {
      await page.screenshotCard(page.card(text), `${name}-700`, 700);
      await page.screenshotCard(page.card(text), `${name}-320`, 320);
    },
    async close() {
      await page.close();
      await demo.stop();
    },
  };
}
