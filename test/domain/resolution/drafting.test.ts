import { emptyDraft } from '../../../src/domain/resolution/content';
import { given } from '../../support/given';
import {
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
const saved = { type: 'draftSaved', at: NOW, by: { id: 'lead', name: 'Seat lead' }, fields: changed } as const;
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
  const save = { type: 'saveDraft', by: processLead, fields: changed, revision: 0 } as const;

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
  const ask = { type: command, by: processLead, revision: 0 } as const;

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

it('a change of the text takes back the request to send it', () => {
  const asked = { type: 'sendingRequested', at: MORNING, by: processLead } as const;
  given(draftStarted, asked, saved)
    .when({ type: 'requestSending', by: processLead, revision: 1 }, NOW)
    .then({ type: 'sendingRequested' });
});
