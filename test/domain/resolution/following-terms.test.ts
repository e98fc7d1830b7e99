import type { ProjectYear } from '../../../src/domain/state-funds/state-funds';
import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import { emptyDraft } from '../../../src/domain/resolution/content';
import { decide } from '../../../src/domain/resolution/decide';
import { BLANK } from '../../../src/domain/resolution/draft-source';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { evolve } from '../../../src/domain/resolution/evolve';
import { readDraft } from '../../../src/domain/resolution/read-draft';
import { renewalFields } from '../../../src/domain/resolution/renewal-fields';
import { decisionOf } from '../../../src/domain/decision/decision-of';
import { countOfNotes, withNotes } from '../../../src/domain/decision/noted-since';
import type { Terms } from '../../../src/domain/terms/terms';
import { lockedBy, RENEWALS, unmetIn, type TermsNote } from '../../../src/domain/terms/terms-notes';
import { LANGUAGES } from '../../../src/domain/language';
import { WORDINGS } from '../../../src/domain/forum/wording';
import { given, stateAfter } from '../../support/given';
import {
  chair,
  DECIDER,
  draftStarted,
  FULL_DRAFT,
  minutesAfter,
  MORNING,
  plainMember,
  preparedRound,
  processLead,
  roundOpened,
  upTo,
} from '../../support/matter';
import { aDecision, aDecisionOfChair } from '../../support/store-samples';

const TERMS: Terms = {
  conditions: ['återrapportering', 'kommunikationsplan', 'inkludering av medicinpatienter'],
  ifUnmet: 'insatsen avslutas',
  validUntil: '2026-12-31',
  prolongUntil: '2027-12-31',
};
const at = minutesAfter(120);
const by = { id: 'lead', name: 'Seat lead' };

function adoptedWith(terms: Terms | undefined): readonly ResolutionEvent[] {
  const { content } = preparedRound();
  return [draftStarted, roundOpened(1, { content: { ...content, terms } }), ...upTo.adopted.slice(2)];
}

const adopted = adoptedWith(TERMS);
const met = (condition: number, evidence = 'Rapport 18 september'): ResolutionEvent => {
  return { type: 'conditionMet', at, by, condition, evidence };
};
const takenBack = { type: 'conditionTakenBack', at, by, condition: 1, reason: 'Fel rapport' } as const;
const tick = {
  type: 'meetCondition',
  by: processLead,
  condition: 1,
  after: 0,
  evidence: ' Rapport 18 september ',
} as const;
const untick = { type: 'takeBackCondition', by: processLead, condition: 1, after: 1, reason: 'Fel rapport' } as const;
const prolong = { type: 'beginRenewal', by: chair, way: 'prolong', matter: 'next' } as const;
const renewed = { type: 'renewed', at, way: 'prolong', number: 'LGS PC 2027:1', until: '2027-12-31' } as const;

function notesAfter(...events: readonly ResolutionEvent[]): readonly TermsNote[] {
  const state = stateAfter(events);
  return state.status === 'adopted' ? state.termsNotes : [];
}

describe('ticking off conditions (R-13)', () => {
  it('keeps with what, by whom and when; the same once more is nothing', () => {
    given(...adopted)
      .when(tick, at)
      .then({ type: 'conditionMet', at, by, condition: 1, evidence: 'Rapport 18 september' });
    given(...adopted, met(1))
      .when(tick, at)
      .thenNothingHappened();
    expect(notesAfter(...adopted, met(1))).toEqual([
      { kind: 'met', at, by: 'Seat lead', condition: 1, evidence: 'Rapport 18 september' },
    ]);
  });

  it('is for those who lead, with something that shows it, once the matter is decided', () => {
    given(...adopted)
      .when({ ...tick, by: plainMember }, at)
      .thenRefused({ type: 'mayNotLead' });
    given(...adopted)
      .when({ ...tick, evidence: ' - ' }, at)
      .thenRefused({ type: 'evidenceMissing' });
    given(...adopted)
      .when({ ...tick, evidence: 'x'.repeat(1001) }, at)
      .thenRefused({ type: 'reasonTooLong' });
    given(...adopted)
      .when({ ...tick, condition: 4 }, at)
      .thenRefused({ type: 'unknownCondition' });
    given(...adopted)
      .when({ ...tick, condition: 0 }, at)
      .thenRefused({ type: 'unknownCondition' });
    given(...adoptedWith(undefined))
      .when(tick, at)
      .thenRefused({ type: 'unknownCondition' });
    given(...upTo.open)
      .when(tick, at)
      .thenRefused({ type: 'notPossibleNow', status: 'open' });
    given(...adopted, met(1, 'Annat'))
      .when(tick, at)
      .thenRefused({ type: 'conditionChangedSince' });
    given(...adopted, met(1), takenBack)
      .when(tick, at)
      .thenRefused({ type: 'conditionChangedSince' });
  });

  it('can be taken back with a reason, and what was said stands', () => {
    given(...adopted, met(1))
      .when(untick, at)
      .then({ ...takenBack });
    given(...adopted, met(1), takenBack)
      .when(untick, at)
      .thenNothingHappened();
    given(...adopted, met(1))
      .when({ ...untick, reason: '' }, at)
      .thenRefused({ type: 'reasonMissing' });
    given(...adopted, met(1))
      .when({ ...untick, by: plainMember }, at)
      .thenRefused({ type: 'mayNotLead' });
    given(...adopted)
      .when({ ...untick, after: 0 }, at)
      .thenRefused({ type: 'conditionChangedSince' });
    given(...adopted, met(1))
      .when({ ...untick, after: 0 }, at)
      .thenRefused({ type: 'conditionChangedSince' });
    expect(notesAfter(...adopted, met(1), takenBack).map(({ kind }) => kind)).toEqual(['met', 'takenBack']);
    expect(unmetIn(TERMS, notesAfter(...adopted, met(1), met(2), takenBack))).toEqual([1, 3]);
  });
});

describe('going on with a decision that runs out', () => {
  const allMet = [...adopted, met(1), met(2), met(3)];

  it('an option to prolong is locked until all its conditions are met (R-13)', () => {
    given(...adopted, met(1), met(3))
      .when(prolong, at)
      .thenRefused({ type: 'optionLocked', conditions: [2] });
    given(...adopted)
      .when({ ...prolong, way: 'prolongEdited' }, at)
      .thenRefused({ type: 'optionLocked', conditions: [1, 2, 3] });
    given(...allMet)
      .when(prolong, at)
      .then({ type: 'renewalBegun', way: 'prolong', matter: 'next' });
    given(...allMet, { type: 'renewalBegun', at, by, way: 'prolong', matter: 'next' })
      .when(prolong, at)
      .thenNothingHappened();
  });

  it('is revised or ended whatever is met, and prolonged where no option is conditioned', () => {
    given(...adopted)
      .when({ ...prolong, way: 'revise' }, at)
      .then({ type: 'renewalBegun', way: 'revise' });
    given(...adopted)
      .when({ ...prolong, way: 'end' }, at)
      .then({ type: 'renewalBegun', way: 'end' });
    given(...adoptedWith({ ...TERMS, prolongUntil: null }))
      .when(prolong, at)
      .then({ type: 'renewalBegun' });
  });

  it('is for those who lead, of what has an end, until the forum has gone on with it', () => {
    given(...allMet)
      .when({ ...prolong, by: plainMember }, at)
      .thenRefused({ type: 'mayNotLead' });
    given(...upTo.open)
      .when(prolong, at)
      .thenRefused({ type: 'notPossibleNow' });
    given(...adoptedWith(undefined))
      .when(prolong, at)
      .thenRefused({ type: 'nothingRunsOut' });
    given(...adoptedWith({ ...TERMS, validUntil: null, prolongUntil: null }))
      .when(prolong, at)
      .thenRefused({ type: 'nothingRunsOut' });
    given(...allMet, renewed)
      .when(prolong, at)
      .thenRefused({ type: 'alreadyRenewed', number: 'LGS PC 2027:1' });
  });

  it('says by which decision it went on, once', () => {
    const note = { type: 'noteRenewed', way: 'prolong', number: 'LGS PC 2027:1', until: '2027-12-31' } as const;
    given(...allMet)
      .when(note, at)
      .then(renewed);
    given(...allMet, renewed)
      .when(note, at)
      .thenNothingHappened();
    given(...upTo.open)
      .when(note, at)
      .thenRefused({ type: 'notPossibleNow' });
  });

  it('is warned of in the draft that uses it, and no more once it is open', () => {
    const save = { type: 'saveDraft', by: processLead, fields: FULL_DRAFT, revision: 0, aim: 'save' } as const;
    given(draftStarted)
      .when({ ...save, lockedBy: [2] }, MORNING)
      .then({ type: 'draftSaved', lockedBy: [2] });
    const saved = { ...save, type: 'draftSaved', at: MORNING, by, lockedBy: [2] } as const;
    expect(stateAfter([draftStarted, saved])).toMatchObject({ lockedBy: [2] });
    given(draftStarted, saved)
      .when({ ...save, lockedBy: [2] }, MORNING)
      .thenNothingHappened();
    given(draftStarted, saved).when(save, MORNING).then({ type: 'draftSaved' });
  });

  it('cannot be sent out while its option is locked again', () => {
    const send = { type: 'openRound', by: chair, revision: 0, round: preparedRound() } as const;
    given(draftStarted)
      .when({ ...send, lockedBy: [2] }, MORNING)
      .thenRefused({ type: 'optionLocked', conditions: [2] });
    given(draftStarted)
      .when({ ...send, lockedBy: [] }, MORNING)
      .then({ type: 'roundOpened' });
  });

  it('a locked option is never used, whatever is done in whatever order (R-13)', () => {
    const condition = fc.integer({ min: 0, max: 4 });
    const after = fc.nat(3);
    const text = fc.constantFrom('Rapport', 'Plan', '');
    const who = fc.constantFrom(chair, processLead, plainMember);
    const command: fc.Arbitrary<ResolutionCommand> = fc.oneof(
      fc.record({ type: fc.constant('meetCondition' as const), by: who, condition, after, evidence: text }),
      fc.record({ type: fc.constant('takeBackCondition' as const), by: who, condition, after, reason: text }),
      fc.record({
        type: fc.constant('beginRenewal' as const),
        by: who,
        way: fc.constantFrom(...RENEWALS),
        matter: fc.constantFrom('a', 'b', 'c'),
      }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let state = stateAfter(adopted);
        for (const one of commands) {
          const before = state.status === 'adopted' ? state.termsNotes : [];
          const verdict = decide(state, one, at);
          for (const event of verdict.kind === 'accepted' ? verdict.events : []) {
            if (event.type === 'renewalBegun') expect(lockedBy(TERMS, before, event.way)).toEqual([]);
            state = evolve(state, event);
          }
          const notes = state.status === 'adopted' ? state.termsNotes : [];
          expect(notes.slice(0, before.length)).toEqual(before);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('what happens to terms changes nothing in a matter that is not decided', () => {
  expect(stateAfter([...upTo.open, met(1)])).toEqual(stateAfter(upTo.open));
});

it('a decision has its terms and all that has been noted of them; the register keeps the longer of two tellings', () => {
  const state = stateAfter([...adopted, met(1), takenBack]);
  const decision = state.status === 'adopted' ? decisionOf(state, 1, createSwedishCalendar(), 'lgs') : undefined;
  expect(decision).toMatchObject({ terms: TERMS, termsNotes: [{ kind: 'met' }, { kind: 'takenBack' }] });
  const [first, both] = [notesAfter(...adopted, met(1)), notesAfter(...adopted, met(1), takenBack)];
  const since = (termsNotes: readonly TermsNote[]) => ({ termsNotes, formalNotes: [], editorialNotes: [] });
  const noted = withNotes(withNotes(aDecision(), since(both)), since(first));
  expect(noted).toEqual(aDecision({ termsNotes: both }));
  expect([countOfNotes(since([])), countOfNotes(since(first)), countOfNotes(since(both))]).toEqual([0, 1, 2]);
  expect(withNotes(aDecisionOfChair(), since(both))).toEqual(aDecisionOfChair());
});

describe.each(RENEWALS)('the draft of a matter that goes on with a decision: %s', (way) => {
  const fields = { ...FULL_DRAFT, amount: '450 tkr', budgetYear: '2026', costCentre: '86920' };
  const decided = {
    number: 'LGS PC 2026:3',
    title: 'Socialsekreterare på akuten i Mölndal',
    fields,
    terms: TERMS,
    grant: null,
  };

  it.each(WORDINGS.flatMap((wording) => LANGUAGES.map((language) => [wording, language] as const)))(
    'where the forum %s, in %s, is a whole matter once its blanks are filled in, and cannot be sent before',
    (wording, language) => {
      const draft = renewalFields({ ...decided, notes: notesAfter(...adopted, met(1)) }, way, wording, language);
      expect(readDraft(draft, { ...DECIDER, wording })).toMatchObject({ kind: 'faulty' });
      // What shows it was said inside the forum, and may name people and papers; the background is published.
      expect(JSON.stringify(draft)).not.toContain('Rapport 18 september');
      const [first, second] = {
        sv: ['Uppfyllt, se LGS PC 2026:3.', 'Inte uppfyllt.'],
        en: ['Met, see LGS PC 2026:3.', 'Not met.'],
      }[language];
      expect(draft.background).toContain(`${TERMS.conditions[0]}. ${first}\n`);
      expect(draft.background).toContain(`${TERMS.conditions[1]}. ${second}\n`);
      const days = [draft.question, draft.clauses, draft.urgency].join();
      expect(days).not.toMatch(/\d{4}-\d\d-\d\d/);
      const filled = Object.fromEntries(
        Object.entries(draft).map(([id, text]) => [
          id,
          text.replaceAll(BLANK, id === 'budgetYear' ? '2027' : 'Teamet'),
        ]),
      );
      expect(readDraft({ ...emptyDraft, ...filled }, { ...DECIDER, wording })).toMatchObject({ kind: 'content' });
    },
  );

  it('has the money again only when it is prolonged, and until the day of the option', () => {
    const draft = renewalFields({ ...decided, notes: [] }, way, 'decides', 'sv');
    const isProlonged = way === 'prolong' || way === 'prolongEdited';
    expect([draft.amount, draft.validUntil]).toEqual(isProlonged ? ['450 tkr', '2027-12-31'] : ['', '']);
  });

  it('keeps whose the conditions are that are not met, when it is prolonged, without their days', () => {
    const duties = [{ condition: 2, owner: 'Sjukhusen i väster', due: '2026-09-30' }] as const;
    const draft = renewalFields({ ...decided, terms: { ...TERMS, duties }, notes: [] }, way, 'decides', 'sv');
    const [first = '', second = ''] = draft.conditions.split('\n');
    const isProlonged = way === 'prolong' || way === 'prolongEdited';
    expect([first, second]).toEqual(
      isProlonged ? [TERMS.conditions[0], `${TERMS.conditions[1]}; Sjukhusen i väster`] : ['', ''],
    );
  });

  it('goes on with state funds one year at a time: the next year of the project, until the end of that year (R-14)', () => {
    const nextYear = (projectYear: ProjectYear) => {
      const grant = { projectYear, year: 2027 };
      return renewalFields({ ...decided, grant, notes: [] }, way, 'decides', 'sv');
    };
    const isProlonged = way === 'prolong' || way === 'prolongEdited';
    const [second, afterLast] = [nextYear(1), nextYear(3)];
    const { projectYear, budgetYear, validUntil, criteria } = second;
    expect([projectYear, budgetYear, validUntil, criteria]).toEqual(
      isProlonged ? ['2', '2028', '2028-12-31', ''] : ['', '', '', ''],
    );
    expect(afterLast.projectYear).toBe('');
  });

  it('keeps the conditions that are not met, with what happens if not, when it is prolonged', () => {
    const lasting = { ...TERMS, prolongUntil: null };
    const draft = renewalFields(
      { ...decided, terms: lasting, notes: notesAfter(...adopted, met(1)) },
      way,
      'decides',
      'sv',
    );
    const isProlonged = way === 'prolong' || way === 'prolongEdited';
    const kept = ['kommunikationsplan\ninkludering av medicinpatienter', 'insatsen avslutas'];
    expect([draft.conditions, draft.ifUnmet]).toEqual(isProlonged ? kept : ['', '']);
    const all = notesAfter(...adopted, met(1), met(2), met(3));
    expect(renewalFields({ ...decided, notes: all }, way, 'decides', 'sv')).toMatchObject({
      conditions: '',
      ifUnmet: '',
    });
  });

  it('asks until when where there was no option, and for no year where there is no money', () => {
    const terms = { conditions: [], ifUnmet: '', validUntil: '2026-12-31', prolongUntil: null };
    const without = { ...decided, terms, fields: FULL_DRAFT, notes: [], title: 'Riktlinje '.repeat(20).trim() };
    const draft = renewalFields(without, way, 'decides', 'sv');
    expect([draft.budgetYear, draft.validUntil]).toEqual(['', '']);
    expect(draft.title.length).toBeLessThanOrEqual(150);
    const endless = renewalFields({ ...without, terms: { ...terms, validUntil: null } }, way, 'decides', 'en');
    expect(endless.question).not.toBe('');
  });
});

describe('a delegation (R-22)', () => {
  const delegation = { to: 'LGS styrgrupp', matters: 'utskrivningsprocessen', reviewOn: '2027-06-30' };
  const delegated = adoptedWith({ ...TERMS, delegation });
  const end = { type: 'endDelegation', by: processLead, reason: ' Decided in November ' } as const;
  const ended = { type: 'delegationEnded', at, by, reason: 'Decided in November' } as const;

  it('is ended by those who lead, once, with what ended it', () => {
    given(...delegated)
      .when(end, at)
      .then(ended);
    given(...delegated, ended)
      .when(end, at)
      .thenNothingHappened();
    given(...delegated, ended)
      .when({ ...end, reason: 'Decided again' }, at)
      .thenRefused({ type: 'delegationEndedAlready' });
    expect(notesAfter(...delegated, ended)).toEqual([
      { kind: 'delegationEnded', at, by: by.name, reason: 'Decided in November' },
    ]);
  });

  it.each([
    [delegated, { by: plainMember }, { type: 'mayNotLead' }],
    [delegated, { reason: '' }, { type: 'reasonMissing' }],
    [adoptedWith(TERMS), {}, { type: 'nothingDelegated' }],
    [upTo.open, {}, { type: 'notPossibleNow', status: 'open' }],
  ] as const)('is refused with why', (events, changes, refusal) => {
    given(...events)
      .when({ ...end, ...changes }, at)
      .thenRefused(refusal);
  });
});
