import { assignmentsIn } from '../../../src/domain/follow-ups/assignments-in-text.sv';
import { proposalsOfDecision } from '../../../src/domain/follow-ups/proposals';
import { aDecision, aDecisionOfChair } from '../../support/store-samples';

/** The decisions of LGS's October minutes (000:66-95) as they were written, without names of people. */
const OCTOBER = `Beslut:

- LGS beslutar att bemanna 26 december i den mån det är möjligt.
- Förtydligande om typ av bemanning tas fram. LGS ger uppdrag till Temagrupp äldre att ge förslag på detaljer kring vad respektive vårdgivare förväntas göra den 26/12.
- Frågan om långsiktig lösning tas upp igen på LGS 27 februari 2026.

Beslut: Två ledamöter tar vidare dialogen i separat möte och återkopplar.
Beslut: Beslut att återstarta gruppen med justerat uppdrag och sammansättning.`;

const found = (text: string) => assignmentsIn(text, '2025-10-10');

it('the October minutes set three things going, with whom and when they say', () => {
  expect(found(OCTOBER)).toEqual([
    {
      title:
        'LGS ger uppdrag till Temagrupp äldre att ge förslag på detaljer kring vad respektive vårdgivare förväntas göra den 26/12',
      owner: { kind: 'group', name: 'Temagrupp äldre' },
      due: { kind: 'meeting', from: null },
    },
    {
      title: 'Frågan om långsiktig lösning tas upp igen på LGS 27 februari 2026',
      owner: { kind: 'nobody' },
      due: { kind: 'meeting', from: '2026-02-27' },
    },
    {
      title: 'Två ledamöter tar vidare dialogen i separat möte och återkopplar',
      owner: { kind: 'nobody' },
      due: { kind: 'meeting', from: null },
    },
  ]);
});

it.each([
  ['Ge Temagrupp psykiatri i uppdrag att: kartlägga.', { kind: 'group', name: 'Temagrupp psykiatri' }],
  ['LGS ger NOSAM i uppdrag att återkoppla.', { kind: 'group', name: 'NOSAM' }],
  ['Processledaren återrapporterar.', { kind: 'nobody' }],
  [`LGS ger uppdrag till ${'x'.repeat(81)} att svara.`, { kind: 'nobody' }],
  ['LGS ger uppdrag till  att svara.', { kind: 'nobody' }],
  ['Att ge uppdrag till någon.', { kind: 'nobody' }],
])('%s: whom it waits for', (text, owner) => {
  expect(found(text)).toMatchObject([{ owner }]);
});

it.each([
  ['Frågan återkommer under våren.', { kind: 'meeting', from: null }],
  ['Frågan tas upp igen 15 januari.', { kind: 'meeting', from: '2026-01-15' }],
  ['Frågan tas upp igen 15 november.', { kind: 'meeting', from: '2025-11-15' }],
  ['Frågan följs upp 2026-03-01.', { kind: 'meeting', from: '2026-03-01' }],
  ['Frågan tas upp igen den 31 juni 2026.', { kind: 'meeting', from: null }],
  ['Frågan tas åter upp i februari 2026.', { kind: 'meeting', from: null }],
  ['Gruppen återkopplar senast den 19 december.', { kind: 'day', on: '2025-12-19' }],
  ['Gruppen återkopplar 19 december.', { kind: 'meeting', from: null }],
  ['Gruppen återkopplar senast snart.', { kind: 'meeting', from: null }],
])('%s: by when', (text, due) => {
  expect(found(text)).toMatchObject([{ due }]);
});

it('nothing is found where nothing is set going, and no sentence is longer than a sentence is', () => {
  expect(found('LGS noterar informationen.\n\n- ')).toEqual([]);
  expect(found(`${'x'.repeat(501)} tas upp igen.`)).toEqual([]);
});

it('its time follows the length of the text, which is read to a bound', () => {
  const many = found('Frågan tas upp igen.\n'.repeat(5_000));
  expect(many).toHaveLength(40);
  expect(found(`${'x\n'.repeat(10_000)}Frågan tas upp igen.`)).toEqual([]);
});

it('a decision proposes the same each time, with its number', () => {
  const decision = aDecision({ points: ['ge Temagrupp äldre i uppdrag att ta fram ett förslag'] });
  const [proposal] = proposalsOfDecision(decision);
  expect(proposal).toMatchObject({
    id: `decision:${decision.id}:1`,
    source: { kind: 'decision', decision: decision.id, number: decision.number },
  });
  expect(proposalsOfDecision(decision)).toEqual([proposal]);
  expect(proposalsOfDecision(aDecisionOfChair({ text: 'Frågan tas upp igen.' }))).toHaveLength(1);
});
