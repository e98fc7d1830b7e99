import type { TableWords } from './forum/file/file-words.sv';

const table: TableWords = {
  headings: {
    forum: 'forum',
    seat: 'seat',
    party: 'party',
    principal: 'principal (huvudman)',
    right: 'right to vote',
    name: 'name',
    account: 'account',
    email: 'e-mail',
    from: 'from',
    until: 'until',
    interim: 'for a period',
    basis: 'basis',
  },
  principal: { region: 'region', kommun: 'municipality' },
  right: { voting: 'yes', coOpted: 'co-opted (adjungerad)', unresolved: 'unclear' },
  yes: 'yes',
};

export const takingOutTexts = {
  as: { pdf: 'Get as PDF', docx: 'Get as Word', csv: 'Get as CSV' },
  withoutNames: { pdf: 'No names or reasons (PDF)', docx: 'No names or reasons (Word)' },
  list: 'Get a list of decisions',
  minutes: {
    heading: 'Keep the history of the minutes',
    explanation: 'Get the whole history as a file and keep it with whoever is responsible for the archive.',
  },
  composition: {
    over: 'Composition',
    heading: 'The composition as a file',
    explanation:
      'Get the composition. The CSV file can be changed in Excel and sent back here in the chat. PDF and Word are for reading and keeping.',
    none: 'There are no seats yet.',
    table,
  },
  listForm: {
    heading: 'Get a list of decisions',
    explanation: 'The list has the decisions of the days that you choose, without names and reasons.',
    forum: { label: 'Forum', placeholder: 'Choose a forum' },
    from: 'From',
    until: 'Until',
    summary: 'Get a list of decisions',
  },
};
