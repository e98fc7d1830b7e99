import { EXTRACT_FORMATS, type ExtractFormat } from '../../application/taking-out/extract-offer';
import type { Decision } from '../../domain/decision/decision';
import type { CommonData } from '../card';
import { loadPart, type Element } from '../card-template';
import type { Texts } from '../texts';

interface TakeOutData extends CommonData {
  readonly files: readonly {
    readonly title: string;
    readonly forum: string;
    readonly decision: string;
    readonly format: ExtractFormat;
  }[];
}

const expand: (data: TakeOutData) => readonly Element[] = loadPart('take-out');

/** A button for each format in which the decision can be had as a file. */
export function takeOutButtons({ common, extract }: Texts, { forumId, id }: Decision): readonly Element[] {
  const files = EXTRACT_FORMATS.map((format) => ({
    title: extract.takeOut[format],
    forum: forumId,
    decision: id,
    format,
  }));
  return expand({ common, files });
}
