import type { Status } from '../../domain/resolution/resolution';
import { moment } from '../dates.en';

export const roundNotOpen = {
  notOpen: 'The matter is not open for answers.',
  closed: (closedAt: string) => `The round closed ${moment(closedAt)}.`,
  notCounted: 'Your answer does not count.',
  next: {
    draft: 'The matter is not sent out yet. You get a card to answer on when it is sent out.',
    open: 'The result soon comes in the channel.',
    lapsed: 'You can answer again if the chair extends the time to answer.',
    referredBack: 'You get a new card if the matter is sent out again.',
    adopted: 'The decision is in the channel.',
    movedToMeeting: 'The question is taken up at a meeting. Say what you think there.',
    struck: 'The matter is struck. Talk to the chair if you want to take it up again.',
    withdrawn:
      'The matter is withdrawn, so your answer does not count. Talk to the chair if you want to take it up again.',
  } satisfies Record<Status, string>,
};
