import { SEAT_RIGHTS } from '../../domain/forum/register';
import { PRINCIPALS } from '../../domain/forum/principal';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { choiceField, faultsAt, textField } from '../fields';
import type { Texts } from '../texts';

/** The fields of a seat: its party and principal, and whether it votes. */
export function seatFields(texts: Texts, { seat: { fields, faults, reason } }: ViewOf<'seat'>): readonly Element[] {
  const {
    register,
    seat: { seat: t },
  } = texts;
  const placeholder = register.choose;
  return [
    ...textField(texts, {
      id: 'party',
      ...t.party,
      isRequired: true,
      value: fields.party,
      faults: faultsAt(faults, 'party', register.fieldFault),
    }),
    ...choiceField(texts, {
      id: 'principal',
      label: t.principal,
      placeholder,
      value: fields.principal,
      choices: PRINCIPALS.map((value) => ({ title: register.principal[value], value })),
    }),
    ...choiceField(texts, {
      id: 'right',
      label: t.right,
      placeholder,
      value: fields.right,
      choices: SEAT_RIGHTS.map((value) => ({ title: register.right[value], value })),
    }),
    ...textField(texts, { id: 'seatReason', ...t.reason, value: reason }),
  ];
}
