import { z } from 'zod/v4';
import { FORUM_PURPOSES, SETUP_STEPS } from '../../application/forum/forum-view';
import { SEAT_RIGHTS, ROLES } from '../../domain/forum/register';
import { FORUM_KINDS } from '../../domain/forum/policy';
import { PRINCIPALS } from '../../domain/forum/principal';
import { LANGUAGES, USUAL_LANGUAGE } from '../../domain/language';
import { DECIDING, USUAL_DECIDING } from '../../domain/forum/deciding';
import { WORDINGS } from '../../domain/forum/wording';
import { chooseForum, startMatter } from '../../application/conversation';
import { endDeparted, keepDeparted, showDeparture } from '../../application/forum/departing';
import { openDetails, saveDetails } from '../../application/forum/describing';
import { exportComposition } from '../../application/forum/exporting';
import { confirmImport, openImport, readPasted } from '../../application/forum/importing';
import { openRegister, showChannelNews, showComposition } from '../../application/forum/looking-at-register';
import { recognize, showRecognition } from '../../application/forum/recognizing';
import { openRoles, removeRoleTerm, saveRoleTerm, startRoleTerm } from '../../application/forum/role-terms';
import {
  openSeat,
  removeHolding,
  removeSeat,
  saveHolding,
  saveSeat,
  startHolding,
} from '../../application/forum/seats';
import { openStateFunds, saveStateFunds, turnOffStateFunds } from '../../application/forum/setting-state-funds';
import { openTimes, saveTimes } from '../../application/forum/setting-times';
import { saveSetup, searchSetup } from '../../application/forum/setting-up';
import { help, helpInForum } from '../../application/forum/helping';
import { offerStarts } from '../../application/resolution/starting';
import { TABLE_FORMATS } from '../../application/taking-out/files';
import { EVES } from '../../domain/eves';
import { REMINDER_MOMENTS } from '../../domain/forum/forum-time';
import { saidYes, toggle } from './toggle';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { count, id, idOrNone, listed, one, verbAnywhere, verbFor, verbForEither, verbGiving, type Verbs } from './verb';

const people = listed(40_000);
const kind = z.enum(FORUM_KINDS);
const role = z.enum(ROLES);
const purpose = z.enum(FORUM_PURPOSES);
const number = count.pipe(z.int().min(1).max(999));
const seatNumber = z.union([z.literal('new').transform(() => null), number]);
const table = z.string().max(200_000).default('');

const forum = z.object({ forum: id }).transform((data) => ({ forumId: data.forum }));
/** Both '' in a person's own chat. */
const asked = z
  .object({ forum: idOrNone, message: idOrNone })
  .transform((data) => ({ forumId: data.forum, asked: data }));
const revision = z.object({ revision: count });
const looked = { query: typedText, changing: z.string().max(128).default('') };
const chosen = { person: one, typedName: typedText, typedEmail: typedText };
const days = { from: typedDay, until: typedDay };
const holdingFields = { ...chosen, ...days, interim: toggle, basis: typedText, awaitsApproval: toggle };
const termFields = { role: role.default('chair'), ...chosen, ...days };

const setup = z
  .object({
    forum: id,
    kind,
    name: typedText,
    shortName: typedText,
    chair: one,
    viceChair: one,
    processLead: one,
    noteTaker: one,
    otherProcessLead: one.default(''),
    otherNoteTaker: one.default(''),
    voting: people,
    votingBefore: people,
    coOpted: people,
    kommun: people,
    kommunBefore: people,
    reason: typedText,
  })
  .transform(({ forum: forumId, votingBefore, kommunBefore, ...fields }) => ({
    forumId,
    fields: {
      ...fields,
      voting: eachOnce(fields.voting, votingBefore),
      kommun: eachOnce(fields.kommun, kommunBefore),
    },
  }));

/** Those who are ticked among the found, and those who were before. */
function eachOnce(...ticked: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(ticked.flat())];
}

/** Each step has a search field of its own. Cards from before there were steps have one, `query`. */
const setupSearch = z
  .object({
    setupStep: z.enum(SETUP_STEPS).default('forum'),
    setupTried: z.boolean().default(false),
    query: typedText,
    queryForRoles: typedText,
    queryForVoting: typedText,
    queryForKommun: typedText,
  })
  .transform(({ setupStep: step, setupTried: isTried, query, queryForRoles, queryForVoting, queryForKommun }) => ({
    step,
    isTried,
    query: { forum: query, roles: queryForRoles, voting: queryForVoting, kommun: queryForKommun }[step],
  }));

const seat = z
  .object({
    seat: seatNumber,
    party: typedText,
    principal: z.enum(PRINCIPALS),
    right: z.enum(SEAT_RIGHTS),
    seatReason: typedText,
  })
  .transform(({ seat: seen, seatReason, ...fields }) => ({ fields: { number: seen, ...fields }, reason: seatReason }));

const newHolding = z
  .object({ seat: number, ...holdingFields, holdingReason: typedText })
  .transform(({ seat: seen, holdingReason, ...fields }) => ({ number: seen, fields, reason: holdingReason }));

/** What is typed for a new holding goes along when somebody searches for a person. */
const lookedAtSeat = z
  .object({ seat: seatNumber, ...looked, ...holdingFields, holdingReason: typedText })
  .transform(({ seat: opened, query, changing, holdingReason, ...fields }) => ({
    number: opened,
    query,
    changing,
    typed: { fields, reason: holdingReason },
  }));

const lookedAtRoles = z
  .object({ ...looked, ...termFields, termReason: typedText })
  .transform(({ query, changing, termReason, ...fields }) => ({
    query,
    changing,
    typed: { fields, reason: termReason },
  }));

const changed = { changedFrom: typedDay, changedUntil: typedDay, changedReason: typedText };

const holdingDays = z
  .object({ holding: id, ...changed, changedBasis: typedText, changedAwaits: toggle })
  .transform((data) => ({
    id: data.holding,
    fields: {
      from: data.changedFrom,
      until: data.changedUntil,
      basis: data.changedBasis,
      awaitsApproval: data.changedAwaits,
    },
    reason: data.changedReason,
  }));

const newTerm = z
  .object({ ...termFields, termReason: typedText })
  .transform(({ termReason, ...fields }) => ({ fields, reason: termReason }));

const termDays = z.object({ term: id, ...changed, changedLeftOn: typedDay }).transform((data) => ({
  id: data.term,
  fields: { from: data.changedFrom, until: data.changedUntil, leftOn: data.changedLeftOn },
  reason: data.changedReason,
}));

const details = z
  .object({
    kind,
    name: typedText,
    shortName: typedText,
    wording: z.enum(WORDINGS),
    /** Cards from before there was a choice do not ask. */
    deciding: z.enum(DECIDING).default(USUAL_DECIDING),
    language: z.enum(LANGUAGES).default(USUAL_LANGUAGE),
    detailsReason: typedText,
  })
  .transform(({ detailsReason, ...fields }) => ({ fields, reason: detailsReason }));

/** Ticked choices come as one string with commas. */
const ticked = <Value extends string>(values: readonly Value[]) =>
  z
    .string()
    .max(1_000)
    .default('')
    .transform((list) => values.filter((value) => list.split(',').includes(value)));

const times = z
  .object({ evesOff: ticked(EVES), opening: toggle, reminders: ticked(REMINDER_MOMENTS) })
  .transform((settings) => ({ times: settings }));

const stateFunds = z
  .object({ fundsDecidedBy: typedText, fundsDecidedOn: typedDay, fundsNumber: typedText })
  .transform((fields) => ({ fields }));

const confirmed = z
  .object({ import: z.uuid(), leaveOut: saidYes, importReason: typedText })
  .transform((data) => ({ importId: data.import, leaveOut: data.leaveOut, reason: data.importReason }));

const departed = z
  .object({ forum: id, person: id })
  .transform((data) => ({ forumId: data.forum, departed: data.person }));

const seen = z.intersection(forum, revision);

/** What can be done with a forum and its register. */
export const forumVerbs = {
  'setup.save': verbAnywhere('inChannel', setup, (d, person, { forumId, fields }) =>
    saveSetup(d, forumId, person, fields),
  ),
  'setup.search': verbAnywhere('inChannel', z.intersection(setup, setupSearch), searchSetup),
  'forums.choose': verbAnywhere('oneself', z.object({ purpose }), chooseForum),
  'forum.choose': verbFor('preparers', forum, (d, belonging) =>
    offerStarts(d, belonging, { asked: { forum: null, message: null }, page: 0, sought: '' }),
  ),
  'draft.start': verbForEither(
    ['preparers', 'preparersSomewhere'],
    asked,
    (d, belonging, data) => offerStarts(d, belonging, { asked: data.asked, page: 0, sought: '' }),
    startMatter,
  ),
  'help.show': verbForEither(
    ['inForum', 'oneself'],
    asked,
    (_d, belonging, data) => helpInForum(belonging, data.asked),
    help,
  ),
  'composition.show': verbFor('inForum', z.intersection(forum, z.object({ page: count })), showComposition),
  'register.open': verbFor('registerKeepers', forum, openRegister),

  'seat.open': verbFor('registerKeepers', z.intersection(forum, lookedAtSeat), openSeat),
  'seat.save': verbFor('registerKeepers', z.intersection(seen, seat), saveSeat),
  'seat.remove': verbFor(
    'registerKeepers',
    z.intersection(
      seen,
      z.object({ seat: number }).transform((data) => ({ number: data.seat })),
    ),
    removeSeat,
  ),
  'holding.start': verbFor('registerKeepers', z.intersection(seen, newHolding), startHolding),
  'holding.save': verbFor('registerKeepers', z.intersection(seen, holdingDays), saveHolding),
  'holding.remove': verbFor(
    'registerKeepers',
    z.intersection(
      seen,
      z.object({ holding: id }).transform((data) => ({ id: data.holding })),
    ),
    removeHolding,
  ),

  'roles.open': verbFor('registerKeepers', z.intersection(forum, lookedAtRoles), openRoles),
  'role.start': verbFor('registerKeepers', z.intersection(seen, newTerm), startRoleTerm),
  'role.save': verbFor('registerKeepers', z.intersection(seen, termDays), saveRoleTerm),
  'role.remove': verbFor(
    'registerKeepers',
    z.intersection(
      seen,
      z.object({ term: id }).transform((data) => ({ id: data.term })),
    ),
    removeRoleTerm,
  ),

  'details.open': verbFor('registerKeepers', forum, openDetails),
  'details.save': verbFor('registerKeepers', z.intersection(seen, details), saveDetails),

  'times.open': verbFor('registerKeepers', forum, openTimes),
  'times.save': verbFor('registerKeepers', z.intersection(seen, times), saveTimes),

  'stateFunds.open': verbFor('registerKeepers', forum, openStateFunds),
  'stateFunds.save': verbFor('registerKeepers', z.intersection(seen, stateFunds), saveStateFunds),
  'stateFunds.turnOff': verbFor('registerKeepers', seen, turnOffStateFunds),

  'import.open': verbFor('registerKeepers', forum, openImport),
  'import.read': verbFor(
    'registerKeepers',
    z.intersection(
      forum,
      z.object({ table }).transform((data) => ({ text: data.table })),
    ),
    readPasted,
  ),
  'import.confirm': verbFor('registerKeepers', z.intersection(seen, confirmed), confirmImport),
  'export.takeOut': verbGiving(
    'registerKeepers',
    z
      .object({ forum: id, format: z.enum(TABLE_FORMATS) })
      .transform((data) => ({ what: 'composition', forumId: data.forum, format: data.format }) as const),
  ),
  'export.show': verbFor('registerKeepers', z.intersection(forum, z.object({ part: count })), exportComposition),

  'channel.show': verbFor('registerKeepers', forum, (_d, keeper) => showChannelNews(keeper)),
  'departure.show': verbFor('registerKeepers', departed, showDeparture),
  'departure.end': verbFor('registerKeepers', departed, endDeparted),
  'departure.keep': verbFor('registerKeepers', departed, keepDeparted),
  'account.show': verbFor('registerKeepers', z.intersection(forum, z.object({ account: id })), (_d, keeper, data) =>
    showRecognition(keeper, data),
  ),
  'account.link': verbFor('registerKeepers', z.intersection(forum, z.object({ account: id, typed: one })), recognize),
} satisfies Verbs;
