import type { Locator } from 'playwright-core';
import { people, setupFields } from '../../src/demo/lgs';
import { asTyped } from '../support/shown-card';
import { openDemo, type DemoInBrowser } from './support/demo-in-browser';
import { answerAs } from './support/forum-members';
import type { PlaygroundPage } from './support/playground-page';
import { askToSend, sendFromPersonalChat } from './support/sending';

/** Read some seconds after each tap: what an answer shows and what then stands have differed. */

const CHAIR = setupFields.chair;
const others = people.filter(({ id }) => setupFields.voting.includes(id) && id !== CHAIR).map(({ name }) => name);
const ACT = 'Fortsatt finansiering av ACT-teamen 2026';
const SOCIAL = 'Socialsekreterare på akuten i Mölndal 2026';
const BARE = 'https://exempel.se/underlag.pdf';
const FAULT = 'Rad 1: skriv ett namn och sedan en länk';

jest.setTimeout(600_000);

let demo: DemoInBrowser;
let page: PlaygroundPage;

beforeAll(async () => {
  demo = await openDemo();
  ({ page } = demo);
});

afterAll(() => demo.close());

function fieldOf(card: Locator, label: string): Locator {
  return card.getByRole('textbox', { name: label }).first();
}

it('leaves the faults of the form where they are, with what was typed', async () => {
  await page.openPersonalChat();
  await page.say('ny');
  await page.press(page.card('Börja på ett ärende'), 'Tomt formulär');
  await page.page.getByRole('button', { name: 'Spara utkast' }).last().waitFor();
  const form = page.card('Nytt ärende per capsulam');
  await page.fill(form, 'Rubrik', 'Gemensam utbildning');
  await page.fill(form, 'Bilagor', BARE);
  await page.press(form, 'Skicka ut');
  await page.seen.quiet();

  expect(asTyped(await form.innerText())).toContain(FAULT);
  expect(await fieldOf(form, 'Rubrik').inputValue()).toBe('Gemensam utbildning');
  await page.screenshotCard(form, '30-faults-that-stay-320', 320);

  await page.fill(form, 'Bilagor', '');
  await page.press(form, 'Spara utkast');
  await page.seen.quiet();
  expect(await form.innerText()).toContain('Utkastet är sparat.');
});

it('leaves the chair’s faults, and the request to send, when the chair changes the text', async () => {
  await askToSend(page, SOCIAL);
  await page.press(page.cardWith(SOCIAL, 'Lämna tillbaka'), 'Ändra');
  // The form above has no way back. It is the lowest for as long as this one is being drawn anew.
  const form = page.cardWith('Nytt ärende per capsulam', 'Tillbaka utan att spara');
  await page.seen.quiet();
  await page.fill(form, 'Bilagor', BARE);
  await page.press(form, 'Skicka ut');
  await page.seen.quiet();
  expect(asTyped(await form.innerText())).toContain(FAULT);

  await page.fill(form, 'Bilagor', '');
  const sent = await page.press(form, 'Skicka ut');
  expect(asTyped(JSON.stringify(sent.value))).not.toContain(FAULT);
});

it('asks why when a request to send is declined, and shows the text again', async () => {
  await askToSend(page, ACT);
  const asked = page.cardWith(ACT, 'Lämna tillbaka');
  await page.screenshotCard(asked, '31-asked-to-send-320', 320);
  await page.press(asked, 'Lämna tillbaka');
  await page.seen.quiet();
  const declining = page.cardWith('Lämna tillbaka ärendet', 'Tillbaka utan att spara');
  await page.screenshotCard(declining, '32-declining-320', 320);
  await page.press(declining, 'Tillbaka utan att spara');
  await page.cardWith(ACT, 'Skicka ut').waitFor();
});

it('keeps a half-typed reason while five others answer, and stores it when it is sent', async () => {
  const vote = await sendFromPersonalChat(page, ACT);
  await page.openChannel('LGS');
  const card = page.cardWith(ACT, 'Tillstyrker');
  await page.click(card, 'Tillstyrker inte');
  const reason = card.getByRole('textbox').first();
  await reason.fill('Kommunikationsplanen');
  for (const name of others.slice(0, 5)) {
    await answerAs(page, vote, name);
    await page.seen.quiet();
  }
  await page.seen.quiet();

  expect(await reason.inputValue()).toBe('Kommunikationsplanen');
  await reason.fill('Kommunikationsplanen saknas');
  await page.press(card, 'Skicka svaret');
  await page.seen.quiet();
  const own = page.card('Kommunikationsplanen saknas');
  expect(await own.innerText()).toContain('Slutliga svar: 6 av 19');
  await page.screenshotCard(own, '33-own-answer-320', 320);

  await page.openPersonalChat();
  await page.page.getByText('Kommunikationsplanen saknas').first().waitFor();
});

/** The walk of issue 22: what is seen some seconds after the tap. */
describe('a form is one act, and what is written arrives as it was meant', () => {
  it('a sent form has turned into its receipt in the message that stands', async () => {
    await page.openPersonalChat();
    await page.say('ordförandebeslut');
    const form = page.cardWith('Ordförandebeslut', 'Registrera');
    await form.waitFor();
    await page.fill(form, 'Rubrik', 'Hyra av lokal');
    await page.fill(form, 'Beslut', 'Lokalen hyrs till årsskiftet.');
    await page.fill(form, 'Varför kan frågan inte vänta på forumet?', 'Avtalet går ut.');
    await page.press(form, 'Registrera');
    await page.seen.quiet();

    expect(await page.cardWith('Ordförandebeslut', 'Registrera').count()).toBe(0);
    const receipt = page.card('Hyra av lokal').filter({ hasText: 'Beslutet är registrerat' });
    await page.screenshotCard(receipt, '34-sent-form-320', 320);
    await page.screenshotCard(receipt, '34-sent-form-700', 700);
    // The message itself, as it is drawn anew whenever it is opened again.
    const standing = await page.seen.message('Beslutet är registrerat', () => true);
    expect(JSON.stringify(standing.cards)).not.toContain('chairDecision.make');
  });

  it('a command in quotation marks, with the bot’s name before it, is understood', async () => {
    await page.say('”@Enighet: beslut”');
    await page.seen.quiet();
    const list = page.cardWith('LGS OB', 'Nytt ordförandebeslut i LGS');
    expect(await list.innerText()).toContain('Hyra av lokal');
    await page.screenshotCard(list, '35-command-in-quotation-marks-320', 320);
    await page.screenshotCard(list, '35-command-in-quotation-marks-700', 700);
  });

  it('a day that a client has filled in by itself never costs the answer', async () => {
    await page.openChannel('LGS');
    const card = page.cardWith(SOCIAL, 'Andra svar');
    await page.click(card, 'Andra svar');
    await page.click(card, 'Behöver förankra');
    await page.fill(card, 'Påminn mig (frivilligt)', new Date().toISOString().slice(0, 10));
    await page.press(card, 'Skicka beskedet');
    await page.seen.quiet();
    const own = page.card('Ditt svar är registrerat, men inte dagen för påminnelsen');
    expect(await own.innerText()).toContain('Behöver förankra');
    await page.screenshotCard(own, '36-day-not-kept-320', 320);
    await page.screenshotCard(own, '36-day-not-kept-700', 700);
  });
});
