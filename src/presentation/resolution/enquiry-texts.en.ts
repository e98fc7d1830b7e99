import type { Status } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';
import { moment } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

export const enquiryTexts = {
  ask: {
    open: 'Ask first',
    label: 'What do you want to ask before you answer?',
    hint: `Those who lead the forum get the question at once. It and the reply are shown to everybody in the forum, with names. It is not an answer to the matter. ${NO_PATIENT_DATA}`,
    missing: 'Write a question.',
    send: 'Send the question',
  },
  heading: 'Questions and replies',
  toggle: 'Questions and replies',
  count: (asked: number, replied: number) => `${asked} questions, ${replied === 0 ? 'none' : replied} replied to.`,
  asked: (name: string, at: Instant) => `${name} asked on ${moment(at)}: `,
  replied: (name: string, at: Instant) => `${name} replied on ${moment(at)}: `,
  noReply: 'Nobody has replied yet.',
  neverReplied: 'Nobody replied before the round closed.',
  left: (count: number) =>
    count === 1 ? 'One earlier question is in the history.' : `${count} earlier questions are in the history.`,
  earlier: (count: number) =>
    count === 1
      ? 'One question about an earlier text is in the history.'
      : `${count} questions about an earlier text are in the history.`,
  task: {
    heading: 'Question about the matter',
    form: {
      open: 'Reply to the question',
      label: 'Your reply to the question',
      hint: `Whoever asked gets the reply in their own chat, and everybody in the forum sees it on the matter, with your name. ${NO_PATIENT_DATA}`,
      missing: 'Write a reply.',
      send: 'Send the reply to the question',
    },
    look: 'Show the matter',
    summary: (title: string) => `Reply to a question about the matter: ${title}`,
    summaryReplied: (title: string) => `The question has a reply: ${title}`,
  },
  reply: {
    lead: 'Your question has a reply',
    summary: (title: string) => `Reply to your question: ${title}`,
  },
  made: 'The question is sent to those who lead the forum. The reply comes in your own chat. You still need to answer the matter.',
  askedTooOften: (most: number) =>
    `You have asked ${most} questions in the round, and no more can be sent here. Get in touch with the chair.`,
  tooLate: (closedAt: Instant) => `The round closed ${moment(closedAt)}, so the question is not sent.`,
  instead: {
    draft: 'Ask when the matter is sent out again.',
    open: 'The result comes in the channel in a moment.',
    lapsed: 'Ask again if the chair extends the time to answer.',
    referredBack: 'The chair is reworking the matter. Tell the chair now what you wonder.',
    adopted: 'The decision is in the channel. Ask the chair.',
    movedToMeeting: 'A meeting takes the matter up. Ask there.',
    struck: 'The matter is struck. Ask the chair.',
    withdrawn: 'The matter is withdrawn. Ask the chair why.',
  } satisfies Record<Status, string>,
  notForYou: 'Only those who vote in the round ask here, so the question is not sent. Ask the chair.',
  textMissing: 'Write something in the box and send again.',
  repliedAlready: (name: string, at: Instant) =>
    `${name} replied to the question ${moment(at)}, so your reply is not sent.`,
};
