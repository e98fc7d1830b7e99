import { openDemo, type DemoInBrowser } from './support/demo-in-browser';
import type { PlaygroundPage } from './support/playground-page';
import { takenFile } from './support/taken-file';

jest.setTimeout(600_000);

const NEXT_YEAR = new Date().getFullYear() + 1;

let demo: DemoInBrowser;
let page: PlaygroundPage;

beforeAll(async () => {
  demo = await openDemo();
  ({ page } = demo);
});

afterAll(() => demo.close());

async function openMenu(): Promise<void> {
  await page.openPersonalChat();
  await page.say('forum');
  const composition = page.cardWith('Forumets sammansättning', 'Ändra sammansättningen');
  await composition.waitFor();
  await page.press(composition, 'Ändra sammansättningen');
  await page.cardWith('Välj vad du vill ändra', 'Öppna plats').waitFor();
}

it('shows the composition as the charter’s table does: 21 seats, 19 voters, tandvård unresolved (Q-06)', async () => {
  await page.openPersonalChat();
  await page.say('forum');
  const card = page.card('Forumets sammansättning');
  await card.waitFor();
  await page.click(card, 'Regionens 13 platser');
  const text = await card.innerText();
  expect(text).toContain('19 röstberättigade: 12 region, 7 kommun; 21 platser.');
  expect(text).toMatch(/Sahlgrenska universitetssjukhuset\nPlats \d+: /);
  await demo.picture('20-composition', 'Forumets sammansättning');
});

it('takes a member for a period with the forum’s approval, or that it is missing yet (R-26, R-27)', async () => {
  await openMenu();
  await demo.picture('21-register-menu', 'Välj vad du vill ändra');
  const menu = page.cardWith('Välj vad du vill ändra', 'Öppna plats');
  await page.choose(menu, 'Plats', '9, VGPV Närhälsan, Närhälsan 2');
  await page.press(menu, 'Öppna plats');
  const seat = page.cardWith('Platsens ledamöter', 'Ny ledamot');
  await seat.waitFor();
  await demo.picture('22-seat', 'Platsens ledamöter');

  await page.click(seat, 'Ny ledamot');
  await page.click(seat, 'Finns inte i kanalen än');
  await page.fill(seat, 'Namn', 'Närhälsan 2, tillförordnad');
  await page.fill(seat, 'E-postadress (frivilligt)', 'narhalsan-2-tf@example.org');
  await page.fill(seat, 'Första dag', `${NEXT_YEAR}-01-01`);
  await page.fill(seat, 'Sista dag', `${NEXT_YEAR}-06-30`);
  await seat.getByRole('checkbox', { name: /Ja, bara till och med sista dagen/ }).check();
  await page.press(seat, 'Lägg till ledamoten');
  await page.page.getByText('godkännandet saknas ännu').last().waitFor();
  await demo.picture('23-approval', 'godkännandet saknas ännu');

  const again = page.cardWith('godkännandet saknas ännu', 'Lägg till ledamoten');
  await page.fill(again, 'Nominering och godkännande', 'Närhälsan nominerade och LGS godkände 2026-06-04.');
  await page.press(again, 'Lägg till ledamoten');
  await page.page.getByText('Sparat.').last().waitFor();
  await demo.picture('24-interim', 'Sparat.');
});

it('shows who has which role, and until when', async () => {
  await openMenu();
  await page.press(page.cardWith('Välj vad du vill ändra', 'Öppna plats'), 'Uppdrag');
  await page.cardWith('Vem har vilket uppdrag?', 'Nytt uppdrag').waitFor();
  await demo.picture('25-roles', 'Vem har vilket uppdrag?');
});

it('shows what a pasted composition would change, and takes it when somebody says so', async () => {
  await openMenu();
  await page.press(page.cardWith('Välj vad du vill ändra', 'Öppna plats'), 'Ta ut som fil');
  const taking = page.cardWith('Sammansättningen som fil', 'Hämta som CSV');
  await taking.waitFor();
  await demo.picture('26-export', 'Sammansättningen som fil');
  const file = await (await takenFile(await page.press(taking, 'Hämta som CSV'))).text();
  const renamed = file.replaceAll('Kranskommunerna', 'Kranskommunerna i Göteborgsområdet');
  expect(renamed).not.toBe(file);

  await openMenu();
  await page.press(page.cardWith('Välj vad du vill ändra', 'Öppna plats'), 'Läs in från fil');
  const form = page.cardWith('Läs in en sammansättning', 'Läs och visa skillnaden');
  await page.click(form, 'Visa en mall att fylla i');
  await form.getByText('Kopiera allt').first().waitFor();
  await demo.picture('27-import-template', 'Läs in en sammansättning');
  await page.fill(form, 'Sammansättningen', `${renamed}LGS;x;;region;ja;Utan plats;;;;;;\r\n`);
  await page.press(form, 'Läs och visa skillnaden');
  await page.page.getByText('1 felaktig rad').first().waitFor();
  await demo.picture('28-import-check', 'Kontrollera innan du läser in');

  await page.press(page.card('Kontrollera innan du läser in'), 'Läs in utan den raden');
  const shown = page.card('Forumets sammansättning');
  await page.click(shown, 'Kommunernas 8 platser');
  await shown.getByText('Kranskommunerna i Göteborgsområdet').last().waitFor();
  // The card in the channel waits until it has been calm for half an hour: somebody may have a form open in its place.
  await page.say('forum');
  const now = page.card('Forumets sammansättning');
  await page.click(now, 'Kommunernas 8 platser');
  await now.getByText('Kranskommunerna i Göteborgsområdet').last().waitFor();
});
