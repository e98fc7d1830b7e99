import { peopleToChoose } from '../../src/application/forum/people-to-choose';
import { setupFieldsOf } from '../../src/application/forum/setup-fields';
import type { Notice } from '../../src/application/notice';
import { charterOn } from '../../src/domain/forum/charter-on';
import type { Ready } from '../../src/domain/forum/forum';
import {
  CHAIR,
  CO_OPTED,
  joinedForum,
  largeForum,
  readyForum,
  TODAY,
  unsettledForum,
  VICE_CHAIR,
  withRegister,
  type Say,
} from './sample-forum';
import type { Samples, ViewOf } from './sample-views';

type RegisterCards =
  | 'setup'
  | 'composition'
  | 'registerMenu'
  | 'seat'
  | 'roles'
  | 'forumDetails'
  | 'timeSettings'
  | 'stateFundsSettings'
  | 'help'
  | 'notUnderstood'
  | 'chooseForum';

const NO_DECISION = { fundsDecidedBy: '', fundsDecidedOn: '', fundsNumber: '' };
const SEATS_OF_A_LARGE_FORUM = 300;

/** The views of the register's own cards. */
export function registerSamples(say: Say): Pick<Samples, RegisterCards> {
  const forum = readyForum(say);
  const unsettled = unsettledForum(say);
  const large = largeForum(SEATS_OF_A_LARGE_FORUM);
  const { register } = forum;
  return {
    setup: setupSamples(say),
    composition: {
      saved: composition(forum),
      unsettled: composition(unsettled),
      oneSided: composition(
        withRegister(forum, { seats: register.seats.filter(({ principal }) => principal === 'region') }),
      ),
      empty: composition(withRegister(forum, { seats: [], holdings: [], roleTerms: [] })),
      alreadySetUp: { ...composition(forum), note: { type: 'alreadySetUp' } },
      largeFirst: composition(large),
      largeLast: composition(large, 99),
    },
    registerMenu: {
      open: { card: 'registerMenu', ...settingOf(forum) },
      stateFunds: {
        ...({ card: 'registerMenu', ...settingOf(forum) } as const),
        forum: { ...forum, stateFunds: { decidedBy: 'LGS', decidedOn: '2026-06-04', number: 'punkt 8' } },
      },
      saved: { card: 'registerMenu', ...settingOf(forum), note: { type: 'registerSaved' } },
      empty: { card: 'registerMenu', ...settingOf(withRegister(forum, { seats: [], holdings: [] })) },
      large: { card: 'registerMenu', ...settingOf(large) },
    },
    seat: seatSamples(say),
    roles: rolesSamples(say),
    forumDetails: detailsSamples(say),
    timeSettings: {
      usual: { card: 'timeSettings', ...settingOf(forum), times: forum.times },
      refused: {
        card: 'timeSettings',
        ...settingOf(forum),
        note: { type: 'mayNotSetUp' },
        times: { evesOff: [], opening: false, reminders: ['lastDay'] },
      },
    },
    stateFundsSettings: {
      off: { card: 'stateFundsSettings', ...settingOf(forum), fields: NO_DECISION, faults: [] },
      on: {
        card: 'stateFundsSettings',
        ...settingOf({
          ...forum,
          stateFunds: { decidedBy: say('LGS'), decidedOn: '2026-06-04', number: say('punkt 8') },
        }),
        fields: { fundsDecidedBy: say('LGS'), fundsDecidedOn: '2026-06-04', fundsNumber: say('punkt 8') },
        faults: [],
      },
      faulty: {
        card: 'stateFundsSettings',
        ...settingOf(forum),
        fields: { ...NO_DECISION, fundsDecidedOn: '2099-01-01', fundsNumber: say('punkt 8') },
        faults: [
          { field: 'fundsDecidedBy', fault: 'missing' },
          { field: 'fundsDecidedOn', fault: 'notYet' },
        ],
      },
    },
    help: helpSamples(say),
    notUnderstood: notUnderstoodSamples,
    chooseForum: chooseForumSamples(say),
  };
}

function settingOf(forum: Ready) {
  return { forum, charter: charterOn(forum, TODAY), today: TODAY, note: null };
}

function composition(forum: Ready, page = 0): ViewOf<'composition'> {
  return { card: 'composition', ...settingOf(forum), page };
}

function setupSamples(say: Say): Samples['setup'] {
  const forum = joinedForum(say);
  const fields = setupFieldsOf(forum);
  const { roster } = largeForum(SEATS_OF_A_LARGE_FORUM);
  const large = { ...forum, roster };
  const fifty = { ...forum, roster: (roster ?? []).slice(0, 50) };
  const first: ViewOf<'setup'> = {
    card: 'setup',
    forum,
    step: 'forum',
    fields,
    faults: [],
    note: null,
    choosable: peopleToChoose(forum, ''),
  };
  const chosen = (roster ?? []).slice(100, 160).map(({ id }) => id);
  return {
    first,
    faulty: {
      ...first,
      step: null,
      fields: { ...fields, name: '', viceChair: CHAIR },
      faults: [
        { field: 'name', fault: 'missing' },
        { field: 'viceChair', fault: 'sameAsChair' },
      ],
      note: { type: 'setupFaulty', faults: [] },
    },
    departing: {
      ...first,
      step: null,
      fields: { ...fields, name: say('LGS'), chair: CHAIR, viceChair: 'account-2' },
      note: departing(readyForum(say), 'viceFromOtherPrincipal', 'term-viceChair-2025-01-01'),
    },
    large: { ...first, forum: large, fields: setupFieldsOf(large), choosable: peopleToChoose(large, '') },
    everybodyTicked: {
      ...first,
      step: null,
      forum: fifty,
      fields: { ...setupFieldsOf(fifty), shortName: say('LGS'), chair: fifty.roster[0]?.id ?? '' },
      faults: [{ field: 'name', fault: 'missing' }],
      note: { type: 'setupFaulty', faults: [] },
      choosable: peopleToChoose(fifty, ''),
    },
    searched: {
      ...first,
      forum: large,
      fields: { ...setupFieldsOf(large), voting: chosen, kommun: chosen.slice(30), chair: chosen[0] ?? '' },
      step: 'voting',
      choosable: peopleToChoose(large, 'Åkerström 29'),
    },
    searchedAfterTrying: {
      ...first,
      fields: { ...fields, name: say('LGS'), chair: CHAIR, viceChair: 'account-2' },
      step: 'voting',
      note: departing(readyForum(say), 'viceFromOtherPrincipal', 'term-viceChair-2025-01-01'),
    },
    kommun: { ...first, step: 'kommun' },
  };
}

export function departing(
  { register }: Ready,
  rule: Extract<Notice, { readonly type: 'departsFromCharter' }>['breaches'][number]['rule'],
  subject: string,
): Extract<Notice, { readonly type: 'departsFromCharter' }> {
  return { type: 'departsFromCharter', breaches: [{ rule, subject }], register };
}

function seatSamples(say: Say): Samples['seat'] {
  const forum = readyForum(say);
  const unsettled = unsettledForum(say);
  const large = largeForum(SEATS_OF_A_LARGE_FORUM);
  const typed = {
    person: '',
    typedName: say('Tf. ledamot Närhälsan'),
    typedEmail: say('tf@exempel.se'),
    from: '2026-07-01',
    until: '2026-12-31',
    interim: true,
    basis: say('Närhälsan nominerade'),
    awaitsApproval: true,
  };
  const empty = {
    person: '',
    typedName: '',
    typedEmail: '',
    from: '',
    until: '',
    interim: false,
    basis: '',
    awaitsApproval: false,
  };
  const form = (fields: typeof empty, reason = '') => ({ fields, faults: [], reason });
  const viewOf = (of: Ready, number: number): ViewOf<'seat'> => {
    const fields = of.register.seats.find((seat) => seat.number === number);
    if (fields === undefined) throw new Error('no such seat');
    return {
      card: 'seat',
      ...settingOf(of),
      ...{ seat: { fields, faults: [], reason: '' }, newHolding: form(empty), changing: null },
      choosable: peopleToChoose(of, ''),
    };
  };
  const held = viewOf(unsettled, 8);
  return {
    held,
    saved: { ...held, note: { type: 'registerSaved' } },
    vacant: viewOf(withRegister(forum, { holdings: [] }), 4),
    unresolved: viewOf(forum, 21),
    isNew: {
      ...held,
      seat: {
        fields: { number: null, party: '', principal: 'kommun', right: 'voting' },
        faults: [{ field: 'party', fault: 'missing' }],
        reason: '',
      },
      newHolding: null,
    },
    faulty: {
      ...held,
      newHolding: {
        fields: { ...typed, person: CO_OPTED, until: '' },
        faults: [
          { field: 'person', fault: 'chosenAndTyped' },
          { field: 'until', fault: 'missing' },
        ],
        reason: '',
      },
    },
    departing: {
      ...held,
      note: departing(readyForum(say), 'viceFromOtherPrincipal', 'term-viceChair-2025-01-01'),
      newHolding: form(typed, say('Sex månader, LGS godkände')),
    },
    rightRefused: {
      ...viewOf(forum, 21),
      note: { type: 'rightNeedsDecision', seats: [21] },
      seat: {
        fields: { number: 21, party: say('Tandvård'), principal: 'region', right: 'voting' },
        faults: [],
        reason: '',
      },
    },
    changing: {
      ...held,
      note: {
        type: 'registerFaulty',
        faults: [{ fault: 'seatHeldTwice', seat: 8, people: ['account-8', 'typed:1'] }],
      },
      changing: {
        id: 'interim',
        fields: { from: '2026-06-01', until: '2026-05-01', basis: say('Nytt underlag'), awaitsApproval: false },
        faults: [{ field: 'until', fault: 'beforeFrom' }],
        reason: say('Ett skäl'),
      },
    },
    stale: { ...held, note: { type: 'staleRegister' }, newHolding: form(typed) },
    large: viewOf(large, 1),
    searched: { ...viewOf(large, 1), choosable: peopleToChoose(large, 'Åkerström 29') },
    chosenOfMany: {
      ...viewOf(large, 1),
      newHolding: form({ ...empty, person: large.register.people[299]?.id ?? '' }),
      note: { type: 'staleRegister' },
    },
  };
}

function rolesSamples(say: Say): Samples['roles'] {
  const forum = readyForum(say);
  const unsettled = unsettledForum(say);
  const newTerm = {
    fields: {
      ...({ role: 'chair', person: VICE_CHAIR, typedName: '', typedEmail: '' } as const),
      from: '2027-01-01',
      until: '2029-12-31',
    },
    faults: [],
    reason: '',
  };
  const open: ViewOf<'roles'> = {
    card: 'roles',
    ...settingOf(forum),
    newTerm,
    changing: null,
    choosable: peopleToChoose(forum, ''),
  };
  return {
    open,
    unsettled: { ...open, ...settingOf(unsettled) },
    departing: {
      ...open,
      note: departing(forum, 'chairTerm', 'term-chair-2025-01-01'),
      newTerm: { ...newTerm, reason: say('Politiska samrådet har samma tid') },
    },
    changing: {
      ...open,
      changing: {
        id: 'term-chair-2025-01-01',
        fields: { from: '2025-01-01', until: '2026-12-31', leftOn: '2027-03-01' },
        faults: [{ field: 'leftOn', fault: 'outsideTerm' }],
        reason: say('Ett skäl'),
      },
    },
    none: { ...open, ...settingOf(withRegister(forum, { roleTerms: [], kind: 'vvg' })) },
    large: { ...open, ...settingOf(largeForum(SEATS_OF_A_LARGE_FORUM)) },
  };
}

function detailsSamples(say: Say): Samples['forumDetails'] {
  const forum = readyForum(say);
  const { kind, name, shortName, wording } = forum.register;
  const open: ViewOf<'forumDetails'> = {
    card: 'forumDetails',
    ...settingOf(forum),
    ...{
      fields: { kind, name, shortName, wording, deciding: 'alsoPerCapsulam', language: 'sv' },
      faults: [],
      reason: '',
    },
  };
  return {
    open,
    faulty: { ...open, fields: { ...open.fields, name: '' }, faults: [{ field: 'name', fault: 'missing' }] },
    departing: {
      ...open,
      fields: { ...open.fields, kind: 'nosam' },
      note: departing(withRegister(forum, { kind: 'nosam' }), 'chairHoldsSeat', 'term-chair-2025-01-01'),
    },
  };
}

const IN_CHANNEL = { forum: 'forum-lgs', message: '1700000000000' };
const IN_PERSON = { forum: null, message: null };

function helpSamples(say: Say): Samples['help'] {
  return {
    chair: {
      card: 'help',
      forums: [{ shortName: say('LGS'), roles: ['chair'], standing: 'voting' }],
      personal: false,
      ways: { asked: IN_CHANNEL, mayPrepare: true, isInForum: true },
    },
    member: {
      card: 'help',
      forums: [
        { shortName: say('LGS'), roles: [], standing: 'voting' },
        { shortName: say('VVG'), roles: ['processLead', 'noteTaker'], standing: 'attending' },
        { shortName: say('NOSAM'), roles: [], standing: 'coOpted' },
      ],
      personal: true,
      ways: { asked: IN_PERSON, mayPrepare: true, isInForum: true },
    },
    verifier: {
      card: 'help',
      forums: [{ shortName: say('LGS'), roles: ['verifier', 'approver'], standing: 'unresolved' }],
      personal: true,
      ways: { asked: IN_PERSON, mayPrepare: false, isInForum: true },
    },
    forty: {
      card: 'help',
      forums: Array.from({ length: 40 }, (_, index) => ({
        shortName: say(`NOSAM ${index + 1}`),
        roles: [],
        standing: 'voting',
      })),
      personal: true,
      ways: { asked: IN_PERSON, mayPrepare: false, isInForum: true },
    },
    nobody: {
      card: 'help',
      forums: [],
      personal: true,
      ways: { asked: IN_PERSON, mayPrepare: false, isInForum: false },
    },
  };
}

const notUnderstoodSamples: Samples['notUnderstood'] = {
  channel: { card: 'notUnderstood', ways: { asked: IN_CHANNEL, mayPrepare: true, isInForum: true } },
  person: { card: 'notUnderstood', ways: { asked: IN_PERSON, mayPrepare: false, isInForum: true } },
  nobody: { card: 'notUnderstood', ways: { asked: IN_PERSON, mayPrepare: false, isInForum: false } },
};

function chooseForumSamples(say: Say): Samples['chooseForum'] {
  const two = [
    { id: 'forum-lgs', name: say('Ledningsgrupp för samverkan') },
    { id: 'forum-vvg', name: say('Vårdsamverkan Västra Götaland') },
  ];
  const forty = Array.from({ length: 40 }, (_, index) => ({
    id: `19:${'a'.repeat(60)}${index}@thread.tacv2`,
    name: say(`Närområdessamverkan i stadsområde ${index + 1}`),
  }));
  return {
    two: { card: 'chooseForum', forums: two, purpose: 'newMatter' },
    twoToSee: { card: 'chooseForum', forums: two, purpose: 'composition' },
    forty: { card: 'chooseForum', forums: forty, purpose: 'newMatter' },
    fortyToSee: { card: 'chooseForum', forums: forty, purpose: 'composition' },
  };
}
