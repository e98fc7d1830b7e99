import type { PerCapsulamDecision } from '../../src/domain/decision/decision';
import type { FormalNote } from '../../src/domain/formal-decisions/formal-notes';
import { charterOf, type Say } from './sample-forum';
import type { Samples } from './sample-views';

/** The principals' own decisions (R-12), in every state that they can be in. */
export function formalDecisionsSamples(say: Say, decided: PerCapsulamDecision): Pick<Samples, 'formalDecisions'> {
  const decision = decided;
  const led = {
    ...({ card: 'formalDecisions', charter: charterOf(say), decision, mayLead: true } as const),
    ...{ sitsFor: [], typed: null, note: null },
  };
  const names = decision.parties.map(({ name }) => name);
  const by = say('Processledare');
  const taken = (party: string, reference = say('KS 2026/0412')): FormalNote => {
    const at = '2026-09-21T08:00:00.000Z';
    return { kind: 'taken', party, at, by, body: say('styrelsen'), on: '2026-09-18', reference };
  };
  const takenBack = (party: string): FormalNote => {
    return { kind: 'takenBack', party, at: '2026-09-22T08:00:00.000Z', by, reason: say('Det var en annan nämnd.') };
  };
  const noted = (...formalNotes: readonly FormalNote[]) => ({ ...led, decision: { ...decision, formalNotes } });
  const [first = '', second = '', third = ''] = names;
  const typed = { party: 4, body: say('förbundsstyrelsen'), on: '2026-12-24', reference: '' };
  return {
    formalDecisions: {
      none: led,
      toRead: { ...led, mayLead: false },
      ofOwnParty: { ...led, mayLead: false, sitsFor: [second] },
      some: {
        ...noted(taken(first), taken(second, ''), taken(third), takenBack(third)),
        note: { type: 'formalDecisionTakenBack' },
      },
      faulty: { ...noted(taken(first)), typed, note: { type: 'formalDayAhead' } },
      all: { ...noted(...names.map((name) => taken(name))), note: { type: 'formalDecisionNoted' } },
    },
  };
}
