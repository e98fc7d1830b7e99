import { killedAgainAndAgain } from '../faults/killed-again-and-again';
import { STORE_KINDS } from '../faults/place';

/** `npm run test:faults` has many more, for some minutes. */
const KILLS = 3;
const SECONDS = 20;

it.each(STORE_KINDS)(
  'killed while twenty people answer, revise and sign, over %s, the program loses nothing that anybody was told is kept',
  async (store) => {
    const outcome = await killedAgainAndAgain({ store, seed: 15, kills: KILLS, until: Date.now() + SECONDS * 1_000 });

    expect(outcome.broken).toEqual([]);
    expect(outcome.told.length).toBeGreaterThan(0);
  },
);
