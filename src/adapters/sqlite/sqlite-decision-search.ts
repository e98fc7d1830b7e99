import { piecesOf } from '../../domain/decision/misspelt';
import { isShort } from '../../domain/decision/search';
import type { AskedRegister } from '../../ports/decision-register';

/** A statement with the values to bind to it. */
export interface Statement {
  readonly sql: string;
  readonly values: Readonly<Record<string, string | number>>;
}

const NEWEST_FIRST = 's.decided_at DESC, s.sequence DESC, s.forum_id DESC, s.id DESC';

/**
 * The statement of a search. The index of parts finds long words wherever they stand. The index of words finds what
 * short words begin, and tells what is nearest.
 */
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

/** The statement that looks through everything that may be found. It is used only when the indexes find nothing. */
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
  const { year, sequence, kind, isReported, awaitsParties } = search;
  const all = [
    '(s.forum_id IN (SELECT value FROM json_each(@forums)) OR (@alsoOpen AND s.is_open))',
    ...conditions,
    ...(year === null ? [] : ['s.year = @year']),
    ...(sequence === null ? [] : ["s.kind <> 'earlier' AND s.sequence = @sequence"]),
    ...(kind === null ? [] : ['s.kind = @kind']),
    ...(isReported === null ? [] : ["s.kind <> 'earlier' AND s.is_reported = @isReported"]),
    ...(awaitsParties === null ? [] : ['s.awaits_parties = 1']),
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

/** The word as a string of FTS5's, so that nothing in it is an operator. */
function quoted(word: string): string {
  return `"${word}"`;
}

function beginning(word: string): string {
  return `${quoted(word)}*`;
}
