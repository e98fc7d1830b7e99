import { composition, outsider, seat, type Composition, type Seat } from '../seats';

/** Everybody that Teams may let reach the bot, as the authorization matrix names them. */
export const ROLES = [
  'chair',
  'viceChair',
  'processLead',
  'noteTaker',
  'verifier',
  'approver',
  'voter',
  'coOpted',
  'unresolved',
  'former',
  'interimBefore',
  'interimDuring',
  'interimAfter',
  'memberOfOther',
  'visitor',
  'guest',
  'outsider',
  'otherTenant',
  'bot',
] as const;
export type Role = (typeof ROLES)[number];

/** Three voters of the region and one of a municipality besides the presidium. */
export const WHO: Composition = composition(4, 2);
const [, voter = outsider, opponent = outsider, former = outsider] = WHO.voters;

/** Voted no, gave the reason, and asks for nothing: it is this name and these words that the others may see or not. */
export const OPPONENT: Seat = opponent;

export const SEATS: Readonly<Record<Role, Seat>> = {
  chair: WHO.chair,
  viceChair: WHO.viceChair,
  processLead: WHO.processLead,
  noteTaker: WHO.noteTaker,
  verifier: seat('Verifier', 401),
  approver: seat('Approver', 402),
  voter,
  coOpted: WHO.coOpted,
  unresolved: seat('Unresolved', 403),
  former,
  interimBefore: seat('Interim before', 404),
  interimDuring: seat('Interim during', 405),
  interimAfter: seat('Interim after', 406),
  memberOfOther: seat('Chair of the other forum', 407),
  visitor: seat('Visitor', 408),
  guest: seat('Guest of the tenant', 409),
  outsider,
  otherTenant: seat('From another tenant', 410),
  bot: { id: '', address: '28:bot-app', name: 'Vote Bot' },
};

/** In the channel, besides the forum's first composition. */
export const IN_CHANNEL = (
  ['verifier', 'approver', 'unresolved', 'interimBefore', 'interimDuring', 'interimAfter', 'visitor', 'guest'] as const
).map((role) => SEATS[role]);

/** Had a vote in the round that is open, and has left the seat without having answered; the next one has it now. */
export const LEFT_SEAT = seat('Left the seat', 411);
export const SUCCESSOR = seat('Successor on the seat', 412);
/** Has a seat, and has left the channel. */
export const LEFT_CHANNEL = seat('Left the channel', 413);
/** Is in the channel, and may be the one who was typed in. */
export const NEWCOMER = seat('Newcomer', 414);
