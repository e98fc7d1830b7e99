/**
 * The same work, done for at most so many inputs at a time. The others wait in the order they came, and a failure
 * holds up none of them.
 */
export function fewAtATime<Input, Result>(
  most: number,
  work: (input: Input) => Promise<Result>,
): (input: Input) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];

  /** Gives the place of an input that is done to the first that waits. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return async (input) => {
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work(input);
    } finally {
      leave();
    }
  };
}
