import type { UnreadFile } from '../../application/forum/composition-file';
import type { Texts } from '../texts';
import { HEADINGS } from './file/file-words.sv';

const MOST_TOLD = 5;
/** How much is shown of a text that stands in the place of a name in a file. */
export const MOST_OF_A_NAME = 60;

/** Why no table could be read from what was pasted or sent, and what to mend. */
export function unreadFile({ importForm: { unread: t }, words }: Texts, why: UnreadFile): string {
  switch (why.type) {
    case 'noTable':
      return t.noTable;
    case 'columnsMissing':
      return t.columnsMissing(words.listed(why.columns.map((column) => HEADINGS[column])));
    case 'columnsUnknown': {
      const unknown = why.headings.map((heading) => words.quoted(heading.slice(0, MOST_OF_A_NAME)));
      return t.columnsUnknown(words.someListed(unknown, MOST_TOLD));
    }
    case 'tooManyLines':
      return t.tooManyLines(why.most);
    case 'otherForum':
      return t.otherForum(why.found.slice(0, MOST_OF_A_NAME), HEADINGS.forum);
  }
}
