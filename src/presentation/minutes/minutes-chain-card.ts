import { phaseOf } from '../../domain/minutes/open-steps';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { bytesOf, MOST_CARD_BYTES } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { paragraphsOnCard, sectionsOnCard, type DrawnOnCard } from '../document/document-on-card';
import { cutShort } from '../forum/person-names';
import { banner, folded, sections } from '../sections';
import { tableOf } from '../table';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { leadsBackTo } from '../way-back';
import { chainBrokenOff, chainSections } from './chain-document';
import { chainButtons, type ChainButtons } from './chain-leading';
import { publishedLink, type LinkButton } from './document-link';
import { minutesHead, titleOfMinutes } from './minutes-head';
import { versionIds, type VersionIds } from './minutes-ids';
import { shownNames } from './minutes-waiting';

type Chain = ViewOf<'minutesChain'>;

interface MinutesChainData extends CommonData, ChainButtons {
  readonly ids: VersionIds;
  readonly banner: readonly Element[];
  readonly body: readonly Element[];
  readonly links: readonly LinkButton[];
  readonly opens: readonly { readonly title: string }[];
  /** A list of one; none when the reader has come from there. */
  readonly presences: readonly { readonly title: string }[];
  readonly export: string;
}

const MOST_RELATED = 5;

const expand: (data: MinutesChainData) => Element = loadCard('minutes-chain');

/**
 * Every step with who and when, and what led there. Without the way to a draft: whoever belongs to the forum may read the
 * chain, and only those who sign the text.
 */
export function minutesChainCard(texts: Texts, view: Chain): Card {
  const { minutes } = view;
  const told = { ...view, mayReadText: false, shown: (name: string) => cutShort(name) };
  const drawnIn = (room: number) => {
    const chain = sectionsOnCard(texts, chainSections(texts, told), room);
    return cardOf(texts, view, paragraphsOnCard(texts, chainBrokenOff(texts, told)), chain);
  };
  return {
    content: drawnIn(MOST_CARD_BYTES - bytesOf(drawnIn(0))),
    summary: texts.minutesChain.summary(titleOfMinutes(texts, minutes)),
  };
}

function cardOf(texts: Texts, view: Chain, state: readonly Paragraph[], chain: DrawnOnCard): Element {
  const { common, minutes: words, minutesChain: t } = texts;
  const { minutes, note, gone } = view;
  return expand({
    common,
    ids: versionIds(minutes),
    banner: banner(
      ...(note === null ? [] : [paragraph(bold(noticeText(texts, note, minutes.shortName)))]),
      ...(gone.length === 0 ? [] : [paragraph(bold(words.gone(shownNames(gone))))]),
    ),
    body: [
      ...minutesHead(texts, minutes, t.heading, ...state),
      ...sections({ heading: null, paragraphs: corrections(texts, view) }),
      ...presence(texts, chain),
      ...steps(texts, chain),
      ...records(texts, chain),
      ...sections(
        { heading: null, paragraphs: chain.isCut ? [paragraph(subtle(t.inExport))] : [] },
        { heading: null, paragraphs: unreached(texts, view) },
      ),
    ],
    links: publishedLink(texts, minutes),
    opens: view.opensStep && !leadsBackTo(texts, 'minutes.open') ? [{ title: words.open }] : [],
    presences: leadsBackTo(texts, 'minutes.presence') ? [] : [{ title: texts.presence.open }],
    ...chainButtons(texts, view),
    export: t.export,
  });
}

/** Who was there at which item, behind a button: it is long, and no step that waits. */
function presence({ presence: { step } }: Texts, { sections: all }: DrawnOnCard): readonly Element[] {
  const told = all.filter(({ role, heading }) => role === 'body' && heading === step);
  return told.length === 0 ? [] : folded('presence', step, sections(...told));
}

/** The steps below each other: which, and who and when. */
function steps({ minutesChain: t, presence: { step } }: Texts, { sections: all }: DrawnOnCard): readonly Element[] {
  const body = all.filter(({ role, heading }) => role === 'body' && heading !== step);
  return tableOf({ widths: [6, 7], hasHeads: true, second: 'words' }, [
    [[paragraph(bold(t.step))], [paragraph(bold(t.byWhom))]],
    ...body.map(({ heading, paragraphs }) => [[paragraph(plain(heading ?? ''))], paragraphs]),
  ]);
}

/** What has happened on the way, behind a button. */
function records({ minutesChain: t }: Texts, { sections: all }: DrawnOnCard): readonly Element[] {
  const told = sections(...all.filter(({ role }) => role === 'record'));
  return told.length === 0 ? [] : folded('records', t.toggleRecords, told);
}

/** The related minutes, the latest first. Those that there is no room for are in the forum's list. */
function corrections(texts: Texts, { minutes, related }: Chain): readonly Paragraph[] {
  const { minutes: words, minutesChain: t } = texts;
  return related.slice(0, MOST_RELATED).map((other) => {
    const title = titleOfMinutes(texts, other);
    const said = other.id === minutes.corrects ? t.corrects(title) : t.correctedBy(title, words.phase[phaseOf(other)]);
    return paragraph(bold(said));
  });
}

function unreached(texts: Texts, { minutes, people, publishers, ...view }: Chain): readonly Paragraph[] {
  const known = [minutes.noteTaker, ...minutes.verifiers, minutes.approver, ...publishers, ...people];
  const names = [...new Set(view.unreached)].map(
    (id) => known.find((person) => person.id === id)?.name ?? texts.register.unknownPerson,
  );
  if (names.length === 0) return [];
  return [
    paragraph(bold(texts.minutesChain.unreached), plain([...new Set(names.map((name) => cutShort(name)))].join(', '))),
  ];
}
