import type { EarlierEvents, RecordRef } from '../../ports/record-store';
import { documentId } from './document-id';

/** Of the document with events that have been moved out of their record. */
export function earlierId({ kind, id }: RecordRef, { hash }: Pick<EarlierEvents, 'hash'>): string {
  return documentId('earlier', `${kind}/${id}/${hash}`);
}
