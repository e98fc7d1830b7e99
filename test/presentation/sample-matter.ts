import { USUAL_EVES_OFF } from '../../src/domain/eves';
import { nobodyReached } from '../../src/domain/resolution/reaching';
import { electorateOf } from '../../src/domain/forum/electorate';
import type { Ballot, Choice } from '../../src/domain/resolution/ballot';
import {
  emptyDraft,
  ofEachVotedText,
  type DraftFields,
  type ResolutionContent,
} from '../../src/domain/resolution/content';
import type { Money } from '../../src/domain/money/money';
import type { Terms } from '../../src/domain/terms/terms';
import type { Enquiry } from '../../src/domain/resolution/enquiry';
import type {
  Adopted,
  Draft,
  Lapsed,
  MovedToMeeting,
  Open,
  ReferredBack,
  Struck,
  Withdrawn,
} from '../../src/domain/resolution/resolution';
import type { Round } from '../../src/domain/resolution/round';
import { CHAIR, charterOf, NARHALSAN_2, PROCESS_LEAD, SU_1, SU_2, VICE_CHAIR, type Say } from './sample-forum';

export const SECRET_REASON = 'Avtalet med kommunen saknas';

export const FORUM_ID = 'forum-lgs';
export const MATTER_ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

export function contentOf(say: Say): ResolutionContent {
  return {
    ...ofEachVotedText((field) => say(`Det som står under ${field}.`)),
    title: say('Socialsekreterare på akuten i Mölndal'),
    urgency: say('Anställningarna löper ut 30 juni och nästa möte är 18 september.'),
    question: say('Om LGS ska finansiera socialsekreterare på akuten i Mölndal under 2026.'),
    points: [
      say(
        'att bevilja 450 tkr för socialsekreterare på akuten i Mölndal under 2026, med möjlighet till förlängning till 2027',
      ),
      say('att villkora medlen med återrapportering och en kommunikationsplan för införande i ordinarie verksamhet'),
    ],
    background: say(
      'Projektet har pågått sedan 2024. Socialsekreterare finns på akutmottagningen vardagar 8–17.\nUnder 2025 fick 312 personer stöd. Utvärderingen visar att återbesöken minskade med en femtedel.\nMedlen tas från ansvar 86920, SIP Psykisk hälsa, där 2 146 tkr finns kvar. Efter beslutet återstår 1 696 tkr. Kommunerna och sjukhuset delar på handledningen. En kommunikationsplan tas fram tillsammans med Temagrupp psykiatri före den 1 september.',
    ),
    attachments: [
      {
        name: say('Utvärdering 2025'),
        url: 'https://www.vardsamverkan.se/utvardering-2025.pdf',
        fileHash: '3f2a91bc04de'.padEnd(64, '7c0e'),
      },
      { name: say('Ekonomisk översikt'), url: 'https://www.vardsamverkan.se/ekonomi' },
    ],
  };
}

export function ballot(voter: string, choice: Choice, reason = '', at = '2026-06-05T12:32:00.000Z'): Ballot {
  return { voter, choice, reason, remindAt: null, at };
}

export function moneyOf(say: Say): Money {
  return {
    amount: { kronor: 450_000, isApproximate: false, isYearly: false },
    year: 2026,
    costCentre: say('86920 SIP Psykisk hälsa'),
  };
}

export function termsOf(say: Say): Terms {
  return {
    conditions: [
      say('återrapportering'),
      say('framtagen kommunikationsplan för införande i ordinarie verksamhet'),
      say('inkludering av medicinpatienter'),
    ],
    duties: [
      { condition: 1, owner: say('Sjukhusen i väster'), due: '2026-11-30' },
      { condition: 2, owner: '', due: '2026-09-30' },
      { condition: 3, owner: say('Ledamot SU 2'), due: null },
    ],
    ifUnmet: say('insatsen förlängs inte'),
    validUntil: '2026-12-31',
    prolongUntil: '2027-12-31',
  };
}

/** A question to those who lead; `replied`: with an answer. */
export function enquiryOf(say: Say, number = 1, isReplied = false): Enquiry {
  return {
    number,
    at: '2026-06-05T09:14:00.000Z',
    by: { id: SU_2, name: say('Ledamot SU 2') },
    text: say('Räcker pengarna även om införandet drar ut på tiden, och vem betalar då?'),
    reply: isReplied
      ? {
          at: '2026-06-05T11:40:00.000Z',
          by: { id: CHAIR, name: say('Ordförande (Närhälsan)') },
          text: say('Ja. Ansvar 86920 täcker hela 2026. Därefter står verksamheterna själva för kostnaden.'),
        }
      : null,
  };
}

export function roundOf(say: Say, changes: Partial<Round> = {}): Round {
  const charter = charterOf(say);
  return {
    number: 1,
    content: contentOf(say),
    textHash: 'a'.repeat(64),
    shortNotice: '',
    forumName: charter.name,
    shortName: charter.shortName,
    wording: charter.wording,
    openedAt: '2026-06-04T08:00:00.000Z',
    openedBy: { id: CHAIR, name: say('Ordförande (Närhälsan)') },
    deadline: {
      lastDay: '2026-06-18',
      closesAt: '2026-06-18T14:00:00.000Z',
      rulingDueAt: '2026-06-23T14:00:00.000Z',
      opening: '2026-06-04T08:00:00.000Z',
      reminders: ['2026-06-11T07:00:00.000Z', '2026-06-16T07:00:00.000Z', '2026-06-18T07:00:00.000Z'],
      tallyAt: '2026-06-17T07:00:00.000Z',
      evesOff: USUAL_EVES_OFF,
    },
    extended: false,
    lapses: 0,
    electorate: electorateOf(charter),
    successions: [],
    coOpted: ['account-20'],
    ballots: [],
    enquiries: [],
    closing: null,
    reaching: nobodyReached,
    ...changes,
  };
}

export const draftFields = (say: Say): DraftFields => ({
  ...emptyDraft,
  title: say('Socialsekreterare på akuten i Mölndal'),
  urgency: say('Anställningarna löper ut 30 juni.'),
  question: say('Om LGS ska finansiera verksamheten.'),
  clauses: say('att bevilja 450 tkr\natt villkora medlen'),
  conditions: say('återrapportering\ninkludering av medicinpatienter'),
  ifUnmet: say('insatsen förlängs inte'),
  validUntil: '2026-12-31',
  prolongUntil: '2027-12-31',
  background: say('Projektet har pågått sedan 2024.'),
  attachments: say('Utvärdering https://www.vardsamverkan.se/utvardering.pdf'),
  lastDay: '2026-06-18',
  shortNotice: '',
});

function matter(say: Say, rounds: readonly Round[]) {
  return {
    id: MATTER_ID,
    forumId: FORUM_ID,
    startedBy: { id: PROCESS_LEAD, name: say('Processledare') },
    startedAt: '2026-06-03T07:15:00.000Z',
    source: null,
    changedAt: '2026-06-05T12:32:00.000Z',
    fields: draftFields(say),
    revision: 4,
    rounds,
  };
}

const sendable = {
  sendingRequestedBy: null,
  requests: 0,
  declined: null,
  previewers: [],
  opened: [],
  forms: [],
  shortage: null,
  lockedBy: [],
} as const;

export function draft(say: Say, changes: Partial<Draft> = {}): Draft {
  return { ...matter(say, []), status: 'draft', ...sendable, askedIn: null, ...changes };
}

export function open(say: Say, rounds: readonly Round[]): Open {
  return { ...matter(say, rounds), status: 'open' };
}

export function lapsed(say: Say, rounds: readonly Round[]): Lapsed {
  return {
    ...matter(say, rounds),
    status: 'lapsed',
    at: '2026-06-18T14:00:00.000Z',
    rulingDueAt: '2026-06-23T14:00:00.000Z',
  };
}

export function referredBack(say: Say, rounds: readonly Round[], changes: Partial<ReferredBack> = {}): ReferredBack {
  return {
    ...matter(say, rounds),
    status: 'referredBack',
    at: '2026-06-18T14:00:00.000Z',
    cause: 'rejected',
    by: null,
    reason: '',
    rework: null,
    ...sendable,
    ...changes,
  };
}

export function adopted(say: Say, rounds: readonly Round[], sequence: number | null): Adopted {
  return {
    ...matter(say, rounds),
    status: 'adopted',
    decidedAt: '2026-06-09T07:05:00.000Z',
    sequence,
    report: null,
    termsNotes: [],
    formalNotes: [],
    yearClaims: [],
    editorialNotes: [],
  };
}

export function movedToMeeting(say: Say, rounds: readonly Round[], cause: MovedToMeeting['cause']): MovedToMeeting {
  const isRuled = cause === 'ruling';
  return {
    ...matter(say, rounds),
    status: 'movedToMeeting',
    at: '2026-06-18T14:00:00.000Z',
    cause,
    by: isRuled ? { id: CHAIR, name: say('Ordförande (Närhälsan)') } : null,
    reason: isRuled ? say('Frågan behöver diskuteras tillsammans.') : '',
  };
}

export function ended(say: Say, status: 'struck' | 'withdrawn', rounds: readonly Round[]): Struck | Withdrawn {
  return {
    ...matter(say, rounds),
    status,
    at: '2026-06-18T14:00:00.000Z',
    by: { id: VICE_CHAIR, name: say('Vice ordförande (Göteborgs stad)') },
    reason: say('Finansieringen är löst på annat sätt.'),
  };
}

/** A round where one says no, one needs to anchor, one has changed their mind. */
export function dividedBallots(say: Say): readonly Ballot[] {
  return [
    ballot(SU_1, 'approve', '', '2026-06-04T09:10:00.000Z'),
    ballot(SU_1, 'reject', say(SECRET_REASON)),
    ballot(SU_2, 'needsAnchoring', say('Ska tas upp i sjukhusledningen')),
    ballot(NARHALSAN_2, 'approve', say('Återrapportera i november')),
    ballot(CHAIR, 'approve'),
    ballot(VICE_CHAIR, 'approve'),
  ];
}

export const closing = { at: '2026-06-18T14:00:00.000Z', cause: 'deadline', by: null } as const;
