// Loaded into the Playground's process with `node -r`. Its settings schema wants exactly five users and at most one
// channel beside General, though nothing else in it does; a forum has more. This drops those limits as the schema is read.
const parse = JSON.parse;
JSON.parse = function (text, reviver) {
  const value = parse(text, reviver);
  if (typeof value?.$id === 'string' && value.$id.startsWith('https://aka.ms/teams-app-test-tool-config/')) {
    delete value.properties.users.minItems;
    delete value.properties.users.maxItems;
    delete value.properties.team.properties.channels.maxItems;
    JSON.parse = parse;
  }
  return value;
};
