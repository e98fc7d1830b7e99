import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 240;
const HEIGHT = 16;
/** Pixels between two people's pieces. */
const GAP = 2;

/** Pixels of the frame around an empty piece. */
const FRAME = 2;

/**
 * The colours of full pieces, of the frames of empty ones, and of the space in and between them. Both are seen on light and
 * on dark, and what is full is told from what is empty by its shape.
 */
const COLOURS = Buffer.from([0x6e, 0x74, 0xd8, 0x8a, 0x88, 0x86, 0, 0, 0]);
const OPACITY = Buffer.from([255, 255, 0]);
const [FULL, EMPTY, NOTHING] = [0, 1, 2];

const drawn = new Map<string, string>();

/**
 * A bar with a piece for each of `all` people, the first `done` of them full, as the address of a picture. All bars
 * have the same size. Pictures are kept, since there are only as many as there are pairs of numbers.
 */
export function progressPicture(done: number, all: number): string {
  const key = `${done}/${all}`;
  const known = drawn.get(key) ?? draw(done, all);
  drawn.set(key, known);
  return known;
}

function draw(done: number, all: number): string {
  const rowOf = (isFrame: boolean) => {
    const pixels = Array.from({ length: WIDTH }, (_, x) => {
      const piece = Math.floor((x * all) / WIDTH);
      const begin = Math.ceil((piece * WIDTH) / all);
      const end = Math.ceil(((piece + 1) * WIDTH) / all) - (piece < all - 1 ? GAP : 0);
      if (x >= end) return NOTHING;
      if (piece < done) return FULL;
      return isFrame || x < begin + FRAME || x >= end - FRAME ? EMPTY : NOTHING;
    });
    return Buffer.from([0, ...packed(pixels)]);
  };
  const [frame, inside] = [rowOf(true), rowOf(false)];
  const rows = Array.from({ length: HEIGHT }, (_, y) => (y < FRAME || y >= HEIGHT - FRAME ? frame : inside));
  const size = Buffer.alloc(8);
  size.writeUInt32BE(WIDTH, 0);
  size.writeUInt32BE(HEIGHT, 4);
  // Two bits a pixel, by palette.
  const header = Buffer.concat([size, Buffer.from([2, 3, 0, 0, 0])]);
  const image = deflateSync(Buffer.concat(rows), { level: 9 });
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', COLOURS),
    chunk('tRNS', OPACITY),
    chunk('IDAT', image),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** The pixels of a row, four to a byte. */
function packed(pixels: readonly number[]): readonly number[] {
  return Array.from({ length: Math.ceil(pixels.length / 4) }, (_, index) =>
    pixels.slice(index * 4, index * 4 + 4).reduce((byte, pixel) => byte * 4 + pixel, 0),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
