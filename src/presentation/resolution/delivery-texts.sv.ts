import type { ReachAttempt } from '../../domain/resolution/reaching';
import type { Instant } from '../../domain/time';
import type { Delivery, LeaderCard } from '../../application/resolution/deliveries';
import type { DeliveryFailure } from '../../domain/delivery-failure';
import { moment } from '../dates.sv';
import type { SentencesBy } from '../sentences-by';

const failure: Readonly<Record<DeliveryFailure, string>> = {
  blocked: 'Enighet är blockerat för personen',
  notInstalled: 'personen har inte installerat Enighet',
  notInRoster: 'personen finns inte i kanalen',
  conversationGone: 'chatten med Enighet är borttagen',
  activityGone: 'meddelandet är borttaget',
  throttled: 'Teams tog inte emot så många meddelanden på en gång',
  unavailable: 'Teams svarade inte',
  tooBig: 'meddelandet är för stort för Teams',
  refused: 'Teams tog inte emot meddelandet',
  unconfirmed: 'Teams sa inte om meddelandet kom fram',
};

const delivery: SentencesBy<'state', Delivery> = {
  delivered: ({ at }) => `Levererat${on(at)}.`,
  onItsWay: ({ why }) => (why === null ? 'På väg.' : `På väg. Jag försöker igen, för ${failure[why]}.`),
  failed: ({ at, why }) => `Gick inte fram${on(at)}: ${failure[why]}.`,
};

const toldOfReaction: SentencesBy<'state', Delivery> = {
  delivered: ({ at }) => `Fick veta i sin egen chatt att en reaktion inte är ett svar${on(at)}.`,
  onItsWay: 'Får strax veta att en reaktion inte är ett svar.',
  failed: ({ at, why }) => `Nåddes inte i sin egen chatt efter en reaktion${on(at)}: ${failure[why]}.`,
};

const mentioned: SentencesBy<'state', Delivery> = {
  delivered: ({ at }) => `Nämnd i kanalen${on(at)}.`,
  onItsWay: 'Nämns strax i kanalen.',
  failed: ({ at, why }) => `Kunde inte nämnas i kanalen${on(at)}: ${failure[why]}.`,
};

export const deliveryTexts = {
  heading: 'Leverans',
  round: (round: number) => `Så har alla nåtts i omgång ${round}.`,
  inChannel: 'Kortet i kanalen',
  who: 'Vem',
  exceptions: 'Har inte gått som det ska',
  members: 'Ledamöter',
  rest: 'Har kommit fram eller är på väg',
  showRest: (count: number) => `Det som har gått bra (${count})`,
  nothingSentTo: (count: number) => `Inget har skickats till den egna chatten än (${count}): `,
  notTried: 'Inte skickat än.',
  delivery,
  answered: 'har svarat.',
  /** Of whoever has answered that they need time to consult. */
  anchoring: 'behöver förankra och har inte gett slutligt svar.',
  notAnswered: 'har inte svarat.',
  /** Of the card that gave the member the matter, or was to. */
  opening: ({ at, failure: why }: ReachAttempt) =>
    why === null
      ? `Fick ärendet i sin egen chatt${on(at)}.`
      : `Ärendet gick inte fram i den egna chatten${on(at)}: ${failure[why]}.`,
  reminder: ({ at, failure: why }: ReachAttempt) =>
    why === null
      ? `Påmind i sin egen chatt${on(at)}.`
      : `Påminnelsen gick inte fram i den egna chatten${on(at)}: ${failure[why]}.`,
  reaction: toldOfReaction,
  mention: mentioned,
  waitsUntil: (back: Instant) => `Är borta. Nästa påminnelse väntar till ${moment(back)}.`,
  awayToTheEnd: 'Är borta tills svarstiden är slut och påminns inte mer.',
  absent: 'Kan inte nämnas i kanalen: personen finns inte där.',
  leaderCard: {
    course: 'Läget i ärendet: ',
    successions: 'Plats med ny ledamot: ',
    objections: 'Invändningar: ',
    tally: 'Slutliga svar som saknas: ',
    ruling: 'Avgörande: ',
    referral: 'Återremiss: ',
    enquiry: 'Fråga om ärendet: ',
  } satisfies Record<LeaderCard, string>,
  failure,
  open: 'Visa leverans',
  summary: (title: string) => `Leverans: ${title}`,
  choose: 'Välj ett ärende.',
  none: 'Inget ärende är utskickat än. Leveransen visas när ett har skickats ut.',
  summaryOfMany: 'Välj vilket ärendes leverans du vill se',
};

export const tallyTexts = {
  heading: 'Slutliga svar saknas, och sista svarsdagen är nära',
  settled: 'Svaren som saknades',
  closes: (closesAt: Instant) => `Omgången stänger ${moment(closesAt)}.`,
  notReached: (count: number) => `Har inte nåtts i den egna chatten (${count}):`,
  why: ({ failure: why }: ReachAttempt) => (why === null ? '' : `${failure[why]}.`),
  next: 'Hör gärna av dig till dem. Tystnad räknas inte som ja.',
  over: 'Svarstiden är förlängd sedan dess.',
  summary: (count: number, title: string) =>
    `${count === 1 ? '1 slutligt svar' : `${count} slutliga svar`} saknas, hör gärna av dig: ${title}`,
};

/** Of some early messages the moment is not known. */
function on(at: string | null): string {
  return at === null ? '' : ` ${moment(at)}`;
}
