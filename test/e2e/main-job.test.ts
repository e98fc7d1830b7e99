import { people, setupFields } from '../../src/demo/lgs';
import { asTyped } from '../support/shown-card';
import { openDemo, type DemoInBrowser } from './support/demo-in-browser';
import { answerAs } from './support/forum-members';
import type { PlaygroundPage } from './support/playground-page';
import type { SeenMessage } from './support/seen-messages';
import { askForNext, isVoteCard, numberIn, sendAsked, sendFirst } from './support/sending';

const CHAIR = setupFields.chair;
const others = people.filter(({ id }) => setupFields.voting.includes(id) && id !== CHAIR).map(({ name }) => name);
const ACT = 'Fortsatt finansiering av ACT-teamen 2026';
const SOCIAL = 'Socialsekreterare på akuten i Mölndal 2026';
const CHILDREN = 'Fortsatt finansiering av spädbarnsverksamheten 2026';

jest.setTimeout(600_000);

let demo: DemoInBrowser;
let page: PlaygroundPage;

beforeAll(async () => {
  demo = await openDemo({}, [], 'sources');
  ({ page } = demo);
});

afterAll(() => demo.close());

it('opens on one welcome card, with the main job as its button', async () => {
  const welcome = page.card('Välkommen till Enighet');
  await welcome.waitFor();
  await page.seen.quiet();
  expect(page.seen.all().filter(({ conversationId }) => conversationId.startsWith('a:'))).toHaveLength(1);
  expect(await welcome.getByRole('button').allInnerTexts()).toEqual(['Skicka ut det första ärendet']);
  await page.screenshot('01-personal-chat');
  await demo.picture('01-welcome', 'Välkommen till Enighet');
});

it('makes unanimity on the ACT teams a numbered decision', async () => {
  const vote = await sendFirst(page, ACT);
  await page.seen.quiet();
  await demo.picture('02-next-step', 'Öppna kanalen LGS');
  await page.openChannel('LGS');
  await page.screenshot('03-channel');
  await demo.picture('04-vote', ACT);

  const own = await page.press(page.cardWith(ACT, 'Tillstyrker'), 'Tillstyrker');
  expect(asTyped(JSON.stringify(own.value))).toMatch(/Du svarade ”Tillstyrker” \S+ \d+ \S+ kl\. \d\d\.\d\d/);

  for (const name of others) {
    const answer = await answerAs(page, vote, name);
    expect(JSON.stringify(answer.value)).toContain('Tillstyrker');
  }
  const decision = await page.seen.message('Beslutat i enighet per capsulam.');
  expect(numberIn(decision)).toMatch(/:1$/);
  await page.page.getByText('Beslutat i enighet per capsulam.').first().waitFor();
  await demo.picture('05-decision', 'Beslutat i enighet per capsulam.');
});

it('refers the socialsekreterare matter back on one no, and decides it in round 2', async () => {
  const [rejecter = '', ...approving] = others;
  await askForNext(page, SOCIAL);
  await demo.picture('05-asked-to-send', SOCIAL);
  const first = await sendAsked(page, SOCIAL);
  await page.openChannel('LGS');
  await page.press(page.cardWith(SOCIAL, 'Tillstyrker'), 'Tillstyrker');

  const rejectReason = 'Kommunikationsplanen saknas.';
  await answerAs(page, first, rejecter, { choice: 'reject', rejectReason });
  await page.seen.message('Kommunikationsplanen saknas.');
  await page.openPersonalChat();
  await demo.picture('06-objection', rejectReason);
  for (const name of approving) await answerAs(page, first, name);

  const inChannel = ({ conversationId }: SeenMessage) => conversationId.startsWith('19:lgs');
  await page.seen.message(rejectReason, inChannel);
  await page.openPersonalChat();
  await page.page.getByRole('button', { name: 'Bearbeta och skicka ut igen' }).first().waitFor();
  await demo.picture('07-referral', 'Bearbeta och skicka ut igen');

  await page.press(page.card('Bearbeta och skicka ut igen'), 'Bearbeta och skicka ut igen');
  const form = page.card('Bearbeta ärendet inför omgång 2');
  await page.fill(
    form,
    'Förslag till beslut',
    'att bevilja 450 tkr för 2026\natt en kommunikationsplan redovisas på LGS nästa möte',
  );
  await page.screenshotCard(form, '08-revision-320', 320);
  await page.press(form, 'Skicka ut');

  const second = await page.seen.message('omgång 2', isVoteCard);
  await page.openChannel('LGS');
  await page.screenshotCard(page.cardWith('omgång 2', 'Tillstyrker'), '09-round-2-320', 320);

  const stale = await answerAs(page, first, rejecter);
  expect(JSON.stringify(stale.value)).toContain('gällde en tidigare text och räknas inte');

  await page.press(page.cardWith('omgång 2', 'Tillstyrker'), 'Tillstyrker');
  for (const name of [rejecter, ...approving]) await answerAs(page, second, name);
  const decision = await page.seen.message('redovisas på LGS nästa möte', (message) => numberIn(message) !== '');
  expect(numberIn(decision)).toMatch(/:2$/);
});

it('tells a co-opted member that they do not vote', async () => {
  await askForNext(page, CHILDREN);
  const vote = await sendAsked(page, CHILDREN);
  const answer = await answerAs(page, vote, 'GR (adjungerad)');
  expect(JSON.stringify(answer.value)).toContain('Du är adjungerad i LGS. Du kan läsa ärendet men röstar inte.');
  const still = await page.seen.message('Slutliga svar: 0 av 19', isVoteCard);
  expect(still.messageId).toBe(vote.messageId);
});

it('lets a newcomer see a round alone: the other members answer at the press of a button, which says so', async () => {
  await page.openChannel('LGS');
  const vote = page.cardWith(CHILDREN, 'Tillstyrker');
  const done = await page.press(vote, 'Låt alla andra tillstyrka');
  expect(JSON.stringify(done.value)).toContain('Slutliga svar: 18 av 19');
  await page.seen.quiet();
  expect(await vote.innerText()).toContain('Alla andra har svarat. Nu saknas bara ditt eget svar');
  await demo.picture('09-practised', CHILDREN);
  await page.press(vote, 'Tillstyrker');
  const decision = await page.seen.message('spädbarnsverksamheten', (message) => numberIn(message) !== '');
  expect(numberIn(decision)).toMatch(/:3$/);
  await page.openPersonalChat();
  await page.press(page.cardWith('Välkommen till Enighet', 'Visa nästa steg'), 'Visa nästa steg');
  await page.page.getByText('--as koordinator').last().waitFor();
});

it('answers what people write, in the personal chat and in the channel', async () => {
  await page.openPersonalChat();
  for (const [text, answer] of [
    ['hjälp', 'Det här kan jag göra för dig'],
    ['ärenden', 'Inget väntar på dig'],
    ['beslut', 'LGS PC'],
    ['vad är klockan', 'Det förstod jag inte'],
  ] as const) {
    await page.say(text);
    await page.page.getByText(answer).last().waitFor();
  }
  await page.screenshot('10-answers');
  await page.openChannel('LGS');
  await page.sayInChannel('ärenden');
  await page.page.getByText('Ärenden', { exact: true }).first().waitFor();
  await page.screenshot('11-matters');
});

it('keeps everything typed in a faulty draft, and says what to mend beside each field', async () => {
  await page.openPersonalChat();
  await page.say('ny');
  await page.press(page.card('Börja på ett ärende'), 'Tomt formulär');
  await page.page.getByRole('button', { name: 'Spara utkast' }).last().waitFor();
  const form = page.card('Nytt ärende per capsulam');
  await page.fill(form, 'Rubrik', 'Gemensam utbildning i samordnad individuell plan');
  await page.fill(form, 'Bilagor', 'Underlag http://exempel.se/underlag.pdf');
  const answer = await page.press(form, 'Skicka ut');
  const shown = JSON.stringify(answer.value);
  expect(shown).toContain('Gemensam utbildning i samordnad individuell plan');
  expect(shown).toContain('Underlag http://exempel.se/underlag.pdf');
  expect(shown).toContain('Förslag saknas.');
  expect(shown).toContain('https://');
  await page.screenshotCard(form, '12-faulty-draft-320', 320);
});

it('sets up a forum in a channel it has not met, once', async () => {
  await page.openChannel('General');
  await page.sayInChannel('hjälp');
  const setup = page.card('Hur är forumet sammansatt?');
  await setup.waitFor();
  await page.screenshotCard(setup, '13-setup-320', 320);
  await page.fill(setup, 'Forumets namn', 'Temagrupp psykiatri');
  await page.fill(setup, 'Kortnamn', 'TG Psyk');
  await page.click(setup, 'Nästa');
  await page.choose(setup, 'Ordförande', 'Sahlgrenska 1');
  await page.click(setup, 'Nästa');
  await setup.getByText('Steg 3 av 4').waitFor();
  await page.click(setup, 'Nästa');
  await page.screenshotCard(setup, '13b-setup-step-4-320', 320);
  await page.tick(setup, 'Företräder kommun', 'Göteborgs stad 2', true);
  await page.press(setup, 'Spara forum');
  await page.seen.message('Temagrupp psykiatri');
  await demo.picture('14-composition', 'Temagrupp psykiatri');
  const setupCards = page.seen.all().filter(({ cards }) => JSON.stringify(cards).includes('setup.save'));
  expect(setupCards).toHaveLength(0);
});
