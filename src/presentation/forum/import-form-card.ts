import { FILE_COLUMNS, type FileColumn } from '../../application/forum/composition-file';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { bytesOf } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { longTextField } from '../fields';
import { banner, sections, titledIn } from '../sections';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { HEADINGS } from './file/file-words.sv';
import { REQUIRED } from './file/read-composition';
import { unreadFile } from './unread-file';
import { registerBanner } from './register-banner';

interface ImportFormCardData extends CommonData {
  readonly t: Texts['importForm'];
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly explanation: readonly Element[];
  readonly table: readonly Element[];
  /** The table to fill in; an empty list when the table does not fit beside what has been pasted in. */
  readonly templates: readonly { readonly text: string }[];
}

const required: ReadonlySet<FileColumn> = new Set(REQUIRED);
const MAY_BE = FILE_COLUMNS.filter((column) => !required.has(column));

const expand: (data: ImportFormCardData) => Element = loadCard('import-form');

/** A pasted text larger than this is not shown again: the card would be larger than Teams takes. */
const MOST_SHOWN_AGAIN = 22_000;

/** Where a composition is pasted in. */
export function importFormCard(texts: Texts, view: ViewOf<'importForm'>): Card {
  const { forum, charter, text, reading, note, template } = view;
  const { common, importForm: t, words } = texts;
  const listed = (columns: readonly FileColumn[]) => words.listed(columns.map((column) => HEADINGS[column]));
  const isShownAgain = bytesOf(text) <= MOST_SHOWN_AGAIN;
  const shown = isShownAgain ? text : '';
  const templates = bytesOf(shown) + bytesOf(template) <= MOST_SHOWN_AGAIN ? [{ text: template }] : [];
  return {
    content: expand({
      common,
      t,
      forum: forum.id,
      title: titledIn(charter.name, t.heading),
      banner: banner(
        ...registerBanner(texts, forum, note),
        ...(isShownAgain ? [] : [paragraph(bold(t.tooLongToShow))]),
      ),
      explanation: sections({
        heading: null,
        paragraphs: [
          paragraph(plain(t.columns(listed(REQUIRED)))),
          paragraph(plain(t.columnsThatMayBe(listed(MAY_BE)))),
          paragraph(plain(t.howToWrite)),
          paragraph(plain(templates.length > 0 ? t.template.isHere : t.template.isElsewhere)),
          paragraph(subtle(t.asFile)),
        ],
      }),
      templates,
      table: longTextField(texts, {
        id: 'table',
        label: t.table,
        isRequired: true,
        value: shown,
        faults: reading === null ? [] : [unreadFile(texts, reading)],
      }),
    }),
    summary: t.summary(charter.shortName),
  };
}
