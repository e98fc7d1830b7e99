/** Waits for conditions, looked at again whenever something has been seen. */
export class Watch {
  private readonly waiting = new Set<() => void>();

  changed(): void {
    for (const look of [...this.waiting]) look();
  }

  /** Resolves with the first thing found. Rejects after `mostMs`, naming what it waited for. */
  until<Found>(what: string, find: () => Found | undefined, mostMs = 60_000): Promise<Found> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`waited ${mostMs} ms for ${what}`));
      }, mostMs);
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
