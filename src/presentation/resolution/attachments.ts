import type { Attachment } from '../../domain/resolution/content';
import { loadPart, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { hostOf } from '../host-of';
import { linked, paragraph, small, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

interface AttachmentsData {
  /** None, or one with all the links. */
  readonly attachments: readonly {
    readonly heading: string;
    readonly links: readonly (Paragraph & { readonly title: string; readonly url: string })[];
  }[];
}

const expand: (data: AttachmentsData) => readonly Element[] = loadPart('attachments');

/** A list that leads on where it is tapped, since links in text do not work in every Teams client. Each says where it leads. */
export function attachmentLinks(texts: Texts, attachments: readonly Attachment[]): readonly Element[] {
  const links = attachments
    .filter(({ url }) => url.startsWith('https://'))
    .map((attachment) => {
      const label = attachmentLabel(texts, attachment);
      const fingerprint = fingerprintIn(texts, attachment);
      const { runs } = paragraph(linked(label), small(fingerprint));
      // The title is read aloud in place of the link, so it says all that stands there.
      return { title: `${withoutMarkup(label)}${fingerprint}`, url: attachment.url, runs };
    });
  return expand({ attachments: links.length === 0 ? [] : [{ heading: texts.matter.attachments, links }] });
}

/** `Underlag (vardsamverkan.se)` */
export function attachmentLabel({ matter }: Texts, { name, url }: Attachment): string {
  return matter.attachment(name, hostOf(url));
}

/** As much of a file's fingerprint as people compare by eye, in groups of four; '' where the file could not be had. */
function fingerprintIn({ matter }: Texts, { fileHash }: Attachment): string {
  const start = fileHash?.slice(0, 12).match(/.{1,4}/g);
  return start == null ? '' : ` ${matter.fileFingerprint(start.join(' '))}`;
}
