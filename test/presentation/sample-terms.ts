import type { PerCapsulamDecision } from '../../src/domain/decision/decision';
import { RENEWALS, type TermsNote } from '../../src/domain/terms/terms-notes';
import { charterOf, type Say } from './sample-forum';
import { termsOf } from './sample-matter';
import { stateFundsOf } from './sample-state-funds';
import type { Samples } from './sample-views';

/** What a decision holds on, in every state that it can be in. */
export function termsSamples(say: Say, decided: PerCapsulamDecision): Pick<Samples, 'terms'> {
  const decision = { ...decided, terms: termsOf(say) };
  const led = { card: 'terms', charter: charterOf(say), decision, mayLead: true, note: null, typed: null } as const;
  const noted = (...termsNotes: readonly TermsNote[]) => ({ ...led, decision: { ...decision, termsNotes } });
  const by = say('Processledare');
  const met = (condition: number): TermsNote => {
    const evidence = say('Redovisat för LGS den 18 september, punkt 6.');
    return { kind: 'met', condition, at: '2026-09-21T08:00:00.000Z', by, evidence };
  };
  const takenBack: TermsNote = {
    ...{ kind: 'takenBack', condition: 1, at: '2026-09-22T08:00:00.000Z', by },
    reason: say('Det var förra årets rapport.'),
  };
  const begun = RENEWALS.map((way): TermsNote => {
    return { kind: 'renewalBegun', way, at: '2026-10-01T08:00:00.000Z', by, matter: 'another' };
  });
  const renewed = RENEWALS.map((way): TermsNote => {
    const until = way === 'prolong' ? '2027-12-31' : null;
    return { kind: 'renewed', way, at: '2026-11-02T08:00:00.000Z', number: say('LGS PC 2026:9'), until };
  });
  const funded = { ...decision, stateFunds: stateFundsOf(say) };
  const spent = { kronor: 280_000, isApproximate: true, isYearly: false };
  const reported = (residents: number): TermsNote => {
    const done = say('Mottagning två dagar i veckan. Målet om kortare väntan är nått.');
    return { kind: 'reported', at: '2026-11-20T08:00:00.000Z', by, done, residents, spent };
  };
  const { duties, ...withoutDuties } = termsOf(say);
  const one = {
    ...withoutDuties,
    conditions: withoutDuties.conditions.slice(0, 1),
    duties: duties?.slice(0, 1),
  };
  const delegation = {
    ...{ to: say('LGS styrgrupp'), matters: say('utveckling och införande av in- och utskrivningsprocessen') },
    reviewOn: '2027-06-30',
  };
  const delegating = { conditions: [], ifUnmet: '', validUntil: null, prolongUntil: null, delegation };
  const delegationEnded: TermsNote = {
    ...{ kind: 'delegationEnded', at: '2026-11-20T08:00:00.000Z', by },
    reason: say('LGS beslutade den 19 november, punkt 4, att själv besluta igen.'),
  };
  return {
    terms: {
      locked: led,
      toRead: { ...led, mayLead: false },
      someMet: { ...noted(met(1), takenBack, met(2)), note: { type: 'conditionTakenBack' } },
      allMet: { ...noted(met(1), met(2), met(3)), note: { type: 'conditionMet' } },
      oneCondition: { ...led, decision: { ...decision, terms: one } },
      withoutEnd: { ...led, decision: { ...decision, terms: { ...one, validUntil: null, prolongUntil: null } } },
      withoutConditions: {
        ...led,
        decision: { ...decision, terms: { ...one, conditions: [], ifUnmet: '', prolongUntil: null } },
      },
      delegated: { ...led, decision: { ...decision, terms: delegating } },
      delegationEnded: {
        ...{ ...led, decision: { ...decision, terms: delegating, termsNotes: [delegationEnded] } },
        note: { type: 'delegationEnded' },
      },
      toReport: { ...led, decision: funded },
      reportFaulty: {
        ...{ ...led, decision: funded, note: { type: 'reportFaulty', faults: [] } },
        typed: {
          fields: { done: say('Mottagning'), residents: say('många'), spent: '280 tkr' },
          faults: [{ field: 'residents', fault: 'notANumber' }],
        },
      },
      reported: {
        ...{ ...led, note: { type: 'resultsReported' } },
        decision: {
          ...{ ...funded, stateFunds: { ...funded.stateFunds, projectYear: 3 } },
          termsNotes: [reported(110), reported(120)],
        },
      },
      begun: noted(met(1), ...begun),
      renewed: noted(met(1), met(2), met(3), ...begun, ...renewed),
    },
  };
}
