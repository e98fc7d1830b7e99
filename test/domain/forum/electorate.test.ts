import { charterOn } from '../../../src/domain/forum/charter-on';
import { electorateOf } from '../../../src/domain/forum/electorate';
import type { ForumEvent } from '../../../src/domain/forum/forum';
import type { Holding, Register, SeatRight } from '../../../src/domain/forum/register';
import { typedId } from '../../../src/domain/forum/typed-person';
import { prepareRound } from '../../../src/domain/resolution/sending';
import { ofEachVotedText } from '../../../src/domain/resolution/content';
import { joined, leaders, readyAfter, rosterChanged, rosterSeen, setUpWith, TODAY } from '../../support/given-forum';
import { DEADLINE } from '../../support/matter';
import { holding, holdings, register, term } from '../../support/seated-register';

const ALL = ['su', 'vgpv', 'city', 'ring', 'unnamed', 'nameless', 'su2'];

function charterOf(made: Register, date: string, ...events: readonly ForumEvent[]) {
  return charterOn(readyAfter(joined, setUpWith(made), ...events), date);
}

function votersOn(date: string, made: Register, ...events: readonly ForumEvent[]): readonly string[] {
  return electorateOf(charterOf(made, date, ...events)).map(({ id }) => id);
}

function seated(...changed: readonly Holding[]): Register {
  return register('vvg', leaders, { holdings: [...holdings.filter(({ seat }) => seat < 7), ...changed] });
}

function withRight(right: SeatRight): Register {
  const made = register('lgs', leaders);
  return { ...made, seats: made.seats.map((seat) => (seat.number === 4 ? { ...seat, right } : seat)) };
}

describe('who may vote', () => {
  it('is everyone on a voting seat, with the seat and its principal (Q-05)', () => {
    const electorate = electorateOf(charterOf(register('lgs', leaders), TODAY));
    expect(electorate.map(({ id }) => id)).toEqual(ALL);
    expect(electorate[2]).toEqual({ id: 'city', name: 'city', principal: 'kommun', seat: 3 });
  });

  it.each<readonly [SeatRight, string]>([
    ['coOpted', 'R-04'],
    ['unresolved', 'Q-06'],
  ])('is nobody on a seat that is %s (%s), though they sit on it', (right) => {
    const charter = charterOf(withRight(right), TODAY);
    expect(electorateOf(charter).map(({ id }) => id)).toEqual(ALL.filter((id) => id !== 'ring'));
    expect(charter.members).toContainEqual(expect.objectContaining({ id: 'ring', standing: right, seat: 4 }));
  });

  it('is not the process lead, who has no seat (Q-07), nor anybody else who is only in the channel', () => {
    const seen = rosterSeen('su', 'guest', 'outsider');
    const charter = charterOf(register('lgs', leaders), TODAY, seen);
    expect(electorateOf(charter).map(({ id }) => id)).toEqual(ALL);
    expect(charter.members.filter(({ standing }) => standing === 'attending')).toEqual([
      { id: 'guest', name: 'guest', address: '29:guest', standing: 'attending' },
      { id: 'outsider', name: 'Seat outsider', address: '29:outsider', standing: 'attending' },
    ]);
  });

  it('counts no vacant seat (Q-08): one nobody has had, one left, and one not yet taken up', () => {
    const six = ALL.slice(0, 6);
    expect(votersOn(TODAY, seated())).toEqual(six);
    expect(votersOn(TODAY, seated(holding(7, 'su2', { until: '2026-06-03' })))).toEqual(six);
    expect(votersOn(TODAY, seated(holding(7, 'su2', { until: '2026-06-04' })))).toEqual(ALL);
    expect(votersOn(TODAY, seated(holding(7, 'later', { from: '2026-06-05' })))).toEqual(six);
    expect(votersOn(TODAY, seated(holding(7, 'later', { from: '2026-06-04' })))).toEqual([...six, 'later']);
  });

  it('goes from one holder to the next on the day, and nobody votes twice over (R-26)', () => {
    const handedOver = seated(
      holding(7, 'later', { from: '2026-07-01' }),
      holding(7, 'su2', { from: '2026-01-01', until: '2026-06-30' }),
    );
    expect(votersOn('2025-12-31', handedOver)).toEqual(ALL.slice(0, 6));
    expect(votersOn('2026-01-01', handedOver)).toEqual(ALL);
    expect(votersOn('2026-06-30', handedOver)).toEqual(ALL);
    expect(votersOn('2026-07-01', handedOver)).toEqual([...ALL.slice(0, 6), 'later']);
  });
});

describe('a member for a period (R-27)', () => {
  const away = { from: '2026-06-15', until: '2026-12-14', interim: true };
  const replaced = [...ALL.slice(0, 6), 'later'];

  it('votes instead of the regular holder, who has the seat back by themselves the day after', () => {
    const made = seated(holding(7, 'su2'), holding(7, 'later', away));
    expect(votersOn('2026-06-14', made)).toEqual(ALL);
    expect(votersOn('2026-06-15', made)).toEqual(replaced);
    expect(votersOn('2026-12-14', made)).toEqual(replaced);
    expect(votersOn('2026-12-15', made)).toEqual(ALL);
  });

  it('comes before the regular holder in whatever order they were entered', () => {
    expect(votersOn('2026-06-15', seated(holding(7, 'later', away), holding(7, 'su2')))).toEqual(replaced);
  });

  it('leaves a seat vacant whose regular holder has gone meanwhile', () => {
    const made = seated(holding(7, 'su2', { until: '2026-08-31' }), holding(7, 'later', away));
    expect(votersOn('2026-12-14', made)).toEqual(replaced);
    expect(votersOn('2026-12-15', made)).toEqual(ALL.slice(0, 6));
  });

  it('is marked as such, and whoever they sit for goes on belonging to the channel', () => {
    const made = seated(holding(7, 'su2'), holding(7, 'later', away));
    const { members } = charterOf(made, '2026-06-15', rosterSeen('su2', 'later'));
    expect(members).toContainEqual(expect.objectContaining({ id: 'later', seat: 7, interim: true }));
    expect(members).toContainEqual(expect.objectContaining({ id: 'su2', standing: 'attending' }));
    expect(members).toContainEqual(expect.objectContaining({ id: 'su', seat: 1, interim: false }));
  });
});

describe('roles on a day', () => {
  it('a chair who leaves is not replaced by the vice chair, who stays vice chair (R-07)', () => {
    const chair = term('chair', 'su', ['2025-01-01', '2026-12-31', '2026-05-31']);
    const made = register('lgs', [chair, term('viceChair', 'city', ['2025-01-01', '2026-12-31'])]);
    expect(charterOf(made, '2026-05-31').roles).toMatchObject({ chair: ['su'], viceChair: ['city'] });
    expect(charterOf(made, '2026-06-01').roles).toMatchObject({ chair: [], viceChair: ['city'] });
  });

  it('begin and end with their terms, each on its own', () => {
    const roles = ['chair', 'viceChair', 'processLead', 'noteTaker', 'verifier', 'approver'] as const;
    const people = ['su', 'city', 'guest', 'outsider', 'vgpv', 'ring'];
    const terms = roles.map((role, index) => term(role, people[index] ?? '', ['2026-01-01', '2026-06-04']));
    const made = register('lgs', terms);
    const nobody = Object.fromEntries(roles.map((role) => [role, []]));
    expect(charterOf(made, '2025-12-31').roles).toEqual(nobody);
    expect(charterOf(made, '2026-06-05').roles).toEqual(nobody);
    expect(charterOf(made, '2026-06-04').roles).toEqual(
      Object.fromEntries(roles.map((role, index) => [role, [people[index]]])),
    );
  });
});

describe('a forum as it is composed', () => {
  it('has the names of the register and the addresses of Teams, also of those who have left the channel', () => {
    const made = register('lgs', leaders);
    const { members } = charterOf(made, TODAY, rosterSeen('su', 'city'), rosterChanged([], ['city']));
    const contacts = new Map(members.map(({ id, name, address }) => [id, { name, address }]));
    expect(contacts.get('su')).toEqual({ name: 'su', address: '29:su' });
    expect(contacts.get('city')).toEqual({ name: 'city', address: '29:city' });
    expect(contacts.get('vgpv')).toEqual({ name: 'vgpv', address: '' });
  });

  it('has nobody twice, and takes in people without an account', () => {
    const typed = typedId('1');
    const made = seated();
    const sitting = [...made.holdings, holding(7, typed)];
    const people = [...made.people, { id: typed, name: 'Typed in', email: null }];
    const charter = charterOf({ ...made, holdings: sitting, people }, TODAY, rosterSeen('su', 'guest'));
    expect(charter.members.map(({ id }) => id)).toEqual([...ALL.slice(0, 6), typed, 'guest']);
    expect(electorateOf(charter).at(-1)).toEqual({ id: typed, name: 'Typed in', principal: 'region', seat: 7 });
  });

  it('goes with a round as it was when the round was prepared, together with the co-opted (Q-05, R-04)', () => {
    const charter = charterOf(withRight('coOpted'), TODAY);
    const content = { ...ofEachVotedText((field) => field), points: ['att c'], attachments: [] };
    expect(prepareRound(charter, content, 'hash', DEADLINE, ' short ')).toEqual({
      content,
      textHash: 'hash',
      deadline: DEADLINE,
      shortNotice: 'short',
      forumName: 'A forum',
      shortName: 'AF',
      wording: 'decides',
      electorate: electorateOf(charter),
      coOpted: ['ring'],
    });
  });
});
