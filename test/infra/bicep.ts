import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { declarationsOf, type Declarations } from './bicep-declarations';

/** One file of `infra/`, as far as a parser without Bicep's types can tell what it says. */
export interface BicepFile extends Declarations {
  /** Below `infra/`. */
  readonly path: string;
  readonly text: string;
  /** Where the parser could not follow. */
  readonly faults: readonly string[];
}

const INFRA = join(__dirname, '../../infra');

export async function readBicepFiles(): Promise<readonly BicepFile[]> {
  const parser = await createParser();
  return readdirSync(INFRA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.bicep'))
    .map((entry) => relative(INFRA, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => ({ path, ...parse(parser, readFileSync(join(INFRA, path), 'utf8')) }));
}

export async function parseBicep(text: string): Promise<Omit<BicepFile, 'path'>> {
  return parse(await createParser(), text);
}

async function createParser(): Promise<Parser> {
  await Parser.init();
  // Read here, since the loader's own way of reading a file is not open to Jest.
  const language = await Language.load(readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));
  return new Parser().setLanguage(language);
}

function parse(parser: Parser, text: string): Omit<BicepFile, 'path'> {
  const root = parser.parse(text)?.rootNode;
  if (root === undefined) throw new Error('the parser gave no tree');
  return { text, faults: faultsIn(root), ...declarationsOf(root) };
}

function faultsIn(node: Node): readonly string[] {
  if (node.isError || node.isMissing) {
    return [`line ${node.startPosition.row + 1}: ${node.isMissing ? `${node.type} is missing` : node.text}`];
  }
  return node.children.flatMap(faultsIn);
}
