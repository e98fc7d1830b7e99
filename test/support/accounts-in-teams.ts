import { accountsRef } from '../../src/application/records/refs';
import { noAccounts, type Accounts } from '../../src/domain/accounts/accounts';
import { forumIdIn } from './register-in-teams';
import type { Seat } from './seats';
import type { Stage } from './stage';
import { cardIn, type Typed } from './teams-client';
import { typedWords } from './words.sv';

/** What a person types of a cost centre, all fields filled in. */
export const COST_CENTRE = {
  centreYear: '2026',
  centreNumber: '86920',
  centreName: 'SIP',
  funds: 'surplus',
  income: '',
  carriedOver: '2 146tkr',
  centreNote: '',
} as const satisfies Typed;

export async function storedAccounts({ bot, teams }: Stage): Promise<Accounts> {
  return (await bot.dependencies.accounts.read(accountsRef(forumIdIn(teams))))?.state ?? noAccounts;
}

/** The card of the forum's money, in the person's own chat. */
export async function economyFor({ teams }: Stage, by: Seat): Promise<unknown> {
  return (await teams.writesInPerson(by, typedWords.accounts)).at(-1)?.content;
}

export async function entersCostCentre(stage: Stage, by: Seat, typed: Typed = {}): Promise<void> {
  const card = await economyFor(stage, by);
  cardIn(await stage.teams.taps(by, card, 'costCentre.enter', { ...COST_CENTRE, ...typed }));
}

/** The card of one cost centre; '' for what is on none. */
export async function costCentreFor(stage: Stage, by: Seat, number = COST_CENTRE.centreNumber): Promise<unknown> {
  const chosen = { number };
  return cardIn(await stage.teams.taps(by, await economyFor(stage, by), 'costCentre.show', {}, chosen));
}
