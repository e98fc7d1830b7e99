import type { PerCapsulamDecision } from '../../src/domain/decision/decision';
import type { EditorialNote } from '../../src/domain/editorial/editorial-changes';
import { charterOf, type Say } from './sample-forum';
import type { Samples } from './sample-views';

/** The versions of a decision's text, in every state that they can be in. */
export function editorialSamples(say: Say, decision: PerCapsulamDecision): Pick<Samples, 'editorial'> {
  const toRead = {
    ...({ card: 'editorial', charter: charterOf(say), decision, mayEdit: false, maySetAside: true } as const),
    ...{ typed: null, note: null },
  };
  const [by, other] = [say('Processledare'), say('Ledamot 4')];
  const changed = (before: string, after: string): EditorialNote => {
    const at = '2026-09-21T08:00:00.000Z';
    return { kind: 'changed', at, by, before: say(before), after: say(after), why: say('Ett skrivfel.') };
  };
  const aside = (...changes: readonly number[]): EditorialNote => {
    const reason = say('Det ändrar vem som ska göra det.');
    return { kind: 'setAside', at: '2026-09-22T08:00:00.000Z', by: other, changes, reason };
  };
  const noted = (...editorialNotes: readonly EditorialNote[]) => ({ decision: { ...decision, editorialNotes } });
  const first = changed('Finansering 2026', 'Finansiering 2026');
  const typed = {
    before: say('med 450 tkr'),
    becomes: say('med 540 tkr'),
    why: say('Siffrorna stod i fel ordning.'),
  };
  return {
    editorial: {
      none: { ...toRead, mayEdit: true },
      toRead: { ...toRead, ...noted(first), maySetAside: false },
      some: {
        ...{ ...toRead, ...noted(first, changed('Temagruppen', 'Temagrupp psykiatri'), aside(2)) },
        note: { type: 'editorialSetAside' },
      },
      faulty: {
        ...{ ...toRead, ...noted(first), mayEdit: true, typed },
        note: { type: 'editorialBinding', touched: ['450', '540'] },
      },
      many: { ...toRead, ...noted(...Array.from({ length: 40 }, () => first)), mayEdit: true },
    },
  };
}
