import { awaitingAgenda, onAgenda } from '../../../src/domain/meetings/agenda';
import type { MeetingsCommand } from '../../../src/domain/meetings/commands';
import { decideMeetings } from '../../../src/domain/meetings/decide-meetings';
import { evolveMeetings, noMeetings, type MeetingsEvent } from '../../../src/domain/meetings/meetings';
import { reportsFor } from '../../../src/domain/meetings/next-meeting';
import { chair, plainMember } from '../../support/matter';
import { thenOf } from '../../support/given';

/** The steering group settles the agenda of the forum's meetings (R-30, 004:147); nothing has to be prepared (R-31, 004:105). */
const at = '2026-06-04T08:00:00.000Z';
const by = { id: chair.id, name: chair.name };
const listed = (id: string): MeetingsEvent => {
  const report = { id, kind: 'followUp', subject: id, number: '', title: id, owner: '', dueOn: null } as const;
  return { type: 'reportListed', at, by, report };
};
const owned: MeetingsEvent = { type: 'agendaOwnerSet', at, by, owner: 'LGS styrgrupp' };
const settled = (on: readonly string[], off: readonly string[] = []): MeetingsEvent => {
  return { type: 'agendaSettled', at, by, on, off };
};
const after = (...events: readonly MeetingsEvent[]) => events.reduce(evolveMeetings, noMeetings);
const given = (...events: readonly MeetingsEvent[]) => ({
  when: (command: MeetingsCommand) => thenOf(decideMeetings(after(...events), command, at)),
});
const shown = (...events: readonly MeetingsEvent[]) => {
  const state = after(...events);
  const reports = reportsFor(state, '2026-06-04');
  return [onAgenda(state, reports), awaitingAgenda(state, reports)].map((some) => some.map(({ id }) => id));
};
const settle = { type: 'settleAgenda', by: chair, offered: ['a', 'b'], ticked: ['a'], after: 1 } as const;
const setOwner = { type: 'setAgendaOwner', by: chair, owner: ' LGS styrgrupp ', after: 0 } as const;

describe('a forum that has said nothing of a steering group', () => {
  it('has all that is listed on its agenda', () => {
    expect(shown(listed('a'), listed('b'))).toEqual([['a', 'b'], []]);
    given(listed('a')).when(settle).thenRefused({ type: 'agendaWithoutOwner' });
  });

  it('gives the agenda to one, and takes it back, as those who lead say', () => {
    given().when(setOwner).then(owned);
    given(owned).when(setOwner).thenNothingHappened();
    given(owned)
      .when({ ...setOwner, owner: '', after: 1 })
      .then({ type: 'agendaOwnerSet', owner: '' });
    given()
      .when({ ...setOwner, by: plainMember })
      .thenRefused({ type: 'mayNotLeadMeetings' });
    given(owned)
      .when({ ...setOwner, owner: 'Another' })
      .thenRefused({ type: 'agendaChangedSince' });
    given()
      .when({ ...setOwner, owner: 'x'.repeat(501) })
      .thenRefused({ type: 'meetingTextTooLong', most: 500, length: 501 });
  });
});

describe('where a steering group settles the agenda', () => {
  const both = [listed('a'), listed('b'), owned];

  it('what is listed waits for its yes, and can be taken off again', () => {
    expect(shown(...both)).toEqual([[], ['a', 'b']]);
    given(...both)
      .when(settle)
      .then(settled(['a']));
    expect(shown(...both, settled(['a']))).toEqual([['a'], ['b']]);
    given(...both, settled(['a']))
      .when({ ...settle, ticked: ['b'], after: 2 })
      .then(settled(['b'], ['a']));
    expect(shown(...both, settled(['a']), settled(['b'], ['a']))).toEqual([['b'], ['a']]);
  });

  it('the same once more is nothing, and a form from before is no answer to what stands now', () => {
    given(...both, settled(['a']))
      .when(settle)
      .thenNothingHappened();
    given(...both, settled(['b']))
      .when(settle)
      .thenRefused({ type: 'agendaChangedSince' });
    given(...both)
      .when({ ...settle, by: plainMember })
      .thenRefused({ type: 'mayNotLeadMeetings' });
  });

  it('says nothing of what it was not asked about', () => {
    given(...both, listed('c'))
      .when({ ...settle, ticked: ['a', 'c'] })
      .then(settled(['a']));
  });

  it('a meeting takes up what waits all the same (R-31)', () => {
    const meeting = {
      id: 'june',
      on: '2026-06-04',
      from: '',
      until: '',
      place: '',
      isDigital: true,
      isCancelled: false,
    };
    given({ type: 'meetingPlanned', at, by, meeting }, ...both)
      .when({ type: 'note', by: chair, reports: ['b'], meetingId: 'june', item: '6', today: '2026-06-04' })
      .then({ type: 'reportsNoted', reports: ['b'] });
  });
});
