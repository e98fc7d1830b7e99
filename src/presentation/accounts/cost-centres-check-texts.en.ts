import { accountsFaults } from './accounts-notices.en';

export const costCentresCheckTexts = {
  heading: 'Check the cost centres before you read them in',
  nothingTaken: 'Nothing is read in yet. If this is right, press Read in. What is decided and booked is not changed.',
  nothingToChange: 'The file agrees with the register already. There is nothing to read in.',
  faulty: (count: number) =>
    `Nothing is read in, because ${count === 1 ? 'one row is wrong' : `${count} rows are wrong`}. Correct the file and send it again.`,
  group: {
    faulty: (count: number) => (count === 1 ? '1 row that is wrong' : `${count} rows that are wrong`),
    new: (count: number) => (count === 1 ? '1 new cost centre' : `${count} new cost centres`),
    changed: (count: number) => (count === 1 ? '1 changed cost centre' : `${count} changed cost centres`),
    same: (count: number) => `${count} that agree already`,
  },
  line: (line: number) => `Row ${line}: `,
  value: (label: string, value: string) => `${label}: ${value}`,
  change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
  nothing: 'nothing',
  twice: ({ number, year, line }: { readonly number: string; readonly year: number; readonly line: number }) =>
    `Cost centre ${number} of ${year} stands on row ${line} already. Remove one of the rows.`,
  faults: accountsFaults,
  tooLong: (length: number, most: number) => `A text is ${length} characters. Shorten it to ${most} at the most.`,
  unread: {
    columnsMissing: (columns: string) =>
      `The file lacks ${columns} among its headings. Take the economy out as CSV to see which columns there are to be, and send the file again.`,
    columnsUnknown: (headings: string) =>
      `I do not know ${headings} among the headings. Correct the heading or empty the column, and send the file again.`,
    tooManyRows: (most: number) =>
      `The file has more than ${most} cost centres. Divide it and send one part at a time.`,
  },
  forNoForum: {
    noneLed: 'Only the chair, the vice chair and the process lead can read in cost centres. Ask one of them.',
    noneNamed: (led: string, column: string) =>
      `The file does not say which forum it is for. You can read in cost centres for ${led}. Write the short name in the column ${column} on each row and send the file again.`,
    otherNamed: (found: string, led: string, column: string) =>
      `The file is for ${found}. You can read in cost centres for ${led}. Correct the column ${column} and send the file again.`,
  },
  take: 'Read in',
  summary: (shortName: string) => `Check the cost centres of ${shortName} before you read them in`,
};
