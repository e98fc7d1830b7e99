import { sameData } from '../same-data';
import { withEnquiry, withReply } from './enquiring';
import type { ResolutionEvent } from './events';
import type { EditorialNote } from '../editorial/editorial-changes';
import type { FormalNote } from '../formal-decisions/formal-notes';
import type { TermsNote } from '../terms/terms-notes';
import { later, type Instant } from '../time';
import type { Offer, Passing } from './passing';
import type { Reaching } from './reaching';
import { isEditable, type Draft, type Resolution, type Started } from './resolution';
import { openedRound, type Round } from './round';

/** The state after one more event. Events that cannot follow from `decide` leave the state as it is. */
export function evolve(resolution: Resolution, event: ResolutionEvent): Resolution {
  if (resolution.status === 'notStarted') return begin(event) ?? resolution;
  const matter = { ...matterOf(resolution), changedAt: later(resolution.changedAt, event.at) };

  switch (event.type) {
    case 'draftStarted':
    case 'offerReceived':
      return resolution;
    case 'draftSaved': {
      const { at, by, fields, aim, namesake, shortage, lockedBy } = event;
      const revision = resolution.revision + (sameData(resolution.fields, fields) ? 0 : 1);
      return whileEditable(resolution, at, ({ forms }) => ({
        fields,
        revision,
        shortage: shortage ?? null,
        lockedBy: lockedBy ?? [],
        forms: [...forms.filter((use) => use.by.id !== by.id), { by, at, aim, revision, namesake: namesake ?? null }],
      }));
    }
    case 'previewAsked':
      return whileEditable(resolution, event.at, ({ previewers }) => ({ previewers: [...previewers, event.by] }));
    case 'previewOpened': {
      const { at, by, card, into } = event;
      return whileEditable(resolution, at, ({ opened }) => ({
        opened: [
          ...opened.filter((one) => one.by.id !== by.id || one.kind !== card.kind || one.number !== card.number),
          ...(into === null ? [] : [{ ...card, by, into }]),
        ],
      }));
    }
    case 'sendingRequested':
      return whileEditable(resolution, event.at, ({ requests }) => ({
        sendingRequestedBy: event.by,
        requests: requests + 1,
        declined: null,
      }));
    case 'sendingDeclined': {
      const { at, by, reason } = event;
      return whileEditable(resolution, at, ({ sendingRequestedBy, requests, opened }) => ({
        sendingRequestedBy: null,
        declined: sendingRequestedBy && { by, at, reason, askedBy: sendingRequestedBy, request: requests },
        opened: opened.filter(({ into }) => into !== 'decline'),
      }));
    }
    case 'roundOpened':
      return {
        ...matter,
        status: 'open',
        rounds: [...matter.rounds, openedRound(event.round)],
      };
    case 'ballotCast': {
      const { voter, choice, reason, remindAt, at } = event;
      return inLastRound(resolution, event.at, (round) => ({
        ...round,
        ballots: [...round.ballots, { voter, choice, reason, remindAt, at }],
      }));
    }
    case 'remindersAsked': {
      const { at, members, requestsSeenTo } = event;
      return inLastRound(resolution, resolution.changedAt, (round) =>
        reached(round, ({ asked }) => ({ remindedThrough: at, asked: [...asked, { at, members }], requestsSeenTo })),
      );
    }
    case 'reminderRequested': {
      const { at, by, line, moment, members, later, ownDay, tooLate, away } = event;
      const requested = { at, by, line, moment, members, later, ownDay, tooLate, ...(away !== undefined && { away }) };
      return inLastRound(resolution, resolution.changedAt, (round) =>
        reached(round, ({ requests }) => ({ requests: [...requests, { ...requested, number: requests.length + 1 }] })),
      );
    }
    case 'reactionNoted': {
      const { at, member } = event;
      return inLastRound(resolution, resolution.changedAt, (round) =>
        reached(round, ({ reacted }) => ({ reacted: [...reacted, { at, member }] })),
      );
    }
    case 'reachNoted': {
      const rounds = resolution.rounds.map((round) =>
        round.number === event.round
          ? reached(round, ({ attempts }) => ({ attempts: [...attempts, event.attempt] }))
          : round,
      );
      return { ...resolution, rounds };
    }
    case 'membersMentioned': {
      const { at, members, absent } = event;
      return inLastRound(resolution, resolution.changedAt, (round) =>
        reached(round, ({ mentions }) => ({
          mentions: [...mentions, { number: mentions.length + 1, at, members, absent }],
        })),
      );
    }
    case 'enquiryMade': {
      const { at, by, text } = event;
      return inLastRound(resolution, at, (round) => withEnquiry(round, { at, by, text }));
    }
    case 'enquiryReplied': {
      const { at, by, number, text } = event;
      return inLastRound(resolution, at, (round) => withReply(round, number, { at, by, text }));
    }
    case 'electorSucceeded': {
      const { at, by, elector, successor } = event;
      return inLastRound(resolution, at, (round) => ({
        ...round,
        electorate: round.electorate.map((other) => (other.id === elector ? successor : other)),
        successions: [
          ...round.successions,
          ...round.electorate.filter(({ id }) => id === elector).map((from) => ({ at, by, from, to: successor })),
        ],
      }));
    }
    case 'electorLinked': {
      const { typed, account } = event;
      return inLastRound(resolution, event.at, (round) => ({
        ...round,
        electorate: round.electorate.map((other) => (other.id === typed ? { ...other, ...account } : other)),
        coOpted: round.coOpted.map((other) => (other === typed ? account.id : other)),
      }));
    }
    case 'roundClosed': {
      const { at, cause, by } = event;
      return inLastRound(resolution, matter.changedAt, (round) => ({ ...round, closing: { at, cause, by } }));
    }
    case 'adopted':
      return {
        ...matter,
        status: 'adopted',
        decidedAt: event.decidedAt,
        sequence: null,
        report: null,
        termsNotes: [],
        yearClaims: [],
        formalNotes: [],
        editorialNotes: [],
      };
    case 'lapsed':
      return {
        ...inLastRound(matter, event.at, (round) => ({ ...round, lapses: round.lapses + 1 })),
        status: 'lapsed',
        at: event.at,
        rulingDueAt: event.rulingDueAt,
      };
    case 'deadlineExtended':
      return {
        ...inLastRound(matter, event.at, (round) => ({
          ...reached(round, () => ({ remindedThrough: event.at })),
          // When the matter was given to the members stays as it was.
          deadline: { ...event.deadline, opening: round.deadline.opening },
          extended: true,
          closing: null,
        })),
        status: 'open',
      };
    case 'referredBack': {
      const { at, cause, by, reason } = event;
      // The last day to answer was for the round that is over.
      const fields = { ...matter.fields, lastDay: '' };
      return { ...matter, fields, status: 'referredBack', at, cause, by, reason, rework: null, ...nobodyWorking };
    }
    case 'reworkAssigned': {
      if (resolution.status !== 'referredBack') return resolution;
      const { responsible, whatToSupply, by } = event;
      const number = (resolution.rework?.number ?? 0) + 1;
      return { ...resolution, rework: { number, responsible, whatToSupply, by }, changedAt: event.at };
    }
    case 'movedToMeeting': {
      const { at, cause, by, reason } = event;
      return { ...matter, status: 'movedToMeeting', at, cause, by, reason };
    }
    case 'struck':
    case 'withdrawn':
      return { ...matter, status: event.type, at: event.at, by: event.by, reason: event.reason };
    case 'numbered':
      return resolution.status === 'adopted'
        ? { ...resolution, sequence: event.sequence, changedAt: event.at }
        : resolution;
    case 'decisionReported':
      return resolution.status === 'adopted' ? { ...resolution, report: event.note, changedAt: event.at } : resolution;
    case 'conditionMet': {
      const { at, by, condition, evidence } = event;
      return noted(resolution, { kind: 'met', condition, at, by: by.name, evidence });
    }
    case 'conditionTakenBack': {
      const { at, by, condition, reason } = event;
      return noted(resolution, { kind: 'takenBack', condition, at, by: by.name, reason });
    }
    case 'renewalBegun': {
      const { at, by, way, matter: begun } = event;
      return noted(resolution, { kind: 'renewalBegun', way, at, by: by.name, matter: begun });
    }
    case 'resultsReported': {
      const { at, by, done, residents, spent } = event;
      return noted(resolution, { kind: 'reported', at, by: by.name, done, residents, spent });
    }
    case 'renewed': {
      const { at, way, number, until } = event;
      return noted(resolution, { kind: 'renewed', way, at, number, until });
    }
    case 'delegationEnded': {
      const { at, by, reason } = event;
      return noted(resolution, { kind: 'delegationEnded', at, by: by.name, reason });
    }
    case 'yearClaimed': {
      if (resolution.status !== 'adopted') return resolution;
      const { year, matter: claiming } = event;
      const others = resolution.yearClaims.filter((claim) => claim.year !== year);
      return { ...resolution, yearClaims: [...others, { year, matter: claiming }] };
    }
    case 'yearYielded':
      return whileEditable(resolution, event.at, ({ revision }) => ({ revision: revision + 1 }));
    case 'formalDecisionNoted': {
      const { at, by, party, body, on, reference } = event;
      return notedFormal(resolution, { kind: 'taken', party, at, by: by.name, body, on, reference });
    }
    case 'formalDecisionTakenBack': {
      const { at, by, party, reason } = event;
      return notedFormal(resolution, { kind: 'takenBack', party, at, by: by.name, reason });
    }
    case 'editoriallyChanged': {
      const { at, by, before, after, why } = event;
      return notedEditorial(resolution, { kind: 'changed', at, by: by.name, before, after, why });
    }
    case 'editorialSetAside': {
      const { at, by, changes, reason } = event;
      return notedEditorial(resolution, { kind: 'setAside', at, by: by.name, changes, reason });
    }
    case 'passedOn': {
      const { at, by, to, parcel } = event;
      const passings = resolution.passings ?? [];
      const passing = { number: passings.length + 1, at, by, to, parcel, isRecalled: false, news: [] };
      return { ...resolution, passings: [...passings, passing], changedAt: at };
    }
    case 'passingRecalled':
      return ofPassing(resolution, event, () => ({ isRecalled: true }));
    case 'passingNoted':
      return ofPassing(resolution, event, ({ news }) => ({ news: [...news, event.news] }));
    case 'offerTakenUp':
      return { ...settled(resolution, 'takenUp', ''), startedBy: event.by, startedAt: event.at, changedAt: event.at };
    case 'offerTurnedBack': {
      const { at, by, how, text } = event;
      return { ...matter, ...settled(matter, how, text), status: 'withdrawn', at, by, reason: text };
    }
    case 'offerRecalled': {
      const { at } = event;
      return {
        ...matter,
        ...settled(matter, 'recalled', ''),
        status: 'withdrawn',
        at,
        by: matter.startedBy,
        reason: '',
      };
    }
  }
}

function noted(resolution: Started, note: TermsNote): Resolution {
  if (resolution.status !== 'adopted') return resolution;
  return { ...resolution, termsNotes: [...resolution.termsNotes, note], changedAt: note.at };
}

function notedFormal(resolution: Started, note: FormalNote): Resolution {
  if (resolution.status !== 'adopted') return resolution;
  return { ...resolution, formalNotes: [...resolution.formalNotes, note], changedAt: note.at };
}

function notedEditorial(resolution: Started, note: EditorialNote): Resolution {
  if (resolution.status !== 'adopted') return resolution;
  return { ...resolution, editorialNotes: [...resolution.editorialNotes, note], changedAt: note.at };
}

function ofPassing(
  resolution: Started,
  { at, passing }: { readonly at: Instant; readonly passing: number },
  change: (passing: Passing) => Partial<Passing>,
): Started {
  const passings = (resolution.passings ?? []).map((one) =>
    one.number === passing ? { ...one, ...change(one) } : one,
  );
  return { ...resolution, passings, changedAt: at };
}

function settled<Kept extends Pick<Started, 'offer'>>(kept: Kept, stage: Offer['stage'], text: string): Kept {
  return kept.offer === undefined ? kept : { ...kept, offer: { ...kept.offer, stage, text } };
}

function begin(event: ResolutionEvent): Draft | undefined {
  if (event.type === 'draftStarted') return start(event);
  return event.type === 'offerReceived' ? receive(event) : undefined;
}

/** A matter of another forum's is nobody's here until somebody takes it up: it goes by the name of that forum. */
function receive({ at, id, forumId, parcel }: Extract<ResolutionEvent, { type: 'offerReceived' }>): Draft {
  const by = { id: '', name: parcel.from.name };
  const started = { type: 'draftStarted', at, by, id, forumId, fields: parcel.fields, askedIn: null } as const;
  return { ...start(started), offer: { parcel, receivedAt: at, stage: 'waiting', text: '' } };
}

function start(event: Extract<ResolutionEvent, { type: 'draftStarted' }>): Draft {
  return {
    status: 'draft',
    id: event.id,
    forumId: event.forumId,
    startedBy: event.by,
    startedAt: event.at,
    source: event.source ?? null,
    changedAt: event.at,
    fields: event.fields,
    revision: 0,
    rounds: [],
    ...nobodyWorking,
    askedIn: event.askedIn,
  };
}

const nobodyWorking = {
  sendingRequestedBy: null,
  requests: 0,
  declined: null,
  previewers: [],
  opened: [],
  forms: [],
  shortage: null,
  lockedBy: [],
} as const;

type Editing = Pick<Draft, 'fields' | 'revision' | keyof typeof nobodyWorking>;

function whileEditable(
  resolution: Started,
  changedAt: Instant,
  change: (editing: Editing) => Partial<Editing>,
): Resolution {
  return isEditable(resolution) ? { ...resolution, ...change(resolution), changedAt } : resolution;
}

/** What a matter keeps through every change of status. */
function matterOf(resolution: Started) {
  const { id, forumId, startedBy, startedAt, source, changedAt, fields, revision, rounds, passings, offer } =
    resolution;
  return {
    ...{ id, forumId, startedBy, startedAt, source, changedAt, fields, revision, rounds },
    ...(passings !== undefined && { passings }),
    ...(offer !== undefined && { offer }),
  };
}

function reached(round: Round, change: (reaching: Reaching) => Partial<Reaching>): Round {
  return { ...round, reaching: { ...round.reaching, ...change(round.reaching) } };
}

function inLastRound<Kept extends { readonly rounds: readonly Round[] }>(
  kept: Kept,
  changedAt: string,
  change: (round: Round) => Round,
): Kept & { readonly changedAt: string } {
  const last = kept.rounds.at(-1);
  const rounds = last === undefined ? kept.rounds : [...kept.rounds.slice(0, -1), change(last)];
  return { ...kept, rounds, changedAt };
}
