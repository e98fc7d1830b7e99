import { faultsInOrder } from '../../domain/forum/holding-faults';
import { peopleInRows } from '../../domain/forum/people-in-rows';
import type { Register } from '../../domain/forum/register';
import type { FaultyImportLine } from './forum-view';
import type { ReadLine } from './composition-file';

/** Lines that name an account which is neither in the channel nor in the register. */
export function withUnknownAccounts(
  lines: readonly ReadLine[],
  known: ReadonlySet<string>,
): readonly FaultyImportLine[] {
  return lines.flatMap(({ line, row }): readonly FaultyImportLine[] => {
    const account = row.holding?.account ?? '';
    if (account === '' || known.has(account)) return [];
    return [{ line, faults: [{ fault: 'unknownAccount', found: account }] }];
  });
}

/** Lines that cannot be kept together with those above them, read as the whole composition that the file is. */
export function withConflicts(
  register: Register,
  lines: readonly ReadLine[],
  newId: () => string,
): readonly FaultyImportLine[] {
  const held = lines.filter(({ row }) => row.holding !== null);
  const { holdings } = peopleInRows(
    register,
    held.map(({ row }) => row),
    newId,
  );
  const faults = faultsInOrder(holdings);
  return held.flatMap(({ line }, index): readonly FaultyImportLine[] => {
    const found = faults[index] ?? [];
    return found.length === 0 ? [] : [{ line, faults: found.map((why) => ({ fault: 'register', why })) }];
  });
}
