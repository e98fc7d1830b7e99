import { z } from 'zod/v4';
import { FUNDS } from '../domain/accounts/accounts';
import costCentres from './cost-centres.json';

/** The year that the forum's economy is shown of. */
export const YEAR = 2026;

/** The cost centres of the LGS and what is booked on them by hand, as on the slides of 4 June 2026 (003:175-191). */
export const economy = z
  .array(
    z.object({
      number: z.string(),
      name: z.string(),
      funds: z.enum(FUNDS),
      income: z.string(),
      carriedOver: z.string(),
      note: z.string(),
      booked: z.array(z.object({ title: z.string(), amount: z.string(), note: z.string() })),
    }),
  )
  .parse(costCentres);
