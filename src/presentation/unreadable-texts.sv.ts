import type { Unreadable } from '../application/unreadable';
import { listed } from './forum/listed.sv';

const NEXT = 'Inget är borttaget. Hör av dig till den som sköter Enighet hos er.';

export const unreadableTexts = {
  /** Of a list: there is more, which the program cannot read just now. */
  /** What those who lead a forum are told, once. */
  inForum: (shortName: string, left: Unreadable) =>
    `${counted(left)} i ${shortName} kan inte visas just nu. Allt annat fungerar som vanligt. ${NEXT}`,
  noMore: (shortName: string) => `Allt i ${shortName} kan visas igen.`,
  left: (left: Unreadable) => `${counted(left)} kan inte visas just nu. ${NEXT}`,
};

function counted({ matters, minutes, decisions }: Unreadable): string {
  return listed([
    ...(matters === 0 ? [] : [matters === 1 ? '1 ärende' : `${matters} ärenden`]),
    ...(minutes === 0 ? [] : [minutes === 1 ? '1 mötesanteckning' : `${minutes} mötesanteckningar`]),
    ...(decisions === 0 ? [] : [`${decisions} beslut`]),
  ]);
}
