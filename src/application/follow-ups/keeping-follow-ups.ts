import type { FollowUpFields, FollowUpsCommand, DueFields, OwnerFields } from '../../domain/follow-ups/commands';
import { followUpIn, type FollowUpOwner, type FollowUpSource } from '../../domain/follow-ups/follow-ups';
import { ownersOf } from '../../domain/follow-ups/owners';
import { proposalsIn } from '../../domain/follow-ups/proposals';
import { yearlyCycle } from '../../domain/follow-ups/yearly-cycle.sv';
import type { Charter } from '../../domain/forum/charter';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import { idOfContent } from '../ids-of-forms';
import type { Notice } from '../notice';
import { digest } from '../records/event-chain';
import type { View } from '../views';
import { commandFollowUps } from './commanding';
import { everyFollowUp } from './follow-ups-of';
import { showFollowUp, showFollowUps } from './showing-follow-ups';

/** Whom it waits for, as a card says: no card is believed about names. */
export type ChosenOwner =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'forum' }
  | { readonly kind: 'leaders' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'seat'; readonly seat: number };

/** What a follow-up comes from, as a card says. */
export type ChosenSource =
  | { readonly kind: 'byHand' }
  | { readonly kind: 'decision'; readonly decision: string }
  | { readonly kind: 'minutes'; readonly meetingOn: string; readonly item: string };

export interface TypedFollowUp extends Omit<FollowUpFields, 'owner'> {
  readonly owner: TypedOwner;
}

interface TypedOwner {
  readonly chosen: ChosenOwner;
  readonly typed: string;
}

interface Seen {
  readonly followUp: string;
  /** How many times it had been changed when the form was drawn. */
  readonly after: number;
  readonly reason: string;
}

export async function addFollowUp(
  dependencies: Dependencies,
  belonging: Belonging,
  {
    key,
    source: chosen,
    typed,
  }: { readonly key: string; readonly source: ChosenSource; readonly typed: TypedFollowUp },
): Promise<View> {
  const { actor: by, forum, charter } = belonging;
  const fields = fieldsOf(charter, typed);
  const source = await sourceOf(dependencies, forum.id, chosen);
  const content = [fields.title.trim(), fields.when, fields.on.trim(), fields.recurs];
  const owner = JSON.stringify([typed.owner, source]);
  const id = idOfContent('followUp', forum.id, by.id, key, [...content, owner]);
  const refused = await keep(dependencies, belonging, { type: 'add', by, id, source, fields });
  return listAfter(dependencies, belonging, refused, { type: 'followUpAdded', title: fields.title.trim() });
}

/** Makes a follow-up of what was found in a text, with what the form puts right in it. */
export async function confirmProposal(
  dependencies: Dependencies,
  belonging: Belonging,
  { proposal, typed }: { readonly proposal: string; readonly typed: TypedFollowUp },
): Promise<View> {
  const fields = fieldsOf(belonging.charter, typed);
  const { actor: by } = belonging;
  const refused = await keep(dependencies, belonging, { type: 'confirm', by, proposal, fields });
  return listAfter(dependencies, belonging, refused, { type: 'followUpAdded', title: fields.title.trim() });
}

export async function declineProposal(
  dependencies: Dependencies,
  belonging: Belonging,
  { proposal }: { readonly proposal: string },
): Promise<View> {
  const { actor: by } = belonging;
  const refused = await keep(dependencies, belonging, { type: 'decline', by, proposal });
  return listAfter(dependencies, belonging, refused, { type: 'proposalDeclined' });
}

/** Looks for what a text sets going: minutes are files of others, so somebody pastes their decisions here. */
export async function findFollowUps(
  dependencies: Dependencies,
  belonging: Belonging,
  { text, ...from }: { readonly text: string; readonly meetingOn: string; readonly item: string },
): Promise<View> {
  const today = todayOf(dependencies);
  const { forum } = belonging;
  const source = await sourceOf(dependencies, forum.id, { kind: 'minutes', ...from });
  const writtenOn = source.kind === 'minutes' ? source.meetingOn : today;
  const found = proposalsIn(text, writtenOn, `text:${digest([source, text.trim()])}`, source);
  if (found.length === 0) return { card: 'message', message: { type: 'nothingToFollowUp' } };
  const refused = await keep(dependencies, belonging, { type: 'propose', proposals: found });
  return listAfter(dependencies, belonging, refused, { type: 'followUpsFound', count: found.length });
}

/** The yearly cycle of the forum's charter. */
export async function addCycle(dependencies: Dependencies, belonging: Belonging): Promise<View> {
  const { actor: by, charter, forum } = belonging;
  const followUps = yearlyCycle(charter, forum.register, todayOf(dependencies));
  const refused = await keep(dependencies, belonging, { type: 'addCycle', by, followUps });
  return listAfter(dependencies, belonging, refused, { type: 'cycleAdded' });
}

export async function finishFollowUp(dependencies: Dependencies, belonging: Belonging, seen: Seen): Promise<View> {
  const owners = await ownersNow(dependencies, belonging, seen);
  const command = { type: 'finish', by: belonging.actor, owners, today: todayOf(dependencies), ...seen } as const;
  return oneAfter(dependencies, belonging, command, { type: 'followUpFinished' });
}

export async function moveFollowUp(
  dependencies: Dependencies,
  belonging: Belonging,
  { owner: typed, ...seen }: Seen & DueFields & { readonly owner: TypedOwner },
): Promise<View> {
  const owners = await ownersNow(dependencies, belonging, seen);
  const owner = ownerFields(belonging.charter, typed);
  const command = { type: 'move', by: belonging.actor, owners, ...seen, owner } as const;
  return oneAfter(dependencies, belonging, command, { type: 'followUpMoved' });
}

export async function dropFollowUp(dependencies: Dependencies, belonging: Belonging, seen: Seen): Promise<View> {
  const command = { type: 'drop', by: belonging.actor, ...seen } as const;
  return oneAfter(dependencies, belonging, command, { type: 'followUpDropped' });
}

async function ownersNow(dependencies: Dependencies, { forum, charter }: Belonging, { followUp: id }: Seen) {
  const { followUps } = await everyFollowUp(dependencies, forum.id);
  const followUp = followUpIn(followUps, id);
  return followUp === undefined ? [] : ownersOf(followUp.owner, charter);
}

function fieldsOf(charter: Charter, { owner, ...typed }: TypedFollowUp): FollowUpFields {
  return { ...typed, owner: ownerFields(charter, owner) };
}

/** The one who is chosen, if they belong to the forum: others are nobody to it. */
function ownerFields({ members }: Charter, { chosen, typed }: TypedOwner): OwnerFields {
  const person = chosen.kind === 'person' ? members.find(({ id }) => id === chosen.id) : undefined;
  const owner: FollowUpOwner =
    chosen.kind !== 'person'
      ? chosen
      : person === undefined
        ? { kind: 'nobody' }
        : { kind: 'person', person: { id: person.id, name: person.name } };
  return { chosen: owner, typed };
}

async function sourceOf(
  { decisions }: Pick<Dependencies, 'decisions'>,
  forumId: string,
  chosen: ChosenSource,
): Promise<FollowUpSource> {
  switch (chosen.kind) {
    case 'byHand':
      return chosen;
    case 'decision': {
      const decision = await decisions.read(forumId, chosen.decision);
      return decision === undefined
        ? { kind: 'byHand' }
        : { kind: 'decision', decision: decision.id, number: decision.kind === 'earlier' ? '' : decision.number };
    }
    case 'minutes':
      return chosen.meetingOn === '' ? { kind: 'byHand' } : { ...chosen, item: chosen.item.trim() };
  }
}

async function listAfter(
  dependencies: Dependencies,
  belonging: Belonging,
  refused: Notice | undefined,
  note: Notice,
): Promise<View> {
  if (refused !== undefined) return { card: 'message', message: refused };
  return showFollowUps(dependencies, belonging, { page: 0, note });
}

/** When the command is refused the answer is a sentence, and the card with what was typed stays. */
async function oneAfter(
  dependencies: Dependencies,
  belonging: Belonging,
  command: Extract<FollowUpsCommand, { readonly followUp: string; readonly by: unknown }>,
  note: Notice,
): Promise<View> {
  const refused = await keep(dependencies, belonging, command);
  if (refused !== undefined) return { card: 'message', message: refused };
  return showFollowUp(dependencies, belonging, { followUp: command.followUp, note });
}

/** Returns the refusal, if there was one. */
async function keep(
  dependencies: Dependencies,
  { forum }: Belonging,
  command: FollowUpsCommand,
): Promise<Notice | undefined> {
  const change = await commandFollowUps(dependencies, forum.id, command);
  return change.kind === 'refused' ? change.refusal : undefined;
}
