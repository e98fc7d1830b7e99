import { MATTER_PARTS, ofEachField } from '../../src/domain/resolution/content';

/** The longest that each part of a matter may be, in characters. */
export const MOST = ofEachField((field) => MATTER_PARTS.find(({ id }) => id === field)?.most ?? 0);
