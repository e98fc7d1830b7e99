import { reportOfDecision } from '../../../src/domain/meetings/report-of-decision';
import { aDecision, aDecisionOfChair } from '../../support/store-samples';

it.each([
  ['per capsulam (R-19)', aDecision({ id: 'm', number: 'LGS PC 2026:1' }), 'perCapsulam'],
  [
    'of the chair (R-20)',
    aDecisionOfChair({ id: 'm', number: 'LGS PC 2026:1', title: aDecision().title }),
    'chairDecision',
  ],
])('a decision %s is told by its number and title, and listed under its own name', (_, decision, kind) => {
  const { number, title } = aDecision();
  expect(reportOfDecision(decision)).toEqual({
    id: `${kind}:m`,
    kind,
    subject: 'm',
    number,
    title,
    owner: '',
    dueOn: null,
  });
});
