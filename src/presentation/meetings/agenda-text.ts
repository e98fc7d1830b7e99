import { REPORT_KINDS, type Report } from '../../domain/meetings/meetings';
import type { Decision } from '../../domain/decision/decision';
import { textToForward } from '../decision/text-to-forward';
import { oneLine } from '../display-text';
import { titleOf } from '../resolution/matter-title';
import type { Texts } from '../texts';

/** How many bytes leave room for the rest of the card. */
const MOST_BYTES = 12_800;

/** What a meeting is told, to copy into its agenda, under the item it belongs to: of a decision, all that was decided (003:171). */
export function agendaText(texts: Texts, reports: readonly Report[], decisions: readonly Decision[]): string {
  const lines = REPORT_KINDS.flatMap((kind) => {
    const group = reports.filter((report) => report.kind === kind);
    if (group.length === 0) return [];
    return [
      { text: texts.reports.agenda.group[kind], count: 0 },
      ...group.map((report) => ({ text: textOf(texts, report, decisions), count: 1 })),
      { text: '', count: 0 },
    ];
  });
  let taken = 0;
  const firstOutside = lines.findIndex(({ text }) => {
    taken += Buffer.byteLength(JSON.stringify(text));
    return taken > MOST_BYTES;
  });
  const shown = firstOutside < 0 ? lines : lines.slice(0, firstOutside);
  const left = lines.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return [...shown.map(({ text }) => text), ...(left > 0 ? [texts.words.moreOfThese(left)] : [])].join('\n').trim();
}

function textOf(texts: Texts, report: Report, decisions: readonly Decision[]): string {
  const decision = decisions.find(({ id }) => id === report.subject);
  return decision === undefined || decision.kind === 'earlier' ? lineOf(texts, report) : textToForward(texts, decision);
}

function lineOf(texts: Texts, report: Report): string {
  const { kind, number, title, isForLeaders, dueOn } = report;
  const owner = isForLeaders ? texts.followUpWords.leaders : report.owner;
  const followUp = kind === 'followUp' ? ` (${texts.reports.followUp({ owner, dueOn })})` : '';
  return oneLine(`${number} ${titleOf(texts, title)}${followUp}`);
}
