import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { z } from 'zod/v4';
import { createSingleAttemptHttpClient } from '../../../../src/adapters/teams/single-attempt-http-client';

export const APP_ID = 'app-1';

/** Stands in for Microsoft's token service: real signatures, real checks, at an address of its own. */
export interface TokenIssuer {
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  /** A token as Teams sends it; `claims` replaces any of its claims. */
  token(serviceUrl: string, claims?: Readonly<Record<string, unknown>>): string;
  forgedToken(serviceUrl: string): string;
  close(): Promise<void>;
}

type Credentials = ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>;

/** Signs what the bot sends with something a test can recognise. */
class VisibleCredentials extends ConfigurationServiceClientCredentialFactory {
  override createCredentials(appId: string): Credentials {
    return Promise.resolve({
      signRequest(request) {
        request.headers.set('Authorization', `Bearer for ${appId}`);
        return Promise.resolve(request);
      },
    });
  }
}

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const keyId = randomUUID();
  const trusted = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const forger = generateKeyPairSync('rsa', { modulusLength: 2048 });

  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? { keys: [{ ...trusted.publicKey.export({ format: 'jwk' }), kid: keyId, endorsements: ['msteams'] }] }
          : { jwks_uri: `${url}/keys`, issuer: url },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`;

  const signed = (key: typeof trusted.privateKey, claims: Readonly<Record<string, unknown>>) => {
    const content = [{ alg: 'RS256', typ: 'JWT', kid: keyId }, claims].map(encoded).join('.');
    return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
  };
  const claimsFor = (serviceUrl: string) => {
    const now = Math.floor(Date.now() / 1000);
    return { iss: url, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 600 };
  };

  return {
    authentication: new ConfigurationBotFrameworkAuthentication(
      {
        ToChannelFromBotLoginUrl: url,
        ToChannelFromBotOAuthScope: url,
        ToBotFromChannelTokenIssuer: url,
        OAuthUrl: url,
        ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
        ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
        CallerId: url,
      },
      // The SDK's own factories do not extend that class either.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
      new VisibleCredentials({ MicrosoftAppId: APP_ID }),
      undefined,
      undefined,
      { httpClient: createSingleAttemptHttpClient(5_000) },
    ),
    token: (serviceUrl, claims) => signed(trusted.privateKey, { ...claimsFor(serviceUrl), ...claims }),
    forgedToken: (serviceUrl) => signed(forger.privateKey, claimsFor(serviceUrl)),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
