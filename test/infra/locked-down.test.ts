import { readBicepFiles, type BicepFile } from './bicep';
import { objectIn } from './bicep-declarations';

let files: readonly BicepFile[];
beforeAll(async () => {
  files = await readBicepFiles();
});

function propertiesOf(type: string) {
  return files
    .flatMap((file) => file.resources)
    .filter((resource) => resource.type.startsWith(`${type}@`))
    .map(({ body }) => objectIn(body, 'properties'));
}

it('nothing fetches a key, and nothing asks for a secret', () => {
  const code = files.map(({ path, text }) => [path, text.replaceAll(/\/\/.*$/gm, '')] as const);
  const word = /list\w*Keys?\b|listSecrets|getSecret|@secure|password|secret|accountKey|COSMOS_KEY|sharedKey/i;
  expect(
    code.flatMap(([path, text]) =>
      text
        .split('\n')
        .filter((line) => word.test(line))
        .map((line) => [path, line]),
    ),
  )
    // The symbols that turn passwords off are named after what they do.
    .toEqual([
      ['modules/app.bicep', expect.stringContaining('resource noFtpPassword ')],
      ['modules/app.bicep', expect.stringContaining('resource noScmPassword ')],
    ]);
});

it('the program is reached over TLS 1.2 or later only, and deployed with a sign-in only', () => {
  expect(propertiesOf('Microsoft.Web/sites')).toMatchObject([
    {
      httpsOnly: true,
      siteConfig: {
        minTlsVersion: '1.2',
        scmMinTlsVersion: '1.2',
        ftpsState: 'Disabled',
        remoteDebuggingEnabled: false,
      },
    },
  ]);
  expect(propertiesOf('Microsoft.Web/sites/basicPublishingCredentialsPolicies')).toEqual([
    { allow: false },
    { allow: false },
  ]);
});

it('the bot has no secret and no other channel than Teams', () => {
  expect(propertiesOf('Microsoft.BotService/botServices')).toMatchObject([
    { msaAppType: 'UserAssignedMSI', disableLocalAuth: true },
  ]);
  const channels = propertiesOf('Microsoft.BotService/botServices/channels').map((channel) => channel['channelName']);
  expect(channels).toEqual(['MsTeamsChannel']);
});

it('whatever keeps logs of its own sends them to the workspace', () => {
  for (const symbol of ['account', 'site', 'bot']) {
    const settings = files
      .flatMap((file) => file.resources)
      .filter(
        ({ type, body }) => type.startsWith('Microsoft.Insights/diagnosticSettings@') && body['scope'] === `=${symbol}`,
      );
    expect([symbol, settings.map(({ body }) => objectIn(body, 'properties')['workspaceId'])]).toEqual([
      symbol,
      ['=workspaceId'],
    ]);
  }
});
