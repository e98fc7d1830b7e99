import { breachesOf, newBreaches } from '../../../src/domain/forum/breaches';
import { principalShared } from '../../../src/domain/forum/breaches-of-seating';
import { isFromOtherPrincipal } from '../../../src/domain/forum/breaches-of-succession';
import type { ForumKind } from '../../../src/domain/forum/policy';
import type { Breach, Holding, Register, RoleTerm, Rule } from '../../../src/domain/forum/register';
import { holding, holdings, register, term, type Days } from '../../support/seated-register';

/** The subjects that the rule is broken by. */
function brokenBy(rule: Rule, of: Register): readonly string[] {
  return breachesOf(of)
    .filter((breach) => breach.rule === rule)
    .map(({ subject }) => subject);
}

const EVER: Days = [null, null];

describe('the vice chair comes from the other principal (R-06)', () => {
  const rule: Rule = 'viceFromOtherPrincipal';

  it.each<readonly [string, RoleTerm, RoleTerm, readonly string[]]>([
    ['from the same', term('chair', 'su', EVER), term('viceChair', 'vgpv', EVER), ['viceChair']],
    ['from the other', term('chair', 'su', EVER), term('viceChair', 'city', EVER), []],
    ['from the other, the other way', term('chair', 'ring', EVER), term('viceChair', 'su', EVER), []],
    ['without a seat', term('chair', 'su', EVER), term('viceChair', 'guest', EVER), ['viceChair']],
    ['of a chair without a seat', term('chair', 'guest', EVER), term('viceChair', 'su', EVER), ['viceChair']],
    [
      'on one and the same day',
      term('chair', 'su', ['2024-01-01', '2025-12-31']),
      term('viceChair', 'vgpv', ['2025-12-31', null]),
      ['viceChair'],
    ],
    [
      'from the day after',
      term('chair', 'su', ['2024-01-01', '2025-12-31']),
      term('viceChair', 'vgpv', ['2026-01-01', null]),
      [],
    ],
    [
      'until the chair begins',
      term('chair', 'su', ['2026-01-01', null]),
      term('viceChair', 'vgpv', ['2024-01-01', '2026-06-30', '2025-12-31']),
      [],
    ],
    [
      'after the chair left',
      term('chair', 'su', ['2024-01-01', '2025-12-31', '2024-06-30']),
      term('viceChair', 'vgpv', ['2024-07-01', '2025-12-31']),
      [],
    ],
  ])('%s', (_, chair, vice, expected) => {
    expect(brokenBy(rule, register('lgs', [vice, chair]))).toEqual(expected);
    expect(brokenBy(rule, register('vvg', [chair, vice]))).toEqual(expected);
    for (const kind of ['temagrupp', 'nosam', 'styrgrupp'] as const) {
      expect(brokenBy(rule, register(kind, [chair, vice]))).toEqual([]);
    }
  });

  it('is broken by staying when the chair passes to one’s own principal, and told once', () => {
    const chairs = [
      term('chair', 'su', ['2022-01-01', '2023-12-31'], 'first'),
      term('chair', 'city', ['2024-01-01', '2024-12-31'], 'second'),
      term('chair', 'ring', ['2025-01-01', null], 'third'),
    ];
    const vice = term('viceChair', 'nameless', ['2022-01-01', null]);
    expect(brokenBy(rule, register('lgs', [...chairs, vice]))).toEqual(['viceChair']);
    expect(brokenBy(rule, register('lgs', chairs.slice(0, 1).concat(vice)))).toEqual([]);
  });

  it('goes by the seats on the first common day', () => {
    const moved = [
      ...holdings.filter(({ person }) => person !== 'city'),
      holding(3, 'city', { until: '2024-06-30' }),
      holding(2, 'city', { id: 'moved', from: '2024-07-01' }),
    ].filter(({ person }) => person !== 'vgpv');
    const vice = term('viceChair', 'city', ['2024-01-01', null]);
    const before = term('chair', 'su', ['2023-01-01', null]);
    const after = term('chair', 'su', ['2024-07-01', null]);
    expect(brokenBy(rule, register('lgs', [before, vice], { holdings: moved }))).toEqual([]);
    expect(brokenBy(rule, register('lgs', [after, vice], { holdings: moved }))).toEqual(['viceChair']);
  });

  it('goes by the first of several seats, in whatever order they were entered', () => {
    const moved = [
      ...holdings.filter(({ person }) => person === 'su'),
      holding(2, 'later', { id: 'second', from: '2025-01-01' }),
      holding(3, 'later', { id: 'first', from: '2024-01-01', until: '2024-12-31' }),
    ];
    const roles = [term('chair', 'su', EVER), term('viceChair', 'later', EVER)];
    expect(brokenBy(rule, register('lgs', roles, { holdings: moved }))).toEqual([]);
    expect(brokenBy(rule, register('lgs', roles, { holdings: moved.toReversed() }))).toEqual([]);
  });

  it('goes by the first day that both seats are known, when both terms began before the record', () => {
    const roles = [term('chair', 'su', [null, '2025-06-30']), term('viceChair', 'later', [null, '2025-12-31'])];
    const seatedFrom = (from: string) => ({
      holdings: [
        holding(1, 'su', { from: '2024-01-01' }),
        holding(3, 'later', { from, until: '2026-01-31' }),
        holding(3, 'city', { until: '2023-12-31' }),
      ],
    });
    expect(brokenBy(rule, register('lgs', roles, seatedFrom('2025-06-30')))).toEqual([]);
    expect(brokenBy(rule, register('lgs', roles, seatedFrom('2025-07-01')))).toEqual(['viceChair']);
  });
});

describe('the chair’s term', () => {
  const length: readonly Rule[] = ['chairTerm', 'chairTermNeedsConsensus'];
  const tooLong = (of: Register) => breachesOf(of).filter(({ rule }) => length.includes(rule));

  it.each<readonly [string, Days, boolean]>([
    ['two years to the day', ['2024-01-01', '2025-12-31'], false],
    ['a day more than two years', ['2024-01-01', '2026-01-01'], true],
    ['too long a plan, though left', ['2024-01-01', '2026-01-01', '2024-05-31'], true],
    ['until further notice', ['2024-01-01', null], false],
    ['since before the record', [null, '2026-01-01'], false],
    ['from the last of a month', ['2023-08-31', '2025-08-30'], false],
    ['from the last of a month, a day more', ['2023-08-31', '2025-08-31'], true],
  ])('is 24 months in LGS, vice chair included (R-05): %s', (_, days, isBreach) => {
    const roles = [
      term('chair', 'su', days),
      term('viceChair', 'city', days),
      term('processLead', 'guest', days),
      term('approver', 'su', days),
    ];
    const subjects = isBreach ? ['chair', 'viceChair'] : [];
    expect(tooLong(register('lgs', roles))).toEqual(subjects.map((subject) => ({ rule: 'chairTerm', subject })));
    for (const kind of ['vvg', 'nosam', 'styrgrupp'] as const) expect(tooLong(register(kind, roles))).toEqual([]);
  });

  it('is 18 months in a temagrupp, unless the group agrees, and the vice chair’s is not said (R-08)', () => {
    const roles = (until: string) => [
      term('chair', 'su', ['2024-01-01', until]),
      term('viceChair', 'city', ['2024-01-01', until]),
    ];
    expect(tooLong(register('temagrupp', roles('2025-06-30')))).toEqual([]);
    expect(tooLong(register('temagrupp', roles('2025-07-01')))).toEqual([
      { rule: 'chairTermNeedsConsensus', subject: 'chair' },
    ]);
  });
});

describe('the chair passes on', () => {
  const first: Days = ['2022-01-01', '2023-12-31'];
  const second: Days = ['2024-01-01', null];
  const passes = (from: string, to: string) => [term('chair', to, second, 'new'), term('chair', from, first, 'old')];

  it.each<readonly [string, string, readonly string[]]>([
    ['su', 'vgpv', ['new']],
    ['su', 'su', ['new']],
    ['su', 'city', []],
    ['ring', 'vgpv', []],
    ['guest', 'su', []],
    ['su', 'guest', []],
  ])('between the principals in LGS (R-05): from %s to %s', (from, to, expected) => {
    const rule = 'chairAlternatesBetweenPrincipals';
    expect(brokenBy(rule, register('lgs', passes(from, to)))).toEqual(expected);
    for (const kind of ['vvg', 'temagrupp', 'nosam', 'styrgrupp'] as const) {
      expect(brokenBy(rule, register(kind, passes(from, to)))).toEqual([]);
    }
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['su', 'su2', ['new']],
    ['su', 'su', ['new']],
    ['su', 'vgpv', []],
    ['su', 'city', []],
    ['unnamed', 'nameless', []],
    ['guest', 'guest', []],
  ])('between the parties in temagrupp and NOSAM (R-08): from %s to %s', (from, to, expected) => {
    const rule = 'chairRotatesBetweenParties';
    for (const kind of ['temagrupp', 'nosam'] as const) {
      expect(brokenBy(rule, register(kind, passes(from, to)))).toEqual(expected);
    }
    for (const kind of ['lgs', 'vvg', 'styrgrupp'] as const) {
      expect(brokenBy(rule, register(kind, passes(from, to)))).toEqual([]);
    }
  });

  it('from the nearest earlier chair, not from others, nor from a later one', () => {
    const chairs = [
      term('chair', 'su', ['2024-01-01', '2025-12-31'], 'third'),
      term('chair', 'vgpv', [null, '2021-12-31'], 'first'),
      term('chair', 'ring', ['2026-01-01', null], 'fourth'),
      term('chair', 'city', ['2022-01-01', '2023-12-31'], 'second'),
      term('processLead', 'su', ['2023-06-01', null]),
    ];
    expect(breachesOf(register('lgs', chairs))).toEqual([]);
    const without = chairs.filter(({ id }) => id !== 'second');
    expect(brokenBy('chairAlternatesBetweenPrincipals', register('lgs', without))).toEqual(['third']);
  });

  it('binds the chair alone: the vice chair follows the chair (R-06)', () => {
    const vices = passes('su', 'vgpv').map((chair) => ({ ...chair, role: 'viceChair' as const }));
    expect(breachesOf(register('lgs', vices))).toEqual([]);
  });

  it('from whoever left, when nobody sat their term out', () => {
    const left = term('chair', 'su', ['2022-01-01', '2023-12-31', '2022-06-30'], 'left');
    const next = (person: string) => register('lgs', [left, term('chair', person, ['2024-01-01', null], 'next')]);
    expect(breachesOf(next('city'))).toEqual([]);
    expect(breachesOf(next('vgpv'))).toEqual([{ rule: 'chairAlternatesBetweenPrincipals', subject: 'next' }]);
  });

  it('from the successor who sat the term out', () => {
    const terms = (person: string) => [
      term('chair', 'su', ['2022-01-01', '2023-12-31', '2022-06-30'], 'left'),
      term('chair', 'vgpv', ['2022-07-01', '2023-12-31'], 'successor'),
      term('chair', person, ['2024-01-01', '2025-12-31'], 'next'),
    ];
    expect(breachesOf(register('lgs', terms('city')))).toEqual([]);
    expect(breachesOf(register('lgs', terms('unnamed')))).toEqual([
      { rule: 'chairAlternatesBetweenPrincipals', subject: 'next' },
    ]);
  });
});

describe('whoever takes over in mid-term comes from the same principal and sits the term out (R-07)', () => {
  const PLANNED = '2025-12-31';
  const both: readonly Rule[] = ['successorFromSamePrincipal', 'successorSitsTermOut'];

  it.each<readonly [string, Days, string, Days, readonly Rule[]]>([
    ['both', ['2024-01-01', PLANNED, '2024-06-30'], 'vgpv', ['2024-07-01', PLANNED], []],
    ['back again', ['2024-01-01', PLANNED, '2024-06-30'], 'su', ['2025-01-01', PLANNED], []],
    ['from the other', ['2024-01-01', PLANNED, '2024-06-30'], 'city', ['2024-07-01', PLANNED], both.slice(0, 1)],
    ['without a seat', ['2024-01-01', PLANNED, '2024-06-30'], 'guest', ['2024-07-01', PLANNED], both.slice(0, 1)],
    ['for a day more', ['2024-01-01', PLANNED, '2024-06-30'], 'vgpv', ['2024-07-01', '2026-01-01'], both.slice(1)],
    ['for a day less', ['2024-01-01', PLANNED, '2024-06-30'], 'vgpv', ['2024-07-01', '2025-12-30'], both.slice(1)],
    ['for a time not said', ['2024-01-01', PLANNED, '2024-06-30'], 'vgpv', ['2024-07-01', null], both.slice(1)],
    ['neither', ['2024-01-01', PLANNED, '2024-06-30'], 'city', ['2024-07-01', '2026-06-30'], both],
    ['after a plan not said', ['2024-01-01', null, '2024-06-30'], 'vgpv', ['2024-07-01', '2026-06-30'], []],
    [
      'after a plan not said, from the other',
      ['2024-01-01', null, '2024-06-30'],
      'city',
      ['2024-07-01', null],
      both.slice(0, 1),
    ],
    ['after a plan not said, neither said', ['2024-01-01', null, '2024-06-30'], 'vgpv', ['2024-07-01', null], []],
    [
      'on the last day but one',
      ['2024-01-01', PLANNED, '2024-06-30'],
      'city',
      ['2025-12-30', PLANNED],
      ['successorFromSamePrincipal'],
    ],
    ['on the last day: a term of its own', ['2024-01-01', PLANNED, '2024-06-30'], 'city', [PLANNED, null], []],
    ['after one who left on the last day', ['2024-01-01', PLANNED, PLANNED], 'city', ['2026-01-01', null], []],
    [
      'after one from before the record',
      [null, PLANNED, '2024-06-30'],
      'city',
      ['2024-07-01', PLANNED],
      both.slice(0, 1),
    ],
  ])('%s', (_, old, person, fresh, expected) => {
    for (const [role, kinds] of [
      ['chair', ['lgs', 'temagrupp', 'nosam']],
      ['viceChair', ['lgs']],
    ] as const) {
      const terms = [term(role, person, fresh, 'new'), term(role, 'su', old, 'old')];
      for (const kind of ['lgs', 'vvg', 'temagrupp', 'nosam', 'styrgrupp'] as const) {
        const broken = breachesOf(register(kind, terms)).filter(({ rule }) => both.includes(rule));
        const isBound = kinds.some((bound) => bound === kind);
        expect(broken).toEqual(isBound ? expected.map((rule) => ({ rule, subject: 'new' })) : []);
      }
    }
  });

  it('and is not held to the turn', () => {
    const terms = [
      term('chair', 'su', ['2024-01-01', PLANNED, '2024-06-30'], 'old'),
      term('chair', 'su2', ['2024-07-01', PLANNED], 'new'),
    ];
    expect(breachesOf(register('lgs', terms))).toEqual([]);
    expect(breachesOf(register('temagrupp', terms)).filter(({ subject }) => subject === 'new')).toEqual([]);
  });

  it('nor does the other’s seat count as shown when neither has one', () => {
    const terms = [
      term('chair', 'guest', ['2024-01-01', PLANNED, '2024-06-30'], 'old'),
      term('chair', 'later', ['2024-07-01', PLANNED], 'new'),
    ];
    expect(breachesOf(register('lgs', terms))).toEqual([{ rule: 'successorFromSamePrincipal', subject: 'new' }]);
  });

  it('which binds the vice chair’s successor to the vice chair, not to the chair', () => {
    const terms = [
      term('chair', 'su', ['2024-01-01', PLANNED, '2024-06-30'], 'chair left'),
      term('chair', 'vgpv', ['2024-07-01', PLANNED], 'new chair'),
      term('viceChair', 'city', ['2024-01-01', PLANNED, '2024-03-31'], 'vice left'),
      term('viceChair', 'ring', ['2024-04-01', PLANNED], 'new vice'),
    ];
    expect(breachesOf(register('lgs', terms))).toEqual([]);
  });
});

describe('the chair is one of the group in NOSAM (R-08)', () => {
  const chaired = (person: string, days: Days, held: readonly Holding[] = holdings) =>
    register('nosam', [term('chair', person, days), term('viceChair', 'outsider', days)], { holdings: held });

  it('with a seat on the first day of the term', () => {
    const late = [holding(1, 'later', { from: '2024-01-02' })];
    expect(breachesOf(chaired('su', ['2024-01-01', null]))).toEqual([]);
    expect(breachesOf(chaired('guest', ['2024-01-01', null]))).toEqual([{ rule: 'chairHoldsSeat', subject: 'chair' }]);
    expect(brokenBy('chairHoldsSeat', chaired('later', ['2024-01-01', null], late))).toEqual(['chair']);
    expect(brokenBy('chairHoldsSeat', chaired('later', ['2024-01-02', null], late))).toEqual([]);
  });

  it('or on the first day that is known, when the term began before the record', () => {
    const seated = [holding(1, 'su', { until: '2023-12-31' }), holding(1, 'later', { from: '2024-01-01' })];
    expect(brokenBy('chairHoldsSeat', chaired('later', [null, '2024-12-31'], seated))).toEqual([]);
    expect(brokenBy('chairHoldsSeat', chaired('later', [null, '2023-12-31'], seated))).toEqual(['chair']);
    expect(brokenBy('chairHoldsSeat', chaired('later', [null, '2024-12-31', '2023-12-31'], seated))).toEqual(['chair']);
    expect(brokenBy('chairHoldsSeat', chaired('guest', EVER))).toEqual(['chair']);
  });

  it.each<ForumKind>(['lgs', 'vvg', 'temagrupp', 'styrgrupp'])('which the charter of %s does not say', (kind) => {
    expect(brokenBy('chairHoldsSeat', register(kind, [term('chair', 'guest', EVER)]))).toEqual([]);
  });
});

describe('a member for a period', () => {
  const period = { interim: true, from: '2026-06-04', until: '2026-12-03', id: 'interim' };
  const held = { holdings: [...holdings, holding(1, 'later', period)] };

  it.each<ForumKind>(['lgs', 'nosam', 'temagrupp', 'vvg', 'styrgrupp'])(
    'in %s is a new member, whom nothing in the charter speaks against (R-03, R-27)',
    (kind) => {
      expect(breachesOf(register(kind, [], held))).toEqual([]);
    },
  );
});

describe('what the register plainly shows of where people come from (R-06, R-07)', () => {
  const chair = term('chair', 'su', ['2024-01-01', null]);
  const vice = (person: string) => term('viceChair', person, ['2024-01-01', null]);

  it('is that vice chair and chair are of the same principal, and which', () => {
    const shared = (person: string) => principalShared(register('lgs', [chair, vice(person)]), vice(person));
    expect([shared('vgpv'), shared('city'), shared('guest')]).toEqual(['region', null, null]);
    expect(principalShared(register('lgs', [vice('vgpv')]), vice('vgpv'))).toBeNull();
  });

  it('is that a successor is of another principal', () => {
    const left = { ...chair, until: '2025-12-31', leftOn: '2025-06-30' };
    const next = (person: string) => ({ ...term('chair', person, ['2025-07-01', '2025-12-31']), id: 'next' });
    const isOther = (person: string) => isFromOtherPrincipal(register('lgs', [left, next(person)]), next(person));
    expect([isOther('city'), isOther('vgpv'), isOther('guest')]).toEqual([true, false, false]);
    expect(isFromOtherPrincipal(register('lgs', [next('city')]), next('city'))).toBe(false);
  });
});

describe('what a change brings', () => {
  const chair = term('chair', 'su', ['2024-01-01', null]);
  const vice = (person: string, days: Days = ['2024-01-01', null]) => term('viceChair', person, days);
  const lawful = register('lgs', [chair, vice('city')]);
  const breach: Breach = { rule: 'viceFromOtherPrincipal', subject: 'viceChair' };

  it('is the breaches that were not there before', () => {
    expect(newBreaches(lawful, register('lgs', [chair, vice('vgpv')]))).toEqual([breach]);
    expect(newBreaches(register('lgs', [chair, vice('vgpv')]), lawful)).toEqual([]);
    expect(newBreaches(register('lgs', [chair, vice('guest')]), register('lgs', [chair, vice('vgpv')]))).toEqual([]);
  });

  it('is another rule broken by the same, and the same rule broken by another', () => {
    const before = register('lgs', [chair, vice('vgpv', ['2024-01-01', '2025-12-31'])]);
    const longer = register('lgs', [chair, vice('vgpv', ['2024-01-01', '2026-01-01'])]);
    expect(newBreaches(before, longer)).toContainEqual({ rule: 'chairTerm', subject: 'viceChair' });
    const chairs = [term('chair', 'su', ['2024-01-01', '2026-01-01']), vice('city', ['2024-01-01', '2026-01-01'])];
    expect(newBreaches(register('lgs', chairs.slice(0, 1)), register('lgs', chairs))).toEqual([
      { rule: 'chairTerm', subject: 'viceChair' },
    ]);
  });

  it('is a breach that lasts longer than it did, exempted or not, but not one that lasts as long or shorter', () => {
    const exemptions = [{ breach, reason: 'Agreed.' }];
    const lasting = (days: Days) => register('lgs', [chair, vice('vgpv', days)], { exemptions });
    const before = lasting(['2024-02-01', '2025-06-30']);
    expect(newBreaches(before, lasting(['2024-02-01', '2025-07-01']))).toEqual([breach]);
    expect(newBreaches(before, lasting(['2024-02-01', null]))).toEqual([breach]);
    expect(newBreaches(before, lasting(['2024-01-31', '2025-06-30']))).toEqual([breach]);
    expect(newBreaches(before, lasting([null, '2025-06-30']))).toEqual([breach]);
    expect(newBreaches(before, lasting(['2024-02-02', '2025-06-29']))).toEqual([]);
    expect(newBreaches(before, before)).toEqual([]);
    expect(newBreaches(lasting([null, null]), before)).toEqual([]);
  });

  it('is not what has been exempted since', () => {
    const exempted = (subject: string) =>
      register('lgs', [chair, vice('vgpv')], { exemptions: [{ breach: { ...breach, subject }, reason: 'Agreed.' }] });
    expect(newBreaches(lawful, exempted('viceChair'))).toEqual([]);
    expect(newBreaches(lawful, exempted('chair'))).toEqual([breach]);
    expect(breachesOf(exempted('viceChair'))).toEqual([breach]);
  });
});
