import type { CostCentreRefusal } from '../../domain/accounts/accounts-verdict';
import { accountsFaults } from './accounts-notices.en';

export const costCentresCheckTexts = {
  heading: 'Check the cost centres before you read them in',
  nothingTaken: 'Nothing is read in yet. If this is right, press Read in. What is decided and booked is not changed.',
  nothingToChange: 'The file agrees with the register already. There is nothing to read in.',
  faulty: (count: number) =>
    `Nothing is read in, because ${count === 1 ? 'one row is wrong' : `${count} rows are wrong`}. Mend the file and send it again.`,
  group: {
    faulty: (count: number) => (count === 1 ? '1 row that is wrong' : `${count} rows that are wrong`),
    new: (count: number) => (count === 1 ? '1 new cost centre' : `${count} new cost centres`),
    changed: (count: number) => (count === 1 ? '1 changed cost centre' : `${count} changed cost centres`),
    same: (count: number) => `${count} that agree already`,
  },
  line: (line: number) => `Row ${line}: `,
  value: (label: string, value: string) => `${label}: ${value}.`,
  change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}.`,
  nothing: 'nothing',
  twice: ({ number, year, line }: { readonly number: string; readonly year: number; readonly line: number }) =>
    `Cost centre ${number} of ${year} stands on row ${line} already. Remove one of the rows.`,
  wrong: (why: CostCentreRefusal) =>
    why.type === 'accountsFaulty'
      ? accountsFaults(why.faults)
      : `A text is ${why.length} characters. Shorten it to ${why.most} at the most.`,
  take: 'Read in',
  summary: (shortName: string) => `Check the cost centres of ${shortName} before you read them in`,
};
