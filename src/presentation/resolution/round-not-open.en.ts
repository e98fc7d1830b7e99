import type { Status } from '../../domain/resolution/resolution';
import { moment } from '../dates.en';

export function roundNotOpen(state: Status, closedAt: string | null): string {
  const closed = closedAt === null ? 'The matter is not open for answers.' : `The round closed ${moment(closedAt)}.`;
  const notCounted = `${closed} Your answer does not count.`;
  switch (state) {
    case 'draft':
      return 'The matter is not sent out yet. You get a card to answer on when it is sent out.';
    case 'open':
      return `${notCounted} The result soon comes in the channel.`;
    case 'lapsed':
      return `${notCounted} You can answer again if the chair extends the time to answer.`;
    case 'referredBack':
      return `${notCounted} You get a new card if the matter is sent out again.`;
    case 'adopted':
      return `${notCounted} The decision is in the channel.`;
    case 'movedToMeeting':
      return `${notCounted} The question is taken up at a meeting. Say what you think there.`;
    case 'struck':
      return `${notCounted} The matter is struck. Talk to the chair if you want to take it up again.`;
    case 'withdrawn':
      return 'The matter is withdrawn, so your answer does not count. Talk to the chair if you want to take it up again.';
  }
}
