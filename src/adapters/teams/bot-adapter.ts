import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
} from 'botbuilder';
import { z } from 'zod/v4';
import type { Log } from '../../ports/log';
import { isReadableToken } from './bearer-token';
import { isFromAllowedTenant, isFromTeams } from './door';
import type { ActivityAnswer } from './http-server';
import { createSingleAttemptHttpClient } from './single-attempt-http-client';
import { ALL_TENANTS, type Tenants } from './tenants';

export type BotCredentials =
  | { readonly appType: 'UserAssignedMsi'; readonly appId: string; readonly tenantId: string }
  | { readonly appType: 'SingleTenant'; readonly appId: string; readonly tenantId: string; readonly password: string };

/** Whom tokens are believed from, and how what the bot sends is signed. */
export type BotAuthentication = ConfigurationBotFrameworkAuthentication;

export interface BotAdapterOptions {
  /** `local`: anybody may call and nothing is signed. Only behind a server that is bound to loopback. */
  readonly credentials: BotCredentials | 'local';
  readonly log: Log;
  /** Whose activities are let in; without it everybody's. */
  readonly tenants?: Tenants;
  /** Instead of Microsoft's, for a test with a token service of its own. */
  readonly authentication?: BotAuthentication;
  /** Time limit of each request to Teams. */
  readonly requestTimeoutMs?: number;
}

const REQUEST_TIMEOUT_MS = 10_000;

/** Throws when an app id, tenant or password is missing: without an app id botbuilder would accept anybody. */
export function createBotAdapter(options: BotAdapterOptions): TeamsBotAdapter {
  const { credentials, log, tenants = ALL_TENANTS, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const authentication =
    options.authentication ??
    new ConfigurationBotFrameworkAuthentication(
      credentials === 'local' ? {} : configuration(credentials),
      undefined,
      undefined,
      undefined,
      { httpClient: createSingleAttemptHttpClient(requestTimeoutMs) },
    );
  return new TeamsBotAdapter(authentication, credentials === 'local' ? null : credentials.appId, tenants, log);
}

function configuration(credentials: BotCredentials): ConfigurationBotFrameworkAuthenticationOptions {
  return {
    MicrosoftAppType: credentials.appType,
    MicrosoftAppId: credentials.appId,
    MicrosoftAppTenantId: credentials.tenantId,
    ...(credentials.appType === 'SingleTenant' && { MicrosoftAppPassword: credentials.password }),
  };
}

/** Errors that say "this caller is not who it claims", as opposed to "the caller could not be checked". */
const NotAuthenticated = z.union([
  z.object({ statusCode: z.literal([401, 403]) }),
  z.object({ name: z.literal(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']) }),
]);
const ErrorMessage = z.object({ message: z.string() }).transform(({ message }) => message);
const WithType = z.looseObject({ type: z.string() });
const ActivityObject = z.custom<Activity>((value) => WithType.safeParse(value).success);
const InvokeResponse = z.object({ value: z.object({ status: z.int(), body: z.unknown() }) });

const NOT_AUTHENTICATED: ActivityAnswer = { status: 401, body: { error: 'notAuthenticated' } };
const NOT_ANSWERED: ActivityAnswer = { status: 501, body: undefined };

export class TeamsBotAdapter extends CloudAdapter {
  /** `null` when nobody is authenticated. */
  private readonly appId: string | null;
  private readonly tenants: Tenants;
  private readonly log: Log;

  constructor(authentication: BotAuthentication, appId: string | null, tenants: Tenants, log: Log) {
    super(authentication);
    this.appId = appId;
    this.tenants = tenants;
    this.log = log;
  }

  /**
   * A client for calls outside a turn, signed as this bot. `continueConversationAsync` would do the same through a
   * turn, but it invents a `replyToId` for what is sent and hands failures to `onTurnError` instead of the caller.
   */
  connectorFor(serviceUrl: string) {
    const identity = this.createClaimsIdentity(this.appId ?? '');
    return this.botFrameworkAuthentication.createConnectorFactory(identity).create(serviceUrl);
  }

  /**
   * Checks who sent the activity, then runs the turn. Instead of `process`, which prints to the console and answers
   * with the message of whatever went wrong. Rejects when the caller could not be checked or the turn failed.
   */
  async receive(
    authorization: string,
    received: unknown,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<ActivityAnswer> {
    const activity = ActivityObject.parse(received);
    // Before the token: for some other channels botbuilder believes other issuers.
    if (!isFromTeams(activity)) return this.refused('otherChannel');
    const authenticated = await this.authenticate(authorization, activity);
    if (!authenticated) return NOT_AUTHENTICATED;
    if (!isFromAllowedTenant(activity, this.tenants)) return this.refused('otherTenant');
    if (activity.type === 'invoke') return this.invoked(activity, turn);
    const answer = await this.processActivity(authenticated, activity, turn);
    return answer ? { status: answer.status, body: answer.body } : { status: 200, body: undefined };
  }

  /**
   * A turn without the clients to Teams that `processActivity` makes anew for each, at a quarter of what a turn costs:
   * a tap is answered in the response, and to send anything in its turn is an error.
   */
  private async invoked(activity: Activity, turn: (context: TurnContext) => Promise<void>): Promise<ActivityAnswer> {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, turn);
    const answer: unknown = context.turnState.get(INVOKE_RESPONSE_KEY);
    return answer === undefined ? NOT_ANSWERED : InvokeResponse.parse(answer).value;
  }

  private refused(why: 'otherChannel' | 'otherTenant'): ActivityAnswer {
    this.log.warn('teams.refused', { why });
    return { status: 403, body: { error: why } };
  }

  private async authenticate(authorization: string, activity: Activity) {
    if (this.appId !== null && !isReadableToken(authorization)) return this.unbelieved('no readable token');
    try {
      const authenticated = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
      // botbuilder compares only when the activity has an address, and not at all for tokens of its Emulator.
      const boundTo: unknown = authenticated.claimsIdentity.getClaimValue('serviceurl');
      if (this.appId !== null && (boundTo === null || boundTo !== activity.serviceUrl)) {
        return this.unbelieved('a token for another service address');
      }
      return authenticated;
    } catch (error) {
      if (!NotAuthenticated.safeParse(error).success) throw error;
      return this.unbelieved(ErrorMessage.catch('').parse(error));
    }
  }

  private unbelieved(reason: string): null {
    this.log.warn('teams.notAuthenticated', { reason });
    return null;
  }
}
