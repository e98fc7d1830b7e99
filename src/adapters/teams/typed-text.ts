import { z } from 'zod/v4';
import { visibleText } from '../../domain/visible-text';

/** More than any field takes. A text longer than its own field allows is kept, and told beside the field. */
const MOST = 20_000;

/** Text from a card's input: what the eye sees, and nothing else. '' when the field was left empty. */
export const typedText = z.string().max(MOST).default('').transform(visibleText);
