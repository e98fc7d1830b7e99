import type { Charter } from '../../src/domain/forum/charter';
import { charterOn } from '../../src/domain/forum/charter-on';
import { USUAL_TIMES } from '../../src/domain/forum/forum-time';
import type { Joined, Ready } from '../../src/domain/forum/forum';
import type { Contact } from '../../src/domain/forum/person';
import type { Principal } from '../../src/domain/forum/principal';
import type { Holding, Register, RoleTerm, Seat, SeatRight } from '../../src/domain/forum/register';

/** Every text that a person or a directory gave goes through this, so that tests can make it hostile. */
export type Say = (text: string) => string;

export const TODAY = '2026-06-04';

const SU = 'Sahlgrenska universitetssjukhuset';
const NARHALSAN = 'VGPV Närhälsan';
const PRIVATE_CARE = 'VGPV privata vårdcentraler /PrimÖR';
const OFFICE = 'Tjänsteperson Koncernkontoret';
const CITY = 'Göteborgs stad: IFO, ÄVO/HoS, FSS, Grundskola';
const NEIGHBOURS = 'Kranskommunerna';

/** The 21 seats of the charter's table, by who sits there in the autumn of 2025 (named by seat). */
const SEATS: readonly (readonly [holder: string, party: string, Principal, SeatRight])[] = [
  ['Ordförande (Närhälsan)', NARHALSAN, 'region', 'voting'],
  ['Ledamot SU 1', SU, 'region', 'voting'],
  ['Ledamot SU 2', SU, 'region', 'voting'],
  ['Ledamot SU 3', SU, 'region', 'voting'],
  ['Ledamot Sjukhusen i väster', 'Sjukhusen i väster', 'region', 'voting'],
  ['Ledamot Habilitering och Hälsa', 'Habilitering och Hälsa', 'region', 'voting'],
  ['Ledamot Regionhälsan', 'Regionhälsan', 'region', 'voting'],
  ['Ledamot Närhälsan 2', NARHALSAN, 'region', 'voting'],
  ['Ledamot PrimÖR 1', PRIVATE_CARE, 'region', 'voting'],
  ['Ledamot PrimÖR 2', PRIVATE_CARE, 'region', 'voting'],
  ['Ledamot Koncernkontoret 1', OFFICE, 'region', 'voting'],
  ['Ledamot Koncernkontoret 2', OFFICE, 'region', 'voting'],
  ['Vice ordförande (Göteborgs stad)', CITY, 'kommun', 'voting'],
  ['Ledamot Göteborgs stad 2', CITY, 'kommun', 'voting'],
  ['Ledamot Göteborgs stad 3', CITY, 'kommun', 'voting'],
  ['Ledamot Göteborgs stad 4', CITY, 'kommun', 'voting'],
  ['Ledamot Göteborgs stad 5', CITY, 'kommun', 'voting'],
  ['Ledamot kranskommunerna 1', NEIGHBOURS, 'kommun', 'voting'],
  ['Ledamot kranskommunerna 2', NEIGHBOURS, 'kommun', 'voting'],
  ['Adjungerad (GR)', 'GR kommunalförbundet', 'kommun', 'coOpted'],
  ['Tandvården', 'Tandvård', 'region', 'unresolved'],
];

const STAFF = ['Processledare', 'Sekreterare'] as const;

export const CHAIR = 'account-1';
export const SU_1 = 'account-2';
export const SU_2 = 'account-3';
export const NARHALSAN_2 = 'account-8';
export const VICE_CHAIR = 'account-13';
export const CO_OPTED = 'account-20';
export const PROCESS_LEAD = 'account-22';
const NOTE_TAKER = 'account-23';

export function charterOf(say: Say): Charter {
  return charterOn(readyForum(say), TODAY);
}

const place = { conversationId: 'channel', serviceUrl: 'https://connector', tenantId: 'tenant', botId: 'bot' };

const known = { id: 'forum-lgs', place, isLost: false, news: null, isRosterOutdated: false, departed: [] } as const;

function rosterOf(say: Say): readonly Contact[] {
  return [...SEATS.map(([holder]) => holder), ...STAFF].map((name, index) => ({
    id: `account-${index + 1}`,
    name: say(name),
    address: `29:address-${index + 1}`,
  }));
}

export function joinedForum(say: Say): Joined {
  return { ...known, status: 'joined', roster: rosterOf(say) };
}

export function readyForum(say: Say): Ready {
  const roster = rosterOf(say);
  return {
    ...known,
    status: 'ready',
    roster,
    register: {
      kind: 'lgs',
      name: say('Ledningsgrupp för samverkan'),
      shortName: say('LGS'),
      wording: 'decides',
      seats: SEATS.map(([, party, principal, right], index): Seat => {
        return { number: index + 1, party: say(party), principal, right };
      }),
      holdings: SEATS.map((_, index) => holdingOf(index + 1, { basis: say('LGS 2025-05-14') })),
      roleTerms: [
        termOf('chair', CHAIR, '2025-01-01', '2026-12-31'),
        termOf('viceChair', VICE_CHAIR, '2025-01-01', '2026-12-31'),
        termOf('processLead', PROCESS_LEAD, null, null),
        termOf('noteTaker', NOTE_TAKER, null, null),
      ],
      people: roster.map(({ id, name }) => ({ id, name, email: null })),
      exemptions: [],
    },
    times: USUAL_TIMES,
    revision: 3,
    links: [],
    unrecognized: [],
    dismissed: [],
    keptAfterLeaving: [],
    absences: [],
    renamed: [],
  };
}

export function holdingOf(seat: number, changes: Partial<Holding> = {}): Holding {
  return {
    ...{ id: `holding-${seat}`, seat, person: `account-${seat}` },
    from: '2025-01-01',
    until: null,
    interim: false,
    basis: '',
    ...changes,
  };
}

export function termOf(
  role: RoleTerm['role'],
  person: string,
  from: RoleTerm['from'],
  until: RoleTerm['until'],
): RoleTerm {
  return { id: `term-${role}-${from ?? 'always'}`, role, person, from, until, leftOn: null };
}

export function withRegister(forum: Ready, changes: Partial<Register>): Ready {
  return { ...forum, register: { ...forum.register, ...changes } };
}

/** Everything a forum can have to see to: one vacant seat, one member for a period, one whose account is not known … */
export function unsettledForum(say: Say): Ready {
  const forum = readyForum(say);
  const { seats, holdings, roleTerms, people } = forum.register;
  const interim = holdingOf(8, {
    id: 'interim',
    person: 'typed:1',
    interim: true,
    from: '2026-06-01',
    until: '2026-11-30',
    basis: say('Närhälsan nominerade, LGS godkände 2026-06-04'),
  });
  const vacant = 4;
  const noParty = 12;
  return {
    ...withRegister(forum, {
      seats: seats.map((seat) => (seat.number === noParty ? { ...seat, party: '' } : seat)),
      holdings: [
        ...holdings
          .filter(({ seat }) => seat !== vacant)
          .map((holding) => {
            return holding.seat === 18 ? { ...holding, until: '2026-08-31' } : holding;
          }),
        holdingOf(18, { id: 'next', person: 'account-22', from: '2026-09-01' }),
        holdingOf(vacant, { id: 'coming', person: 'account-23', from: '2026-10-01' }),
        interim,
      ],
      roleTerms: [
        termOf('chair', CHAIR, '2024-01-01', '2026-05-31'),
        ...roleTerms.filter(({ role }) => role !== 'chair' && role !== 'viceChair'),
        termOf('viceChair', VICE_CHAIR, '2024-01-01', null),
      ],
      people: [...people, { id: 'typed:1', name: say('Tf. ledamot Närhälsan'), email: say('tf@exempel.se') }],
      exemptions: [
        {
          breach: { rule: 'viceFromOtherPrincipal', subject: 'term-viceChair-2024-01-01' },
          reason: say('LGS godkände 2026-06-04.'),
        },
      ],
    }),
    roster: (forum.roster ?? []).filter(({ id }) => id !== SU_2),
  };
}

/** As many seats as a very large forum has, each with a person whose id is as long as ids are. */
export function largeForum(count: number): Ready {
  const forum = readyForum((text) => text);
  const people = Array.from({ length: count }, (_, index) => ({
    id: `${String(index).padStart(8, '0')}-86d0-4d01-b42d-00cf4fc964ff`,
    name: `Ledamöte Öberg-Åkerström ${index + 1}`,
  }));
  return {
    ...withRegister(forum, {
      seats: people.map((_, index) => ({
        ...{ number: index + 1, party: `Förvaltningen för äldre och vård- och omsorg ${Math.floor(index / 3) + 1}` },
        principal: index % 2 === 0 ? 'region' : 'kommun',
        right: 'voting',
      })),
      holdings: people.map(({ id }, index) => holdingOf(index + 1, { person: id })),
      roleTerms: [],
      people: people.map((person) => ({ ...person, email: null })),
    }),
    roster: people.map((person) => ({ ...person, address: `29:${person.id}` })),
  };
}
