import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod/v4';
import type { Log } from '../../ports/log';
import type { ActivityAnswer } from './http-server';
import { createSingleAttemptHttpClient } from './single-attempt-http-client';

export type BotCredentials =
  | { readonly appType: 'UserAssignedMsi'; readonly appId: string; readonly tenantId: string }
  | { readonly appType: 'SingleTenant'; readonly appId: string; readonly tenantId: string; readonly password: string };

export interface BotAdapterOptions {
  /** `local`: anybody may call and nothing is signed. Only behind a server that is bound to loopback. */
  readonly credentials: BotCredentials | 'local';
  readonly log: Log;
  /** Time limit of each request to Teams. */
  readonly requestTimeoutMs?: number;
}

const REQUEST_TIMEOUT_MS = 10_000;

/** Throws when an app id, tenant or password is missing: without an app id botbuilder would accept anybody. */
export function createBotAdapter(options: BotAdapterOptions): TeamsBotAdapter {
  const { credentials, log, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const authentication = new ConfigurationBotFrameworkAuthentication(
    credentials === 'local' ? {} : configuration(credentials),
    undefined,
    undefined,
    undefined,
    { httpClient: createSingleAttemptHttpClient(requestTimeoutMs) },
  );
  return new TeamsBotAdapter(authentication, credentials === 'local' ? '' : credentials.appId, log);
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

export class TeamsBotAdapter extends CloudAdapter {
  private readonly appId: string;
  private readonly log: Log;

  constructor(authentication: ConfigurationBotFrameworkAuthentication, appId: string, log: Log) {
    super(authentication);
    this.appId = appId;
    this.log = log;
  }

  /**
   * A client for calls outside a turn, signed as this bot. `continueConversationAsync` would do the same through a
   * turn, but it invents a `replyToId` for what is sent and hands failures to `onTurnError` instead of the caller.
   */
  connectorFor(serviceUrl: string) {
    const identity = this.createClaimsIdentity(this.appId);
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
    const authenticated = await this.authenticate(authorization, activity);
    if (!authenticated) return { status: 401, body: { error: 'notAuthenticated' } };
    const answer = await this.processActivity(authenticated, activity, turn);
    return answer ? { status: answer.status, body: answer.body } : { status: 200, body: undefined };
  }

  private async authenticate(authorization: string, activity: Activity) {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      if (!NotAuthenticated.safeParse(error).success) throw error;
      this.log.warn('teams.notAuthenticated', { reason: ErrorMessage.catch('').parse(error) });
      return undefined;
    }
  }
}
