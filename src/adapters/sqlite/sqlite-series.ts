import type { Database } from 'better-sqlite3';
import { z } from 'zod/v4';
import type { NumberSeries, Series } from '../../ports/number-series';
import { usedBefore } from '../../ports/used-numbers';
import type { GroupCommit } from './group-commit';

const numberRow = z.object({ number: z.number() });

export function createSqliteSeries(db: Database, commits: GroupCommit): NumberSeries {
  const given = db.prepare(
    `SELECT number FROM series
     WHERE forum_id = @forumId AND kind = @kind AND year = @year AND holder = @holder`,
  );
  const giveNext = db.prepare(
    `INSERT INTO series (forum_id, kind, year, number, holder)
     SELECT @forumId, @kind, @year, coalesce(max(number), 0) + 1, @holder FROM series
     WHERE forum_id = @forumId AND kind = @kind AND year = @year
     RETURNING number`,
  );

  const numberFor = db.transaction(({ forumId, kind, year }: Series, holder: string): number => {
    const place = { forumId, kind, year, holder };
    return numberRow.parse(given.get(place) ?? giveNext.get(place)).number;
  });

  const latest = db.prepare(
    `SELECT coalesce(max(number), 0) AS number FROM series
     WHERE forum_id = @forumId AND kind = @kind AND year = @year`,
  );
  const noteUsed = db.transaction((series: Series, last: number): void => {
    const { number } = numberRow.parse(latest.get(series));
    for (let next = number + 1; next <= last; next += 1) giveNext.get({ ...series, holder: usedBefore(next) });
  });

  return {
    numberFor: (series, holder) => commits.written(() => numberFor(series, holder)),
    noteUsed: (series, last) => commits.written(() => noteUsed(series, last)),
  };
}
