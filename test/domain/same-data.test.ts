import fc from 'fast-check';
import { sameData } from '../../src/domain/same-data';

it('is blind to the order of keys and to nothing else', () => {
  expect(sameData({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(sameData([1, 2], [2, 1])).toBe(false);
  expect(sameData([], {})).toBe(false);
  expect(sameData(null, {})).toBe(false);
  expect(sameData({}, null)).toBe(false);
  expect(sameData({ a: 1 }, { b: 1 })).toBe(false);
  expect(sameData({ a: 1 }, { a: 1, b: 1 })).toBe(false);
  expect(sameData('1', 1)).toBe(false);
});

it('agrees with a round trip through JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => sameData(value, JSON.parse(JSON.stringify(value)))),
  );
});
