import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDemo, type DemoInBrowser } from './support/demo-in-browser';
import { keepMinutesOfBefore } from './support/minutes-of-before';
import type { PlaygroundPage } from './support/playground-page';
import { sendFromPersonalChat } from './support/sending';

const ACT = 'Fortsatt finansiering av ACT-teamen 2026';
const LATE = 'Mötesanteckningar som ska publiceras';
const NEW = 'Mötesanteckningar som ska justeras';
const DRAFT = 'Gemensam utbildning i samordnad individuell plan';

jest.setTimeout(600_000);

let folder: string;
let demo: DemoInBrowser;
let page: PlaygroundPage;

async function sitDown(): Promise<void> {
  demo = await openDemo({ ENIGHET_DATA_DIR: folder });
  ({ page } = demo);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enighet-todo-'));
  await sitDown();
  await page.seen.message('Välkommen till Enighet');
  await demo.close();
  await keepMinutesOfBefore(folder, { late: LATE, now: NEW });
  await sitDown();
});

afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

async function todoList() {
  await page.say('att göra');
  await page.seen.quiet();
  return page.card('väntar på dig.');
}

/** Taps the button of the one row where something is to be done about this. */
async function openRow(title: string): Promise<void> {
  const list = await todoList();
  const toDo = page.page.getByRole('button', { name: 'Öppna', exact: true });
  await page.press(list.locator('.ac-container').filter({ hasText: title }).filter({ has: toDo }).last(), 'Öppna');
}

it('shows a vote, a draft, a verification and an overdue publishing, the overdue first', async () => {
  await page.openPersonalChat();
  await sendFromPersonalChat(page, ACT);
  await page.openPersonalChat();
  await page.say('ny');
  await page.press(page.card('Börja på ett ärende'), 'Tomt formulär');
  const form = page.cardWith('Nytt ärende per capsulam', 'Spara utkast');
  await form.waitFor();
  await page.fill(form, 'Rubrik', DRAFT);
  await page.press(form, 'Spara utkast');

  const list = await todoList();
  const text = await list.innerText();
  const places = [LATE, NEW, ACT, DRAFT].map((title) => text.indexOf(title));
  expect(places).not.toContain(-1);
  expect(text.indexOf(LATE)).toBe(Math.min(...places.filter((place) => place >= 0)));
  expect(text).toMatch(/\d saker väntar på dig\. En är försenad\./);
  expect(text).toMatch(/Försenat\. Publicera\. Sista dagen var /);
  await demo.picture('60-todo', 'väntar på dig.');
});

it.each([
  [LATE, 'Publicerat'],
  [NEW, 'Justerat'],
  [ACT, 'Tillstyrker'],
  [DRAFT, 'Spara utkast'],
])('%s opens with one tap, and stands there a while after it', async (title, button) => {
  await openRow(title);
  await page.seen.quiet();
  const opened = page.page.locator('.ac-preview-panel > .ac-adaptiveCard').last();
  const typed = await Promise.all((await opened.locator('input').all()).map((field) => field.inputValue()));
  expect([await opened.innerText(), ...typed].join('\n')).toContain(title);
  expect(await opened.getByRole('button', { name: button, exact: true }).count()).toBeGreaterThan(0);
});

it('what one waits for from others is last, on the next page', async () => {
  await page.openPersonalChat();
  await page.press(await todoList(), 'Nästa');
  await page.seen.quiet();
  const next = page.page.locator('.ac-preview-panel > .ac-adaptiveCard').last();
  expect(await next.innerText()).toMatch(/Väntar på andra[^]*Slutliga svar: 0 av 19\./);
});

it('in the channel the list speaks about the forum', async () => {
  await page.openChannel('LGS');
  await page.sayInChannel('ärenden');
  await page.seen.quiet();
  const card = page.card('ärende pågår.');
  expect(await card.innerText()).toMatch(/Slutliga svar: 0 av 19\./);
  expect(await card.innerText()).not.toContain('Väntar på ditt svar');
  await demo.picture('61-matters', 'ärende pågår.');
});
