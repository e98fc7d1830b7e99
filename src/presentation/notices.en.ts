import { day } from './dates.en';
import type { Notice } from '../application/notice';
import type { AccountsNotice } from './accounts/accounts-notices';
import type { FollowUpsNotice } from './follow-ups/follow-ups-notices';
import type { ChairDecisionNotice } from './decision/chair-decision-notices';
import type { RegisterNotice } from './forum/register-notices';
import type { FormalNotice } from './formal-decisions/formal-decisions-notices';
import type { MeetingsNotice } from './meetings/meetings-notices';
import type { MinutesNotice } from './minutes/minutes-notices';
import type { NoticePutTogether } from './notices-put-together';
import type { TermsNotice } from './terms/terms-notices';
import { status } from './words.en';

type MattersNotice = Exclude<
  Notice,
  | RegisterNotice
  | MinutesNotice
  | MeetingsNotice
  | AccountsNotice
  | FollowUpsNotice
  | ChairDecisionNotice
  | TermsNotice
  | FormalNotice
  | NoticePutTogether
>;

export function mattersNotice(notice: MattersNotice, shortName: string | null): string {
  switch (notice.type) {
    case 'forumUnknown':
      return 'I do not know the forum. Add me to the forum’s channel and try again.';
    case 'notInRoster':
      return 'You are not among the channel’s members. Ask an owner of the team to add you.';
    case 'mayNotSetUp':
      return 'Only the chair, the vice chair and the process lead can change the forum. Ask one of them.';
    case 'shortNameTaken':
      return `The forum is not saved. The short name ${notice.shortName} is used by ${notice.by} already, so the decisions would get the same numbers. Choose another short name.`;
    case 'setupFaulty':
      return 'The forum is not saved. Correct what is marked and save again.';
    case 'unknownMatter':
      return 'There is no such matter. Write matters to see those there are.';
    case 'mayNotPrepare':
      return 'Only the chair, the vice chair, the process lead and the secretary can write matters. Ask one of them.';
    case 'mayNotPreside':
      return 'Only the chair or the vice chair can do that. Ask one of them.';
    case 'mayNotLead':
      return 'Only the chair, the vice chair or the process lead can do that. Ask one of them.';
    case 'recused':
      return 'You have declared recusal (jäv) in the matter. Others who lead the forum take it further.';
    case 'responsibleRecused':
      return 'The person does not take part in the matter. Choose somebody else to revise it.';
    case 'staleDraft':
      return 'The draft has changed since the card was shown, so nothing is saved. Read the new text and try again.';
    case 'alreadySent':
      return 'The matter is no longer a draft, so the text cannot be changed. Write matters to see where it stands.';
    case 'noSuchRequest':
      return 'The request to send out the matter no longer holds. Write matters to see where it stands.';
    case 'tooFewVoters':
      return `The forum has ${notice.voters === 1 ? '1 voting member' : `${notice.voters} voting members`}. At least two are needed. Write forum in the channel and add more.`;
    case 'principalWithoutVoters':
      return `${notice.principal === 'region' ? 'The region has' : 'The municipalities have'} no voting member. Both principals must take part. Write forum in the channel and correct it.`;
    case 'unchangedText':
      return 'The text is the same as in the last round. Change it according to the reasons before you send it out again. If only the file behind a link is new, say so in the text.';
    case 'sameTitle':
      return `Another matter has the same title: it was sent out ${day(notice.sentAt)} and its last day to answer is ${day(notice.lastDay)}. Change the title so that they can be told apart, or send it out anyway.`;
    case 'answerOnCard':
      return 'What you write in the chat does not count as an answer. Answer on the card.';
    case 'nothingToAnswer':
      return 'What you write in the chat does not count as an answer, and just now no matter waits for your answer. You answer on the matter’s card.';
    case 'answersOnCards':
      return 'What you write in the channel does not count as an answer. Answer on the matter’s card, here in the channel or in your own chat with me.';
    case 'notEligible':
      return 'You were not a voting member when the round was opened, so you cannot vote in it. Ask the chair if that is wrong.';
    case 'coOptedCannotVote':
      return `You are co-opted (adjungerad) in ${shortName ?? 'the forum'}. You can read the matter but do not vote.`;
    case 'staleRound':
      return `Your answer was about an earlier text and does not count. Now round ${notice.current} holds. Read it and answer again.`;
    case 'olderRound':
      return `The card was about an earlier round, so nothing is changed. Now round ${notice.current} holds. Write matters to see where it stands.`;
    case 'reworkAskedSince':
      return `${notice.responsible} has been asked to revise the text already, so nothing is changed. Open the matter again if you want to ask somebody else.`;
    case 'reasonMissing':
      return 'You need to write a reason. Write it and send again.';
    case 'reasonTooLong':
      return `The text is ${notice.length} characters. Shorten it to ${notice.most} at the most and send again.`;
    case 'answeredTooOften':
      return `You have answered ${notice.most} times in this round, and no more changes can be made. Your latest answer holds. Get in touch with the chair if it is wrong.`;
    case 'nothingToCloseFor':
      return 'No answer prevents a decision, so the round cannot be closed early. Wait for the answers.';
    case 'alreadyExtended':
      return 'The time to answer has been extended once already. Refer the matter back (återremiss), take it up at a meeting or strike it.';
    case 'notAnExtension':
      return `The last day to answer is ${day(notice.lastDay)} already. Choose a later day.`;
    case 'notPossibleNow':
      return `That is not possible now. Where the matter stands: ${status[notice.status].toLowerCase()}. Write matters to see what holds.`;
    case 'notInForum':
      return 'You do not belong to the forum, so I cannot show it to you. Ask the chair to add you.';
    case 'neverSent':
      return 'The matter is not sent out yet. Its delivery is shown when it has been sent out.';
    case 'onlyInPerson':
      return 'Deliveries are shown only in your own chat with me. Open the chat with Enighet and write deliveries there.';
    case 'todoInPerson':
      return 'What waits for you is shown only in your own chat with me. Open the chat with Enighet and write to do there.';
    case 'chairDecisionInPerson':
      return 'You write a chair’s decision (ordförandebeslut) in your own chat with me. Open the chat with Enighet and write chair decision there.';
    case 'forumNotSetUp':
      return 'The forum is not filled in yet. Fill in the card in the channel and press Save the forum.';
    case 'unreadableCard':
      return 'I could not read the card. Write matters to get a new one.';
    case 'identityMissing':
      return 'Teams did not say who you are. Sign in to Teams again and try anew.';
    case 'outsideTenants':
      return 'Your organisation is not connected to Enighet. Ask the process lead to get in touch with whoever runs Enighet in your region.';
    case 'fileTooLarge':
      return `The file is too large. Send a file of ${notice.mostKilobytes} kilobytes at the most.`;
    case 'documentTooLarge':
      return `The file is too large. Send a file of ${notice.mostMegabytes} megabytes at the most, or give a link.`;
    case 'fileUnreachable':
      return 'I could not get the file. Send it once more.';
    case 'fileNotText':
      return 'I could not read the file as text. Save it as CSV in Excel and send it again.';
    case 'fileOffered':
      return 'The file is ready. Accept it on the card that came last in the chat, and it is saved among your files in Teams.';
    case 'fileToDownload':
      return `At ${notice.url} you can get the file ${notice.name}.`;
    case 'periodUnread':
      return 'Choose a forum, and both the first and the last day.';
    case 'periodEndsBefore':
      return 'The last day is before the first. Choose the days again.';
    case 'fileInPerson':
      return 'Files can only be had in your own chat with me. Write decisions, minutes or forum there and open what you want to get.';
    case 'fileNotOffered':
      return 'The file could not be sent just now. Wait a while and press again.';
    case 'fileDeclined':
      return 'The file is not saved. If you want it later, open the same card again and get it from there.';
    case 'fileForSomebodyElse':
      return 'The file was for somebody else, so it is not saved. Open the same card in your own chat and get it from there.';
    case 'fileNotSaved':
      return 'The file could not be saved among your files in Teams. Open the card and get the file again. If that does not work either, ask whoever runs Teams where you work for help.';
    case 'fileSaved':
      return `The file ${notice.name} is saved among your files in Teams. Open it there.`;
  }
}
