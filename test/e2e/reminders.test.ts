import { asTyped } from '../support/shown-card';
import { openDemo, type DemoInBrowser } from './support/demo-in-browser';
import { aMovedClock, type MovedClock } from './support/moved-clock';
import type { PlaygroundPage } from './support/playground-page';
import { sendFromPersonalChat } from './support/sending';

const FIRST = 'Fortsatt finansiering av ACT-teamen 2026';
const SECOND = 'Socialsekreterare på akuten i Mölndal 2026';
/** Tuesday morning; the matters are then open for ten working days, and half of them have passed a week later at 09.00. */
const SENT = '2026-12-01T09:00:00.000Z';
/** The second matter is given to each voter then: nobody gets two cards within four hours. */
const FOUR_HOURS_LATER = '2026-12-01T13:30:00.000Z';
const HALF_TIME = '2026-12-08T08:00:01.000Z';

jest.setTimeout(600_000);

let clock: MovedClock;
let demo: DemoInBrowser;
let page: PlaygroundPage;

beforeAll(async () => {
  clock = await aMovedClock(SENT);
  demo = await openDemo(clock.environment);
  ({ page } = demo);
});

afterAll(async () => {
  await demo.close();
  await clock.remove();
});

/** Everything that the card says, some seconds after the last tap, and its buttons. */
async function standsSecondsLater(
  text: string,
): Promise<{ readonly text: string; readonly buttons: readonly string[] }> {
  await page.seen.quiet();
  const card = page.card(text);
  return { text: asTyped(await card.innerText()), buttons: await card.getByRole('button').allInnerTexts() };
}

it('two matters in one reminder are answered one after the other, each with a receipt that stays', async () => {
  await sendFromPersonalChat(page, FIRST);
  await page.seen.message('Nytt ärende att svara på');
  // What is under way when the clock is moved is written down as done hours later, and the next card is then due tomorrow.
  await page.seen.quiet();
  await sendFromPersonalChat(page, SECOND);
  await page.seen.quiet();
  await clock.moveTo(FOUR_HOURS_LATER);
  await page.seen.message('Nytt att svara på, och en påminnelse');
  await clock.moveTo(HALF_TIME);
  await page.seen.message('2 ärenden väntar på ditt svar.');
  await page.openPersonalChat();
  const list = page.cardWith('2 ärenden väntar på ditt svar.', 'Svara');
  await list.waitFor();
  await demo.picture('40-reminder-list', '2 ärenden väntar på ditt svar.');

  await page.press(list, 'Svara');
  const own = page.cardWith('Du har inte svarat än.', 'Tillstyrker');
  await own.waitFor();
  await page.press(own, 'Tillstyrker');
  const first = await standsSecondsLater('är sparat: ”Tillstyrker”');
  expect(first.text).toMatch(/Ditt svar på ”[^”]+” är sparat: ”Tillstyrker”, tisdag 8 december kl\. 09\.0\d\./);
  expect(first.buttons).toEqual(['Nästa', 'Visa eller ändra svaret']);
  await demo.picture('41-receipt', 'är sparat: ”Tillstyrker”');
  const other = first.text.includes(FIRST) ? SECOND : FIRST;

  await page.press(page.cardWith('är sparat: ”Tillstyrker”', 'Nästa'), 'Nästa');
  const next = page.cardWith('Du har inte svarat än.', 'Tillstyrker inte');
  await next.waitFor();
  expect(await next.innerText()).toContain(other);
  await page.click(next, 'Tillstyrker inte');
  await page.fill(next, 'Varför tillstyrker du inte?', 'Kommunikationsplanen saknas.');
  await page.press(next, 'Skicka svaret');
  const second = await standsSecondsLater('är sparat: ”Tillstyrker inte”');
  expect(second.text).toContain(`Ditt svar på ”${other}” är sparat`);
  expect(second.text).toContain('Kommunikationsplanen saknas.');
  expect(second.text).toContain('När det var gjort väntade inget mer på dig.');
  expect(second.buttons).toEqual(['Visa eller ändra svaret']);
  await demo.picture('42-receipt-last', 'är sparat: ”Tillstyrker inte”');
});
