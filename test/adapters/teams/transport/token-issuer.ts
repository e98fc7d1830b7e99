import { createHmac, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { z } from 'zod/v4';
import { createSingleAttemptHttpClient } from '../../../../src/adapters/teams/single-attempt-http-client';

export const APP_ID = 'app-1';

/**
 * `endorsed`: by Teams' own key. `endorsedElsewhere`: by a key that is published, but for other channels. `unknown`: by
 * a key that is not published. `forged`: by somebody else who gives out the key as Teams' own. `none`: by nobody.
 * `publicKey`: by anybody at all, who takes Teams' public key for a shared secret.
 */
export type Signature = 'endorsed' | 'endorsedElsewhere' | 'unknown' | 'forged' | 'none' | 'publicKey';

type Parts = Readonly<Record<string, unknown>>;

/** Stands in for Microsoft's token service: real signatures, real checks, at an address of its own. */
export interface TokenIssuer {
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  /** A token as Teams sends it; `claims` replaces any of its claims, and `undefined` removes it. So does `header`. */
  token(serviceUrl: string, claims?: Parts, signature?: Signature, header?: Parts): string;
  /** The key of somebody who forges, as a token can bring one along. */
  readonly strangersKey: unknown;
  /** From now on, whoever asks for the keys gets this, or `never` an answer. */
  answerKeysWith(status: number | 'never', body: string): void;
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

const newKey = () => ({ id: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) });

/** The same for every token service of a file of tests, since finding three keys takes longer than most tests. */
let keys: Readonly<Record<'endorsed' | 'endorsedElsewhere' | 'stranger', ReturnType<typeof newKey>>> | undefined;

export async function startTokenIssuer(): Promise<TokenIssuer> {
  keys ??= { endorsed: newKey(), endorsedElsewhere: newKey(), stranger: newKey() };
  const { endorsed, endorsedElsewhere, stranger } = keys;

  const published = ({ id, publicKey }: typeof endorsed, endorsements: readonly string[]) => ({
    ...publicKey.export({ format: 'jwk' }),
    kid: id,
    endorsements,
  });
  let instead: { readonly status: number | 'never'; readonly body: string } | undefined;
  const server = createServer((request, response) => {
    if (instead !== undefined) {
      if (instead.status !== 'never') response.writeHead(instead.status).end(instead.body);
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? { keys: [published(endorsed, ['msteams']), published(endorsedElsewhere, ['webchat', 'directline'])] }
          : { jwks_uri: `${url}/keys`, issuer: url },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`;

  const content = (alg: string, kid: string, claims: unknown, header: Parts) =>
    [{ alg, typ: 'JWT', kid, ...header }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
  const signed = (claims: unknown, { privateKey }: typeof endorsed, kid: string, header: Parts) => {
    const text = content('RS256', kid, claims, header);
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`;
  };

  function sign(claims: unknown, signature: Signature, header: Parts): string {
    switch (signature) {
      case 'endorsed':
        return signed(claims, endorsed, endorsed.id, header);
      case 'endorsedElsewhere':
        return signed(claims, endorsedElsewhere, endorsedElsewhere.id, header);
      case 'unknown':
        return signed(claims, stranger, stranger.id, header);
      case 'forged':
        return signed(claims, stranger, endorsed.id, header);
      case 'none':
        return `${content('none', endorsed.id, claims, header)}.`;
      case 'publicKey': {
        // In the very form that botbuilder hands to the check.
        const secret = endorsed.publicKey.export({ format: 'pem', type: 'pkcs1' });
        const text = content('HS256', endorsed.id, claims, header);
        return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
      }
    }
  }

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
      new VisibleCredentials({ MicrosoftAppId: APP_ID }),
      undefined,
      undefined,
      { httpClient: createSingleAttemptHttpClient(60_000) },
    ),
    token: (serviceUrl, claims = {}, signature = 'endorsed', header = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: url, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 600 };
      return sign({ ...usual, ...claims }, signature, header);
    },
    strangersKey: stranger.publicKey.export({ format: 'jwk' }),
    answerKeysWith: (status, body) => {
      instead = { status, body };
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
