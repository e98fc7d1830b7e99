import { createTeamsMessenger } from '../../../../src/adapters/teams/messenger';
import type { Place } from '../../../../src/domain/forum/place';
import type { Messenger } from '../../../../src/ports/messenger';
import { startFakeConnector, type FakeConnector } from '../../../support/fake-connector';
import { CARD, CHANNEL, clock, localAdapter, placeAt, recordedLog, type RecordedLog } from './setup';

const ANNA = '29:anna';
const POSTED = { conversationId: CHANNEL, activityId: '1' };
const NEW_CARD = { content: { type: 'AdaptiveCard', version: '1.5', body: [], lang: 'sv' }, summary: 'Answered' };

let connector: FakeConnector;
let messenger: Messenger;
let place: Place;
let log: RecordedLog;

beforeEach(async () => {
  connector = await startFakeConnector();
  place = placeAt(connector);
  log = recordedLog();
  messenger = createTeamsMessenger({ adapter: localAdapter(log), clock, log });
});
afterEach(() => connector.close());

const toChannel = () => messenger.post({ kind: 'channel', place }, CARD);
const toAnna = () => messenger.post({ kind: 'person', place, address: ANNA }, CARD);
const operations = () => connector.requests.map(({ operation }) => operation);

function failed(why: string, retryAfterMs: number | null = null) {
  return { kind: 'failed', why, retryAfterMs };
}

describe('a card', () => {
  it('is an Adaptive Card with a line for the notification', async () => {
    await toChannel();
    expect(connector.requests[0]?.body).toMatchObject({
      type: 'message',
      summary: CARD.summary,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: CARD.content }],
    });
  });

  it('opens a thread of its own in the channel', async () => {
    const delivery = await toChannel();
    const [stored] = connector.activitiesIn(CHANNEL);
    expect(operations()).toEqual(['send']);
    expect(delivery).toEqual({
      kind: 'delivered',
      posted: { conversationId: CHANNEL, activityId: stored?.id },
    });
  });

  it('goes into the thread under a root', async () => {
    const thread = `${CHANNEL};messageid=17`;
    const delivery = await messenger.post({ kind: 'thread', place, rootActivityId: '17' }, CARD);
    const [stored] = connector.activitiesIn(thread);
    expect(delivery).toEqual({ kind: 'delivered', posted: { conversationId: thread, activityId: stored?.id } });
    expect(connector.activitiesIn(CHANNEL)).toEqual([]);
  });

  it('replaces an earlier one, in the channel and in a thread', async () => {
    for (const delivery of [
      await toChannel(),
      await messenger.post({ kind: 'thread', place, rootActivityId: '17' }, CARD),
    ]) {
      if (delivery.kind !== 'delivered') throw new Error('was to be delivered');
      const { posted } = delivery;
      expect(await messenger.update(place, posted, NEW_CARD)).toEqual({ kind: 'delivered', posted });
      expect(connector.activitiesIn(posted.conversationId)).toMatchObject([
        {
          id: posted.activityId,
          updates: 1,
          body: { summary: NEW_CARD.summary, attachments: [{ content: NEW_CARD.content }] },
        },
      ]);
    }
  });

  it('that Teams takes without saying its id is unconfirmed: it could neither be updated nor safely repeated', async () => {
    connector.rules.add({ when: {}, then: { kind: 'answer', status: 202, body: {} } });
    expect(await toChannel()).toEqual(failed('unconfirmed'));
  });
});

describe('the size of a card', () => {
  /** A card whose message is `bytes` long in UTF-16. */
  async function cardOf(bytes: number) {
    await messenger.post({ kind: 'channel', place }, CARD);
    const overhead = JSON.stringify(connector.requests[0]?.body).length;
    const text = 'x'.repeat(bytes / 2 - overhead - ',"text":""'.length);
    return { ...CARD, content: { ...CARD.content, text } };
  }

  it('may be 100 KB', async () => {
    const card = await cardOf(100 * 1024);
    expect(await messenger.post({ kind: 'channel', place }, card)).toMatchObject({ kind: 'delivered' });
  });

  it('must not be more, and Teams is not asked', async () => {
    const card = await cardOf(100 * 1024 + 2);
    expect(await messenger.post({ kind: 'channel', place }, card)).toEqual(failed('tooBig'));
    expect(await messenger.post({ kind: 'thread', place, rootActivityId: '17' }, card)).toEqual(failed('tooBig'));
    expect(await messenger.update(place, POSTED, card)).toEqual(failed('tooBig'));
    expect(connector.requests).toHaveLength(1);
  });

  it('is not asked of a chat that need not be opened', async () => {
    const card = { ...CARD, content: { text: 'x'.repeat(60_000) } };
    expect(await messenger.post({ kind: 'person', place, address: ANNA }, card)).toEqual(failed('tooBig'));
    expect(connector.requests).toEqual([]);
  });
});

describe('a card to a person', () => {
  it('opens the chat and goes there', async () => {
    const delivery = await toAnna();
    const [stored] = connector.chatWith(ANNA);
    expect(delivery).toEqual({
      kind: 'delivered',
      posted: { conversationId: stored?.conversationId, activityId: stored?.id },
    });
    expect(connector.requests[0]?.body).toMatchObject({
      isGroup: false,
      bot: { id: place.botId },
      members: [{ id: ANNA }],
      tenantId: place.tenantId,
      channelData: { tenant: { id: place.tenantId } },
    });
  });

  it('opens the chat once', async () => {
    await toAnna();
    await toAnna();
    expect(operations()).toEqual(['createConversation', 'send', 'send']);
    expect(connector.chatWith(ANNA)).toHaveLength(2);
  });

  it('opens the chats of two people', async () => {
    await toAnna();
    await messenger.post({ kind: 'person', place, address: '29:bo' }, CARD);
    expect(connector.chatWith(ANNA)).toHaveLength(1);
    expect(connector.chatWith('29:bo')).toHaveLength(1);
  });

  it('opens the chat again when the one remembered is gone', async () => {
    await toAnna();
    connector.forgetConversation(connector.chatWith(ANNA)[0]?.conversationId ?? '');
    expect(await toAnna()).toMatchObject({ kind: 'delivered' });
    expect(operations()).toEqual(['createConversation', 'send', 'send', 'createConversation', 'send']);
    expect(connector.chatWith(ANNA)).toHaveLength(1);
  });

  it('does not go twice when the answer was lost', async () => {
    await toAnna();
    connector.rules.add({ when: { person: ANNA }, then: { kind: 'dropAnswer' }, times: 1 });
    expect(await toAnna()).toEqual(failed('unavailable'));
    expect(connector.chatWith(ANNA)).toHaveLength(2);
  });

  it('fails when the chat cannot be opened, for that person only', async () => {
    connector.rules.add({
      when: { operation: 'createConversation', person: ANNA },
      then: { kind: 'answer', status: 403, body: { error: { code: 'BotNotInConversationRoster' } } },
    });
    expect(await toAnna()).toEqual(failed('notInRoster'));
    expect(await messenger.post({ kind: 'person', place, address: '29:bo' }, CARD)).toMatchObject({
      kind: 'delivered',
    });
  });

  it('fails when Teams opens a chat without an id', async () => {
    connector.rules.add({ when: {}, then: { kind: 'answer', status: 201, body: {} } });
    expect(await toAnna()).toEqual(failed('unavailable'));
  });
});

describe('when Teams fails', () => {
  it('says how long to wait', async () => {
    connector.rules.add({ when: {}, then: { kind: 'throttle', retryAfter: '5' }, times: 1 });
    connector.rules.add({
      when: {},
      then: { kind: 'throttle', retryAfter: 'Thu, 04 Jun 2026 14:00:09 GMT' },
      times: 1,
    });
    connector.rules.add({ when: {}, then: { kind: 'throttle' }, times: 1 });
    expect(await toChannel()).toEqual(failed('throttled', 5_000));
    expect(await toChannel()).toEqual(failed('throttled', 9_000));
    expect(await toChannel()).toEqual(failed('throttled'));
    expect(await toChannel()).toMatchObject({ kind: 'delivered' });
    expect(connector.requests).toHaveLength(4);
  });

  it('says that the card to update is gone', async () => {
    expect(await messenger.update(place, POSTED, CARD)).toEqual(failed('activityGone'));
  });

  it('says that the conversation is gone', async () => {
    connector.forgetConversation(CHANNEL);
    expect(await toChannel()).toEqual(failed('conversationGone'));
    expect(await messenger.update(place, POSTED, CARD)).toEqual(failed('conversationGone'));
  });

  it('says that it is down, and delivers when it is up again', async () => {
    await connector.goDown();
    expect(await toChannel()).toEqual(failed('unavailable'));
    await connector.comeUp();
    expect(await toChannel()).toMatchObject({ kind: 'delivered' });
  });

  it.each(['reset', 'dropAnswer'] as const)('says that nobody knows: %s', async (kind) => {
    connector.rules.add({ when: {}, then: { kind } });
    expect(await toChannel()).toEqual(failed('unavailable'));
    expect(connector.requests).toHaveLength(1);
    expect(connector.activitiesIn(CHANNEL)).toHaveLength(kind === 'dropAnswer' ? 1 : 0);
  });

  it('does not wait for ever', async () => {
    connector.rules.add({ when: {}, then: { kind: 'hang' } });
    const limit = jest.spyOn(AbortSignal, 'timeout');
    for (const ask of [toChannel, () => messenger.update(place, POSTED, CARD)]) {
      const time = new AbortController();
      limit.mockReturnValueOnce(time.signal);
      const soFar = connector.requests.length;
      const asking = ask();
      await connector.arrived(soFar + 1);
      // Only now, on however slow a machine: what ends before it has left tells nothing of how often it is sent.
      time.abort(new DOMException('', 'TimeoutError'));
      expect(await asking).toEqual(failed('unavailable'));
      expect(connector.requests).toHaveLength(soFar + 1);
    }
    limit.mockRestore();
  });

  it('does not keep the others waiting', async () => {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    connector.rules.add({ when: { conversation: CHANNEL }, then: { kind: 'hold', until } });
    const slow = toChannel();
    await connector.arrived(1);
    expect(await toAnna()).toMatchObject({ kind: 'delivered' });
    release();
    expect(await slow).toMatchObject({ kind: 'delivered' });
  });

  it('leaves a line in the log that says why, and nothing of the card', async () => {
    connector.rules.add({
      when: {},
      then: { kind: 'answer', status: 403, body: { error: { code: 'NotEnoughPermissions', message: 'secret' } } },
    });
    await toChannel();
    expect(log.lines).toEqual([
      {
        event: 'teams.deliveryFailed',
        fields: { operation: 'send', why: 'refused', detail: '403 NotEnoughPermissions' },
      },
    ]);
  });
});
