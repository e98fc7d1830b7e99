import { isKept, type Measure } from './measure';

const HEAD = ['measured', 'value', 'budget', '', 'made of'] as const;

/** The measures as a table to read in a terminal. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [HEAD, ...measures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(measure: Measure): readonly string[] {
  const { name, value, unit, budget, spread, detail } = measure;
  const limit = 'atLeast' in budget ? `>= ${budget.atLeast}` : `<= ${budget.atMost}`;
  const runs = spread === undefined ? '' : ` (${spread.map((one) => figure(one, unit)).join('–')})`;
  return [name, `${figure(value, unit)} ${unit}${runs}`, limit, isKept(measure) ? 'held' : 'MISSED', detail];
}

function figure(value: number, unit: Measure['unit']): string {
  return unit === 'bytes' ? String(value) : value.toFixed(2);
}
