import type { UnreadCostCentres } from '../../application/accounts/cost-centre-file';
import type { NoticePutTogether } from '../notices-put-together';
import type { Texts } from '../texts';

const MOST_TOLD = 5;
/** How much is shown of a text that stands in the place of a name in a file. */
const MOST_OF_A_NAME = 60;

/** Why no cost centres could be read from what was pasted or sent, and what to mend. */
export function unreadCostCentres({ costCentresCheck, accounts, words }: Texts, why: UnreadCostCentres): string {
  const { unread: t } = costCentresCheck;
  switch (why.kind) {
    case 'columnsMissing':
      return t.columnsMissing(words.listed(why.columns.map((column) => accounts.file.column[column])));
    case 'columnsUnknown': {
      const unknown = why.headings.map((heading) => words.quoted(heading.slice(0, MOST_OF_A_NAME)));
      return t.columnsUnknown(words.someListed(unknown, MOST_TOLD));
    }
    case 'tooManyRows':
      return t.tooManyRows(why.most);
  }
}

/** Of a file for a forum whose money is not the sender's to keep. */
export function costCentresForNoForum(
  { costCentresCheck, accounts, words }: Texts,
  { found, led }: Extract<NoticePutTogether, { readonly type: 'costCentresForNoForum' }>,
): string {
  const { forNoForum: t } = costCentresCheck;
  const { forum } = accounts.file.column;
  if (led.length === 0) return t.noneLed;
  if (found === '') return t.noneNamed(words.listed(led), forum);
  return t.otherNamed(found.slice(0, MOST_OF_A_NAME), words.listed(led), forum);
}
