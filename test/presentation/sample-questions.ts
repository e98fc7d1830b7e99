import { CHANNEL_CARDS } from '../../src/application/delivery/delivery-view';
import { DELIVERY_FAILURES } from '../../src/domain/delivery-failure';
import type { ChannelNews } from '../../src/domain/forum/forum';
import { smallForum, TODAY } from './sample-import';
import type { Say } from './sample-forum';
import type { Samples } from './sample-views';

const LOSSES = [
  'botRemoved',
  'channelDeleted',
  'teamDeleted',
  'teamArchived',
  'unreachable',
  'setUpElsewhere',
] as const;

/** What leaders are asked and told about the register and the channel. */
export function questionSamples(
  say: Say,
): Pick<
  Samples,
  | 'departure'
  | 'departureSettled'
  | 'recognition'
  | 'recognitionSettled'
  | 'questionSettled'
  | 'channelNews'
  | 'missingInChannel'
  | 'chatClosed'
> {
  const forum = smallForum(say);
  const { register } = forum;
  const person = { id: 'account-1', name: say('Ledamot Närhälsan 1'), email: null };
  const stranger = { id: 'account-99', name: say('Gäst Öberg'), address: '29:account-99' };
  const shortName = say('LGS');
  const title = say('ACT-teamen 2026');
  const news = (what: ChannelNews['what']) => ({ card: 'channelNews', shortName, news: { number: 1, what } }) as const;
  return {
    departure: {
      seatAndRole: {
        card: 'departure',
        forum,
        departure: {
          person,
          holdings: register.holdings.filter((holding) => holding.person === person.id),
          roleTerms: register.roleTerms.filter((term) => term.person === person.id),
        },
        today: TODAY,
      },
      interim: {
        card: 'departure',
        forum,
        departure: {
          person,
          holdings: [
            {
              id: 'h-9',
              seat: 99,
              person: person.id,
              from: '2026-05-01',
              until: '2026-10-31',
              interim: true,
              basis: '',
            },
          ],
          roleTerms: [],
        },
        today: TODAY,
      },
    },
    departureSettled: {
      kept: { card: 'departureSettled', shortName, name: person.name, kept: true },
      ended: { card: 'departureSettled', shortName, name: person.name, kept: false },
      forgotten: { card: 'departureSettled', shortName, name: '', kept: false },
    },
    recognition: {
      one: {
        card: 'recognition',
        forum,
        person: stranger,
        candidates: register.people.filter(({ id }) => id === 'typed:8'),
      },
    },
    recognitionSettled: {
      linked: {
        card: 'recognitionSettled',
        shortName,
        name: stranger.name,
        linkedTo: say('Ledamot Tandvård 8'),
      },
      sameName: { card: 'recognitionSettled', shortName, name: stranger.name, linkedTo: stranger.name },
      nobody: { card: 'recognitionSettled', shortName, name: stranger.name, linkedTo: null },
    },
    questionSettled: {
      named: { card: 'questionSettled', shortName, name: person.name },
      unnamed: { card: 'questionSettled', shortName, name: '' },
    },
    missingInChannel: {
      ...Object.fromEntries(
        DELIVERY_FAILURES.map((why) => [why, { card: 'missingInChannel', what: 'vote', title, why } as const]),
      ),
      ...Object.fromEntries(
        CHANNEL_CARDS.map((what) => [what, { card: 'missingInChannel', what, title, why: 'notInRoster' } as const]),
      ),
      there: { card: 'missingInChannel', what: 'decision', title, why: null },
    },
    chatClosed: {
      verify: { card: 'chatClosed', step: 'verify', name: person.name, title, isOver: false },
      over: { card: 'chatClosed', step: 'verify', name: person.name, title, isOver: true },
    },
    channelNews: {
      ...Object.fromEntries(LOSSES.map((why) => [why, news({ type: 'lost', why })])),
      back: news({ type: 'back' }),
      renamed: news({ type: 'renamed', name: say('LGS 2027') }),
    },
  };
}
