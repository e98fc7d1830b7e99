import type { Charter } from '../../src/domain/forum/charter';
import { ofEachCriterion } from '../../src/domain/state-funds/criteria';
import type { StateFunds } from '../../src/domain/state-funds/state-funds';
import type { Say } from './sample-forum';

/** The first year of a project, with one criterion that is not met and one that is unclear. */
export function stateFundsOf(say: Say): StateFunds {
  return {
    projectYear: 1,
    judgments: {
      ...ofEachCriterion(() => ({ finding: 'met', comment: '' }) as const),
      practice: { finding: 'met', comment: say('Mottagning på plats hos LARO och sprutbytet.') },
      measures: { finding: 'unclear', comment: say('Måtten är nämnda, men måttal saknas.') },
      afterwards: { finding: 'notMet', comment: say('Plan för fortsatt finansiering saknas.') },
    },
  };
}

/** The same once a plan has come in. */
export function judgedStateFunds({ projectYear, judgments }: StateFunds): StateFunds {
  return { projectYear, judgments: { ...judgments, afterwards: { finding: 'met', comment: '' } } };
}

/** The forum once it has turned the criteria on. */
export function withStateFunds(charter: Charter): Charter {
  return { ...charter, stateFunds: { decidedBy: 'LGS', decidedOn: '2026-06-04', number: 'punkt 8' } };
}
