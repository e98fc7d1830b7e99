import { ConnectorRefusal, diagnose } from '../../../../src/adapters/teams/connector-errors';
import { NOW } from './setup';

const HOUR_MS = 3_600_000;

function why(status: number, body: unknown) {
  return diagnose(new ConnectorRefusal(status, typeof body === 'string' ? body : JSON.stringify(body), null), NOW).why;
}

function waitAfter(retryAfter: string) {
  return diagnose(new ConnectorRefusal(429, '', retryAfter), NOW).retryAfterMs;
}

describe('what an answer of the Bot Connector means', () => {
  it.each([
    [403, 'BotDisabledByAdmin', 'blocked'],
    [403, 'ConversationBlockedByUser', 'blocked'],
    [403, 'BotNotInConversationRoster', 'notInRoster'],
    [403, 'ForbiddenOperationException', 'notInstalled'],
    [403, 'InvalidBotApiHost', 'refused'],
    [403, 'NotEnoughPermissions', 'refused'],
    [404, 'ActivityNotFoundInConversation', 'activityGone'],
    [404, 'ConversationNotFound', 'conversationGone'],
    [404, 'SomethingNew', 'refused'],
    [400, 'Bad Argument', 'refused'],
    [401, 'BotNotRegistered', 'refused'],
    [412, 'PreconditionFailed', 'throttled'],
    [413, 'MessageSizeTooBig', 'tooBig'],
    [429, 'Throttled', 'throttled'],
    [500, 'ServiceError', 'unavailable'],
    [502, 'ServiceError', 'unavailable'],
    [503, 'ServiceError', 'unavailable'],
    [504, 'ConversationNotFound', 'unavailable'],
  ])('%i %s: %s', (status, code, expected) => {
    expect(why(status, { error: { code, message: 'said Teams' } })).toBe(expected);
  });

  it('finds the sub-code in the JSON text inside the message', () => {
    const message =
      '{\r\n  "subCode": "MessageWritesBlocked",\r\n  "details": "Thread is blocked from message writes."\r\n}';
    expect(why(403, { errorCode: 209, message })).toBe('blocked');
    expect(why(403, { error: { code: 'Forbidden', message } })).toBe('blocked');
  });

  it.each([403, 404, 413, 503])('goes by the status alone when the body says nothing: %i', (status) => {
    const expected = new Map([
      [403, 'refused'],
      [404, 'refused'],
      [413, 'tooBig'],
      [503, 'unavailable'],
    ]).get(status);
    for (const body of ['', '<html>', 'null', '[]', '"text"', '{"error":null}', '{"error":{"code":7}}']) {
      expect(why(status, body)).toBe(expected);
    }
  });

  it('takes the network, and whatever else it does not know, for an outage', () => {
    for (const error of [new TypeError('fetch failed'), new Error('no token'), 'text', undefined]) {
      expect(diagnose(error, NOW)).toMatchObject({ why: 'unavailable', retryAfterMs: null });
    }
  });
});

describe('Retry-After', () => {
  it('is read as seconds', () => expect(waitAfter('7')).toBe(7_000));
  it('is read as a date', () => expect(waitAfter('Thu, 04 Jun 2026 14:00:30 GMT')).toBe(30_000));
  it('in the past is now', () => expect(waitAfter('Thu, 04 Jun 2026 13:00:00 GMT')).toBe(0));
  it('is no longer than the longest window of Teams', () => expect(waitAfter('99999999999999')).toBe(HOUR_MS));
  it('that makes no sense is none', () => expect(waitAfter('soon')).toBeNull());
});
