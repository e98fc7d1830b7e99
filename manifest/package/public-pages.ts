import { accessibilityStatement, privacyNotice } from '../../src/presentation/public-words.sv';

type PublicPage = typeof privacyNotice;

/** The pages for the organisation to put where the manifest says that they are, by file name. */
export function publicPages(developer: string): ReadonlyMap<string, string> {
  return new Map([
    ['integritet.html', pageOf(privacyNotice, developer)],
    ['tillganglighet.html', pageOf(accessibilityStatement, developer)],
  ]);
}

function pageOf({ title, sections }: PublicPage, developer: string): string {
  const body = sections.map(({ heading, paragraphs }) =>
    [`<h2>${escaped(heading)}</h2>`, ...paragraphs.map((text) => `<p>${escaped(text)}</p>`)].join('\n'),
  );
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>body { font: 1.1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body.join('\n')}
<p>${escaped(developer)}</p>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
