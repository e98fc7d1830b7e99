import { leads } from '../forum/roles';
import { signed } from '../forum/signed';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { ENQUIRIES_MOST, type Enquiry, type EnquiryReply } from './enquiry';
import { currentRound, type Started } from './resolution';
import { faultyReason, type CommandOf, type ResolutionVerdict } from './resolution-verdict';
import type { Round } from './round';

/** Those with a vote in the round may ask while it can be answered. Asking the same again is the same question. */
export function makeEnquiry(resolution: Started, command: CommandOf<'makeEnquiry'>, now: Instant): ResolutionVerdict {
  const round = currentRound(resolution);
  if (round === undefined) return refuse({ type: 'notPossibleNow', status: resolution.status });
  const { by } = command;
  const elector = round.electorate.find(({ id }) => id === by.id);
  if (elector === undefined) {
    return refuse({ type: round.coOpted.includes(by.id) ? 'coOptedCannotVote' : 'enquiryNotForYou' });
  }
  if (command.round !== round.number) return refuse({ type: 'olderRound', current: round.number });
  const text = command.text.trim();
  const own = round.enquiries.filter((enquiry) => enquiry.by.id === by.id);
  if (own.some((enquiry) => enquiry.text === text)) return accept();
  if (resolution.status !== 'open' || now >= round.deadline.closesAt) {
    const closedAt = round.closing?.at ?? round.deadline.closesAt;
    return refuse({ type: 'enquiryTooLate', status: resolution.status, closedAt });
  }
  const fault = faultyText(command.text);
  if (fault !== undefined) return fault;
  if (own.length >= ENQUIRIES_MOST) return refuse({ type: 'enquiredTooOften', most: ENQUIRIES_MOST });
  return accept({ type: 'enquiryMade', at: now, by: { id: elector.id, name: elector.name }, text });
}

/** Any of those who lead may answer it, once, for as long as the round may still come to be answered. */
export function replyToEnquiry(
  resolution: Started,
  command: CommandOf<'replyToEnquiry'>,
  now: Instant,
): ResolutionVerdict {
  if (!leads(command.by)) return refuse({ type: 'mayNotLead' });
  const round = currentRound(resolution);
  if (round !== undefined && command.round !== round.number) {
    return refuse({ type: 'olderRound', current: round.number });
  }
  const enquiry = round?.enquiries.find(({ number }) => number === command.number);
  if (enquiry === undefined) return refuse({ type: 'notPossibleNow', status: resolution.status });
  const text = command.text.trim();
  const { reply } = enquiry;
  if (reply !== null) {
    const isSame = reply.by.id === command.by.id && reply.text === text;
    return isSame ? accept() : refuse({ type: 'alreadyReplied', by: reply.by.name, at: reply.at });
  }
  if (!mayBeReplied(resolution)) return refuse({ type: 'notPossibleNow', status: resolution.status });
  const fault = faultyText(command.text);
  if (fault !== undefined) return fault;
  return accept({ type: 'enquiryReplied', at: now, by: signed(command.by), number: enquiry.number, text });
}

/** Whether a question waits for those who lead the matter: none of a round that is over does. */
export function awaitsReply(resolution: Started, round: Round, { reply }: Enquiry): boolean {
  return reply === null && round.number === resolution.rounds.length && mayBeReplied(resolution);
}

export function withEnquiry(round: Round, made: Pick<Enquiry, 'at' | 'by' | 'text'>): Round {
  const { enquiries } = round;
  return { ...round, enquiries: [...enquiries, { ...made, number: enquiries.length + 1, reply: null }] };
}

export function withReply(round: Round, number: number, reply: EnquiryReply): Round {
  return {
    ...round,
    enquiries: round.enquiries.map((enquiry) => (enquiry.number === number ? { ...enquiry, reply } : enquiry)),
  };
}

function mayBeReplied({ status }: Started): boolean {
  return status === 'open' || status === 'lapsed';
}

function faultyText(text: string): ResolutionVerdict | undefined {
  const fault = faultyReason(text, true);
  return fault?.kind === 'refused' && fault.refusal.type === 'reasonMissing'
    ? refuse({ type: 'enquiryTextMissing' })
    : fault;
}
