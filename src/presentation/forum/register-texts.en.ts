import type { ForumKind } from '../../domain/forum/policy';
import type { Wording } from '../../domain/forum/wording';
import type { Principal } from '../../domain/forum/principal';
import type { Role, SeatRight } from '../../domain/forum/register';
import { quotations } from './charter-quotations.en';
import { breachTexts } from './register-breaches.en';
import { enteredTwice, fieldFault, registerFault, roleName, UNNAMED } from './register-faults.en';
import { course, period, term } from './seat-words.en';

export const registerTexts = {
  kind: {
    lgs: 'Management group (LGS)',
    vvg: 'Vårdsamverkan Västra Götaland (VVG)',
    temagrupp: 'Thematic group (temagrupp)',
    nosam: 'NOSAM',
    styrgrupp: 'Steering group (styrgrupp)',
  } satisfies Record<ForumKind, string>,
  wording: { decides: 'decides (beslutar) …', endorses: 'endorses (ställer sig bakom) …' } satisfies Record<
    Wording,
    string
  >,
  principal: { region: 'Region', kommun: 'Municipalities' } satisfies Record<Principal, string>,
  right: {
    voting: 'Entitled to vote',
    coOpted: 'Co-opted (adjungerad), does not vote',
    unresolved: 'Right to vote unclear, does not vote',
  } satisfies Record<SeatRight, string>,
  role: {
    chair: 'Chair',
    viceChair: 'Vice chair',
    processLead: 'Process lead',
    noteTaker: 'Secretary',
    verifier: 'Verifier (justerare)',
    approver: 'Approver',
  } satisfies Record<Role, string>,
  roleName,
  seat: (number: number) => `Seat ${number}`,
  noParty: 'Party missing',
  vacant: 'vacant',
  unknownPerson: 'unknown person',
  period,
  term,
  course,

  saved: 'Saved.',
  notSaved: 'Nothing is saved.',
  staleOnCard:
    'The forum has changed since the card was shown, so nothing is saved. What you wrote is still here. Compare it with what holds now and save again.',
  departs: 'Nothing is saved, because it departs from the charter:',
  reasonNeeded: 'Is it to hold all the same? Write a reason and try again. Otherwise change the details.',
  breach: breachTexts,
  quotation: quotations,
  fault: registerFault,
  enteredTwice,
  unnamed: UNNAMED,
  fieldFault,
  fieldsToMend: 'Nothing is saved. Correct what is marked and save again.',

  person: { label: 'Person', placeholder: 'Choose a person', nobody: 'Nobody in the list' },
  typePerson: 'Not in the channel yet',
  typedName: {
    label: 'Name',
    hint: 'The account is linked to the name when the person comes to the channel. Until then the person cannot answer.',
  },
  typedEmail: { label: 'E-mail address (optional)', hint: 'Used to recognise the account.' },
  search: {
    label: 'Search for a person',
    hint: (left: number) =>
      left === 0
        ? 'Leave the field empty and search again to see everybody.'
        : `${left} more people are in the channel. Write a part of the name and press Search.`,
    send: 'Search',
  },
  firstDay: 'First day',
  lastDay: 'Last day',
  untilFurtherNotice: 'Leave empty for until further notice.',
  reason: {
    label: 'Reason',
    hint: 'Needed only when it departs from the charter. Write no patient data.',
  },
  choose: 'Choose',
};

export const forumDetailsTexts = {
  heading: 'The forum’s details',
  introduction: 'The change holds from the next round. Rounds that are sent out already do not change.',
  kind: { label: 'Kind of forum', hint: 'Decides which rules of the charter apply.' },
  wording: 'How the forum begins its decisions',
  deciding: {
    label: 'How the forum decides',
    hint: 'The charters say nothing of decisions per capsulam, so the forum chooses.',
    title: {
      alsoPerCapsulam: 'Also per capsulam',
      atMeetingsOnly: 'At meetings only',
    },
  },
  language: {
    label: 'Language of the channel',
    hint: 'Of what the whole channel sees. People’s own cards are in the language that their Teams has.',
    title: { sv: 'Swedish', en: 'English' },
  },
  save: 'Save the details',
  summary: (shortName: string) => `${shortName}: the forum’s details`,
};

export const registerMenuTexts = {
  heading: 'Change the composition',
  introduction: 'Choose what you want to change. Each change is kept with your name and the time.',
  seat: { label: 'Seat', placeholder: 'Choose a seat', open: 'Open the seat' },
  newSeat: 'New seat',
  roles: 'Roles',
  details: 'The forum’s details',
  stateFunds: 'State funds',
  applications: 'Applications for state funds',
  times: 'Times and reminders',
  importFile: 'Read in from a file',
  exportFile: 'Take out as a file',
  summary: (shortName: string) => `${shortName}: change the composition`,
};
