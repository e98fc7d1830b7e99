import { day } from './dates.en';
import type { Notice } from '../application/notice';
import type { Principal } from '../domain/forum/principal';
import type { AccountsNotice } from './accounts/accounts-notices';
import type { ApplicationsNotice } from './state-funds/applications-notices';
import type { FollowUpsNotice } from './follow-ups/follow-ups-notices';
import type { ChairDecisionNotice } from './decision/chair-decision-notices';
import type { RegisterNotice } from './forum/register-notices';
import type { EditorialNotice } from './editorial/editorial-notices';
import type { FormalNotice } from './formal-decisions/formal-decisions-notices';
import type { MeetingsNotice } from './meetings/meetings-notices';
import type { MinutesNotice } from './minutes/minutes-notices';
import type { NoticePutTogether } from './notices-put-together';
import type { TravelNotice } from './resolution/travel-notices';
import type { TermsNotice } from './terms/terms-notices';
import { status } from './words.en';
import type { SentencesBy } from './sentences-by';

type MattersNotice = Exclude<
  Notice,
  | RegisterNotice
  | MinutesNotice
  | MeetingsNotice
  | AccountsNotice
  | ApplicationsNotice
  | FollowUpsNotice
  | ChairDecisionNotice
  | TermsNotice
  | FormalNotice
  | EditorialNotice
  | TravelNotice
  | NoticePutTogether
>;

const withoutVoters: Readonly<Record<Principal, string>> = {
  region: 'The region has',
  kommun: 'The municipalities have',
};

export const mattersNotice: SentencesBy<'type', MattersNotice, [shortName: string | null]> = {
  forumUnknown: 'I do not know the forum. Add me to the forum’s channel and try again.',
  notInRoster: 'You are not among the channel’s members. Ask an owner of the team to add you.',
  mayNotSetUp: 'Only the chair, the vice chair and the process lead can change the forum. Ask one of them.',
  shortNameTaken: ({ shortName, by }) =>
    `The forum is not saved. The short name ${shortName} is used by ${by} already, so the decisions would get the same numbers. Choose another short name.`,
  setupFaulty: 'The forum is not saved. Correct what is marked and save again.',
  unknownMatter: 'There is no such matter. Write matters to see those there are.',
  mayNotPrepare:
    'Only the chair, the vice chair, the process lead and the secretary can write matters. Ask one of them.',
  mayNotPreside: 'Only the chair or the vice chair can do that. Ask one of them.',
  mayNotLead: 'Only the chair, the vice chair or the process lead can do that. Ask one of them.',
  ownPartyApplies: ({ party }) =>
    `${party} is the applicant, so you do not handle the matter. Ask the other member of the presidium.`,
  recused: 'You have declared recusal (jäv) in the matter. Others who lead the forum take it further.',
  responsibleRecused: 'The person does not take part in the matter. Choose somebody else to revise it.',
  staleDraft: 'The draft has changed since the card was shown, so nothing is saved. Read the new text and try again.',
  alreadySent: 'The matter is no longer a draft, so the text cannot be changed. Write matters to see where it stands.',
  noSuchRequest: 'The request to send out the matter no longer holds. Write matters to see where it stands.',
  decidesAtMeetingsOnly:
    'The matter is not sent out: the forum decides at meetings only. Take it up at a meeting, or hand it over to another forum.',
  tooFewVoters: ({ voters }) =>
    `The forum has ${voters === 0 ? 'no voting member' : 'only one voting member'}. At least two are needed. Write forum in the channel and add more.`,
  principalWithoutVoters: ({ principal }) =>
    `${withoutVoters[principal]} no voting member. Both principals must take part. Write forum in the channel and correct it.`,
  unchangedText:
    'The text is the same as in the last round. Change it according to the reasons before you send it out again. If only the file behind a link is new, say so in the text.',
  sameTitle: ({ sentAt, lastDay }) =>
    `Another matter has the same title: it was sent out ${day(sentAt)} and its last day to answer is ${day(lastDay)}. Change the title so that they can be told apart, or send it out anyway.`,
  answerOnCard: 'What you write in the chat does not count as an answer. Answer on the card.',
  nothingToAnswer:
    'What you write in the chat does not count as an answer, and just now no matter waits for your answer. You answer on the matter’s card.',
  answersOnCards:
    'What you write in the channel does not count as an answer. Answer on the matter’s card, here in the channel or in your own chat with me.',
  notEligible:
    'You were not a voting member when the round was opened, so you cannot vote in it. Ask the chair if that is wrong.',
  coOptedCannotVote: (_, shortName) =>
    `You are co-opted (adjungerad) in ${shortName ?? 'the forum'}. You can read the matter but do not vote.`,
  staleRound: ({ current }) =>
    `Your answer was about an earlier text and does not count. Now round ${current} holds. Read it and answer again.`,
  olderRound: ({ current }) =>
    `The card was about an earlier round, so nothing is changed. Now round ${current} holds. Write matters to see where it stands.`,
  reworkAskedSince: ({ responsible }) =>
    `${responsible} has been asked to revise the text already, so nothing is changed. Open the matter again if you want to ask somebody else.`,
  reasonMissing: 'You need to write a reason. Write it and send again.',
  reasonTooLong: ({ length, most }) =>
    `The text is ${length} characters. Shorten it to ${most} at the most and send again.`,
  answeredTooOften: ({ most }) =>
    `You have answered ${most} times in this round, and no more changes can be made. Your latest answer holds. Get in touch with the chair if it is wrong.`,
  nothingToCloseFor: 'No answer prevents a decision, so the round cannot be closed early. Wait for the answers.',
  alreadyExtended:
    'The time to answer has been extended once already. Refer the matter back (återremiss), take it up at a meeting or strike it.',
  notAnExtension: ({ lastDay }) => `The last day to answer is ${day(lastDay)} already. Choose a later day.`,
  notPossibleNow: (notice) =>
    `That is not possible now. Where the matter stands: ${status[notice.status].toLowerCase()}. Write matters to see what holds.`,
  notInForum: 'You do not belong to the forum, so I cannot show it to you. Ask the chair to add you.',
  neverSent: 'The matter is not sent out yet. Its delivery is shown when it has been sent out.',
  onlyInPerson:
    'Deliveries are shown only in your own chat with me. Open the chat with Enighet and write deliveries there.',
  todoInPerson:
    'What waits for you is shown only in your own chat with me. Open the chat with Enighet and write to do there.',
  chairDecisionInPerson:
    'You write a chair’s decision (ordförandebeslut) in your own chat with me. Open the chat with Enighet and write chair decision there.',
  forumNotSetUp: 'Fill in the forum first: press Save the forum on the card in the channel. Then write to me again.',
  unreadableCard: 'I could not read the card. Write matters to get a new one.',
  identityMissing: 'Teams did not say who you are. Sign in to Teams again and try anew.',
  outsideTenants:
    'Your organisation is not connected to Enighet. Ask the process lead to get in touch with whoever runs Enighet in your region.',
  fileTooLarge: ({ mostKilobytes }) => `The file is too large. Send a file of ${mostKilobytes} kilobytes at the most.`,
  documentTooLarge: ({ mostMegabytes }) =>
    `The file is too large. Send a file of ${mostMegabytes} megabytes at the most, or give a link.`,
  fileUnreachable: 'I could not get the file. Send it once more.',
  fileNotText: 'I could not read the file as text. Save it as CSV in Excel and send it again.',
  fileOffered:
    'The file is ready. Accept it on the card that came last in the chat, and it is saved among your files in Teams.',
  fileToDownload: ({ url, name }) => `At ${url} you can get the file ${name}.`,
  periodUnread: 'Choose a forum, and both the first and the last day.',
  periodEndsBefore: 'The last day is before the first. Choose the days again.',
  fileInPerson:
    'Files can only be had in your own chat with me. Write decisions, minutes or forum there and open what you want to get.',
  fileNotOffered: 'The file could not be sent just now. Wait a while and press again.',
  fileDeclined: 'The file is not saved. If you want it later, open the same card again and get it from there.',
  fileForSomebodyElse:
    'The file was for somebody else, so it is not saved. Open the same card in your own chat and get it from there.',
  fileNotSaved:
    'The file could not be saved among your files in Teams. Open the card and get the file again. If that does not work either, ask whoever runs Teams where you work for help.',
  fileSaved: ({ name }) => `The file ${name} is saved among your files in Teams. Open it there.`,
};
