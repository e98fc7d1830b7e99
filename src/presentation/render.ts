import type { Render } from '../application/render';
import type { View } from '../application/views';
import type { Card } from '../ports/messenger';
import { chairDecisionMadeCard } from './decision/chair-decision-made-card';
import { chairDecisionFormCard } from './decision/chair-decision-form-card';
import { decisionCard } from './decision/decision-card';
import { decisionsCard } from './decision/decisions-card';
import { webDecisionCard } from './decision/web-decision-card';
import { leadingToChannel } from './channel-link';
import { plainerIfTooLarge } from './plainer';
import { notificationLine } from './display-text';
import { channelNewsCard } from './forum/channel-news-card';
import { chooseForumCard } from './forum/choose-forum-card';
import { compositionCard } from './forum/composition-card';
import { chatClosedCard } from './delivery/chat-closed-card';
import { missingInChannelCard } from './delivery/missing-in-channel-card';
import { departureCard, departureSettledCard } from './forum/departure-card';
import { exportCard } from './forum/export-card';
import { forumDetailsCard } from './forum/forum-details-card';
import { helpCard, notUnderstoodCard } from './forum/help-card';
import { importCheckCard } from './forum/import-check-card';
import { importFormCard } from './forum/import-form-card';
import { questionSettledCard } from './forum/question-settled-card';
import { recognitionCard, recognitionSettledCard } from './forum/recognition-card';
import { registerMenuCard } from './forum/register-menu-card';
import { rolesCard } from './forum/roles-card';
import { seatCard } from './forum/seat-card';
import { setupCard } from './forum/setup-card';
import { timeSettingsCard } from './forum/time-settings-card';
import { meetingsCard } from './meetings/meetings-card';
import { reportsCard } from './meetings/reports-card';
import { messageCard } from './message-card';
import { minutesChainCard } from './minutes/minutes-chain-card';
import { minutesExportCard } from './minutes/minutes-export-card';
import { minutesFileCard } from './minutes/minutes-file-card';
import { minutesFormCard } from './minutes/minutes-form-card';
import { minutesListCard } from './minutes/minutes-list-card';
import { minutesOverdueCard } from './minutes/minutes-overdue-card';
import { minutesStatusCard } from './minutes/minutes-status-card';
import { minutesTaskCard } from './minutes/minutes-task-card';
import { minutesTaskOverCard } from './minutes/minutes-task-over-card';
import { welcomeCard } from './practice/welcome-card';
import { receiptCard } from './reminding/receipt-card';
import { reminderCard } from './reminding/reminder-card';
import { replacedCard, standInCard } from './replacement-card';
import { courseCard } from './resolution/course-card';
import { decliningFormCard, sendingDeclinedCard } from './resolution/declining-cards';
import { deliveredCard } from './resolution/delivered-card';
import { deliveriesCard } from './resolution/deliveries-card';
import { draftClosedCard } from './resolution/draft-closed-card';
import { draftFormCard } from './resolution/draft-form-card';
import { handedOverCard } from './resolution/handed-over-card';
import { historyCard } from './resolution/history-card';
import { mattersCard } from './resolution/matters-card';
import { mentionCard } from './resolution/mention-card';
import { objectionsCard } from './resolution/objections-card';
import { outcomeCard } from './resolution/outcome-card';
import { ownVoteCard } from './resolution/own-vote-card';
import { previewCard, previewFaultyCard } from './resolution/preview-card';
import { reactionCard } from './resolution/reaction-card';
import { referralCard } from './resolution/referral-card';
import { reworkCard } from './resolution/rework-card';
import { rulingCard } from './resolution/ruling-card';
import { successionsCard } from './resolution/successions-card';
import { tallyCard } from './resolution/tally-card';
import { voteCard } from './resolution/vote-card';
import { swedish } from './texts.sv';
import { todoCard } from './todo/todo-card';
import type { Texts } from './texts';
import { textsLeading } from './way-back';

/** Cards in the words of `texts`. */
export function createRender(texts: Texts = swedish): Render {
  return (view, leading = {}) => {
    const { content, summary } = cardOf(textsLeading(texts, view, leading), view);
    const { channelLink = null } = leading;
    const whole = channelLink === null ? content : leadingToChannel(texts, content, channelLink);
    return {
      content: plainerIfTooLarge(whole),
      summary: notificationLine(summary),
    };
  };
}

function cardOf(texts: Texts, view: View): Card {
  switch (view.card) {
    case 'setup':
      return setupCard(texts, view);
    case 'composition':
      return compositionCard(texts, view);
    case 'registerMenu':
      return registerMenuCard(texts, view);
    case 'seat':
      return seatCard(texts, view);
    case 'roles':
      return rolesCard(texts, view);
    case 'forumDetails':
      return forumDetailsCard(texts, view);
    case 'timeSettings':
      return timeSettingsCard(texts, view);
    case 'importForm':
      return importFormCard(texts, view);
    case 'importCheck':
      return importCheckCard(texts, view);
    case 'export':
      return exportCard(texts, view);
    case 'departure':
      return departureCard(texts, view);
    case 'departureSettled':
      return departureSettledCard(texts, view);
    case 'recognition':
      return recognitionCard(texts, view);
    case 'recognitionSettled':
      return recognitionSettledCard(texts, view);
    case 'questionSettled':
      return questionSettledCard(texts, view);
    case 'missingInChannel':
      return missingInChannelCard(texts, view);
    case 'chatClosed':
      return chatClosedCard(texts, view);
    case 'channelNews':
      return channelNewsCard(texts, view);
    case 'draftForm':
      return draftFormCard(texts, view);
    case 'draftClosed':
      return draftClosedCard(texts, view);
    case 'preview':
      return previewCard(texts, view);
    case 'previewFaulty':
      return previewFaultyCard(texts, view);
    case 'decliningForm':
      return decliningFormCard(texts, view);
    case 'sendingDeclined':
      return sendingDeclinedCard(texts, view);
    case 'vote':
      return voteCard(texts, view);
    case 'ownVote':
      return ownVoteCard(texts, view);
    case 'reaction':
      return reactionCard(texts, view);
    case 'course':
      return courseCard(texts, view);
    case 'handedOver':
      return handedOverCard(texts, view);
    case 'successions':
      return successionsCard(texts, view);
    case 'objections':
      return objectionsCard(texts, view);
    case 'tally':
      return tallyCard(texts, view);
    case 'deliveries':
      return deliveriesCard(texts, view);
    case 'delivered':
      return deliveredCard(texts, view);
    case 'reminder':
      return reminderCard(texts, view);
    case 'receipt':
      return receiptCard(texts, view);
    case 'minutesForm':
      return minutesFormCard(texts, view);
    case 'minutesTask':
      return minutesTaskCard(texts, view);
    case 'minutesTaskOver':
      return minutesTaskOverCard(texts, view);
    case 'minutesChain':
      return minutesChainCard(texts, view);
    case 'minutesStatus':
      return minutesStatusCard(texts, view);
    case 'minutesOverdue':
      return minutesOverdueCard(texts, view);
    case 'minutesExport':
      return minutesExportCard(texts, view);
    case 'minutesList':
      return minutesListCard(texts, view);
    case 'minutesFile':
      return minutesFileCard(texts, view);
    case 'mention':
      return mentionCard(texts, view);
    case 'ruling':
      return rulingCard(texts, view);
    case 'referral':
      return referralCard(texts, view);
    case 'rework':
      return reworkCard(texts, view);
    case 'welcome':
      return welcomeCard(texts, view);
    case 'outcome':
      return outcomeCard(texts, view);
    case 'decision':
      return decisionCard(texts, view);
    case 'webDecision':
      return webDecisionCard(texts, view);
    case 'chairDecisionMade':
      return chairDecisionMadeCard(texts, view);
    case 'chairDecisionForm':
      return chairDecisionFormCard(texts, view);
    case 'meetings':
      return meetingsCard(texts, view);
    case 'reports':
      return reportsCard(texts, view);
    case 'matters':
      return mattersCard(texts, view);
    case 'todo':
      return todoCard(texts, view);
    case 'history':
      return historyCard(texts, view);
    case 'decisions':
      return decisionsCard(texts, view);
    case 'help':
      return helpCard(texts, view);
    case 'notUnderstood':
      return notUnderstoodCard(texts, view);
    case 'chooseForum':
      return chooseForumCard(texts, view);
    case 'standIn':
      return standInCard(texts, cardOf(texts, view.of));
    case 'replaced':
      return replacedCard(texts);
    case 'message':
      return messageCard(texts, view);
  }
}
