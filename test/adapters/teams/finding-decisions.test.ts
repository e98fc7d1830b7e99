import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { verbs } from '../../../src/adapters/teams/verbs';
import { createRender } from '../../../src/presentation/render';
import { findEverywhere, suggestDecisions } from '../../../src/application/decision/finding';
import { keepDecisions, type KeptDecisions } from '../../../src/application/decision/kept-decisions';
import { showDecision } from '../../../src/application/decision/looking-up';
import type { Decision } from '../../../src/domain/decision/decision';
import { readable } from '../../presentation/card-contents';
import { startForumOfEverybody, type ForumOfEverybody } from '../../support/authorization/forum-of-everybody';
import { SEATS, type Role } from '../../support/authorization/roles';
import { createRefusedSaves } from '../../support/refused-saves';
import { aDecision, aDecisionOfChair, neverUnreadable } from '../../support/store-samples';
import { MORNING } from '../../support/matter';

/** Who finds what: role × forum × kind of decision, with the people and forums of the matrix. */

const FORUMS = ['own', 'open', 'closed'] as const;
const KINDS = ['perCapsulam', 'heardOf', 'notHeardOf', 'imported'] as const;
const WORD = 'Ankringsplats';
/** An imported text may name people. */
const SECRET = 'Med ett namn i.';
const reported = { meetingOn: '2026-09-18', item: '6', at: '2026-09-18T13:00:00.000Z' };

const MEMBER = ['own perCapsulam', 'own heardOf', 'own notHeardOf', 'own imported', 'open perCapsulam', 'open heardOf'];
/** The own forum is a closed one here, so that belonging to it is what counts. */
const OTHER = ['open perCapsulam', 'open heardOf'];

const FINDS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  chair: MEMBER,
  viceChair: MEMBER,
  processLead: MEMBER,
  noteTaker: MEMBER,
  verifier: MEMBER,
  approver: MEMBER,
  voter: MEMBER,
  coOpted: MEMBER,
  unresolved: MEMBER,
  interimBefore: MEMBER,
  interimDuring: MEMBER,
  interimAfter: MEMBER,
  visitor: MEMBER,
  guest: MEMBER,
  former: OTHER,
  memberOfOther: OTHER,
  outsider: OTHER,
};

let everybody: ForumOfEverybody;
const decisions = keptDecisions();
beforeAll(async () => {
  everybody = await startForumOfEverybody(createRefusedSaves);
  for (const decision of all()) await decisions.record(decision);
});
afterAll(() => everybody.stage.end());

function all(): readonly Decision[] {
  return FORUMS.flatMap((forum) => {
    const where = {
      forumId: forum === 'own' ? everybody.forumId : forum,
      forumKind: forum === 'open' ? ('temagrupp' as const) : ('styrgrupp' as const),
      title: `${WORD} ${forum}`,
    };
    return KINDS.map((kind): Decision => {
      const id = `${forum} ${kind}`;
      if (kind === 'perCapsulam') return aDecision({ ...where, id });
      if (kind === 'imported') return imported({ ...where, id });
      return aDecisionOfChair({ ...where, id, reported: kind === 'heardOf' ? reported : null });
    });
  });
}

function imported(where: Pick<Decision, 'id' | 'forumId' | 'forumKind' | 'title'>): Decision {
  const { year, sequence, number, forumName, shortName, wording, decidedAt, decidedOn } = aDecision();
  const numbered = { year, sequence, number, forumName, shortName, wording, decidedAt, decidedOn };
  const unknown = { status: null, form: null, reported: null, unreportedAt: null };
  return { kind: 'earlier', ...where, ...numbered, ...unknown, text: `${SECRET} ${WORD}`, importedAt: decidedAt };
}

function keptDecisions(): KeptDecisions {
  return keepDecisions(createMemoryStores().decisions, neverUnreadable);
}

const dependencies = () => ({ ...everybody.stage.bot.dependencies, decisions });
const idsIn = (found: readonly Decision[]) => found.map(({ id }) => id).sort();

/** What only the members of its forum read. */
function secretsOf(decision: Decision): readonly string[] {
  if (decision.kind === 'earlier') return [SECRET];
  return decision.kind === 'chair' ? [decision.reason, `av ${decision.decidedBy}`] : ['Så svarade ledamöterna'];
}

it.each(Object.entries(FINDS))('%s finds what they may, and reads no more of it', async (role, expected) => {
  const person = Object.entries(SEATS).find(([name]) => name === role)?.[1] ?? SEATS.outsider;
  const sought = { sought: WORD, skip: 0, limit: 50 };
  const view = await findEverywhere(dependencies(), person, { page: 0, sought: WORD });
  const near = await findEverywhere(dependencies(), person, { page: 0, sought: 'Ankringslpats' });

  expect(view.card === 'decisions' && idsIn(view.decisions)).toEqual([...expected].sort());
  expect(near.card === 'decisions' && near.isOnlyNear && idsIn(near.decisions)).toEqual([...expected].sort());
  expect(idsIn(await suggestDecisions(dependencies(), person, sought))).toEqual([...expected].sort());

  for (const decision of all()) {
    const shown = await showDecision(dependencies(), person, decision.forumId, decision.id);
    const whole = decision.id.startsWith('own') && expected === MEMBER ? 'decision' : 'webDecision';
    expect([decision.id, shown.card]).toEqual([decision.id, expected.includes(decision.id) ? whole : 'message']);
    const text = readable(createRender({ now: () => MORNING })(shown).content);
    for (const secret of secretsOf(decision)) expect(text.includes(secret)).toBe(shown.card === 'decision');
  }
});

it.each(['voter', 'outsider'] as const)("%s finds only the forum's own in its channel", async (role) => {
  const asked = { forum: everybody.forumId, page: 0, sought: WORD };
  const view = await verbs['decisions.show'](dependencies(), SEATS[role], asked);

  expect(view.card).toBe(role === 'voter' ? 'decisions' : 'message');
  expect(view.card === 'decisions' ? idsIn(view.decisions) : []).toEqual(
    role === 'voter' ? MEMBER.filter((id) => id.startsWith('own')).sort() : [],
  );
});

it('the short name of a forum that somebody belongs to means that forum', async () => {
  const view = await findEverywhere(dependencies(), SEATS.voter, { page: 0, sought: `lgs ${WORD}` });
  expect(view.card === 'decisions' && idsIn(view.decisions)).toEqual(
    MEMBER.filter((id) => id.startsWith('own')).sort(),
  );
});

it('a year among the words is a word of the decision when none of that year has the others', async () => {
  const some = keptDecisions();
  const { year } = aDecision();
  const of = { forumId: everybody.forumId, title: `Lotsar på akuten ${year + 5}` };
  await some.record(aDecision({ ...of, id: 'with a year' }));
  await some.record(aDecision({ ...of, id: 'another', title: 'Lotsar på akuten', sequence: 2 }));
  const found = async (sought: string, page = 0) => {
    const view = await findEverywhere({ ...dependencies(), decisions: some }, SEATS.voter, { page, sought });
    return view.card === 'decisions' ? idsIn(view.decisions) : [];
  };
  expect(await found(of.title)).toEqual(['with a year']);
  expect(await found(of.title, 1)).toEqual([]);
  expect(await found(`lotsar ${year}`)).toEqual(['another', 'with a year']);
  expect(await found(`lotsar ${year + 7}`)).toEqual([]);
});

it('pages lead to the last one, as sought and near', async () => {
  const many = keptDecisions();
  for (let sequence = 1; sequence <= 23; sequence += 1) {
    await many.record(aDecision({ forumId: everybody.forumId, id: `d${sequence}`, sequence, title: 'Undersökning' }));
  }
  for (const sought of ['', 'undersökning', 'undersöknnig']) {
    const pages = await Promise.all(
      [0, 1, 2, 3].map((page) => findEverywhere({ ...dependencies(), decisions: many }, SEATS.voter, { page, sought })),
    );
    expect(pages.map((view) => view.card === 'decisions' && [view.decisions.length, view.hasMore])).toEqual([
      [10, true],
      [10, true],
      [3, false],
      [0, false],
    ]);
  }
});
