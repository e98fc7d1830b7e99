import { z } from 'zod/v4';
import type { Card } from '../../ports/messenger';

/** On the buttons of a card that is the bot's answer to what somebody wrote, and of whatever is opened in its place. */
const MARK = 'inReply';

const marked = z.object({ [MARK]: z.literal(true) });
const execute = z.looseObject({ type: z.literal('Action.Execute') });
const data = z.record(z.string(), z.unknown()).catch({});

/** No ledger has such a message, so nothing else ever redraws it: its buttons say so. */
export function asReplyCard({ content, summary }: Card): Card {
  return {
    content: Object.fromEntries(Object.entries(content).map(([key, value]) => [key, withMarks(value)])),
    summary,
  };
}

/** Whether what was pressed stands on such a card. */
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
