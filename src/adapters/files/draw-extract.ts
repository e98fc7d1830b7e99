import type { ExtractOffer } from '../../application/taking-out/extract-offer';
import type { Instant } from '../../domain/time';
import { decisionExtract } from '../../presentation/decision/extract';
import { swedish } from '../../presentation/texts.sv';
import { fileNameOf } from './file-name';

/** The extract as a file. What draws it is loaded when somebody first takes one out. */
export async function drawExtract({ decision, isPublic, isVerified, person, format }: ExtractOffer, at: Instant) {
  const document = decisionExtract(swedish, decision, { at, isPublic, isVerified, verifiedBy: person.name });
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
