import type { EarlierRow } from '../../domain/decision/earlier';
import type { Register } from '../../domain/forum/register';
import { accept } from '../../domain/verdict';
import type { Dependencies } from '../dependencies';
import { digest } from '../records/event-chain';
import { earlierDecisionRef } from '../records/refs';

type Importing = Pick<Dependencies, 'earlierDecisions'> & {
  readonly decisions: Pick<Dependencies['decisions'], 'record'>;
};

/** As much of an id as people tell imported decisions apart by. */
const MARK = 8;

/**
 * Imports decisions from before this register. Each has an id that its own content gives, so that importing a
 * file again, also one that was cut short, only adds what is new. Returns how many are new.
 */
export async function importEarlier(
  { earlierDecisions, decisions }: Importing,
  forumId: string,
  { shortName, wording }: Pick<Register, 'shortName' | 'wording'>,
  rows: readonly EarlierRow[],
): Promise<number> {
  let imported = 0;
  for (const [index, row] of rows.entries()) {
    const id = Buffer.from(digest({ forumId, ...row }), 'base64url').toString('hex');
    const mark = `Importerat ${id.slice(0, MARK)}`;
    const change = await earlierDecisions.change(earlierDecisionRef(forumId, id), (state, at) =>
      state.status === 'imported'
        ? accept()
        : accept({ type: 'decisionImported', at, id, forumId, shortName, wording, mark, place: index + 1, ...row }),
    );
    if (change.kind === 'accepted' && change.isNews) imported += 1;
    if (change.state.status === 'imported') await decisions.record(change.state.decision);
  }
  return imported;
}
