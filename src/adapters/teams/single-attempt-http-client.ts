import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod/v4';
import { ConnectorRefusal } from './connector-errors';

type ConnectorClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type ConnectorHttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

const TextBody = z.string().optional();

/**
 * The HTTP client under every call to the Bot Connector: one attempt, and one time limit from connecting to the last
 * byte of the answer.
 *
 * botbuilder 4.23.3 declares `noRetryPolicy` but does not read it, and its pipeline sends a POST answered with 5xx up
 * to four times, which posts a card four times. The pipeline retries answers and RestErrors only, so whatever is not
 * success leaves here as ConnectorRefusal.
 */
export function createSingleAttemptHttpClient(timeoutMs: number): ConnectorHttpClient {
  return {
    async sendRequest(request) {
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers.toJson({ preserveCase: true }),
        body: TextBody.parse(request.body) ?? null,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const bodyAsText = await response.text();
      if (!response.ok) throw new ConnectorRefusal(response.status, bodyAsText, response.headers.get('retry-after'));

      // The class of these headers is not exported, so an emptied copy of the request's takes the answer's.
      const headers = request.headers.clone();
      for (const name of headers.headerNames()) headers.remove(name);
      response.headers.forEach((value, name) => headers.set(name, value));
      return { request, status: response.status, headers, bodyAsText };
    },
  };
}
