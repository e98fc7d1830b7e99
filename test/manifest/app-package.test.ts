import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod/v4';
import { readAppIdentity } from '../../manifest/package/app-identity';
import { buildAppPackage } from '../../manifest/package/app-package';
import { schemaFaults } from '../../manifest/package/official-schema';
import { readCommand } from '../../src/presentation/read-command';
import { appSettings } from '../support/app-settings';

const identity = readAppIdentity(appSettings);
const zip = buildAppPackage(identity);
const files = unzipSync(zip);

const manifest = z.looseObject({
  bots: z.tuple([
    z.looseObject({
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ]),
});
const swedish = manifest.parse(contentOf('manifest.json'));
const english = z.record(z.string(), z.string()).parse(contentOf('en.json'));
const commandLists = swedish.bots[0].commandLists;

function textOf(file: string): string {
  return strFromU8(files[file] ?? new Uint8Array());
}

function contentOf(file: string): unknown {
  return JSON.parse(textOf(file));
}

it('holds the manifest and what it names, side by side', () => {
  expect(Object.keys(files)).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
});

it('is valid by the official schemas, of one and the same version', () => {
  expect(schemaFaults(swedish)).toEqual([]);
  expect(schemaFaults(english)).toEqual([]);
  const schemas = `https://developer.microsoft.com/json-schemas/teams/v${String(swedish['manifestVersion'])}`;
  expect(swedish['$schema']).toBe(`${schemas}/MicrosoftTeams.schema.json`);
  expect(english['$schema']).toBe(`${schemas}/MicrosoftTeams.Localization.schema.json`);
});

it('is refused when the official schemas have something against it', () => {
  const long = new Map([...identity, ['ENIGHET_DEVELOPER_NAME', 'x'.repeat(33)], ['MicrosoftAppId', 'x']]);
  expect(() => buildAppPackage(long)).toThrow(
    /^manifest\.json: \/developer\/name must NOT have more than 32 characters .*\n(?:.*\n)*.*\/bots\/0\/botId must match/,
  );
  expect(() => buildAppPackage(new Map())).toThrow('Nothing to fill in for ${{ENIGHET_APP_VERSION}}.');
});

it('has the ids, the version and the addresses filled in', () => {
  expect(swedish).toMatchObject({
    id: appSettings.ENIGHET_TEAMS_APP_ID,
    version: appSettings.ENIGHET_APP_VERSION,
    developer: {
      name: appSettings.ENIGHET_DEVELOPER_NAME,
      websiteUrl: appSettings.ENIGHET_WEBSITE_URL,
      privacyUrl: appSettings.ENIGHET_PRIVACY_URL,
      termsOfUseUrl: appSettings.ENIGHET_TERMS_URL,
    },
    bots: [{ botId: appSettings.MicrosoftAppId }],
    webApplicationInfo: { id: appSettings.MicrosoftAppId },
  });
  expect(textOf('manifest.json') + textOf('en.json')).not.toMatch(/\{\{|\}\}/);
});

it('works in teams, shared and private channels and the personal chat, where files can be sent', () => {
  expect(swedish).toMatchObject({
    supportsChannelFeatures: 'tier1',
    defaultInstallScope: 'team',
    bots: [{ scopes: ['team', 'personal'], supportsFiles: true }],
  });
});

it('asks for nothing but to see who is in the channel', () => {
  expect(swedish['authorization']).toEqual({
    permissions: { resourceSpecific: [{ name: 'ChannelMember.Read.Group', type: 'Application' }] },
  });
  expect(swedish['validDomains']).toEqual([]);
  expect(swedish).not.toHaveProperty('permissions');
  expect(swedish).not.toHaveProperty('devicePermissions');
});

it('is in Swedish first, with every text in English too', () => {
  expect(swedish['localizationInfo']).toEqual({
    defaultLanguageTag: 'sv',
    additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
  });
  const commandTexts = commandLists.flatMap(({ commands }, list) =>
    commands.flatMap((command, index) =>
      Object.keys(command).map((text) => `bots[0].commandLists[${list}].commands[${index}].${text}`),
    ),
  );
  const search = 'composeExtensions[0].commands[0]';
  const searchTexts = [search, `${search}.parameters[0]`].flatMap((of) => [`${of}.title`, `${of}.description`]);
  const texts = [
    ...['name.short', 'name.full', 'description.short', 'description.full'],
    ...commandTexts,
    ...searchTexts,
  ];
  expect(Object.keys(english).sort()).toEqual(['$schema', ...texts].sort());
});

// Teams lists ten. In one's own chat every member's come first and then those of whoever leads; what stands as a button on
// one of them is left out: deliveries on where a matter stands, a chair's decision on decisions, meetings on reports.
it('lists commands that the bot understands, in both languages', () => {
  const requests = [
    ['new', 'matters', 'decisions', 'minutes', 'meetings', 'reports', 'followUps', 'accounts', 'forum', 'help'],
    ['todo', 'absence', 'decisions', 'minutes', 'reports', 'followUps', 'new', 'accounts', 'forum', 'help'],
  ];
  expect(commandLists.map(({ scopes }) => scopes)).toEqual([['team'], ['personal']]);
  commandLists.forEach(({ commands }, list) => {
    expect(commands.map(({ title }) => readCommand(title))).toEqual(requests[list]);
    const translated = commands.map((_, index) => english[`bots[0].commandLists[${list}].commands[${index}].title`]);
    expect(translated.map((title = '') => readCommand(title))).toEqual(requests[list]);
  });
});

it('is the same to the byte whenever it is built', () => {
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
  expect(Buffer.compare(buildAppPackage(identity), zip)).toBe(0);
});
