import type { Role } from '../../domain/forum/register';

/** The roles in the order they are told. */
export const ROLES: readonly Role[] = ['chair', 'viceChair', 'processLead', 'noteTaker', 'verifier', 'approver'];
