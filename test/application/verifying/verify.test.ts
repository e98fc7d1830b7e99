import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { z } from 'zod/v4';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { readWholeSqlite } from '../../../src/adapters/sqlite/read-whole-sqlite';
import { SqliteDatabase } from '../../../src/adapters/sqlite/driver';
import { verify, type Finding } from '../../../src/application/verifying/verify';
import { ofEachCriterion } from '../../../src/domain/state-funds/criteria';
import type { StoredDocument } from '../../../src/ports/whole-store';
import { built } from '../../support/built';
import { recordForum } from '../../support/recorded-forum';

/** A store that the whole program has written, with whatever somebody may do to it behind its back. */

const OLD = 'test/fixtures/stores/forum-2026-11.sqlite';
const calendar = createSwedishCalendar();
const folder = mkdtempSync(join(tmpdir(), 'enighet-verify-'));
const file = join(folder, 'enighet.sqlite');

const Chain = z.looseObject({ events: z.array(z.looseObject({ hash: z.string(), event: z.looseObject({}) })) });
const Parts = z.record(z.string(), z.unknown());

let documents: readonly StoredDocument[];
beforeAll(async () => {
  await recordForum(file);
  documents = [...readWholeSqlite(file)];
});
afterAll(() => rmSync(folder, { recursive: true }));

const isDecision = ({ ref }: StoredDocument) => ref.kind === 'decision';
const records = () => documents.filter((one) => !isDecision(one));
const decisions = () => documents.filter(isDecision);

async function findingsWith(document: StoredDocument, json: unknown): Promise<readonly Finding[]> {
  const changed = documents.map((one) => (one === document ? { ...one, json } : one));
  return (await verify(changed, calendar)).findings;
}

it('has nothing against what the program wrote, now or before chains were sealed', async () => {
  const now = await verify(documents, calendar);
  expect(now).toMatchObject({ records: records().length, decisions: 2, findings: [] });
  expect(now.events).toBeGreaterThan(50);
  expect(await verify(readWholeSqlite(OLD), calendar)).toMatchObject({ records: 28, decisions: 2, findings: [] });
});

it('names the event and the record, whichever event of whichever record is altered, removed, inserted or moved', async () => {
  const of = fc.record({ record: fc.nat(), event: fc.nat(), to: fc.nat() });
  const kind = fc.constantFrom('altered', 'removed', 'inserted', 'moved');
  await fc.assert(
    fc.asyncProperty(of, kind, async (chosen, done) => {
      const document = records()[chosen.record % records().length];
      if (document === undefined) return;
      const { events, ...rest } = Chain.parse(document.json);
      const index = chosen.event % events.length;
      const at = events[index];
      if (at === undefined) return;
      const altered = { ...at, event: { ...at.event, at: '2026-01-01T00:00:00.000Z' } };
      const to = chosen.to % events.length;
      fc.pre(done !== 'moved' || to !== index);
      const changed = {
        altered: events.with(index, altered),
        removed: events.toSpliced(index, 1),
        inserted: events.toSpliced(index, 0, altered),
        moved: events.toSpliced(index, 1).toSpliced(to, 0, at),
      }[done];
      const found = await findingsWith(document, { ...rest, events: changed });
      const chain = found.filter(({ ref, what }) => ref === document.ref && what.kind === done);
      const places = chain.map(({ what }) => ('event' in what ? what.event : 'before' in what ? what.before : 0));
      const expected = done === 'moved' ? [to + 1, ...(Math.abs(to - index) === 1 ? [index + 1] : [])] : [index + 1];
      expect(places).toHaveLength(1);
      expect(expected).toEqual(expect.arrayContaining(places));
    }),
    { numRuns: 200 },
  );
});

it('goes through the events that have been moved to documents of their own, and misses a document that is gone', async () => {
  // The ids of matters are made by chance, and so is their order: a draft that nobody sent has too few events.
  const document = records().find(({ ref, json }) => ref.kind === 'resolution' && Chain.parse(json).events.length > 4);
  if (document === undefined) throw new Error('no matter');
  const { events, ...rest } = Chain.parse(document.json);
  const moved = events.slice(0, 4);
  const hash = moved.at(-1)?.hash ?? '';
  const json = { ...rest, events: events.slice(4), earlier: [{ count: moved.length, hash }] };
  const found = async (earlier: ReadonlyMap<string, unknown>) => {
    const changed = documents.map((one) => (one === document ? { ...one, json, earlier } : one));
    const { findings } = await verify(changed, calendar);
    return findings.filter(({ ref }) => ref === document.ref).map(({ what }) => what);
  };
  const stretch = (some: typeof moved) => new Map([[hash, { schema: 2, hash, events: some }]]);
  expect(await found(stretch(moved))).toEqual([]);
  const altered = moved.map((one, index) => (index === 1 ? { ...one, event: { ...one.event, at: 'x' } } : one));
  expect(await found(stretch(altered))).toContainEqual({ kind: 'altered', event: 2 });
  expect(await found(new Map())).toContainEqual({ kind: 'removed', before: 1, count: 4 });
});

it('names every part of every decision that is not what its record says', async () => {
  const heard = { meetingOn: '2026-06-18', item: '6', at: '2026-06-18T08:00:00.000Z' };
  const others: Readonly<Record<string, unknown>> = {
    amount: { kronor: 1, isApproximate: false, isYearly: false },
    attachments: [{ name: 'Another paper', url: 'https://example.com/another.pdf' }],
    editorialNotes: [
      { kind: 'changed', at: heard.at, by: 'Region seat 1', before: 'teh', after: 'the', why: 'Misspelt' },
    ],
    formalNotes: [{ kind: 'takenBack', party: 'The city', at: heard.at, by: 'Region seat 1', reason: 'Another board' }],
    forumKind: 'styrgrupp',
    kind: 'another',
    parties: [{ name: 'Another party', principal: 'region' }],
    reported: heard,
    stateFunds: { projectYear: 1, judgments: ofEachCriterion(() => ({ finding: 'met', comment: '' })) },
    termsNotes: [{ kind: 'met', condition: 1, at: heard.at, by: 'Region seat 1', evidence: 'The report' }],
    unreportedAt: heard.at,
    wording: 'endorses',
  };
  const other = (part: string, value: unknown): unknown => {
    if (part in others) return others[part];
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    return Array.isArray(value) ? value.slice(1) : `${String(value).slice(0, -2)}1Z`;
  };
  const unnamed: string[] = [];
  for (const document of decisions()) {
    const { schema, ...parts } = Parts.parse(document.json);
    for (const [part, value] of Object.entries(parts)) {
      const found = await findingsWith(document, { schema, ...parts, [part]: other(part, value) });
      const named = found.flatMap(({ what }) => (what.kind === 'decisionChanged' ? what.parts : [what.kind]));
      if (!named.includes(part) && !named.includes('unreadable')) unnamed.push(part);
    }
  }
  expect(unnamed).toEqual([]);
});

it('misses a decision that its record has made, and one that no record has', async () => {
  const [gone] = decisions();
  const without = await verify(
    documents.filter((one) => one !== gone),
    calendar,
  );
  expect(without.findings.map(({ what }) => what.kind)).toEqual(['decisionMissing']);
  const made = documents.filter(({ ref }) => ref.id !== gone?.ref.id || ref.kind === 'decision');
  expect((await verify(made, calendar)).findings.map(({ what }) => what.kind)).toEqual(['decisionWithoutRecord']);
});

it('says of what it cannot read that it cannot, and says nothing against its decision', async () => {
  const decided = decisions().map(({ ref }) => ref.id);
  const matter = records().find(({ ref }) => decided.includes(ref.id));
  if (matter === undefined) throw new Error('no matter was decided');
  expect((await findingsWith(matter, undefined)).map(({ what }) => what.kind)).toEqual(['unreadable']);
});

it('is a command that says what is wrong with a database file, and fails', () => {
  const copy = join(folder, 'tampered.sqlite');
  copyFileSync(file, copy);
  const db = new SqliteDatabase(copy);
  db.exec(`UPDATE decisions SET body = json_set(body, '$.title', 'Another title') WHERE body LIKE '%perCapsulam%'`);
  db.close();
  const run = (path: string) => spawnSync(process.execPath, [built('src/verify.ts'), path], { encoding: 'utf8' });
  expect(run(OLD)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Everything is as it was written.') as string,
  });
  const tampered = run(copy);
  expect(tampered.status).toBe(1);
  expect(tampered.stdout).toContain('the decision LGS PC 2026:1 is not what its record says: title');
  expect(run(join(folder, 'none.sqlite'))).toMatchObject({ status: 1, stdout: '' });
});
