import fc from 'fast-check';
import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { applyChanges } from '../../src/domain/forum/apply-changes';
import { readChairDecision } from '../../src/domain/chair-decision/read-chair-decision';
import { USUAL_TIMES } from '../../src/domain/forum/forum-time';
import { readDeadline } from '../../src/domain/resolution/deadline';
import { readDraft } from '../../src/domain/resolution/read-draft';
import { saysSomething } from '../../src/domain/says-something';
import { given } from '../support/given';
import { changing, givenForum, joined, leaders, rosterSeen, setUpWith } from '../support/given-forum';
import {
  cast,
  chair,
  DECIDER,
  FULL_DRAFT,
  MORNING,
  minutesAfter,
  plainMember,
  processLead,
  upTo,
} from '../support/matter';
import * as minutes from '../support/minutes';
import { register, term } from '../support/seated-register';

/** What people put in a field that will not be left empty. */
const NOTHING_SAID = ['…', '...', '-', ' . ', '?!', '_ _', '\u{1F44D}', '"".', '\u00A0'];
const NOW = minutesAfter(30);

it.each(['x', '7', 'å', '§ 3', '… nej …', 'Нет'])('says something: %s', (text) => {
  expect(saysSomething(text)).toBe(true);
});

it('one letter or digit anywhere is enough, and without any nothing is said', () => {
  const marks = fc.stringMatching(/^[ .…\-–!?"'()*_]*$/);
  fc.assert(fc.property(marks, (text) => !saysSomething(text)));
  fc.assert(fc.property(marks, marks, (before, after) => saysSomething(`${before}a${after}`)));
});

describe.each(NOTHING_SAID)('a required reason that says nothing is missing: %j', (reason) => {
  it.each(['reject', 'objectToForm', 'recuse'] as const)('with %s', (choice) => {
    given(...upTo.open)
      .when(cast('r1', choice, reason), NOW)
      .thenRefused({ type: 'reasonMissing' });
  });

  it('when a matter is referred back, struck or withdrawn, or its reworking is assigned', () => {
    const by = chair;
    given(...upTo.lapsed)
      .when({ type: 'referBack', by, round: 1, reason }, NOW)
      .thenRefused({ type: 'reasonMissing' });
    given(...upTo.lapsed)
      .when({ type: 'strike', by, round: 1, reason }, NOW)
      .thenRefused({ type: 'reasonMissing' });
    given(...upTo.open)
      .when({ type: 'withdraw', by, round: 1, reason }, NOW)
      .thenRefused({ type: 'reasonMissing' });
    given(...upTo.referredBack)
      .when(
        { type: 'assignRework', by: processLead, round: 1, after: 0, responsible: plainMember, whatToSupply: reason },
        minutesAfter(90),
      )
      .thenRefused({ type: 'reasonMissing' });
  });

  it('for a short time to answer, and in a draft: why it cannot wait, and what it is about', () => {
    const time = { ...USUAL_TIMES, calendar: createSwedishCalendar() };
    expect(readDeadline(time, MORNING, '2026-06-10', { shortNotice: reason })).toMatchObject({
      faults: [{ field: 'shortNotice', fault: 'missingForShortNotice' }],
    });
    const fields = { ...FULL_DRAFT, title: reason, urgency: reason, question: reason, background: reason };
    expect(readDraft(fields, DECIDER)).toEqual({
      kind: 'faulty',
      faults: ['title', 'urgency', 'question', 'background'].map((field) => ({ field, fault: 'missing' })),
    });
  });

  it('for a decision of the chair’s own (R-20)', () => {
    const filled = { title: 'Lease', text: 'It ends.', decidedOn: '2026-06-04', amount: '', changesCharter: false };
    expect(readChairDecision({ ...filled, reason }, '2026-06-04')).toEqual({
      kind: 'faulty',
      faults: [{ field: 'reason', fault: 'missing' }],
    });
  });

  it('for a departure from the charter, and for another right to vote (R-06, Q-06)', () => {
    const made = applyChanges(register('lgs', leaders), []);
    const ready = [joined, rosterSeen('su', 'city', 'guest'), setUpWith(made)];
    const sameSide = { type: 'roleTermSet', term: term('viceChair', 'vgpv', [null, null]) } as const;
    givenForum(...ready)
      .when(changing([sameSide], { reason }))
      .thenRefused({ type: 'departsFromCharter' });
    const seat = { number: 4, party: 'Ring', principal: 'kommun', right: 'unresolved' } as const;
    givenForum(...ready)
      .when(changing([{ type: 'seatSet', seat }], { reason }))
      .thenRefused({ type: 'rightNeedsDecision' });
  });

  it('when minutes are withdrawn or left to a meeting, a change is asked for, or a version says what is changed', () => {
    minutes
      .givenMinutes(...minutes.upTo.drafting)
      .when({ type: 'withdraw', by: minutes.verifier, after: 0, reason })
      .thenRefused({ type: 'minutesReasonMissing' });
    minutes
      .givenMinutes(...minutes.upTo.changing)
      .when({ type: 'handToMeeting', by: minutes.noteTaker, seen: { version: 1, hash: 'hash-1' }, reason })
      .thenRefused({ type: 'minutesReasonMissing' });
    for (const unsaid of [{ where: reason }, { what: reason }]) {
      minutes
        .givenMinutes(...minutes.upTo.verifying)
        .when({ ...minutes.requestChange(minutes.verifier), ...unsaid })
        .thenRefused({ type: 'changeTextMissing' });
    }
    minutes
      .givenMinutes(...minutes.upTo.changing)
      .when({ ...minutes.submit(2), changes: reason })
      .thenRefused({ type: 'changesMissing' });
  });
});
