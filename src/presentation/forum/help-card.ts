import type { Role } from '../../domain/forum/roles';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { sections, titled } from '../sections';
import { textCard } from '../text-card';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

type HelpForum = ViewOf<'help'>['forums'][number];

/** What the bot can do for this person, forum by forum, and what to write for it. */
export function helpCard(texts: Texts, { forums, personal }: ViewOf<'help'>): Card {
  const { help } = texts;
  return textCard(texts, help.summary, [
    ...titled(help.heading, paragraph(plain(help.introduction))),
    ...sections(
      ...forums.map((forum) => ({ heading: null, paragraphs: rightsIn(texts, forum) })),
      { heading: null, paragraphs: forums.length === 0 ? [paragraph(plain(help.noForums))] : [] },
      { heading: help.commandsHeading(personal), paragraphs: commands(texts, forums, personal) },
    ),
  ]);
}

function rightsIn({ help }: Texts, { shortName, roles, standing }: HelpForum): readonly Paragraph[] {
  const presides = holds(roles, 'chair', 'viceChair');
  const rights = [
    ...(presides ? [help.can.preside] : []),
    ...(holds(roles, 'chair', 'viceChair', 'processLead') ? [help.can.lead] : []),
    ...(!presides && holds(roles, 'processLead', 'noteTaker') ? [help.can.prepare] : []),
    help.can[standing],
  ];
  return [
    paragraph(bold(help.standing(shortName, roles, standing))),
    ...rights.map((right) => paragraph(plain(right))),
  ];
}

function commands({ help }: Texts, forums: readonly HelpForum[], personal: boolean): readonly Paragraph[] {
  const all = help.commands;
  const prepares = forums.some(({ roles }) => roles.length > 0);
  return [
    ...(prepares ? [all.new] : []),
    personal ? all.mattersMine : all.mattersHere,
    all.decisions,
    ...(personal ? [] : [all.forum]),
    all.help,
  ].map(([word, meaning]) => paragraph(bold(word), plain(meaning)));
}

function holds(roles: readonly Role[], ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.includes(role));
}
