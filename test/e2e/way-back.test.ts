import type { Locator } from 'playwright-core';
import { openDemo, type DemoInBrowser } from './support/demo-in-browser';
import type { PlaygroundPage } from './support/playground-page';
import { askToSend, sendFromPersonalChat } from './support/sending';

const ACT = 'Fortsatt finansiering av ACT-teamen 2026';
const SOCIAL = 'Socialsekreterare på akuten i Mölndal 2026';

jest.setTimeout(600_000);

let demo: DemoInBrowser;
let page: PlaygroundPage;

beforeAll(async () => {
  demo = await openDemo();
  ({ page } = demo);
});

afterAll(() => demo.close());

/** Presses a button, and waits until the page shows what stands there some seconds later. */
async function press(text: string, title: string): Promise<void> {
  await page.press(page.cardWith(text, title), title);
  await page.seen.quiet();
}

/** Presses the button of the list's row about this: which row comes first is decided by what has happened last. */
async function show(list: Locator, title: string): Promise<void> {
  const button = page.page.getByRole('button', { name: 'Visa', exact: true });
  await page.press(list.locator('.ac-container').filter({ hasText: title }).filter({ has: button }).last(), 'Visa');
  await page.seen.quiet();
}

it('a draft that is asked for is opened from its preview, and the preview still stands there', async () => {
  await askToSend(page, ACT);
  await press(ACT, 'Ändra');
  await demo.picture('way-back-1-form', 'Tillbaka utan att spara');
  await press('Förslag till beslut', 'Tillbaka utan att spara');
  await page.cardWith(ACT, 'Skicka ut').waitFor();
});

it('a list, an item, back, the next item', async () => {
  await sendFromPersonalChat(page, ACT);
  await sendFromPersonalChat(page, SOCIAL);
  await page.openChannel('LGS');
  await page.sayInChannel('ärenden');
  const list = page.cardWith('Ärenden', 'Visa');
  await list.waitFor();
  await show(list, SOCIAL);
  await demo.picture('way-back-2-item', 'Tillbaka till ärendena');
  await press(SOCIAL, 'Tillbaka till ärendena');
  await demo.picture('way-back-3-list', 'Ärenden');
  await show(list, ACT);
  await page.cardWith(ACT, 'Tillbaka till ärendena').waitFor();
  await press(ACT, 'Tillstyrker');
  await press(ACT, 'Tillbaka till ärendena');
  await list.waitFor();
});

it('what is opened from the menu of the register leads back to it, and the menu to the composition', async () => {
  await page.openPersonalChat();
  await page.say('forum');
  const SHOWN = 'Forumets sammansättning';
  const MENU = 'Forumets uppgifter';
  await press(SHOWN, 'Ändra sammansättningen');
  await press(MENU, 'Läs in från fil');
  await press('Läs in en sammansättning', 'Tillbaka utan att spara');
  await press(MENU, 'Ta ut som fil');
  await demo.picture('way-back-4-file', 'Tillbaka till menyn');
  await press('Sammansättningen som fil', 'Tillbaka till menyn');
  await press(MENU, 'Uppdrag');
  await press('Nytt uppdrag', 'Tillbaka utan att spara');
  await demo.picture('way-back-5-menu', MENU);
  await press(MENU, 'Tillbaka till sammansättningen');
  await page.cardWith(SHOWN, 'Ändra sammansättningen').waitFor();
});
