import type { Unreadable } from '../application/unreadable';
import { listed } from './forum/listed.en';

const NEXT = 'Nothing is removed. Get in touch with whoever runs Enighet where you work.';

export const unreadableTexts = {
  inForum: (shortName: string, left: Unreadable) =>
    `${counted(left)} in ${shortName} cannot be shown just now. Everything else works as usual. ${NEXT}`,
  noMore: (shortName: string) => `Everything in ${shortName} can be shown again.`,
  left: (left: Unreadable) => `${counted(left)} cannot be shown just now. ${NEXT}`,
};

function counted({ matters, minutes, decisions }: Unreadable): string {
  return listed([
    ...(matters === 0 ? [] : [matters === 1 ? '1 matter' : `${matters} matters`]),
    ...(minutes === 0 ? [] : [minutes === 1 ? '1 set of minutes' : `${minutes} sets of minutes`]),
    ...(decisions === 0 ? [] : [`${decisions} ${decisions === 1 ? 'decision' : 'decisions'}`]),
  ]);
}
