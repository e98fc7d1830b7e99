import { leads, type Actor } from '../forum/roles';
import { isLocked, signerRole, type StartedMinutes } from './minutes';

/**
 * Whether somebody may open the text that is signed: those who sign it and, once it is approved and to be published, those
 * who lead. What is published has an address of its own, which is for everybody.
 */
export function mayReadText(minutes: StartedMinutes, actor: Actor): boolean {
  return signerRole(minutes, actor.id) !== undefined || (isLocked(minutes) && leads(actor));
}
