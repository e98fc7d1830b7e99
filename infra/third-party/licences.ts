import { z } from 'zod/v4';

/** One package that the program runs with in production. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** As the package states it, in SPDX's words. */
  readonly licence: string;
  /** Its folder under the project. */
  readonly folder: string;
}

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

/** Ask nothing of whoever runs the program but that the notice goes along, as it does in the list. */
const TAKEN: readonly string[] = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'PSF-2.0'],
  ...['(MIT OR WTFPL)', '(BSD-2-Clause OR MIT OR Apache-2.0)', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'],
];

/** Each by itself, for what it asks besides. */
const TAKEN_FROM: Readonly<Record<string, string>> = {
  // The days come from Wikipedia: its pages are named in the package's own licence file, which goes along whole.
  'date-holidays': '(ISC AND CC-BY-3.0)',
  // The font that files are printed in: its own licence goes along in the package, and it is not sold by itself.
  '@expo-google-fonts/open-sans': 'MIT AND OFL-1.1',
};

/** They say it in their own files only. */
const STATED_IN_FILES: Readonly<Record<string, string>> = {
  cldrjs: 'MIT',
  jspath: 'MIT',
  semaphore: 'MIT',
  'png-js': 'MIT',
};

/** Everything that `npm ci --omit=dev` installs, by name. Throws when the lockfile is not one. */
export function thirdPartiesIn(lockfile: unknown): readonly ThirdParty[] {
  return Object.entries(Lockfile.parse(lockfile).packages)
    .filter(([folder, { dev }]) => folder !== '' && dev !== true)
    .map(([folder, { version = '', license }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, folder, licence: license ?? STATED_IN_FILES[name] ?? 'not stated' };
    })
    .sort((one, other) => (one.folder < other.folder ? -1 : 1));
}

/** Those whose licence nobody has said yes to yet. */
export function untaken(parties: readonly ThirdParty[]): readonly ThirdParty[] {
  return parties.filter(({ name, licence }) => !TAKEN.includes(licence) && TAKEN_FROM[name] !== licence);
}
