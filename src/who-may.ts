import { verbs, type VerbName } from './adapters/teams/verbs';
import { COMMANDS_IN_CHANNEL, COMMANDS_IN_PERSON, type Request } from './application/conversation';
import type { Audience } from './application/forum/audience';
import { AUDIENCE_WORDS, COMMAND_WORDS, TABLE_WORDS as words, VERB_WORDS } from './who-may.sv';

/** `npm run who-may` writes who may do what, as Markdown: what each button and command is declared for. */
process.stdout.write(
  [
    `# ${words.title}`,
    words.intro,
    `## ${words.buttons}`,
    table(
      [words.what, words.who, words.by, words.name],
      namesOf(verbs).map((name) => buttonRow(name)),
    ),
    `## ${words.commands}`,
    table(
      [words.what, words.inChannel, words.inOwnChat],
      namesOf(COMMAND_WORDS).map((request) => commandRow(request)),
    ),
  ].join('\n\n') + '\n',
);

function buttonRow(name: VerbName): readonly string[] {
  const [may, ...ofOwn] = verbs[name].may;
  const who = [whoOf(may), ...ofOwn.map((other) => `${words.inOwnChat}: ${whoOf(other)}`)].join('; ');
  return [VERB_WORDS[name], who, AUDIENCE_WORDS[may].by, `\`${name}\``];
}

function commandRow(request: Request): readonly string[] {
  return [COMMAND_WORDS[request], whoOf(COMMANDS_IN_CHANNEL[request].may), whoOf(COMMANDS_IN_PERSON[request].may)];
}

function whoOf(may: Audience): string {
  return AUDIENCE_WORDS[may].who;
}

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(record).filter((name): name is Name => Object.hasOwn(record, name));
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}
