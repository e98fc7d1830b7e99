import { whoItMayBe } from '../../domain/forum/linking';
import type { AccountId, Contact, Person } from '../../domain/forum/person';
import { rolesOf } from '../../domain/forum/roles';
import type { PersonId } from '../../domain/forum/register';
import type { Dependencies } from '../dependencies';
import type { Notice } from '../notice';
import type { View } from '../views';
import { commandForum } from './commanding';
import { membershipOf, type Belonging } from './membership';
import { todayOf } from './today';

/**
 * Somebody without a seat has tried to answer. While the account of somebody in the register is not known, it may be
 * theirs: the leaders are asked, and the person is told so. `undefined` when there is nobody it could be.
 */
export async function askRecognition(
  dependencies: Dependencies,
  forumId: string,
  person: Person,
): Promise<Notice | undefined> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return undefined;
  const { forum, charter } = membership;
  const contact = charter.members.find(({ id, standing }) => id === person.id && standing === 'attending');
  const isKnown = contact === undefined || rolesOf(charter, person.id).length > 0;
  if (isKnown || whoItMayBe(forum, person.id).length === 0) return undefined;
  const { id, name, address }: Contact = contact;
  await commandForum(dependencies, forumId, { type: 'askRecognition', person: { id, name, address } });
  return { type: 'recognitionAsked' };
}

/** Asks somebody who leads whose account it is, or tells them that it is settled. */
export function showRecognition({ forum, charter }: Belonging, { account }: { readonly account: AccountId }): View {
  const person = forum.unrecognized.find(({ id }) => id === account);
  if (person !== undefined) return { card: 'recognition', forum, person, candidates: whoItMayBe(forum, account) };
  const name = charter.members.find(({ id }) => id === account)?.name ?? '';
  return { card: 'questionSettled', shortName: charter.shortName, name };
}

export interface Recognition {
  readonly forumId: string;
  readonly account: AccountId;
  /** '' when the account belongs to none of the typed-in people. */
  readonly typed: PersonId;
}

/** A leader says who the account belongs to. */
export async function recognize(
  dependencies: Dependencies,
  leadership: Belonging,
  { forumId, account, typed }: Recognition,
  by: Person,
): Promise<View> {
  const { forum, charter } = leadership;
  const names = [...forum.register.people, ...forum.unrecognized, ...(forum.roster ?? [])];
  const nameOf = (person: PersonId) => names.find(({ id }) => id === person)?.name ?? '';
  const today = todayOf(dependencies);
  const change = await commandForum(
    dependencies,
    forumId,
    typed === ''
      ? { type: 'declineRecognition', by, today, person: account }
      : { type: 'linkAccount', by, today, typed, person: account },
  );
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  const linkedTo = typed === '' ? null : nameOf(typed);
  return { card: 'recognitionSettled', shortName: charter.shortName, name: nameOf(account), linkedTo };
}
