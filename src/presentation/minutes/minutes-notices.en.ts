import type { SignerRole } from '../../domain/minutes/minutes';
import type { MinutesPhase } from '../../domain/minutes/open-steps';
import { day } from '../dates.en';
import { listed } from '../forum/listed.en';
import type { MinutesNotice } from './minutes-notices';
import type { SentencesBy } from '../sentences-by';

const COMMAND = 'minutes';

const notYours: Readonly<Record<SignerRole, string>> = {
  noteTaker:
    'Only the one who writes the minutes can do that. Choose Show all steps to see who it is, or ask the process lead to hand the step over to you.',
  verifier:
    'Only those who verify (justerar) can do that, and the one who approves when everybody has verified. Choose Show all steps to see whose turn it is.',
  approver:
    'Only the one who approves the minutes can do that. Choose Show all steps to see who it is, or ask the process lead to hand the step over to you.',
};

const notNow: Readonly<Record<MinutesPhase, string>> = {
  drafting: 'That is not possible yet, because the minutes are not handed in. You get a card when it is your turn.',
  changing:
    'That is not possible yet, because a new version is to be handed in first. You get a card when it is your turn.',
  verifying:
    'That is not possible yet, because the minutes are being verified (justeras). You get a card when it is your turn.',
  approving:
    'That is not possible now, because everybody has verified (justerat) and the approval is waited for. Choose Show all steps to see where it stands.',
  publishing:
    'That is no longer possible, because the minutes are approved. Choose Correct among the steps if something is wrong.',
  atMeeting:
    'That is not possible now, because the question is left to the next meeting. Wait until the meeting has settled it. If you have come to an agreement, the one who writes the minutes or the chair can take it back among the steps.',
  done: 'That is no longer possible, because the minutes are published. Choose Correct among the steps if something is wrong.',
  withdrawn:
    'That is not possible, because the verification (justering) has been stopped. Start a new one if it is needed.',
};

const unlikely: Readonly<Record<'joined' | 'left', (name: string) => string>> = {
  joined: (name) => `${name} was not away before the item. Note the absence first, or take away the tick.`,
  left: (name) => `${name} was already away before the item. Take away the tick, or put right what is noted before.`,
};

export const minutesNotice: SentencesBy<'type', MinutesNotice> = {
  minutesStarted:
    'The verification (justering) is started. Whoever is to write the minutes gets a card in their own chat.',
  stepReminded: ({ names }) => `I remind ${listed(names)} as soon as I can in office hours.`,
  stepUnreachable: ({ reminded, names }) =>
    `${reminded.length === 0 ? '' : `I remind ${listed(reminded)} as soon as I can in office hours. `}I cannot write to ${listed(names)} in their own chat. Get in touch in another way, or choose Hand over among the steps.`,
  nobodyToRemind: `The step no longer waits for anybody. Write ${COMMAND} to see where it stands.`,
  stepIsYours: 'The step waits for you. Write to do, and you can open it there.',
  signersGone: ({ names }) =>
    `No longer in the forum, and cannot be reminded: ${listed(names)}. Choose Hand over among the steps.`,
  nothingToCorrect: 'The minutes are not approved yet, so they need no correction. Ask for a change instead.',
  fileForNoMinutes:
    'You have no minutes that wait for a file. Start a verification (justering) first, or ask the process lead to hand the step over to you.',
  unknownMinutes: `There are no such minutes. Write ${COMMAND} to see those there are.`,
  mayNotStartMinutes:
    'Only the chair, the vice chair, the process lead and the secretary can start a verification (justering). Ask one of them.',
  mayNotLeadMinutes:
    'Only the chair, the vice chair and the process lead can do that in a verification (justering). Ask one of them.',
  samePersonTwice: ({ name }) =>
    `${name} has a step in the verification (justering) already. Nobody can have two. Choose another person.`,
  verifierMissing: 'The verification needs at least one who verifies (justerar). Choose a person and try again.',
  notYourStep: ({ step }) => notYours[step],
  staleVersion: ({ current }) =>
    current === 0
      ? 'No version is handed in yet. You get a card when it is your turn.'
      : `The text has changed since you opened the card, so nothing is saved. Now version ${current} holds. Read it and try again.`,
  minutesChangedSince:
    'The verification (justering) has changed since the card was shown, so nothing is saved. Show all steps anew and try again.',
  changesMissing: 'Write what has changed since the last version and hand it in again.',
  changeTextMissing: 'Write both where in the text and what is to be changed, and send again.',
  minutesReasonMissing: 'Write a reason and try again.',
  minutesTextTooLong: ({ length, most }) =>
    `A text is ${length} characters. Shorten it to ${most} at the most and try again.`,
  documentLinkFaulty:
    'The link to the minutes cannot be used. Write an ordinary web link that begins with https:// or send the file here.',
  blankInLink:
    'The link has a space in it, so nothing is saved. Copy the link again, or write %20 in the place of each space.',
  nothingDisputed:
    'Nobody has asked for a change, so there is nothing to leave to the meeting. Show all steps to see where it stands.',
  notLeftToMeeting:
    'The question is not with the meeting, so there is nothing to take back. Show all steps to see where it stands.',
  minutesLocked:
    'The minutes are locked, because they are approved or published. Choose Correct among the steps if something is wrong.',
  notVerified: ({ left }) =>
    `The verification (justering) is not done. ${listed(left.map(({ name }) => name))} has not verified yet. Remind or wait.`,
  notApproved: ({ approver }) =>
    `The minutes are not approved yet. ${approver.name} is to approve them first. Remind or wait.`,
  notReviewed: 'Go through the list before publishing, tick everything and choose Published again.',
  notPublished:
    'The minutes are not published yet, so there is no address to change. Show all steps to see where it stands.',
  addressFaulty: 'The address cannot be used. Write an ordinary web address that begins with https:// and try again.',
  nothingToHandOver:
    'The step cannot be handed over like that. Show all steps anew and choose whose step and who takes over.',
  dayNotLater: ({ due }) => `Choose a day after ${day(due)}.`,
  presenceNoted: 'The presence is noted.',
  presencePeopleMissing: 'Tick who it concerns.',
  presenceItemMissing: 'Write at which item it happened, such as 9.',
  presenceItemTooLong: ({ most }) => `Write only the number of the item, at most ${most} characters.`,
  absentHasNoItem:
    'Absence from the beginning of the meeting has no item. Leave the item empty, or choose Left at the item.',
  presenceUnlikely: ({ name, presence }) => unlikely[presence](name),
  presenceVerified:
    'Somebody has verified (justerat) this version. Hand in a new version first, then note the presence.',
  presenceTooMuch: 'There is no room for more notes of presence. Write the rest in the minutes.',
  notNowInMinutes: ({ phase }) => notNow[phase],
};
