import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { longTextField, textField } from '../fields';
import { cutShort } from '../forum/person-names';
import { sections, titled } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { titleOfMinutes } from './minutes-head';
import { minutesIds, type MinutesIds } from './minutes-ids';

interface MinutesFileData extends CommonData {
  readonly body: readonly Element[];
  readonly fields: readonly Element[];
  readonly url: string;
  readonly contentHash: string;
  readonly buttons: readonly (Paragraph & {
    readonly title: string;
    readonly ids: MinutesIds;
    readonly after: number;
  })[];
  readonly closing: readonly Element[];
}

const expand: (data: MinutesFileData) => Element = loadCard('minutes-file');

const MOST_LISTED = 10;
const TITLE_MOST = 80;
const LABEL_MOST = 50;

/** A file that the note taker has sent: which of their minutes it is a version of. Its content is bound by a fingerprint. */
export function minutesFileCard(texts: Texts, { file, minutes }: ViewOf<'minutesFile'>): Card {
  const { common, words, minutesFile: t } = texts;
  const left = minutes.length - MOST_LISTED;
  const isChange = minutes.some(({ versions }) => versions.length > 0);
  return {
    content: expand({
      common,
      body: titled(
        t.heading,
        paragraph(bold(t.name), plain(file.name)),
        paragraph(subtle(t.fingerprint), plain(inGroups(file.contentHash))),
        paragraph(plain(t.introduction)),
        paragraph(bold(t.share)),
      ),
      fields: [
        ...textField(texts, { id: 'label', ...t.label, value: cutShort(file.name, LABEL_MOST) }),
        ...(isChange ? longTextField(texts, { id: 'changes', ...t.changes, isRequired: true, value: '' }) : []),
      ],
      url: file.url,
      contentHash: file.contentHash,
      buttons: minutes.slice(0, MOST_LISTED).map((one) => ({
        runs: plain(t.of(cutShort(titleOfMinutes(texts, one), TITLE_MOST), one.shortName, one.meetingOn)),
        title: t.send(one.versions.length + 1),
        ids: minutesIds(one),
        after: one.versions.length,
      })),
      closing: sections({
        heading: null,
        paragraphs: left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : [],
      }),
    }),
    summary: t.summary,
  };
}

/** The hash in groups, so that it fits on a phone and the eye can compare it. */
function inGroups(hash: string): string {
  return hash.match(/.{1,16}/g)?.join(' ') ?? hash;
}
