import { accountsNotice } from './accounts/accounts-notices.en';
import { followUpsNotice } from './follow-ups/follow-ups-notices.en';
import { followUpsTexts, followUpTexts, followUpWords } from './follow-ups/follow-ups-texts.en';
import { accountsTexts, costCentreTexts } from './accounts/accounts-texts.en';
import { costCentresCheckTexts } from './accounts/cost-centres-check-texts.en';
import type { Texts } from './texts';
import { chairDecisionNotice, chairDecisionNotMade } from './decision/chair-decision-notices.en';
import { departsFromCharter, fileForNoForum, registerNotice } from './forum/register-notices.en';
import { MEETING_NOT_SAVED, meetingsNotice } from './meetings/meetings-notices.en';
import { minutesNotice } from './minutes/minutes-notices.en';
import { roundNotOpen } from './resolution/round-not-open.en';
import { chairDecisionFormTexts, chairDecisionTexts } from './decision/chair-decision-texts.en';
import { decisionTexts, decisionsTexts } from './decision/decision-texts.en';
import { takingOutTexts } from './taking-out-texts.en';
import { earlierTexts } from './decision/earlier-texts.en';
import { extractTexts } from './decision/extract-texts.en';
import { chatClosedTexts, missingInChannelTexts } from './delivery/unreached-texts.en';
import { channelNewsTexts } from './forum/channel-news-texts.en';
import { chooseForumTexts } from './forum/choose-forum-texts.en';
import { compositionTexts, exportTexts } from './forum/composition-texts.en';
import { departureSettledTexts, departureTexts, questionSettledTexts } from './forum/departure-texts.en';
import { forumDetailsTexts, registerMenuTexts, registerTexts } from './forum/register-texts.en';
import { helpTexts, notUnderstoodTexts, waysTexts } from './forum/help-texts.en';
import { importCheckTexts } from './forum/import-check-texts.en';
import { importFormTexts } from './forum/import-form-texts.en';
import { recognitionSettledTexts, recognitionTexts } from './forum/recognition-texts.en';
import { rolesTexts } from './forum/roles-texts.en';
import { seatTexts } from './forum/seat-texts.en';
import { setupTexts } from './forum/setup-texts.en';
import { applicationsNotice, applicationsTexts } from './state-funds/applications-texts.en';
import { stateFundsTexts } from './state-funds/state-funds-texts.en';
import { timeSettingsTexts } from './forum/time-settings-texts.en';
import { meetingsTexts, reportsTexts } from './meetings/meetings-texts.en';
import { moneyTexts } from './money/money-texts.en';
import { messageTexts, replacementTexts, unreadableTexts } from './message-texts.en';
import { minutesChainTexts, minutesOverdueTexts, minutesStatusTexts } from './minutes/minutes-chain-texts.en';
import { presenceTexts } from './minutes/presence-texts.en';
import { minutesExportTexts, minutesFileTexts, minutesListTexts } from './minutes/minutes-list-texts.en';
import { minutesFormTexts } from './minutes/minutes-form-texts.en';
import { minutesTaskOverTexts, minutesTaskTexts } from './minutes/minutes-task-texts.en';
import { minutesTexts } from './minutes/minutes-texts.en';
import { mattersNotice } from './notices.en';
import { receiptTexts } from './reminding/receipt-texts.en';
import { absenceTexts } from './reminding/absence-texts.en';
import { applicantTexts } from './resolution/applicant-texts.en';
import { reminderTexts, mentionTexts, reminderDayTexts } from './reminding/reminder-texts.en';
import { courseTexts, objectionsTexts } from './resolution/course-texts.en';
import { deliveryTexts, tallyTexts } from './resolution/delivery-texts.en';
import { decliningTexts, draftFormTexts, draftClosedTexts, previewTexts } from './resolution/draft-texts.en';
import { electorTexts } from './resolution/elector-texts.en';
import { enquiryTexts } from './resolution/enquiry-texts.en';
import { travelTexts } from './resolution/travel-texts.en';
import { historyTexts } from './resolution/history-texts.en';
import { matterTexts, changesTexts, answersTexts } from './resolution/matter-texts.en';
import { mattersTexts } from './resolution/matters-texts.en';
import { resultTexts, outcomeTexts } from './resolution/outcome-texts.en';
import { practiceTexts, welcomeTexts } from './practice/practice-texts.en';
import { reactionTexts, voteTexts, ownVoteTexts } from './resolution/vote-texts.en';
import { referralTexts, reworkTexts } from './resolution/referral-texts.en';
import { remindSilentTexts } from './resolution/remind-silent-texts.en';
import { rulingTexts } from './resolution/ruling-texts.en';
import { startMatterTexts } from './resolution/start-matter-texts.en';
import { editorialTexts } from './editorial/editorial-texts.en';
import { formalDecisionsTexts } from './formal-decisions/formal-decisions-texts.en';
import { termsTexts } from './terms/terms-texts.en';
import { todoTexts } from './todo/todo-texts.en';
import { wayBackTexts } from './way-back-texts.en';
import { NO_WAY_BACK } from './way-on-buttons';
import { words } from './words.en';

/** The same in English. The Swedish sentences are the type. */
export const english: Texts = {
  common: {
    lang: 'en',
    fallbackText: 'The card cannot be shown here. Update Teams or open the chat on a computer.',
    /** The cards that are drawn put their own ways back here. The catalogue itself leads nowhere. */
    way: NO_WAY_BACK,
  },
  wayBack: wayBackTexts,
  words,
  paging: {
    /** Pages count from 1 to a reader. */
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    /** The page of a list whose last page is not known. */
    pageOfMore: (page: number) => `Page ${page}`,
    previous: 'Previous',
    following: 'Next',
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
  enquiry: enquiryTexts,
  travel: travelTexts,
};
