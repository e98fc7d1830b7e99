import { z } from 'zod/v4';

const exemption = z.looseObject({
  breach: z.looseObject({ rule: z.string(), subject: z.string() }),
  reason: z.string(),
});
const holding = z.looseObject({ id: z.string(), basis: z.string() });
const registerChanged = z.looseObject({
  type: z.literal('registerChanged'),
  exemptions: z.array(exemption),
  changes: z.array(z.looseObject({ holding: holding.optional() })),
});
const forumSetUp = z.looseObject({
  type: z.literal('forumSetUp'),
  register: z.looseObject({ exemptions: z.array(exemption), holdings: z.array(holding) }),
});

type StoredExemption = z.infer<typeof exemption>;
type StoredHolding = z.infer<typeof holding>;

/**
 * A member for a period used to be entered as a departure from the charter, with a reason. By R-27 it is no departure:
 * the reason becomes the basis of the holding, unless the holding has another.
 */
export function withInterimMembers(stored: unknown): unknown {
  const change = registerChanged.safeParse(stored).data;
  if (change !== undefined) {
    const { exemptions, changes } = change;
    const grounded = changes.map((one) =>
      one.holding === undefined ? one : { ...one, holding: withBasis(one.holding, exemptions) },
    );
    return { ...change, changes: grounded, exemptions: exemptions.filter(isStanding) };
  }
  const setUp = forumSetUp.safeParse(stored).data;
  if (setUp === undefined) return stored;
  const { exemptions, holdings } = setUp.register;
  const grounded = holdings.map((one) => withBasis(one, exemptions));
  return { ...setUp, register: { ...setUp.register, holdings: grounded, exemptions: exemptions.filter(isStanding) } };
}

function isStanding({ breach }: StoredExemption): boolean {
  return breach.rule !== 'noSubstitutes';
}

function withBasis(stored: StoredHolding, exemptions: readonly StoredExemption[]): StoredHolding {
  if (stored.basis !== '') return stored;
  const old = exemptions.find((one) => !isStanding(one) && one.breach.subject === stored.id);
  return old === undefined ? stored : { ...stored, basis: old.reason };
}
