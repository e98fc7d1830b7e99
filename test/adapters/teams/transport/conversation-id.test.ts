import fc from 'fast-check';
import { splitConversationId, threadConversationId } from '../../../../src/adapters/teams/conversation-id';

describe('a conversation id', () => {
  it('of a channel has no root', () => {
    expect(splitConversationId('19:a@thread.tacv2')).toEqual({
      conversationId: '19:a@thread.tacv2',
      rootActivityId: null,
    });
  });

  it('of a thread is the channel and its root', () => {
    expect(splitConversationId('19:a@thread.tacv2;messageid=17')).toEqual({
      conversationId: '19:a@thread.tacv2',
      rootActivityId: '17',
    });
  });

  it.each(['19:a@thread.tacv2;messageid=', ';messageid=17', 'a:1-2_3'])('that is no thread stays whole: %s', (id) => {
    expect(splitConversationId(id)).toEqual({ conversationId: id, rootActivityId: null });
  });

  it('moves to another thread when it already names one', () => {
    expect(threadConversationId('19:a@thread.tacv2;messageid=17', '18')).toBe('19:a@thread.tacv2;messageid=18');
  });

  it('comes apart the way it was put together', () => {
    const part = fc.stringMatching(/^[0-9a-zA-Z:@._-]+$/);
    fc.assert(
      fc.property(part, part, (conversationId, rootActivityId) => {
        expect(splitConversationId(threadConversationId(conversationId, rootActivityId))).toEqual({
          conversationId,
          rootActivityId,
        });
      }),
    );
  });
});
