import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ThirdParty } from './licences';

const NOTICE = /^(?:licen[cs]e|copying|notice|unlicense)/i;
const RULE = '-'.repeat(80);

/** The licences and notices of them all as one text, each text once with those that it is for. */
export function noticesOf(project: string, parties: readonly ThirdParty[]): string {
  const texts = new Map<string, string[]>();
  for (const party of parties) {
    const text = textOf(join(project, party.folder));
    const heading = `${party.name} ${party.version} (${party.licence})`;
    const headings = texts.get(text) ?? [];
    if (!headings.includes(heading)) headings.push(heading);
    texts.set(text, headings);
  }
  const sections = [...texts].map(([text, headings]) => `${headings.join('\n')}\n\n${text}`);
  return ['Enighet runs with the following packages of others.', ...sections].join(`\n\n${RULE}\n`) + '\n';
}

function textOf(folder: string): string {
  // What is for another kind of machine is not installed here.
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => NOTICE.test(name)) : [];
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return texts.length === 0 ? 'The package brings no text of its licence.' : texts.join('\n\n');
}
