import type { ExtractOffer } from '../../application/taking-out/extract-offer';
import type { Instant } from '../../domain/time';
import { decisionExtract } from '../../presentation/decision/extract';
import type { Language } from '../../domain/language';
import { CATALOGUES } from '../../presentation/catalogues';
import { fileNameOf } from './file-name';

/** The extract as a file. What draws it is loaded when somebody first takes one out. */
export async function drawExtract(
  { decision, isPublic, isVerified, person, format }: ExtractOffer,
  at: Instant,
  language: Language,
) {
  const told = { at, isPublic, isVerified, verifiedBy: person.name };
  const document = decisionExtract(CATALOGUES[language], decision, told);
  const { over, title } = document;
  const name = `${fileNameOf(`${over} ${decision.number}`)}.${format}`;
  switch (format) {
    case 'pdf': {
      const { drawPdf } = await import('./draw-pdf.ts');
      return { name, description: title, bytes: await drawPdf(document, at) };
    }
    case 'docx': {
      const { drawDocx } = await import('./draw-docx.ts');
      return { name, description: title, bytes: await drawDocx(document) };
    }
  }
}
