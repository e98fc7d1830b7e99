import { emptyDraft } from '../../src/domain/resolution/content';
import type { Offer, Parcel, Passing, PassingNews } from '../../src/domain/resolution/passing';
import type { Adopted, Draft } from '../../src/domain/resolution/resolution';
import type { Say } from './sample-forum';
import { adopted, draft, draftFields, roundOf } from './sample-matter';
import type { Samples } from './sample-views';
import type { ViewOf } from '../../src/application/views';

const AT = '2026-06-10T08:00:00.000Z';
const LATER = '2026-06-12T08:00:00.000Z';

function parcelOf(say: Say, changes: Partial<Parcel> = {}): Parcel {
  const nosam = say('NOSAM Centrum');
  return {
    from: { id: 'nosam', name: nosam },
    matter: 'matter',
    passing: 1,
    fields: { ...draftFields(say), lastDay: '', shortNotice: '' },
    message: say('Frågan går inte att lösa på NOSAM-nivå.'),
    question: '',
    stops: [
      { forum: nosam, on: '2026-05-04', what: 'begun', number: '' },
      { forum: nosam, on: '2026-05-06', what: 'sent', number: '' },
      { forum: nosam, on: '2026-05-20', what: 'decided', number: say('NOSAM PC 2026:1') },
    ],
    ...changes,
  };
}

export function offered(say: Say, changes: Partial<Offer> = {}): Draft {
  const offer: Offer = { parcel: parcelOf(say), receivedAt: AT, stage: 'waiting', text: '', ...changes };
  const startedBy = { id: '', name: say('NOSAM Centrum') };
  return draft(say, { startedBy, fields: offer.parcel.fields, offer, revision: 0 });
}

function passing(say: Say, ...news: readonly PassingNews[]): Passing {
  return {
    number: 1,
    at: AT,
    by: { id: 'account-1', name: say('Ordförande (Närhälsan)') },
    to: { id: 'vvg', name: say('Vårdsamverkan Västra Götaland') },
    parcel: parcelOf(say),
    isRecalled: false,
    news,
  };
}

export function passedOn(say: Say, ...news: readonly PassingNews[]): Draft {
  return draft(say, { passings: [passing(say, ...news)] });
}

export function givenBack(say: Say): Draft {
  return passedOn(say, { kind: 'returned', at: AT, text: say('Vilka verksamheter berörs?') });
}

/** Decided here, handed over, and decided there too. */
export function liftedOn(say: Say): Adopted {
  const news = [{ kind: 'takenUp', at: LATER }, decidedThere(say)] as const;
  return { ...adopted(say, [roundOf(say)], 1), passings: [passing(say, ...news)] };
}

function wentOn(say: Say) {
  const [forum, to] = [say('Vårdsamverkan Västra Götaland'), say('Temagrupp äldre')];
  return { kind: 'wentOn', at: LATER, forum, to } as const;
}

function decidedThere(say: Say) {
  return {
    kind: 'decided',
    at: LATER,
    forum: say('Vårdsamverkan Västra Götaland'),
    number: say('VVG PC 2026:4'),
    on: '2026-06-30',
  } as const;
}

export function travelSamples(say: Say): Pick<Samples, 'travel' | 'passingForm' | 'offer'> {
  const forums = [
    { id: 'temagrupp', name: say('Temagrupp äldre') },
    { id: 'vvg', name: say('Vårdsamverkan Västra Götaland') },
  ];
  const at = LATER;
  const travel = {
    card: 'travel',
    forumName: say('Ledningsgrupp i samverkan'),
    resolution: draft(say),
    mayLead: true,
    unreachable: null,
    note: null,
  } as const;
  const offer = (changes: Partial<Offer> = {}): ViewOf<'offer'> => {
    const resolution = offered(say, changes);
    const shown = resolution.offer ?? { parcel: parcelOf(say), receivedAt: AT, stage: 'waiting', text: '' };
    return { card: 'offer', offer: shown, forumName: travel.forumName, resolution, mayLead: true, note: null };
  };
  const again = parcelOf(say, { question: say('Vilka verksamheter berörs?'), message: say('Alla fyra.') });
  return {
    travel: {
      here: travel,
      toRead: { ...travel, resolution: passedOn(say), mayLead: false },
      waiting: {
        ...travel,
        resolution: passedOn(say),

        note: { type: 'passedOn', to: forums[1]?.name ?? '' },
      },
      unreachable: { ...travel, resolution: passedOn(say), unreachable: forums[1]?.name ?? '' },
      recalling: {
        ...travel,
        resolution: draft(say, { passings: [{ ...passing(say), isRecalled: true }] }),

        note: { type: 'passingRecalled' },
      },
      recalled: { ...travel, resolution: passedOn(say, { kind: 'recalled', at }) },
      declined: { ...travel, resolution: passedOn(say, { kind: 'declined', at, text: say('Hör hemma i LGS.') }) },
      returned: { ...travel, resolution: givenBack(say) },
      takenUp: { ...travel, resolution: passedOn(say, { kind: 'takenUp', at }) },
      decided: { ...travel, resolution: liftedOn(say) },
      ended: {
        ...travel,
        resolution: passedOn(say, { kind: 'takenUp', at }, { ...decidedThere(say), kind: 'ended' }),
      },
      wentOn: { ...travel, resolution: passedOn(say, { kind: 'takenUp', at }, wentOn(say)) },
      wentBack: {
        ...travel,
        resolution: passedOn(say, { kind: 'takenUp', at }, wentOn(say), { ...decidedThere(say), kind: 'wentBack' }),
      },
      toMeeting: {
        ...travel,
        resolution: passedOn(say, { kind: 'takenUp', at }, { ...decidedThere(say), kind: 'toMeeting' }),
      },
      further: { ...travel, resolution: offered(say, { stage: 'takenUp' }) },
    },
    passingForm: {
      first: { card: 'passingForm', forumName: travel.forumName, resolution: draft(say), forums },
      again: {
        card: 'passingForm',
        forumName: travel.forumName,
        resolution: passedOn(say, { kind: 'declined', at, text: say('Hör hemma i LGS.') }),
        forums,
      },
      nowhere: { card: 'passingForm', forumName: travel.forumName, resolution: draft(say), forums: [] },
    },
    offer: {
      waiting: offer(),
      toRead: { ...offer(), mayLead: false },
      answered: offer({ parcel: again }),
      bare: offer({ parcel: parcelOf(say, { fields: emptyDraft, stops: [] }) }),
      takenUp: { ...offer({ stage: 'takenUp' }), note: { type: 'offerTakenUp' } },
      declined: {
        ...offer({ stage: 'declined', text: say('Hör hemma i LGS.') }),
        note: { type: 'offerTurnedBack', how: 'declined' },
      },
      returned: offer({ stage: 'returned', text: say('Vilka verksamheter berörs?') }),
      recalled: offer({ stage: 'recalled' }),
    },
  };
}
