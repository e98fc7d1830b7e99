/** A request as it left the program. */
export interface LeavingRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** The program's requests to Teams, each from when it leaves until its answer has been read or has failed to come. */
export interface WatchedRequests {
  underWay(): number;
  restore(): void;
}

/** Requests to other addresses than these, and of others than the program, are nothing to watch. */
export function watchRequests(
  serviceUrl: () => string,
  onLeaving: (request: LeavingRequest) => void = () => undefined,
): WatchedRequests {
  let underWay = 0;
  const reach = globalThis.fetch;
  const spy = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(serviceUrl()) || init?.redirect !== 'manual') return reach(input, init);
    onLeaving({ url, init });
    underWay += 1;
    try {
      const answer = await reach(input, init);
      const text = await answer.text();
      return new Response(text, { status: answer.status, headers: answer.headers });
    } finally {
      underWay -= 1;
    }
  });
  return { underWay: () => underWay, restore: () => spy.mockRestore() };
}
