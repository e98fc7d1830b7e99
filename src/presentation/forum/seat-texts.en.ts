import type { Holding } from '../../domain/forum/register';
import { period } from './seat-words.en';

export const seatTexts = {
  kind: 'Seat in the forum',
  openForm: { holder: 'New member', days: 'Change days', facts: 'The seat’s details' },
  newSeat: 'New seat',
  introduction: 'Save the seat first. Then you can add a member.',
  has: 'Has the seat today: ',
  timeline: 'The seat’s members',
  noHoldings: 'Nobody has had the seat yet.',
  earlier: (count: number) => `And ${count} earlier.`,
  holding: (holding: Holding, name: string) => {
    const interim = holding.interim ? ' (member for a period)' : '';
    const basis = holding.basis === '' ? '' : ` Basis: ${holding.basis}`;
    const awaiting = holding.awaitsApproval === true ? ' The forum’s approval is still missing.' : '';
    return `${name}${interim}: ${period(holding)}.${basis}${awaiting}`;
  },
  change: { label: 'Change the days of', placeholder: 'Choose a member', open: 'Change days' },
  newHolder: {
    heading: 'New member from a date',
    hint: 'Whoever has the seat then ends the day before.',
    until: 'Leave empty for until further notice. Needed for a member for a period.',
    interim: {
      label: 'Member for a period',
      title: 'Yes, only up to and including the last day',
      hint: 'The seat then goes back to the regular member automatically.',
    },
    start: 'Add the member',
  },
  basis: {
    label: 'Nomination and approval',
    hint: 'Who nominated, and which decision or meeting approved, for example: Närhälsan nominated, LGS approved 4 June 2026. Write no patient data.',
  },
  awaits: { label: 'The forum’s approval', title: 'Still missing' },
  days: {
    heading: 'Change days',
    whose: (name: string) => `About ${name}.`,
    hint: 'Give a last day when somebody leaves. Only remove what is entered wrongly.',
    from: 'Leave empty if the day is not known.',
    save: 'Save the days',
    remove: {
      open: 'Remove',
      explanation:
        'The member is removed from the seat, as if it had never been entered. If somebody leaves: give a last day.',
      send: 'Yes, remove the member',
    },
  },
  seat: {
    heading: 'The seat’s details',
    party: { label: 'Party', hint: 'The organisation that nominates to the seat.' },
    principal: 'Principal',
    right: 'Right to vote',
    reason: {
      label: 'Decision or reason',
      hint: 'Which decision it rests on. Needed when the right to vote changes or something departs from the charter.',
    },
    save: 'Save the seat',
    remove: {
      open: 'Remove the seat',
      explanation: 'The seat disappears from the composition. If it is needed again, you add it anew.',
      send: 'Yes, remove the seat',
    },
  },
  summary: (shortName: string, seat: string) => `${shortName}: ${seat.toLowerCase()}`,
};
