import type { SetupFault, SetupField } from '../../domain/forum/setup';
import type { SentencesBy } from '../sentences-by';

const label: Readonly<Record<SetupField, string>> = {
  name: 'Name of the forum',
  shortName: 'Short name',
  chair: 'Chair',
  viceChair: 'Vice chair',
  processLead: 'Process lead',
  otherProcessLead: 'Process lead 2 (optional)',
  noteTaker: 'Secretary',
  otherNoteTaker: 'Secretary 2 (optional)',
  voting: 'Voting members',
  coOpted: 'Co-opted (adjungerade)',
};

const MISSING: Readonly<Record<SetupField, string>> = {
  name: 'Write the name of the forum.',
  shortName: 'Write a short name.',
  chair: 'Choose a chair.',
  viceChair: 'Choose a vice chair.',
  processLead: 'Choose a process lead.',
  otherProcessLead: 'Choose a process lead.',
  noteTaker: 'Choose a secretary.',
  otherNoteTaker: 'Choose a secretary.',
  voting: 'Tick at least one voting member.',
  coOpted: 'Tick at least one who is co-opted (adjungerad).',
};

const fault: SentencesBy<'fault', SetupFault> = {
  missing: ({ field }) => MISSING[field],
  tooLong: ({ most }) => `The text is too long. Shorten it to ${most} characters at the most.`,
  unknownPerson: 'Somebody you have chosen is no longer in the channel. Choose somebody else.',
  sameAsChair: 'The vice chair cannot be the same person as the chair. Choose somebody else.',
};

export const setupTexts = {
  kindOfCard: 'New forum in Enighet',
  heading: 'Who makes up the forum?',
  introduction:
    'I send out matters per capsulam, collect the answers and keep the decisions in order. Fill in four short steps and save. Parties and dates are added later.',
  step: { forum: 'The forum', roles: 'Roles', voting: 'Who votes?', kommun: 'Who represents a municipality?' },
  stepOf: (number: number, all: number) => `Step ${number} of ${all}`,
  onward: 'Next',
  back: 'Back',
  openCoOpted: 'Co-opted (adjungerade, optional)',
  name: { label: label.name, hint: 'For example Management group for collaboration.' },
  shortName: { label: label.shortName, hint: 'Used in the numbers of decisions, for example LGS.' },
  nobody: 'Nobody',
  choosePerson: 'Choose a person',
  voting: {
    label: label.voting,
    hint: 'All are ticked. Untick those who do not vote. The process lead never votes.',
  },
  votingOfMany: {
    label: label.voting,
    hint: 'The channel is large, so nobody is ticked. Tick those who vote and search for more. Those ticked stay while you search. The rest you can read in from a file when the forum is saved.',
  },
  votingSearched: {
    label: label.voting,
    hint: 'Tick those who vote and search for more. Those ticked stay while you search. Clear the tick of those who do not vote.',
  },
  tickedBefore: { open: (count: number) => `Ticked before (${count})`, label: 'Ticked before' },
  coOpted: { label: label.coOpted, hint: 'They read the matters but do not vote, even if they are ticked above.' },
  kommun: {
    label: 'Represents a municipality',
    hint: 'Tick those who represent a municipality. The others represent the region.',
  },
  reason: {
    label: 'Reason to depart from the charter',
    hint: 'The reason is shown in the composition. Write no patient data.',
  },
  save: 'Save the forum',
  fault,
  faultsAt: (labels: readonly string[]) => `To correct: ${labels.join(', ')}.`,
  fieldLabel: label,
  summary: 'Fill in who makes up the forum',
};
