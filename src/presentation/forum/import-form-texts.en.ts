export const importFormTexts = {
  heading: 'Read in a composition',
  columns: (headings: string) =>
    `Paste a table from Excel or a CSV file. The first line has the headings, in Swedish. These columns must be there: ${headings}.`,
  columnsThatMayBe: (headings: string) => `These may be there as well: ${headings}.`,
  howToWrite:
    'Write one line for each member. Write dates like this: 2026-01-31. If a seat has no member, leave name and dates empty.',
  template: {
    open: 'Show a template to fill in',
    copy: 'Copy everything, save it as sammansättning.csv and fill in the file in Excel',
    isHere: 'There is a template to fill in, with the forum’s seats. It is shown in a box that you can copy.',
    isElsewhere:
      'The template does not fit here. Go back and choose Take out as a file, and you get the table to fill in.',
  },
  asFile:
    'You can also send the file to me in our own chat. Nothing changes until you have seen what will be different and said yes.',
  table: 'The composition',
  read: 'Read and show the difference',
  unread: {
    noTable: 'I find no table in the text. Include the line of headings and at least one more line, and try again.',
    columnsMissing: (columns: string) =>
      `The table lacks ${columns}. Add what is missing among the headings and try again.`,
    columnsUnknown: (headings: string) =>
      `I do not recognise ${headings} among the headings. Correct the heading or empty the column and try again.`,
    tooManyLines: (most: number) =>
      `The table has more than ${most} lines. Remove the lines that do not belong to the composition and try again.`,
    otherForum: (found: string, column: string) =>
      `The table is about ${found} and not this forum. Correct the column ${column} and try again.`,
  },
  tooLongToShow: 'What you pasted is too long to be shown again. Paste it anew, or send it as a file in our own chat.',
  summary: (shortName: string) => `Read in a composition for ${shortName}`,
};
