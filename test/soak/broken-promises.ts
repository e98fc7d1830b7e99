import { z } from 'zod/v4';
import { isIntact } from '../../src/application/records/event-chain';
import { resolutionRef } from '../../src/application/records/refs';
import type { Stores } from '../../src/ports/stores';
import { swedish } from '../support/texts-in-their-year';
import { textOf } from '../support/shown-card';
import type { Teams } from '../support/teams-client';
import { withWholeHistory } from '../support/whole-history';
import type { GivenBallot } from './given-ballots';
import type { SentMatter } from './sent-matters';

const { result } = swedish;

const Event = z.looseObject({
  type: z.string(),
  voter: z.string().optional(),
  choice: z.string().optional(),
  sequence: z.number().optional(),
});

export interface Promises {
  readonly matters: readonly SentMatter[];
  readonly ballots: readonly GivenBallot[];
  readonly stores: Stores;
  readonly teams: Teams;
}

export interface Kept {
  /** A sentence for each promise that was broken. */
  readonly broken: readonly string[];
  /** Cards in the matters' threads above the one for each decision. */
  readonly repeatedCards: number;
}

/** What the store and Teams hold, against what the voters were told. */
export async function checkPromises({ matters, ballots, stores, teams }: Promises): Promise<Kept> {
  const [first] = matters;
  const listed = first === undefined ? undefined : await stores.decisions.list(first.forumId, 2 * matters.length);
  const decisions = listed?.records ?? [];
  const broken: string[] = [];
  let repeatedCards = 0;

  const numbers = decisions.map(({ sequence }) => sequence).sort((one, other) => one - other);
  if (numbers.some((number, index) => number !== index + 1) || numbers.length !== matters.length) {
    broken.push(`${matters.length} matters have the numbers ${numbers.join(' ')}`);
  }

  for (const { id, forumId, card } of matters) {
    const say = (what: string) => broken.push(`${id}: ${what}`);
    const stored = (await stores.records.read(resolutionRef(forumId, id)))?.record;
    if (stored === undefined) {
      say('gone');
      continue;
    }
    const record = await withWholeHistory(stores.records, stored);
    if (!isIntact(record.events)) say('its chain of events is broken');
    const events = record.events.map(({ event }) => Event.parse(event));

    const given = ballots.filter(({ matter }) => matter === id).map(({ voter }) => voter);
    const cast = events.filter(({ type, choice }) => type === 'ballotCast' && choice === 'approve');
    const voters = cast.map(({ voter }) => voter);
    for (const voter of given.filter((one) => !voters.includes(one))) say(`the ballot of ${voter} is lost`);
    if (new Set(voters).size !== voters.length) say('a ballot is there twice');

    const own = decisions.filter((one) => one.id === id);
    const [decision] = own;
    const numbered = events.flatMap(({ sequence }) => sequence ?? []);
    if (own.length !== 1) say(`${own.length} decisions`);
    if (numbered.length !== 1 || numbered[0] !== decision?.sequence) say(`numbered ${numbered.join(' ')}`);
    const standpoints = decision?.kind === 'perCapsulam' ? decision.standpoints : [];
    if (standpoints.length !== given.length) say('the decision lacks standpoints');

    const number = decision?.number ?? '';
    const standing = teams.inChannel().find((one) => one.id === card.id);
    if (!textOf(standing?.content).includes(result.adopted(number))) say('its card does not show the decision');
    const thread = teams.inThread(card);
    if (!thread.some(({ content }) => textOf(content).includes(number))) say('its decision was never posted');
    repeatedCards += Math.max(0, thread.length - 1);
  }
  return { broken, repeatedCards };
}
