import type { Standing } from '../../domain/forum/charter';
import { accessibilityStatement, privacyNotice } from '../public-words.en';
import { listed } from './listed.en';

export const waysTexts = {
  start: 'New matter',
  todo: 'To do',
  decisions: 'Decisions',
  absence: 'I am away',
  help: 'Help',
};

export const notUnderstoodTexts = {
  heading: 'I did not understand that',
  text: 'Choose below, or write help to see what I can do.',
};

export const helpTexts = {
  heading: 'This is what I can do for you',
  introduction:
    'Enighet sends out matters that cannot wait for the next meeting. If everybody says yes, it becomes a numbered decision. Otherwise the matter goes back.',
  standing: (what: readonly string[], shortNames: readonly string[]) =>
    `You are ${listed(what)} in ${listed(shortNames)}.`,
  seat: {
    voting: 'a voting member',
    coOpted: 'co-opted (adjungerad)',
    unresolved: 'a member whose right to vote is unclear',
    attending: 'a participant without a vote',
  } satisfies Record<Standing, string>,
  can: {
    preside: 'You send out matters, extend the time to answer, close rounds and withdraw matters.',
    lead: 'You write matters, take care of those referred back (återremiss) and hand matters over to other forums.',
    prepare: 'You write drafts. The chair or the vice chair sends them out.',
    voting:
      'You answer matters on the card that I send to your own chat, or in the channel. You can change your answer while the round is open.',
    coOpted: 'You read matters and decisions but do not vote.',
    unresolved:
      'You read matters and decisions. You can vote only when the forum has decided about the seat’s right to vote.',
    attending: 'You read matters and decisions.',
  },
  commandsHeading: { inPerson: 'Write to me', inChannel: 'Mention me in the channel and write' },
  moreCommands: 'Show or hide more commands',
  commands: {
    new: ['new: ', 'start a new matter'],
    mattersHere: ['matters: ', 'see the forum’s open and latest matters'],
    mattersMine: ['to do: ', 'see all that waits for you, and what you wait for from others'],
    deliveries: ['deliveries: ', 'see who has been reached by a matter'],
    decisions: ['decisions: ', 'see the decisions, newest first, and the principals’ own decisions'],
    minutesHere: ['minutes: ', 'start and follow their verification (justering), and note presence by item'],
    minutesMine: ['minutes: ', 'verify (justera), note presence by item and see how far they have come'],
    chairDecision: ['chair decision: ', 'register a chair’s decision (ordförandebeslut)'],
    meetings: ['meetings: ', 'see the forum’s planned meetings'],
    followUps: ['follow-ups: ', 'see what decisions and meetings have set going, whom it waits for and until when'],
    applications: ['applications: ', 'invite somebody to apply for state funds, and see the applications'],
    application: ['application and the code: ', 'apply for state funds with a code that a forum has sent you'],
    accounts: ['economy: ', 'see what is decided, booked and left on the forum’s cost centres (ansvar)'],
    reports: ['next meeting: ', 'see what the next meeting is to take up, with a text for the agenda'],
    absence: ['away: ', 'say that you are away, so that reminders wait'],
    forum: ['forum: ', 'see and change the forum’s composition, times and criteria for state funds'],
    help: ['help: ', 'see this (in Swedish: hjälp)'],
  } satisfies Readonly<Record<string, readonly [string, string]>>,
  privacy: privacyNotice,
  accessibility: accessibilityStatement,
  noForums:
    'You do not belong to any forum yet. Add me to the forum’s channel. If you have got a code to apply for state funds, write application and the code.',
  summary: 'This is what Enighet can do for you',
};
