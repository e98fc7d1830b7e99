import type { Fault, FaultProxy, Requested } from '../support/store-fault-proxy';
import type { Chance } from '../support/seeded-chance';

/** So many of a hundred requests go wrong. */
const SHARE = 6;

/** Refusals and repetitions that the service can answer a write with, whether or not it was made. */
const TROUBLES = [408, 410, 500, 503, 'reset'] as const;

/** Lets requests between the SDK and the server go wrong. Returns how often which answer was given so far. */
export function disturbAtRandom(proxy: FaultProxy, chance: Chance): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  proxy.disturb((request) => {
    if (!chance.percent(SHARE)) return undefined;
    const fault = faultFor(request, chance);
    const answer = String(fault.answer);
    given.set(answer, (given.get(answer) ?? 0) + 1);
    return fault;
  });
  return given;
}

function faultFor({ isWrite, method }: Requested, chance: Chance): Fault {
  const trouble: Fault = { made: isWrite && chance.percent(50), answer: chance.oneOf(TROUBLES) };
  const throttled: Fault = { made: false, answer: 429 };
  if (!isWrite) return chance.oneOf([trouble, trouble, trouble, throttled]);
  // The SDK's own repetition of a write that was made is refused; so is a write that another one overtook.
  const refused: Fault = method === 'PUT' ? { made: chance.percent(50), answer: 412 } : { made: true, answer: 409 };
  return chance.oneOf([trouble, trouble, trouble, throttled, { made: false, answer: 449 }, refused]);
}
