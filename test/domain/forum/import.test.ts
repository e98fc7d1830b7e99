import { evolveImport, noImport, proposeFile, takeFile, type ImportEvent } from '../../../src/domain/forum/import';
import { person } from '../../support/given-forum';
import { minutesAfter, MORNING } from '../../support/matter';

const by = person('su');
const proposed: ImportEvent = { type: 'fileProposed', at: MORNING, by, text: 'a;b' };
const taken: ImportEvent = { type: 'fileTaken', at: minutesAfter(5), by };
const afterProposal = evolveImport(noImport, proposed);
const afterTaking = evolveImport(afterProposal, taken);
const nothing = { kind: 'accepted', events: [] };

it('a file is kept as it was handed in until somebody takes it', () => {
  expect(proposeFile(noImport, by, 'a;b', MORNING)).toEqual({ kind: 'accepted', events: [proposed] });
  expect(afterProposal).toEqual({ status: 'proposed', by, text: 'a;b' });
});

it('another file handed in under the same name does not replace the one that is being looked at', () => {
  expect(proposeFile(afterProposal, by, 'c;d', MORNING)).toEqual(nothing);
  expect(proposeFile(afterTaking, by, 'c;d', MORNING)).toEqual(nothing);
});

it('a file is taken once, and its text is not kept after that', () => {
  expect(takeFile(afterProposal, by, minutesAfter(5))).toEqual({ kind: 'accepted', events: [taken] });
  expect(takeFile(afterTaking, by, minutesAfter(6))).toEqual(nothing);
  expect(afterTaking).toEqual({ status: 'taken', by, at: minutesAfter(5) });
});

it('a file that was never handed in cannot be taken', () => {
  expect(takeFile(noImport, by, MORNING)).toEqual({ kind: 'refused', refusal: { type: 'importUnknown' } });
});
