import { publicPages } from '../../manifest/package/public-pages';
import { createRender } from '../../src/presentation/render';
import { readable } from '../presentation/card-contents';
import { samplesIn } from '../presentation/sample-views';

const pages = publicPages('Region & kommun');

it('has the privacy notice and the accessibility statement, in the name of whoever stands behind the app', () => {
  expect([...pages.keys()]).toEqual(['integritet.html', 'tillganglighet.html']);
  for (const page of pages.values()) {
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('<p>Region &amp; kommun</p>');
  }
});

it('says the same to whoever writes hjälp', () => {
  const [help] = Object.values(samplesIn((text) => text).help);
  if (help === undefined) throw new Error('no such sample');
  const text = readable(createRender()(help).content);
  for (const page of pages.values()) {
    for (const [, paragraph = ''] of page.matchAll(/<p>(.*)<\/p>/g)) {
      if (!paragraph.startsWith('Region')) expect(text).toContain(paragraph);
    }
  }
});
