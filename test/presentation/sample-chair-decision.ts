import type { DecisionOfChair, EarlierDecision, Reported } from '../../src/domain/decision/decision';
import type { ChairDecisionFault, ChairDecisionField } from '../../src/domain/chair-decision/read-chair-decision';
import type { ChairDecisionRefusal } from '../../src/domain/chair-decision/decide-chair-decision';
import { charterOf, TODAY, type Say } from './sample-forum';
import { FORUM_ID } from './sample-matter';
import type { NoticeSamples, Samples, ViewOf } from './sample-views';

const DECISION_ID = '0b9d2f3c-5a7e-4c1d-9f1e-2a6b8c4d7e10';

export function reportedAt(say: Say): Reported {
  return { meetingOn: '2026-09-18', item: say('6'), at: '2026-09-18T14:00:00.000Z' };
}

export function decisionOfChair(say: Say): DecisionOfChair {
  const { name: forumName, shortName } = charterOf(say);
  return {
    id: DECISION_ID,
    forumId: FORUM_ID,
    kind: 'chair',
    number: say('LGS OB 2026:1'),
    year: 2026,
    sequence: 1,
    forumName,
    forumKind: 'lgs',
    shortName,
    wording: 'decides',
    title: say('Hyresavtalet för mötesplatsen'),
    text: say('Hyresavtalet för mötesplatsen förlängs till och med december 2026.\nMedlen tas ur de gemensamma.'),
    reason: say('Avtalet går ut före nästa möte.'),
    amount: { kronor: 200_000, isApproximate: false, isYearly: false },
    changesCharter: true,
    decidedBy: say('Ordförande (Närhälsan)'),
    decidedAt: '2026-06-01T22:00:00.000Z',
    decidedOn: '2026-06-02',
    reported: null,
    unreportedAt: null,
  };
}

export function earlierDecision(say: Say): EarlierDecision {
  const { name: forumName, shortName } = charterOf(say);
  return {
    kind: 'earlier',
    id: 'a1b2c3d4',
    forumId: FORUM_ID,
    number: 'Importerat a1b2c3d4',
    year: 0,
    sequence: 1,
    forumName,
    forumKind: null,
    shortName,
    wording: 'decides',
    title: say('Bildspel LGS 2026-06-04'),
    decidedAt: '0001-01-01T00:00:00.000Z',
    decidedOn: null,
    reported: null,
    unreportedAt: null,
    text: say('Fortsatt finansiering av ACT-teamen.'),
    status: null,
    form: null,
    importedAt: '2026-06-02T08:00:00.000Z',
  };
}

const FIELDS: readonly ChairDecisionField[] = ['title', 'text', 'reason', 'decidedOn', 'amount'];

const faults: readonly ChairDecisionFault[] = [
  ...FIELDS.map((field) => ({ field, fault: 'missing' }) as const),
  { field: 'title', fault: 'tooLong', most: 150, length: 180 },
  { field: 'decidedOn', fault: 'notADate' },
  { field: 'decidedOn', fault: 'inTheFuture' },
  { field: 'amount', fault: 'notAnAmount' },
  { field: 'amount', fault: 'partOfKrona' },
];

export function chairDecisionSamples(say: Say): Pick<Samples, 'chairDecisionForm' | 'chairDecisionMade'> {
  const { title, text, reason } = decisionOfChair(say);
  const filled: ViewOf<'chairDecisionForm'> = {
    card: 'chairDecisionForm',
    forumId: FORUM_ID,
    decisionId: DECISION_ID,
    charter: charterOf(say),
    fields: { title, text, reason, decidedOn: '2026-06-02', amount: say('200 tkr'), changesCharter: true },
    faults: [],
    warnings: [],
    made: null,
  };
  const empty = { title: '', text: '', reason: '', decidedOn: TODAY, amount: '', changesCharter: false };
  return {
    chairDecisionMade: {
      made: { card: 'chairDecisionMade', forumName: charterOf(say).name, number: 'LGS OB 2026:1', title },
    },
    chairDecisionForm: {
      empty: { ...filled, fields: empty },
      faulty: { ...filled, fields: { ...filled.fields, amount: say('en del') }, faults },
      warned: { ...filled, warnings: ['amount', 'changesCharter'] },
      madeAlready: { ...filled, made: { title: say('Hyresavtalet'), decidedOn: '2026-06-01' } },
      warnedOfMoney: { ...filled, warnings: ['amount'] },
    },
  };
}

export const chairDecisionNotices: NoticeSamples<ChairDecisionRefusal['type']> = {
  mayNotMakeChairDecision: [{ type: 'mayNotMakeChairDecision' }],
  chairDecisionFaulty: faults.map((fault) => ({ type: 'chairDecisionFaulty', faults: [fault] })),
  chairDecisionWarned: [
    { type: 'chairDecisionWarned', warnings: ['amount'] },
    { type: 'chairDecisionWarned', warnings: ['amount', 'changesCharter'] },
  ],
  chairDecisionMadeAlready: [{ type: 'chairDecisionMadeAlready', title: 'Hyresavtalet', decidedOn: '2026-06-01' }],
  unknownChairDecision: [{ type: 'unknownChairDecision' }],
};
