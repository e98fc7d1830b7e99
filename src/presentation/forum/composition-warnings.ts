import { departuresOf } from '../../domain/forum/departures';
import { electorateOf } from '../../domain/forum/electorate';
import { policyOf } from '../../domain/forum/policies';
import { PRINCIPALS } from '../../domain/forum/principal';
import type { Holding, Role, Seat } from '../../domain/forum/register';
import { covers, daysOf, holdingOn } from '../../domain/forum/seat-holders';
import { isTyped } from '../../domain/forum/typed-person';
import type { ViewOf } from '../card';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { onEarlyExit } from './charter-quotations';
import { cutShort, namesIn } from './person-names';

type Composition = ViewOf<'composition'>;

const MOST_NAMES_LISTED = 10;
const MOST_SEATS_LISTED = 20;

const TERM_BOUND: readonly Role[] = ['chair', 'viceChair'];

/** What a forum should see to, in words, the gravest first. */
export function compositionWarnings(texts: Texts, view: Composition): readonly Paragraph[] {
  const sentences = [
    ...votersMissing(texts, view),
    ...chairMissing(texts, view),
    ...termsWithoutEnd(texts, view),
    ...seatsToSeeTo(texts, view),
    ...peopleToSeeTo(texts, view),
  ];
  if (sentences.length === 0) return [];
  return [paragraph(bold(texts.composition.toSeeTo)), ...sentences.map((sentence) => paragraph(plain(sentence)))];
}

/** Voters of a principal are missing: a forum spans both principals, and takes at least two voters. */
function votersMissing({ composition: { warning } }: Texts, { charter }: Composition): readonly string[] {
  const voters = electorateOf(charter);
  if (voters.length < 2) return [warning.tooFewVoters];
  return PRINCIPALS.filter((side) => !voters.some(({ principal }) => principal === side)).map(
    warning.principalWithoutVoters,
  );
}

/** The chair is missing: the vice chair does not become chair by themselves. */
function chairMissing(texts: Texts, { charter, forum, today }: Composition): readonly string[] {
  const { composition } = texts;
  if (charter.roles.chair.length > 0) return [];
  const ended = forum.register.roleTerms
    .filter(({ role }) => role === 'chair')
    .map((term) => daysOf(term).until)
    .filter((day) => day !== null && day < today)
    .sort()
    .at(-1);
  return [composition.warning.noChair(ended ?? null, onEarlyExit(texts, charter.kind))];
}

/** Terms without a last day, where the charter says how long a chair's term is. */
function termsWithoutEnd({ composition, register: words }: Texts, { forum, today }: Composition): readonly string[] {
  const { register } = forum;
  const policy = policyOf(register.kind);
  if (policy.chairTermMonths === null) return [];
  const nameOf = namesIn(forum);
  const bound = policy.viceFromOtherPrincipal ? TERM_BOUND : TERM_BOUND.slice(0, 1);
  return register.roleTerms
    .filter((term) => bound.includes(term.role) && daysOf(term).until === null && covers(term, today))
    .map(({ role, person }) => composition.warning.termWithoutEnd(role, nameOf(person) ?? words.unknownPerson));
}

/** Vacant seats, which are not counted, and seats whose right is not clear. */
function seatsToSeeTo({ composition: { warning }, words }: Texts, { forum, today }: Composition): readonly string[] {
  const { register } = forum;
  const of = (isSo: (seat: Seat) => boolean) => register.seats.filter(isSo).map(({ number }) => number);
  const listed = (seats: readonly number[]) => words.someListed(seats.map(String), MOST_SEATS_LISTED);
  const vacant = of(({ number }) => holdingOn(register, number, today) === undefined);
  const unresolved = of(({ right }) => right === 'unresolved');
  const isLasting = ({ until }: Holding) => until === null || until >= today;
  const awaiting = of(({ number }) =>
    register.holdings.some((one) => one.seat === number && one.awaitsApproval === true && isLasting(one)),
  );
  const withoutParty = of(({ party }) => party === '');
  return [
    ...(vacant.length === 0 ? [] : [warning.vacant(vacant.length, listed(vacant))]),
    ...(awaiting.length === 0 ? [] : [warning.awaitingApproval(listed(awaiting))]),
    ...(unresolved.length === 0 ? [] : [warning.unresolved(listed(unresolved))]),
    ...(withoutParty.length === 0 ? [] : [warning.withoutParty(listed(withoutParty))]),
  ];
}

function peopleToSeeTo(
  { composition: { warning }, words }: Texts,
  { forum, charter, today }: Composition,
): readonly string[] {
  const unknown = charter.members.filter(({ id }) => isTyped(id)).map(({ name }) => cutShort(name));
  const listed = (names: readonly string[]) => words.someListed(names, MOST_NAMES_LISTED);
  const departed = departuresOf(forum, today).map(({ person }) => cutShort(person.name));
  return [
    ...(unknown.length === 0 ? [] : [warning.unknownAccounts(listed(unknown))]),
    ...(departed.length === 0 ? [] : [warning.departed(listed(departed))]),
  ];
}
