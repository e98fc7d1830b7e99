import { people, setupFields } from '../../src/demo/lgs';
import { asTyped } from '../support/shown-card';
import { cosmosForDemo, type StoreForDemo } from './support/cosmos-environment';
import { openDemo, type DemoInBrowser } from './support/demo-in-browser';
import { answerAs } from './support/forum-members';
import { numberIn, sendFirst } from './support/sending';

/** The shortest way through the main job, with everything kept in Cosmos DB. */

const CHAIR = setupFields.chair;
const others = people.filter(({ id }) => setupFields.voting.includes(id) && id !== CHAIR).map(({ name }) => name);
const ACT = 'Fortsatt finansiering av ACT-teamen 2026';

jest.setTimeout(600_000);

let store: StoreForDemo;
let demo: DemoInBrowser;

beforeAll(async () => {
  store = await cosmosForDemo();
  demo = await openDemo(store.environment);
});

afterAll(async () => {
  await demo.close();
  await store.stop();
});

it('makes unanimity a numbered decision, which the register then shows', async () => {
  const { page } = demo;
  const vote = await sendFirst(page, ACT);
  await page.openChannel('LGS');
  const own = await page.press(page.cardWith(ACT, 'Tillstyrker'), 'Tillstyrker');
  expect(asTyped(JSON.stringify(own.value))).toMatch(/Du svarade ”Tillstyrker” \S+ \d+ \S+ kl\. \d\d\.\d\d/);
  for (const name of others) await answerAs(page, vote, name);

  const decision = await page.seen.message('Beslutat i enighet per capsulam.');
  const number = numberIn(decision);
  expect(number).toMatch(/:1$/);

  await page.openPersonalChat();
  await page.say('beslut');
  await page.page.getByText(number).last().waitFor();
  // Beside those from before there was a bot, which the demo has read in.
  const numbers = await store.decisionNumbers();
  expect(numbers.filter((one) => one.startsWith('LGS'))).toEqual([number]);
});
