import type { Instant } from '../time';
import { castBallot } from './balloting';
import { claimYear, yieldYear } from './claiming-year';
import { closeEarly, endUnled, passTime } from './closing';
import type { ResolutionCommand } from './commands';
import {
  askPreview,
  declineSending,
  discardDraft,
  openPreview,
  requestSending,
  saveDraft,
  startDraft,
  takeDraftToMeeting,
} from './drafting';
import { assignRework, extendDeadline, moveToMeeting, referBack, strike, withdraw } from './ruling';
import { makeEnquiry, replyToEnquiry } from './enquiring';
import {
  beginRenewal,
  endDelegation,
  meetCondition,
  noteRenewed,
  reportResults,
  takeBackCondition,
} from './following-terms';
import { actorInMatter, applicantOf, isHandling } from './handling';
import { changeEditorially, setAsideEditorial } from './editing';
import { noteFormalDecision, takeBackFormalDecision } from './formal-decisions';
import { giveNumber, noteReported } from './numbering';
import { askReminders, mention, noteReach } from './reminding';
import { noteReaction } from './reacting-to-card';
import { requestReminder } from './requested-reminder';
import { isRecused } from './recusal';
import { openRound } from './sending';
import { letSuccessorAnswer, linkElector } from './succession';
import type { Resolution } from './resolution';
import { accept, refuse } from '../verdict';
import {
  notePassing,
  passOn,
  recallOffer,
  recallPassing,
  receiveOffer,
  takeUpOffer,
  turnBackOffer,
} from './passing-on';
import type { ResolutionVerdict } from './resolution-verdict';

/**
 * The rules of a matter per capsulam (design section 2). Doing the same thing twice is accepted without events.
 * `now` is the moment the command is decided.
 */
export function decide(resolution: Resolution, command: ResolutionCommand, now: Instant): ResolutionVerdict {
  if (command.type === 'startDraft') return startDraft(resolution, command, now);
  if (resolution.status === 'notStarted') {
    return command.type === 'receiveOffer' ? receiveOffer(command, now) : refuse({ type: 'unknownMatter' });
  }
  if ('by' in command && isRecused(resolution, command.by.id)) return refuse({ type: 'recused' });
  if (isHandling(command) && actorInMatter(resolution, command.by).isRelieved) {
    return refuse({ type: 'ownPartyApplies', party: applicantOf(resolution) });
  }
  switch (command.type) {
    case 'saveDraft':
      return saveDraft(resolution, command, now);
    case 'askPreview':
      return askPreview(resolution, command, now);
    case 'requestSending':
      return requestSending(resolution, command, now);
    case 'takeDraftToMeeting':
      return takeDraftToMeeting(resolution, command, now);
    case 'discardDraft':
      return discardDraft(resolution, command, now);
    case 'openPreview':
      return openPreview(resolution, command, now);
    case 'declineSending':
      return declineSending(resolution, command, now);
    case 'openRound':
      return openRound(resolution, command, now);
    case 'castBallot':
      return castBallot(resolution, command, now);
    case 'askReminders':
      return askReminders(resolution, command);
    case 'requestReminder':
      return requestReminder(resolution, command, now);
    case 'makeEnquiry':
      return makeEnquiry(resolution, command, now);
    case 'replyToEnquiry':
      return replyToEnquiry(resolution, command, now);
    case 'noteReaction':
      return noteReaction(resolution, command, now);
    case 'noteReach':
      return noteReach(resolution, command, now);
    case 'mention':
      return mention(resolution, command, now);
    case 'letSuccessorAnswer':
      return letSuccessorAnswer(resolution, command, now);
    case 'linkElector':
      return linkElector(resolution, command, now);
    case 'closeEarly':
      return closeEarly(resolution, command, now);
    case 'passTime':
      return passTime(resolution, command, now);
    case 'endUnled':
      return endUnled(resolution, command, now);
    case 'extendDeadline':
      return extendDeadline(resolution, command, now);
    case 'referBack':
      return referBack(resolution, command, now);
    case 'assignRework':
      return assignRework(resolution, command, now);
    case 'moveToMeeting':
      return moveToMeeting(resolution, command, now);
    case 'strike':
      return strike(resolution, command, now);
    case 'withdraw':
      return withdraw(resolution, command, now);
    case 'number':
      return giveNumber(resolution, command, now);
    case 'noteReported':
      return noteReported(resolution, command, now);
    case 'meetCondition':
      return meetCondition(resolution, command, now);
    case 'takeBackCondition':
      return takeBackCondition(resolution, command, now);
    case 'beginRenewal':
      return beginRenewal(resolution, command, now);
    case 'reportResults':
      return reportResults(resolution, command, now);
    case 'noteRenewed':
      return noteRenewed(resolution, command, now);
    case 'endDelegation':
      return endDelegation(resolution, command, now);
    case 'claimYear':
      return claimYear(resolution, command, now);
    case 'yieldYear':
      return yieldYear(resolution, command, now);
    case 'noteFormalDecision':
      return noteFormalDecision(resolution, command, now);
    case 'takeBackFormalDecision':
      return takeBackFormalDecision(resolution, command, now);
    case 'changeEditorially':
      return changeEditorially(resolution, command, now);
    case 'setAsideEditorial':
      return setAsideEditorial(resolution, command, now);
    case 'passOn':
      return passOn(resolution, command, now);
    case 'recallPassing':
      return recallPassing(resolution, command, now);
    case 'notePassing':
      return notePassing(resolution, command, now);
    case 'receiveOffer':
      return accept();
    case 'takeUpOffer':
      return takeUpOffer(resolution, command, now);
    case 'turnBackOffer':
      return turnBackOffer(resolution, command, now);
    case 'recallOffer':
      return recallOffer(resolution, now);
  }
}
