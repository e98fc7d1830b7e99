import { accountsDocument } from '../../src/presentation/accounts/accounts-document';
import type { ViewOf } from '../../src/application/views';
import { swedish } from '../../src/presentation/texts.sv';
import { accountsSamples } from './sample-accounts';

/** The file of a forum's money (003:175-191): what is decided, booked and left, and what was taken back. */

function rowsOf(isToCountWith: boolean): readonly (readonly string[])[] {
  const accounts: ViewOf<'accounts'> | undefined = accountsSamples((text) => text).accounts['several'];
  if (accounts === undefined) throw new Error('no sample');
  const { sections } = accountsDocument(swedish, { what: 'accounts', accounts, isToCountWith });
  return sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

it('to count with it has digits alone, which of them are about, and nought for what was taken back', () => {
  const rows = rowsOf(true);
  const samsjuklighet = ['4313000', '3304000', '7617000', '3000000', '1750000', '2867000', 'ja'];
  expect(rows.find(([number]) => number === '86910')?.slice(3, 10)).toEqual(samsjuklighet);
  expect(rows.find((row) => row[2] === 'Samverkansdag för temagrupp psykiatri')?.slice(3, 5)).toEqual(['0', 'ja']);
});

it('to read it has sums as people write them, and who took back what, and why', () => {
  const row = rowsOf(false).find((one) => one[2] === 'Samverkansdag för temagrupp psykiatri');
  expect(row?.[3]?.replaceAll('\u00A0', ' ')).toBe('ca 40 000 kr');
  expect(row?.at(-1)).toContain('Skäl: Dagen ställdes in');
});
