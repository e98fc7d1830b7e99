import type { Phrase } from './search';

/** Words of English searches that say nothing of a decision. */
export const EMPTY_WORDS: readonly string[] = [
  'a',
  'about',
  'an',
  'and',
  'at',
  'by',
  'decision',
  'decisions',
  'for',
  'from',
  'in',
  'of',
  'on',
  'that',
  'the',
  'to',
  'with',
];

/** What somebody writes of kind and state in English. The apostrophe of `chair’s` divides words. Longer phrases come first. */
export const PHRASES: readonly Phrase[] = [
  ...['decision', 'decisions'].flatMap((word): readonly Phrase[] => [
    { words: ['chair', 's', word], means: { kind: 'chair' } },
    { words: ['chairs', word], means: { kind: 'chair' } },
    { words: ['chair', word], means: { kind: 'chair' } },
  ]),
  { words: ['not', 'reported'], means: { isReported: false } },
  { words: ['own', 'decisions', 'missing'], means: { awaitsParties: true } },
  { words: ['without', 'own', 'decisions'], means: { awaitsParties: true } },
  { words: ['unreported'], means: { isReported: false } },
  { words: ['reported'], means: { isReported: true } },
];
