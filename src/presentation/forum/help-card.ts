import { leads, prepares, presides } from '../../domain/forum/roles';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { folded, sections, titled } from '../sections';
import type { Element } from '../card-template';
import { textCard } from '../text-card';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { cutShort } from './person-names';
import { waysOn } from './ways-on';

type HelpForum = ViewOf<'help'>['forums'][number];

/** What the bot can do for this person, forum by forum, and what to write for it. */
export function helpCard(texts: Texts, { forums, personal, ways }: ViewOf<'help'>): Card {
  const { help } = texts;
  const { first, more } = commandsFor(texts, forums, personal);
  return textCard(texts, help.summary, [
    ...titled(help.heading, paragraph(plain(help.introduction))),
    ...sections(
      ...alike(forums).map((same) => ({ heading: null, paragraphs: rightsIn(texts, same) })),
      { heading: null, paragraphs: forums.length === 0 ? [paragraph(plain(help.noForums))] : [] },
      { heading: help.commandsHeading[personal ? 'inPerson' : 'inChannel'], paragraphs: commands(first) },
    ),
    ...folded('commands', help.moreCommands, sections({ heading: null, paragraphs: commands(more) })),
    ...folded('privacy', help.privacy.title, publicSections(help.privacy)),
    ...folded('accessibility', help.accessibility.title, publicSections(help.accessibility)),
    ...waysOn(texts, ways, ['start', 'todo', 'decisions', 'absence']),
  ]);
}

function publicSections({ sections: all }: Texts['help']['privacy']): readonly Element[] {
  return sections(
    ...all.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map((text) => paragraph(plain(text))),
    })),
  );
}

/** The answer to a text that is no command. */
export function notUnderstoodCard(texts: Texts, { ways }: ViewOf<'notUnderstood'>): Card {
  const { notUnderstood: t } = texts;
  return textCard(texts, t.heading, [
    ...titled(t.heading, paragraph(plain(t.text))),
    ...waysOn(texts, ways, ['start', 'todo', 'help']),
  ]);
}

/** Forums where the person has the same rights are told together, since somebody may belong to forty. */
function alike(forums: readonly HelpForum[]): readonly (readonly [HelpForum, ...HelpForum[]])[] {
  const groups = new Map<string, [HelpForum, ...HelpForum[]]>();
  for (const forum of forums) {
    const key = [forum.standing, ...forum.roles].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [forum]);
    else group.push(forum);
  }
  return [...groups.values()];
}

function rightsIn({ help, register }: Texts, same: readonly [HelpForum, ...HelpForum[]]): readonly Paragraph[] {
  const [{ roles, standing }] = same;
  const presiding = presides({ roles });
  const rights = [
    ...(presiding ? [help.can.preside] : []),
    ...(leads({ roles }) ? [help.can.lead] : []),
    ...(!presiding && prepares({ roles }) ? [help.can.prepare] : []),
    help.can[standing],
  ];
  const shortNames = same.map(({ shortName }) => cutShort(shortName));
  return [
    paragraph(bold(help.standing([...roles.map((role) => register.roleName[role]), help.seat[standing]], shortNames))),
    ...rights.map((right) => paragraph(plain(right))),
  ];
}

type Command = Texts['help']['commands']['new'];

/** What the person may write: what is written most first, and the rest. */
function commandsFor(
  { help }: Texts,
  forums: readonly HelpForum[],
  personal: boolean,
): { readonly first: readonly Command[]; readonly more: readonly Command[] } {
  const all = help.commands;
  const leading = forums.some(leads);
  const presiding = forums.some(presides);
  const preparing = forums.some(prepares);
  const mayBeAway = forums.some(({ roles, standing }) => roles.length > 0 || standing !== 'attending');
  return {
    first: [
      ...(preparing ? [all.new] : []),
      personal ? all.mattersMine : all.mattersHere,
      all.decisions,
      personal ? all.minutesMine : all.minutesHere,
      all.help,
    ],
    more: [
      ...(personal && leading ? [all.deliveries] : []),
      ...(personal && presiding ? [all.chairDecision] : []),
      all.meetings,
      all.reports,
      all.followUps,
      all.accounts,
      ...(personal && leading ? [all.applications] : []),
      ...(personal ? [all.application] : []),
      ...(personal && mayBeAway ? [all.absence] : []),
      all.forum,
    ],
  };
}

function commands(all: readonly Command[]): readonly Paragraph[] {
  return all.map(([word, meaning]) => paragraph(bold(word), plain(meaning)));
}
