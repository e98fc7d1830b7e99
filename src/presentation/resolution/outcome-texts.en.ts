import type { MeetingCause, ReferralCause, Status } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';
import type { Principal } from '../../domain/forum/principal';
import { moment } from '../dates.en';

export const resultTexts = {
  adopted: (number: string | null) =>
    number === null
      ? 'You are unanimous. The decision gets its number in the channel.'
      : `Decision ${number}. You are unanimous.`,
  endorsed: (number: string | null) =>
    number === null
      ? 'You are unanimous. The position gets its number in the channel.'
      : `Position ${number}. You are unanimous.`,
  referredBack: {
    rejected: 'Referred back (återremiss) for further preparation, because not everybody supported it.',
    ruling: 'Referred back (återremiss) for further preparation by the chair or the vice chair.',
    noRuling:
      'Referred back (återremiss) for further preparation, because final answers were missing when the time to answer had passed.',
  } satisfies Record<ReferralCause, string>,
  sentAgain: (next: number) => `Referred back (återremiss) for further preparation. Round ${next} is sent out.`,
  lapsed: (rulingDueAt: Instant) =>
    `The time to answer has passed and final answers are missing. The chair or the vice chair rules by ${moment(rulingDueAt)} how the matter goes on.`,
  movedToMeeting: {
    objection: 'To be taken up at a meeting, because somebody asked for it.',
    oneSideRecused: 'To be taken up at a meeting, because it cannot be decided per capsulam.',
    presidiumRecused: 'To be taken up at a meeting, because all of the presidium have declared recusal (jäv).',
    ruling: 'To be taken up at a meeting.',
    neverSent: 'To be taken up at a meeting. The matter has not been sent out.',
  } satisfies Record<MeetingCause, string>,
  sideRecused: {
    region: 'Everybody from the region has declared recusal (jäv).',
    kommun: 'Everybody from the municipalities has declared recusal (jäv).',
  } satisfies Record<Principal, string>,
  bothSidesRecused: 'Everybody from both principals has declared recusal (jäv).',
  recused: 'Have declared recusal (jäv): ',
  struck: 'Struck. The matter has ended without a decision.',
  withdrawn: 'Withdrawn. The matter has ended without a decision.',
  open: (closesAt: Instant) => `Open for answers until ${moment(closesAt)}.`,
  draft: 'The matter is a draft and not sent out.',
  reasonBy: (name: string) => `${name} writes: `,
};

export const outcomeTexts = {
  heading: 'Result of the round',
  next: {
    draft: 'The matter is sent out when the text is done.',
    open: 'Answer on the card above.',
    lapsed: 'The chair or the vice chair rules how the matter goes on.',
    referredBack:
      'The presidium decides whether the text is revised, the question is taken up at a meeting or the matter is struck. You get a new card if it is sent out again.',
    adopted: 'It is reported at the forum’s next meeting.',
    movedToMeeting: 'The question is taken up at the forum’s next meeting. You need not do anything now.',
    struck: 'The matter has ended without a decision. You need not do anything.',
    withdrawn: 'The matter has ended without a decision. You need not do anything.',
  } satisfies Record<Status, string>,
  goesOn: (next: number) => `The matter continues on the card of round ${next}.`,
  reasons: 'Reasons',
  summary: (title: string, state: string) => `${state}: ${title}`,
};
