import type { Language } from '../domain/language';
import { accountsNotice } from './accounts/accounts-notices.sv';
import { followUpsNotice } from './follow-ups/follow-ups-notices.sv';
import { followUpsTexts, followUpTexts, followUpWords } from './follow-ups/follow-ups-texts.sv';
import { accountsTexts, costCentreTexts } from './accounts/accounts-texts.sv';
import { costCentresCheckTexts } from './accounts/cost-centres-check-texts.sv';
import { chairDecisionNotice, chairDecisionNotMade } from './decision/chair-decision-notices.sv';
import { departsFromCharter, fileForNoForum, registerNotice } from './forum/register-notices.sv';
import { MEETING_NOT_SAVED, meetingsNotice } from './meetings/meetings-notices.sv';
import { minutesNotice } from './minutes/minutes-notices.sv';
import { roundNotOpen } from './resolution/round-not-open.sv';
import { chairDecisionFormTexts, chairDecisionTexts } from './decision/chair-decision-texts.sv';
import { decisionTexts, decisionsTexts } from './decision/decision-texts.sv';
import { takingOutTexts } from './taking-out-texts.sv';
import { earlierTexts } from './decision/earlier-texts.sv';
import { extractTexts } from './decision/extract-texts.sv';
import { chatClosedTexts, missingInChannelTexts } from './delivery/unreached-texts.sv';
import { channelNewsTexts } from './forum/channel-news-texts.sv';
import { chooseForumTexts } from './forum/choose-forum-texts.sv';
import { compositionTexts, exportTexts } from './forum/composition-texts.sv';
import { departureSettledTexts, departureTexts, questionSettledTexts } from './forum/departure-texts.sv';
import { forumDetailsTexts, registerMenuTexts, registerTexts } from './forum/register-texts.sv';
import { helpTexts, notUnderstoodTexts, waysTexts } from './forum/help-texts.sv';
import { importCheckTexts } from './forum/import-check-texts.sv';
import { importFormTexts } from './forum/import-form-texts.sv';
import { recognitionSettledTexts, recognitionTexts } from './forum/recognition-texts.sv';
import { rolesTexts } from './forum/roles-texts.sv';
import { seatTexts } from './forum/seat-texts.sv';
import { setupTexts } from './forum/setup-texts.sv';
import { applicationsNotice, applicationsTexts } from './state-funds/applications-texts.sv';
import { stateFundsTexts } from './state-funds/state-funds-texts.sv';
import { timeSettingsTexts } from './forum/time-settings-texts.sv';
import { meetingsTexts, reportsTexts } from './meetings/meetings-texts.sv';
import { messageTexts, replacementTexts, unreadableTexts } from './message-texts.sv';
import { minutesChainTexts, minutesOverdueTexts, minutesStatusTexts } from './minutes/minutes-chain-texts.sv';
import { presenceTexts } from './minutes/presence-texts.sv';
import { minutesExportTexts, minutesFileTexts, minutesListTexts } from './minutes/minutes-list-texts.sv';
import { minutesFormTexts } from './minutes/minutes-form-texts.sv';
import { minutesTaskOverTexts, minutesTaskTexts } from './minutes/minutes-task-texts.sv';
import { minutesTexts } from './minutes/minutes-texts.sv';
import { moneyTexts } from './money/money-texts.sv';
import { mattersNotice } from './notices.sv';
import { receiptTexts } from './reminding/receipt-texts.sv';
import { absenceTexts } from './reminding/absence-texts.sv';
import { applicantTexts } from './resolution/applicant-texts.sv';
import { reminderTexts, mentionTexts, reminderDayTexts } from './reminding/reminder-texts.sv';
import { courseTexts, objectionsTexts } from './resolution/course-texts.sv';
import { deliveryTexts, tallyTexts } from './resolution/delivery-texts.sv';
import { decliningTexts, draftFormTexts, draftClosedTexts, previewTexts } from './resolution/draft-texts.sv';
import { electorTexts } from './resolution/elector-texts.sv';
import { enquiryTexts } from './resolution/enquiry-texts.sv';
import { travelTexts } from './resolution/travel-texts.sv';
import { historyTexts } from './resolution/history-texts.sv';
import { matterTexts, changesTexts, answersTexts } from './resolution/matter-texts.sv';
import { mattersTexts } from './resolution/matters-texts.sv';
import { resultTexts, outcomeTexts } from './resolution/outcome-texts.sv';
import { practiceTexts, welcomeTexts } from './practice/practice-texts.sv';
import { reactionTexts, voteTexts, ownVoteTexts } from './resolution/vote-texts.sv';
import { referralTexts, reworkTexts } from './resolution/referral-texts.sv';
import { remindSilentTexts } from './resolution/remind-silent-texts.sv';
import { rulingTexts } from './resolution/ruling-texts.sv';
import { startMatterTexts } from './resolution/start-matter-texts.sv';
import { editorialTexts } from './editorial/editorial-texts.sv';
import { formalDecisionsTexts } from './formal-decisions/formal-decisions-texts.sv';
import { termsTexts } from './terms/terms-texts.sv';
import { todoTexts } from './todo/todo-texts.sv';
import { wayBackTexts } from './way-back-texts.sv';
import { NO_WAY_BACK } from './way-on-buttons';
import { words } from './words.sv';

/** Every sentence a person can see, by card. Those of each card stand in a file of their own beside it. */
export const swedish = {
  common: {
    lang: 'sv' as Language,
    fallbackText: 'Kortet kan inte visas här. Uppdatera Teams eller öppna chatten på en dator.',
    /** The cards that are drawn put their own ways back here. The catalogue itself leads nowhere. */
    way: NO_WAY_BACK,
  },
  wayBack: wayBackTexts,
  words,
  paging: {
    /** Pages count from 1 to a reader. */
    page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
    /** Of a list whose last page is not known. */
    pageOfMore: (page: number) => `Sida ${page}`,
    previous: 'Föregående',
    following: 'Nästa',
  },
  extract: extractTexts,
  earlier: earlierTexts,
  takingOut: takingOutTexts,
  importForm: importFormTexts,
  importCheck: importCheckTexts,
  export: exportTexts,
  departure: departureTexts,
  departureSettled: departureSettledTexts,
  recognition: recognitionTexts,
  recognitionSettled: recognitionSettledTexts,
  questionSettled: questionSettledTexts,
  channelNews: channelNewsTexts,
  unreadable: unreadableTexts,
  missingInChannel: missingInChannelTexts,
  chatClosed: chatClosedTexts,
  electors: electorTexts,
  notices: {
    ofMatters: mattersNotice,
    ofRegister: registerNotice,
    ofMinutes: minutesNotice,
    ofMeetings: meetingsNotice,
    ofAccounts: accountsNotice,
    ofApplications: applicationsNotice,
    ofFollowUps: followUpsNotice,
    ofChairDecision: chairDecisionNotice,
    departsFromCharter,
    fileForNoForum,
    roundNotOpen,
    meetingNotSaved: MEETING_NOT_SAVED,
    chairDecisionNotMade: chairDecisionNotMade.faulty,
    chairDecisionNotMadeYet: chairDecisionNotMade.warned,
    makeChairDecisionAnyway: chairDecisionNotMade.anyway,
  },
  message: messageTexts,
  register: registerTexts,
  setup: setupTexts,
  composition: compositionTexts,
  registerMenu: registerMenuTexts,
  seat: seatTexts,
  roles: rolesTexts,
  forumDetails: forumDetailsTexts,
  timeSettings: timeSettingsTexts,
  stateFunds: stateFundsTexts,
  applications: applicationsTexts,
  help: helpTexts,
  notUnderstood: notUnderstoodTexts,
  ways: waysTexts,
  chooseForum: chooseForumTexts,
  startMatter: startMatterTexts,
  draftForm: draftFormTexts,
  draftClosed: draftClosedTexts,
  preview: previewTexts,
  declining: decliningTexts,
  matter: matterTexts,
  changes: changesTexts,
  answers: answersTexts,
  vote: voteTexts,
  ownVote: ownVoteTexts,
  reaction: reactionTexts,
  enquiry: enquiryTexts,
  travel: travelTexts,
  result: resultTexts,
  course: courseTexts,
  objections: objectionsTexts,
  tally: tallyTexts,
  remindSilent: remindSilentTexts,
  deliveries: deliveryTexts,
  minutes: minutesTexts,
  minutesForm: minutesFormTexts,
  minutesTask: minutesTaskTexts,
  minutesTaskOver: minutesTaskOverTexts,
  minutesChain: minutesChainTexts,
  presence: presenceTexts,
  minutesStatus: minutesStatusTexts,
  minutesOverdue: minutesOverdueTexts,
  minutesExport: minutesExportTexts,
  minutesList: minutesListTexts,
  minutesFile: minutesFileTexts,
  reminder: reminderTexts,
  absence: absenceTexts,
  applicant: applicantTexts,
  receipt: receiptTexts,
  replacement: replacementTexts,
  reminderDay: reminderDayTexts,
  mention: mentionTexts,
  ruling: rulingTexts,
  referral: referralTexts,
  rework: reworkTexts,
  practice: practiceTexts,
  welcome: welcomeTexts,
  outcome: outcomeTexts,
  decision: decisionTexts,
  chairDecision: chairDecisionTexts,
  chairDecisionForm: chairDecisionFormTexts,
  money: moneyTexts,
  terms: termsTexts,
  formal: formalDecisionsTexts,
  editorial: editorialTexts,
  accounts: accountsTexts,
  costCentre: costCentreTexts,
  costCentresCheck: costCentresCheckTexts,
  followUps: followUpsTexts,
  followUp: followUpTexts,
  followUpWords,
  meetings: meetingsTexts,
  reports: reportsTexts,
  decisions: decisionsTexts,
  matters: mattersTexts,
  todo: todoTexts,
  history: historyTexts,
};
