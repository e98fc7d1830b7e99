import { isWaitedFor, managesProcess } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { isOneOf, type Notice } from '../notice';
import type { View } from '../views';
import { actOnMatter, type Matter } from './acting-on-matter';
import { lookAtDecision } from './decision-in';

/** As typed. */
export interface TypedEditorialChange {
  readonly before: string;
  readonly becomes: string;
  readonly why: string;
}

interface Shown extends Matter {
  readonly note?: Notice | null;
  /** What could not be taken. */
  readonly typed?: TypedEditorialChange | null;
}

/** The versions of a decision's text, and for those who may the forms to mend it or to say that it is no editorial matter. */
export async function showEditorial(
  dependencies: Dependencies,
  belonging: Belonging,
  { note = null, typed = null, ...matter }: Shown,
): Promise<View> {
  const looking = await lookAtDecision(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { charter, decision, actor } = looking;
  const [mayEdit, maySetAside] = [managesProcess(actor), isWaitedFor(charter, actor.id)];
  return { card: 'editorial', charter, decision, mayEdit, maySetAside, typed, note };
}

export async function changeEditorially(
  dependencies: Dependencies,
  belonging: Belonging,
  { after, before, becomes, why, ...matter }: Matter & TypedEditorialChange & { readonly after: number },
): Promise<View> {
  const { change } = await actOnMatter(dependencies, belonging, matter, (by) => {
    return { type: 'changeEditorially', by, after, before, becomes, why };
  });
  if (change.kind === 'accepted') {
    return showEditorial(dependencies, belonging, { ...matter, note: { type: 'editoriallyChanged' } });
  }
  const { refusal } = change;
  if (!isOneOf(refusal, MENDABLE)) return { card: 'message', message: refusal };
  return showEditorial(dependencies, belonging, { ...matter, note: refusal, typed: { before, becomes, why } });
}

export async function setAsideEditorial(
  dependencies: Dependencies,
  belonging: Belonging,
  { change: number, reason, ...matter }: Matter & { readonly change: number; readonly reason: string },
): Promise<View> {
  const { change } = await actOnMatter(dependencies, belonging, matter, (by, charter) => {
    const isOfForum = isWaitedFor(charter, by.id);
    return { type: 'setAsideEditorial', by, isOfForum, change: number, reason };
  });
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  return showEditorial(dependencies, belonging, { ...matter, note: { type: 'editorialSetAside' } });
}

/** What whoever fills in the form can mend: the form is shown again, with what was typed. */
const MENDABLE = [
  'editorialMissing',
  'editorialTooLong',
  'editorialSame',
  'editorialNotFound',
  'editorialInSeveralPlaces',
  'editorialBinding',
  'editorialChangedSince',
  'reasonMissing',
  'reasonTooLong',
] as const satisfies readonly Notice['type'][];
