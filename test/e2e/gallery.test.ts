import { resolve } from 'node:path';
import { drawnPage, type Drawn } from '../gallery/drawn-page';
import { THEMES } from '../gallery/teams-themes';
import { writeGallery } from '../gallery/write-gallery';

/** How every card comes out, drawn as Teams draws it: with Microsoft's renderer and the colours of its themes. */

/** Pixels that are read on a phone without getting lost. */
const TALLEST = 1000;

/** Cards that are taller at 328 px, and why they may be. */
const TALLER: Readonly<Record<string, string>> = {};

let gallery: Awaited<ReturnType<typeof drawnPage>>;

beforeAll(async () => {
  gallery = await drawnPage(writeGallery(resolve(__dirname, '../../dist/gallery')));
});

afterAll(async () => {
  await gallery.close();
});

it.each([328, 480, 640])('all text fits at %i px', async (width) => {
  await gallery.page.show('light', width);
  const cut = (await gallery.page.measured()).filter((card) => card.cut.length > 0);
  expect(cut.map((card) => `${card.name}: ${card.cut.join(' | ')}`)).toEqual([]);
});

it('no card is taller on a phone than one finds one’s way in', async () => {
  await gallery.page.show('light', 328);
  const tall = (await gallery.page.measured()).filter(({ height }) => height > TALLEST);
  expect(tall.filter(({ name }) => TALLER[name] === undefined).map(named)).toEqual([]);
  expect(Object.keys(TALLER).filter((name) => !tall.some((card) => card.name === name))).toEqual([]);
});

it.each(Object.keys(THEMES))('axe finds nothing serious in the theme %s', async (theme) => {
  await gallery.page.show(theme, 328);
  expect(await gallery.page.seriousFaults()).toEqual([]);
});

function named({ name, height }: Drawn): string {
  return `${name}: ${height} px`;
}
