import { given } from '../../support/given';
import { minutesAfter, upTo } from '../../support/matter';

const NOW = minutesAfter(60);
const many = Array.from({ length: 45 }, (_, index) => `r${index + 1}`);

describe('those who cannot be reached in their own chats', () => {
  it('are mentioned together', () => {
    given(...upTo.open)
      .when({ type: 'mention', round: 1, members: ['r1', 'k1'], absent: ['r2'] }, NOW)
      .then({ type: 'membersMentioned', members: ['r1', 'k1'], absent: ['r2'] });
  });

  it('are mentioned twenty at a time, since a message has only so much room', () => {
    given(...upTo.open)
      .when({ type: 'mention', round: 1, members: many, absent: ['r2'] }, NOW)
      .then(
        { type: 'membersMentioned', members: many.slice(0, 20), absent: ['r2'] },
        { type: 'membersMentioned', members: many.slice(20, 40), absent: [] },
        { type: 'membersMentioned', members: many.slice(40), absent: [] },
      );
  });

  it('and are in no channel are written down, though nobody is mentioned', () => {
    given(...upTo.open)
      .when({ type: 'mention', round: 1, members: [], absent: ['r2'] }, NOW)
      .then({ type: 'membersMentioned', members: [], absent: ['r2'] });
  });

  it('are not mentioned when the round is over', () => {
    given(...upTo.lapsed)
      .when({ type: 'mention', round: 1, members: ['r1'], absent: [] }, NOW)
      .thenNothingHappened();
  });
});
