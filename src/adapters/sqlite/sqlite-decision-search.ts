import { piecesOf } from '../../domain/decision/misspelt';
import { isShort } from '../../domain/decision/search';
import type { AskedRegister } from '../../ports/decision-register';

/** A statement with what is to be bound to it. */
export interface Statement {
  readonly sql: string;
  readonly values: Readonly<Record<string, string | number>>;
}

const NEWEST_FIRST = 's.decided_at DESC, s.sequence DESC, s.forum_id DESC, s.id DESC';

/** The index of parts finds long words wherever they stand, the index of words what short ones begin, and says what is nearest. */
export function searchStatement(asked: AskedRegister): Statement {
  const { words } = asked.search;
  const long = words.filter((word) => !isShort(word));
  const short = words.filter(isShort);
  const conditions = [
    ...(long.length > 0 ? [matches('decision_parts', 'parts')] : []),
    ...(short.length > 0 ? [matches('decision_words', 'short')] : []),
  ];
  const nearest =
    words.length > 0
      ? `${matches('decision_words', 'words')} DESC, ${matches('decision_words', 'beginnings')} DESC, `
      : '';
  return statement(asked, conditions, `${nearest}${NEWEST_FIRST}`, {
    ...(long.length > 0 && { parts: long.map(quoted).join(' AND ') }),
    ...(short.length > 0 && { short: short.map(beginning).join(' AND ') }),
    ...(words.length > 0 && {
      words: words.map(quoted).join(' AND '),
      beginnings: words.map(beginning).join(' AND '),
    }),
  });
}

/** Looks through all that may be found: only asked when nothing is found by the indexes. */
export function resemblingStatement(asked: AskedRegister): Statement {
  const values: Record<string, string> = {};
  const conditions = asked.search.words.map((word, number) => {
    const pieces = piecesOf(word).map((piece, part) => {
      const name = `piece_${number}_${part}`;
      values[name] = piece;
      return `instr(s.searched, @${name}) > 0`;
    });
    return `(${pieces.join(' OR ')})`;
  });
  return statement(asked, conditions, NEWEST_FIRST, values);
}

function statement(
  { search, findable, skip, limit }: AskedRegister,
  conditions: readonly string[],
  order: string,
  values: Statement['values'],
): Statement {
  const { year, sequence, kind, isReported } = search;
  const all = [
    '(s.forum_id IN (SELECT value FROM json_each(@forums)) OR (@alsoOpen AND s.is_open))',
    ...conditions,
    ...(year === null ? [] : ['s.year = @year']),
    ...(sequence === null ? [] : ['s.sequence = @sequence']),
    ...(kind === null ? [] : ['s.kind = @kind']),
    ...(isReported === null ? [] : ['s.is_reported = @isReported']),
  ];
  return {
    sql: `SELECT d.forum_id forumId, d.id, d.body FROM searched_decisions s JOIN decisions d ON d.forum_id = s.forum_id AND d.id = s.id
      WHERE ${all.join(' AND ')} ORDER BY ${order} LIMIT @limit OFFSET @skip`,
    values: {
      ...values,
      forums: JSON.stringify(findable.forums),
      alsoOpen: findable.alsoOpen ? 1 : 0,
      ...(year !== null && { year }),
      ...(sequence !== null && { sequence }),
      ...(kind !== null && { kind }),
      ...(isReported !== null && { isReported: isReported ? 1 : 0 }),
      limit,
      skip,
    },
  };
}

function matches(table: string, name: string): string {
  return `s.key IN (SELECT rowid FROM ${table} WHERE ${table} MATCH @${name})`;
}

/** As a string of FTS5's: whatever stands in it is sought, and nothing of it is an operator. */
function quoted(word: string): string {
  return `"${word}"`;
}

function beginning(word: string): string {
  return `${quoted(word)}*`;
}
