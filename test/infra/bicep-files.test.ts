import { parseBicep, readBicepFiles, type BicepFile } from './bicep';

/** No Bicep compiler is to be had as a package. This is what a parser can tell: it knows no types and no functions. */

let files: readonly BicepFile[];
beforeAll(async () => {
  files = await readBicepFiles();
});

function fileAt(path: string): BicepFile {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`infra/${path} does not exist`);
  return file;
}

it('there is something to look at', () => {
  expect(files.map((file) => file.path)).toContain('main.bicep');
  expect(files.flatMap((file) => file.resources).length).toBeGreaterThan(15);
});

it('every file is Bicep from its first line to its last', () => {
  expect(files.flatMap((file) => file.faults.map((fault) => `${file.path} ${fault}`))).toEqual([]);
});

it('the parser sees what is wrong', async () => {
  expect((await parseBicep("param name string = {\n  a: 'b'\n")).faults).not.toEqual([]);
  expect((await parseBicep("resource a 'Microsoft.Web/sites@2024-04-01' {\n}\n")).faults).not.toEqual([]);
});

it('every name that is used is declared in the same file', () => {
  const unknown = files.flatMap(({ path, used, declared }) =>
    used.filter((name) => !declared.includes(name)).map((name) => `${path}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

it('nothing is declared in vain', () => {
  const idle = files.flatMap(({ path, params, used }) =>
    params.filter(({ name }) => !used.includes(name)).map(({ name }) => `${path}: ${name}`),
  );
  expect(idle).toEqual([]);
});

it('every module gets the parameters that it asks for, and no others', () => {
  for (const { path, params } of fileAt('main.bicep').modules) {
    const given = Object.keys(params);
    const asked = fileAt(path).params;
    expect([path, given.filter((name) => !asked.some((one) => one.name === name))]).toEqual([path, []]);
    const missing = asked.filter(({ name, required }) => required && !given.includes(name));
    expect([path, missing]).toEqual([path, []]);
  }
});

it('every output that is read is given', () => {
  const { text, modules } = fileAt('main.bicep');
  const read = [...text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)];
  expect(read.length).toBeGreaterThan(0);
  for (const [whole, symbol, output] of read) {
    const path = modules.find((one) => one.symbol === symbol)?.path ?? `no module ${symbol ?? ''}`;
    expect([whole, fileAt(path).outputs]).toEqual([whole, expect.arrayContaining([output])]);
  }
});

it('every module is used', () => {
  const used = fileAt('main.bicep').modules.map((module) => module.path);
  expect([...used, 'main.bicep'].sort()).toEqual(files.map((file) => file.path));
});
