import type { Contact } from '../domain/forum/person';
import type { Place } from '../domain/forum/place';
import { people } from './lgs';

const TENANT_ID = '00000000-0000-4000-8000-00000000aaaa';
const BOT = { id: '28:enighet', name: 'Enighet' };
/** The channel of the practice forum. The General channel is left for trying the setup. */
export const PRACTICE_CHANNEL: Pick<Place, 'conversationId'> = { conversationId: '19:lgs@thread.tacv2' };

/** The Playground's settings: the seats of the LGS as users, one of them at the keyboard. */
export function playgroundSettings(atKeyboard: Contact): object {
  const others = people.filter(({ id }) => id !== atKeyboard.id);
  const [currentUser, ...users] = [atKeyboard, ...others].map(({ id, name, address }) => ({
    id: address,
    name,
    // Spelt so by the Playground.
    userPrincipleName: `${address.slice(3)}@example.org`,
    aadObjectId: id,
    givenName: name,
    surname: '-',
    email: `${address.slice(3)}@example.org`,
  }));
  return {
    version: '0.1.1',
    tenantId: TENANT_ID,
    bot: BOT,
    currentUser,
    users,
    personalChat: { id: 'a:personal' },
    groupChat: { id: '19:group@thread.v2', name: 'Gruppchatt' },
    team: {
      id: '19:team@thread.tacv2',
      name: 'Samverkan',
      aadGroupId: '00000000-0000-4000-8000-00000000bbbb',
      channels: [{ id: PRACTICE_CHANNEL.conversationId, name: 'LGS' }],
    },
  };
}

/** How the practice forum's channel is reached by way of the Playground. */
export function practicePlace(playgroundPort: number): Place {
  return {
    ...PRACTICE_CHANNEL,
    serviceUrl: `http://localhost:${playgroundPort}/_connector`,
    tenantId: TENANT_ID,
    botId: BOT.id,
  };
}
