import { z } from 'zod/v4';

/** What a process is to be: the program over a store, or one of two bare bots that answer everything with one card. */
export const Orders = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('program'),
    folder: z.string(),
    /** When it was `MORNING`, in real time. */
    morningAt: z.number(),
    pace: z.object({ leaseMs: z.number(), gapMs: z.number(), wakeMs: z.number() }),
  }),
  z.object({ kind: z.literal('sample'), card: z.unknown() }),
  z.object({ kind: z.literal('shortcut'), card: z.unknown() }),
]);
export type Orders = z.infer<typeof Orders>;

export const Said = z.object({ address: z.string() });

/** What the process has used since it was last asked, when all that it had to do is done. */
export const Used = z.object({ processorMs: z.number(), residentMb: z.number() });
export type Used = z.infer<typeof Used>;
