import {
  parseStoredText,
  readDecision,
  readRecord,
  writeDecision,
  writeRecord,
} from '../../../src/ports/document-schemas';
import { CorruptDocumentError, NewerDocumentError } from '../../../src/ports/store-errors';
import { aDecision, aPost, aRecord } from '../../support/store-samples';

const throughJson = (value: unknown): Record<string, unknown> => {
  const parsed: unknown = JSON.parse(JSON.stringify(value));
  if (typeof parsed !== 'object' || parsed === null) throw new Error('not an object');
  return { ...parsed };
};

it('a record and a decision are written with schema 2 and read back equal', () => {
  expect(writeRecord(aRecord())).toHaveProperty('schema', 2);
  expect(readRecord(throughJson(writeRecord(aRecord())), aRecord())).toEqual(aRecord());
  expect(writeDecision(aDecision())).toHaveProperty('schema', 2);
  expect(readDecision(throughJson(writeDecision(aDecision())), 'forum-1', 'record-1')).toEqual(aDecision());
});

it('a record whose first events lie elsewhere is written with schema 3, so that an older program refuses it', () => {
  const record = aRecord({ earlier: [{ count: 3, hash: 'h0' }] });
  expect(writeRecord(record)).toHaveProperty('schema', 3);
  expect(readRecord(throughJson(writeRecord(record)), record)).toEqual(record);
});

it('a record stored before events could lie elsewhere has them all', () => {
  const { earlier, ...old } = throughJson(writeRecord(aRecord()));
  expect(earlier).toEqual([]);
  expect(readRecord(old, aRecord())).toEqual(aRecord());
});

it('a decision stored before there were meetings has not been reported to any', () => {
  const { reported, ...old } = throughJson(writeDecision(aDecision()));
  expect(reported).toBeNull();
  expect(readDecision(old, 'forum-1', 'record-1')).toEqual(aDecision());
});

it('a decision stored before its points were kept as they are read has an "att" before each', () => {
  const { points, ...old } = throughJson(writeDecision(aDecision()));
  expect(points).toEqual(['att the guideline is adopted']);
  const stored = { ...old, schema: 1, clauses: ['the guideline is adopted'] };
  expect(readDecision(stored, 'forum-1', 'record-1')).toEqual(aDecision());
});

it('a post stored before missing cards were looked for is not missing, and has taken the place of none', () => {
  const { timesMissing, replaced, ...old } = aPost();
  expect({ timesMissing, replaced }).toEqual({ timesMissing: 0, replaced: [] });
  const stored = { ...throughJson(writeRecord(aRecord())), posts: [old] };
  expect(readRecord(stored, aRecord()).posts).toEqual([aPost()]);
});

it.each([
  ['nothing', null, 'the whole document'],
  ['a document without a schema number', {}, 'schema'],
  ['a schema number that is text', { schema: '1' }, 'schema'],
  ['a schema number of zero', { schema: 0 }, 'schema'],
])('%s is damaged', (_, json, fault) => {
  expect(() => readRecord(json, aRecord())).toThrow(CorruptDocumentError);
  expect(() => readRecord(json, aRecord())).toThrow(fault);
});

it.each([
  ['events', 'not a list'],
  ['events', [{ hash: 'h' }]],
  ['events', [{ event: {} }]],
  ['posts', [{ ...aPost(), failure: 'secret' }]],
  ['posts', [{ ...aPost(), attempts: -1 }]],
  ['wakeAt', '2026-06-04T14:00:00Z'],
  ['wakeAt', undefined],
  ['claim', { by: 'x' }],
  ['updatedAt', '2026-06-04 14:00'],
  ['concerns', [1]],
  ['kind', 'minutes'],
  ['forumId', 'another forum'],
  ['id', 'another id'],
])('a record with faulty %s is damaged, and the error does not quote it', (field, value) => {
  const damaged = { ...throughJson(writeRecord(aRecord())), [field]: value, secret: 'secret' };

  expect(() => readRecord(damaged, aRecord())).toThrow(CorruptDocumentError);
  expect(() => readRecord(damaged, aRecord())).toThrow(field);
  expect(() => readRecord(damaged, aRecord())).not.toThrow(/secret|another forum|another id|not a list/);
});

it('a damaged document is named by kind, forum and id', () => {
  const error = catchError(() => readRecord({}, aRecord()));

  expect(error).toMatchObject({ name: 'CorruptDocumentError', ref: { kind: 'resolution', id: 'record-1' } });
  expect(String(error)).toContain('resolution forum-1/record-1');
});

it('a document of a newer program says to upgrade, whatever else it holds', () => {
  expect(() => readRecord({ schema: 4 }, aRecord())).toThrow(NewerDocumentError);
  expect(() => readRecord({ schema: 4 }, aRecord())).toThrow('Upgrade the program');
  expect(() => readDecision({ schema: 4 }, 'forum-1', 'record-1')).toThrow(NewerDocumentError);
});

it.each([
  ['wording', 'thinks'],
  ['decidedOn', '4 June'],
  ['decidedAt', 'yesterday'],
  ['sequence', 1.5],
  ['standpoints', [{ name: 'secret' }]],
  ['forumId', 'another forum'],
  ['id', 'another id'],
])('a decision with faulty %s is damaged', (field, value) => {
  const damaged = { ...throughJson(writeDecision(aDecision())), [field]: value };

  expect(() => readDecision(damaged, 'forum-1', 'record-1')).toThrow(CorruptDocumentError);
  expect(() => readDecision(damaged, 'forum-1', 'record-1')).toThrow(field);
});

it('what could not be read back is not written, and the error does not quote it', () => {
  const record = aRecord({ wakeAt: 'secret' });

  expect(() => writeRecord(record)).toThrow(TypeError);
  expect(() => writeRecord(record)).toThrow('cannot be stored: wakeAt');
  expect(() => writeRecord(record)).not.toThrow('secret');
  expect(() => writeRecord(aRecord({ events: [{ hash: 'h', event: undefined }] }))).toThrow('events.0.event');
});

it('text that is not JSON is damaged, and the error does not quote it', () => {
  expect(() => parseStoredText('{"secret', aRecord())).toThrow(CorruptDocumentError);
  expect(() => parseStoredText('{"secret', aRecord())).not.toThrow('secret');
});

function catchError(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
