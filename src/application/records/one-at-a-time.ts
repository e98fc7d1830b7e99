export type OneAtATime = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Does work under the same name one at a time, in the order it came. A failure does not stop the next. */
export function createOneAtATime(): OneAtATime {
  const last = new Map<string, Promise<void>>();

  return async (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(name, settled);
    try {
      return await mine;
    } finally {
      if (last.get(name) === settled) last.delete(name);
    }
  };
}
