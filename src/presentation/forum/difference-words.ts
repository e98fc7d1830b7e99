import type { FaultyImportLine } from '../../application/forum/forum-view';
import type { Holding, RegisteredPerson, Seat } from '../../domain/forum/register';
import type { RegisterFault } from '../../domain/forum/register-faults';
import type { Texts } from '../texts';
import { faultOfRegister } from './fault-of-register';
import type { Changed, SortedDifference } from './sorted-difference';
import { sentenceOf } from '../sentences-by';

const KINDS = [
  'newSeats',
  'changedSeats',
  'removedSeats',
  'newHoldings',
  'changedHoldings',
  'endedHoldings',
  'removedHoldings',
  'renamed',
  'withoutAccount',
] as const satisfies readonly (keyof SortedDifference)[];

/** `2 nya platser, 1 ledamot tas bort.` */
export function countsInWords({ importCheck: t }: Texts, difference: SortedDifference): string {
  const counts = KINDS.filter((kind) => difference[kind].length > 0).map((kind) =>
    t.counted[kind](difference[kind].length),
  );
  return `${counts.join(', ')}.`;
}

export function changedSeat({ importCheck: t }: Texts, { from, to }: Changed<Seat>): string {
  const changes = [
    ...(from.party === to.party ? [] : [t.change.party(from.party, to.party)]),
    ...(from.principal === to.principal ? [] : [t.change.principal(from.principal, to.principal)]),
    ...(from.right === to.right ? [] : [t.change.right(from.right, to.right)]),
  ];
  return t.seatChanged(to.number, changes.join(', '));
}

export function changedHolding({ importCheck: t }: Texts, { from, to }: Changed<Holding>, name: string): string {
  const isSameTime = from.from === to.from && from.until === to.until && from.interim === to.interim;
  const changes = [
    ...(isSameTime ? [] : [t.change.days(from, to)]),
    ...(from.basis === to.basis ? [] : [t.change.basis(to.basis)]),
  ];
  return t.holdingChanged(to.seat, name, changes.join(', '));
}

export function renamedPerson({ importCheck: t }: Texts, { from, to }: Changed<RegisteredPerson>): string {
  return t.renamed(from.name, [
    ...(from.name === to.name ? [] : [t.change.name(to.name)]),
    ...(from.email === to.email ? [] : [t.change.email(to.email)]),
  ]);
}

/** What is wrong with a line of the file, and how to write it. */
export function faultOfLine(texts: Texts, fault: FaultyImportLine['faults'][number]): string {
  return fault.fault === 'register'
    ? faultWithLineAbove(texts, fault.why)
    : sentenceOf(texts.importCheck.fault, 'fault', fault);
}

/**
 * The fault of a line together with the lines above it, which are taken to be right. The line itself tells whom it is
 * about.
 */
function faultWithLineAbove(texts: Texts, fault: RegisterFault): string {
  const { heldAbove: t } = texts.importCheck;
  switch (fault.fault) {
    case 'seatHeldTwice':
      return t.seat(fault.seat);
    case 'personOnTwoSeats': {
      const [one, other] = fault.seats;
      return one === other ? t.samePersonTwice(one) : t.person(one, other);
    }
    case 'roleHeldTwice':
    case 'chairAndVice':
    case 'seatStillHeld':
    case 'daysReversed':
    case 'interimWithoutDays':
    case 'personUnknown':
      return faultOfRegister(texts, fault, () => null);
  }
}
