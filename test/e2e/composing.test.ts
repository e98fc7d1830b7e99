import { openDemo, type DemoInBrowser } from './support/demo-in-browser';
import type { PlaygroundPage } from './support/playground-page';
import { sendFirst } from './support/sending';

const ACT = 'Fortsatt finansiering av ACT-teamen 2026';
const WITHOUT_NAMES = 'Namn och skäl är utelämnade';

let demo: DemoInBrowser;
let page: PlaygroundPage;

beforeAll(async () => {
  demo = await openDemo();
  ({ page } = demo);
});

afterAll(() => demo.close());

it('a decision is found from where somebody writes, and put there without names', async () => {
  await sendFirst(page, ACT);
  await page.openChannel('LGS');
  await page.press(page.cardWith(ACT, 'Låt alla andra tillstyrka'), 'Låt alla andra tillstyrka');
  await page.press(page.cardWith(ACT, 'Tillstyrker'), 'Tillstyrker');
  const number = 'LGS PC 2026:1';
  await page.card(number).waitFor();

  await page.openPersonalChat();
  const browser = page.page;
  await browser.getByRole('button', { name: 'Trigger Message Extension App' }).click();
  await browser.getByRole('menuitem', { name: 'Search Command' }).click();
  const search = browser.getByPlaceholder('Enter a search term');
  await search.fill('tandvård');
  await browser.getByText('Inget beslut hittades').waitFor();
  await search.fill('ACT');
  const found = browser.getByText(number, { exact: true }).last();
  await found.waitFor();
  await page.screenshot('composing-1-found');
  await found.click();
  await browser.getByText(WITHOUT_NAMES).last().waitFor();
  await page.screenshot('composing-2-put');
});
