import type { Phrase } from './search';

/** Words that stand in every decision. */
export const EMPTY_WORDS: readonly string[] = [
  'att',
  'av',
  'beslut',
  'besluten',
  'den',
  'det',
  'en',
  'ett',
  'för',
  'från',
  'i',
  'med',
  'och',
  'om',
  'på',
  'som',
  'till',
  'vid',
];

/** What somebody writes of kind and state. Longer phrases come before those that they begin with. */
export const PHRASES: readonly Phrase[] = [
  { words: ['per', 'capsulam'], means: { kind: 'perCapsulam' } },
  { words: ['pc'], means: { kind: 'perCapsulam' } },
  { words: ['ordförandebeslut'], means: { kind: 'chair' } },
  { words: ['ordförandebesluten'], means: { kind: 'chair' } },
  { words: ['ob'], means: { kind: 'chair' } },
  ...['redovisade', 'redovisat', 'redovisats', 'anmälda', 'anmält'].flatMap((word): readonly Phrase[] => [
    { words: ['ej', word], means: { isReported: false } },
    { words: ['inte', word], means: { isReported: false } },
    { words: [word], means: { isReported: true } },
  ]),
  ...[
    ['egna', 'beslut', 'saknas'],
    ['saknar', 'egna', 'beslut'],
    ['utan', 'egna', 'beslut'],
    ['huvudmän', 'saknas'],
  ].map((words): Phrase => ({ words, means: { awaitsParties: true } })),
  { words: ['oredovisade'], means: { isReported: false } },
];
