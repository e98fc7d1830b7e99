import type { VerbName } from '../../../src/adapters/teams/verbs';
import type { Request } from '../../../src/application/conversation';
import type { Secret } from './asking';
import type { Role } from './roles';

/** Who may change something by it, and who is shown what of the forum. Whoever is not named may not, and is not. */
export type Row = { readonly [Part in 'changes' | Secret]?: readonly Role[] };

export const presidium: readonly Role[] = ['chair', 'viceChair'];
export const leaders: readonly Role[] = [...presidium, 'processLead'];
export const preparers: readonly Role[] = [...leaders, 'noteTaker'];
/** In the composition, in a role, or in the channel. */
export const inForum: readonly Role[] = [
  ...preparers,
  ...(['verifier', 'approver', 'voter', 'coOpted', 'unresolved'] as const),
  ...(['interimBefore', 'interimDuring', 'interimAfter', 'visitor', 'guest'] as const),
];
/** Everybody whom Teams names, in a tenant that takes part. */
export const everybody: readonly Role[] = [...inForum, 'former', 'memberOfOther', 'outsider'];
/** They have a vote in the round that is open. */
export const electors: readonly Role[] = [...presidium, 'voter', 'interimDuring'];

function without(roles: readonly Role[], ...others: readonly Role[]): readonly Role[] {
  return roles.filter((role) => !others.includes(role));
}

/**
 * Every button, in the channel as in somebody's own chat: it is answered to whoever presses it and to nobody else. What
 * somebody said of a round that is open (`sealed`) is shown to nobody by any of them. A new verb does not compile before it has a row.
 */
export const VERB_ROWS: Readonly<Record<VerbName, Row>> = {
  // Of what waits for the process lead the draft comes on the next page.
  'todo.show': { matters: [...electors, 'processLead'], drafts: without(preparers, 'processLead') },
  // Over where the forum has been set up: `SETUP_ROWS`.
  'setup.save': { names: inForum },
  'setup.search': {},
  'forums.choose': {},
  'forum.choose': { matters: preparers },
  'draft.start': { matters: preparers },
  'help.show': {},
  'composition.show': { names: inForum },
  'register.open': { names: leaders },
  'seat.open': {},
  'seat.save': { changes: leaders },
  'seat.remove': { changes: leaders },
  'holding.start': { changes: leaders },
  'holding.save': { changes: leaders },
  'holding.remove': { changes: leaders },
  'roles.open': { names: leaders },
  'role.start': { changes: leaders },
  'role.save': { changes: leaders },
  'role.remove': { changes: leaders },
  'details.open': {},
  'details.save': { changes: leaders },
  'stateFunds.open': {},
  'stateFunds.save': { changes: leaders },
  'stateFunds.turnOff': { changes: leaders },
  'times.open': {},
  'times.save': { changes: leaders },
  // The form has the table to fill in, with the people who are in it.
  'import.open': { names: leaders },
  'import.read': { changes: leaders },
  'import.confirm': { changes: leaders },
  'export.show': { names: leaders },
  'channel.show': {},
  'departure.show': {},
  'departure.end': { changes: leaders },
  'departure.keep': { changes: leaders },
  'account.show': {},
  'account.link': { changes: leaders },
  'starts.show': { matters: preparers },
  'draft.begin': { changes: preparers },
  'draft.copy': { changes: preparers },
  'draft.open': { drafts: preparers },
  'draft.save': { changes: preparers },
  'draft.preview': { changes: preparers },
  'draft.send': { changes: preparers },
  'draft.discard': { changes: [...presidium, 'noteTaker'] },
  'preview.send': { changes: presidium, drafts: ['processLead', 'noteTaker'] },
  'preview.toMeeting': { changes: leaders },
  'preview.change': { changes: preparers },
  'preview.show': { drafts: preparers },
  'preview.startDeclining': { changes: presidium },
  'preview.decline': { changes: presidium },
  'declined.show': { drafts: preparers },
  'vote.cast': { changes: electors, matters: without(inForum, ...electors), names: without(inForum, ...electors) },
  'enquiry.make': { changes: electors, matters: without(inForum, ...electors), names: without(inForum, ...electors) },
  'enquiry.reply': { changes: leaders },
  'vote.view': { matters: inForum, names: inForum },
  'course.show': { matters: inForum, names: without(inForum, ...leaders) },
  'course.closeEarly': { changes: presidium },
  'course.withdraw': { changes: presidium },
  'course.letSuccessorAnswer': { changes: presidium },
  'round.remind': { changes: leaders },
  'ruling.extend': { changes: presidium },
  'ruling.referBack': { changes: presidium },
  'matter.moveToMeeting': { changes: presidium },
  'matter.strike': { changes: presidium },
  'referral.assign': { changes: leaders },
  'matters.show': { matters: inForum },
  // The process lead, who has no vote, is shown the question that waits for an answer.
  'matter.show': { matters: inForum, names: without(inForum, 'processLead') },
  'tally.show': { matters: leaders },
  'rework.show': { matters: leaders },
  'matter.history': { matters: inForum },
  'editorial.show': { matters: inForum },
  // The words that are tried are not in the text, so the form comes back.
  'editorial.change': { matters: ['processLead'] },
  // There is no change to set aside.

  'editorial.setAside': {},
  'formal.show': { matters: inForum },
  // Each of the party that one of those who do not lead sits for.
  'formal.note': { changes: [...leaders, 'interimDuring'] },
  'formal.takeBack': { changes: [...leaders, 'unresolved'] },
  'terms.show': { matters: inForum },
  'terms.meet': { changes: leaders },
  'terms.endDelegation': { changes: leaders },
  'terms.takeBack': { changes: leaders },
  // Where the decision is about state funds: state-funds-years.test.ts.
  'terms.report': {},
  'terms.renew': { changes: leaders },
  'travel.show': { matters: inForum },
  'travel.open': { drafts: leaders },
  'travel.passOn': { changes: leaders },
  'travel.recall': { changes: leaders },
  'offer.takeUp': { changes: leaders },
  'offer.giveBack': { changes: leaders },
  'offer.decline': { changes: leaders },
  'matter.deliveries': { matters: leaders, names: leaders },
  'deliveries.show': { matters: leaders },
  'decisions.show': { matters: inForum },
  // What a forum that publishes openly has decided is shown to everybody, without names.
  'decision.show': { matters: everybody, names: inForum },
  // The offer says what it is; what the file tells whom is held in files-taken-out.test.ts.
  'decision.takeOut': { matters: everybody },
  'decisions.listForm': {},
  'decisions.takeOut': {},
  'minutes.takeOut': {},
  'export.takeOut': {},
  'minutes.form': { names: preparers },
  'minutes.start': { changes: preparers },
  'minutes.correct': { names: preparers },
  'minutes.list': {},
  'minutes.status': {},
  'minutes.over': {},
  'minutes.overdue': {},
  'minutes.open': { unverified: ['verifier'], names: leaders },
  'minutes.chain': { names: leaders },
  'minutes.export': { unverified: ['noteTaker', 'verifier', 'approver'] },
  'minutes.submit': { changes: ['noteTaker'] },
  'minutes.verify': { changes: ['verifier'] },
  'minutes.requestChange': { changes: ['verifier'] },
  'minutes.approve': { changes: ['approver'] },
  'minutes.handToMeeting': { changes: [...presidium, 'noteTaker'] },
  'minutes.takeFromMeeting': { changes: [...presidium, 'noteTaker'] },
  'minutes.publish': { changes: leaders },
  'minutes.remind': { changes: leaders },
  'minutes.handOver': { changes: leaders },
  'minutes.presence': { names: preparers },
  'minutes.notePresence': { changes: preparers },
  'minutes.extend': { changes: leaders },
  'minutes.moveAddress': { changes: leaders },
  // Those who lead, and whoever has started them.
  'minutes.withdraw': { changes: preparers },
  'meetings.show': {},
  'meetings.plan': { changes: leaders },
  'meetings.change': { changes: leaders },
  'meetings.cancel': { changes: leaders },
  'reports.show': { matters: inForum },
  'reports.note': { changes: leaders },
  'agenda.setOwner': { changes: leaders },
  // No steering group settles the agenda there.
  'agenda.settle': {},
  'reports.correct': { changes: leaders },
  // In the lists of whom something may wait for.
  'followUps.show': { matters: inForum, names: leaders },
  'followUp.show': { matters: inForum, names: [...leaders, 'voter'] },
  'followUp.add': { changes: leaders },
  'followUp.finish': { changes: [...leaders, 'voter'] },
  'followUp.move': { changes: [...leaders, 'voter'] },
  'followUp.drop': { changes: leaders },
  'followUpProposal.show': { matters: leaders, names: leaders },
  'followUpProposal.confirm': { changes: leaders },
  'followUpProposal.decline': { changes: leaders },
  'followUps.find': { changes: leaders },
  'followUps.cycle': { changes: leaders },
  'followUps.takeOut': {},
  'accounts.show': { matters: inForum },
  'costCentre.show': { matters: inForum },
  'booking.show': { matters: inForum },
  'costCentre.enter': { changes: leaders },
  'costCentre.change': { changes: leaders },
  'costCentre.remove': { changes: leaders },
  'costCentres.take': { changes: leaders },
  'booking.add': { changes: leaders },
  'booking.correct': { changes: leaders },
  'booking.takeBack': { changes: leaders },
  'accounts.takeOut': {},
  'applications.show': {},
  'applications.invite': { changes: leaders },
  'applications.fillIn': { changes: leaders },
  'application.show': {},
  'application.takeUp': { changes: leaders },
  'application.withdraw': { changes: leaders },
  'application.edit': {},
  // Whoever has given the code.
  'application.save': { changes: ['outsider'] },
  'application.send': { changes: ['outsider'] },
  'chairDecision.open': {},
  'chairDecision.make': { changes: presidium },
  'absence.show': {},
  // Those with a seat or a role today, here or elsewhere: it is about themselves.
  'absence.say': {
    changes: [...without(inForum, 'interimBefore', 'interimAfter', 'visitor', 'guest'), 'memberOfOther'],
  },
  'absence.takeBack': {},
  'reminder.next': { changes: electors, unverified: ['noteTaker', 'verifier', 'approver'] },
  'reminder.show': { matters: electors, names: electors },
};

/** Of these a channel is only told to press in their own chat. */
export const IN_OWN_CHAT_ONLY: readonly VerbName[] = ['decision.takeOut'];

/** In their own chat people get a file of these, and no text to copy. */
export const IN_CHANNEL_ONLY: readonly VerbName[] = ['export.show', 'minutes.export'];

/** The same where the bot has come to a channel and nobody has set the forum up: all who are there may. */
export const SETUP_ROWS = {
  'setup.save': { changes: inForum },
  'setup.search': { names: inForum },
} as const satisfies { readonly [Verb in VerbName]?: Row };

const everythingSaid = { matters: inForum, standpoints: inForum, names: inForum } as const satisfies Row;

/** What was said of a round stands with the matter once the round is over, for those in the forum. */
export const ENDED_ROWS = {
  'matter.show': everythingSaid,
  'matter.history': everythingSaid,
  'course.show': everythingSaid,
  'tally.show': { matters: leaders },
  'rework.show': { matters: leaders },
} as const satisfies { readonly [Verb in VerbName]?: Row };

/** Who looks for a decision from where they write finds those that everybody may read, without names. */
export const COMPOSING_ROW: Row = { matters: everybody };

const MATTERS_TO_DO: Row = VERB_ROWS['todo.show'];

/** Everything that can be written to the bot. What is answered in the channel is read by all of it. */
export const COMMAND_ROWS: Readonly<Record<Request, { readonly channel: Row; readonly person: Row }>> = {
  // Of earlier matters the draft comes on the next page.
  new: { channel: { matters: preparers }, person: { matters: preparers } },
  todo: { channel: {}, person: MATTERS_TO_DO },
  matters: { channel: { matters: inForum }, person: MATTERS_TO_DO },
  deliveries: { channel: {}, person: { matters: leaders } },
  decisions: { channel: { matters: inForum }, person: { matters: inForum } },
  minutes: { channel: {}, person: {} },
  chairDecision: { channel: {}, person: {} },
  meetings: { channel: {}, person: {} },
  reports: { channel: { matters: inForum }, person: { matters: inForum } },
  followUps: { channel: { matters: inForum }, person: { matters: inForum, names: leaders } },
  accounts: { channel: { matters: inForum }, person: { matters: inForum } },
  application: { channel: {}, person: {} },
  applications: { channel: {}, person: {} },
  absence: { channel: {}, person: {} },
  forum: { channel: { names: inForum }, person: { names: inForum } },
  help: { channel: {}, person: {} },
  // An answer that is written leads to the list where answers are given.
  answer: { channel: {}, person: { matters: electors, names: electors } },
  unknown: { channel: {}, person: {} },
};
