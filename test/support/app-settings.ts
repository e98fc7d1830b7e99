/** Everything that packaging asks of the environment. */
export const appSettings = {
  MicrosoftAppId: '5f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5',
  ENIGHET_TEAMS_APP_ID: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  ENIGHET_APP_VERSION: '1.2.3',
  ENIGHET_DEVELOPER_NAME: 'Region "Exempel"',
  ENIGHET_WEBSITE_URL: 'https://forum.example/enighet',
  ENIGHET_PRIVACY_URL: 'https://forum.example/personuppgifter',
  ENIGHET_TERMS_URL: 'https://forum.example/villkor',
};
