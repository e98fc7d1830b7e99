import fc from 'fast-check';
import { DELIVERY_FAILURES } from '../../src/domain/delivery-failure';
import type { PostEntry } from '../../src/ports/post-entry';
import { RECORD_KINDS, type StoredRecord } from '../../src/ports/record-store';

const text = fc.string({ unit: 'grapheme' });
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Through JSON once, because JSON has neither `-0` nor `undefined`. */
const json = fc.jsonValue({ stringUnit: 'grapheme' }).map((value): unknown => JSON.parse(JSON.stringify(value)));

const place = fc.record({ conversationId: text, activityId: text });

const post: fc.Arbitrary<PostEntry> = fc.record({
  key: text,
  recipient: fc.option(text),
  posted: fc.option(place),
  via: fc.constantFrom('personal', 'channel', null),
  contentHash: fc.option(text),
  failure: fc.constantFrom(null, ...DELIVERY_FAILURES),
  attempts: fc.nat(),
  revision: fc.nat(),
  lastAttemptAt: instant,
  deliveredAt: fc.option(instant),
  retryAt: fc.option(instant),
  timesMissing: fc.nat(),
  replaced: fc.array(fc.record({ posted: place, attempts: fc.nat(), retryAt: fc.option(instant) }), { maxLength: 2 }),
});

/** Any record that can be stored, under any id that is not empty. */
export const anyRecord: fc.Arbitrary<StoredRecord> = fc.record({
  kind: fc.constantFrom(...RECORD_KINDS),
  forumId: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  id: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  earlier: fc.array(fc.record({ count: fc.nat(), hash: text }), { maxLength: 3 }),
  events: fc.array(fc.record({ hash: text, event: json }), { maxLength: 5 }),
  posts: fc.array(post, { maxLength: 5 }),
  wakeAt: fc.option(instant),
  claim: fc.option(fc.record({ by: text, until: instant })),
  updatedAt: instant,
  concerns: fc.array(text, { maxLength: 5 }),
});
