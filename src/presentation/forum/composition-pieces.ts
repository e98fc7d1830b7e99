import { electorateOf } from '../../domain/forum/electorate';
import { PRINCIPALS, type Principal } from '../../domain/forum/principal';
import { ROLES, type Exemption, type PersonId, type Register, type Role, type Seat } from '../../domain/forum/register';
import { daysOf } from '../../domain/forum/seat-holders';
import { isTyped } from '../../domain/forum/typed-person';
import type { LocalDate } from '../../domain/time';
import type { ViewOf } from '../card';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { roleTermOrHolding } from './breach-subjects';
import { courseInWords, namedCourse } from './named-course';
import type { Piece } from '../pages';
import { breachWords } from './breach-words';
import { cutShort, namesIn, type NameOf } from './person-names';
import { termsIn } from './role-terms';

type Composition = ViewOf<'composition'>;

const ALWAYS_TOLD: readonly Role[] = ['chair', 'viceChair', 'processLead', 'noteTaker'];
const NAMES_IN_A_PARAGRAPH = 20;
const MOST_OF_A_REASON = 300;
const MOST_OF_A_PARTY = 100;

/** A seat stands in the table of its principal, in the row of its party; what stands in no table has no `row`. */
export interface CompositionPiece extends Piece {
  readonly row?: {
    readonly principal: Principal;
    readonly party: string;
    /** How many seats the party has. */
    readonly seats: number;
    /** The button that the principal's table is behind. */
    readonly toggle: string;
  };
}

/** The composition as the charter's table has it: by principal, party and seat. */
export function compositionPieces(texts: Texts, view: Composition): readonly CompositionPiece[] {
  return [...exemptions(texts, view), ...roles(texts, view), ...seats(texts, view), ...attending(texts, view)];
}

/** What the forum has been allowed to depart from, as long as it lasts. */
function exemptions(texts: Texts, { forum, today }: Composition): readonly Piece[] {
  const { composition: t } = texts;
  const { register } = forum;
  const nameOf = namesIn(forum);
  return register.exemptions
    .filter((exemption) => lasts(register, exemption, today))
    .map(({ breach: { rule, subject }, reason }) => {
      const broken = breachWords(texts, rule, register.kind, roleTermOrHolding(register, subject, nameOf));
      const told = t.exemption(broken, cutShort(reason, MOST_OF_A_REASON));
      return { heading: t.exemptions, lead: null, paragraphs: [paragraph(plain(told))] };
    });
}

function lasts({ roleTerms, holdings }: Register, { breach }: Exemption, today: LocalDate): boolean {
  const ends = [
    ...roleTerms.filter(({ id }) => id === breach.subject).map((term) => daysOf(term).until),
    ...holdings.filter(({ id }) => id === breach.subject).map(({ until }) => until),
  ];
  return ends.some((until) => until === null || until >= today);
}

function roles({ composition: t, register: words }: Texts, { forum, today }: Composition): readonly Piece[] {
  const nameOf = namesIn(forum);
  return ROLES.flatMap((role) => {
    const terms = termsIn(forum, role)
      .filter((term) => (daysOf(term).until ?? today) >= today)
      .reverse();
    if (terms.length === 0 && !ALWAYS_TOLD.includes(role)) return [];
    const told = terms.map((term) => t.termOf(nameOf(term.person) ?? words.unknownPerson, words.term(term)));
    const lead = bold(`${words.role[role]}: `);
    const paragraphs = (told.length === 0 ? [t.nobody] : told).map((one) => paragraph(lead, plain(one)));
    return paragraphs.map((one) => ({ heading: t.roles, lead: null, paragraphs: [one] }));
  });
}

function seats(texts: Texts, view: Composition): readonly CompositionPiece[] {
  const { composition: t, register: words } = texts;
  const { register } = view.forum;
  const known = namesIn(view.forum);
  const nameOf = (person: PersonId) => {
    const name = known(person);
    return name !== null && isTyped(person) ? t.unknownAccount(name) : name;
  };
  const voters = electorateOf(view.charter);
  return PRINCIPALS.flatMap((principal) => {
    const own = register.seats.filter((seat) => seat.principal === principal);
    const voting = voters.filter((voter) => voter.principal === principal).length;
    const toggle = t.toggleSeats(principal, own.length);
    const heading = t.principal(principal, own.length, voting);
    return [...byParty(own)].flatMap(([party, ofParty]) => {
      const lead = party === '' ? words.noParty : cutShort(party, MOST_OF_A_PARTY);
      return ofParty.map((seat) => ({
        heading,
        lead,
        paragraphs: [seatLine(texts, view, nameOf, seat)],
        row: { principal, party: lead, seats: ofParty.length, toggle },
      }));
    });
  });
}

function byParty(all: readonly Seat[]): ReadonlyMap<string, readonly Seat[]> {
  const parties = new Map<string, Seat[]>();
  for (const seat of all) {
    const known = parties.get(seat.party);
    if (known === undefined) parties.set(seat.party, [seat]);
    else known.push(seat);
  }
  return parties;
}

/** Who has the seat now and after that. What sets the seat apart is said in words. */
function seatLine(texts: Texts, { forum, today }: Composition, nameOf: NameOf, { number, right }: Seat): Paragraph {
  const { composition: t, register: words } = texts;
  const course = courseInWords(texts, namedCourse(forum.register, number, today, nameOf, words.unknownPerson));
  return paragraph(plain(t.seat(words.seat(number), t.flag[right], course)));
}

function attending({ composition: t }: Texts, { charter }: Composition): readonly Piece[] {
  const names = charter.members.filter(({ standing }) => standing === 'attending').map(({ name }) => cutShort(name));
  const groups = Array.from({ length: Math.ceil(names.length / NAMES_IN_A_PARAGRAPH) }, (_, index) =>
    names.slice(index * NAMES_IN_A_PARAGRAPH, (index + 1) * NAMES_IN_A_PARAGRAPH),
  );
  return groups.map((group) => ({
    heading: t.attending,
    lead: null,
    paragraphs: [paragraph(plain(group.join(', ')))],
  }));
}
