import { z } from 'zod/v4';
import {
  bookByHand,
  correctBooking,
  enterCostCentre,
  removeCostCentre,
  takeBackBooking,
} from '../../application/accounts/keeping-accounts';
import { takeCostCentres } from '../../application/accounts/taking-cost-centres';
import { showAccounts, showBooking, showCostCentre } from '../../application/accounts/showing-accounts';
import { TABLE_FORMATS } from '../../application/taking-out/files';
import { FUNDS } from '../../domain/accounts/accounts';
import { typedText } from './typed-text';
import { count, id, verbFor, verbGiving, type Verbs } from './verb';

/** '' where no cost centre of the register is meant. */
const number = z.string().max(128);
const onCostCentre = { forum: id, year: count, number };

const year = z
  .object({ forum: id, year: count.optional() })
  .transform((data) => ({ forumId: data.forum, year: data.year ?? null }));

const costCentre = z.object(onCostCentre).transform(({ forum, ...on }) => ({ forumId: forum, ...on }));

const matter = z
  .object({ forum: id, matter: id })
  .transform((data) => ({ forumId: data.forum, resolutionId: data.matter }));

const costCentreFields = {
  centreName: typedText,
  funds: z.enum(FUNDS).default('other'),
  income: typedText,
  carriedOver: typedText,
  centreNote: typedText,
};

const newCostCentre = z
  .object({ forum: id, centreYear: typedText, centreNumber: typedText, ...costCentreFields })
  .transform((data) => ({
    forumId: data.forum,
    after: null,
    fields: { year: data.centreYear, number: data.centreNumber, ...typed(data) },
  }));

const changedCostCentre = z.object({ ...onCostCentre, after: count, ...costCentreFields }).transform((data) => ({
  forumId: data.forum,
  after: data.after,
  fields: { year: String(data.year), number: data.number, ...typed(data) },
}));

const removedCostCentre = z.object({ ...onCostCentre, after: count }).transform(({ forum, ...seen }) => ({
  forumId: forum,
  ...seen,
}));

/** `seen` has a number, or '-', for each row of the file. */
const shownFile = z
  .object({ forum: id, import: z.uuid(), seen: z.string().max(2_000) })
  .transform((data) => ({ forumId: data.forum, importId: data.import, seen: data.seen }));

const byHand = z
  .object({ ...onCostCentre, booking: z.uuid(), title: typedText, amount: typedText, bookingNote: typedText })
  .transform(({ forum, booking: key, title, amount, bookingNote: note, ...on }) => ({
    forumId: forum,
    ...on,
    key,
    fields: { title, amount, note },
  }));

/** A chosen booking says how many times it had been changed: `<its id>#<times>`. */
const seenBooking = z
  .string()
  .max(256)
  .default('')
  .transform((value) => {
    const at = value.lastIndexOf('#');
    const after = count.safeParse(value.slice(at + 1)).data;
    return at > 0 && after !== undefined ? { booking: value.slice(0, at), after } : { booking: '', after: 0 };
  });

const corrected = z
  .object({
    ...onCostCentre,
    wrong: seenBooking,
    rightCentre: typedText,
    rightYear: typedText,
    rightAmount: typedText,
    why: typedText,
  })
  .transform(({ forum, wrong, rightCentre, rightYear, rightAmount, why, ...on }) => ({
    forumId: forum,
    ...on,
    ...wrong,
    fields: { costCentre: rightCentre, year: rightYear, amount: rightAmount, reason: why },
  }));

const takenBack = z
  .object({ ...onCostCentre, takenBack: seenBooking, whyBack: typedText })
  .transform(({ forum, takenBack: seen, whyBack: reason, ...on }) => ({ forumId: forum, ...on, ...seen, reason }));

const file = z
  .object({ forum: id, year: count, format: z.enum(TABLE_FORMATS) })
  .transform((data) => ({ what: 'accounts' as const, forumId: data.forum, year: data.year, format: data.format }));

/** What can be done with a forum's money. */
export const accountsVerbs = {
  'accounts.show': verbFor('inForum', year, showAccounts),
  'costCentre.show': verbFor('inForum', costCentre, showCostCentre),
  'booking.show': verbFor('inForum', matter, showBooking),
  'costCentre.enter': verbFor('leadingAccounts', newCostCentre, enterCostCentre),
  'costCentre.change': verbFor('leadingAccounts', changedCostCentre, enterCostCentre),
  'costCentre.remove': verbFor('leadingAccounts', removedCostCentre, removeCostCentre),
  'costCentres.take': verbFor('leadingAccounts', shownFile, takeCostCentres),
  'booking.add': verbFor('leadingAccounts', byHand, bookByHand),
  'booking.correct': verbFor('leadingAccounts', corrected, correctBooking),
  'booking.takeBack': verbFor('leadingAccounts', takenBack, takeBackBooking),
  'accounts.takeOut': verbGiving('inForum', file),
} satisfies Verbs;

function typed(data: {
  readonly centreName: string;
  readonly funds: (typeof FUNDS)[number];
  readonly income: string;
  readonly carriedOver: string;
  readonly centreNote: string;
}) {
  const { centreName: name, funds, income, carriedOver, centreNote: note } = data;
  return { name, funds, income, carriedOver, note };
}
