import fc from 'fast-check';
import { messageLink } from '../../../../src/adapters/teams/message-link';

/** Teams' own addresses of messages, as Microsoft documents them for "deep link to navigate to channel conversation". */

const place = { conversationId: '', serviceUrl: 'https://smba.example/', tenantId: 'tenant', botId: '28:bot' };
const channel = '19:3997a8734ee5432bb9cdedb7c432ae7d@thread.tacv2';

it('a post is its own parent, and a reply has the post that it is under', () => {
  const posted = { conversationId: channel, activityId: '1648741500652' };
  const path = 'https://teams.microsoft.com/l/message/19%3A3997a8734ee5432bb9cdedb7c432ae7d%40thread.tacv2';
  expect(messageLink({ ...place, groupId: 'group' }, posted)).toBe(
    `${path}/1648741500652?tenantId=tenant&groupId=group&parentMessageId=1648741500652&createdTime=1648741500652`,
  );
  expect(
    messageLink(place, { conversationId: `${channel};messageid=1648741500652`, activityId: '1648741500999' }),
  ).toBe(`${path}/1648741500999?tenantId=tenant&parentMessageId=1648741500652&createdTime=1648741500999`);
});

it.each([
  ['in a chat with a person', 'a:1jLAeJfe9KQ', '1648741500652'],
  ['with an id that is no number', channel, '1:1r4AKxiWAxzNXNVFf8R'],
  ['without an id', channel, ''],
  ['under a message with an id that is no number', `${channel};messageid=f:9f78d1f3`, '1648741500652'],
])('a message %s has no address', (_, conversationId, activityId) => {
  expect(messageLink(place, { conversationId, activityId })).toBeNull();
});

it('whatever the ids are, nothing in them changes where the address leads, and they are read back as they were', () => {
  const visible = fc.stringMatching(/^[!-~]{1,40}$/);
  const sentAt = fc.nat().map(String);
  fc.assert(
    fc.property(visible, fc.string(), fc.option(fc.string(), { nil: undefined }), sentAt, sentAt, (...ids) => {
      const [name, tenantId, groupId, root, reply] = ids;
      const thread = `19:${name};messageid=${root}`;
      const link = messageLink({ ...place, tenantId, groupId }, { conversationId: thread, activityId: reply });
      const url = new URL(link ?? '');
      const [, l, message, where, id, ...rest] = url.pathname.split('/');
      expect(url.origin).toBe('https://teams.microsoft.com');
      expect([l, message, id, rest, url.hash]).toEqual(['l', 'message', reply, [], '']);
      expect(decodeURIComponent(where ?? '')).toBe(thread.slice(0, thread.lastIndexOf(';messageid=')));
      expect(Object.fromEntries(url.searchParams)).toEqual({
        tenantId: tenantId,
        ...(groupId !== undefined && { groupId: groupId }),
        parentMessageId: root,
        createdTime: reply,
      });
    }),
  );
});
