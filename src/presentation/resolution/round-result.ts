import { choicesThat } from '../../domain/resolution/ballot';
import { decisionNumber } from '../../domain/resolution/numbering';
import type { Adopted, MeetingCause, Started } from '../../domain/resolution/resolution';
import { principalsRecused, type Round } from '../../domain/resolution/round';
import { dayOf } from '../dates';
import { bold, ledBy, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { named } from './answers';
import { saidIn } from './said-reasons';
import { isCurrent } from './standing-of-round';

/** What a round came to, in words, with the reason of whoever ruled. */
export function roundResult(texts: Texts, resolution: Started, round: Round): readonly Paragraph[] {
  const { result } = texts;
  if (!isCurrent(resolution, round)) return [paragraph(bold(result.sentAgain(round.number + 1)))];
  switch (resolution.status) {
    case 'draft':
      return [paragraph(bold(result.draft))];
    case 'open':
      return [paragraph(bold(result.open(round.deadline.closesAt)))];
    case 'lapsed':
      return [paragraph(bold(result.lapsed(resolution.rulingDueAt)))];
    case 'adopted':
      return [
        paragraph(bold((round.wording === 'endorses' ? result.endorsed : result.adopted)(numberOf(resolution, round)))),
      ];
    case 'referredBack':
      return [paragraph(bold(result.referredBack[resolution.cause])), ...reasonOf(texts, resolution)];
    case 'movedToMeeting':
      return [
        paragraph(bold(result.movedToMeeting[resolution.cause])),
        ...whoIsRecused(texts, resolution.cause, round),
        ...reasonOf(texts, resolution),
      ];
    case 'struck':
    case 'withdrawn':
      return [paragraph(bold(result[resolution.status])), ...reasonOf(texts, resolution)];
  }
}

/** Whose jäv it is, when jäv is why the matter goes to a meeting. */
function whoIsRecused(texts: Texts, cause: MeetingCause, round: Round): readonly Paragraph[] {
  if (cause !== 'oneSideRecused' && cause !== 'presidiumRecused') return [];
  return recusals(texts, round);
}

/** Which principals have nobody left, and everyone who has declared jäv. */
export function recusals({ result }: Texts, round: Round): readonly Paragraph[] {
  const [principal, other] = principalsRecused(round);
  return [
    ...(principal === undefined
      ? []
      : [paragraph(plain(other === undefined ? result.sideRecused[principal] : result.bothSidesRecused))]),
    ...named(result.recused, saidIn(round, ...choicesThat('leavesElectorate'))),
  ];
}

/** The reason of whoever ruled, with their name. */
function reasonOf(
  texts: Texts,
  { by, reason }: { readonly by: { readonly name: string } | null; readonly reason: string },
): readonly Paragraph[] {
  return by === null || reason === '' ? [] : ledBy(texts.result.reasonBy(by.name), reason);
}

function numberOf({ sequence, decidedAt }: Adopted, round: Round): string | null {
  return sequence === null ? null : decisionNumber(round.shortName, Number(dayOf(decidedAt).slice(0, 4)), sequence);
}
