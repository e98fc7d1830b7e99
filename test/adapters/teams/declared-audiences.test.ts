import { verbs } from '../../../src/adapters/teams/verbs';
import { VERB_ROWS, type VerbName } from '../../support/authorization/matrix';

const leaders = new Set<string>(['chair', 'viceChair', 'processLead']);

function isNamed(name: string): name is VerbName {
  return Object.hasOwn(VERB_ROWS, name);
}

const forKeepers = Object.entries(verbs).flatMap(([name, { may }]) =>
  may === 'registerKeeper' && isNamed(name) ? [name] : [],
);

it('what is entered in the register has a button that says who may press it', () => {
  expect(forKeepers).toEqual(
    expect.arrayContaining(['seat.save', 'holding.save', 'role.save', 'details.save', 'times.save', 'import.confirm']),
  );
});

it.each(forKeepers)(
  '%s is declared for those who keep the register, and the matrix lets nobody else change by it',
  (name) => {
    for (const role of VERB_ROWS[name].changes ?? []) expect(leaders).toContain(role);
  },
);
