import type { Decision } from '../../domain/decision/decision';
import { mayFind, type Findable } from '../../domain/decision/findable';
import { piecesOf } from '../../domain/decision/misspelt';
import { isAsSought, nearnessOf, NEAREST_FIRST, searchedText, type DecisionSearch } from '../../domain/decision/search';
import { expectSameDecision, type DecisionRegister } from '../../ports/decision-register';
import { newestFirst } from '../../domain/decision/newest-first';
import { withNotes } from '../../domain/decision/noted-since';
import { withReport } from '../../domain/decision/report-note';
import { decisionRef, listingOf, parseStoredText, readDecision, writeDecision } from '../../ports/document-schemas';
import { promised } from './promised';

interface Row extends Pick<Decision, 'forumId' | 'id' | 'decidedAt' | 'sequence'> {
  readonly text: string;
}

export function createMemoryDecisions(): DecisionRegister {
  const forums = new Map<string, Map<string, Row>>();

  function among(search: DecisionSearch, findable: Findable) {
    const rows = [...forums.values()].flatMap((each) => [...each.values()]);
    const { records, unreadable } = listingOf(rows, ({ forumId, id }) => decisionRef(forumId, id), decisionIn);
    return {
      records: records.filter((decision) => mayFind(findable, decision) && isAsSought(search, decision)),
      unreadable,
    };
  }

  function changed(forumId: string, id: string, change: (decision: Decision) => Decision): Promise<boolean> {
    return promised(() => {
      const row = forums.get(forumId)?.get(id);
      if (row === undefined) return false;
      forums.get(forumId)?.set(id, rowOf(change(decisionIn(row))));
      return true;
    });
  }

  return {
    record: (decision) =>
      promised(() => {
        const rows = forums.get(decision.forumId) ?? new Map<string, Row>();
        const stored = rows.get(decision.id);
        if (stored !== undefined) {
          expectSameDecision(decisionIn(stored), decision);
          return;
        }
        rows.set(decision.id, rowOf(decision));
        forums.set(decision.forumId, rows);
      }),

    noteReported: (forumId, id, note) => changed(forumId, id, (decision) => withReport(decision, note)),
    noteSince: (forumId, id, notes) => changed(forumId, id, (decision) => withNotes(decision, notes)),

    read: (forumId, id) =>
      promised(() => {
        const row = forums.get(forumId)?.get(id);
        return row && decisionIn(row);
      }),

    list: (forumId, limit) =>
      promised(() => {
        const rows = [...(forums.get(forumId)?.values() ?? [])].sort(newestFirst).slice(0, limit);
        return listingOf(rows, ({ id }) => decisionRef(forumId, id), decisionIn);
      }),

    search: ({ search, findable, skip, limit }) =>
      promised(() => {
        const { records, unreadable } = among(search, findable);
        const near = records.flatMap((decision) => {
          const nearness = nearnessOf(searchedText(decision), search.words);
          return nearness === undefined ? [] : [{ decision, place: NEAREST_FIRST.indexOf(nearness) }];
        });
        near.sort((one, other) => one.place - other.place || newestFirst(one.decision, other.decision));
        return { records: near.slice(skip, skip + limit).map(({ decision }) => decision), unreadable };
      }),

    resembling: ({ search, findable, skip, limit }) =>
      promised(() => {
        const { records, unreadable } = among(search, findable);
        const near = records.filter((decision) => {
          const searched = searchedText(decision);
          return search.words.every((word) => piecesOf(word).some((piece) => searched.includes(piece)));
        });
        return { records: near.sort(newestFirst).slice(skip, skip + limit), unreadable };
      }),
  };
}

function rowOf(decision: Decision): Row {
  const { forumId, id, decidedAt, sequence } = decision;
  return { forumId, id, decidedAt, sequence, text: JSON.stringify(writeDecision(decision)) };
}

function decisionIn({ forumId, id, text }: Row): Decision {
  return readDecision(parseStoredText(text, decisionRef(forumId, id)), forumId, id);
}
