import type { FileContent, FileToGive, TableFormat } from '../../application/taking-out/files';
import type { Language } from '../../domain/language';
import type { Instant } from '../../domain/time';
import { CATALOGUES } from '../../presentation/catalogues';
import { followUpsDocument } from '../../presentation/follow-ups/follow-ups-document';
import { accountsDocument } from '../../presentation/accounts/accounts-document';
import { decisionList } from '../../presentation/decision/decision-list';
import { decisionExtract } from '../../presentation/decision/extract';
import { oneLine } from '../../presentation/display-text';
import type { Document } from '../../presentation/document/document';
import { compositionDocument } from '../../presentation/forum/file/composition-document';
import { writeComposition } from '../../presentation/forum/file/write-composition';
import { chainDocument } from '../../presentation/minutes/chain-document';
import type { Texts } from '../../presentation/texts';
import { fileNameOf } from './file-name';

/** What somebody is given, as a file. What draws it is loaded when somebody first takes one out. */
export async function drawFile({ asked: { format }, content }: FileToGive, at: Instant, language: Language) {
  const document = documentOf(CATALOGUES[language], content, at);
  const name = `${fileNameOf(oneLine(calledIn(content, document)))}.${format}`;
  return { name, description: document.title, bytes: await drawn(content, document, format, at) };
}

/** The overview of a forum's money says itself what it is. */
function calledIn(content: FileContent, { over, title }: Document): string {
  if (content.what === 'accounts') return title;
  return `${over} ${content.what === 'decision' ? content.decision.number : title}`;
}

function documentOf(texts: Texts, content: FileContent, at: Instant): Document {
  switch (content.what) {
    case 'decision':
      return decisionExtract(texts, content.decision, { ...content, at });
    case 'decisions':
      return decisionList(texts, content);
    case 'composition':
      return compositionDocument(texts, content);
    case 'followUps':
      return followUpsDocument(texts, content);
    case 'accounts':
      return accountsDocument(texts, content);
    case 'minutes':
      return chainDocument(texts, { ...content.chain, shown: oneLine });
  }
}

async function drawn(content: FileContent, document: Document, format: TableFormat, at: Instant): Promise<Uint8Array> {
  switch (format) {
    case 'pdf': {
      const { drawPdf } = await import('./draw-pdf.ts');
      return drawPdf(document, at);
    }
    case 'docx': {
      const { drawDocx } = await import('./draw-docx.ts');
      return drawDocx(document);
    }
    case 'csv': {
      // The file that can be changed in Excel and sent back has all that is read from it.
      if (content.what === 'composition') {
        return new TextEncoder().encode(writeComposition(content.shortName, content.rows));
      }
      const { drawCsv } = await import('./draw-csv.ts');
      return drawCsv(document);
    }
  }
}
