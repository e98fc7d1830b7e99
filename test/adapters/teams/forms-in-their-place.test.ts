import { swedish } from '../../support/texts-in-their-year';
import { DRAFT, startsMinutes, takesStep } from '../../support/minutes-in-teams';
import { channelHas, dayComes, enters, readyForum } from '../../support/register-in-teams';
import { composition, everyoneIn, seat, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardFor, cardIn, type StandingCard } from '../../support/teams-client';

/**
 * Cards without anything to fill in, from which forms are opened, each reader's in the card's own place: a redraw of the card
 * wipes the form that somebody fills in there. So they wait until nothing has happened for half an hour.
 */

const MINUTE_MS = 60_000;

let stage: Stage;
afterEach(() => stage.end());

async function pass(minutes: number): Promise<void> {
  stage.bot.clock.advance(minutes * MINUTE_MS);
  await stage.bot.settled();
}

/** The card as it stands now, wherever it does. */
function standing(card: StandingCard): StandingCard {
  const { teams, who } = stage;
  const all = [...teams.inChannel(), ...everyoneIn(who).flatMap((one) => teams.inChatWith(one))];
  const found = all.find(({ id }) => id === card.id);
  if (found === undefined) throw new Error('the card stands no more');
  return found;
}

function opens(by: Seat, card: unknown, verb: string): Promise<unknown> {
  return stage.teams.taps(by, card, verb).then(cardIn);
}

describe('the composition in the channel', () => {
  const newcomer = seat('Newcomer', 401);
  let card: StandingCard;
  beforeEach(async () => {
    stage = await startStage({ who: composition(3, 2) });
    await pass(60);
    card = cardFor(stage.teams.inChannel(), 'register.open');
  });

  const addsSeat = (by: Seat, party: string) =>
    enters(stage, by, 'seat.save', { seat: 'new', party, principal: 'kommun', right: 'voting', seatReason: '' });

  it('is not redrawn over a form that somebody has open in its place, when somebody else changes the register', async () => {
    const { who } = stage;
    await opens(who.chair, await opens(who.chair, card.content, 'register.open'), 'roles.open');
    await addsSeat(who.processLead, 'Its party');
    await pass(29);

    expect(standing(card)).toEqual(card);
  });

  it('nor when somebody comes to the channel', async () => {
    await channelHas(stage, [...everyoneIn(stage.who), newcomer]);
    await pass(20);

    expect(standing(card)).toEqual(card);
  });

  it('shows all that was changed once it has been calm for half an hour', async () => {
    const { who } = stage;
    await addsSeat(who.processLead, 'Its party');
    await pass(20);
    await addsSeat(who.chair, 'Another party');
    await pass(29);
    expect(standing(card)).toEqual(card);

    await pass(1);
    expect(standing(card).updates).toBe(card.updates + 1);
    expect(textOf(standing(card).content)).toContain('Its party');
    expect(textOf(standing(card).content)).toContain('Another party');
  });

  it('leaves what whoever changed it was answered with, there in its place', async () => {
    await addsSeat(stage.who.chair, 'Its party');
    await pass(1);

    expect(standing(card)).toEqual(card);
  });

  it('is that of the day when a new day comes', async () => {
    await dayComes(stage, '2026-06-05');
    expect(textOf(standing(card).content)).toContain(swedish.composition.onDay('2026-06-05'));
  });
});

it('the setup card, which is over, is the composition at once', async () => {
  stage = await startStage();
  expect((await readyForum(stage)).status).toBe('ready');
  expect(buttonsOf(cardFor(stage.teams.inChannel(), 'register.open').content)).not.toHaveLength(0);
});

describe('how far the minutes have come, in the channel', () => {
  let card: StandingCard;
  beforeEach(async () => {
    stage = await startStage({ who: composition(3, 2) });
    const { who, teams } = stage;
    await startsMinutes(stage, who, who.processLead);
    await pass(60);
    card = cardFor(teams.inChannel(), 'minutes.chain');
  });

  const handsIn = () => takesStep(stage, stage.who.noteTaker, 'minutes.submit', { url: DRAFT, label: '1' });

  it('is not redrawn over the steps that whoever leads has open in its place, when a step is taken', async () => {
    await opens(stage.who.processLead, card.content, 'minutes.chain');
    await handsIn();
    await pass(29);

    expect(standing(card)).toEqual(card);
  });

  it('shows the step once it has been calm for half an hour', async () => {
    await handsIn();
    await pass(30);

    expect(standing(card).updates).toBe(card.updates + 1);
    expect(textOf(standing(card).content)).toContain(swedish.minutes.phase.verifying);
  });

  it('what became of a step is told at once where it was asked for, and then waits for calm as well', async () => {
    const { who, teams } = stage;
    await handsIn();
    const submitted = teams
      .inChatWith(who.noteTaker)
      .filter(({ content }) => offersChain(content))
      .slice(-1);
    const [over] = submitted;
    expect(over === undefined ? [] : buttonsOf(over.content).map(({ verb }) => verb)).not.toContain('minutes.submit');
    await takesStep(stage, who.processLead, 'minutes.verify');
    await pass(29);
    expect(submitted.map(standing)).toEqual(submitted);

    await pass(1);
    expect(submitted.map(standing)).not.toEqual(submitted);
  });
});

function offersChain(content: unknown): boolean {
  return buttonsOf(content).some(({ verb }) => verb === 'minutes.chain');
}
