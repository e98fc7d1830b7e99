import type { FileContent } from '../../application/taking-out/files';
import { isOver, type FollowUp } from '../../domain/follow-ups/follow-ups';
import { dueDayOf } from '../../domain/follow-ups/reminding';
import { lineOf, paragraphOf, said, sectionOf, type Document } from '../document/document';
import type { Texts } from '../texts';
import { dueIn, ownerIn, outcomeOf, sourceIn, whoAndWhen } from './told-follow-up';

type FollowUpsToTell = Extract<FileContent, { readonly what: 'followUps' }>;

/** Everything that a forum follows up or has followed up, with what became of it. */
export function followUpsDocument(texts: Texts, { followUps: view }: FollowUpsToTell): Document {
  const { followUps: t } = texts;
  const { title, owner, due, source, recurs, status, trace } = t.file.column;
  const { followUps } = view.followUps;
  const rows = followUps.map((followUp) => rowOf(texts, view, followUp).map(lineOf));
  return {
    language: texts.common.lang,
    over: t.file.over,
    title: lineOf(t.file.title(view.charter.name)),
    under: [],
    sections: sectionOf(
      null,
      rows.length === 0
        ? [paragraphOf(said(t.none))]
        : [{ kind: 'table', columns: [title, owner, due, source, recurs, status, trace], rows }],
    ),
  };
}

function rowOf(texts: Texts, view: FollowUpsToTell['followUps'], followUp: FollowUp): readonly string[] {
  const { followUps: t, followUp: of } = texts;
  const { charter, meetings, today } = view;
  const { title, owner, due, source, recurs, changes, ended, takenUp } = followUp;
  const state = ended?.how ?? (isOver(followUp) || takenUp !== null ? 'takenUp' : 'open');
  return [
    title,
    ownerIn(texts, owner, charter),
    dueIn(texts, due, isOver(followUp) ? null : dueDayOf(followUp, meetings, today)),
    sourceIn(texts, source),
    t.recurs(recurs),
    [t.file.status[state], ...outcomeOf(texts, followUp)].join('. '),
    changes.map((change) => of.change(change, whoAndWhen(texts, change.from, charter, null))).join(' '),
  ];
}
