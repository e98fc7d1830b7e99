import type { Unreadable } from '../application/unreadable';
import type { UnreadableTexts } from './unreadable-texts';

const NEXT = 'Inget är borttaget. Hör av dig till den som sköter Enighet hos er.';

export const unreadableTexts = {
  left: (left) => `${counted(left)} kan inte visas just nu. ${NEXT}`,
} satisfies UnreadableTexts;

/** What those who lead a forum are told, once. */
export function unreadableMessage(shortName: string, left: Unreadable): string {
  if (left.matters + left.minutes === 0) return `Allt i ${shortName} kan visas igen.`;
  return `${counted(left)} i ${shortName} kan inte visas just nu. Allt annat fungerar som vanligt. ${NEXT}`;
}

function counted({ matters, minutes }: Unreadable): string {
  return [
    ...(matters === 0 ? [] : [matters === 1 ? '1 ärende' : `${matters} ärenden`]),
    ...(minutes === 0 ? [] : [minutes === 1 ? '1 mötesanteckning' : `${minutes} mötesanteckningar`]),
  ].join(' och ');
}
