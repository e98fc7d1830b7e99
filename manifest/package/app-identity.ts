import { z } from 'zod/v4';
import { createReader, type Environment } from '../../src/config-reader';

const HTTPS = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(2048);
const THREE_NUMBERS = z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);

/** What makes a package this organisation's own. The names are also the placeholders of `manifest.json`. */
const SETTINGS = {
  MicrosoftAppId: [z.uuid(), "the bot's app id, a GUID"],
  ENIGHET_TEAMS_APP_ID: [z.uuid(), 'the id of the app in Teams, a GUID that never changes'],
  ENIGHET_APP_VERSION: [THREE_NUMBERS, 'three numbers with dots between, such as 1.0.0'],
  ENIGHET_DEVELOPER_NAME: [z.string().trim().min(1).max(32), 'who stands behind the app, in 32 characters at most'],
  ENIGHET_WEBSITE_URL: [HTTPS, 'the https address of a page about the app'],
  ENIGHET_PRIVACY_URL: [HTTPS, 'the https address of the privacy notice'],
  ENIGHET_TERMS_URL: [HTTPS, 'the https address of the terms of use'],
} as const;

/** A value for every placeholder. */
export type AppIdentity = ReadonlyMap<string, string>;

/** Throws ConfigError with every fault at once. */
export function readAppIdentity(env: Environment = process.env): AppIdentity {
  const settings = createReader(env);
  const identity = new Map<string, string>();
  for (const [name, [schema, expected]] of Object.entries(SETTINGS)) {
    const value = settings.read(name, schema, expected);
    if (value !== undefined) identity.set(name, value);
  }
  if (identity.size < Object.keys(SETTINGS).length) throw settings.faults();
  return identity;
}
