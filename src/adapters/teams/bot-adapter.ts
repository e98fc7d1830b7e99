import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
} from 'botbuilder';
import { z } from 'zod/v4';
import { putLast } from '../../application/put-last';
import type { Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import { isReadableToken } from './bearer-token';
import { isFromAllowedTenant, isFromTeams } from './door';
import type { ActivityAnswer } from './http-server';
import { readReceived } from './received-activity';
import { createRefusalLog, type RefusalLog } from './refusal-log';
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
  readonly clock: Clock;
  /** Told what Teams' clock showed when an activity was sent, once its sender is authenticated. */
  readonly onStatedTime?: (stated: Instant) => void;
  readonly log: Log;
  /** The tenants whose activities are let in; everybody's when this is left out. */
  readonly tenants?: Tenants;
  /** Takes the place of Microsoft's, in a test with a token service of its own. */
  readonly authentication?: BotAuthentication;
  /** Time limit of each request to Teams. */
  readonly requestTimeoutMs?: number;
}

const REQUEST_TIMEOUT_MS = 10_000;
/** Teams has an address for each part of the world. */
const MOST_CONNECTORS = 20;

type Connector = Awaited<ReturnType<ReturnType<BotAuthentication['createConnectorFactory']>['create']>>;

/** Throws when an app id, tenant or password is missing: without an app id botbuilder would accept anybody. */
export function createBotAdapter(options: BotAdapterOptions): TeamsBotAdapter {
  const { credentials, tenants = ALL_TENANTS, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const authentication =
    options.authentication ??
    new ConfigurationBotFrameworkAuthentication(
      credentials === 'local' ? {} : configuration(credentials),
      undefined,
      undefined,
      undefined,
      { httpClient: createSingleAttemptHttpClient(requestTimeoutMs) },
    );
  return new TeamsBotAdapter(authentication, {
    appId: credentials === 'local' ? null : credentials.appId,
    tenants,
    refusals: createRefusalLog(options),
    onStatedTime: options.onStatedTime ?? (() => undefined),
    checkTimeoutMs: requestTimeoutMs,
  });
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
/** The time by the clock of Teams' own servers. `localTimestamp` would be by the clock of somebody's phone. */
const Sent = z.object({ timestamp: z.iso.datetime({ offset: true }).optional().catch(undefined) });
const InvokeResponse = z.object({ value: z.object({ status: z.int(), body: z.unknown() }) });

const NOT_AUTHENTICATED: ActivityAnswer = { status: 401, body: { error: 'notAuthenticated' } };
const NOT_AN_ACTIVITY: ActivityAnswer = { status: 400, body: { error: 'notAnActivity' } };
const UNKNOWN_INVOKE: ActivityAnswer = { status: 400, body: { error: 'unknownInvoke' } };
/** Microsoft's keys cannot be reached. The caller may well be Teams, which asks again. */
const NOT_CHECKED: ActivityAnswer = { status: 503, body: { error: 'cannotAuthenticate' }, retryAfterSeconds: 5 };

interface Letting {
  /** `null` when nobody is authenticated. */
  readonly appId: string | null;
  readonly tenants: Tenants;
  readonly refusals: RefusalLog;
  readonly onStatedTime: (stated: Instant) => void;
  /** How long Microsoft's keys are waited for. */
  readonly checkTimeoutMs: number;
}

export class TeamsBotAdapter extends CloudAdapter {
  private readonly letting: Letting;
  private readonly connectors = new Map<string, Connector>();

  constructor(authentication: BotAuthentication, letting: Letting) {
    super(authentication);
    this.letting = letting;
  }

  /**
   * A client for calls outside a turn, signed as this bot. `continueConversationAsync` would do the same through a
   * turn, but it invents a `replyToId` for what is sent and hands failures to `onTurnError` instead of the caller.
   * To make a client costs about as much as a request, so it is kept; its token is looked after at each request.
   */
  async connectorFor(serviceUrl: string): Promise<Connector> {
    const known = this.connectors.get(serviceUrl);
    if (known !== undefined) return known;
    const identity = this.createClaimsIdentity(this.letting.appId ?? '');
    const connector = await this.botFrameworkAuthentication.createConnectorFactory(identity).create(serviceUrl);
    putLast(this.connectors, serviceUrl, connector, MOST_CONNECTORS);
    return connector;
  }

  /**
   * Checks who sent the activity, then runs the turn. botbuilder's own `process` prints to the console, and answers
   * with the message of whatever went wrong. Rejects when the turn failed.
   */
  async receive(
    authorization: string,
    received: unknown,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<ActivityAnswer> {
    // Checked before the token: for some other channels botbuilder believes other issuers.
    if (!isFromTeams(received)) return this.refused('otherChannel');
    const activity = readReceived(received);
    if (activity === undefined) return this.refusedAs(NOT_AN_ACTIVITY, 'teams.refused', 'notAnActivity');
    const authenticated = await this.authenticate(authorization, activity);
    if ('status' in authenticated) return authenticated;
    const { timestamp } = Sent.parse(received);
    if (timestamp !== undefined) this.letting.onStatedTime(timestamp);
    if (!isFromAllowedTenant(activity, this.letting.tenants)) return this.refused('otherTenant');
    if (activity.type === 'invoke') return this.invoked(activity, turn);
    const answer = await this.processActivity(authenticated, activity, turn);
    return answer ? { status: answer.status, body: answer.body } : { status: 200, body: undefined };
  }

  /**
   * Runs the turn of an invoke without the clients to Teams that `processActivity` makes anew for each, at a quarter
   * of what a turn costs. An invoke is answered in the response, and to send anything in its turn is an error.
   */
  private async invoked(activity: Activity, turn: (context: TurnContext) => Promise<void>): Promise<ActivityAnswer> {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, turn);
    const answer: unknown = context.turnState.get(INVOKE_RESPONSE_KEY);
    return answer === undefined ? UNKNOWN_INVOKE : InvokeResponse.parse(answer).value;
  }

  private refused(why: 'otherChannel' | 'otherTenant'): ActivityAnswer {
    return this.refusedAs({ status: 403, body: { error: why } }, 'teams.refused', why);
  }

  private refusedAs(answer: ActivityAnswer, event: string, why: string): ActivityAnswer {
    this.letting.refusals.note(event, why);
    return answer;
  }

  private async authenticate(authorization: string, activity: Activity) {
    const { appId, checkTimeoutMs } = this.letting;
    if (appId !== null && !isReadableToken(authorization)) return this.unbelieved('no readable token');
    try {
      const checking = this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
      const authenticated = await within(checkTimeoutMs, checking);
      // botbuilder compares the two only when the activity has an address, and not at all for tokens of its Emulator.
      const boundTo: unknown = authenticated.claimsIdentity.getClaimValue('serviceurl');
      if (appId !== null && (boundTo === null || boundTo !== activity.serviceUrl)) {
        return this.unbelieved('a token for another service address');
      }
      return authenticated;
    } catch (error) {
      const reason = ErrorMessage.catch('').parse(error);
      return NotAuthenticated.safeParse(error).success
        ? this.unbelieved(reason)
        : this.refusedAs(NOT_CHECKED, 'teams.cannotAuthenticate', reason);
    }
  }

  private unbelieved(reason: string): ActivityAnswer {
    return this.refusedAs(NOT_AUTHENTICATED, 'teams.notAuthenticated', reason);
  }
}

/** botbuilder 4.23.3 waits for Microsoft's keys for as long as it takes. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the keys did not come in time')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
