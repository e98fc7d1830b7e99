/** The same work, for at most so many at a time; the others wait in the order they came. A failure holds up nobody. */
export function fewAtATime<Input, Result>(
  most: number,
  work: (input: Input) => Promise<Result>,
): (input: Input) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];

  /** Whoever leaves gives their place to the first who waits. */
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
