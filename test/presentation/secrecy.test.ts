import { createRender } from '../../src/presentation/render';
import type { View } from '../../src/application/views';
import { buttonsOf, readable } from './card-contents';
import { CHAIR, charterOf, SU_1 } from './sample-forum';
import { ballot, closing, dividedBallots, ended, lapsed, open, roundOf, SECRET_REASON } from './sample-matter';
import { MORNING } from '../support/matter';
import { samplesIn } from './sample-views';
import { NOTHING_UNREADABLE } from '../support/store-samples';

const say = (text: string) => text;
const render = createRender();
const samples = samplesIn(say);
const answering = roundOf(say, { ballots: dividedBallots(say) });

/** The whole card but its buttons, which offer every standpoint to everyone. */
function shown(view: View): string {
  return readable({ ...render(view).content });
}

describe('while a round is open', () => {
  const shared: View = { card: 'vote', resolution: open(say, [answering]), round: answering, refreshAddresses: [] };

  it('everyone sees who has answered', () => {
    expect(shown(shared)).toContain('Slutliga svar: 4 av 19.');
    expect(shown(shared)).toContain('Från: Ordförande (Närhälsan), Ledamot SU 1');
  });

  it('nobody sees what anybody has answered, nor why', () => {
    for (const reason of dividedBallots(say).map((cast) => cast.reason)) {
      if (reason !== '') expect(JSON.stringify(render(shared))).not.toContain(reason);
    }
    expect(shown(shared)).not.toMatch(/Tillstyrker inte \(|Tillstyrker \(|Behöver förankra \(/);
  });

  it('the card is the same whatever the answers are', () => {
    const cards = (['approve', 'reject', 'objectToForm'] as const).map((choice) => {
      const round = roundOf(say, { ballots: [ballot(SU_1, choice, 'varför')] });
      return render({ card: 'vote', resolution: open(say, [round]), round, refreshAddresses: [] });
    });
    for (const card of cards) expect(card).toEqual(cards[0]);
  });

  it('whoever has recused is out of the count, and is not named: the others only see that they are one fewer', () => {
    const ballots = [ballot(CHAIR, 'approve'), ballot(SU_1, 'recuse', 'varför')];
    const round = roundOf(say, { ballots });
    const resolution = open(say, [round]);
    const following = {
      mayPreside: true,
      successions: [],
      suggestedLastDay: '2026-06-25',
      asOf: round.openedAt,
      away: [],
    };
    for (const view of [
      { card: 'vote', resolution, round, refreshAddresses: [] },
      { card: 'course', resolution, round, ...following },
      {
        card: 'matters',
        forumId: 'forum-lgs',
        charter: charterOf(say),
        resolutions: [resolution],
        unreadable: NOTHING_UNREADABLE,
        page: 0,
      },
    ] satisfies View[]) {
      expect(shown(view)).toContain('Slutliga svar: 1 av 18.');
      expect(shown(view)).not.toContain('Ledamot SU 1');
    }
  });

  it('somebody who needs to anchor looks like somebody who has not answered', () => {
    const round = roundOf(say, { ballots: [ballot(SU_1, 'needsAnchoring', 'ledningen')] });
    const unanswered = roundOf(say);
    expect(render({ card: 'vote', resolution: open(say, [round]), round, refreshAddresses: [] })).toEqual(
      render({ card: 'vote', resolution: open(say, [unanswered]), round: unanswered, refreshAddresses: [] }),
    );
  });

  it('the history holds the answers back', () => {
    const card = JSON.stringify(
      render({ card: 'history', mayLead: true, resolution: open(say, [answering]), page: 0 }),
    );
    expect(card).not.toContain(SECRET_REASON);
    expect(card).not.toContain('tillstyrker');
  });

  it.each(['one', 'anchoring', 'several', 'answered'])('a reminder shows nobody else’s standpoint: %s', (name) => {
    expectNoStandpoint(samples.reminder[name] ?? fail(), ['Ska tas upp i sjukhusledningen']);
  });

  it.each<[string, View]>([
    ['the list of who has not answered', samples.tally['some'] ?? fail()],
    ['the deliveries', samples.deliveries['mixed'] ?? fail()],
    ['the mention in the channel', samples.mention['several'] ?? fail()],
  ])('%s shows nobody’s standpoint', (_, view) => {
    expectNoStandpoint(view, []);
  });

  it('what the leaders are told of who is missing is the same whatever the answers are', () => {
    const cards = (['approve', 'reject', 'objectToForm', 'recuse'] as const).map((choice) => {
      const round = roundOf(say, { ballots: [ballot(SU_1, choice, 'varför')] });
      return render({ card: 'tally', resolution: open(say, [round]), round, asOf: MORNING, isOver: false, away: [] });
    });
    for (const card of cards) expect(card).toEqual(cards[0]);
  });

  it('the leaders who follow it see who is missing, not what was answered', () => {
    const card = JSON.stringify(render(samples.course['following'] ?? fail()));
    expect(card).toContain('Region, har inte svarat');
    expect(card).not.toContain(SECRET_REASON);
  });
});

describe('standpoints stay hidden', () => {
  it.each<[string, View]>([
    [
      'in a lapsed round, which may be extended',
      {
        card: 'vote',
        resolution: lapsed(say, [{ ...answering, closing }]),
        round: { ...answering, closing },
        refreshAddresses: [],
      },
    ],
    [
      'in the history of a lapsed round',
      { card: 'history', mayLead: true, resolution: lapsed(say, [{ ...answering, closing }]), page: 0 },
    ],
    [
      'in a round withdrawn before it closed',
      { card: 'vote', resolution: ended(say, 'withdrawn', [answering]), round: answering, refreshAddresses: [] },
    ],
    [
      'in what the forum is told of a round withdrawn before it closed',
      { card: 'outcome', resolution: ended(say, 'withdrawn', [answering]), round: answering },
    ],
  ])('%s', (_when, view) => {
    expect(JSON.stringify(render(view))).not.toContain(SECRET_REASON);
  });
});

describe('a card for one person', () => {
  it('is never asked for again on behalf of others', () => {
    for (const view of Object.values(samples.ownVote)) expect(render(view).content).not.toHaveProperty('refresh');
  });

  it("holds that person's reason and nobody else's while the round is open", () => {
    const card = JSON.stringify(render(samples.ownVote['noted'] ?? fail()));
    expect(card).toContain('Återrapportera i november');
    expect(card).not.toContain(SECRET_REASON);
  });

  it('is what the shared card never is', () => {
    for (const view of Object.values(samples.vote)) {
      expect(shown(view)).not.toMatch(/Du svarade|Du begärde|Du anmälde|Du skrev/);
    }
  });
});

describe('the shared card', () => {
  it('always says who it is refreshed for: at most sixty, and nobody when closed', () => {
    const many = Array.from({ length: 70 }, (_, index) => `29:${index}`);
    const { content } = render({
      card: 'vote',
      resolution: open(say, [answering]),
      round: answering,
      refreshAddresses: many,
    });
    expect(content['refresh']).toMatchObject({ action: { verb: 'vote.view' }, userIds: many.slice(0, 60) });
    expect(render(samples.vote['adopted'] ?? fail()).content['refresh']).toMatchObject({ userIds: [] });
  });

  it('has no answer buttons when the round is not open', () => {
    for (const name of ['lapsed', 'referredBack', 'adopted', 'withdrawn', 'moved', 'firstOfTwo']) {
      expect(buttonsOf(render(samples.vote[name] ?? fail()).content)).not.toContain('Tillstyrker');
    }
  });
});

/** Help tells the reader of their own roles, and a preview who asks for the sending. */
const NAMING: readonly View['card'][] = ['help', 'preview'];

/** Why somebody's presence was not noted stands over the form that it was typed in, and is never a message of its own. */
const OVER_A_FORM = ['presenceUnlikely'];

function isNaming(view: View): boolean {
  return NAMING.includes(view.card) || (view.card === 'message' && OVER_A_FORM.includes(view.message.type));
}

it('no notification tells a standpoint, a reason or who gave it', () => {
  for (const views of Object.values(samples)) {
    for (const view of Object.values<View>(views)) {
      const { summary } = render(view);
      expect(summary).not.toContain(SECRET_REASON);
      expect(summary).not.toMatch(/tillstyrker|förankra|jäv|begär att/i);
      if (isNaming(view)) continue;
      for (const { name } of charterOf(say).members) expect(summary).not.toContain(name);
    }
  }
});

/** But the reader's own. */
function expectNoStandpoint(view: View, own: readonly string[]): void {
  for (const { reason } of dividedBallots(say)) {
    if (reason !== '' && !own.includes(reason)) expect(JSON.stringify(render(view))).not.toContain(reason);
  }
  expect(shown(view)).not.toMatch(/Tillstyrker inte \(|Tillstyrker \(|Behöver förankra \(/);
}

function fail(): never {
  throw new Error('no such sample');
}
