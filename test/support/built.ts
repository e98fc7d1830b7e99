import { mkdirSync, renameSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** Beside what `npm run build` makes, since the program finds its cards from there. */
const FOLDER = resolve(__dirname, '../../dist/test-programs');
const done = new Map<string, string>();

/**
 * A TypeScript program as one file of JavaScript, made as `npm run build` makes the product. Starting a process from its
 * sources takes a second and a half of a core more each time.
 */
export function built(program: string): string {
  const already = done.get(program);
  if (already !== undefined) return already;
  const outfile = join(FOLDER, basename(program).replace(/\.ts$/, '.js'));
  // Other test files build the same at the same time: whoever starts it finds a whole file.
  const underWay = `${outfile}.${process.pid}`;
  mkdirSync(FOLDER, { recursive: true });
  buildSync({
    entryPoints: [program],
    outfile: underWay,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  renameSync(underWay, outfile);
  done.set(program, outfile);
  return outfile;
}
