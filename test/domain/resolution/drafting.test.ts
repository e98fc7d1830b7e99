import { emptyDraft } from '../../../src/domain/resolution/content';
import { signed } from '../../../src/domain/forum/signed';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { isDraftForMeeting, type PreviewCard } from '../../../src/domain/resolution/resolution';
import { given, stateAfter } from '../../support/given';
import {
  DECIDER,
  FULL_DRAFT,
  MORNING,
  actor,
  chair,
  draftStarted,
  minutesAfter,
  noteTaker,
  plainMember,
  processLead,
  upTo,
} from '../../support/matter';

const NOW = minutesAfter(30);
const changed = { ...FULL_DRAFT, title: 'ACT-teamen 2026 and on' };
const saved = {
  type: 'draftSaved',
  at: NOW,
  by: { id: 'lead', name: 'Seat lead' },
  fields: changed,
  aim: 'save',
} as const;
const start = (by = processLead) =>
  ({ type: 'startDraft', by, id: 'matter', forumId: 'forum', fields: emptyDraft, askedIn: '1795' }) as const;

describe('starting a draft (Q-16)', () => {
  it('is for the presidium, the process lead and the note taker', () => {
    for (const by of [chair, actor('vice', 'viceChair'), processLead, noteTaker]) {
      given()
        .when(start(by), NOW)
        .then({ type: 'draftStarted', by: { id: by.id, name: by.name } });
    }
    given().when(start(plainMember), NOW).thenRefused({ type: 'mayNotPrepare' });
  });

  it('does nothing the second time', () => {
    given(draftStarted).when(start(), NOW).thenNothingHappened();
  });
});

describe('saving', () => {
  const save = { type: 'saveDraft', by: processLead, fields: changed, revision: 0, aim: 'save' } as const;

  it('keeps what was typed, however unfinished', () => {
    given(draftStarted)
      .when({ ...save, fields: emptyDraft }, NOW)
      .then({ type: 'draftSaved', fields: emptyDraft });
  });

  it('does nothing when nothing has changed, also for a form that is behind', () => {
    given(draftStarted, saved).when(save, NOW).thenNothingHappened();
  });

  it('is refused for a form opened before the last change', () => {
    given(draftStarted, saved)
      .when({ ...save, fields: emptyDraft }, NOW)
      .thenRefused({ type: 'staleDraft' });
  });

  it('is refused to members who do not prepare, and once the matter is out', () => {
    given(draftStarted)
      .when({ ...save, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotPrepare' });
    given(...upTo.open)
      .when(save, NOW)
      .thenRefused({ type: 'alreadySent' });
  });

  it('refuses text without end, field by field', () => {
    const fields = { ...changed, background: 'x'.repeat(12_001), lastDay: 'y'.repeat(12_001) };
    given(draftStarted)
      .when({ ...save, fields }, NOW)
      .thenRefused({
        type: 'draftFaulty',
        faults: [
          { field: 'background', fault: 'tooLong', most: 3000, length: 12_001 },
          { field: 'lastDay', fault: 'tooLong', most: 10, length: 12_001 },
        ],
      });
  });

  it('is also for whoever was given the reworking of a referred matter (R-02)', () => {
    const responsible = { id: plainMember.id, name: plainMember.name };
    const assigned = { type: 'reworkAssigned', at: NOW, by: chair, responsible, whatToSupply: 'A budget' } as const;
    given(...upTo.referredBack, assigned)
      .when({ ...save, by: plainMember }, NOW)
      .then({ type: 'draftSaved' });
    given(...upTo.referredBack)
      .when({ ...save, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotPrepare' });
  });
});

describe.each([
  ['a preview', 'askPreview', 'previewAsked'],
  ['asking the presidium to send', 'requestSending', 'sendingRequested'],
] as const)('%s', (_, command, event) => {
  const ask = { type: command, by: processLead, revision: 0, decider: DECIDER } as const;

  it('is of a text that could be sent', () => {
    given(draftStarted)
      .when(ask, NOW)
      .then({ type: event, by: { id: 'lead', name: 'Seat lead' } });
    given({ ...draftStarted, fields: emptyDraft })
      .when(ask, NOW)
      .thenRefused({ type: 'draftFaulty' });
  });

  it('does nothing the second time', () => {
    given(draftStarted, { type: event, at: MORNING, by: processLead }).when(ask, NOW).thenNothingHappened();
  });

  it('is refused to those who do not prepare, for a text that has changed, and once the matter is out', () => {
    given(draftStarted)
      .when({ ...ask, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotPrepare' });
    given(draftStarted, saved).when(ask, NOW).thenRefused({ type: 'staleDraft' });
    given(...upTo.open)
      .when(ask, NOW)
      .thenRefused({ type: 'alreadySent' });
  });
});

describe('what a form was used for', () => {
  const save = { type: 'saveDraft', by: processLead, fields: changed, revision: 1, aim: 'send' } as const;

  it('is kept though the text is the same, and makes no new version of it', () => {
    given(draftStarted, saved).when(save, NOW).then({ type: 'draftSaved', aim: 'send', fields: changed });
    const sent = { ...saved, aim: 'send' } as const;
    expect(stateAfter([draftStarted, saved, sent])).toMatchObject({
      revision: 1,
      forms: [{ by: { id: 'lead' }, aim: 'send', revision: 1 }],
    });
    given(draftStarted, saved, sent).when(save, NOW).thenNothingHappened();
  });

  it('is kept with the other matter of the same title that they were warned of', () => {
    const namesake = { sentAt: MORNING, lastDay: '2026-06-18' };
    const warned = { ...saved, aim: 'send', namesake } as const;
    given(draftStarted, saved)
      .when({ ...save, namesake }, NOW)
      .then({ type: 'draftSaved', namesake });
    expect(stateAfter([draftStarted, saved, warned])).toMatchObject({ forms: [{ aim: 'send', namesake }] });
    given(draftStarted, saved, warned)
      .when({ ...save, namesake }, NOW)
      .thenNothingHappened();
    given(draftStarted, saved, warned).when(save, NOW).then({ type: 'draftSaved', aim: 'send' });
  });

  it('is kept with what there is to warn of about its money, until the text is saved without', () => {
    const shortage = { kind: 'unknownCostCentre', costCentre: '99999', year: 2026 } as const;
    const warned = { ...saved, aim: 'send', shortage } as const;
    given(draftStarted, saved)
      .when({ ...save, shortage }, NOW)
      .then({ type: 'draftSaved', shortage });
    expect(stateAfter([draftStarted, saved, warned])).toMatchObject({ shortage });
    expect(stateAfter([draftStarted, warned, saved])).toMatchObject({ shortage: null });
    given(draftStarted, saved, warned)
      .when({ ...save, shortage }, NOW)
      .thenNothingHappened();
    given(draftStarted, saved, warned).when(save, NOW).then({ type: 'draftSaved' });
  });

  it('is each editor’s own', () => {
    given(draftStarted, saved)
      .when({ ...save, by: chair, aim: 'save' }, NOW)
      .then({ type: 'draftSaved', by: { id: 'chair' } });
  });
});

describe('the request to send', () => {
  const asked = { type: 'sendingRequested', at: MORNING, by: processLead } as const;
  const decline = { type: 'declineSending', by: chair, request: 1, reason: ' The contract is missing. ' } as const;
  const declined = { type: 'sendingDeclined', at: NOW, by: chair, reason: 'The contract is missing.' } as const;

  it('stands when the text is changed, by whomever', () => {
    expect(stateAfter([draftStarted, asked, saved, { ...saved, by: chair, fields: emptyDraft }])).toMatchObject({
      sendingRequestedBy: { id: 'lead' },
    });
    given(draftStarted, asked, saved)
      .when({ type: 'requestSending', by: processLead, revision: 1, decider: DECIDER }, NOW)
      .thenNothingHappened();
  });

  it('is declined by the presidium, with a reason', () => {
    given(draftStarted, asked)
      .when(decline, NOW)
      .then({ type: 'sendingDeclined', by: { id: 'chair', name: 'Seat chair' }, reason: 'The contract is missing.' });
    given(draftStarted, asked)
      .when({ ...decline, reason: ' ' }, NOW)
      .thenRefused({ type: 'reasonMissing' });
    given(draftStarted, asked)
      .when({ ...decline, by: processLead }, NOW)
      .thenRefused({ type: 'mayNotPreside' });
  });

  it('is declined once, and only while it stands', () => {
    given(draftStarted, asked, declined).when(decline, NOW).thenNothingHappened();
    for (const other of [{ reason: 'Another reason.' }, { by: actor('vice', 'viceChair') }, { request: 2 }]) {
      given(draftStarted, asked, declined)
        .when({ ...decline, ...other }, NOW)
        .thenRefused({ type: 'noSuchRequest' });
    }
    given(draftStarted).when(decline, NOW).thenRefused({ type: 'noSuchRequest' });
    given(draftStarted, asked)
      .when({ ...decline, request: 2 }, NOW)
      .thenRefused({ type: 'noSuchRequest' });
    given(...upTo.open)
      .when(decline, NOW)
      .thenRefused({ type: 'alreadySent' });
  });

  it('can be made again when it has been declined', () => {
    given(draftStarted, asked, declined)
      .when({ type: 'requestSending', by: processLead, revision: 0, decider: DECIDER }, NOW)
      .then({ type: 'sendingRequested' });
    expect(stateAfter([draftStarted, asked, declined, asked])).toMatchObject({ requests: 2, declined: null });
    expect(stateAfter([draftStarted, declined])).toMatchObject({ declined: null });
  });
});

describe('a text that a meeting is to take up without its having been sent', () => {
  const take = { type: 'takeDraftToMeeting', by: processLead, revision: 0, decider: DECIDER } as const;
  const moved = { type: 'movedToMeeting', at: NOW, cause: 'neverSent', by: signed(processLead), reason: '' } as const;
  const isForMeeting = (...events: readonly ResolutionEvent[]) => {
    const state = stateAfter(events);
    return state.status !== 'notStarted' && isDraftForMeeting(state);
  };

  it('is put before the meeting by those who lead, once', () => {
    given(draftStarted).when(take, NOW).then(moved);
    given(draftStarted)
      .when({ ...take, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotLead' });
    given(draftStarted, moved).when(take, NOW).thenNothingHappened();
    expect(isForMeeting(draftStarted, moved)).toBe(true);
    expect(isForMeeting(...upTo.movedToMeeting)).toBe(false);
    expect(isForMeeting(draftStarted)).toBe(false);
  });

  it('is one that nobody has sent or taken elsewhere, as it reads now, and that can be read', () => {
    given(...upTo.open)
      .when(take, NOW)
      .thenRefused({ type: 'alreadySent' });
    given(...upTo.referredBack)
      .when(take, NOW)
      .thenRefused({ type: 'alreadySent' });
    given(draftStarted)
      .when({ ...take, revision: 1 }, NOW)
      .thenRefused({ type: 'staleDraft' });
    given({ ...draftStarted, fields: emptyDraft })
      .when(take, NOW)
      .thenRefused({ type: 'draftFaulty' });
  });

  it('need not say why it cannot wait for a meeting, where meetings alone decide', () => {
    const waits = { ...draftStarted, fields: { ...FULL_DRAFT, urgency: '' } };
    given(waits)
      .when({ ...take, decider: { ...DECIDER, deciding: 'atMeetingsOnly' } }, NOW)
      .then(moved);
    given(waits)
      .when(take, NOW)
      .thenRefused({ type: 'draftFaulty', faults: [{ field: 'urgency', fault: 'missing' }] });
  });
});

describe('a form in the place of a card that shows the text', () => {
  const asked = { type: 'sendingRequested', at: MORNING, by: processLead } as const;
  const previewed = { type: 'previewAsked', at: MORNING, by: chair } as const;
  const request = { kind: 'sending', number: 1 } as const;
  const preview = { kind: 'preview', number: 1 } as const;
  const open = (card: PreviewCard, into: 'form' | 'decline' | null, by = chair) =>
    ({ type: 'openPreview', by, card, into }) as const;
  const opened = (card: PreviewCard, into: 'form' | 'decline' | null) =>
    ({ type: 'previewOpened', at: NOW, by: chair, card, into }) as const;

  it('is noted, once, until it is closed', () => {
    given(draftStarted, asked).when(open(request, 'form'), NOW).then({ type: 'previewOpened', into: 'form' });
    given(draftStarted, asked, opened(request, 'form')).when(open(request, 'form'), NOW).thenNothingHappened();
    given(draftStarted, asked, opened(request, 'decline')).when(open(request, null), NOW).then({ into: null });
    given(draftStarted, asked).when(open(request, null), NOW).thenNothingHappened();
  });

  it('is noted for no card that was never posted', () => {
    for (const number of [0, 2]) {
      given(draftStarted, asked)
        .when(open({ ...request, number }, 'form'), NOW)
        .thenNothingHappened();
    }
    given(draftStarted, asked).when(open(preview, 'form'), NOW).thenNothingHappened();
    given(draftStarted, previewed).when(open(preview, 'form'), NOW).then({ type: 'previewOpened' });
    given(draftStarted, { ...previewed, by: processLead })
      .when(open(preview, 'form'), NOW)
      .thenNothingHappened();
  });

  it('is for those who prepare, while the text can be changed; declining is for the presidium, on the request', () => {
    given(draftStarted, asked)
      .when(open(request, 'form', plainMember), NOW)
      .thenRefused({ type: 'mayNotPrepare' });
    given(...upTo.open)
      .when(open(request, 'form'), NOW)
      .thenRefused({ type: 'alreadySent' });
    given(draftStarted, asked)
      .when(open(request, 'decline', processLead), NOW)
      .thenRefused({ type: 'mayNotPreside' });
    given(draftStarted, asked).when(open(request, 'decline'), NOW).then({ type: 'previewOpened', into: 'decline' });
    given(draftStarted, asked, previewed).when(open(preview, 'decline'), NOW).thenRefused({ type: 'noSuchRequest' });
    given(draftStarted).when(open(request, 'decline'), NOW).thenRefused({ type: 'noSuchRequest' });
    given(draftStarted, asked)
      .when(open({ ...request, number: 2 }, 'decline'), NOW)
      .thenRefused({ type: 'noSuchRequest' });
  });

  it('leaves a preview that is asked for then to come on a card of its own', () => {
    const ask = { type: 'askPreview', by: chair, revision: 0, decider: DECIDER } as const;
    given(draftStarted, previewed, opened(preview, 'form')).when(ask, NOW).then({ type: 'previewAsked' });
    given(draftStarted, previewed, opened(preview, 'form'), previewed).when(ask, NOW).thenNothingHappened();
  });

  it('is noted though the same reader has opened another card, or another reader this one', () => {
    const cards = [draftStarted, asked, previewed, previewed] as const;
    const others = [
      opened({ ...preview, number: 2 }, 'form'),
      opened(request, 'form'),
      { ...opened(preview, 'form'), by: processLead },
    ];
    for (const other of others) {
      given(...cards, other)
        .when(open(preview, 'form'), NOW)
        .then({ type: 'previewOpened', card: preview, into: 'form' });
    }
  });

  it('is one for each card and each reader', () => {
    const vices = { ...opened(request, 'form'), by: actor('vice', 'viceChair') };
    const second = { ...preview, number: 2 };
    const history = [
      ...[draftStarted, asked, previewed, previewed, vices],
      ...[opened(request, 'form'), opened(preview, 'form'), opened(second, 'form'), opened(preview, null)],
    ];
    expect(stateAfter(history)).toMatchObject({
      opened: [
        { by: { id: 'vice' }, kind: 'sending' },
        { by: { id: 'chair' }, kind: 'sending' },
        { by: { id: 'chair' }, kind: 'preview', number: 2 },
      ],
    });
  });

  it('with which somebody declines is over when the request has been declined; a form for the text is not', () => {
    const declined = { type: 'sendingDeclined', at: NOW, by: actor('vice', 'viceChair'), reason: 'No' } as const;
    const history = [draftStarted, asked, previewed, opened(request, 'decline'), opened(preview, 'form'), declined];
    expect(stateAfter(history)).toMatchObject({ opened: [{ kind: 'preview', into: 'form' }] });
  });
});
