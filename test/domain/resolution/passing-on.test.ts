import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { decide } from '../../../src/domain/resolution/decide';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { evolve } from '../../../src/domain/resolution/evolve';
import {
  isAway,
  questionIn,
  stageOf,
  whereIs,
  type Parcel,
  type PassingNews,
} from '../../../src/domain/resolution/passing';
import { canBePassedOn } from '../../../src/domain/resolution/passing-on';
import { newsOf, stopsOf } from '../../../src/domain/resolution/passing-news';
import {
  isEditable,
  isOffered,
  standingOf,
  notStarted,
  type Resolution,
  type Started,
} from '../../../src/domain/resolution/resolution';
import { awaitedInMatter, taskInMatter } from '../../../src/domain/todo/matter-tasks';
import { waitsFor } from '../../../src/domain/resolution/waiting';
import { given, stateAfter } from '../../support/given';
import {
  chair,
  DECIDER,
  draftStarted,
  FULL_DRAFT,
  minutesAfter,
  MORNING,
  plainMember,
  processLead,
  roundOpened,
  upTo,
} from '../../support/matter';

/** "Frågor som inte går att lösa på NOSAM-nivå förs vidare" (004:278). */
const NOW = minutesAfter(30);
const HERE = { id: 'forum', name: 'NOSAM' };
const THERE = { id: 'vvg', name: 'VVG' };
const MESSAGE = 'It cannot be solved here.';
const calendar = createSwedishCalendar();

const passOn = { type: 'passOn', by: chair, from: HERE, to: THERE, after: 0, message: MESSAGE, stops: [] } as const;
const parcel: Parcel = {
  from: HERE,
  matter: draftStarted.id,
  passing: 1,
  fields: { ...FULL_DRAFT, lastDay: '', shortNotice: '' },
  message: MESSAGE,
  question: '',
  stops: [],
};
const signedChair = { id: chair.id, name: chair.name };
const passed = { type: 'passedOn', at: NOW, by: signedChair, to: THERE, parcel } as const;
const told = (news: PassingNews, passing = 1) => ({ type: 'passingNoted', at: NOW, passing, news }) as const;
const at = NOW;
const decided = { kind: 'decided', at, forum: 'VVG', number: 'VVG PC 2026:1', on: '2026-06-30' } as const;
const received = { type: 'offerReceived', at: NOW, id: 'there', forumId: THERE.id, parcel } as const;
const takenUp = { type: 'offerTakenUp', at: NOW, by: signedChair } as const;

function after(...events: readonly ResolutionEvent[]): Started {
  const state = stateAfter(events);
  if (state.status === 'notStarted') throw new Error('not started');
  return state;
}

describe('a forum hands a matter to another', () => {
  it('with text and papers, without the days to answer, and with what it has been through', () => {
    given(draftStarted).when(passOn, NOW).then({ type: 'passedOn', to: THERE, by: signedChair, parcel });
  });

  it.each([
    ['a draft', [draftStarted]],
    ['what was referred back', upTo.referredBack],
    ['what is to be taken up at a meeting', upTo.movedToMeeting],
    ['a decision', upTo.adopted],
  ] as const)('can be %s', (_, history) => {
    given(...history)
      .when(passOn, NOW)
      .then({ type: 'passedOn' });
  });

  it.each([
    ['while a round is open', [draftStarted, roundOpened(1)]],
    ['while it is ruled on', upTo.lapsed],
    ['when it was struck', upTo.struck],
    ['when it was withdrawn', upTo.withdrawn],
    ['when another forum has it', [draftStarted, passed]],
    ['when it was taken up there', [draftStarted, passed, told({ kind: 'takenUp', at })]],
    ['before it is taken up here', [received]],
  ] as const)('not %s', (_, history) => {
    const elsewhere = { ...passOn, to: { id: 'lgs', name: 'LGS' } };
    given(...history)
      .when({ ...elsewhere, after: after(...history).passings?.length ?? 0 }, NOW)
      .thenRefused({
        type: 'cannotBePassedOn',
      });
  });

  it('by those who lead, to another forum than their own, and with a reason', () => {
    given(draftStarted)
      .when({ ...passOn, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotLead' });
    given(draftStarted)
      .when({ ...passOn, to: HERE }, NOW)
      .thenRefused({ type: 'cannotBePassedOn' });
    given(draftStarted)
      .when({ ...passOn, message: ' ' }, NOW)
      .thenRefused({ type: 'reasonMissing' });
    given(draftStarted)
      .when({ ...passOn, by: processLead }, NOW)
      .then({ type: 'passedOn' });
  });

  it('handed over twice it is one, and a form drawn before the last time does nothing', () => {
    given(draftStarted, passed).when(passOn, NOW).thenNothingHappened();
    const back = [draftStarted, passed, told({ kind: 'declined', at, text: 'Not ours' })];
    given(...back)
      .when({ ...passOn, message: 'Again' }, NOW)
      .thenRefused({ type: 'cannotBePassedOn' });
    given(...back)
      .when({ ...passOn, after: 1 }, NOW)
      .then({ type: 'passedOn', parcel: { passing: 2, question: '' } });
  });

  it('a decision can be handed over again when the first has come to its end, a draft never', () => {
    const again = { ...passOn, after: 1 };
    given(...upTo.adopted, passed, told(decided))
      .when(again, NOW)
      .then({ type: 'passedOn' });
    given(draftStarted, passed, told(decided)).when(again, NOW).thenRefused({ type: 'cannotBePassedOn' });
    given(...upTo.adopted, passed, told({ kind: 'takenUp', at }))
      .when(again, NOW)
      .thenRefused({ type: 'cannotBePassedOn' });
  });
});

describe('while another forum has it', () => {
  it('nobody works on the text here, and nobody is waited for', () => {
    const away = after(draftStarted, passed);
    expect([isEditable(away), waitsFor(away)]).toEqual([false, []]);
    const save = { type: 'saveDraft', by: chair, revision: 0, fields: FULL_DRAFT, aim: 'save' } as const;
    given(draftStarted, passed).when(save, NOW).thenRefused({ type: 'alreadySent' });
    given(draftStarted, passed)
      .when({ type: 'discardDraft', by: chair, revision: 0 }, NOW)
      .thenRefused({ type: 'alreadySent' });
    given(draftStarted, passed)
      .when({ type: 'askPreview', by: chair, revision: 0, decider: DECIDER }, NOW)
      .thenRefused({ type: 'alreadySent' });
  });

  it('it can be asked back until it is taken up there', () => {
    const recall = { type: 'recallPassing', by: chair, passing: 1 } as const;
    given(draftStarted, passed).when(recall, NOW).then({ type: 'passingRecalled', passing: 1 });
    given(draftStarted, passed, { type: 'passingRecalled', at, by: signedChair, passing: 1 })
      .when(recall, NOW)
      .thenNothingHappened();
    given(draftStarted, passed)
      .when({ ...recall, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotLead' });
    given(draftStarted, passed, told({ kind: 'takenUp', at }))
      .when(recall, NOW)
      .thenRefused({ type: 'cannotBeRecalled' });
    given(draftStarted).when(recall, NOW).thenRefused({ type: 'cannotBeRecalled' });
  });

  it('it may go further, back and further again, be decided and go further after that: each is told once, in order', () => {
    const wentOn = (to: string, hour: number) =>
      ({ kind: 'wentOn', at: minutesAfter(hour), forum: 'VVG', to }) as const;
    const takenUpThere = { kind: 'takenUp', at } as const;
    const all = [
      takenUpThere,
      wentOn('SRO', 40),
      { kind: 'wentBack', at: minutesAfter(50), forum: 'VVG' },
      wentOn('SRO', 60),
      { ...decided, forum: 'SRO' },
      wentOn('LGS', 70),
    ] as const;
    const note = { type: 'notePassing', passing: 1, news: all } as const;
    given(draftStarted, passed)
      .when(note, NOW)
      .then(...all.map((news) => told(news)));
    given(draftStarted, passed, ...all.slice(0, 2).map((news) => told(news)))
      .when(note, NOW)
      .then(...all.slice(2).map((news) => told(news)));
    given(draftStarted, passed, ...all.map((news) => told(news)))
      .when(note, NOW)
      .thenNothingHappened();
    const places = all.map((_, index) => after(draftStarted, passed, ...all.slice(0, index).map((news) => told(news))));
    expect(places.map(({ passings = [] }) => passings.map(whereIs))).toEqual([
      ['VVG'],
      ['VVG'],
      ['SRO'],
      ['VVG'],
      ['SRO'],
      ['SRO'],
    ]);
    expect(isAway(after(draftStarted, passed, ...all.map((news) => told(news))).passings ?? [])).toBe(true);
    const meeting = { kind: 'toMeeting', at, forum: 'SRO' } as const;
    expect(after(draftStarted, passed, told(meeting)).passings?.map(whereIs)).toEqual(['SRO']);
    given(draftStarted, passed, told({ kind: 'declined', at, text: 'No' }))
      .when(note, NOW)
      .thenNothingHappened();
    // A forum of before told only what was last.
    given(draftStarted, passed, told(all[1]))
      .when({ ...note, news: all.slice(0, 2) }, NOW)
      .thenNothingHappened();
  });

  it('the other forum tells each thing once, and nothing after it is settled', () => {
    const note = (news: PassingNews, passing = 1) => ({ type: 'notePassing', passing, news: [news] }) as const;
    const takenUpThere = { kind: 'takenUp', at } as const;
    given(draftStarted, passed).when(note(takenUpThere), NOW).then({ type: 'passingNoted', passing: 1 });
    given(draftStarted, passed, told(takenUpThere)).when(note(takenUpThere), NOW).thenNothingHappened();
    given(draftStarted, passed, told(takenUpThere))
      .when(note(decided), NOW)
      .then({ type: 'passingNoted', news: decided });
    given(draftStarted, passed, told(decided)).when(note(takenUpThere), NOW).thenNothingHappened();
    given(draftStarted, passed).when(note(takenUpThere, 2), NOW).thenNothingHappened();
    given(draftStarted).when(note(takenUpThere), NOW).thenNothingHappened();
    expect(after(draftStarted, passed, told(takenUpThere, 2)).passings?.[0]?.news).toEqual([]);
  });

  it('a question comes back with the matter, and the answer goes along the next time to the same forum', () => {
    const asked = [draftStarted, passed, told({ kind: 'returned', at, text: 'Who pays?' })];
    expect(questionIn(after(...asked).passings ?? [])).toEqual({ to: THERE, text: 'Who pays?' });
    expect(questionIn([])).toBeNull();
    const again = { ...passOn, after: 1, message: 'We do.' };
    given(...asked)
      .when(again, NOW)
      .then({ parcel: { question: 'Who pays?', message: 'We do.', passing: 2 } });
    given(...asked)
      .when({ ...again, to: { id: 'lgs', name: 'LGS' } }, NOW)
      .then({ parcel: { question: '' } });
  });
});

describe('what another forum has handed over', () => {
  const receive = { type: 'receiveOffer', id: 'there', forumId: THERE.id, parcel } as const;
  const takeUp = { type: 'takeUpOffer', by: chair } as const;
  const turnBack = { type: 'turnBackOffer', by: chair, how: 'declined', text: 'Not ours' } as const;
  const turnedBack = { type: 'offerTurnedBack', at, by: signedChair, how: 'declined', text: 'Not ours' } as const;

  it('is there once, however often it is given', () => {
    given().when(receive, NOW).then(received);
    given(received).when(receive, NOW).thenNothingHappened();
    expect(after(received)).toMatchObject({ status: 'draft', startedBy: { id: '', name: 'NOSAM' } });
    expect(isOffered(after(received))).toBe(true);
    expect(standingOf(after(received))).toBe('waiting');
    expect(evolve(after(received), received)).toEqual(after(received));
    expect(waitsFor(after(received))).toEqual([]);
  });

  it('stands as given back when it is, though its own state is that of any matter that was withdrawn', () => {
    expect(after(received, turnedBack).status).toBe('withdrawn');
    expect(standingOf(after(received, turnedBack))).toBe('declined');
    expect(standingOf(after(received, takenUp))).toBe('draft');
    expect(standingOf(after(draftStarted))).toBe('draft');
  });

  it('is taken up by one of those who lead, and is a draft of theirs then', () => {
    given(received).when(takeUp, NOW).then(takenUp);
    given(received)
      .when({ ...takeUp, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotLead' });
    given(received, takenUp).when(takeUp, NOW).thenNothingHappened();
    given(received, takenUp)
      .when({ ...takeUp, by: processLead }, NOW)
      .thenRefused({ type: 'offerSettled' });
    given(draftStarted).when(takeUp, NOW).thenRefused({ type: 'offerSettled' });
    expect(after(received, takenUp)).toMatchObject({ startedBy: signedChair, fields: parcel.fields });
    expect(isEditable(after(received, takenUp))).toBe(true);
    expect(evolve(after(draftStarted), takenUp)).not.toHaveProperty('offer');
  });

  it('is declined with a reason, or given back with a question', () => {
    given(received).when(turnBack, NOW).then(turnedBack);
    given(received)
      .when({ ...turnBack, how: 'returned' }, NOW)
      .then({ how: 'returned' });
    given(received)
      .when({ ...turnBack, text: ' ' }, NOW)
      .thenRefused({ type: 'reasonMissing' });
    given(received)
      .when({ ...turnBack, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotLead' });
    given(received, turnedBack).when(turnBack, NOW).thenNothingHappened();
    given(received, takenUp).when(turnBack, NOW).thenRefused({ type: 'offerSettled' });
    given(received, turnedBack).when(takeUp, NOW).thenRefused({ type: 'offerSettled' });
    expect(after(received, turnedBack)).toMatchObject({ status: 'withdrawn', reason: 'Not ours' });
  });

  it('is had back before it is taken up, and not after', () => {
    given(received).when({ type: 'recallOffer' }, NOW).then({ type: 'offerRecalled' });
    given(received, takenUp).when({ type: 'recallOffer' }, NOW).thenNothingHappened();
    expect(after(received, { type: 'offerRecalled', at })).toMatchObject({ status: 'withdrawn' });
  });

  it('tells back what it has come to, here or where it went from here', () => {
    const news = (...events: readonly ResolutionEvent[]) => newsOf(after(...events), 'VVG', calendar);
    expect(news(draftStarted)).toEqual([]);
    expect(news(received)).toEqual([]);
    const taken = { kind: 'takenUp', at: NOW } as const;
    expect(news(received, takenUp)).toEqual([taken]);
    expect(news(received, turnedBack)).toEqual([{ kind: 'declined', at: NOW, text: 'Not ours' }]);
    expect(news(received, { type: 'offerRecalled', at })).toEqual([{ kind: 'recalled', at: NOW }]);
    const [, ...sent] = upTo.adopted;
    const adopted = [received, takenUp, ...sent];
    expect(news(...adopted)).toEqual([taken]);
    const number = 'LGS PC 2026:3';
    const numbered = { type: 'numbered', at, sequence: 3 } as const;
    expect(news(...adopted, numbered)).toMatchObject([taken, { kind: 'decided', forum: 'VVG', number }]);
    const [, ...struck] = upTo.struck;
    expect(news(received, takenUp, ...struck)).toMatchObject([taken, { kind: 'ended', forum: 'VVG' }]);
    const [, ...moved] = upTo.movedToMeeting;
    expect(news(received, takenUp, ...moved)).toMatchObject([taken, { kind: 'toMeeting', forum: 'VVG' }]);
    const [, ...open] = [draftStarted, roundOpened(1)];
    expect(news(received, takenUp, ...open)).toEqual([taken]);
  });

  it('tells back where it went from here, and what was told from there, in the order in which it happened', () => {
    const news = (...events: readonly ResolutionEvent[]) => newsOf(after(...events), 'VVG', calendar);
    const further = { ...passed, to: { id: 'sro', name: 'SRO' } };
    const wentOn = { kind: 'wentOn', at: NOW, forum: 'VVG', to: 'SRO' } as const;
    const taken = { kind: 'takenUp', at: NOW } as const;
    const gone = [received, takenUp, further];
    expect(news(...gone)).toEqual([taken, wentOn]);
    expect(news(...gone, told(taken))).toEqual([taken, wentOn]);
    expect(news(...gone, told(taken), told(decided))).toEqual([taken, wentOn, decided]);
    const ended = { kind: 'ended', at, forum: 'SRO' } as const;
    expect(news(...gone, told(ended))).toEqual([taken, wentOn, ended]);
    const fromThere = { ...wentOn, forum: 'SRO', to: 'LGS' };
    expect(news(...gone, told(fromThere))).toEqual([taken, wentOn, fromThere]);
    const cameBack = { kind: 'wentBack', at, forum: 'VVG' } as const;
    for (const back of [
      { kind: 'declined', at, text: 'No' },
      { kind: 'returned', at, text: 'Why?' },
      { kind: 'recalled', at },
    ] as const) {
      expect(news(...gone, told(back))).toEqual([taken, wentOn, cameBack]);
    }
    const [, ...sent] = upTo.adopted;
    const back = told({ kind: 'declined', at: MORNING, text: 'No' });
    const early = { ...further, at: MORNING };
    const late = { ...further, at: minutesAfter(100_000) };
    const numbered = { type: 'numbered', at, sequence: 3 } as const;
    const kinds = (...events: readonly ResolutionEvent[]) => news(...events).map(({ kind }) => kind);
    expect(kinds(received, takenUp, early, back, ...sent, numbered)).toEqual([
      'takenUp',
      'wentOn',
      'wentBack',
      'decided',
    ]);
    expect(kinds(received, takenUp, ...sent, numbered, late)).toEqual(['takenUp', 'decided', 'wentOn']);
  });

  it('says what it has been through: forums, days and numbers, and no people', () => {
    const day = calendar.dayOf(MORNING);
    const stops = (...events: readonly ResolutionEvent[]) => stopsOf(after(...events), 'LGS', calendar);
    expect(stops(draftStarted)).toEqual([{ forum: 'LGS', on: day, what: 'begun', number: '' }]);
    expect(
      stops(...upTo.adopted, { type: 'numbered', at, sequence: 3 }).map(({ what, number }) => [what, number]),
    ).toEqual([
      ['begun', ''],
      ['sent', ''],
      ['decided', 'LGS PC 2026:3'],
    ]);
    expect(stops(...upTo.adopted).at(-1)?.number).toBe('');
    const withoutRound = { ...after(...upTo.adopted, { type: 'numbered', at, sequence: 3 }), rounds: [] };
    expect(stopsOf(withoutRound, 'LGS', calendar).at(-1)).toMatchObject({ what: 'decided', number: '' });
    expect(evolve(after(draftStarted), told({ kind: 'recalled', at }))).toMatchObject({ passings: [] });
    const again = [...upTo.referredBack, roundOpened(2, { textHash: 'hash-2' })];
    expect(stops(...again).map(({ what }) => what)).toEqual(['begun', 'sent', 'referredBack', 'sent']);
    expect(stops(...upTo.referredBack).at(-1)?.what).toBe('referredBack');
    expect(stops(...upTo.movedToMeeting).at(-1)?.what).toBe('movedToMeeting');
    const earlier = { forum: 'NOSAM', on: '2026-05-04', what: 'decided', number: 'NOSAM PC 2026:1' } as const;
    const offer = { ...received, parcel: { ...parcel, stops: [earlier] } };
    expect(stops(offer, takenUp)[0]).toEqual(earlier);
  });
});

describe('what waits for those who lead', () => {
  const looking = (actor: typeof chair) => ({ person: actor.id, actor, calendar, now: NOW });
  const asked = [draftStarted, passed, told({ kind: 'returned', at, text: 'Who pays?' })];

  it('is what another forum has handed over, or asked', () => {
    expect(taskInMatter(after(received), looking(chair))).toMatchObject({ kind: 'receive' });
    expect(taskInMatter(after(received), looking(plainMember))).toBeUndefined();
    expect(taskInMatter(after(...asked), looking(chair))).toMatchObject({ kind: 'answerForum' });
    expect(taskInMatter(after(draftStarted, passed), looking(processLead))).toBeUndefined();
    expect(awaitedInMatter(after(received), looking(chair))).toBeUndefined();
    expect(awaitedInMatter(after(draftStarted, passed), looking(chair))).toMatchObject({
      kind: 'otherForum',
      to: THERE,
    });
    const there = after(draftStarted, passed, told({ kind: 'takenUp', at }));
    expect(awaitedInMatter(there, looking(chair))).toBeUndefined();
  });
});

describe('a matter is never at two places at once', () => {
  /** Two forums, and the carrying between them, in any order and as often as anybody likes. */
  const steps = fc.array(
    fc.constantFrom('passOn', 'recall', 'deliver', 'tell', 'takeUp', 'decline', 'giveBack', 'save'),
    { maxLength: 40 },
  );

  it.each(['once', 'twice'])('whatever is done, and done %s', (how) => {
    fc.assert(
      fc.property(steps, (made) => {
        const home = { state: stateAfter([draftStarted]) };
        const there = new Map<number, Resolution>();
        const acted = (state: Resolution, command: Parameters<typeof decide>[1]): Resolution => {
          const verdict = decide(state, command, NOW);
          return verdict.kind === 'accepted' ? verdict.events.reduce(evolve, state) : state;
        };
        const run = (step: (typeof made)[number]) => {
          const here = home.state;
          if (here.status === 'notStarted') return;
          const last = here.passings?.at(-1);
          const number = last?.number ?? 0;
          const other = there.get(number) ?? notStarted;
          const { revision } = here;
          if (step === 'passOn') home.state = acted(here, { ...passOn, after: number });
          if (step === 'save')
            home.state = acted(here, { type: 'saveDraft', by: chair, revision, fields: FULL_DRAFT, aim: 'save' });
          if (step === 'recall') home.state = acted(here, { type: 'recallPassing', by: chair, passing: number });
          if (step === 'deliver' && last !== undefined && stageOf(last) === 'waiting') {
            const given = acted(other, {
              type: 'receiveOffer',
              id: `there-${number}`,
              forumId: 'vvg',
              parcel: last.parcel,
            });
            there.set(number, last.isRecalled ? acted(given, { type: 'recallOffer' }) : given);
          }
          if (step === 'takeUp' && there.has(number))
            there.set(number, acted(other, { type: 'takeUpOffer', by: chair }));
          if ((step === 'decline' || step === 'giveBack') && there.has(number)) {
            const back = step === 'decline' ? 'declined' : 'returned';
            there.set(number, acted(other, { type: 'turnBackOffer', by: chair, how: back, text: 'No' }));
          }
          if (step === 'tell' && other.status !== 'notStarted') {
            const news = newsOf(other, 'VVG', calendar);
            home.state = acted(here, { type: 'notePassing', passing: number, news });
          }
        };
        for (const step of made) {
          run(step);
          if (how === 'twice') run(step);
          const live = [...there.values()].filter(
            (one) => (one.status === 'draft' && isOffered(one)) || isEditable(one),
          );
          const here = home.state;
          const isHere = isEditable(here);
          expect(live.length + (isHere ? 1 : 0)).toBeLessThanOrEqual(1);
          if (here.status !== 'notStarted') expect(isHere).toBe(!isAway(here.passings ?? []));
          if (here.status !== 'notStarted') expect(canBePassedOn(here)).toBe(isHere);
        }
      }),
      { numRuns: 200 },
    );
  });
});
