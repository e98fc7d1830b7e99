import { deflateSync, gzipSync, brotliCompressSync } from 'node:zlib';
import type { Chance } from '../seeded-chance';
import { deepened, spoil } from './spoilt-json';

/** What is sent to the door: the bytes and how they are said to be written. */
export interface HostileBody {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** As JSON, or what was to have been. */
  readonly text: string;
}

const TYPE = 'application/json';
const CHARSETS = ['utf-8', 'utf-16le', 'utf-7', 'iso-8859-1', 'latin', 'x'];
const ENCODINGS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const;
const MOST_SPOILT = 3;
const OVERSIZE = 300 * 1024;

function sent(text: string, bytes: Buffer = Buffer.from(text), headers: HostileBody['headers'] = {}): HostileBody {
  return { text, bytes, headers: { 'Content-Type': TYPE, ...headers } };
}

/** Two of three are spoilt in their fields; the others are too deep, or not written as they say. */
export function hostileBody(activity: object, known: readonly string[], chance: Chance): HostileBody {
  if (chance.percent(66)) {
    let spoilt = activity;
    const times = 1 + Math.floor(chance.next() * MOST_SPOILT);
    for (let time = 0; time < times; time += 1) spoilt = spoil(spoilt, known, chance);
    return sent(JSON.stringify(spoilt));
  }
  if (chance.percent(30)) return sent(deepened(activity, chance));
  return miswritten(JSON.stringify(activity), chance);
}

function miswritten(text: string, chance: Chance): HostileBody {
  const bytes = Buffer.from(text);
  const at = Math.floor(chance.next() * bytes.length);
  const encoding = chance.oneOf(['gzip', 'deflate', 'br'] as const);
  const packed = ENCODINGS[encoding](bytes);
  const said = { 'Content-Encoding': encoding };
  switch (
    chance.oneOf([
      ...(['cut', 'flipped', 'mark', 'twice', 'large', 'bomb', 'charset', 'utf16'] as const),
      ...(['notPacked', 'cutPacked', 'otherPacked', 'packed', 'unknownPacked', 'type'] as const),
    ])
  ) {
    case 'cut':
      return sent(text, bytes.subarray(0, at));
    case 'flipped': {
      const flipped = Buffer.from(bytes);
      flipped[at] = Math.floor(chance.next() * 256);
      return sent(text, flipped);
    }
    case 'mark':
      return sent(text, Buffer.from(`\uFEFF${text}`));
    case 'twice':
      return sent(text, Buffer.from(text.replace('{', '{"type":"invoke","__proto__":{"type":"message"},')));
    case 'large':
      return sent(text, Buffer.from(text.replace('{', `{"x":"${'x'.repeat(OVERSIZE)}",`)));
    case 'bomb':
      return sent(text, ENCODINGS[encoding](Buffer.alloc(4 * 1024 * 1024, 0x20)), said);
    case 'charset':
      return sent(text, bytes, { 'Content-Type': `${TYPE}; charset=${chance.oneOf(CHARSETS)}` });
    case 'utf16':
      return sent(text, Buffer.from(text, 'utf16le'), { 'Content-Type': `${TYPE}; charset=utf-16le` });
    case 'notPacked':
      return sent(text, bytes, said);
    case 'cutPacked':
      return sent(text, packed.subarray(0, Math.max(1, Math.floor(packed.length * chance.next()))), said);
    case 'otherPacked':
      return sent(text, packed, { 'Content-Encoding': chance.oneOf(['gzip', 'deflate', 'br']) });
    case 'packed':
      return sent(text, packed, said);
    case 'unknownPacked':
      return sent(text, packed, { 'Content-Encoding': chance.oneOf(['zstd', 'compress', 'gzip, gzip', '__proto__']) });
    case 'type':
      return sent(text, bytes, {
        'Content-Type': chance.oneOf(['text/plain', 'application/xml', 'multipart/form-data']),
      });
  }
}
