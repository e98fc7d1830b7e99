import { createHash } from 'node:crypto';
import fc from 'fast-check';
import stringify from 'safe-stable-stringify';
import { appendEvents, canonical, digest } from '../../../src/application/records/event-chain';
import { chainFindings } from '../../../src/application/verifying/chain-findings';
import type { Seal, StoredEvent } from '../../../src/ports/record-store';

/** Any event that is altered, removed, inserted or moved is named (Q-24). */

const events = fc.array(fc.record({ at: fc.date({ noInvalidDate: true }).map(Number), text: fc.string() }), {
  minLength: 1,
  maxLength: 12,
});
const place = fc.nat();
const sealOf = (chain: readonly StoredEvent[]): Seal => ({ events: chain.length, hash: chain.at(-1)?.hash ?? '' });
const forged = { forged: true };

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
}

/** Every chain, with its seal, and a place in it. */
function holds(check: (chain: readonly StoredEvent[], seal: Seal, index: number, other: number) => void): void {
  fc.assert(
    fc.property(events, place, place, (some, first, second) => {
      const chain = appendEvents([], some);
      check(chain, sealOf(chain), first % chain.length, second % chain.length);
    }),
    { numRuns: 300 },
  );
}

it('a chain that nobody has touched has nothing against it, sealed or not', () => {
  holds((chain, seal) => {
    expect(chainFindings(chain, seal)).toEqual([]);
    expect(chainFindings(chain, null)).toEqual([]);
  });
  expect(chainFindings([], { events: 0, hash: '' })).toEqual([]);
});

it('names an altered event, and none else', () => {
  holds((chain, seal, index) => {
    const altered = chain.with(index, { ...at(chain, index), event: forged });
    expect(chainFindings(altered, seal)).toEqual([{ kind: 'altered', event: index + 1 }]);
    expect(chainFindings(altered, null)).toEqual([{ kind: 'alteredOrRemovedBefore', event: index + 1 }]);
  });
});

it('names an event whose hash was altered', () => {
  holds((chain, seal, index) => {
    const altered = chain.with(index, { ...at(chain, index), hash: digest('another') });
    expect(chainFindings(altered, seal)).toContainEqual({ kind: 'altered', event: index + 1 });
  });
});

it('names an event that was replaced with a hash to match, or the one that it no longer leads to', () => {
  holds((chain, seal, index) => {
    const before = chain.slice(0, index);
    const replaced = chain.with(index, at(appendEvents(before, [forged]), index));
    const found = index + 1 === chain.length ? index + 1 : index + 2;
    expect(chainFindings(replaced, seal)).toEqual([{ kind: 'altered', event: found }]);
  });
});

it('says where events were removed, and how many, at the end too', () => {
  holds((chain, seal, one, other) => {
    const [from, to] = one < other ? [one, other] : [other, one];
    const rest = chain.toSpliced(from, to - from + 1);
    expect(chainFindings(rest, seal)).toEqual([{ kind: 'removed', before: from + 1, count: to - from + 1 }]);
  });
});

it('names an inserted event, whatever hash it came with, also at the end', () => {
  holds((chain, seal, index, other) => {
    const hashes = [digest('made up'), at(appendEvents(chain.slice(0, index), [forged]), index).hash];
    for (const hash of hashes) {
      const more = chain.toSpliced(index, 0, { hash, event: forged });
      expect(chainFindings(more, seal)).toEqual([{ kind: 'inserted', event: index + 1 }]);
      const longer = [...chain, { hash, event: forged }];
      expect(chainFindings(longer, seal)).toEqual([{ kind: 'inserted', event: chain.length + 1 }]);
    }
    // A copy of one that is there: which of the two is the copy nobody can say when they stand side by side.
    const copied = chainFindings(chain.toSpliced(index, 0, at(chain, other)), seal);
    expect(copied.map(({ kind }) => kind)).toEqual(['inserted']);
    const [found] = copied;
    const event = found !== undefined && 'event' in found ? found.event : 0;
    expect(at(chain.toSpliced(index, 0, at(chain, other)), event - 1)).toEqual(at(chain, other));
  });
});

it('names an event that was moved', () => {
  holds((chain, seal, from, to) => {
    fc.pre(from !== to);
    const rest = chain.toSpliced(from, 1);
    const moved = rest.toSpliced(to, 0, at(chain, from));
    const found = chainFindings(moved, seal);
    expect(found.map(({ kind }) => kind)).toEqual(['moved']);
    // Of two that have changed places, either has been moved.
    const named = found.map((one) => ('event' in one ? one.event : 0));
    const either = Math.abs(from - to) === 1 ? [from + 1, to + 1] : [to + 1];
    expect(either).toEqual(expect.arrayContaining(named));
    expect(chainFindings(moved, null)).toEqual(found);
  });
});

it('finds something against any shuffled, cut or mixed chain', () => {
  holds((chain, seal, index, other) => {
    const mixed = [...chain.slice(index), ...chain.slice(0, index)].toSpliced(other, 1);
    expect(chainFindings(mixed, seal)).not.toEqual([]);
  });
});

it('writes what is hashed as RFC 8785 says, which is what old chains were hashed as', () => {
  const rfc = { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001], literals: [null, true] };
  expect(canonical(rfc)).toBe('{"literals":[null,true],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}');
  // By UTF-16 units, as in section 3.2.3: not by characters, where the emoji would come last.
  const keys = { '€': 1, '\r': 2, '\uFB33': 3, '1': 4, '\u{1F600}': 5, '\u0080': 6, ö: 7 };
  expect(Object.values(JSON.parse(canonical(keys)) as object).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(canonical(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1F600}":5,"\uFB33":3}');
  expect(canonical({ text: '\u20ac$\u000F\nA\'B"\\\\"/' })).toBe('{"text":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');

  const written = (data: unknown): string => {
    if (Array.isArray(data)) return `[${data.map(written).join(',')}]`;
    if (typeof data !== 'object' || data === null) return JSON.stringify(data);
    const entries = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${written(value)}`).join(',')}}`;
  };
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(canonical(data)).toBe(written(data));
      expect(canonical(data)).toBe(stringify(data));
    }),
  );
  expect(digest([1])).toBe(createHash('sha256').update('[1]').digest('base64url'));
});
