import { decideForum, maySetUp, type ForumCommand } from '../../../src/domain/forum/decide-forum';
import { charterOn } from '../../../src/domain/forum/charter-on';
import type { Charter } from '../../../src/domain/forum/charter';
import { electorateOf } from '../../../src/domain/forum/electorate';
import { evolveForum } from '../../../src/domain/forum/evolve-forum';
import { unmetForum, type Forum, type ForumEvent, type Ready } from '../../../src/domain/forum/forum';
import {
  actorIn,
  belongsTo,
  leadersOf,
  leads,
  prepares,
  presides,
  presidiumOf,
  rolesOf,
} from '../../../src/domain/forum/roles';
import { nameFaults, type SetupFields } from '../../../src/domain/forum/setup';
import {
  acting,
  contact,
  entry,
  forumAfter,
  givenForum,
  joined,
  leaders,
  person,
  PLACE,
  readyAfter,
  rosterChanged,
  rosterSeen,
  setUpWith,
  TODAY,
} from '../../support/given-forum';
import { MORNING } from '../../support/matter';
import { register, term } from '../../support/seated-register';

const people = ['su', 'narhalsan', 'goteborg', 'partille', 'gr', 'lead', 'notes'];
const seen = rosterSeen(...people);
const ready = [joined, seen, setUpWith(register('lgs', leaders))];

const fields: SetupFields = {
  kind: 'lgs',
  name: ' Ledningsgrupp i samverkan ',
  shortName: ' LGS ',
  chair: 'narhalsan',
  viceChair: 'goteborg',
  processLead: 'lead',
  noteTaker: 'notes',
  voting: people,
  coOpted: ['gr'],
  kommun: ['goteborg', 'partille', 'gr'],
  reason: '',
};

function setUp(changes: Partial<SetupFields> = {}, by = 'su'): ForumCommand {
  return { type: 'setUp', ...acting(by), fields: { ...fields, ...changes }, namesake: null };
}

function registerAfter(command: ForumCommand) {
  const verdict = decideForum(forumAfter(joined, seen), command, MORNING);
  const [event] = verdict.kind === 'accepted' ? verdict.events : [];
  if (event?.type !== 'forumSetUp') throw new Error('not set up');
  return event.register;
}

function setUpCharter(changes: Partial<SetupFields> = {}): Charter {
  const registered = registerAfter(setUp(changes));
  const event: ForumEvent = { type: 'forumSetUp', at: MORNING, by: person('su'), register: registered };
  return charterOn(readyAfter(joined, seen, event), TODAY);
}

describe('joining', () => {
  const join: ForumCommand = { type: 'join', id: 'forum', place: PLACE };

  it('happens once: being added again changes nothing', () => {
    expect(decideForum(unmetForum, join, MORNING)).toEqual({ kind: 'accepted', events: [joined] });
    givenForum(joined).when(join).thenNothingHappened();
    givenForum(...ready)
      .when(join)
      .thenNothingHappened();
  });

  it('begins with nobody seen and nothing lost', () => {
    const unseen = { isLost: false, news: null, roster: null, isRosterOutdated: false, departed: [] };
    expect(forumAfter(joined)).toEqual({ status: 'joined', id: 'forum', place: PLACE, ...unseen });
  });

  it.each(['conversationId', 'serviceUrl', 'tenantId', 'botId'] as const)('notices a change of %s', (part) => {
    const place = { ...PLACE, [part]: 'other' };
    givenForum(...ready)
      .when({ ...join, place })
      .then({ type: 'forumMoved', place });
    expect(forumAfter(...ready, { type: 'forumMoved', at: MORNING, place })).toMatchObject({ place });
  });

  it('knows its team’s group from the first activity that tells of it, and keeps it when others do not', () => {
    const place = { ...PLACE, groupId: 'group' };
    const known: ForumEvent = { type: 'forumMoved', at: MORNING, place };
    givenForum(...ready)
      .when({ type: 'join', id: 'forum', place })
      .then({ type: 'forumMoved', place });
    givenForum(...ready, known)
      .when({ type: 'join', id: 'forum', place: PLACE })
      .thenNothingHappened();
    givenForum(...ready, known)
      .when({ type: 'join', id: 'forum', place: { ...PLACE, serviceUrl: 'https://moved' } })
      .then({ type: 'forumMoved', place: { ...place, serviceUrl: 'https://moved' } });
  });

  it('is reached where Teams last spoke from, and that alone does not find a lost one', () => {
    const place = { ...PLACE, serviceUrl: 'https://moved', teamId: '19:team' };
    const lost: ForumEvent = { type: 'channelLost', at: MORNING, why: 'unreachable' };
    givenForum(...ready, lost)
      .when({ type: 'move', place })
      .then({ type: 'forumMoved', place });
    givenForum(...ready, { type: 'forumMoved', at: MORNING, place })
      .when({ type: 'move', place: { ...PLACE, serviceUrl: 'https://moved' } })
      .thenNothingHappened();
  });

  it('comes before everything else: a forum the bot is not in knows nothing and keeps nothing', () => {
    const moved: ForumEvent = { type: 'forumMoved', at: MORNING, place: PLACE };
    for (const event of [moved, seen, setUpWith(register('lgs', leaders))]) {
      expect(evolveForum(unmetForum, event)).toEqual(unmetForum);
    }
    const commands: readonly ForumCommand[] = [
      { type: 'seeRoster', roster: people.map((id) => entry(id)) },
      { type: 'loseChannel', why: 'botRemoved' },
      setUp(),
    ];
    for (const command of commands) givenForum().when(command).thenRefused({ type: 'forumUnknown' });
  });
});

describe('the channel', () => {
  const lose: ForumCommand = { type: 'loseChannel', why: 'channelDeleted' };
  const lost: ForumEvent = { type: 'channelLost', at: MORNING, why: 'channelDeleted' };
  const found: ForumEvent = { type: 'channelFound', at: MORNING };
  const rename = (name: string): ForumCommand => ({ type: 'renameChannel', name });
  const renamed: ForumEvent = { type: 'channelRenamed', at: MORNING, name: 'LGS 2027' };
  const join: ForumCommand = { type: 'join', id: 'forum', place: PLACE };

  it('is lost once, and the register and everything else is kept', () => {
    givenForum(...ready)
      .when(lose)
      .then({ type: 'channelLost', why: 'channelDeleted' });
    givenForum(...ready, lost)
      .when({ ...lose, why: 'teamDeleted' })
      .thenNothingHappened();
    expect(forumAfter(...ready, lost)).toEqual({
      ...forumAfter(...ready),
      isLost: true,
      news: { number: 1, what: { type: 'lost', why: 'channelDeleted' } },
    });
  });

  it('is found again when the bot is back, and only when it was lost', () => {
    givenForum(...ready, lost)
      .when(join)
      .then({ type: 'channelFound' });
    givenForum(...ready, lost, found)
      .when(join)
      .thenNothingHappened();
    expect(forumAfter(...ready, lost, found)).toMatchObject({
      isLost: false,
      news: { number: 2, what: { type: 'back' } },
    });
  });

  it('may have moved when it is found', () => {
    const place = { ...PLACE, conversationId: '19:new' };
    givenForum(...ready, lost)
      .when({ ...join, place })
      .then({ type: 'forumMoved', place }, { type: 'channelFound' });
  });

  it('is renamed once to each name, and every piece of news has its own number', () => {
    givenForum(...ready)
      .when(rename('LGS 2027'))
      .then({ type: 'channelRenamed', name: 'LGS 2027' });
    givenForum(...ready, renamed)
      .when(rename('LGS 2027'))
      .thenNothingHappened();
    givenForum(...ready, renamed)
      .when(rename('LGS'))
      .then({ type: 'channelRenamed', name: 'LGS' });
    expect(forumAfter(...ready, lost, found, renamed)).toMatchObject({
      news: { number: 3, what: { type: 'renamed', name: 'LGS 2027' } },
    });
  });
});

describe('the roster', () => {
  const see = (...ids: readonly string[]): ForumCommand => ({ type: 'seeRoster', roster: ids.map((id) => entry(id)) });

  it('is recorded whole the first time, without e-mail addresses', () => {
    const roster = [entry('su', 'su@example.org')];
    const verdict = decideForum(forumAfter(joined), { type: 'seeRoster', roster }, MORNING);
    expect(verdict).toEqual({ kind: 'accepted', events: [rosterSeen('su')] });
  });

  it('is no news when nobody has come, gone or changed, in whatever order they are listed', () => {
    givenForum(...ready)
      .when(see(...people.toReversed()))
      .thenNothingHappened();
  });

  it('tells who has joined and who has left', () => {
    givenForum(joined, rosterSeen('a', 'b'))
      .when(see('b', 'c'))
      .then({ ...rosterChanged(['c'], ['a']) });
    expect(forumAfter(joined, rosterSeen('a', 'b'), rosterChanged(['c'], ['a']))).toMatchObject({
      roster: [contact('b'), contact('c')],
    });
  });

  it.each([{ name: 'New name' }, { address: '29:new' }])('tells of somebody with another %p', (changed) => {
    const known = { ...entry('b'), ...changed };
    givenForum(joined, rosterSeen('a', 'b'))
      .when({ type: 'seeRoster', roster: [entry('a'), known] })
      .then({ type: 'rosterChanged', joined: [{ id: 'b', ...changed }], left: [] });
  });

  it('is asked for anew when somebody has come or gone, once, and then taken as it is', () => {
    const outdated: ForumEvent = { type: 'rosterOutdated', at: MORNING };
    givenForum(...ready)
      .when({ type: 'outdateRoster' })
      .then({ type: 'rosterOutdated' });
    givenForum(...ready, outdated)
      .when({ type: 'outdateRoster' })
      .thenNothingHappened();
    givenForum(joined).when({ type: 'outdateRoster' }).thenNothingHappened();
    givenForum(...ready, outdated)
      .when(see(...people))
      .then({ type: 'rosterChanged', joined: [], left: [] });
    expect(forumAfter(...ready, outdated)).toMatchObject({ isRosterOutdated: true });
    expect(forumAfter(...ready, outdated, rosterChanged([], []))).toEqual(forumAfter(...ready));
    expect(forumAfter(...ready, outdated, seen)).toEqual(forumAfter(...ready));
  });

  it('can begin with a change', () => {
    expect(forumAfter(joined, rosterChanged(['a'], ['b']))).toMatchObject({ roster: [{ id: 'a' }] });
  });

  it('of 300 people says only what has changed', () => {
    const many = Array.from({ length: 300 }, (_, index) => `p${index}`);
    givenForum(joined, rosterSeen(...many))
      .when(see(...many.slice(1), 'new'))
      .then({ ...rosterChanged(['new'], ['p0']) });
    const { roster } = readyAfter(
      joined,
      rosterSeen(...many),
      setUpWith(register('lgs', leaders)),
      rosterChanged(['new'], ['p0']),
    );
    expect(roster).toHaveLength(300);
  });
});

describe('setting up with two in a role', () => {
  it('gives LGS both its process leads and VVG both its note takers, and neither lead a vote (000:9, 001:48)', () => {
    const two = { processLead: 'su', otherProcessLead: 'partille', noteTaker: 'notes', otherNoteTaker: 'notes' };
    const { roleTerms, holdings } = registerAfter(setUp(two));
    const of = (role: string) => roleTerms.filter((term) => term.role === role).map(({ person }) => person);
    expect(of('processLead')).toEqual(['su', 'partille']);
    expect(of('noteTaker')).toEqual(['notes']);
    expect(new Set(roleTerms.map(({ id }) => id)).size).toBe(roleTerms.length);
    expect(holdings.map(({ person }) => person)).not.toEqual(expect.arrayContaining(['su']));
    expect(holdings.map(({ person }) => person)).not.toEqual(expect.arrayContaining(['partille']));
    givenForum(joined, seen)
      .when(setUp({ otherNoteTaker: 'ghost' }))
      .thenRefused({ type: 'setupFaulty', faults: [{ field: 'otherNoteTaker', fault: 'unknownPerson' }] });
  });
});

describe('setting up', () => {
  it('is for anybody in the channel, once it is known who is there', () => {
    givenForum(joined, seen)
      .when(setUp())
      .then({ type: 'forumSetUp', by: person('su') });
    givenForum(joined, seen).when(setUp({}, 'stranger')).thenRefused({ type: 'notInRoster' });
    givenForum(joined).when(setUp()).thenRefused({ type: 'notInRoster' });
    const may = (forum: Forum, id: string) => forum.status === 'joined' && maySetUp(forum, person(id));
    expect(may(forumAfter(joined, seen), 'su')).toBe(true);
    expect(may(forumAfter(joined, seen), 'stranger')).toBe(false);
    expect(may(forumAfter(joined), 'su')).toBe(false);
  });

  it('happens once: after that the register is changed, not set up anew', () => {
    for (const by of ['su', 'city', 'stranger']) {
      givenForum(...ready)
        .when(setUp({}, by))
        .thenRefused({ type: 'alreadySetUp' });
    }
  });

  it('gives a seat to each who votes or is co-opted, and no days or parties, which are not asked for', () => {
    const { seats, holdings, roleTerms, people: named, ...rest } = registerAfter(setUp());
    expect(rest).toEqual({
      kind: 'lgs',
      name: 'Ledningsgrupp i samverkan',
      shortName: 'LGS',
      wording: 'decides',
      exemptions: [],
    });
    const sides = seats.map(({ principal, right }) => `${principal} ${right}`);
    expect(sides).toEqual([
      'region voting',
      'region voting',
      'kommun voting',
      'kommun voting',
      'kommun coOpted',
      'region voting',
    ]);
    expect(seats.map(({ number, party }) => `${number}${party}`)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(holdings.map(({ seat, person: id }) => `${seat} ${id}`)).toEqual(
      ['su', 'narhalsan', 'goteborg', 'partille', 'gr', 'notes'].map((id, index) => `${index + 1} ${id}`),
    );
    for (const period of [...holdings, ...roleTerms]) expect(period).toMatchObject({ from: null, until: null });
    expect(roleTerms.map(({ role, person: id }) => `${role} ${id}`)).toEqual([
      'chair narhalsan',
      'viceChair goteborg',
      'processLead lead',
      'noteTaker notes',
    ]);
    expect(named).toEqual(people.map((id) => ({ id, name: `Seat ${id}`, email: null })));
  });

  it('lets neither the co-opted (R-04) nor the process lead (Q-07) vote, whatever else is ticked', () => {
    expect(electorateOf(setUpCharter()).map(({ id }) => id)).toEqual([
      'su',
      'narhalsan',
      'goteborg',
      'partille',
      'notes',
    ]);
    expect(electorateOf(setUpCharter({ voting: ['narhalsan', 'goteborg'] })).map(({ id }) => id)).toEqual([
      'narhalsan',
      'goteborg',
    ]);
  });

  it('takes the words of the kind of forum (Q-34)', () => {
    expect(setUpCharter({ kind: 'vvg' })).toMatchObject({ kind: 'vvg', wording: 'endorses' });
  });

  it('needs no vice chair, process lead or note taker', () => {
    const { roles } = setUpCharter({ viceChair: '', processLead: '', noteTaker: '' });
    expect(roles).toMatchObject({ chair: ['narhalsan'], viceChair: [], processLead: [], noteTaker: [] });
  });

  it('shows a vice chair from the chair’s own principal as a departure, and keeps it with the reason (R-06)', () => {
    const breach = { rule: 'viceFromOtherPrincipal', subject: 'setup-viceChair' } as const;
    givenForum(joined, seen)
      .when(setUp({ viceChair: 'su', reason: '  ' }))
      .thenRefused({ type: 'departsFromCharter', breaches: [breach] });
    expect(registerAfter(setUp({ viceChair: 'su', reason: ' Until autumn. ' })).exemptions).toEqual([
      { breach, reason: 'Until autumn.' },
    ]);
  });

  it('tells every fault at once', () => {
    const unknown = { processLead: 'ghost', noteTaker: 'ghost', voting: ['ghost'], coOpted: ['ghost'] };
    givenForum(joined, seen)
      .when(setUp({ ...unknown, name: ' ', shortName: 'x'.repeat(21), chair: '', viceChair: 'ghost' }))
      .thenRefused({
        type: 'setupFaulty',
        faults: [
          { field: 'name', fault: 'missing' },
          { field: 'shortName', fault: 'tooLong', most: 20 },
          { field: 'chair', fault: 'missing' },
          { field: 'viceChair', fault: 'unknownPerson' },
          { field: 'processLead', fault: 'unknownPerson' },
          { field: 'noteTaker', fault: 'unknownPerson' },
          { field: 'voting', fault: 'unknownPerson' },
          { field: 'coOpted', fault: 'unknownPerson' },
        ],
      });
    givenForum(joined, seen)
      .when(setUp({ viceChair: 'narhalsan', voting: [] }))
      .thenRefused({
        type: 'setupFaulty',
        faults: [
          { field: 'viceChair', fault: 'sameAsChair' },
          { field: 'voting', fault: 'missing' },
        ],
      });
  });

  it('takes a reason of 1 000 characters, and no longer', () => {
    const departing = (reason: string) => setUp({ viceChair: 'su', reason });
    givenForum(joined, seen)
      .when(departing('x'.repeat(1001)))
      .thenRefused({ type: 'reasonTooLong', most: 1000, length: 1001 });
    givenForum(joined, seen)
      .when(departing('x'.repeat(1000)))
      .then({ type: 'forumSetUp' });
  });

  it('takes names of 100 and 20 characters, and no longer', () => {
    expect(nameFaults('x'.repeat(100), 'x'.repeat(20))).toEqual([]);
    expect(nameFaults('x'.repeat(101), ' ')).toEqual([
      { field: 'name', fault: 'tooLong', most: 100 },
      { field: 'shortName', fault: 'missing' },
    ]);
  });
});

describe('a forum set up in a record from before there was a register', () => {
  it('could be set up again, which counts as one more revision', () => {
    const again = setUpWith({ ...register('lgs', leaders), name: 'Another name' });
    expect(forumAfter(...ready)).toMatchObject({ revision: 1 });
    expect(forumAfter(...ready, again)).toMatchObject({ revision: 2, register: { name: 'Another name' } });
  });

  it('recorded the whole roster each time: whoever was gone from it is still reached at the address they had', () => {
    const forum = forumAfter(...ready.slice(0, 1), rosterSeen('su', 'city'), ...ready.slice(2), rosterSeen('su'));
    expect(forum).toMatchObject({ departed: [{ id: 'city', address: '29:city' }] });
  });
});

it('is not set up with the short name of another forum: their decisions would have the same numbers', () => {
  givenForum(joined, seen)
    .when({ ...setUp({ shortName: 'LGS' }), namesake: 'The other forum' } as ForumCommand)
    .thenRefused({ type: 'shortNameTaken', shortName: 'LGS', by: 'The other forum' });
});

describe('what is only for a forum that has been set up', () => {
  const commands: readonly ForumCommand[] = [
    { type: 'changeRegister', ...acting('su'), changes: [], reason: '', revision: null, namesake: null },
    { type: 'keepDeparted', ...acting('su'), person: 'city' },
    { type: 'askRecognition', person: entry('su') },
    { type: 'declineRecognition', ...acting('su'), person: 'su' },
    { type: 'linkAccount', ...acting('su'), typed: 'typed:1', person: 'su' },
  ];

  it.each(commands.map((command) => [command.type, command] as const))('%s', (_, command) => {
    givenForum(joined, seen).when(command).thenRefused({ type: 'forumUnknown' });
  });

  it('leaves one that has not been as it is', () => {
    const event: ForumEvent = { type: 'departedKept', at: MORNING, by: person('su'), person: 'city' };
    const forum: Forum = forumAfter(joined, seen);
    expect(evolveForum(forum, event)).toEqual(forum);
  });
});

describe('people in a forum', () => {
  const charter = charterOn(readyAfter(...ready), TODAY);

  it('belong to it by seat, by role or by being in the channel', () => {
    for (const id of ['ring', 'guest', 'partille']) expect(belongsTo(charter, id)).toBe(true);
    expect(belongsTo(charter, 'stranger')).toBe(false);
  });

  it('act under the name in the register, with their roles of the day', () => {
    expect(actorIn(charter, { id: 'city', name: 'forged' })).toEqual({
      id: 'city',
      name: 'city',
      roles: ['viceChair'],
      reliefs: [{ party: 'City', by: ['su'] }],
    });
    expect(actorIn(charter, { id: 'stranger', name: 'As given' })).toEqual({
      id: 'stranger',
      name: 'As given',
      roles: [],
    });
  });

  it.each<readonly [Parameters<typeof term>[0], readonly boolean[]]>([
    ['chair', [true, true, true]],
    ['viceChair', [true, true, true]],
    ['processLead', [false, true, true]],
    ['noteTaker', [false, false, true]],
    ['verifier', [false, false, false]],
    ['approver', [false, false, false]],
  ])('preside, lead and prepare as %s as far as the role goes (Q-16)', (role, rights) => {
    const made = register('styrgrupp', [term(role, 'outsider', [null, null])]);
    const held = charterOn(readyAfter(joined, setUpWith(made)), TODAY);
    const actor = actorIn(held, person('outsider'));
    expect(rolesOf(held, 'outsider')).toEqual([role]);
    expect([presides(actor), leads(actor), prepares(actor)]).toEqual(rights);
  });

  it('are led by each leader once', () => {
    expect(presidiumOf(charter)).toEqual(['su', 'city']);
    expect(leadersOf(charter)).toEqual(['su', 'city', 'guest']);
    const double = [term('chair', 'su', [null, null]), term('processLead', 'su', [null, null])];
    const both: Ready = readyAfter(joined, setUpWith(register('lgs', double)));
    expect(leadersOf(charterOn(both, TODAY))).toEqual(['su']);
  });
});
