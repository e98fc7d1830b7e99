import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardReader } from '../../src/application/render';
import type { Language } from '../../src/domain/language';
import { createRender } from '../../src/presentation/render';
import { sampleViews } from '../presentation/sample-views';
import { MORNING } from '../support/matter';
import { hostConfigOf, stylesOf, THEMES } from './teams-themes';

const LEADING: Readonly<Record<Language, CardReader>> = {
  sv: {},
  en: { language: 'en', isOwn: true, canTakeFiles: true },
};

/**
 * Writes one page with every card in every state; its path. `#dark-480` after the path draws them so. In English they are
 * as in somebody's own chat, where files can be taken.
 */
export function writeGallery(folder: string, language: Language = 'sv'): string {
  mkdirSync(folder, { recursive: true });
  copyFileSync(require.resolve('adaptivecards-3/dist/adaptivecards.min.js'), join(folder, 'adaptivecards.js'));
  const render = createRender({ now: () => MORNING });
  const cards = sampleViews((text) => text).map(({ name, view }) => ({ name, ...render(view, LEADING[language]) }));
  const themes = Object.entries(THEMES);
  const parts: Readonly<Record<string, string>> = {
    STYLES: themes.map(([name, theme]) => stylesOf(name, theme)).join(''),
    CARDS: inScript(cards),
    THEMES: inScript(Object.fromEntries(themes.map(([name, theme]) => [name, hostConfigOf(theme)]))),
  };
  const page = join(folder, language === 'sv' ? 'index.html' : `${language}.html`);
  const template = readFileSync(join(__dirname, 'gallery.html'), 'utf8');
  writeFileSync(
    page,
    template.replace(/%([A-Z]+)%/g, (whole, name: string) => parts[name] ?? whole),
  );
  return page;
}

/** Nothing in a card ends the script that it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
