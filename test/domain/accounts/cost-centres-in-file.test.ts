import { evolveAccounts, noAccounts, type Accounts } from '../../../src/domain/accounts/accounts';
import type { CostCentreFields, FileRow } from '../../../src/domain/accounts/commands';
import { compareFile, seenIn } from '../../../src/domain/accounts/cost-centres-in-file';
import { decideAccounts } from '../../../src/domain/accounts/decide-accounts';
import type { Actor } from '../../../src/domain/forum/roles';
import { chair, MORNING, plainMember } from '../../support/matter';

const SIP: CostCentreFields = {
  ...{ year: '2026', number: '86920', name: 'SIP', funds: 'surplus', income: '', carriedOver: '2 146tkr', note: '' },
};
const ACT: CostCentreFields = { ...SIP, number: '86910', name: 'Samsjuklighet', income: '4 313 tkr' };

function rows(...all: readonly CostCentreFields[]): readonly FileRow[] {
  return all.map((fields, index) => ({ line: index + 2, fields }));
}

function take(state: Accounts, file: readonly FileRow[], seen = seenIn(compareFile(state, file)), by: Actor = chair) {
  return decideAccounts(state, { type: 'takeCostCentres', by, rows: file, seen }, MORNING);
}

function after(state: Accounts, file: readonly FileRow[]): Accounts {
  const verdict = take(state, file);
  return verdict.kind === 'accepted' ? verdict.events.reduce(evolveAccounts, state) : state;
}

const withSip = after(noAccounts, rows(SIP));

describe('a file with cost centres (R-37)', () => {
  it('says of each row what is new, changed and as it is', () => {
    const changed = { ...SIP, carriedOver: 'ca 2 milj. kr' };
    expect(compareFile(withSip, rows(ACT, changed)).map(({ kind, line }) => [line, kind])).toEqual([
      [2, 'new'],
      [3, 'changed'],
    ]);
    const noted = after(noAccounts, rows({ ...SIP, note: 'Till april\n2027' }));
    expect(compareFile(noted, rows({ ...SIP, note: 'Till april 2027' }))).toMatchObject([{ kind: 'same' }]);
    expect(compareFile(withSip, rows(SIP))).toMatchObject([{ kind: 'same', before: { number: '86920' } }]);
  });

  it('is taken as a whole, and the same file again changes nothing', () => {
    const file = rows(ACT, { ...SIP, note: 'Till april' });
    expect(take(withSip, file)).toMatchObject({
      events: [
        {
          type: 'costCentreEntered',
          by: { id: chair.id },
          costCentre: { number: '86910', income: { kronor: 4_313_000 } },
        },
        { type: 'costCentreEntered', costCentre: { number: '86920', note: 'Till april' } },
      ],
    });
    expect(take(after(withSip, file), file, '- 0')).toEqual({ kind: 'accepted', events: [] });
  });

  it('is refused whole when a row is faulty, which says why', () => {
    const file: readonly FileRow[] = [
      ...rows(ACT),
      { line: 3, faults: [{ field: 'funds', fault: 'notAKindOfFunds' }] },
      { line: 4, fields: ACT },
      { line: 5, fields: { ...SIP, income: 'mycket' } },
      { line: 6, fields: { ...ACT, number: '1', note: 'x'.repeat(501) } },
    ];
    expect(compareFile(noAccounts, file)).toMatchObject([
      { kind: 'new' },
      { kind: 'faulty', line: 3, why: { faults: [{ fault: 'notAKindOfFunds' }] } },
      { kind: 'faulty', line: 4, why: { type: 'costCentreTwice', line: 2 } },
      { kind: 'faulty', line: 5, why: { faults: [{ field: 'income', fault: 'notAnAmount' }] } },
      { kind: 'faulty', line: 6, why: { type: 'accountsTextTooLong' } },
    ]);
    expect(take(noAccounts, file)).toMatchObject({ refusal: { type: 'fileOfCostCentresFaulty', rows: 4 } });
  });

  it('is not taken when the register is another than it was shown against, nor by a member', () => {
    const changed = after(withSip, rows({ ...SIP, note: 'Till april' }));
    expect(take(changed, rows(SIP), '0')).toMatchObject({ refusal: { type: 'registerOfCostCentresChanged' } });
    expect(take(noAccounts, rows(SIP), '-', plainMember)).toMatchObject({ refusal: { type: 'mayNotLeadAccounts' } });
  });
});
