import { z } from 'zod/v4';
import type { Render } from '../../application/render';
import type { AccountId } from '../../domain/forum/person';
import type { Started } from '../../domain/resolution/resolution';
import { unanswered, type Round } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import type { CommonData } from '../card';
import { loadPart, type Element } from '../card-template';
import { matterIds, type MatterIds } from '../resolution/matter-ids';
import { isCurrent, isOpen } from '../resolution/standing-of-round';
import { sections } from '../sections';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { USUAL_LANGUAGE } from '../../domain/language';
import { CATALOGUES } from '../catalogues';
import { textsLeading } from '../way-back';

interface PracticeData extends CommonData {
  readonly t: Texts['practice'];
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  /** A list of none or one. */
  readonly buttons: readonly object[];
}

const expand: (data: PracticeData) => readonly Element[] = loadPart('practice');

const elements = z.array(z.record(z.string(), z.unknown()));

/**
 * Local mode: cards of a vote have buttons with which the one person at the keyboard, `seated`, lets everybody else
 * answer. They stand right under the buttons for one's own answer, where the eye is after a vote.
 */
export function practising(render: Render, seated: AccountId): Render {
  return (view, reader = {}) => {
    const card = render(view, reader);
    if (view.card !== 'vote' && view.card !== 'ownVote') return card;
    if (!isCurrent(view.resolution, view.round)) return card;
    const texts = CATALOGUES[reader.language ?? USUAL_LANGUAGE];
    return withPart(card, practicePart(textsLeading(texts, view, reader), view.resolution, view.round, seated));
  };
}

function practicePart(
  { common, practice: t }: Texts,
  resolution: Started,
  round: Round,
  seated: AccountId,
): readonly Element[] {
  const open = isOpen(resolution, round);
  const isWaitingForOthers = open && unanswered(round).some(({ id }) => id !== seated);
  const told = isWaitingForOthers ? t.explanation : open ? t.onlyOwnLeft : whatBecameOf(t, resolution.status);
  return expand({
    common,
    t,
    ids: matterIds(resolution),
    body: sections({ heading: t.heading, paragraphs: [paragraph(plain(told))] }),
    buttons: isWaitingForOthers ? [{}] : [],
  });
}

function whatBecameOf(t: Texts['practice'], status: Started['status']): string {
  return status === 'adopted' || status === 'referredBack' ? t[status] : t.closed;
}

function withPart({ content, summary }: Card, part: readonly Element[]): Card {
  const body = elements.parse(content['body']);
  const last = body.findLastIndex((element) => JSON.stringify(element).includes('"verb":"vote.cast"'));
  const place = last < 0 ? body.length : last + 1;
  return { content: { ...content, body: [...body.slice(0, place), ...part, ...body.slice(place)] }, summary };
}
