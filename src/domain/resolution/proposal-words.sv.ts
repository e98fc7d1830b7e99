import type { Wording } from '../forum/wording';

/** What stands over or before a decision in the forums' papers, and is no part of it. */
export const HEADINGS: ReadonlySet<string> = new Set([
  'beslut',
  'beslut per capsulam',
  'förslag till beslut',
  'förslag på beslut',
  'ställningstagande',
  'förslag till ställningstagande',
  'förslag för ställningstagande',
]);

export const LEAD_INS: Readonly<Record<Wording, readonly string[]>> = {
  decides: ['beslutar', 'har beslutat', 'beslutade', 'föreslås besluta', 'besluta'],
  endorses: ['ställer sig bakom', 'har ställt sig bakom', 'ställde sig bakom', 'föreslås ställa sig bakom'],
};

/** What people call their own forum when they do not call it by its name. */
export const OWN_WORDS = ['forumet', 'gruppen', 'ledningsgruppen', 'vi'];

/** How a decision begins that tells somebody to do something ("Ge Temagrupp psykiatri i uppdrag att …"). */
export const ORDERS: ReadonlySet<string> = new Set(
  [
    'anta avsluta avsätta avveckla bemanna bevilja bidra bilda bjuda delta erbjuda fastställa finansiera flytta',
    'fortsätta följa förlänga förstärka ge genomföra godkänna inkludera inrätta införa kalla lämna låta nominera',
    'notera pröva publicera revidera se sprida starta ställa stödja ta tillsätta uppdra upprätta utse utvärdera utöka',
    'vidareutveckla villkora återkomma återrapportera återstarta överlämna',
  ]
    .join(' ')
    .split(' '),
);

/** The papers spell the name of the county forum in two ways (001:149). */
export const SPELLED_AS = ['vårdss', 'vårds'] as const;
