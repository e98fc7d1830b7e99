import type { Instant } from '../time';
import { accept, refuse, type Verdict } from '../verdict';
import type { Person } from './person';

/** A file with a composition, or with cost centres, that somebody has handed in, from when it was read until they take it or let it be. */
export type Import =
  | { readonly status: 'none' }
  | { readonly status: 'proposed'; readonly by: Person; readonly text: string }
  | { readonly status: 'taken'; readonly by: Person; readonly at: Instant };

export type ImportEvent =
  | { readonly type: 'fileProposed'; readonly at: Instant; readonly by: Person; readonly text: string }
  | { readonly type: 'fileTaken'; readonly at: Instant; readonly by: Person };

export type ImportRefusal = { readonly type: 'importUnknown' };

export const noImport: Import = { status: 'none' };

export function evolveImport(_before: Import, event: ImportEvent): Import {
  return event.type === 'fileProposed'
    ? { status: 'proposed', by: event.by, text: event.text }
    : { status: 'taken', by: event.by, at: event.at };
}

export function proposeFile(state: Import, by: Person, text: string, now: Instant): Verdict<ImportEvent, never> {
  return state.status === 'none' ? accept({ type: 'fileProposed', at: now, by, text }) : accept();
}

export function takeFile(state: Import, by: Person, now: Instant): Verdict<ImportEvent, ImportRefusal> {
  if (state.status === 'none') return refuse({ type: 'importUnknown' });
  return state.status === 'proposed' ? accept({ type: 'fileTaken', at: now, by }) : accept();
}
