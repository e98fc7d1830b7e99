import type { InvokeAnswer } from './playground-page';

/** The file whose address somebody was told when they took something out: in local mode there is no OneDrive. */
export async function takenFile({ value }: InvokeAnswer): Promise<Response> {
  const [address = ''] = /http:\/\/\S+/.exec(String(value)) ?? [];
  const file = await fetch(address);
  if (!file.ok) throw new Error(`no file: ${String(value)}`);
  return file;
}
