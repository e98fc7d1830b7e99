import type { Charter, Joined, Member, Ready } from '../../src/domain/forum/forum';

/** Every text that a person or a directory gave goes through this, so that tests can make it hostile. */
export type Say = (text: string) => string;

const SEATS: readonly (readonly [string, Member['principal'], Member['standing']])[] = [
  ['Ordförande (Närhälsan)', 'region', 'voting'],
  ['Ledamot SU 1', 'region', 'voting'],
  ['Ledamot SU 2', 'region', 'voting'],
  ['Ledamot SU 3', 'region', 'voting'],
  ['Ledamot Sjukhusen i väster', 'region', 'voting'],
  ['Ledamot Habilitering och Hälsa', 'region', 'voting'],
  ['Ledamot Regionhälsan', 'region', 'voting'],
  ['Ledamot Närhälsan 2', 'region', 'voting'],
  ['Ledamot PrimÖR 1', 'region', 'voting'],
  ['Ledamot PrimÖR 2', 'region', 'voting'],
  ['Ledamot Koncernkontoret 1', 'region', 'voting'],
  ['Ledamot Koncernkontoret 2', 'region', 'voting'],
  ['Vice ordförande (Göteborgs stad)', 'kommun', 'voting'],
  ['Ledamot Göteborgs stad 2', 'kommun', 'voting'],
  ['Ledamot Göteborgs stad 3', 'kommun', 'voting'],
  ['Ledamot Göteborgs stad 4', 'kommun', 'voting'],
  ['Ledamot Göteborgs stad 5', 'kommun', 'voting'],
  ['Ledamot kranskommunerna 1', 'kommun', 'voting'],
  ['Ledamot kranskommunerna 2', 'kommun', 'voting'],
  ['Adjungerad (GR)', 'kommun', 'coOpted'],
  ['Tandvården', 'region', 'attending'],
  ['Processledare', 'region', 'attending'],
  ['Sekreterare', 'region', 'attending'],
];

export const CHAIR = 'account-1';
export const SU_1 = 'account-2';
export const SU_2 = 'account-3';
export const NARHALSAN_2 = 'account-8';
export const VICE_CHAIR = 'account-13';
export const CO_OPTED = 'account-20';
export const PROCESS_LEAD = 'account-22';

export function charterOf(say: Say): Charter {
  return {
    name: say('Ledningsgrupp för samverkan'),
    shortName: say('LGS'),
    wording: 'decides',
    roles: { chair: CHAIR, viceChair: VICE_CHAIR, processLead: PROCESS_LEAD, noteTaker: 'account-23' },
    members: SEATS.map(([name, principal, standing], index) => ({
      id: `account-${index + 1}`,
      name: say(name),
      address: `29:address-${index + 1}`,
      principal,
      standing,
    })),
  };
}

const place = { conversationId: 'channel', serviceUrl: 'https://connector', tenantId: 'tenant', botId: 'bot' };

export function joinedForum(say: Say): Joined {
  return { status: 'joined', id: 'forum-lgs', place, roster: charterOf(say).members };
}

export function readyForum(say: Say): Ready {
  return { ...joinedForum(say), status: 'ready', charter: charterOf(say), revision: 3 };
}
