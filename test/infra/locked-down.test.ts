import { environments, filesIn, ofType, readSnapshot, reference, textIn, theOnly } from './snapshot';

const KEY_OR_SECRET =
  /list\w*Keys?\b|listSecrets|getSecret|@secure|password|secret|accountKey|primaryKey|COSMOS_KEY|sharedKey/i;

it('nothing fetches a key, and nothing asks for a secret', () => {
  const files = [...filesIn('.bicep'), ...filesIn('.bicepparam'), ...filesIn('.snapshot.json')];
  const found = files.flatMap((file) =>
    textIn(file)
      .replaceAll(/\/\/.*$/gm, '')
      .split('\n')
      .filter((line) => KEY_OR_SECRET.test(line))
      .map((line) => [file, line]),
  );
  // The symbols that turn passwords off are named after what they do.
  expect(found).toEqual([
    ['modules/app.bicep', expect.stringContaining('resource noFtpPassword ')],
    ['modules/app.bicep', expect.stringContaining('resource noScmPassword ')],
  ]);
});

describe.each(environments)('%s', (environment) => {
  const snapshot = readSnapshot(environment);
  const identity = theOnly(snapshot, 'Microsoft.ManagedIdentity/userAssignedIdentities');

  it('is reached over TLS 1.2 or later only, and the program is deployed with a sign-in only', () => {
    expect(theOnly(snapshot, 'Microsoft.Web/sites').properties).toMatchObject({
      httpsOnly: true,
      siteConfig: {
        minTlsVersion: '1.2',
        scmMinTlsVersion: '1.2',
        ftpsState: 'Disabled',
        remoteDebuggingEnabled: false,
      },
    });
    const passwords = ofType(snapshot, 'Microsoft.Web/sites/basicPublishingCredentialsPolicies');
    expect(passwords.map(({ name, properties }) => [name.split('/').at(-1), properties])).toEqual([
      ['ftp', { allow: false }],
      ['scm', { allow: false }],
    ]);
    expect(theOnly(snapshot, 'Microsoft.DocumentDB/databaseAccounts').properties).toMatchObject({
      disableLocalAuth: true,
      minimalTlsVersion: 'Tls12',
    });
  });

  it('is one identity: of the program and of the bot, which has no secret and no other channel than Teams', () => {
    expect(theOnly(snapshot, 'Microsoft.Web/sites')['identity']).toEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { [identity.id]: {} },
    });
    expect(theOnly(snapshot, 'Microsoft.BotService/botServices').properties).toMatchObject({
      msaAppType: 'UserAssignedMSI',
      msaAppMSIResourceId: identity.id,
      msaAppId: reference(identity, 'clientId'),
      disableLocalAuth: true,
    });
    const { properties } = theOnly(snapshot, 'Microsoft.BotService/botServices/channels');
    expect(properties).toEqual({ channelName: 'MsTeamsChannel', properties: { isEnabled: true } });
  });
});
