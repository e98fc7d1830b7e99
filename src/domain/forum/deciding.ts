/**
 * Whether a forum also decides per capsulam, or only at its meetings. No charter at hand says (004), so each forum does; it
 * also decides per capsulam until it has said otherwise.
 */
export const DECIDING = ['alsoPerCapsulam', 'atMeetingsOnly'] as const;
export type Deciding = (typeof DECIDING)[number];

export const USUAL_DECIDING: Deciding = 'alsoPerCapsulam';
