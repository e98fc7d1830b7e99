import { signed } from '../forum/signed';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { followUpIn, type FollowUps, type NewFollowUp } from './follow-ups';
import { tooLong, type CommandOf, type FollowUpsVerdict } from './follow-ups-verdict';
import { readFollowUp } from './read-follow-up';

/** What was found in a text, for a person to confirm. The same sentence is proposed once, whatever became of it. */
export function propose(state: FollowUps, { proposals }: CommandOf<'propose'>, now: Instant): FollowUpsVerdict {
  const known = new Set([...[...state.proposals, ...state.followUps].map(({ id }) => id), ...state.settledProposals]);
  const fresh = proposals.filter(({ id }) => !known.has(id));
  return accept(...fresh.map((proposal) => ({ type: 'followUpProposed', at: now, proposal }) as const));
}

export function add(state: FollowUps, command: CommandOf<'add'>, now: Instant): FollowUpsVerdict {
  const { by, id, source, fields } = command;
  const read = readFollowUp(fields);
  if ('faults' in read) return refuse({ type: 'followUpFaulty', faults: read.faults });
  const fault = tooLong(read.title, fields.owner.typed);
  if (fault !== undefined) return fault;
  const followUp: NewFollowUp = { id, source, ...read };
  const added = followUpIn(state, id);
  if (added !== undefined) {
    const { title, owner, due, recurs, changes } = added;
    return changes.length === 0 && sameData({ title, owner, due, recurs }, read)
      ? accept()
      : refuse({ type: 'followUpChangedSince', title });
  }
  return accept({ type: 'followUpAdded', at: now, by: signed(by), followUp });
}

/** A person makes what was found a follow-up, with what they put right in it. */
export function confirm(state: FollowUps, command: CommandOf<'confirm'>, now: Instant): FollowUpsVerdict {
  const { by, proposal: id, fields } = command;
  const { source } = followUpIn(state, id) ?? state.proposals.find((one) => one.id === id) ?? {};
  if (source === undefined) return refuse({ type: 'unknownProposal' });
  return add(state, { type: 'add', by, id, source, fields }, now);
}

export function decline(state: FollowUps, { by, proposal: id }: CommandOf<'decline'>, now: Instant): FollowUpsVerdict {
  if (followUpIn(state, id) !== undefined) return refuse({ type: 'unknownProposal' });
  if (state.settledProposals.includes(id)) return accept();
  if (!state.proposals.some((one) => one.id === id)) return refuse({ type: 'unknownProposal' });
  return accept({ type: 'proposalDeclined', at: now, by: signed(by), proposal: id });
}
