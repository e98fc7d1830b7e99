import type { ReadOwner } from '../../src/domain/follow-ups/owners';
import { judgmentsToField } from '../../src/domain/state-funds/criteria';
import { judgedStateFunds, stateFundsOf, withStateFunds } from './sample-state-funds';
import type { Notice } from '../../src/application/notice';
import type { View } from '../../src/application/views';
import type { PerCapsulamDecision } from '../../src/domain/decision/decision';
import type { RegisterFault } from '../../src/domain/forum/register-faults';
import { partiesIn } from '../../src/domain/forum/parties';
import { emptyDraft } from '../../src/domain/resolution/content';
import { templateFields } from '../../src/domain/resolution/matter-templates';
import { ballotOf, type Round } from '../../src/domain/resolution/round';
import type { PossibleSuccession } from '../../src/domain/resolution/succession';
import { CHAIR, charterOf, CO_OPTED, NARHALSAN_2, readyForum, SU_1, SU_2, type Say } from './sample-forum';
import {
  chairDecisionNotices,
  chairDecisionSamples,
  decisionOfChair,
  earlierDecision,
  reportedAt,
} from './sample-chair-decision';
import { importSamples } from './sample-import';
import { minutesSamples } from './sample-minutes';
import { minutesNotices } from './sample-minutes-notices';
import { accountsNotices, accountsSamples } from './sample-accounts';
import { editorialSamples } from './sample-editorial';
import { applicationOf, applicationsNotices, applicationsSamples } from './sample-applications';
import { formalDecisionsSamples } from './sample-formal-decisions';
import { termsSamples } from './sample-terms';
import { liftedOn, travelSamples } from './sample-travel';
import { cameOfIt, followUpsNotices, followUpsSamples } from './sample-follow-ups';
import { meetingsNotices, meetingsSamples } from './sample-meetings';
import { questionSamples } from './sample-questions';
import { departing, registerSamples } from './sample-register';
import { reminderSamples } from './sample-reminders';
import { MORNING } from '../support/matter';
import { todoSamples } from './sample-todo';
import {
  adopted,
  ballot,
  closing,
  enquiryOf,
  moneyOf,
  termsOf,
  contentOf,
  dividedBallots,
  draft,
  draftFields,
  ended,
  FORUM_ID,
  lapsed,
  MATTER_ID,
  movedToMeeting,
  open,
  referredBack,
  roundOf,
} from './sample-matter';
import { NOTHING_UNREADABLE } from '../support/store-samples';

/** Every notice of some types, in every shape that is told in its own way. */
export type NoticeSamples<Types extends Notice['type']> = {
  readonly [Type in Types]: readonly Extract<Notice, { type: Type }>[];
};

export type ViewOf<Name extends View['card']> = Extract<View, { card: Name }>;

/** Representative views of every card. The type makes a card without any fail to compile. */
export type Samples = { readonly [Name in View['card']]: Readonly<Record<string, ViewOf<Name>>> };

/** Every sample with the name of its card. */
export function sampleViews(say: Say): readonly { readonly name: string; readonly view: View }[] {
  return Object.entries<Readonly<Record<string, View>>>(samplesIn(say)).flatMap(([card, views]) =>
    Object.entries(views).map(([name, view]) => ({ name: `${card}, ${name}`, view })),
  );
}

const NOBODY_AWAY = { away: [], seen: '' };
const OWN_PREVIEW = { kind: 'preview', number: 1 } as const;
const REQUEST = { kind: 'sending', number: 1 } as const;
const addresses = Array.from({ length: 19 }, (_, index) => `29:address-${index + 1}`);

export function samplesIn(say: Say): Samples {
  const charter = charterOf(say);
  const rework = {
    number: 1,
    responsible: { id: SU_2, name: say('Ledamot SU 2') },
    whatToSupply: say('Ta fram ett avtal med kommunen och en budget för 2027.'),
    by: { id: CHAIR, name: say('Ordförande (Närhälsan)') },
  };
  const asking = { id: SU_2, name: say('Processledare') };
  const asked = draft(say, { sendingRequestedBy: asking, requests: 1 });
  const declined = {
    by: { id: CHAIR, name: say('Ordförande (Närhälsan)') },
    at: MORNING,
    reason: say('Det saknas ett avtal med kommunen.'),
    askedBy: asking,
    request: 1,
  };
  const answering = roundOf(say, { ballots: dividedBallots(say) });
  const anchored = roundOf(say, {
    ballots: [{ ...ballot(SU_2, 'needsAnchoring'), remindAt: '2026-06-10T07:00:00.000Z' }],
  });
  const fresh = roundOf(say);
  const previewed: ViewOf<'preview'> = {
    card: 'preview',
    resolution: draft(say),
    round: fresh,
    maySend: true,
    mayHandOver: true,
    deciding: undefined,
    shownOn: OWN_PREVIEW,
    note: null,
    away: NOBODY_AWAY,
    delegatedWithin: '',
    owners: [],
  };
  const reactedTo: Round = {
    ...fresh,
    ballots: [ballot(SU_1, 'approve')],
    reaching: { ...fresh.reaching, reacted: [SU_1, SU_2].map((member) => ({ at: fresh.openedAt, member })) },
  };
  const divided = roundOf(say, { ballots: dividedBallots(say), closing });
  const sideRecused = roundOf(say, {
    ballots: fresh.electorate
      .filter(({ principal }) => principal === 'kommun')
      .map(({ id }) => ballot(id, 'recuse', say('Kommunerna är sökande'))),
  });
  const unanimous = roundOf(say, {
    ballots: fresh.electorate.map(({ id }) =>
      ballot(id, id === SU_1 ? 'recuse' : 'approve', id === SU_1 ? say('Anställd i projektet') : ''),
    ),
    closing: { at: '2026-06-09T07:05:00.000Z', cause: 'complete', by: null },
  });
  const enquired = roundOf(say, { enquiries: [enquiryOf(say)] });
  const priced = { ...fresh, content: { ...contentOf(say), money: moneyOf(say) } };
  const applied = { ...fresh, content: { ...contentOf(say), applicant: say('VGPV Närhälsan'), money: moneyOf(say) } };
  const costly = { ...fresh, content: { ...contentOf(say), money: moneyOf(say), terms: termsOf(say) } };
  const funded: Round = { ...costly, content: { ...costly.content, stateFunds: stateFundsOf(say) } };
  const askedFor: Round = {
    ...priced,
    content: { ...priced.content, stateFunds: { ...stateFundsOf(say), application: applicationOf(say) } },
  };
  const judgedAgain: Round = {
    ...funded,
    number: 2,
    textHash: 'f'.repeat(64),
    content: { ...funded.content, stateFunds: judgedStateFunds(stateFundsOf(say)) },
  };
  const dearer: Round = {
    ...costly,
    number: 2,
    textHash: 'c'.repeat(64),
    content: {
      ...contentOf(say),
      money: { ...moneyOf(say), amount: { kronor: 2_800_000, isApproximate: true, isYearly: false } },
    },
  };
  const replied = roundOf(say, { enquiries: [enquiryOf(say, 1, true)] });
  const manyEnquiries = roundOf(say, {
    enquiries: [1, 2, 3, 4].map((number) => enquiryOf(say, number, number !== 3)),
  });
  const second: Round = {
    ...roundOf(say, { number: 2, textHash: 'b'.repeat(64), shortNotice: say('Avtalen skrivs under den 29 juni.') }),
    content: {
      ...contentOf(say),
      points: [
        say(
          'att bevilja 400 tkr för socialsekreterare på akuten i Mölndal under 2026, med möjlighet till förlängning till 2027',
        ),
        say('att villkora medlen med återrapportering och en kommunikationsplan för införande i ordinarie verksamhet'),
        say('att inkludera medicinpatienter'),
      ],
    },
  };
  const succession: PossibleSuccession = {
    elector: { id: 'account-4', name: say('Ledamot SU 3'), principal: 'region', seat: 7 },
    successor: { id: 'account-40', name: say('Ny ledamot SU 3'), principal: 'region', seat: 7 },
  };
  const succeeded: Round = {
    ...answering,
    successions: [
      {
        at: '2026-06-08T08:00:00.000Z',
        by: { id: CHAIR, name: say('Ordförande (Närhälsan)') },
        from: succession.elector,
        to: succession.successor,
      },
    ],
  };
  const withoutAccounts: Round = {
    ...fresh,
    electorate: fresh.electorate.map((elector, index) =>
      index === 4 || index === 5 ? { ...elector, id: `typed:${index}` } : elector,
    ),
  };
  const decision: PerCapsulamDecision = {
    id: MATTER_ID,
    forumId: FORUM_ID,
    kind: 'perCapsulam',
    number: say('LGS PC 2026:1'),
    year: 2026,
    sequence: 1,
    forumName: charter.name,
    forumKind: 'lgs',
    shortName: charter.shortName,
    wording: 'decides',
    title: contentOf(say).title,
    points: contentOf(say).points,
    urgency: contentOf(say).urgency,
    question: contentOf(say).question,
    background: contentOf(say).background,
    attachments: contentOf(say).attachments,
    money: moneyOf(say),
    terms: termsOf(say),
    termsNotes: [],
    stateFunds: null,
    parties: partiesIn(readyForum(say).register),
    formalNotes: [],
    editorialNotes: [],
    round: 1,
    textHash: 'a'.repeat(64),
    sentAt: '2026-06-04T08:00:00.000Z',
    decidedAt: '2026-06-09T07:05:00.000Z',
    decidedOn: '2026-06-09',
    reported: null,
    unreportedAt: null,
    standpoints: fresh.electorate.map(({ id, name, principal }) => ({
      name,
      principal,
      choice: id === SU_1 ? 'recuse' : 'approve',
      note: id === SU_1 ? say('Anställd i projektet') : id === NARHALSAN_2 ? say('Återrapportera i november') : '',
      at: '2026-06-05T12:32:00.000Z',
    })),
  };
  const own = (resolution: ViewOf<'ownVote'>['resolution'], round: Round, viewer: string, note: Notice | null = null) =>
    ({ card: 'ownVote', resolution, round, viewer, chosenDay: chosenDayOf(round, viewer), note, typed: null }) as const;
  const form: ViewOf<'draftForm'> = {
    card: 'draftForm',
    charter,
    resolution: draft(say),
    fields: draftFields(say),
    faults: [],
    note: null,
    maySend: true,
    usualLastDay: '2026-06-18',
    asOf: '2026-06-04T08:00:00.000Z',
    away: NOBODY_AWAY,
    handling: null,
  };
  const away = fresh.electorate.slice(3, 5).map((elector, index) => ({
    elector,
    absence: { person: elector.id, from: '2026-06-15', until: index === 0 ? '2026-06-30' : '2026-06-18' },
  }));
  const starts: ViewOf<'startMatter'> = {
    card: 'startMatter',
    forumId: FORUM_ID,
    charter,
    asked: { forum: null, message: null },
    matters: [],
    page: 0,
    sought: '',
  };
  const earlier = Array.from({ length: 9 }, (_, index) => ({
    id: `matter-${index + 1}`,
    title: say('Socialsekreterare på akuten i Mölndal'),
    number: index % 2 === 0 ? `LGS PC 2026:${index + 1}` : null,
    standing: index % 2 === 0 ? ('adopted' as const) : ('returned' as const),
    changedAt: '2026-06-05T12:32:00.000Z',
  }));
  const messages: readonly ViewOf<'message'>['message'][] = [
    { type: 'unreadable', shortName: 'LGS', unreadable: { matters: 2, minutes: 1, decisions: 3 } },
    { type: 'unreadable', shortName: 'LGS', unreadable: NOTHING_UNREADABLE },
    ...notices,
    { type: 'formIsInPersonalChat' },
    { type: 'formIsHere' },
    { type: 'setupPosted' },
    { type: 'setupElsewhere' },
    { type: 'noForums' },
    { type: 'fault', reference: 'A1B2C3', mayBeSaved: false },
  ];

  return {
    ...registerSamples(say),
    ...importSamples(say),
    ...questionSamples(say),
    ...todoSamples(say),
    ...reminderSamples(say),
    ...minutesSamples(say),
    ...meetingsSamples(say),
    ...accountsSamples(say),
    ...applicationsSamples(say),
    ...termsSamples(say, decision),
    ...formalDecisionsSamples(say, decision),
    ...editorialSamples(say, decision),
    ...travelSamples(say),
    ...followUpsSamples(say),
    ...chairDecisionSamples(say),
    startMatter: {
      first: starts,
      copyable: { ...starts, asked: { forum: FORUM_ID, message: '1795' }, matters: earlier.slice(0, 3) },
      many: { ...starts, matters: earlier, page: 1 },
      sought: { ...starts, matters: earlier.slice(0, 2), sought: 'mölndal' },
      notFound: { ...starts, sought: 'tandvård' },
    },
    draftForm: {
      filled: form,
      stateFunds: {
        ...form,
        charter: withStateFunds(form.charter),
        fields: {
          ...form.fields,
          amount: '300 000 kr',
          budgetYear: '2027',
          projectYear: '1',
          criteria: judgmentsToField(stateFundsOf(say).judgments),
        },
        faults: [{ field: 'validUntil', fault: 'notWithinTheYear', year: 2027 }],
      },
      stateFundsOn: { ...form, charter: withStateFunds(form.charter) },
      applicantRenamed: { ...form, fields: { ...form.fields, applicant: say('Närhälsan, förr') } },
      applicantOfChair: {
        ...form,
        maySend: false,
        note: { type: 'sendingRequested' },
        fields: { ...form.fields, applicant: say('VGPV Närhälsan') },
        handling: {
          party: say('VGPV Närhälsan'),
          from: [say('Ordförande (Närhälsan)')],
          to: [say('Vice ordförande (Göteborgs stad)')],
          isLeftByChair: true,
        },
      },
      away: { ...form, note: { type: 'awayOnLastDay' }, away: { away, seen: '2026-06-18 account' } },
      fromTemplate: {
        ...form,
        resolution: draft(say, { source: { kind: 'template', template: 'financing' } }),
        fields: templateFields('financing', 'decides', 'sv'),
        faults: [{ field: 'title', fault: 'unfilled' }],
      },
      copied: {
        ...form,
        resolution: draft(say, {
          source: { kind: 'matter', id: MATTER_ID, title: say('ACT-teamen 2026'), number: 'LGS PC 2026:1' },
        }),
      },
      renewing: {
        ...form,
        resolution: draft(say, {
          source: {
            kind: 'renewal',
            way: 'prolong',
            id: MATTER_ID,
            title: say('ACT-teamen 2026'),
            number: 'LGS PC 2026:1',
          },
        }),
      },
      empty: {
        ...form,
        fields: {
          ...emptyDraft,
          lastDay: draftFields(say).lastDay,
        },
        maySend: false,
      },
      saved: { ...form, note: { type: 'saved' } },
      previewBelow: { ...form, note: { type: 'previewBelow' } },
      sendingRequested: { ...form, maySend: false, note: { type: 'sendingRequested' } },
      stale: { ...form, note: { type: 'staleDraft' } },
      faulty: {
        ...form,
        fields: { ...draftFields(say), title: '', lastDay: '2026-06-06', attachments: say('bara ett namn') },
        faults: [
          { field: 'title', fault: 'missing' },
          { field: 'attachments', fault: 'notNameAndLink', line: 1 },
          { field: 'lastDay', fault: 'notWorkingDay' },
        ],
        note: { type: 'draftFaulty', faults: [] },
      },
      reworking: { ...form, resolution: referredBack(say, [divided], { rework }) },
      afterSilence: { ...form, resolution: referredBack(say, [divided], { cause: 'noRuling' }) },
    },
    draftClosed: {
      sent: { card: 'draftClosed', resolution: open(say, [fresh]), sentAs: fresh },
      removed: { card: 'draftClosed', resolution: ended(say, 'withdrawn', []), sentAs: null },
      toMeeting: {
        card: 'draftClosed',
        resolution: { ...ended(say, 'withdrawn', []), status: 'movedToMeeting', cause: 'neverSent' },
        sentAs: null,
      },
      struck: { card: 'draftClosed', resolution: ended(say, 'struck', [divided]), sentAs: null },
    },
    preview: {
      maySend: previewed,
      meetingsOnly: {
        ...previewed,
        deciding: 'atMeetingsOnly',
      },
      asked: {
        ...previewed,
        resolution: asked,
        shownOn: REQUEST,
        note: { type: 'staleDraft' },
      },
      withoutAccounts: {
        ...previewed,
        round: withoutAccounts,
      },
      ownersRead: {
        ...previewed,
        delegatedWithin: say('Temagrupp äldre'),
        owners: [
          readOwner(1, say('Sjukhusen i väster'), { kind: 'seat', seat: 4 }, say('Ledamot SU 2'), true),
          readOwner(2, say('plats 9'), { kind: 'seat', seat: 9 }, '', false),
          readOwner(3, say('LGS'), { kind: 'forum' }, say('LGS'), false),
          readOwner(4, say('Processledare'), { kind: 'person', person: asking }, say('Processledare'), true),
          readOwner(
            5,
            say('Temagrupp äldre'),
            { kind: 'group', name: say('Temagrupp äldre') },
            say('Temagrupp äldre'),
            false,
          ),
        ],
      },
      usualTime: {
        ...previewed,
        resolution: draft(say, { fields: { ...draftFields(say), lastDay: '' } }),
      },
      mayNotSend: {
        ...previewed,
        maySend: false,
      },
      away: {
        ...previewed,
        note: { type: 'awayOnLastDay' },
        away: { away: away.slice(0, 1), seen: '2026-06-18 account' },
      },
      secondRound: {
        ...previewed,
        resolution: referredBack(say, [divided]),
        round: second,
        note: { type: 'unchangedText' },
      },
    },
    previewFaulty: {
      faulty: { card: 'previewFaulty', resolution: draft(say), maySend: false, shownOn: OWN_PREVIEW },
      asked: { card: 'previewFaulty', resolution: asked, maySend: true, shownOn: REQUEST },
    },
    decliningForm: { open: { card: 'decliningForm', resolution: asked, shownOn: REQUEST } },
    sendingDeclined: {
      toAsker: { card: 'sendingDeclined', resolution: draft(say, { declined }), declined, isAsker: true },
      toPresidium: { card: 'sendingDeclined', resolution: draft(say, { declined }), declined, isAsker: false },
    },
    vote: {
      fresh: { card: 'vote', resolution: open(say, [fresh]), round: fresh, refreshAddresses: addresses },
      answering: { card: 'vote', resolution: open(say, [answering]), round: answering, refreshAddresses: addresses },
      enquired: { card: 'vote', resolution: open(say, [enquired]), round: enquired, refreshAddresses: addresses },
      priced: { card: 'vote', resolution: open(say, [priced]), round: priced, refreshAddresses: addresses },
      funded: { card: 'vote', resolution: open(say, [funded]), round: funded, refreshAddresses: addresses },
      askedFor: { card: 'vote', resolution: open(say, [askedFor]), round: askedFor, refreshAddresses: addresses },
      judgedAgain: {
        card: 'vote',
        resolution: open(say, [{ ...funded, closing }, judgedAgain]),
        round: judgedAgain,
        refreshAddresses: addresses,
      },
      applied: { card: 'vote', resolution: open(say, [applied]), round: applied, refreshAddresses: addresses },
      costly: { card: 'vote', resolution: open(say, [costly]), round: costly, refreshAddresses: addresses },
      dearer: {
        card: 'vote',
        resolution: open(say, [{ ...costly, closing }, dearer]),
        round: dearer,
        refreshAddresses: addresses,
      },
      manyEnquiries: {
        card: 'vote',
        resolution: open(say, [manyEnquiries]),
        round: manyEnquiries,
        refreshAddresses: addresses,
      },
      secondRound: {
        card: 'vote',
        resolution: open(say, [divided, second]),
        round: second,
        refreshAddresses: addresses,
      },
      firstOfTwo: { card: 'vote', resolution: open(say, [divided, second]), round: divided, refreshAddresses: [] },
      lapsed: { card: 'vote', resolution: lapsed(say, [divided]), round: divided, refreshAddresses: [] },
      referredBack: { card: 'vote', resolution: referredBack(say, [divided]), round: divided, refreshAddresses: [] },
      adopted: { card: 'vote', resolution: adopted(say, [unanimous], 1), round: unanimous, refreshAddresses: [] },
      numbering: { card: 'vote', resolution: adopted(say, [unanimous], null), round: unanimous, refreshAddresses: [] },
      withdrawn: {
        card: 'vote',
        resolution: ended(say, 'withdrawn', [answering]),
        round: answering,
        refreshAddresses: [],
      },
      moved: {
        card: 'vote',
        resolution: movedToMeeting(say, [divided], 'ruling'),
        round: divided,
        refreshAddresses: [],
      },
    },
    ownVote: {
      enquiryMade: own(open(say, [enquired]), enquired, SU_2, { type: 'enquiryMade' }),
      approved: own(open(say, [answering]), answering, CHAIR),
      noted: own(open(say, [answering]), answering, NARHALSAN_2),
      rejected: own(open(say, [answering]), answering, SU_1),
      anchoring: own(open(say, [answering]), answering, SU_2),
      notYet: own(open(say, [answering]), answering, 'account-4'),
      coOpted: own(open(say, [answering]), answering, CO_OPTED, { type: 'coOptedCannotVote' }),
      stale: own(open(say, [divided, second]), second, SU_1, { type: 'staleRound', current: 2 }),
      late: own(referredBack(say, [divided]), divided, 'account-4', {
        type: 'roundNotOpen',
        status: 'referredBack',
        closedAt: closing.at,
      }),
      faultyReason: {
        ...own(open(say, [answering]), answering, 'account-4', { type: 'reasonTooLong', most: 1000, length: 1240 }),
        typed: { choice: 'reject', reason: say('En mycket lång motivering'), remindOn: '' },
      },
      reminderChosen: own(open(say, [anchored]), anchored, SU_2),
      faultyReminderDay: {
        ...own(open(say, [anchored]), anchored, SU_2, { type: 'reminderDayFaulty', lastDay: '2026-06-18' }),
        typed: { choice: 'needsAnchoring', reason: say('Hos nämnden'), remindOn: '2026-07-01' },
      },
    },
    reaction: {
      silent: { card: 'reaction', resolution: open(say, [reactedTo]), round: reactedTo, viewer: SU_2, chosenDay: null },
      answered: {
        card: 'reaction',
        resolution: open(say, [reactedTo]),
        round: reactedTo,
        viewer: SU_1,
        chosenDay: null,
      },
      over: {
        card: 'reaction',
        resolution: adopted(say, [unanimous], 1),
        round: { ...unanimous, reaching: reactedTo.reaching },
        viewer: SU_2,
        chosenDay: null,
      },
    },
    enquiry: {
      made: { card: 'enquiry', resolution: open(say, [enquired]), round: enquired, enquiry: enquiryOf(say) },
      replied: { card: 'enquiry', resolution: open(say, [replied]), round: replied, enquiry: enquiryOf(say, 1, true) },
      over: {
        card: 'enquiry',
        resolution: referredBack(say, [{ ...enquired, closing }]),
        round: { ...enquired, closing },
        enquiry: enquiryOf(say),
      },
    },
    enquiryReply: {
      replied: {
        card: 'enquiryReply',
        resolution: open(say, [replied]),
        round: replied,
        enquiry: enquiryOf(say, 1, true),
        viewer: SU_2,
        chosenDay: null,
      },
    },
    course: {
      open: {
        card: 'course',
        resolution: open(say, [fresh]),
        round: fresh,
        mayPreside: true,
        successions: [],
        suggestedLastDay: '2026-06-25',
        asOf: MORNING,
        away,
      },
      divided: {
        card: 'course',
        resolution: open(say, [answering]),
        round: answering,
        mayPreside: true,
        successions: [],
        suggestedLastDay: '2026-06-25',
        asOf: MORNING,
        away: [],
      },
      following: {
        card: 'course',
        resolution: open(say, [answering]),
        round: answering,
        mayPreside: false,
        successions: [],
        suggestedLastDay: '2026-06-25',
        asOf: MORNING,
        away: [],
      },
      adopted: {
        card: 'course',
        resolution: adopted(say, [unanimous], 1),
        round: unanimous,
        mayPreside: true,
        successions: [],
        suggestedLastDay: '2026-06-25',
        asOf: MORNING,
        away: [],
      },
      succeeding: {
        card: 'course',
        resolution: open(say, [answering]),
        round: answering,
        mayPreside: true,
        successions: [succession],
        suggestedLastDay: '2026-06-25',
        asOf: MORNING,
        away: [],
      },
      succeedingFollowed: {
        card: 'course',
        resolution: open(say, [answering]),
        round: answering,
        mayPreside: false,
        successions: [succession],
        suggestedLastDay: '2026-06-25',
        asOf: MORNING,
        away: [],
      },
    },
    handedOver: {
      toAnother: { card: 'handedOver', resolution: open(say, [fresh]), round: fresh, why: 'leadsNoMore' },
      presidesNoMore: { card: 'handedOver', resolution: open(say, [fresh]), round: fresh, why: 'presidesNoMore' },
      recused: { card: 'handedOver', resolution: open(say, [fresh]), round: fresh, why: 'recused' },
      unsent: { card: 'handedOver', resolution: asked, round: null, why: 'leadsNoMore' },
    },
    successions: {
      possible: {
        card: 'successions',
        resolution: open(say, [answering]),
        round: answering,
        mayPreside: true,
        successions: [succession],
      },
      followed: {
        card: 'successions',
        resolution: open(say, [answering]),
        round: answering,
        mayPreside: false,
        successions: [succession],
      },
      none: { card: 'successions', resolution: open(say, [fresh]), round: fresh, mayPreside: true, successions: [] },
      over: {
        card: 'successions',
        resolution: referredBack(say, [divided]),
        round: divided,
        mayPreside: true,
        successions: [],
      },
    },
    objections: {
      rejected: { card: 'objections', resolution: open(say, [answering]), round: answering, mayPreside: true },
      following: { card: 'objections', resolution: open(say, [answering]), round: answering, mayPreside: false },
      turned: { card: 'objections', resolution: open(say, [fresh]), round: fresh, mayPreside: true },
      recused: { card: 'objections', resolution: open(say, [sideRecused]), round: sideRecused, mayPreside: true },
      over: { card: 'objections', resolution: referredBack(say, [divided]), round: divided, mayPreside: true },
    },
    ruling: {
      anchoring: {
        card: 'ruling',
        resolution: lapsed(say, [{ ...anchored, closing }]),
        round: { ...anchored, closing },
        suggestedLastDay: '2026-06-26',
        isOver: false,
      },
      before: {
        card: 'ruling',
        resolution: lapsed(say, [{ ...divided, extended: true, lapses: 2 }]),
        round: { ...divided, extended: true, lapses: 2 },
        suggestedLastDay: '2026-06-26',
        isOver: true,
      },
      lapsed: {
        card: 'ruling',
        resolution: lapsed(say, [divided]),
        round: divided,
        suggestedLastDay: '2026-06-26',
        isOver: false,
      },
      extended: {
        card: 'ruling',
        resolution: lapsed(say, [{ ...divided, extended: true }]),
        round: { ...divided, extended: true },
        suggestedLastDay: '2026-06-26',
        isOver: false,
      },
      over: {
        card: 'ruling',
        resolution: ended(say, 'struck', [divided]),
        round: divided,
        suggestedLastDay: '2026-06-26',
        isOver: false,
      },
    },
    referral: {
      following: {
        card: 'referral',
        resolution: referredBack(say, [divided]),
        round: divided,
        mayPreside: false,
        candidates: charter.members,
      },
      rejected: {
        card: 'referral',
        resolution: referredBack(say, [divided]),
        round: divided,
        mayPreside: true,
        candidates: charter.members,
      },
      assigned: {
        card: 'referral',
        resolution: referredBack(say, [divided], { rework }),
        round: divided,
        mayPreside: true,
        candidates: charter.members,
      },
      silence: {
        card: 'referral',
        resolution: referredBack(say, [divided], { cause: 'noRuling' }),
        round: divided,
        mayPreside: true,
        candidates: charter.members,
      },
      ruled: {
        card: 'referral',
        resolution: referredBack(say, [divided], {
          cause: 'ruling',
          by: { id: CHAIR, name: say('Ordförande (Närhälsan)') },
          reason: say('Fler behöver vara med.'),
        }),
        round: divided,
        mayPreside: true,
        candidates: charter.members,
      },
      over: {
        card: 'referral',
        resolution: open(say, [divided, second]),
        round: divided,
        mayPreside: true,
        candidates: charter.members,
      },
    },
    rework: {
      assigned: { card: 'rework', resolution: referredBack(say, [divided], { rework }), round: divided, isOver: false },
      reassigned: {
        card: 'rework',
        resolution: referredBack(say, [divided], { rework }),
        round: divided,
        isOver: true,
      },
      over: { card: 'rework', resolution: open(say, [divided, second]), round: divided, isOver: true },
    },
    outcome: {
      referredBack: { card: 'outcome', resolution: referredBack(say, [divided]), round: divided },
      noRuling: { card: 'outcome', resolution: referredBack(say, [divided], { cause: 'noRuling' }), round: divided },
      moved: { card: 'outcome', resolution: movedToMeeting(say, [divided], 'ruling'), round: divided },
      objected: { card: 'outcome', resolution: movedToMeeting(say, [divided], 'objection'), round: divided },
      struck: { card: 'outcome', resolution: ended(say, 'struck', [divided]), round: divided },
      withdrawn: { card: 'outcome', resolution: ended(say, 'withdrawn', [answering]), round: answering },
      sentAgain: { card: 'outcome', resolution: open(say, [divided, second]), round: divided },
    },
    decision: {
      adopted: { card: 'decision', decision },
      cameOfIt: {
        card: 'decision',
        decision,
        cameOfIt: { charter: charterOf(say), followUps: cameOfIt(say) },
      },
      reported: { card: 'decision', decision: { ...decision, reported: reportedAt(say) } },
      byChair: { card: 'decision', decision: decisionOfChair(say) },
      byChairReported: { card: 'decision', decision: { ...decisionOfChair(say), reported: reportedAt(say) } },
      byChairWithoutMoney: {
        card: 'decision',
        decision: { ...decisionOfChair(say), amount: null, changesCharter: false },
      },
      imported: { card: 'decision', decision: earlierDecision(say) },
      importedAndKnown: {
        card: 'decision',
        decision: {
          ...earlierDecision(say),
          decidedOn: '2025-10-17',
          status: 'decided',
          form: say('Beslut per capsulam'),
        },
      },
      secondRound: { card: 'decision', decision: { ...decision, round: 2 } },
      fromBeforePapers: { card: 'decision', decision: { ...decision, urgency: '', attachments: [] } },
    },
    webDecision: {
      perCapsulam: { card: 'webDecision', decision },
      endorsed: { card: 'webDecision', decision: { ...decision, wording: 'endorses' } },
      byChair: { card: 'webDecision', decision: { ...decisionOfChair(say), reported: reportedAt(say) } },
      imported: { card: 'webDecision', decision: earlierDecision(say) },
      byChairWithoutMoney: { card: 'webDecision', decision: { ...decisionOfChair(say), amount: null } },
    },
    matters: {
      several: {
        card: 'matters',
        forumId: FORUM_ID,
        charter,
        resolutions: [
          open(say, [answering]),
          referredBack(say, [divided]),
          adopted(say, [unanimous], 1),
          lapsed(say, [divided]),
        ],
        unreadable: NOTHING_UNREADABLE,
        page: 0,
      },
      none: { card: 'matters', forumId: FORUM_ID, charter, resolutions: [], unreadable: NOTHING_UNREADABLE, page: 0 },
      ended: {
        card: 'matters',
        forumId: FORUM_ID,
        charter,
        resolutions: [adopted(say, [unanimous], 1)],
        unreadable: NOTHING_UNREADABLE,
        page: 0,
      },
      unreadable: {
        card: 'matters',
        forumId: FORUM_ID,
        charter,
        resolutions: [adopted(say, [unanimous], 1)],
        unreadable: { matters: 1, minutes: 0, decisions: 0 },
        page: 0,
      },
      many: {
        card: 'matters',
        forumId: FORUM_ID,
        charter,
        resolutions: Array.from({ length: 25 }, () => open(say, [answering])),
        unreadable: NOTHING_UNREADABLE,
        page: 1,
      },
    },
    history: {
      enquired: { card: 'history', mayLead: true, resolution: open(say, [manyEnquiries]), page: 0 },
      open: { card: 'history', mayLead: true, resolution: open(say, [answering]), page: 0 },
      secondRound: { card: 'history', mayLead: true, resolution: open(say, [divided, second]), page: 0 },
      adopted: {
        card: 'history',
        mayLead: true,
        resolution: adopted(say, [divided, { ...unanimous, number: 2 }], 1),
        page: 0,
      },
      travelled: { card: 'history', mayLead: true, resolution: liftedOn(say), page: 0 },
      lapsed: { card: 'history', mayLead: true, resolution: lapsed(say, [divided]), page: 0 },
      succeeded: { card: 'history', mayLead: true, resolution: open(say, [succeeded]), page: 0 },
      succeededOver: {
        card: 'history',
        mayLead: true,
        resolution: referredBack(say, [{ ...succeeded, closing }]),
        page: 0,
      },
    },
    decisionListForm: {
      open: {
        card: 'decisionListForm',
        forums: [{ forumId: FORUM_ID, shortName: say(charter.shortName) }],
        from: '2026-01-01',
        until: '2026-12-31',
      },
    },
    decisions: {
      several: {
        card: 'decisions',
        forumId: null,
        charters: [charter],
        decisions: [decision, decisionOfChair(say), earlierDecision(say)],
        unreadable: NOTHING_UNREADABLE,
        page: 0,
        hasMore: false,
        sought: '',
        isOnlyNear: false,
        presiding: [{ forumId: FORUM_ID, shortName: charter.shortName }],
      },
      none: {
        card: 'decisions',
        forumId: null,
        charters: [charter],
        decisions: [],
        unreadable: NOTHING_UNREADABLE,
        page: 0,
        hasMore: false,
        sought: '',
        isOnlyNear: false,
        presiding: [],
      },
      unreadable: {
        card: 'decisions',
        forumId: null,
        charters: [charter],
        decisions: [],
        unreadable: { matters: 0, minutes: 0, decisions: 2 },
        page: 0,
        hasMore: false,
        sought: '',
        isOnlyNear: false,
        presiding: [],
      },
      many: {
        card: 'decisions',
        forumId: FORUM_ID,
        charters: [charter],
        decisions: Array.from({ length: 10 }, () => decision),
        unreadable: NOTHING_UNREADABLE,
        page: 2,
        hasMore: true,
        sought: '',
        isOnlyNear: false,
        presiding: [],
      },
      sought: {
        card: 'decisions',
        forumId: null,
        charters: [charter],
        decisions: [decision],
        unreadable: NOTHING_UNREADABLE,
        page: 1,
        hasMore: true,
        presiding: [],
        sought: say('ACT-teamen'),
        isOnlyNear: false,
      },
      onlyNear: {
        card: 'decisions',
        forumId: null,
        charters: [charter],
        decisions: [decision],
        unreadable: NOTHING_UNREADABLE,
        page: 0,
        hasMore: false,
        presiding: [],
        sought: say('ACT-temen'),
        isOnlyNear: true,
      },
      notFound: {
        card: 'decisions',
        forumId: FORUM_ID,
        charters: [charter],
        decisions: [],
        unreadable: NOTHING_UNREADABLE,
        page: 0,
        hasMore: false,
        presiding: [],
        sought: say('lunch'),
        isOnlyNear: false,
      },
    },
    welcome: Object.fromEntries(
      (['send', 'answer', 'ask', 'asked', 'goOn'] as const).map((step) => [
        step,
        { card: 'welcome', step, seat: say('Närhälsan 1 (ordförande)'), title: say('Fortsatt finansiering') },
      ]),
    ),
    standIn: {
      vote: {
        card: 'standIn',
        of: { card: 'vote', resolution: open(say, [fresh]), round: fresh, refreshAddresses: [] },
      },
      toPerson: {
        card: 'standIn',
        of: {
          card: 'tally',
          resolution: open(say, [answering]),
          round: answering,
          asOf: MORNING,
          isOver: false,
          away: [],
        },
      },
    },
    replaced: { plain: { card: 'replaced' } },
    message: Object.fromEntries(
      messages.map((message, index) => [`${message.type} ${index}`, { card: 'message', message }]),
    ),
  };
}

const statuses = [
  'draft',
  'open',
  'lapsed',
  'referredBack',
  'adopted',
  'movedToMeeting',
  'struck',
  'withdrawn',
] as const;

const sampleForum = readyForum((text) => text);

const RULES = [
  'viceFromOtherPrincipal',
  'chairTerm',
  'chairTermNeedsConsensus',
  'chairAlternatesBetweenPrincipals',
  'chairRotatesBetweenParties',
  'successorFromSamePrincipal',
  'successorSitsTermOut',
  'chairHoldsSeat',
] as const;

const registerFaults: readonly RegisterFault[] = [
  { fault: 'seatHeldTwice', seat: 3, people: [SU_1, SU_2] },
  { fault: 'personOnTwoSeats', person: SU_1, seats: [2, 3] },
  { fault: 'personOnTwoSeats', person: SU_1, seats: [2, 2] },
  { fault: 'roleHeldTwice', role: 'chair', people: [SU_1, SU_2] },
  { fault: 'roleHeldTwice', role: 'processLead', people: [SU_1, SU_1] },
  { fault: 'chairAndVice', person: SU_1 },
  { fault: 'seatStillHeld', seat: 3 },
  { fault: 'daysReversed', person: SU_1 },
  { fault: 'interimWithoutDays', person: SU_1 },
  { fault: 'personUnknown' },
];

/** Every refusal there is, in every shape that is told in its own way. */
const byType: NoticeSamples<Notice['type']> = {
  forumUnknown: [{ type: 'forumUnknown' }],
  sameTitle: [{ type: 'sameTitle', sentAt: '2026-06-04T14:00:00.000Z', lastDay: '2026-06-18' }],
  notInRoster: [{ type: 'notInRoster' }],
  mayNotSetUp: [{ type: 'mayNotSetUp' }],
  alreadySetUp: [{ type: 'alreadySetUp' }],
  staleRegister: [{ type: 'staleRegister' }],
  registerFaulty: registerFaults.map((fault) => ({ type: 'registerFaulty', faults: [fault] })),
  departsFromCharter: RULES.map((rule) => departing(sampleForum, rule, 'term-chair-2025-01-01')),
  rightNeedsDecision: [
    { type: 'rightNeedsDecision', seats: [21] },
    { type: 'rightNeedsDecision', seats: [20, 21] },
  ],
  nobodyToLink: [{ type: 'nobodyToLink' }],
  importUnknown: [{ type: 'importUnknown' }],
  recognitionAsked: [{ type: 'recognitionAsked' }],
  fileForNoForum: [
    { type: 'fileForNoForum', found: '', led: ['LGS', 'VVG'] },
    { type: 'fileForNoForum', found: 'NOSAM', led: ['LGS'] },
    { type: 'fileForNoForum', found: 'NOSAM', led: [] },
  ],
  fileUnread: [
    { type: 'fileUnread', why: { type: 'noTable' } },
    { type: 'fileUnread', why: { type: 'columnsMissing', columns: ['seat', 'party'] } },
    { type: 'fileUnread', why: { type: 'columnsUnknown', headings: ['Telefon'] } },
    { type: 'fileUnread', why: { type: 'otherForum', found: 'VVG' } },
    { type: 'fileUnread', why: { type: 'tooManyLines', most: 2_000 } },
  ],
  costCentresUnread: [
    { type: 'costCentresUnread', why: { kind: 'columnsMissing', columns: ['year', 'note'] } },
    { type: 'costCentresUnread', why: { kind: 'columnsUnknown', headings: ['Telefon'] } },
    { type: 'costCentresUnread', why: { kind: 'tooManyRows', most: 100 } },
  ],
  costCentresForNoForum: [
    { type: 'costCentresForNoForum', found: '', led: ['LGS', 'VVG'] },
    { type: 'costCentresForNoForum', found: 'NOSAM', led: ['LGS'] },
    { type: 'costCentresForNoForum', found: 'NOSAM', led: [] },
  ],
  noSuccessor: [{ type: 'noSuccessor' }],
  ...minutesNotices,
  shortNameTaken: [{ type: 'shortNameTaken', shortName: 'LGS', by: 'Ledningsgrupp i samverkan' }],
  setupFaulty: [{ type: 'setupFaulty', faults: [] }],
  unknownMatter: [{ type: 'unknownMatter' }],
  mayNotPrepare: [{ type: 'mayNotPrepare' }],
  mayNotPreside: [{ type: 'mayNotPreside' }],
  mayNotLead: [{ type: 'mayNotLead' }],
  recused: [{ type: 'recused' }],
  cannotBePassedOn: [{ type: 'cannotBePassedOn' }],
  cannotBeRecalled: [{ type: 'cannotBeRecalled' }],
  offerSettled: [{ type: 'offerSettled' }],
  chooseReceivingForum: [{ type: 'chooseReceivingForum' }],
  passedOn: [{ type: 'passedOn', to: 'Temagrupp äldre' }],
  passingRecalled: [{ type: 'passingRecalled' }],
  offerTakenUp: [{ type: 'offerTakenUp' }],
  offerTurnedBack: [
    { type: 'offerTurnedBack', how: 'declined' },
    { type: 'offerTurnedBack', how: 'returned' },
  ],
  ownPartyApplies: [{ type: 'ownPartyApplies', party: 'Närhälsan' }],
  responsibleRecused: [{ type: 'responsibleRecused' }],
  notAnExtension: [{ type: 'notAnExtension', lastDay: '2026-06-18' }],
  draftFaulty: [
    { type: 'draftFaulty', faults: [{ field: 'lastDay', fault: 'notWorkingDay' }] },
    { type: 'draftFaulty', faults: [{ field: 'lastDay', fault: 'tooSoon', workingDays: 1 }] },
  ],
  staleDraft: [{ type: 'staleDraft' }],
  noSuchRequest: [{ type: 'noSuchRequest' }],
  alreadySent: [{ type: 'alreadySent' }],
  decidesAtMeetingsOnly: [{ type: 'decidesAtMeetingsOnly' }],
  tooFewVoters: [
    { type: 'tooFewVoters', voters: 0 },
    { type: 'tooFewVoters', voters: 1 },
  ],
  principalWithoutVoters: [
    { type: 'principalWithoutVoters', principal: 'region' },
    { type: 'principalWithoutVoters', principal: 'kommun' },
  ],
  unchangedText: [{ type: 'unchangedText' }],
  answerOnCard: [{ type: 'answerOnCard' }],
  nothingToAnswer: [{ type: 'nothingToAnswer' }],
  answersOnCards: [{ type: 'answersOnCards' }],
  notEligible: [{ type: 'notEligible' }],
  coOptedCannotVote: [{ type: 'coOptedCannotVote' }],
  roundNotOpen: [
    ...statuses.map((status) => ({ type: 'roundNotOpen', status, closedAt: closing.at }) as const),
    { type: 'roundNotOpen', status: 'draft', closedAt: null },
  ],
  olderRound: [{ type: 'olderRound', current: 2 }],
  reworkAskedSince: [{ type: 'reworkAskedSince', responsible: 'Regionråd 1' }],
  staleRound: [{ type: 'staleRound', current: 2 }],
  reasonMissing: [{ type: 'reasonMissing' }],
  reasonTooLong: [{ type: 'reasonTooLong', most: 1000, length: 1240 }],
  answeredTooOften: [{ type: 'answeredTooOften', most: 20 }],
  nothingToCloseFor: [{ type: 'nothingToCloseFor' }],
  alreadyExtended: [{ type: 'alreadyExtended' }],
  notPossibleNow: statuses.map((status) => ({ type: 'notPossibleNow', status })),
  notInForum: [{ type: 'notInForum' }],
  reminderDayFaulty: [{ type: 'reminderDayFaulty', lastDay: '2026-06-18' }],
  stateFundsFaulty: [{ type: 'stateFundsFaulty', faults: [{ field: 'fundsNumber', fault: 'missing' }] }],
  yearAskedAlready: [{ type: 'yearAskedAlready', title: 'Samsjuklighet' }],
  yearBeforeNotDecided: [{ type: 'yearBeforeNotDecided', projectYear: 2 }],
  absenceFaulty: [{ type: 'absenceFaulty', faults: [{ field: 'until', fault: 'missing' }] }],
  absenceSaid: [{ type: 'absenceSaid' }],
  absenceTakenBack: [{ type: 'absenceTakenBack' }],
  absenceInPerson: [{ type: 'absenceInPerson' }],
  nobodyWaitsForYou: [{ type: 'nobodyWaitsForYou' }],
  awayOnLastDay: [{ type: 'awayOnLastDay' }],
  enquiryMade: [{ type: 'enquiryMade' }],
  enquiredTooOften: [{ type: 'enquiredTooOften', most: 5 }],
  enquiryTextMissing: [{ type: 'enquiryTextMissing' }],
  enquiryTooLate: (['open', 'lapsed', 'referredBack', 'adopted', 'movedToMeeting', 'struck', 'withdrawn'] as const).map(
    (status) => ({ type: 'enquiryTooLate', status, closedAt: '2026-06-18T14:00:00.000Z' }),
  ),
  enquiryNotForYou: [{ type: 'enquiryNotForYou' }],
  alreadyReplied: [{ type: 'alreadyReplied', by: 'Vice ordförande (Göteborg)', at: '2026-06-05T11:40:00.000Z' }],
  remindedRecently: [
    {
      type: 'remindedRecently',
      at: '2026-06-11T08:05:00.000Z',
      againAt: '2026-06-11T12:05:00.000Z',
    },
  ],
  noneToRemind: [
    { type: 'noneToRemind', ownDay: 0, tooLate: 0 },
    { type: 'noneToRemind', ownDay: 1, tooLate: 0 },
    { type: 'noneToRemind', ownDay: 0, tooLate: 2 },
    { type: 'noneToRemind', ownDay: 2, tooLate: 1 },
  ],
  neverSent: [{ type: 'neverSent' }],
  onlyInPerson: [{ type: 'onlyInPerson' }],
  chairDecisionInPerson: [{ type: 'chairDecisionInPerson' }],
  todoInPerson: [{ type: 'todoInPerson' }],
  forumNotSetUp: [{ type: 'forumNotSetUp' }],
  unreadableCard: [{ type: 'unreadableCard' }],
  identityMissing: [{ type: 'identityMissing' }],
  outsideTenants: [{ type: 'outsideTenants' }],
  fileTooLarge: [{ type: 'fileTooLarge', mostKilobytes: 1024 }],
  documentTooLarge: [{ type: 'documentTooLarge', mostMegabytes: 20 }],
  fileUnreachable: [{ type: 'fileUnreachable' }],
  fileNotText: [{ type: 'fileNotText' }],
  fileOffered: [{ type: 'fileOffered' }],
  fileToDownload: [
    { type: 'fileToDownload', name: 'Protokollsutdrag.pdf', url: 'http://127.0.0.1:3978/files/a/b.pdf' },
  ],
  periodUnread: [{ type: 'periodUnread' }],
  periodEndsBefore: [{ type: 'periodEndsBefore' }],
  fileInPerson: [{ type: 'fileInPerson' }],
  fileNotOffered: [{ type: 'fileNotOffered' }],
  fileDeclined: [{ type: 'fileDeclined' }],
  fileForSomebodyElse: [{ type: 'fileForSomebodyElse' }],
  fileNotSaved: [{ type: 'fileNotSaved' }],
  fileSaved: [{ type: 'fileSaved', name: 'Protokollsutdrag.pdf' }],
  ...meetingsNotices,
  unknownCondition: [{ type: 'unknownCondition' }],
  evidenceMissing: [{ type: 'evidenceMissing' }],
  conditionChangedSince: [{ type: 'conditionChangedSince' }],
  nothingRunsOut: [{ type: 'nothingRunsOut' }],
  alreadyRenewed: [{ type: 'alreadyRenewed', number: 'LGS PC 2026:9' }],
  optionLocked: [{ type: 'optionLocked', conditions: [1, 3] }],
  unknownParty: [{ type: 'unknownParty' }],
  mayNotNoteFormal: [{ type: 'mayNotNoteFormal' }],
  formalBodyMissing: [{ type: 'formalBodyMissing' }],
  formalTooLong: [
    { type: 'formalTooLong', field: 'body', most: 120 },
    { type: 'formalTooLong', field: 'reference', most: 300 },
  ],
  formalDayMissing: [{ type: 'formalDayMissing' }],
  formalDayAhead: [{ type: 'formalDayAhead' }],
  formalChangedSince: [{ type: 'formalChangedSince' }],
  formalDecisionNoted: [{ type: 'formalDecisionNoted' }],
  formalDecisionTakenBack: [{ type: 'formalDecisionTakenBack' }],
  mayNotEdit: [{ type: 'mayNotEdit' }],
  editorialMissing: [
    { type: 'editorialMissing', field: 'before' },
    { type: 'editorialMissing', field: 'after' },
  ],
  editorialTooLong: [{ type: 'editorialTooLong', field: 'before', most: 300 }],
  editorialSame: [{ type: 'editorialSame' }],
  editorialNotFound: [{ type: 'editorialNotFound' }],
  editorialInSeveralPlaces: [{ type: 'editorialInSeveralPlaces', places: 2 }],
  editorialBinding: [{ type: 'editorialBinding', touched: ['2026', 'tkr'] }],
  editorialChangedSince: [{ type: 'editorialChangedSince' }],
  mayNotSetAside: [{ type: 'mayNotSetAside' }],
  unknownEditorial: [{ type: 'unknownEditorial' }],
  editorialSetAsideAlready: [{ type: 'editorialSetAsideAlready' }],
  editoriallyChanged: [{ type: 'editoriallyChanged' }],
  editorialSetAside: [{ type: 'editorialSetAside' }],
  nothingToReport: [{ type: 'nothingToReport' }],
  reportFaulty: [{ type: 'reportFaulty', faults: [] }],
  reportChangedSince: [{ type: 'reportChangedSince' }],
  resultsReported: [{ type: 'resultsReported' }],
  conditionMet: [{ type: 'conditionMet' }],
  conditionTakenBack: [{ type: 'conditionTakenBack' }],
  nothingDelegated: [{ type: 'nothingDelegated' }],
  delegationEndedAlready: [{ type: 'delegationEndedAlready' }],
  delegationEnded: [{ type: 'delegationEnded' }],
  ...accountsNotices,
  ...applicationsNotices,
  ...followUpsNotices,
  ...chairDecisionNotices,
};

export const notices: readonly Notice[] = Object.values(byType).flat();

/** As if every day that somebody has chosen were ahead. */
function chosenDayOf(round: Round, viewer: string): string | null {
  return ballotOf(round, viewer)?.remindAt?.slice(0, 10) ?? null;
}

function readOwner(
  condition: number,
  written: string,
  owner: ReadOwner['owner'],
  name: string,
  isReminded: boolean,
): ReadOwner {
  return { condition, written, owner, name, isReminded };
}
