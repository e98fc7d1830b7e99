import { applyChanges } from '../../domain/forum/apply-changes';
import { changesFor, rowsOf } from '../../domain/forum/composition-rows';
import type { Ready } from '../../domain/forum/forum';
import { proposeFile, takeFile } from '../../domain/forum/import';
import type { Person } from '../../domain/forum/person';
import { keepsRegister } from '../../domain/forum/roles';
import { signed } from '../../domain/forum/signed';
import type { Dependencies } from '../dependencies';
import { importRef } from '../records/refs';
import type { FaultyImportLine } from './forum-view';
import type { UnreadFile } from './composition-file';
import type { View } from '../views';
import { enter, settingOf } from './changing-register';
import type { FileReading } from './composition-file';
import { withConflicts, withUnknownAccounts } from './faulty-lines';
import { forumsOf } from './forums-of';
import type { Belonging } from './membership';
import { knownPeople } from './people-to-choose';

type CheckView = Extract<View, { readonly card: 'importCheck' }>;
type Table = Extract<FileReading, { readonly kind: 'table' }>;

/** A file, or its text, that somebody sent in their personal chat: its own first column says which forum it is for. */
export async function answerFile(dependencies: Dependencies, person: Person, text: string): Promise<View> {
  const reading = dependencies.compositionFile.read(text);
  if (reading.kind !== 'table') return { card: 'message', message: { type: 'fileUnread', why: unread(reading) } };
  const led = (await forumsOf(dependencies, person)).filter(({ charter, actor }) => keepsRegister(charter, actor));
  const meant = led.filter(({ charter }) => charter.shortName === reading.forum);
  const [only, ...others] = reading.forum === null && led.length === 1 ? led : meant;
  if (only === undefined || others.length > 0) {
    const names = led.map(({ charter }) => charter.shortName);
    return { card: 'message', message: { type: 'fileForNoForum', found: reading.forum ?? '', led: names } };
  }
  return propose(dependencies, only.forum, person, text, reading);
}

/** Where a composition is pasted in. */
export function openImport(dependencies: Dependencies, leadership: Belonging): View {
  return formView(dependencies, leadership.forum, '', null);
}

function formView(dependencies: Dependencies, forum: Ready, text: string, reading: UnreadFile | null): View {
  const template = dependencies.compositionFile.write(forum.register.shortName, rowsOf(forum.register));
  return { card: 'importForm', ...settingOf(dependencies, forum), note: null, text, reading, template };
}

export async function readPasted(
  dependencies: Dependencies,
  leadership: Belonging,
  { text }: { readonly text: string },
  person: Person,
): Promise<View> {
  const { forum, charter } = leadership;
  const reading = dependencies.compositionFile.read(text);
  if (reading.kind !== 'table') return formView(dependencies, forum, text, unread(reading));
  if (reading.forum !== null && reading.forum !== charter.shortName) {
    return formView(dependencies, forum, text, { type: 'otherForum', found: reading.forum });
  }
  return propose(dependencies, forum, person, text, reading);
}

/** Takes a file that has been shown: all of it, or without the lines that are wrong when the person says so. */
export async function confirmImport(
  dependencies: Dependencies,
  leadership: Belonging,
  {
    forumId,
    importId,
    leaveOut,
    reason,
    revision,
  }: {
    readonly forumId: string;
    readonly importId: string;
    readonly leaveOut: boolean;
    readonly reason: string;
    readonly revision: number;
  },
  person: Person,
): Promise<View> {
  const { forum } = leadership;
  const ref = importRef(forumId, importId);
  const proposed = (await dependencies.imports.read(ref))?.state;
  if (proposed === undefined || proposed.status === 'none') {
    return { card: 'message', message: { type: 'importUnknown' } };
  }
  if (proposed.status === 'taken') {
    return { card: 'composition', ...settingOf(dependencies, forum), note: null, page: 0 };
  }
  const reading = dependencies.compositionFile.read(proposed.text);
  if (reading.kind !== 'table') return { card: 'message', message: { type: 'importUnknown' } };
  const view = checkView(dependencies, forum, importId, reading, reason);
  if (view.faulty.length > 0 && !leaveOut) return view;
  const { changes } = view.difference;
  const after = await enter(dependencies, forum, person, { changes, reason, revision });
  if (after.refusal !== null) {
    return { ...checkView(dependencies, after.forum, importId, reading, reason), note: after.refusal };
  }
  await dependencies.imports.change(ref, (state, now) => takeFile(state, signed(person), now));
  return { card: 'composition', ...settingOf(dependencies, after.forum), note: { type: 'registerSaved' }, page: 0 };
}

async function propose(
  dependencies: Dependencies,
  forum: Ready,
  person: Person,
  text: string,
  reading: Table,
): Promise<View> {
  const importId = dependencies.newId();
  const ref = importRef(forum.id, importId);
  await dependencies.imports.change(ref, (state, now) => proposeFile(state, signed(person), text, now));
  return checkView(dependencies, forum, importId, reading, '');
}

/** What the file would change in the register as it is now, and which of its lines are wrong. */
function checkView(
  dependencies: Dependencies,
  forum: Ready,
  importId: string,
  reading: Table,
  reason: string,
): CheckView {
  const before = forum.register;
  const known = new Set(knownPeople(forum).map(({ id }) => id));
  const unknown = withUnknownAccounts(reading.lines, known);
  const strangers = new Set(unknown.map(({ line }) => line));
  const sound = reading.lines.filter(({ line }) => !strangers.has(line));
  const conflicts = withConflicts(before, sound, dependencies.newId);
  const left = new Set(conflicts.map(({ line }) => line));
  const faulty: readonly FaultyImportLine[] = [...reading.faulty, ...unknown, ...conflicts].sort(
    (one, other) => one.line - other.line,
  );
  const rows = sound.filter(({ line }) => !left.has(line)).map(({ row }) => row);
  const changes = changesFor(before, rows, { isWhole: faulty.length === 0, newId: dependencies.newId });
  const difference = { before, after: applyChanges(before, changes), changes };
  const setting = settingOf(dependencies, forum);
  return { card: 'importCheck', ...setting, note: null, importId, difference, faulty, reason };
}

function unread(reading: Exclude<FileReading, { readonly kind: 'table' }>): UnreadFile {
  switch (reading.kind) {
    case 'noTable':
      return { type: 'noTable' };
    case 'columnsMissing':
      return { type: 'columnsMissing', columns: reading.columns };
    case 'columnsUnknown':
      return { type: 'columnsUnknown', headings: reading.headings };
    case 'tooManyLines':
      return { type: 'tooManyLines', most: reading.most };
  }
}
