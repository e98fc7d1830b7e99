import type { Shortage } from '../../domain/accounts/balances';
import type { Calendar } from '../../domain/calendar';
import type { Charter } from '../../domain/forum/charter';
import { ownersRead } from '../../domain/follow-ups/owners';
import { electorateOf } from '../../domain/forum/electorate';
import { timeOf } from '../../domain/forum/forum-time';
import { actorIn, leads, namedIn, presides } from '../../domain/forum/roles';
import type { Person } from '../../domain/forum/person';
import { awayOnLastDay, seenAwayOf } from '../../domain/resolution/away';
import { readDeadline, usualLastDay } from '../../domain/resolution/deadline';
import { contentToHash, type DraftFields } from '../../domain/resolution/content';
import { withApplication } from '../../domain/resolution/draft-source';
import { readDraft, type DraftFault } from '../../domain/resolution/read-draft';
import type { PreparedRound } from '../../domain/resolution/commands';
import { decide } from '../../domain/resolution/decide';
import { actorInMatter, applicantOf, presidiumIn, relievedIn } from '../../domain/resolution/handling';
import {
  currentRound,
  hasEnded,
  type Draft,
  type FormUse,
  type PreviewCard,
  type ReferredBack,
  type Started,
} from '../../domain/resolution/resolution';
import { openedRound } from '../../domain/resolution/round';
import { prepareRound } from '../../domain/resolution/sending';
import { namesForum, namesPerson } from '../../domain/terms/delegated-to';
import { endsBefore, isReviewedBy, metTooSoon, type Terms } from '../../domain/terms/terms';
import type { Instant } from '../../domain/time';
import { digest } from '../records/event-chain';
import type { FormNote, Notice } from '../notice';
import type { AwayOnLastDay, Handling } from './matters-view';
import type { ViewOf } from '../views';

/** The forum, the moment and the calendar that a draft is read by. */
export interface DraftSetting {
  readonly charter: Charter;
  readonly calendar: Calendar;
  readonly now: Instant;
}

function maySendOut(resolution: Draft | ReferredBack, charter: Charter, person: Person): boolean {
  return presides(actorInMatter(resolution, actorIn(charter, person)));
}

function handlingOf(resolution: Draft | ReferredBack, charter: Charter, viewer: Person): Handling | null {
  const from = relievedIn(resolution, charter);
  if (from.length === 0) return null;
  const names = (ids: readonly string[]) => namedIn(charter, ids).map(({ name }) => name);
  return {
    party: applicantOf(resolution),
    from: names(from),
    to: names(presidiumIn(resolution, charter)),
    isLeftByChair: from.includes(viewer.id) && charter.roles.chair.includes(viewer.id),
  };
}

export function draftFormView(
  setting: DraftSetting,
  resolution: Draft | ReferredBack,
  editor: Person,
  shown: { readonly fields: DraftFields; readonly faults: readonly DraftFault[]; readonly note: FormNote | null },
): ViewOf<'draftForm'> {
  const { charter, calendar, now } = setting;
  const maySend = maySendOut(resolution, charter, editor);
  return {
    card: 'draftForm',
    charter,
    resolution,
    ...shown,
    maySend,
    away: awayInRound(setting, shown.fields),
    handling: handlingOf(resolution, charter, editor),
    usualLastDay: usualLastDay(timeOf(charter, calendar), now),
    asOf: now,
  };
}

/**
 * The form as its editor left it, with what became of the editor's last use of it, unless the text has been changed
 * since.
 */
export function formAsLeft(setting: DraftSetting, resolution: Draft | ReferredBack, editor: Person) {
  const use = resolution.forms.find(({ by }) => by.id === editor.id);
  const outcome =
    use?.revision === resolution.revision ? outcomeOf({ ...setting, now: use.at }, resolution, use) : noOutcome;
  return draftFormView(setting, resolution, editor, { fields: resolution.fields, ...outcome });
}

interface FormOutcome {
  readonly faults: readonly DraftFault[];
  readonly note: FormNote | null;
}

const noOutcome: FormOutcome = { faults: [], note: null };

/** `now` is when the form was used. */
function outcomeOf(
  setting: DraftSetting,
  resolution: Draft | ReferredBack,
  { by, aim, namesake }: FormUse,
): FormOutcome {
  const saved: FormOutcome = { faults: [], note: { type: 'saved' } };
  if (aim === 'save') return saved;
  const reading = readRound(setting, resolution);
  if (reading.kind === 'faulty')
    return { faults: reading.faults, note: { type: 'draftFaulty', faults: reading.faults } };
  if (aim === 'preview') return { faults: [], note: { type: 'previewBelow' } };
  if (namesake !== null) return { faults: [], note: { type: 'sameTitle', ...namesake } };
  const { charter, now } = setting;
  const actor = actorInMatter(resolution, actorIn(charter, by));
  if (!presides(actor)) return resolution.requests === 0 ? saved : { faults: [], note: { type: 'sendingRequested' } };
  const { revision, lockedBy } = resolution;
  const { round } = reading;
  const opening = { type: 'openRound', by: actor, revision, round, lockedBy } as const;
  const sent = decide(resolution, { ...opening, deciding: charter.deciding }, now);
  if (sent.kind === 'refused') return { faults: [], note: sent.refusal };
  return { faults: [], note: unseenAway(setting, resolution.fields, '') ?? { type: 'saved' } };
}

/** Who is away on the last day to answer, if the text were sent now. Of a text that cannot be sent, by the day that is typed. */
function awayInRound({ charter, calendar, now }: DraftSetting, { lastDay }: DraftFields): AwayOnLastDay {
  const day = lastDay.trim() === '' ? usualLastDay(timeOf(charter, calendar), now) : lastDay.trim();
  const away = awayOnLastDay(electorateOf(charter), charter.absences, day);
  return { away, seen: seenAwayOf(away, day) };
}

/** The warning that somebody is away whom the sender was not shown; `null` when there is nobody. */
export function unseenAway(setting: DraftSetting, fields: DraftFields, seenAway: string): Notice | null {
  const { seen } = awayInRound(setting, fields);
  return seen === '' || seen === seenAway ? null : { type: 'awayOnLastDay' };
}

export type RoundReading =
  | { readonly kind: 'round'; readonly round: PreparedRound }
  | { readonly kind: 'faulty'; readonly faults: readonly DraftFault[] };

/** Reads a draft as the round it would become if it were sent now, or tells every fault in it. */
export function readRound(
  { charter, calendar, now }: DraftSetting,
  { fields, source }: Pick<Started, 'fields' | 'source'>,
): RoundReading {
  const draft = readDraft(fields, charter);
  const deadline = readDeadline(timeOf(charter, calendar), now, fields.lastDay, fields);
  if (draft.kind === 'faulty' || deadline.kind === 'faulty') {
    return {
      kind: 'faulty',
      faults: [
        ...(draft.kind === 'faulty' ? draft.faults : []),
        ...(deadline.kind === 'faulty' ? deadline.faults : []),
      ],
    };
  }
  if (draft.content.stateFunds !== undefined && charter.stateFunds === undefined) {
    return { kind: 'faulty', faults: [{ field: 'projectYear', fault: 'stateFundsOff' }] };
  }
  if (endsBefore(draft.content.terms, deadline.deadline.lastDay)) {
    return { kind: 'faulty', faults: [{ field: 'validUntil', fault: 'endsTooSoon' }] };
  }
  const line = metTooSoon(draft.content.terms, deadline.deadline.lastDay);
  if (line !== undefined) {
    return { kind: 'faulty', faults: [{ field: 'conditions', fault: 'metTooSoon', line }] };
  }
  if (isReviewedBy(draft.content.terms, deadline.deadline.lastDay)) {
    return { kind: 'faulty', faults: [{ field: 'reviewOn', fault: 'reviewedTooSoon' }] };
  }
  if (namesPerson(draft.content.terms?.delegation?.to ?? '', charter.members)) {
    return { kind: 'faulty', faults: [{ field: 'delegatedTo', fault: 'namesPerson' }] };
  }
  const content = withApplication(draft.content, source);
  const textHash = digest({ content: contentToHash(content), wording: charter.wording });
  return {
    kind: 'round',
    round: prepareRound(charter, content, textHash, deadline.deadline, fields.shortNotice),
  };
}

/** What a round keeps of a warning about its money: the part that concerns those who vote. */
export function frozen(shortage: Shortage | null): Pick<PreparedRound, 'shortage'> {
  return shortage?.kind === 'tooLittleLeft' ? { shortage } : {};
}

/** What the members would see, with a way to send it and a way back to the form. */
export function previewView(
  setting: DraftSetting,
  resolution: Draft | ReferredBack,
  viewer: Person,
  shownOn: PreviewCard,
  note: Notice | null,
): ViewOf<'preview' | 'previewFaulty'> {
  const reading = readRound(setting, resolution);
  const maySend = maySendOut(resolution, setting.charter, viewer);
  if (reading.kind === 'faulty') return { card: 'previewFaulty', resolution, maySend, shownOn };
  return {
    card: 'preview',
    resolution,
    round: openedRound({
      ...reading.round,
      ...frozen(resolution.shortage),
      number: resolution.rounds.length + 1,
      openedAt: setting.now,
      openedBy: viewer,
    }),
    maySend,
    mayHandOver: leads(actorInMatter(resolution, actorIn(setting.charter, viewer))),
    deciding: setting.charter.deciding,
    shownOn,
    note,
    away: awayInRound(setting, resolution.fields),
    owners: ownersRead(reading.round.content.terms?.duties ?? [], setting.charter),
    delegatedWithin: delegatedWithin(reading.round.content.terms, setting.charter),
  };
}

function delegatedWithin(terms: Terms | undefined, { name, shortName, parties }: Charter): string {
  const to = terms?.delegation?.to ?? '';
  return namesForum(to, { forumName: name, shortName, parties }) ? '' : to;
}

/** Takes the place of a form or a preview whose text can no longer be worked on. */
export function draftClosedView(resolution: Started): ViewOf<'draftClosed'> {
  const isOver = resolution.status !== 'adopted' && hasEnded(resolution);
  return { card: 'draftClosed', resolution, sentAs: isOver ? null : (currentRound(resolution) ?? null) };
}
