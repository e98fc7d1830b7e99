import { DefaultAzureCredential, type TokenCredential } from '@azure/identity';
import { NO_TOKEN } from './cosmos-faults';

/**
 * Who this program is to Entra ID: in Azure its managed identity (the one with this client id, where there are
 * several), at a desk whoever has signed in with Azure's tools. Asks for nothing yet.
 */
export function entraIdentity(managedIdentityClientId: string | undefined): TokenCredential {
  return new DefaultAzureCredential(managedIdentityClientId === undefined ? {} : { managedIdentityClientId });
}

/** The same credential with errors that say that it was the token that was not to be had. */
export function withNamedFaults(credential: TokenCredential): TokenCredential {
  return {
    async getToken(scopes, options) {
      try {
        return await credential.getToken(scopes, options);
      } catch (error) {
        // The SDK looks in the message to see whether it should ask for another scope.
        const message = error instanceof Error ? error.message : 'no token';
        throw Object.assign(new Error(message), { code: NO_TOKEN });
      }
    },
  };
}
