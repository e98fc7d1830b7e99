import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { asTyped } from '../support/shown-card';
import { openDemo, type DemoInBrowser } from './support/demo-in-browser';
import type { PlaygroundPage } from './support/playground-page';
import { takenFile } from './support/taken-file';

const TITLE = 'Minnesanteckningar LGS 17 oktober 2025';
const DRAFT = 'https://exempel.se/minnesanteckningar-2025-10-17.pdf';
const REVISED = 'https://exempel.se/minnesanteckningar-2025-10-17-v2.pdf';
const PUBLISHED = 'https://exempel.se/lgs/2025-10-17';

jest.setTimeout(600_000);

let folder: string;
let demo: DemoInBrowser;
let page: PlaygroundPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enighet-minutes-'));
});

afterEach(() => demo.close());

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Another person sits down at the keyboard; the forum and its minutes are where they were. */
async function seatedAs(seat: string): Promise<void> {
  demo = await openDemo({ ENIGHET_DATA_DIR: folder }, ['--as', seat]);
  ({ page } = demo);
}

/** What waits for whoever is at the keyboard. */
async function openOwnStep(button: string): Promise<void> {
  await page.openPersonalChat();
  await page.say('protokoll');
  await page.press(page.cardWith(TITLE, 'Öppna'), 'Öppna');
  await page.cardWith(TITLE, button).waitFor();
}

/** What a meeting has noted reaches the minutes a moment later. */
async function untilChainSays(text: string): Promise<void> {
  for (let shown = ''; !shown.includes(text);) {
    await page.say('protokoll');
    shown = asTyped(JSON.stringify((await page.press(page.cardWith(TITLE, 'Visa'), 'Visa')).value));
  }
}

it('the note taker starts the chain of the meeting of 17 October 2025', async () => {
  await seatedAs('koordinator');
  await page.openChannel('LGS');
  await page.sayInChannel('protokoll');
  await page.press(page.cardWith('Mötesanteckningar', 'Starta justering'), 'Starta justering');
  const form = page.cardWith('Vem justerar?', 'Starta justeringen');
  await form.waitFor();
  await page.fill(form, 'Mötesdag', '2025-10-17');
  await page.fill(form, 'Rubrik', TITLE);
  await page.fill(form, 'Länk till anteckningarna', DRAFT);
  await demo.picture('30-minutes-form', 'Vem justerar?');
  const answer = await page.press(form, 'Starta justeringen');
  expect(JSON.stringify(answer.value)).toContain('Processledare 1 har inte justerat än');
});

it('the verifier asks for a change', async () => {
  await seatedAs('processledare-1');
  await openOwnStep('Justerat');
  const card = page.cardWith(TITLE, 'Justerat');
  await page.click(card, 'Begär ändring');
  await page.fill(card, 'Var?', 'Punkt 5');
  await page.fill(card, 'Vad ska ändras?', 'Frågan tas upp igen den 27 februari 2026, inte 2025.');
  const answer = await page.press(card, 'Skicka begäran');
  expect(JSON.stringify(answer.value)).toContain('Du begärde en ändring');
});

it('the note taker makes a new version of it', async () => {
  await seatedAs('koordinator');
  await openOwnStep('Lämna in version 2');
  const change = page.cardWith('inte 2025', 'Lämna in version 2');
  await demo.picture('31-minutes-change', 'Gör en ny version av anteckningarna');
  await page.fill(change, 'Länk till anteckningarna', REVISED);
  await page.fill(change, 'Vad är ändrat sedan version 1?', 'Årtalet i punkt 5.');
  const answer = await page.press(change, 'Lämna in version 2');
  expect(JSON.stringify(answer.value)).toContain('Processledare 1 har inte justerat än');
});

it('the verifier reads what is changed, and verifies exactly that version', async () => {
  await seatedAs('processledare-1');
  await openOwnStep('Justerat');
  const card = page.cardWith(TITLE, 'Justerat');
  expect(asTyped(await card.innerText())).toContain('Årtalet i punkt 5.');
  await demo.picture('32-minutes-verify', 'Justera anteckningarna');
  const answer = await page.press(card, 'Justerat');
  expect(asTyped(JSON.stringify(answer.value))).toContain('justerade version 2');
});

it('the chair approves, and registers a decision of their own in spite of a warning', async () => {
  await seatedAs('narhalsan-1');
  await openOwnStep('Godkänt');
  await demo.picture('33-minutes-approve', 'Godkänn anteckningarna');
  const answer = await page.press(page.cardWith(TITLE, 'Godkänt'), 'Godkänt');
  expect(asTyped(JSON.stringify(answer.value))).toContain('godkände version 2');

  await page.say('ordförandebeslut');
  const form = page.cardWith('Beslutsdag', 'Registrera');
  await form.waitFor();
  await page.fill(form, 'Rubrik', 'Uppsagt hyresavtal');
  await page.fill(form, 'Beslut', 'Hyresavtalet sägs upp. Verksamheten flyttar till Regionens Hus.');
  await page.fill(form, 'Varför kan frågan inte vänta på forumet?', 'Uppsägningstiden löper ut före nästa möte.');
  await page.fill(form, 'Belopp', 'ca 200 tkr');
  await page.press(form, 'Registrera');
  const warned = page.cardWith('Beslutet gäller pengar', 'Registrera ändå');
  await warned.waitFor();
  await demo.picture('34-chair-decision', 'Beslutet gäller pengar');
  await page.press(warned, 'Registrera ändå');
  await page.seen.message('LGS OB', ({ conversationId }) => conversationId.startsWith('19:lgs'));
});

/** What a Word file says, without its marks. */
function textOfWord(file: ArrayBuffer): string {
  const { 'word/document.xml': document } = unzipSync(new Uint8Array(file));
  return document === undefined ? '' : strFromU8(document).replaceAll(/<[^<>]*>/g, '');
}

it('the process lead publishes, and the next meeting approves the minutes and hears of the decision', async () => {
  await seatedAs('processledare-1');
  await openOwnStep('Publicerat');
  const card = page.cardWith(TITLE, 'Publicerat');
  await demo.picture('35-minutes-publish', 'Publicera anteckningarna');
  for (const check of await card.getByRole('checkbox').all()) await check.check();
  await page.fill(card, 'Adress på webben', PUBLISHED);
  await page.press(card, 'Publicerat');

  await page.say('möten');
  const meetings = page.cardWith('Kommande möten', 'Planera möte');
  await meetings.waitFor();
  await page.click(meetings, 'Planera möte');
  await page.fill(meetings, 'Dag', '2025-11-19');
  await page.fill(meetings, 'Börjar', '13.30');
  await page.fill(meetings, 'Slutar', '16.30');
  await page.fill(meetings, 'Lokal', 'Regionens Hus');
  await page.press(meetings, 'Spara mötet');
  await page.page.getByText('är planerat.').last().waitFor();
  await demo.picture('36-meetings', 'Kommande möten');

  await page.say('anmälan');
  const reports = page.cardWith('Uppsagt hyresavtal', 'Anteckna vad mötet tog upp');
  await reports.waitFor();
  await demo.picture('37-reports', 'Uppsagt hyresavtal');
  await page.click(reports, 'Anteckna vad mötet tog upp');
  await demo.picture('38-noting', 'Uppsagt hyresavtal');
  for (const tick of await reports.getByRole('checkbox').all()) await tick.check();
  await page.fill(reports, 'Vilken punkt på agendan?', '1 b');
  await page.press(reports, 'Anteckna');
  await page.page.getByText('Antecknat: ').last().waitFor();

  await untilChainSays('Godkänt på mötet onsdag 19 november 2025, punkt 1 b.');
  await demo.picture('39-minutes-chain', 'Justering steg för steg');
  const chain = page.cardWith('Justering steg för steg', 'Exportera');
  await page.press(chain, 'Exportera');
  await demo.picture('39-minutes-export', 'Spara mötesanteckningarnas historik');
  const told = await page.press(
    page.cardWith('Spara mötesanteckningarnas historik', 'Hämta som Word'),
    'Hämta som Word',
  );
  const file = await takenFile(told);
  expect(asTyped(textOfWord(await file.arrayBuffer()))).toContain('Närhälsan 1 (ordförande) godkände version 2');

  await page.say('beslut');
  await page.press(page.cardWith('Uppsagt hyresavtal', 'Visa'), 'Visa');
  await page.page.getByText('Redovisat på mötet onsdag 19 november 2025, punkt 1 b.').last().waitFor();
});

it('what was noted under the wrong item is put right, and the decision says the right one', async () => {
  await seatedAs('processledare-1');
  await page.openPersonalChat();
  await page.say('anmälan');
  const reports = page.cardWith('Senast antecknat', 'Rätta det som är antecknat');
  await reports.waitFor();
  await demo.picture('40-noted', 'Senast antecknat');
  await page.click(reports, 'Rätta det som är antecknat');
  await demo.picture('41-correcting', 'Senast antecknat');
  await reports.getByRole('checkbox', { name: /Uppsagt hyresavtal/ }).check();
  await page.choose(reports, 'På vilket möte togs det upp?', 'onsdag 19 november 2025 kl. 13.30');
  await page.fill(reports, 'Vilken punkt på agendan?', '2');
  await page.press(reports, 'Rätta');
  await page.page.getByText('Rättelsen är sparad.').last().waitFor();
  await demo.picture('42-corrected', 'Rättelsen är sparad.');

  for (let shown = ''; !shown.includes('Redovisat på mötet onsdag 19 november 2025, punkt 2.');) {
    await page.say('beslut');
    shown = asTyped(JSON.stringify((await page.press(page.cardWith('Uppsagt hyresavtal', 'Visa'), 'Visa')).value));
  }
});
