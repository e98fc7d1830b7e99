import { z } from 'zod/v4';
import { evolveAccounts, FUNDS, noAccounts, type Accounts, type AccountsEvent } from '../../domain/accounts/accounts';
import { readByType, schemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';

const at = z.string();
const person = z.object({ id: z.string(), name: z.string() });
const sum = z.object({ kronor: z.int(), isApproximate: z.boolean() });
const year = z.int().positive();
const entry = {
  year,
  costCentre: z.string(),
  amount: z.object({ kronor: z.int().positive(), isApproximate: z.boolean(), isYearly: z.boolean() }),
};

const accountsEvents = schemasByType<AccountsEvent>()({
  costCentreEntered: {
    at,
    by: person,
    costCentre: z.object({
      year,
      number: z.string(),
      name: z.string(),
      funds: z.enum(FUNDS),
      income: sum,
      carriedOver: sum,
      note: z.string(),
    }),
  },
  costCentreRemoved: { at, by: person, year, number: z.string() },
  booked: {
    at,
    by: person.nullable(),
    booking: z.object({ id: z.string(), decision: z.string(), title: z.string(), note: z.string(), ...entry }),
  },
  bookingCorrected: { at, by: person, booking: z.string(), to: z.object(entry), reason: z.string() },
  bookingTakenBack: { at, by: person, booking: z.string(), reason: z.string() },
});

/** A forum's money as a record. Time brings nothing about by itself. */
export const accountsRecord: RecordType<Accounts, AccountsEvent> = {
  kind: 'accounts',
  initial: noAccounts,
  parseEvent: (stored) => readByType(accountsEvents, stored),
  evolve: evolveAccounts,
  concerns: () => [],
  nextMoment: () => null,
};
