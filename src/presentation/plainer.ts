import { z } from 'zod/v4';
import { bytesOfCard, MOST_CARD_BYTES } from './card-size';
import type { Element } from './card-template';

/**
 * A card that is too large for Teams loses what its words say as well: pictures and the columns that they stand in,
 * and spaces that are not the usual ones. Links that look like text become buttons, which say only once where they
 * lead. Text that is neither bold nor anything else is written as itself alone, and what is only held together stands
 * without what holds it.
 */
export function plainerIfTooLarge(content: Element): Element {
  return bytesOfCard(content) <= MOST_CARD_BYTES ? content : plainer(content);
}

const pictured = z.object({
  type: z.literal('ColumnSet'),
  columns: z.array(z.object({ items: z.array(z.unknown()) })),
});
const link = z.object({
  type: z.literal('Container'),
  selectAction: z.object({ type: z.literal('Action.OpenUrl') }).loose(),
});

/** A run of text that only says what kind it is. */
const unmarked = z.strictObject({ type: z.literal('TextRun'), text: z.string() });

/** Elements that are held together for the space around them. */
const group = z.strictObject({
  type: z.literal('Container'),
  spacing: z.string().optional(),
  items: z.array(z.unknown()),
});

function plainer(element: object): Element {
  return Object.fromEntries(
    Object.entries(element)
      .filter(([key]) => key !== 'spacing')
      .map(([key, value]: [string, unknown]) => [
        key,
        Array.isArray(value) ? value.flatMap(plainerItems) : isObject(value) ? plainer(value) : value,
      ]),
  );
}

function plainerItems(item: unknown): readonly unknown[] {
  const columns = pictured.safeParse(item);
  if (columns.success) {
    return columns.data.columns.flatMap(({ items }) => items.filter((one) => !isPicture(one)).flatMap(plainerItems));
  }
  const leading = link.safeParse(item);
  if (leading.success) return [{ type: 'ActionSet', actions: [leading.data.selectAction] }];
  const run = unmarked.safeParse(item);
  if (run.success) return [run.data.text];
  const grouped = group.safeParse(item);
  if (grouped.success) return grouped.data.items.flatMap(plainerItems);
  return [isObject(item) ? plainer(item) : item];
}

function isPicture(item: unknown): boolean {
  return isObject(item) && 'type' in item && item.type === 'Image';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
