import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import { z } from 'zod/v4';

const FOLDER = resolve(__dirname, '../../manifest');
const color = pixelsOf('color.png');
const outline = pixelsOf('outline.png');

interface Pixel {
  readonly x: number;
  readonly y: number;
  readonly hex: string;
  readonly alpha: number;
}

function pixelsOf(file: string): { readonly size: readonly [number, number]; readonly all: readonly Pixel[] } {
  const { width, height, data } = PNG.sync.read(readFileSync(resolve(FOLDER, file)));
  const all = Array.from({ length: width * height }, (_, index) => ({
    x: index % width,
    y: Math.floor(index / width),
    hex: `#${data.toString('hex', index * 4, index * 4 + 3)}`,
    alpha: data[index * 4 + 3] ?? 0,
  }));
  return { size: [width, height], all };
}

/** How far the drawing reaches: first and last column, first and last row. */
function reachOf(drawn: readonly Pixel[]): readonly number[] {
  const columns = drawn.map(({ x }) => x);
  const rows = drawn.map(({ y }) => y);
  return [Math.min(...columns), Math.max(...columns), Math.min(...rows), Math.max(...rows)];
}

it('the colour icon is a full square in the accent colour, its symbol within the 120 pixels that are never cropped', () => {
  const manifest: unknown = JSON.parse(readFileSync(resolve(FOLDER, 'manifest.json'), 'utf8'));
  const { accentColor } = z.object({ accentColor: z.string().toLowerCase() }).parse(manifest);
  expect(color.size).toEqual([192, 192]);
  expect(color.all.filter(({ alpha }) => alpha < 255)).toEqual([]);
  expect(reachOf(color.all.filter(({ hex }) => hex !== accentColor))).toEqual([36, 155, 36, 155]);
});

it('the outline icon is white on transparent and nothing else, with no padding', () => {
  expect(outline.size).toEqual([32, 32]);
  const drawn = outline.all.filter(({ alpha }) => alpha > 0);
  expect(drawn.filter(({ hex }) => hex !== '#ffffff')).toEqual([]);
  expect(reachOf(drawn)).toEqual([0, 31, 0, 31]);
  expect(outline.all[0]?.alpha).toBe(0);
});
