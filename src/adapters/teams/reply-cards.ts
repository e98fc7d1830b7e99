import { z } from 'zod/v4';
import type { Card } from '../../ports/messenger';

/**
 * The mark on the buttons of a card that answers what somebody wrote, and of the cards that are opened in its place.
 */
const MARK = 'inReply';

const marked = z.object({ [MARK]: z.literal(true) });
const execute = z.looseObject({ type: z.literal('Action.Execute') });
const data = z.record(z.string(), z.unknown()).catch({});

/** The card with marked buttons. No ledger has the message of a reply, so nothing else redraws it. */
export function asReplyCard({ content, summary }: Card): Card {
  return {
    content: Object.fromEntries(Object.entries(content).map(([key, value]) => [key, withMarks(value)])),
    summary,
  };
}

/** Whether the button that was pressed is marked so. */
export function isOnReplyCard(pressed: unknown): boolean {
  return marked.safeParse(pressed).success;
}

function withMarks(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withMarks);
  if (typeof part !== 'object' || part === null) return part;
  if (execute.safeParse(part).success)
    return { ...part, data: { ...data.parse('data' in part ? part.data : {}), [MARK]: true } };
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withMarks(value)]));
}
