import type { FormNote } from '../../application/notice';
import { noticeText } from '../notice-text';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** Refusals that stop the sending of what has been saved. */
const KEPT: readonly FormNote['type'][] = [
  'applicationsOff',
  'codeTooOld',
  'codeWithdrawn',
  'applicationTakenUpAlready',
];

/** What became of the last press of a button, said at the top. */
export function noteAboutApplication(texts: Texts, note: FormNote | null, forumName: string): readonly Paragraph[] {
  const { form: t } = texts.applications;
  if (note === null || note.type === 'previewBelow' || note.type === 'sendingRequested') return [];
  if (note.type === 'saved') return [paragraph(bold(t.saved))];
  return [
    paragraph(bold(noticeText(texts, note, forumName))),
    ...(KEPT.includes(note.type) ? [paragraph(plain(t.kept))] : []),
  ];
}
