import type { Invitation } from '../../domain/state-funds/application/application';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { head } from '../head';
import { banner, folded, sections } from '../sections';
import { paragraph, paragraphs, plain } from '../text-run';
import type { Texts } from '../texts';
import { noteAboutApplication } from './note-about-application';
import {
  answersOfApplication,
  lineOfApplication,
  nameOfApplication,
  statusOfApplication,
  statusToApplicant,
} from './told-application';

interface ApplicationData extends CommonData {
  readonly t: Texts['applications']['card'];
  readonly forum: string;
  readonly application: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly told: readonly Element[];
  /** Lists of none or one. */
  readonly takeUps: readonly object[];
  readonly matters: readonly { readonly matter: string }[];
  readonly edits: readonly object[];
  readonly withdrawals: readonly object[];
}

const expand: (data: ApplicationData) => Element = loadCard('application');

/** An application as it stands: to those who lead with what they can do, and as a receipt to whoever has sent it. */
export function applicationCard(texts: Texts, view: ViewOf<'application'>): Card {
  const { common, applications: t } = texts;
  const { application: of, isLeader, note } = view;
  const { forumId, forumName, id, status, invitation, sent, matters } = of;
  const name = nameOfApplication(texts, of);
  const isLive = status !== 'withdrawn' && matters.length === 0;
  const awaited = isLeader && status === 'open' && invitation !== null ? invitation : null;
  const isTheirs = isLeader ? invitation === null : true;
  return {
    content: expand({
      common,
      t: t.card,
      forum: forumId,
      application: id,
      title: head({ kind: t.heading, forum: forumName, state: [], title: name, lines: [] }),
      banner: banner(...noteAboutApplication(texts, note, forumName)),
      told: [
        ...sections(
          {
            heading: null,
            paragraphs: [
              ...lineOfApplication(texts, sent?.application),
              ...(isLeader ? statusOfApplication(texts, of) : statusToApplicant(texts, of)),
              ...(awaited === null ? [] : [t.code(awaited.code)]),
            ].map((line) => paragraph(plain(line))),
          },
          { heading: null, paragraphs: sent === null ? [] : answersOfApplication(texts, sent.application) },
        ),
        ...(awaited === null ? [] : toForward(texts, forumName, awaited)),
      ],
      takeUps: isLeader && isLive && sent !== null ? [{}] : [],
      matters: isLeader ? matters.slice(-1).map((matter) => ({ matter })) : [],
      edits: isTheirs && isLive ? [{}] : [],
      withdrawals: isLeader && isLive ? [{}] : [],
    }),
    summary: t.card.summary(name),
  };
}

/** What a leader sends to whoever is to apply. */
function toForward({ applications: t }: Texts, forumName: string, { code, lastDay }: Invitation): readonly Element[] {
  const text = sections({ heading: null, paragraphs: paragraphs(t.toForward(forumName, code, lastDay)) });
  return folded('forward', t.forward, text);
}
