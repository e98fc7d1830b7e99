import { leads } from '../forum/roles';
import { signed } from '../forum/signed';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { sameData } from '../same-data';
import { cameBack, questionIn, stageOf, type Parcel, type PassingNews } from './passing';
import { isOffered, type Started } from './resolution';
import { faultyReason, type CommandOf, type ResolutionVerdict } from './resolution-verdict';

/** The states in which a matter can be passed on: never while a round is open, or while it is being ruled on. */
const PASSABLE: readonly Started['status'][] = ['draft', 'referredBack', 'movedToMeeting', 'adopted'];

/** Whether the matter can be passed on as it is (004:278). A decision can be passed on again when the first has come to its end. */
export function canBePassedOn(resolution: Started): boolean {
  if (!PASSABLE.includes(resolution.status) || isOffered(resolution)) return false;
  const { passings = [], status } = resolution;
  const last = passings.at(-1);
  if (last === undefined || cameBack(last)) return true;
  const isOver = last.news.some(({ kind }) => kind === 'decided' || kind === 'ended');
  return isOver && (status === 'adopted' || status === 'movedToMeeting');
}

/** Hands the matter to another forum. `after`: how many times it had been passed on when the form was drawn. */
export function passOn(
  resolution: Started,
  { by, from, to, after, message: typed, stops }: CommandOf<'passOn'>,
  now: Instant,
): ResolutionVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLead' });
  const { passings = [] } = resolution;
  const message = typed.trim();
  const last = passings.at(-1);
  if (last?.number === after + 1 && last.by.id === by.id && last.to.id === to.id && last.parcel.message === message) {
    return accept();
  }
  if (!canBePassedOn(resolution) || passings.length !== after || to.id === from.id) {
    return refuse({ type: 'cannotBePassedOn' });
  }
  const fault = faultyReason(message, true);
  if (fault !== undefined) return fault;
  const asked = questionIn(passings);
  const parcel: Parcel = {
    from,
    matter: resolution.id,
    passing: after + 1,
    fields: { ...resolution.fields, lastDay: '', shortNotice: '' },
    message,
    question: asked?.to.id === to.id ? asked.text : '',
    stops,
  };
  return accept({ type: 'passedOn', at: now, by: signed(by), to, parcel });
}

/** Asks for the matter back, before anybody has taken it up. */
export function recallPassing(
  resolution: Started,
  { by, passing }: CommandOf<'recallPassing'>,
  now: Instant,
): ResolutionVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLead' });
  const last = resolution.passings?.at(-1);
  if (last?.number !== passing || stageOf(last) !== 'waiting') return refuse({ type: 'cannotBeRecalled' });
  return last.isRecalled ? accept() : accept({ type: 'passingRecalled', at: now, by: signed(by), passing });
}

/** The forum that got the matter tells all that it has done with it. What it has told before changes nothing. */
export function notePassing(
  resolution: Started,
  { passing, news }: CommandOf<'notePassing'>,
  now: Instant,
): ResolutionVerdict {
  const found = resolution.passings?.find(({ number }) => number === passing);
  if (found === undefined || cameBack(found)) return accept();
  const told = news.filter((one) => !isKnown(one, found.news));
  return accept(...told.map((one) => ({ type: 'passingNoted', at: now, passing, news: one }) as const));
}

/** It is taken up before all else that is told of it, and what was told before now may have left that out. */
function isKnown(news: PassingNews, before: readonly PassingNews[]): boolean {
  return news.kind === 'takenUp' ? before.length > 0 : before.some((one) => sameData(one, news));
}

/** What another forum has handed over. Handed over twice it is one matter. */
export function receiveOffer(command: CommandOf<'receiveOffer'>, now: Instant): ResolutionVerdict {
  const { id, forumId, parcel } = command;
  return accept({ type: 'offerReceived', at: now, id, forumId, parcel });
}

/** Takes the matter up: from here on it is a draft of this forum's own. */
export function takeUpOffer(resolution: Started, { by }: CommandOf<'takeUpOffer'>, now: Instant): ResolutionVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLead' });
  const { offer } = resolution;
  if (offer?.stage === 'takenUp' && resolution.startedBy.id === by.id) return accept();
  if (offer?.stage !== 'waiting') return refuse({ type: 'offerSettled' });
  return accept({ type: 'offerTakenUp', at: now, by: signed(by) });
}

/** Declines the matter, with a reason; or gives it back with a question. */
export function turnBackOffer(
  resolution: Started,
  { by, how, text: typed }: CommandOf<'turnBackOffer'>,
  now: Instant,
): ResolutionVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLead' });
  const { offer } = resolution;
  const text = typed.trim();
  if (offer?.stage === how && offer.text === text) return accept();
  if (offer?.stage !== 'waiting') return refuse({ type: 'offerSettled' });
  const fault = faultyReason(text, true);
  if (fault !== undefined) return fault;
  return accept({ type: 'offerTurnedBack', at: now, by: signed(by), how, text });
}

/** The forum that it came from wants it back. It has it back unless it has been taken up. */
export function recallOffer(resolution: Started, now: Instant): ResolutionVerdict {
  return resolution.offer?.stage === 'waiting' ? accept({ type: 'offerRecalled', at: now }) : accept();
}
