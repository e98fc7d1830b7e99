const MOST_MS = 60_000;

/** Waits for conditions, looked at again whenever something has been seen. */
export class Watch {
  private readonly waiting = new Set<() => void>();

  changed(): void {
    for (const look of [...this.waiting]) look();
  }

  /** Resolves with the first thing found. Rejects after a minute, naming what it waited for and what there was. */
  until<Found>(what: string, find: () => Found | undefined, seen: () => string = () => ''): Promise<Found> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`waited ${MOST_MS} ms for ${what}${seen()}`));
      }, MOST_MS);
      const look = () => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }
}
