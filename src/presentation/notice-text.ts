import { costCentresForNoForum, unreadCostCentres } from './accounts/unread-cost-centres';
import { isOneOf, type Notice } from '../application/notice';
import { ACCOUNTS_NOTICES } from './accounts/accounts-notices';
import { FOLLOW_UPS_NOTICES, type FollowUpsNotice } from './follow-ups/follow-ups-notices';
import { CHAIR_DECISION_NOTICES } from './decision/chair-decision-notices';
import { quotationOf } from './forum/charter-quotations';
import { faultOfRegister } from './forum/fault-of-register';
import { EDITORIAL_NOTICES } from './editorial/editorial-notices';
import { APPLICATIONS_NOTICES } from './state-funds/applications-notices';
import { FORMAL_NOTICES, type FormalNotice } from './formal-decisions/formal-decisions-notices';
import { HEADINGS } from './forum/file/file-words.sv';
import { REGISTER_NOTICES } from './forum/register-notices';
import { MOST_OF_A_NAME, unreadFile } from './forum/unread-file';
import { MEETINGS_NOTICES, type MeetingsNotice } from './meetings/meetings-notices';
import { MINUTES_NOTICES } from './minutes/minutes-notices';
import { PUT_TOGETHER, type NoticePutTogether } from './notices-put-together';
import { TRAVEL_NOTICES, type TravelNotice } from './resolution/travel-notices';
import { TERMS_NOTICES, type TermsNotice } from './terms/terms-notices';
import type { Texts } from './texts';
import { sentenceOf } from './sentences-by';

const MOST_TOLD = 5;
const MOST_OF_A_TITLE = 100;

type NoticeOf<Type extends Notice['type']> = Extract<Notice, { readonly type: Type }>;

/** The sentence of a notice: why something was not done, or that it was, where no field can show it. */
export function noticeText(texts: Texts, notice: Notice, shortName: string | null): string {
  const { notices: t } = texts;
  if (isOneOf(notice, PUT_TOGETHER)) return putTogether(texts, notice);
  if (isOneOf(notice, REGISTER_NOTICES)) return sentenceOf(t.ofRegister, 'type', notice);
  if (isOneOf(notice, MINUTES_NOTICES)) return sentenceOf(t.ofMinutes, 'type', notice);
  if (isOneOf(notice, MEETINGS_NOTICES)) return sentenceOf(t.ofMeetings, 'type', withShortTitle(notice));
  if (isOneOf(notice, ACCOUNTS_NOTICES)) return sentenceOf(t.ofAccounts, 'type', notice);
  if (isOneOf(notice, APPLICATIONS_NOTICES)) return sentenceOf(t.ofApplications, 'type', notice);
  if (isOneOf(notice, FORMAL_NOTICES)) return formalNotice(texts, notice);
  if (isOneOf(notice, EDITORIAL_NOTICES)) return sentenceOf(texts.editorial.notice, 'type', notice);
  if (isOneOf(notice, TRAVEL_NOTICES)) return travelNotice(texts, notice);
  if (isOneOf(notice, TERMS_NOTICES)) return termsNotice(texts, notice);
  if (isOneOf(notice, FOLLOW_UPS_NOTICES)) return sentenceOf(t.ofFollowUps, 'type', withShortTitle(notice));
  if (isOneOf(notice, CHAIR_DECISION_NOTICES)) return sentenceOf(t.ofChairDecision, 'type', notice);
  return sentenceOf(t.ofMatters, 'type', notice, shortName);
}

function putTogether(texts: Texts, notice: NoticePutTogether): string {
  const { notices: t } = texts;
  switch (notice.type) {
    case 'registerFaulty':
      return [
        texts.register.notSaved,
        ...notice.faults.slice(0, MOST_TOLD).map((fault) => faultOfRegister(texts, fault, () => null)),
      ].join(' ');
    case 'departsFromCharter':
      return departsFromCharter(texts, notice);
    case 'fileForNoForum':
      return fileForNoForum(texts, notice);
    case 'fileUnread':
      return unreadFile(texts, notice.why);
    case 'costCentresUnread':
      return unreadCostCentres(texts, notice.why);
    case 'costCentresForNoForum':
      return costCentresForNoForum(texts, notice);
    case 'draftFaulty':
      return notice.faults.map((fault) => sentenceOf(texts.draftForm.fault, 'fault', fault)).join(' ');
    case 'meetingFaulty':
      return [t.meetingNotSaved, ...notice.faults.map((fault) => texts.meetings.fault[fault])].join(' ');
    case 'chairDecisionFaulty':
      return [
        t.chairDecisionNotMade,
        ...notice.faults.map((fault) => sentenceOf(texts.chairDecisionForm.fault, 'fault', fault)),
      ].join(' ');
    case 'chairDecisionWarned':
      return [
        t.chairDecisionNotMadeYet,
        ...notice.warnings.map((warning) => texts.chairDecisionForm.warning[warning]),
        t.makeChairDecisionAnyway,
      ].join(' ');
    case 'roundNotOpen':
      return roundNotOpen(texts, notice);
    case 'reminderDayFaulty':
      return texts.reminderDay.faulty(notice.lastDay);
    case 'remindedRecently':
      return texts.remindSilent.remindedRecently(notice.at, notice.againAt);
    case 'stateFundsFaulty':
      return texts.stateFunds.settings.notSaved;
    case 'yearAskedAlready':
      return texts.stateFunds.yearAskedAlready(notice.title.slice(0, MOST_OF_A_TITLE));
    case 'yearBeforeNotDecided':
      return texts.stateFunds.yearBeforeNotDecided(notice.projectYear);
    case 'absenceFaulty':
      return texts.absence.notSaved;
    case 'absenceSaid':
    case 'absenceTakenBack':
    case 'absenceInPerson':
    case 'nobodyWaitsForYou':
    case 'awayOnLastDay':
      return texts.absence.notice[notice.type];
    case 'enquiryMade':
      return texts.enquiry.made;
    case 'enquiredTooOften':
      return texts.enquiry.askedTooOften(notice.most);
    case 'enquiryTextMissing':
      return texts.enquiry.textMissing;
    case 'enquiryTooLate':
      return [texts.enquiry.tooLate(notice.closedAt), texts.enquiry.instead[notice.status]].join(' ');
    case 'enquiryNotForYou':
      return texts.enquiry.notForYou;
    case 'alreadyReplied':
      return texts.enquiry.repliedAlready(notice.by, notice.at);
    case 'noneToRemind':
      return noneToRemind(texts, notice);
  }
}

/** The first rule that is broken, in the charter's words, and how many more there are. */
function departsFromCharter(texts: Texts, { breaches, register }: NoticeOf<'departsFromCharter'>): string {
  const [first, ...others] = breaches;
  return texts.notices.departsFromCharter(
    first === undefined ? '' : quotationOf(texts, first.rule, register.kind),
    others.length,
  );
}

function fileForNoForum({ notices }: Texts, { found, led }: NoticeOf<'fileForNoForum'>): string {
  const { fileForNoForum: t } = notices;
  if (led.length === 0) return t.noneLed;
  if (found === '') return t.noneNamed(led, HEADINGS.forum);
  return t.otherNamed(found.slice(0, MOST_OF_A_NAME), led, HEADINGS.forum);
}

/** Why an answer is not counted. */
function roundNotOpen({ notices }: Texts, { status, closedAt }: NoticeOf<'roundNotOpen'>): string {
  const { roundNotOpen: t } = notices;
  if (status === 'draft' || status === 'withdrawn') return t.next[status];
  return [closedAt === null ? t.notOpen : t.closed(closedAt), t.notCounted, t.next[status]].join(' ');
}

/** Why nobody is reminded. */
function noneToRemind({ remindSilent: t }: Texts, { ownDay, tooLate }: NoticeOf<'noneToRemind'>): string {
  const why = [...(ownDay > 0 ? [t.ownDay(ownDay)] : []), ...(tooLate > 0 ? [t.tooLate(tooLate)] : [])];
  return [t.noneRemindedNow, ...(why.length === 0 ? [t.allHaveAnswered] : why)].join(' ');
}

function withShortTitle<Told extends MeetingsNotice | FollowUpsNotice>(notice: Told): Told {
  return 'title' in notice && typeof notice.title === 'string'
    ? { ...notice, title: notice.title.slice(0, MOST_OF_A_TITLE) }
    : notice;
}

function formalNotice({ formal: { notice: t } }: Texts, notice: FormalNotice): string {
  return notice.type === 'formalTooLong' ? t.formalTooLong[notice.field](notice.most) : t[notice.type];
}

function termsNotice({ terms: { notice: t } }: Texts, notice: TermsNotice): string {
  switch (notice.type) {
    case 'alreadyRenewed':
      return t.alreadyRenewed(notice.number);
    case 'optionLocked':
      return t.optionLocked(notice.conditions);
    case 'unknownCondition':
    case 'evidenceMissing':
    case 'conditionChangedSince':
    case 'nothingRunsOut':
    case 'nothingDelegated':
    case 'delegationEndedAlready':
    case 'delegationEnded':
    case 'nothingToReport':
    case 'reportFaulty':
    case 'reportChangedSince':
    case 'resultsReported':
    case 'conditionMet':
    case 'conditionTakenBack':
      return t[notice.type];
  }
}

function travelNotice({ travel: t }: Texts, notice: TravelNotice): string {
  switch (notice.type) {
    case 'passedOn':
      return t.passedOn(notice.to);
    case 'offerTurnedBack':
      return t.turnedBack[notice.how];
    case 'cannotBePassedOn':
    case 'cannotBeRecalled':
    case 'offerSettled':
    case 'chooseReceivingForum':
    case 'passingRecalled':
    case 'offerTakenUp':
      return t.notice[notice.type];
  }
}
