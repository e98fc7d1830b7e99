import type { DraftField } from '../../domain/resolution/content';
import { stateFundsTexts } from '../state-funds/state-funds-texts.en';
import type { DraftFault } from '../../domain/resolution/read-draft';
import type { SentencesBy } from '../sentences-by';

const BLANK_IN_LINK = 'the link has a space in it. Copy the link again, or write %20 in the place of each space.';

const missingInDraft: Readonly<Record<DraftField, string>> = {
  title: 'Write a title.',
  urgency: 'Write why the question cannot wait for the next meeting.',
  question: 'Write what the members are to answer.',
  clauses: 'Write at least one point.',
  applicant: 'Choose the applicant.',
  amount: 'Write how much money it is about, or empty year and cost centre.',
  budgetYear: 'Write which year the money is for.',
  costCentre: 'Write a cost centre.',
  conditions: 'Write the conditions, or empty what happens if they are not met.',
  ifUnmet: 'Write what happens.',
  validUntil: 'Write until when the decision is valid, or empty the option to prolong.',
  prolongUntil: 'Choose a day.',
  delegatedTo: 'Write which forum is to decide, or empty the other two fields about it.',
  delegated: 'Write what that forum is to decide on.',
  reviewOn: 'Choose by which day the forum looks at it again.',
  projectYear: 'The year of the project is missing: choose it, or empty the findings.',
  criteria: 'A finding is missing.',
  background: 'Write a background.',
  attachments: 'Write a name and a link.',
  lastDay: 'The last day to answer is missing. Choose a day.',
  shortNotice: 'Write a reason for the short time.',
};

const tooMany = {
  clauses: (most: number) => `There is room for ${most} points at the most. Merge some or divide the matter.`,
  attachments: (most: number) =>
    `There is room for ${most} attachments at the most. Remove some or put them together in one.`,
};

export const draftFault: SentencesBy<'fault', DraftFault> = {
  missing: ({ field }) => missingInDraft[field],
  unfilled: 'Replace each […] with what holds here.',
  tooLong: ({ length, most }) => `The text is ${length} characters. Shorten it to ${most} at the most.`,
  tooMany: ({ field, most }) => tooMany[field](most),
  tooManyConditions: ({ most }) => `There is room for ${most} conditions at the most. Merge some.`,
  notConditionOwnerDay: ({ line }) =>
    `Line ${line}: write the condition, who and which day with semicolons between, for example: a report; The hospital; 2026-11-30. The name begins with a capital letter, and the day needs its year.`,
  metTooSoon: ({ line }) =>
    `Line ${line}: the condition would have to be met before the matter is answered. Write a later day.`,
  notAfterValidUntil: 'The prolonging must end after the day that the decision is valid until. Choose a later day.',
  endsTooSoon: 'The decision would end before the last day to answer. Choose a later day.',
  reviewedTooSoon: 'It would be looked at again before the matter is answered. Choose a later day.',
  namesPerson: 'That is a person of the forum. Write a forum or an organisation, for example the LGS steering group.',
  stateFundsOff:
    'The forum has not turned on the criteria for state funds. Turn them on under forum, or empty the year of the project and the findings.',
  notJudged: ({ criteria }) =>
    `All criteria are to be judged. Left: ${criteria.map((criterion) => stateFundsTexts.name[criterion]).join(', ')}.`,
  commentTooLong: ({ criterion, most }) =>
    `The comment on ${stateFundsTexts.name[criterion]} is too long. Shorten it to ${most} characters at most.`,
  missingForStateFunds: 'Amount missing: a matter about state funds says how much it is about.',
  notWithinTheYear: ({ year }) => `State funds are granted for one year at a time. Choose a day in ${year}.`,
  notNameAndLink: ({ line }) =>
    `Line ${line}: write a name and then a link, for example Report https://example.se/report.pdf`,
  notHttps: ({ line }) => `Line ${line}: use an ordinary web link that begins with https://`,
  blankInLink: ({ line }) => `Line ${line}: ${BLANK_IN_LINK}`,
  partOfKrona: 'Write whole kronor, without a fraction.',
  notAnAmount: 'Write an amount in kronor, for example 450 tkr, 450 000 or 3 milj. kr.',
  notAYear: 'Write a year with four digits, for example 2026.',
  notADate: 'That is not a date. Choose a day.',
  notWorkingDay: 'That is not a working day. Choose a weekday that is not a holiday.',
  tooSoon: 'The time to answer would be too short. Choose a day at least two working days ahead.',
  tooLate: 'The day is too far ahead. Choose a day within half a year.',
  missingForShortNotice: ({ workingDays }) =>
    `The time to answer is ${workingDays} working days. Write why it must be shorter than five.`,
};
