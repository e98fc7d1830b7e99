import { readAppIdentity } from '../../manifest/package/app-identity';
import { appSettings } from '../support/app-settings';

function faultsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readAppIdentity(env);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}

it('is what the environment says', () => {
  expect(Object.fromEntries(readAppIdentity({ ...appSettings, PATH: '/bin' }))).toEqual(appSettings);
});

it('tells everything that is missing at once', () => {
  expect(faultsOf({})).toEqual([
    "MicrosoftAppId is missing: it must be the bot's app id, a GUID.",
    'ENIGHET_TEAMS_APP_ID is missing: it must be the id of the app in Teams, a GUID that never changes.',
    'ENIGHET_APP_VERSION is missing: it must be three numbers with dots between, such as 1.0.0.',
    'ENIGHET_DEVELOPER_NAME is missing: it must be who stands behind the app, in 32 characters at most.',
    'ENIGHET_WEBSITE_URL is missing: it must be the https address of a page about the app.',
    'ENIGHET_PRIVACY_URL is missing: it must be the https address of the privacy notice.',
    'ENIGHET_TERMS_URL is missing: it must be the https address of the terms of use.',
  ]);
});

it('tells everything that is wrong at once', () => {
  expect(
    faultsOf({
      MicrosoftAppId: '${{MicrosoftAppId}}',
      ENIGHET_TEAMS_APP_ID: 'enighet',
      ENIGHET_APP_VERSION: '1.0.0-beta',
      ENIGHET_DEVELOPER_NAME: 'x'.repeat(33),
      ENIGHET_WEBSITE_URL: 'http://forum.example/',
      ENIGHET_PRIVACY_URL: 'forum.example',
      ENIGHET_TERMS_URL: 'https://localhost/',
    }).map((fault) => fault.split(':')[0]),
  ).toEqual(Object.keys(appSettings).map((name) => `${name} is wrong`));
});

it.each(['1.0', '01.0.0', 'v1.0.0', '1.0.0.0', ''])('takes no version such as "%s"', (version) => {
  expect(faultsOf({ ...appSettings, ENIGHET_APP_VERSION: version })).toHaveLength(1);
});
