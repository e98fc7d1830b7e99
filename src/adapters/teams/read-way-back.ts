import { z } from 'zod/v4';
import { MOST_STEPS, RETURNS, type WayBack } from '../../application/way-back';

/** What is to be shown there is found by these ids anew, by the rights that the person has then. */
const wayBack = z.object({
  came: z
    .array(
      z.object({
        verb: z.enum(RETURNS),
        data: z.record(z.string().max(20), z.union([z.string().max(128), z.int()])),
      }),
    )
    .max(MOST_STEPS),
});

/** Where the person who pressed a button came from. A card from before there was a way back has none. */
export function readWayBack(data: unknown): WayBack {
  return wayBack.safeParse(data).data?.came ?? [];
}
