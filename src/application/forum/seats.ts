import {
  changeHolding,
  enterHolding,
  type HoldingDaysFields,
  type HoldingFields,
} from '../../domain/forum/enter-holding';
import { enterSeat, type SeatFields } from '../../domain/forum/enter-seat';
import type { Ready } from '../../domain/forum/forum';
import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { enter, settingOf, type Entry } from './changing-register';
import type { Belonging } from './membership';
import { knownPeople, peopleToChoose } from './people-to-choose';

type SeatView = Extract<View, { readonly card: 'seat' }>;

export interface SeenSeat {
  readonly forumId: string;
  /** `null` for a new seat. */
  readonly number: number | null;
}

/** A form of the register as filled in, by somebody who saw the register at `revision`. */
interface FilledIn {
  readonly revision: number;
  readonly reason: string;
}

const NEW_SEAT: SeatFields = { number: null, party: '', principal: 'region', right: 'voting' };
const NEW_HOLDING: HoldingFields = {
  person: '',
  typedName: '',
  typedEmail: '',
  from: '',
  until: '',
  interim: false,
  basis: '',
  awaitsApproval: false,
};

/**
 * The card of one seat. `query` narrows the people to choose from, with what is typed kept; `changing` is a holding
 * whose days are to change.
 */
export function openSeat(
  dependencies: Dependencies,
  leadership: Belonging,
  {
    number,
    query,
    changing,
    typed,
  }: SeenSeat & {
    readonly query: string;
    readonly changing: string;
    readonly typed: { readonly fields: HoldingFields; readonly reason: string };
  },
): View {
  const { forum } = leadership;
  const view = seatView(dependencies, forum, number);
  const holding = forum.register.holdings.find(({ id }) => id === changing);
  if (holding === undefined) {
    const newHolding = view.newHolding === null ? null : { ...typed, faults: [] };
    return { ...view, newHolding, choosable: peopleToChoose(forum, query) };
  }
  const { id, from, until, basis, awaitsApproval = false } = holding;
  const fields = { from: from ?? '', until: until ?? '', basis, awaitsApproval };
  return { ...view, changing: { id, fields, faults: [], reason: '' } };
}

export async function saveSeat(
  dependencies: Dependencies,
  leadership: Belonging,
  { fields, reason, revision }: FilledIn & { readonly fields: SeatFields },
  person: Person,
): Promise<View> {
  const { forum } = leadership;
  const reading = enterSeat(forum.register, fields);
  if (reading.kind === 'faulty') {
    return { ...seatView(dependencies, forum, fields.number), seat: { fields, faults: reading.faults, reason } };
  }
  const { changes } = reading;
  const [change] = changes;
  const number = change?.type === 'seatSet' ? change.seat.number : fields.number;
  const after = await enter(dependencies, forum, person, { changes, reason, revision });
  if (after.refusal === null) return saved(seatView(dependencies, after.forum, number));
  const view = seatView(dependencies, after.forum, fields.number);
  return { ...view, note: after.refusal, seat: { fields, faults: [], reason } };
}

export async function startHolding(
  dependencies: Dependencies,
  leadership: Belonging,
  {
    number,
    fields,
    reason,
    revision,
  }: FilledIn & {
    readonly number: number;
    readonly fields: HoldingFields;
  },
  person: Person,
): Promise<View> {
  const { forum } = leadership;
  const reading = enterHolding(forum.register, number, fields, knownPeople(forum), dependencies.newId());
  if (reading.kind === 'faulty') {
    const newHolding = { fields, faults: reading.faults, reason };
    return { ...seatView(dependencies, forum, number), newHolding };
  }
  const after = await enter(dependencies, forum, person, { changes: reading.changes, reason, revision });
  const view = seatView(dependencies, after.forum, number);
  if (after.refusal === null) return saved(view);
  return { ...view, note: after.refusal, newHolding: { fields, faults: [], reason } };
}

export async function saveHolding(
  dependencies: Dependencies,
  leadership: Belonging,
  {
    id,
    fields,
    reason,
    revision,
  }: FilledIn & {
    readonly id: string;
    readonly fields: HoldingDaysFields;
  },
  person: Person,
): Promise<View> {
  const { forum } = leadership;
  const holding = forum.register.holdings.find((other) => other.id === id);
  if (holding === undefined) return { card: 'message', message: { type: 'staleRegister' } };
  const reading = changeHolding(holding, fields);
  if (reading.kind === 'faulty') {
    const changing = { id, fields, faults: reading.faults, reason };
    return { ...seatView(dependencies, forum, holding.seat), changing };
  }
  const after = await enter(dependencies, forum, person, { changes: reading.changes, reason, revision });
  const view = seatView(dependencies, after.forum, holding.seat);
  if (after.refusal === null) return saved(view);
  return { ...view, note: after.refusal, changing: { id, fields, faults: [], reason } };
}

/** Takes away a holding that was entered by mistake. */
export function removeHolding(
  dependencies: Dependencies,
  leadership: Belonging,
  { id, revision }: { readonly id: string; readonly revision: number },
  person: Person,
): Promise<View> {
  const { forum } = leadership;
  const seat = forum.register.holdings.find((other) => other.id === id)?.seat ?? null;
  return removed(dependencies, forum, person, seat, {
    changes: [{ type: 'holdingRemoved', id }],
    reason: '',
    revision,
  });
}

/** Takes away a seat that nobody has had. */
export function removeSeat(
  dependencies: Dependencies,
  leadership: Belonging,
  { number, revision }: { readonly number: number; readonly revision: number },
  person: Person,
): Promise<View> {
  const changes = [{ type: 'seatRemoved', number }] as const;
  return removed(dependencies, leadership.forum, person, number, { changes, reason: '', revision });
}

async function removed(
  dependencies: Dependencies,
  forum: Ready,
  person: Person,
  seat: number | null,
  entry: Entry,
): Promise<View> {
  const after = await enter(dependencies, forum, person, entry);
  if (after.refusal !== null) return { ...seatView(dependencies, after.forum, seat), note: after.refusal };
  const isThere = after.forum.register.seats.some(({ number }) => number === seat);
  if (isThere) return saved(seatView(dependencies, after.forum, seat));
  return { card: 'registerMenu', ...settingOf(dependencies, after.forum), note: { type: 'registerSaved' } };
}

function seatView(dependencies: Dependencies, forum: Ready, number: number | null): SeatView {
  const seat = forum.register.seats.find((other) => other.number === number);
  return {
    card: 'seat',
    ...settingOf(dependencies, forum),
    note: null,
    seat: { fields: seat ?? NEW_SEAT, faults: [], reason: '' },
    newHolding: seat === undefined ? null : { fields: NEW_HOLDING, faults: [], reason: '' },
    changing: null,
    choosable: peopleToChoose(forum, ''),
  };
}

function saved(view: SeatView): SeatView {
  return { ...view, note: { type: 'registerSaved' } };
}
