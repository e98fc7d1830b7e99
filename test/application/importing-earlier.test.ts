import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { openSqliteStores } from '../../src/adapters/sqlite/open-sqlite-stores';
import { readWholeSqlite } from '../../src/adapters/sqlite/read-whole-sqlite';
import { importEarlier } from '../../src/application/decision/importing-earlier';
import { earlierDecisionRecord } from '../../src/application/records/earlier-decision-record';
import { createRecordKeeper } from '../../src/application/records/record-keeper';
import { registeredDecisions } from '../../src/application/taking-out/registered-decisions';
import { verify } from '../../src/application/verifying/verify';
import { EVERYTHING } from '../../src/domain/decision/search';
import { neverUnreadable } from '../support/store-samples';
import { createTestClock } from '../support/test-clock';

/** Old decisions in a store: imported once, found by those of the forum, attested, and seen when altered. */

const calendar = createSwedishCalendar();
const folder = mkdtempSync(join(tmpdir(), 'enighet-import-'));
const file = join(folder, 'enighet.sqlite');
const stores = openSqliteStores({ file });
afterAll(async () => {
  await stores.close();
  rmSync(folder, { recursive: true });
});

const unknown = { forumName: 'LGS', decidedOn: null, status: null, form: null, source: 'Bildspel' } as const;
const rows = [
  { ...unknown, text: 'Fortsatt finansiering av ACT-teamen.' },
  { ...unknown, text: 'Läkarundersökningar bemannas.', decidedOn: '2025-10-17', status: 'decided' },
] as const;

const importing = {
  earlierDecisions: createRecordKeeper(earlierDecisionRecord, {
    store: stores.records,
    clock: createTestClock('2026-06-04T08:00:00.000Z'),
    processId: 'one',
    leaseMs: 1_000,
    onUnreadable: neverUnreadable,
  }),
  decisions: stores.decisions,
};
const importAll = () => importEarlier(importing, 'forum', { shortName: 'LGS', wording: 'decides' }, rows);

async function found(search: Partial<typeof EVERYTHING>, forums = ['forum']) {
  const findable = { forums, alsoOpen: true };
  const { records } = await stores.decisions.search({
    search: { ...EVERYTHING, ...search },
    findable,
    skip: 0,
    limit: 10,
  });
  return records.map((one) => (one.kind === 'earlier' ? one.text : ''));
}

it('imports each once, and has them found, attested and in order', async () => {
  expect(await importAll()).toBe(2);
  const before = [...readWholeSqlite(file)];
  expect(await importAll()).toBe(0);
  expect([...readWholeSqlite(file)]).toEqual(before);

  expect(await found({})).toEqual([rows[1].text, rows[0].text]);
  expect(await found({ words: ['undersökning'] })).toEqual([rows[1].text]);
  expect(await found({ words: ['act'] }, ['another'])).toEqual([]);
  expect(await found({ sequence: 1 })).toEqual([]);
  expect(await found({ isReported: false })).toEqual([]);
  const registered = await registeredDecisions(readWholeSqlite(file), calendar);
  expect(registered.map(({ isVerified }) => isVerified)).toEqual([true, true]);
});

it('has one that is altered named by verify, in the register or in its record', async () => {
  const documents = [...readWholeSqlite(file)];
  expect(await verify(documents, calendar)).toMatchObject({ records: 2, decisions: 2, findings: [] });
  for (const altered of documents) {
    const text = JSON.stringify(altered.json).replace('finansiering', 'granskning').replace('bemannas', 'avslutas');
    const others = documents.map((one) => (one === altered ? { ...one, json: JSON.parse(text) as unknown } : one));
    const { findings } = await verify(others, calendar);
    expect(findings.map(({ what }) => what.kind)).toContain(
      altered.ref.kind === 'decision' ? 'decisionChanged' : 'altered',
    );
  }
});
