import type { PerCapsulamDecision } from '../../domain/decision/decision';
import { versionOf } from '../../domain/editorial/editorial-changes';
import { detailOf, label, paragraphOf, said, strong, type Block, type Reading } from '../document/document';
import type { Texts } from '../texts';

/**
 * The versions of a decision's text, the first first, with what was changed in each; `[]` of a decision that reads as it was
 * decided and always has. Names and reasons are for the forum.
 */
export function versionsOf(
  { editorial: t }: Texts,
  { decidedAt, editorialNotes }: PerCapsulamDecision,
  { isPublic }: Reading,
): readonly (readonly Block[])[] {
  if (editorialNotes.length === 0) return [];
  let number = 0;
  const later = editorialNotes.map((note, index): readonly Block[] => {
    const { at, by } = note;
    const version = index + 2;
    if (note.kind === 'setAside') {
      if (isPublic) return [paragraphOf(strong(t.setAsideInPublic(version, at)))];
      return [paragraphOf(strong(t.setAside(version, note.changes, at, by))), reasonOf(t, note.reason)];
    }
    number += 1;
    return [
      paragraphOf(strong(isPublic ? t.changedInPublic(version, at) : t.changed(version, number, at, by))),
      paragraphOf(label(t.before), said(note.before)),
      paragraphOf(label(t.after), said(note.after)),
      ...(isPublic ? [] : [reasonOf(t, note.why)]),
    ];
  });
  return [[paragraphOf(strong(t.asDecided(decidedAt)))], ...later];
}

/** The same in one go, for files and for the decision itself. */
export function blocksOfVersions(texts: Texts, decision: PerCapsulamDecision, reading: Reading): readonly Block[] {
  const versions = versionsOf(texts, decision, reading);
  return versions.length === 0 ? [] : [...versions.flat(), detailOf(label(texts.editorial.fingerprint))];
}

/** What a list of decisions says of one that has been edited. */
export function lineOfVersion({ editorial: t }: Texts, { editorialNotes }: PerCapsulamDecision): readonly string[] {
  return editorialNotes.length === 0 ? [] : [t.inVersion(versionOf(editorialNotes))];
}

function reasonOf(t: Texts['editorial'], reason: string): Block {
  return paragraphOf(label(t.why), said(reason));
}
