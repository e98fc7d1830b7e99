import type { HoldingFault } from '../../domain/forum/enter-holding';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { dateField, faultsAt, longTextField, textField, toggleField } from '../fields';
import { sections } from '../sections';
import { paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';
import { namesIn } from './person-names';

export interface HoldingDaysForm {
  readonly holding: string;
  readonly heading: readonly Element[];
  readonly fields: readonly Element[];
}

/** The form for other days of a holding; no form while no holding is being changed. */
export function holdingDaysForm(texts: Texts, { changing, forum }: ViewOf<'seat'>): readonly HoldingDaysForm[] {
  if (changing === null) return [];
  const { register, seat } = texts;
  const { days: t, basis, awaits } = seat;
  const { id, fields, faults, reason } = changing;
  const holding = forum.register.holdings.find((other) => other.id === id);
  const name = holding === undefined ? null : namesIn(forum)(holding.person);
  // Whoever stands in for a while does so from a day to a day.
  const isRequired = holding?.interim === true;
  const at = (field: HoldingFault['field']) => faultsAt(faults, field, register.fieldFault);
  return [
    {
      holding: id,
      heading: sections({
        heading: t.heading,
        paragraphs: [paragraph(subtle(t.whose(name ?? register.unknownPerson))), paragraph(subtle(t.hint))],
      }),
      fields: [
        ...dateField(texts, {
          id: 'changedFrom',
          label: register.firstDay,
          isRequired,
          hint: t.from,
          value: fields.from,
          faults: at('from'),
        }),
        ...dateField(texts, {
          id: 'changedUntil',
          label: register.lastDay,
          isRequired,
          hint: register.untilFurtherNotice,
          value: fields.until,
          faults: at('until'),
        }),
        ...longTextField(texts, { id: 'changedBasis', ...basis, value: fields.basis, faults: at('basis') }),
        ...toggleField(texts, { id: 'changedAwaits', ...awaits, value: String(fields.awaitsApproval) }),
        ...textField(texts, { id: 'changedReason', ...register.reason, value: reason }),
      ],
    },
  ];
}
