import { compareFile, seenIn } from '../../domain/accounts/cost-centres-in-file';
import { decideAccounts } from '../../domain/accounts/decide-accounts';
import { takeFile, proposeFile } from '../../domain/forum/import';
import type { Person } from '../../domain/forum/person';
import { leads } from '../../domain/forum/roles';
import { signed } from '../../domain/forum/signed';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import type { Belonging } from '../forum/membership';
import type { Notice } from '../notice';
import { accountsRef, importRef } from '../records/refs';
import type { View } from '../views';
import { accountsOf } from './accounts-of';
import type { CostCentresRead } from './cost-centre-file';
import { showAccounts } from './showing-accounts';

type Rows = Extract<CostCentresRead, { readonly kind: 'rows' }>;

/** A file with cost centres, or its text, that somebody sent in their own chat. Nothing is taken before they say so. */
export async function answerCostCentres(dependencies: Dependencies, person: Person, text: string): Promise<View> {
  const reading = dependencies.costCentreFile.read(text);
  if (reading.kind !== 'rows') return { card: 'message', message: { type: 'costCentresUnread', why: reading } };
  const led = (await forumsOf(dependencies, person)).filter(({ actor }) => leads(actor));
  const meant = reading.forum === null && led.length === 1 ? led : led.filter(isCalled(reading.forum));
  const [only, ...others] = meant;
  if (only === undefined || others.length > 0) {
    const names = led.map(({ charter }) => charter.shortName);
    return { card: 'message', message: { type: 'costCentresForNoForum', found: reading.forum ?? '', led: names } };
  }
  const importId = dependencies.newId();
  const ref = importRef(only.forum.id, importId);
  await dependencies.imports.change(ref, (state, now) => proposeFile(state, signed(person), text, now));
  return compared(dependencies, only, importId, reading, null);
}

/** Takes a file that has been shown: all of it, when nothing in it is wrong and the register is as it was shown. */
export async function takeCostCentres(
  dependencies: Dependencies,
  belonging: Belonging,
  { importId, seen }: { readonly importId: string; readonly seen: string },
  person: Person,
): Promise<View> {
  const { forum, actor: by } = belonging;
  const ref = importRef(forum.id, importId);
  const proposed = (await dependencies.imports.read(ref))?.state;
  if (proposed?.status === 'taken') return showAccounts(dependencies, belonging, { year: null });
  const reading = dependencies.costCentreFile.read(proposed?.status === 'proposed' ? proposed.text : '');
  if (reading.kind !== 'rows') return { card: 'message', message: { type: 'importUnknown' } };
  const command = { type: 'takeCostCentres', by, rows: reading.rows, seen } as const;
  const change = await dependencies.accounts.change(accountsRef(forum.id), (state, now) =>
    decideAccounts(state, command, now),
  );
  if (change.kind === 'refused') return compared(dependencies, belonging, importId, reading, change.refusal);
  await dependencies.imports.change(ref, (state, now) => takeFile(state, signed(person), now));
  const [first] = reading.rows.flatMap((row) => ('fields' in row ? [Number(row.fields.year)] : []));
  return showAccounts(dependencies, belonging, { year: first ?? null, note: { type: 'costCentresTaken' } });
}

/** What the file would do to the register as it is now, row by row. */
async function compared(
  dependencies: Dependencies,
  { forum, charter }: Belonging,
  importId: string,
  { rows }: Rows,
  note: Notice | null,
): Promise<View> {
  const found = compareFile(await accountsOf(dependencies, forum.id), rows);
  return { card: 'costCentresCheck', forumId: forum.id, charter, importId, rows: found, seen: seenIn(found), note };
}

function isCalled(name: string | null): (belonging: Belonging) => boolean {
  return ({ charter }) => charter.shortName.toLowerCase() === name?.toLowerCase();
}
