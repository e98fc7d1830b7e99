import type { RemindInput } from '../../application/resolution/reminding-silent';
import type { RequestedReminder } from '../../domain/resolution/reaching';
import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { CommonData } from '../card';
import { loadPart, type Element } from '../card-template';
import { sections } from '../sections';
import { paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { roundIds, type RoundIds } from './matter-ids';

interface RemindSilentData extends CommonData {
  readonly t: Texts['remindSilent'];
  readonly ids: RoundIds;
  readonly shownOn: RemindInput['shownOn'];
}

const expand: (data: RemindSilentData) => readonly Element[] = loadPart('remind-silent');

/** The last reminder that was asked for in the round, and the form that asks for one. */
export function remindSilent(
  texts: Texts,
  resolution: Started,
  round: Round,
  shownOn: RemindInput['shownOn'],
): readonly Element[] {
  const { common, remindSilent: t } = texts;
  const last = round.reaching.requests.at(-1);
  return [
    ...sections({ heading: t.heading, paragraphs: last === undefined ? [] : requestParagraphs(texts, last) }),
    ...expand({ common, t, ids: roundIds(resolution, round), shownOn }),
  ];
}

/** Who asked for it and in which words, whom it goes to and when, and who is left out and why. */
export function requestParagraphs({ remindSilent: t }: Texts, request: RequestedReminder): readonly Paragraph[] {
  const { at, by, line, moment, members, later, ownDay, tooLate, away = [] } = request;
  const now = members.length - (later?.members.length ?? 0) - away.length;
  return [
    t.asked(by.name, at),
    ...(line === '' ? [] : [t.quotation(line)]),
    ...(now === 0 ? [] : [t.now(now, moment)]),
    ...(later === null ? [] : [t.later(later.members.length, later.by)]),
    ...(away.length === 0 ? [] : [t.away(away.length)]),
    ...(ownDay.length === 0 ? [] : [t.ownDay(ownDay.length)]),
    ...(tooLate.length === 0 ? [] : [t.tooLate(tooLate.length)]),
  ].map((sentence) => paragraph(plain(sentence)));
}
