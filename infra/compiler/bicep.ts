import { spawnSync } from 'node:child_process';

const HOW_TO_GET_IT = [
  'There is no Bicep compiler on the path. Put one there:',
  '- with the Azure CLI: `az bicep install`, then add ~/.azure/bin to the path',
  '- with the .NET SDK, on Linux: `dotnet restore infra/compiler/bicep.proj`, then add its `tools` below dist/bicep',
].join('\n');

/**
 * Runs the compiler in a folder. Throws with everything that it has to say against the files, warnings too, at which
 * its own exit code stays 0; and with how to get a compiler when there is none on the path.
 */
export function runBicep(folder: string, ...words: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync('bicep', words, { cwd: folder, encoding: 'utf8' });
  if (error !== undefined) throw 'code' in error && error.code === 'ENOENT' ? new Error(HOW_TO_GET_IT) : error;
  const said = linesOf(stderr);
  if (status !== 0 || said.length > 0) throw new Error([...said, ...linesOf(stdout)].join('\n'));
  return stdout;
}

/** A fault in a template is said once for each parameter file that uses it. */
function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').filter((line) => line.trim() !== ''))];
}
