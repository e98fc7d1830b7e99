import { join, resolve } from 'node:path';
import { drawnPage } from './drawn-page';
import { writeGallery } from './write-gallery';

/** `npm run gallery` writes the page; with words after it, also pictures of the cards whose names begin so, in each theme and in English. */
async function run(beginnings: readonly string[]): Promise<void> {
  const folder = resolve(__dirname, '../../dist/gallery');
  const path = writeGallery(folder);
  const english = writeGallery(folder, 'en');
  process.stdout.write(`${path}\n${english}\n`);
  if (beginnings.length === 0) return;
  const { page, close } = await drawnPage(path);
  try {
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.show(theme, 328);
      for (const picture of await page.pictures(beginnings, join(folder, theme))) process.stdout.write(`${picture}\n`);
    }
    await page.open(english);
    await page.show('light', 328);
    for (const picture of await page.pictures(beginnings, join(folder, 'english')))
      process.stdout.write(`${picture}\n`);
  } finally {
    await close();
  }
}

void run(process.argv.slice(2));
