import { followUpsFor } from '../../support/follow-ups-in-teams';
import { accountsRef, followUpsRef, forumRef, meetingsRef } from '../../../src/application/records/refs';
import { createRender } from '../../../src/presentation/render';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { sampleViews } from '../../presentation/sample-views';
import {
  COST_CENTRE,
  costCentreFor,
  economyFor,
  entersCostCentre,
  storedAccounts,
} from '../../support/accounts-in-teams';
import { aForm, aMatter, draftOf } from '../../support/forum-in-teams';
import {
  CHECKED,
  DRAFT,
  PUBLISHED,
  REVISED,
  plansMeeting,
  reportsFor,
  startsMinutes,
  stepCard,
  storedMeetings,
  takesStep,
} from '../../support/minutes-in-teams';
import { applied, INVITATION } from '../../support/applying';
import { CRITERIA, ofEachCriterion } from '../../../src/domain/state-funds/criteria';
import { dayComes, enters, forumIdIn, holdingOf, readyForum, sitsFor } from '../../support/register-in-teams';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { anotherForum, drafts, handsOver, WHY } from '../../support/travel-in-teams';
import { cardFor, cardIn, type CardAnswer, type Typed } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';
import { MORNING } from '../../support/matter';

/**
 * A form stays in the chat after it is sent. Pressed again with other content it is another act, or a clear no: what the
 * person typed is in the store, or they are told that it is not. The table holds every form there is.
 */

const { words } = swedish;

/** Whose form it is, and as it stands before anything is typed. */
interface OpenForm {
  readonly by: Seat;
  readonly card: unknown;
}

/** What is typed instead, and how the store says it when that is not the same. */
type Change = string | { readonly value: string; readonly kept: string };

interface Form {
  readonly open: (stage: Stage) => Promise<OpenForm>;
  readonly typed: (stage: Stage) => Typed | Promise<Typed>;
  /** Of each field another value. */
  readonly changes: (stage: Stage) => Readonly<Record<string, Change>> | Promise<Readonly<Record<string, Change>>>;
  /** Of a button of which there are several. */
  readonly chosen?: object;
}

async function inPerson({ teams }: Stage, by: Seat, text: string): Promise<unknown> {
  return (await teams.writesInPerson(by, text)).at(-1)?.content;
}

async function opened({ teams }: Stage, by: Seat, verb: string, data: object = {}): Promise<OpenForm> {
  return { by, card: cardIn(await teams.invokes(by, verb, { forum: forumIdIn(teams), ...data })) };
}

const step = (who: (stage: Stage) => Seat, verb: string, before: (stage: Stage) => Promise<void>) => {
  return async (stage: Stage): Promise<OpenForm> => {
    await before(stage);
    const by = who(stage);
    return { by, card: stepCard(stage, by, verb).content };
  };
};

const otherwise = {
  ...{ project: 'Another project', organisation: 'Another centre', amount: '200 tkr', year: '2028' },
  answers: ofEachCriterion((criterion) => `Another answer about ${criterion}`),
};

const leaders = (verb: string, before: (stage: Stage) => Promise<void>) => {
  return async (stage: Stage): Promise<OpenForm> => {
    await before(stage);
    const by = stage.who.chair;
    return { by, card: cardFor(stage.teams.inChatWith(by), verb).content };
  };
};

/** The forum has held two meetings, and a follow-up waits for one. */
async function heldMeetings(stage: Stage): Promise<void> {
  const { teams, who } = stage;
  await plansMeeting(stage, who.chair, '2026-06-04');
  await plansMeeting(stage, who.chair, '2026-05-28');
  const typed = { followUpTitle: 'Staffing', followUpOwner: '', followUpDue: '' };
  await teams.taps(who.chair, await followUpsFor(stage, who.chair), 'followUp.add', typed);
  await stage.bot.settled();
  await dayComes(stage, '2026-06-05');
}

/** The card of a follow-up that waits. */
async function onFollowUp(stage: Stage): Promise<OpenForm> {
  const by = stage.who.chair;
  const typed = { followUpTitle: 'Staffing', followUpOwner: '', followUpDue: '' };
  const list = cardIn(await stage.teams.taps(by, await followUpsFor(stage, by), 'followUp.add', typed));
  return { by, card: cardIn(await stage.teams.taps(by, list, 'followUp.show')) };
}

async function onProposal(stage: Stage): Promise<OpenForm> {
  const by = stage.who.chair;
  const typed = { searchedText: 'Staffing tas upp igen', searchedMeeting: 'nobody', searchedItem: '' };
  const list = cardIn(await stage.teams.taps(by, await followUpsFor(stage, by), 'followUps.find', typed));
  return { by, card: cardIn(await stage.teams.taps(by, list, 'followUpProposal.show')) };
}

/** Another forum has handed a matter over. */
async function onOffer(stage: Stage, verb: string): Promise<OpenForm> {
  const by = stage.who.chair;
  await handsOver(stage, { from: await anotherForum(stage), to: stage.teams, by, title: 'It travels' });
  return { by, card: cardFor(stage.teams.inChatWith(by), verb).content };
}

const BOOKED = { title: 'A day together', amount: '50 tkr', bookingNote: '' } as const;

/** The form on the card of a cost centre, once this has been done. */
function onCostCentre(before?: (stage: Stage) => Promise<void>) {
  return async (stage: Stage): Promise<OpenForm> => {
    const by = stage.who.chair;
    await entersCostCentre(stage, by);
    await before?.(stage);
    return { by, card: await costCentreFor(stage, by) };
  };
}

async function books(stage: Stage): Promise<void> {
  const by = stage.who.chair;
  await stage.teams.taps(by, await costCentreFor(stage, by), 'booking.add', BOOKED);
}

async function bookedIn(stage: Stage): Promise<string> {
  return (await storedAccounts(stage)).bookings[0]?.id ?? '';
}

const CONDITIONED = {
  conditions: 'A report',
  ...{ delegatedTo: 'The steering group', delegated: 'The process', reviewOn: '2027-06-30' },
};

/** The forum has decided on a condition, and the chair has its card; `before` is done on it. */
function onTerms(before?: (stage: Stage, card: unknown) => Promise<void>, fields: Typed = CONDITIONED) {
  return async (stage: Stage): Promise<OpenForm> => {
    const { bot, teams, who } = stage;
    const vote = await aMatter(bot, teams, who, { title: 'Conditioned', ...fields });
    for (const voter of who.voters) await teams.presses(voter, vote.content, swedish.words.choice.approve);
    await bot.settled();
    const decision = cardFor(teams.inThread(vote), 'terms.show');
    const shown = async () => cardIn(await teams.taps(who.chair, decision.content, 'terms.show'));
    await before?.(stage, await shown());
    return { by: who.chair, card: await shown() };
  };
}

/** The forum turns the criteria for state funds on. */
async function decidesOnStateFunds(stage: Stage): Promise<void> {
  const decided = { fundsDecidedBy: 'LGS', fundsDecidedOn: '2026-01-10', fundsNumber: 'punkt 8' };
  await enters(stage, stage.who.chair, 'stateFunds.save', decided);
}

/** The applications of a forum that has decided on criteria for state funds, or the form of one that a leader fills in. */
function onApplications(verb: string, data: object = {}) {
  return async (stage: Stage): Promise<OpenForm> => {
    await decidesOnStateFunds(stage);
    return opened(stage, stage.who.chair, verb, data);
  };
}

/** A party has yet to decide for itself on what the forum has decided; `before` is done on the card of such decisions. */
function onFormalDecisions(before?: (stage: Stage, card: unknown) => Promise<void>) {
  return async (stage: Stage): Promise<OpenForm> => {
    const { bot, teams, who } = stage;
    await sitsFor(stage, who.chair, who.viceChair, { party: 'The municipality', principal: 'kommun' });
    const vote = await aMatter(bot, teams, who, { title: 'Decided by each' });
    for (const voter of who.voters) await teams.presses(voter, vote.content, swedish.words.choice.approve);
    await bot.settled();
    const decision = cardFor(teams.inThread(vote), 'formal.show');
    const shown = async () => cardIn(await teams.taps(who.chair, decision.content, 'formal.show'));
    await before?.(stage, await shown());
    return { by: who.chair, card: await shown() };
  };
}

/** A decision's versions; `before` is done on the process lead's card of such. */
function onEditorial(by: 'chair' | 'processLead', before?: (stage: Stage, card: unknown) => Promise<void>) {
  return async (stage: Stage): Promise<OpenForm> => {
    const { bot, teams, who } = stage;
    const vote = await aMatter(bot, teams, who, { title: 'Decided with a misspelling', background: 'A misspeling' });
    for (const voter of who.voters) await teams.presses(voter, vote.content, swedish.words.choice.approve);
    await bot.settled();
    const decision = cardFor(teams.inThread(vote), 'editorial.show');
    const shown = async (seat: Seat) => cardIn(await teams.taps(seat, decision.content, 'editorial.show'));
    await before?.(stage, await shown(who.processLead));
    return { by: who[by], card: await shown(who[by]) };
  };
}

const EDITORIAL = { editorialBefore: 'misspeling', editorialAfter: 'misspelling', editorialWhy: 'A letter' };
const FORMAL = { undecided: '1#0', formalBody: 'The board', formalDay: '2026-06-01', formalReference: 'D 2026-1' };

async function notedAt(stage: Stage): Promise<{ readonly report: string; readonly meetings: readonly string[] }> {
  const stored = await storedMeetings(stage);
  return { report: stored?.reports[0]?.id ?? '', meetings: stored?.meetings.map(({ id }) => id) ?? [] };
}

const started = async (stage: Stage) => {
  await startsMinutes(stage, stage.who, stage.who.processLead);
};
const submitted = async (stage: Stage) => {
  await started(stage);
  await takesStep(stage, stage.who.noteTaker, 'minutes.submit', { url: DRAFT });
};
/** The card of who was there at which item, before the note taker. */
async function onPresence(stage: Stage): Promise<OpenForm> {
  const by = stage.who.noteTaker;
  await started(stage);
  const list = await inPerson(stage, by, typedWords.minutes);
  const chain = cardIn(await stage.teams.taps(by, list, 'minutes.chain'));
  return { by, card: cardIn(await stage.teams.taps(by, chain, 'minutes.presence')) };
}
const disputed = async (stage: Stage) => {
  await submitted(stage);
  await takesStep(stage, stage.who.processLead, 'minutes.requestChange', { where: 'Item 5', what: 'Not so' });
};
const approved = async (stage: Stage) => {
  await submitted(stage);
  await takesStep(stage, stage.who.processLead, 'minutes.verify');
  await takesStep(stage, stage.who.chair, 'minutes.approve');
};
const published = async (stage: Stage) => {
  await approved(stage);
  await takesStep(stage, stage.who.processLead, 'minutes.publish', CHECKED);
};

const chain = (before: (stage: Stage) => Promise<void>) => {
  return async (stage: Stage): Promise<OpenForm> => {
    await before(stage);
    const { teams, who } = stage;
    const list = await inPerson(stage, who.processLead, typedWords.minutes);
    return { by: who.processLead, card: cardIn(await teams.taps(who.processLead, list, 'minutes.chain')) };
  };
};

async function sent(stage: Stage): Promise<void> {
  await aMatter(stage.bot, stage.teams, stage.who);
}

async function rejected(stage: Stage): Promise<void> {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const [first = who.chair, ...others] = who.voters;
  for (const voter of others) await teams.presses(voter, card.content, words.choice.approve);
  await teams.taps(first, card.content, 'vote.cast', { rejectReason: 'No' }, { choice: 'reject' });
  await bot.settled();
}

async function enquired(stage: Stage): Promise<void> {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const [, , member = who.viceChair] = who.voters;
  await teams.taps(member, card.content, 'enquiry.make', { enquiryText: 'Who pays?' });
  await bot.settled();
}

async function lapsed(stage: Stage): Promise<void> {
  await sent(stage);
  await dayComes(stage, '2026-06-19');
}

async function course(stage: Stage): Promise<OpenForm> {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const { data } = buttonsOf(card.content).find(({ verb }) => verb === 'vote.cast') ?? { data: {} };
  return opened(stage, who.chair, 'course.show', data);
}

const alone: Typed = {
  title: 'Lease',
  text: 'The lease ends.',
  reason: 'It runs out.',
  decidedOn: '2026-03-01',
  amount: '',
  changesCharter: 'false',
};
const meeting: Typed = { on: '2026-09-18', from: '13.00', until: '15.00', place: 'Room 1', isDigital: 'false' };
const otherMeeting = {
  on: '2026-10-16',
  from: '12.30',
  until: '15.45',
  place: 'Another room',
  isDigital: { value: 'true', kept: '"isDigital":true' },
} as const;

const draft: Form = {
  open: async ({ bot, teams, who }) => ({ by: who.chair, card: (await aForm(bot, teams, who.chair)).content }),
  typed: () => draftOf(),
  changes: () => ({
    title: 'Other title',
    urgency: 'Other urgency',
    question: 'Other question',
    clauses: 'att other clause',
    background: 'Other background',
    attachments: 'https://example.com/other',
    lastDay: '2026-06-23',
    shortNotice: 'Other notice',
  }),
};

const forms: Readonly<Record<string, Form>> = {
  'travel.passOn': {
    open: async (stage) => {
      const by = stage.who.chair;
      await anotherForum(stage);
      const matter = await drafts(stage, stage.teams, by, 'It travels');
      return opened(stage, by, 'travel.open', { matter });
    },
    typed: () => ({ receiver: forumIdIn({ channel: '19:VVG@thread.tacv2' }), travelMessage: WHY }),
    changes: () => ({ travelMessage: 'Others know more about it' }),
  },
  'offer.giveBack': {
    open: (stage) => onOffer(stage, 'offer.giveBack'),
    typed: () => ({ offerQuestion: 'Who pays?' }),
    changes: () => ({ offerQuestion: 'Who decides?' }),
  },
  'offer.decline': {
    open: (stage) => onOffer(stage, 'offer.decline'),
    typed: () => ({ offerReason: 'It is not ours' }),
    changes: () => ({ offerReason: 'It is decided already' }),
  },
  'chairDecision.make': {
    open: (stage) => opened(stage, stage.who.chair, 'chairDecision.open'),
    typed: () => alone,
    changes: () => ({
      title: 'Another lease',
      text: 'The other lease ends.',
      reason: 'There is no time.',
      decidedOn: '2026-05-01',
      amount: { value: '200 000', kept: '200000' },
      changesCharter: { value: 'true', kept: '"changesCharter":true' },
    }),
  },
  'meetings.plan': {
    open: async (stage) => ({ by: stage.who.chair, card: await inPerson(stage, stage.who.chair, typedWords.meetings) }),
    typed: () => meeting,
    changes: () => otherMeeting,
  },
  'meetings.change': {
    open: async (stage) => {
      await plansMeeting(stage, stage.who.chair, '2026-09-17');
      return { by: stage.who.chair, card: await inPerson(stage, stage.who.chair, typedWords.meetings) };
    },
    typed: async (stage) => named(meeting, (await notedAt(stage)).meetings[0]),
    changes: async (stage) => named(otherMeeting, (await notedAt(stage)).meetings[0]),
  },
  'followUp.add': {
    open: async (stage) => ({ by: stage.who.chair, card: await followUpsFor(stage, stage.who.chair) }),
    typed: () => ({
      ...{ followUpTitle: 'Staffing', followUpOwner: 'Theme group', followUpDue: '2026-09-01' },
      ...{ who: 'nobody', when: 'next', recurs: 'yearly', source: 'nobody', sourceItem: '' },
    }),
    changes: () => ({ followUpTitle: 'Holidays', followUpOwner: 'Another group', followUpDue: '2026-10-01' }),
  },
  'followUp.finish': {
    open: onFollowUp,
    typed: () => ({ outcome: 'It is staffed' }),
    changes: () => ({ outcome: 'It is not staffed' }),
  },
  'followUp.move': {
    open: onFollowUp,
    typed: () => ({
      ...{ who: 'nobody', followUpOwner: 'Theme group', when: 'next', followUpDue: '2026-09-01', whyMoved: 'Later' },
    }),
    changes: () => ({ followUpOwner: 'Another group', followUpDue: '2026-10-01', whyMoved: 'Still later' }),
  },
  'followUp.drop': {
    open: onFollowUp,
    typed: () => ({ whyDropped: 'Not needed' }),
    changes: () => ({ whyDropped: 'Never needed' }),
  },
  'followUpProposal.confirm': {
    open: onProposal,
    typed: () => ({
      ...{ followUpTitle: 'Staffing', followUpOwner: 'Theme group', followUpDue: '2026-09-01' },
      ...{ who: 'nobody', when: 'next', recurs: 'yearly' },
    }),
    changes: () => ({ followUpTitle: 'Holidays', followUpOwner: 'Another group', followUpDue: '2026-10-01' }),
  },
  'followUps.find': {
    open: async (stage) => ({ by: stage.who.chair, card: await followUpsFor(stage, stage.who.chair) }),
    typed: () => ({ searchedText: 'Staffing tas upp igen', searchedMeeting: 'nobody', searchedItem: '' }),
    changes: () => ({ searchedText: 'Holidays tas upp igen' }),
  },
  'agenda.setOwner': {
    open: async (stage) => ({ by: stage.who.chair, card: await reportsFor(stage, stage.who.chair) }),
    typed: () => ({ agendaOwner: 'The steering group' }),
    changes: () => ({ agendaOwner: 'Another group' }),
  },
  'agenda.settle': {
    open: async (stage) => {
      await heldMeetings(stage);
      const by = stage.who.chair;
      await stage.teams.taps(by, await reportsFor(stage, by), 'agenda.setOwner', { agendaOwner: 'The steering group' });
      return { by, card: await reportsFor(stage, by) };
    },
    typed: async (stage) => ({ onAgenda: (await notedAt(stage)).report }),
    changes: () => ({ onAgenda: { value: '', kept: '"off":["' } }),
  },
  'reports.note': {
    open: async (stage) => {
      await heldMeetings(stage);
      return { by: stage.who.chair, card: await reportsFor(stage, stage.who.chair) };
    },
    typed: async (stage) => {
      const { report, meetings } = await notedAt(stage);
      return { ticked: report, meeting: meetings[1] ?? '', item: '6 a' };
    },
    changes: async (stage) => ({
      item: '7 b',
      meeting: { value: (await notedAt(stage)).meetings[0] ?? '', kept: '"meetingOn":"2026-05-28"' },
    }),
  },
  'reports.correct': {
    open: async (stage) => {
      await heldMeetings(stage);
      const { report, meetings } = await notedAt(stage);
      const typed = { ticked: report, meeting: meetings[1] ?? '', item: '6 a' };
      await stage.teams.taps(stage.who.chair, await reportsFor(stage, stage.who.chair), 'reports.note', typed);
      return { by: stage.who.chair, card: await reportsFor(stage, stage.who.chair) };
    },
    typed: async (stage) => {
      const { report, meetings } = await notedAt(stage);
      return { wrong: `${report}#0`, rightMeeting: meetings[1] ?? '', rightItem: '8 c' };
    },
    changes: async (stage) => ({
      rightItem: '9 d',
      rightMeeting: { value: (await notedAt(stage)).meetings[0] ?? '', kept: '"meetingOn":"2026-05-28"' },
    }),
  },
  'costCentre.enter': {
    open: async (stage) => ({ by: stage.who.chair, card: await economyFor(stage, stage.who.chair) }),
    typed: () => COST_CENTRE,
    changes: () => ({
      ...{ centreYear: '2027', centreNumber: '86910', centreName: 'Another', funds: 'stateFunds' },
      ...{ income: { value: '17 kr', kept: '"kronor":17,' }, carriedOver: { value: '19 kr', kept: '"kronor":19,' } },
      centreNote: 'Until April',
    }),
  },
  'costCentre.change': {
    open: onCostCentre(),
    typed: () => ({ centreName: 'New', funds: 'other', income: '', carriedOver: '', centreNote: '' }),
    changes: () => ({
      ...{ centreName: 'Another', funds: 'stateFunds', centreNote: 'Until April' },
      ...{ income: { value: '17 kr', kept: '"kronor":17,' }, carriedOver: { value: '19 kr', kept: '"kronor":19,' } },
    }),
  },
  'booking.add': {
    open: onCostCentre(),
    typed: () => BOOKED,
    changes: () => ({
      ...{ title: 'Another day', bookingNote: 'With lunch' },
      amount: { value: '17 kr', kept: '"kronor":17,' },
    }),
  },
  'booking.correct': {
    open: onCostCentre(books),
    typed: async (stage) => ({
      ...{ wrong: `${await bookedIn(stage)}#0`, rightCentre: '86920', rightYear: '2026', rightAmount: '13 kr' },
      why: 'Wrong',
    }),
    changes: () => ({ rightAmount: { value: '17 kr', kept: '"kronor":17,' }, why: 'Still wrong' }),
  },
  'booking.takeBack': {
    open: onCostCentre(books),
    typed: async (stage) => ({ takenBack: `${await bookedIn(stage)}#0`, whyBack: 'Not held' }),
    changes: () => ({}),
  },
  'terms.meet': {
    open: onTerms(),
    typed: () => ({ unmet: '1#0', evidence: 'Told in September' }),
    changes: () => ({}),
  },
  'terms.endDelegation': {
    open: onTerms(),
    typed: () => ({ whyDelegationEnded: 'Decided in November' }),
    changes: () => ({ whyDelegationEnded: 'Decided in December' }),
  },
  'terms.takeBack': {
    open: onTerms(async (stage, card) => {
      await stage.teams.taps(stage.who.chair, card, 'terms.meet', { unmet: '1#0', evidence: 'Told in September' });
    }),
    typed: () => ({ met: '1#1', whyUnmet: 'Not told' }),
    changes: () => ({}),
  },
  'editorial.change': {
    open: onEditorial('processLead'),
    typed: () => EDITORIAL,
    changes: () => ({ editorialAfter: 'misprint', editorialWhy: 'A word' }),
  },
  'editorial.setAside': {
    open: onEditorial('chair', async (stage, card) => {
      await stage.teams.taps(stage.who.processLead, card, 'editorial.change', EDITORIAL);
    }),
    typed: () => ({ editorial: '1', whyNotEditorial: 'It is another word' }),
    changes: () => ({ whyNotEditorial: 'It says something else' }),
  },
  'terms.report': {
    open: async (stage) => {
      await decidesOnStateFunds(stage);
      return onTerms(undefined, {
        ...{ amount: '300 tkr', budgetYear: '2026', validUntil: '2026-12-31', projectYear: '1' },
        ...Object.fromEntries(CRITERIA.map((criterion) => [`finding_${criterion}`, 'met'])),
      })(stage);
    },
    typed: () => ({ reportDone: 'A clinic', reportResidents: '120', reportSpent: '280 tkr' }),
    changes: () => ({ reportDone: 'No clinic', reportResidents: '119' }),
  },
  'applications.invite': {
    open: onApplications('applications.show'),
    typed: () => ({ invitedWhom: 'A health centre', applyUntil: '2026-12-31' }),
    changes: () => ({ invitedWhom: 'Another centre', applyUntil: '2026-11-30' }),
  },
  'application.save': {
    open: onApplications('applications.fillIn', { application: INVITATION.application }),
    typed: () => applied(),
    changes: () => applied(otherwise),
  },
  'application.send': {
    open: onApplications('applications.fillIn', { application: INVITATION.application }),
    typed: () => applied(),
    changes: () => applied(otherwise),
  },
  'formal.note': {
    open: onFormalDecisions(),
    typed: () => FORMAL,
    changes: () => ({ formalBody: 'The council', formalDay: '2026-05-29', formalReference: 'D 2026-2' }),
  },
  'formal.takeBack': {
    open: onFormalDecisions(async (stage, card) => {
      await stage.teams.taps(stage.who.chair, card, 'formal.note', FORMAL);
    }),
    typed: () => ({ decidedParty: '1#1', whyFormalBack: 'It was another board' }),
    changes: () => ({ whyFormalBack: 'It was not the board' }),
  },
  'minutes.notePresence': {
    open: onPresence,
    typed: async (stage) => ({
      presenceItem: '9',
      presence: 'left',
      present: String(holdingOf(await readyForum(stage), stage.who.viceChair.id).seat),
    }),
    changes: () => ({ presenceItem: { value: '10', kept: '"item":"10"' } }),
  },
  'minutes.start': {
    open: (stage) => opened(stage, stage.who.processLead, 'minutes.form'),
    typed: ({ who }) => ({
      meetingOn: '2026-06-04',
      title: 'Meeting of 4 June',
      url: '',
      label: '',
      noteTaker: who.noteTaker.id,
      verifier1: who.processLead.id,
      approver: who.chair.id,
    }),
    changes: ({ who }) => ({
      meetingOn: '2026-05-28',
      title: 'Meeting of 28 May',
      url: REVISED,
      label: 'Second',
      noteTaker: { value: who.coOpted.id, kept: `"noteTaker":{"id":"${who.coOpted.id}"` },
      verifier1: { value: who.viceChair.id, kept: `"verifiers":[{"id":"${who.viceChair.id}"` },
      verifier2: { value: who.viceChair.id, kept: `},{"id":"${who.viceChair.id}","name":"Kommun seat 1"}]` },
      approver: { value: who.viceChair.id, kept: `"approver":{"id":"${who.viceChair.id}"` },
      draftDay: '2026-06-20',
      verifiedDay: '2026-07-20',
      approvedDay: '2026-08-20',
    }),
  },
  'minutes.submit': {
    open: step(({ who }) => who.noteTaker, 'minutes.submit', started),
    typed: () => ({ url: DRAFT, label: 'First' }),
    changes: () => ({ url: REVISED, label: 'Second' }),
  },
  'minutes.requestChange': {
    open: step(({ who }) => who.processLead, 'minutes.requestChange', submitted),
    typed: () => ({ where: 'Item 5', what: 'Not so' }),
    changes: () => ({ where: 'Item 6', what: 'Rather so' }),
  },
  'minutes.handToMeeting': {
    open: step(({ who }) => who.noteTaker, 'minutes.handToMeeting', disputed),
    typed: () => ({ meetingReason: 'We do not agree' }),
    changes: () => ({ meetingReason: 'It is late' }),
  },
  'minutes.publish': {
    open: step(({ who }) => who.processLead, 'minutes.publish', approved),
    typed: () => CHECKED,
    changes: () => ({ address: 'https://example.com/elsewhere' }),
  },
  'minutes.moveAddress': {
    open: chain(published),
    typed: () => ({ newAddress: `${PUBLISHED}-moved` }),
    changes: () => ({ newAddress: 'https://example.com/elsewhere' }),
  },
  'minutes.handOver': {
    open: chain(started),
    typed: ({ who }) => ({ to: who.coOpted.id }),
    changes: ({ who }) => ({ to: { value: who.viceChair.id, kept: `"noteTaker":{"id":"${who.viceChair.id}"` } }),
    chosen: { step: 'draft' },
  },
  'minutes.extend': {
    open: chain(started),
    typed: () => ({ day: '2026-06-25' }),
    changes: () => ({ day: '2026-07-06' }),
    chosen: { step: 'draft' },
  },
  'minutes.withdraw': {
    open: chain(started),
    typed: () => ({ withdrawReason: 'Started twice' }),
    changes: () => ({ withdrawReason: 'Too early' }),
  },
  'draft.save': draft,
  'draft.preview': draft,
  'draft.send': { ...draft, changes: async (stage) => ({ ...(await draft.changes(stage)), lastDay: '2026-06-24' }) },
  'preview.decline': {
    open: async (stage) => {
      const { bot, teams, who } = stage;
      const form = await aForm(bot, teams, who.processLead);
      await teams.taps(who.processLead, form.content, 'draft.send', draftOf());
      await bot.settled();
      const request = cardFor(teams.inChatWith(who.chair), 'preview.startDeclining');
      return { by: who.chair, card: cardIn(await teams.taps(who.chair, request.content, 'preview.startDeclining')) };
    },
    typed: () => ({ reason: 'Not yet' }),
    changes: () => ({ reason: 'Not at all' }),
  },
  'vote.cast': {
    open: async (stage) => ({
      by: stage.who.voters[0] ?? stage.who.chair,
      card: (await aMatter(stage.bot, stage.teams, stage.who)).content,
    }),
    typed: () => ({ rejectReason: 'Too dear' }),
    changes: () => ({ rejectReason: 'Too late' }),
    chosen: { choice: 'reject' },
  },
  'absence.say': {
    open: async ({ teams, who: { chair } }) => ({
      by: chair,
      card: cardFor(await teams.writesInPerson(chair, 'borta'), 'absence.say').content,
    }),
    typed: () => ({ awayUntil: '2026-07-31' }),
    changes: () => ({ awayUntil: '2026-08-07' }),
  },
  'enquiry.make': {
    open: async (stage) => ({
      by: stage.who.voters[0] ?? stage.who.chair,
      card: (await aMatter(stage.bot, stage.teams, stage.who)).content,
    }),
    typed: () => ({ enquiryText: 'Who pays?' }),
    changes: () => ({ enquiryText: 'Who pays after that?' }),
  },
  'enquiry.reply': {
    open: leaders('enquiry.reply', enquired),
    typed: () => ({ enquiryReply: 'The region' }),
    changes: () => ({ enquiryReply: 'The municipalities' }),
  },
  'round.remind': {
    open: course,
    typed: () => ({ line: 'Please answer' }),
    changes: () => ({ line: 'Answer now' }),
  },
  'course.withdraw': {
    open: course,
    typed: () => ({ reason: 'Overtaken' }),
    changes: () => ({ reason: 'Not needed' }),
  },
  'ruling.extend': {
    open: leaders('ruling.extend', lapsed),
    typed: () => ({ lastDay: '2026-06-26' }),
    changes: () => ({ lastDay: '2026-07-01' }),
  },
  'ruling.referBack': {
    open: leaders('ruling.referBack', lapsed),
    typed: () => ({ referBackReason: 'Ask first' }),
    changes: () => ({ referBackReason: 'Too early' }),
  },
  'matter.moveToMeeting': {
    open: leaders('matter.moveToMeeting', lapsed),
    typed: () => ({ moveReason: 'To be discussed' }),
    changes: () => ({ moveReason: 'To be talked of' }),
  },
  'matter.strike': {
    open: leaders('matter.strike', rejected),
    typed: () => ({ strikeReason: 'Not needed' }),
    changes: () => ({ strikeReason: 'Too dear' }),
  },
  'referral.assign': {
    open: leaders('referral.assign', rejected),
    typed: ({ who }) => ({ responsible: who.coOpted.id, whatToSupply: 'A budget' }),
    changes: ({ who }) => ({
      responsible: { value: who.viceChair.id, kept: `"responsible":{"id":"${who.viceChair.id}"` },
      whatToSupply: 'A contract',
    }),
  },
  'seat.save': {
    open: (stage) => opened(stage, stage.who.chair, 'seat.open', { seat: 1 }),
    typed: () => ({ party: 'North', principal: 'region', right: 'voting', seatReason: '' }),
    changes: () => ({
      party: 'South',
      principal: { value: 'kommun', kept: '"party":"North","principal":"kommun"' },
      right: { value: 'coOpted', kept: '"right":"unresolved"' },
    }),
  },
  'stateFunds.save': {
    open: (stage) => opened(stage, stage.who.chair, 'stateFunds.open'),
    typed: () => ({ fundsDecidedBy: 'LGS', fundsDecidedOn: '2026-06-04', fundsNumber: 'punkt 8' }),
    changes: () => ({ fundsNumber: { value: 'punkt 9', kept: '"number":"punkt 9"' } }),
  },
  'times.save': {
    open: (stage) => opened(stage, stage.who.chair, 'times.open'),
    typed: () => ({ evesOff: 'christmasEve', opening: 'false', reminders: 'lastDay' }),
    changes: () => ({
      evesOff: { value: 'newYearsEve', kept: '"evesOff":["newYearsEve"]' },
      reminders: { value: 'halfTime', kept: '"reminders":["halfTime"]' },
    }),
  },
};

/** These say which register they were drawn from, as `seat.save` and `times.save` do, or settle a question once. */
const OF_THE_REGISTER = [
  'setup.save',
  'holding.start',
  'holding.save',
  'role.start',
  'role.save',
  'details.save',
  'import.confirm',
  'account.link',
];

/** What looks something up, or only chooses what is opened, or what is given as a file. */
const OPENING = [
  ...['setup.search', 'seat.open', 'roles.open', 'forum.choose', 'composition.show', 'import.read'],
  'starts.show',
  'decisions.takeOut',
];

function named(fields: Readonly<Record<string, Change>>, meetingId = ''): Readonly<Record<string, Change & string>> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${field}-${meetingId}`, value])) as never;
}

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
});
afterEach(() => stage.end());

async function stored(): Promise<string> {
  const { resolutions, minutes, meetings, accounts, followUps, chairDecisions, applications, forums } =
    stage.bot.dependencies;
  const forum = forumIdIn(stage.teams);
  const kept = await Promise.all([
    resolutions.list(forum, 50),
    minutes.list(forum, 50),
    chairDecisions.list(forum, 50),
    applications.list(forum, 50),
    meetings.read(meetingsRef(forum)),
    accounts.read(accountsRef(forum)),
    followUps.read(followUpsRef(forum)),
    forums.read(forumRef(forum)),
  ]);
  // Who is in the channel is nothing that anybody types.
  return JSON.stringify(
    kept.flat().map((record) => record?.state),
    (key, value: unknown) => (key === 'roster' ? null : value),
  );
}

/** What says on a card that nothing was kept of what was typed. */
const NOT_KEPT = [
  swedish.draftForm.note.staleDraft,
  swedish.register.staleOnCard,
  noticeText(swedish, { type: 'meetingPlannedAlready', on: '2026-09-18' }, null),
  noticeText(swedish, { type: 'meetingChangedSince', on: '2026-09-18' }, null),
  noticeText(swedish, { type: 'staleVersion', current: 1 }, null),
  noticeText(swedish, { type: 'formalChangedSince' }, null),
  noticeText(swedish, { type: 'editorialChangedSince' }, null),
  noticeText(swedish, { type: 'reportChangedSince' }, null),
  noticeText(swedish, { type: 'minutesChangedSince' }, null),
  swedish.chairDecisionForm.madeAlready('Lease', '2026-03-01'),
  swedish.chairDecisionForm.warning.amount,
  swedish.chairDecisionForm.warning.changesCharter,
  swedish.minutesForm.startAnyway,
];

function isToldNo(answer: CardAnswer): boolean {
  return answer.kind === 'message' || NOT_KEPT.some((sentence) => textOf(answer.content).includes(sentence));
}

it.each(Object.entries(forms))('%s, sent again', async (verb, form) => {
  const { bot, teams } = stage;
  const { by, card } = await form.open(stage);
  const typed = await form.typed(stage);
  const changes = await form.changes(stage);
  const sends = async (fields: Typed) => {
    const answer = await teams.taps(by, card, verb, fields, form.chosen);
    await bot.settled();
    return answer;
  };
  expect((await sends(typed)).kind).toBe('card');
  const once = await stored();
  const again = await sends(typed);
  expect([again.kind, await stored()]).toEqual(['card', once]);
  for (const [field, change] of Object.entries(changes)) {
    const { value, kept } = typeof change === 'string' ? { value: change, kept: change } : change;
    expect(await stored()).not.toContain(kept);
    const answer = await sends({ ...typed, [field]: value });
    const isKept = (await stored()).includes(kept);
    expect({ field, isKept, isToldNo: isToldNo(answer) }).toEqual({ field, isKept, isToldNo: !isKept });
  }
});

it('every form is in the table', () => {
  const render = createRender({ now: () => MORNING });
  const sent = sampleViews((text) => text).flatMap(({ view }) => buttonsOf(render(view).content));
  const withFields = sent.filter(({ inputs }) => Object.keys(inputs).length > 0).map(({ verb }) => verb);
  const others = [...OPENING, ...OF_THE_REGISTER];
  const unlisted = withFields.filter((verb) => !others.includes(verb) && !(verb in forms));
  expect([...new Set(unlisted)]).toEqual([]);
});
