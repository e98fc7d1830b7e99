import { piecesOf } from '../../domain/decision/misspelt';
import { soughtIn } from '../../domain/decision/search';
import type { AskedRegister } from '../../ports/decision-register';
import type { Query } from './cosmos-documents';

type Asked = Pick<AskedRegister, 'search' | 'findable'>;

/**
 * A query for each degree of nearness, the nearest first. No decision is found by two of them. The caller adds a
 * limit.
 */
export function searchQueries(asked: Asked): readonly Query[] {
  const { words } = asked.search;
  if (words.length === 0) return [newestQuery(asked, [], {})];
  const whole = allContained(
    'word',
    words.map((word) => ` ${word} `),
  );
  const begins = allContained(
    'beginning',
    words.map((word) => ` ${word}`),
  );
  const parts = allContained('part', words.map(soughtIn));
  return [
    newestQuery(asked, [whole.condition], whole.values),
    newestQuery(asked, [begins.condition, `NOT (${whole.condition})`], { ...begins.values, ...whole.values }),
    newestQuery(asked, [parts.condition, `NOT (${begins.condition})`], { ...parts.values, ...begins.values }),
  ];
}

/** The query for decisions that resemble the words. The caller adds a limit. */
export function resemblingQuery(asked: Asked): Query {
  const each = asked.search.words.map((word, number) => contained(`piece${number}_`, piecesOf(word)));
  const conditions = each.map(({ conditions: pieces }) => `(${pieces.join(' OR ')})`);
  const values = Object.fromEntries(each.flatMap((one) => Object.entries(one.values)));
  return newestQuery(asked, conditions, values);
}

function newestQuery({ search, findable }: Asked, conditions: readonly string[], values: Query['values']): Query {
  const { year, sequence, kind, isReported, awaitsParties } = search;
  const all = [
    findable.alsoOpen
      ? '(ARRAY_CONTAINS(@forums, c.forumId) OR c.isOpen = true)'
      : 'ARRAY_CONTAINS(@forums, c.forumId)',
    ...conditions,
    ...(year === null ? [] : ['c.year = @year']),
    ...(sequence === null ? [] : ["c.kind != 'earlier' AND c.sequence = @sequence"]),
    ...(kind === null ? [] : ['c.kind = @kind']),
    ...(isReported === null
      ? []
      : ["c.kind != 'earlier'", isReported ? 'NOT IS_NULL(c.reported)' : 'IS_NULL(c.reported)']),
    ...(awaitsParties === null ? [] : ['c.awaitsParties = true']),
  ];
  return {
    query: `SELECT TOP @limit * FROM c WHERE ${all.join(' AND ')} ORDER BY c.decidedAt DESC, c.sequence DESC`,
    values: {
      ...values,
      forums: findable.forums,
      ...(year !== null && { year }),
      ...(sequence !== null && { sequence }),
      ...(kind !== null && { kind }),
    },
  };
}

function allContained(name: string, texts: readonly string[]) {
  const { conditions, values } = contained(name, texts);
  return { condition: conditions.join(' AND '), values };
}

function contained(name: string, texts: readonly string[]) {
  return {
    conditions: texts.map((_, index) => `CONTAINS(c.searched, @${name}${index})`),
    values: Object.fromEntries(texts.map((text, index) => [`${name}${index}`, text])),
  };
}
