import { FIGURES, holds, type Limit, type Measured } from './figures';

/** The figures as one JSON object by their keys, with limits and spreads beside the values. */
export function asJson(measured: readonly Measured[]): string {
  const entries = measured.map(({ key, value, spread, detail }) => {
    const { limit } = FIGURES[key];
    return [key, { value: rounded(value), spread: spread.map(rounded), limit, holds: holds(value, limit), detail }];
  });
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

/** The figures as a table for people. */
export function asTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ key, value, spread, detail }) => {
    const { what, limit } = FIGURES[key];
    const verdict = holds(value, limit) ? 'holds' : 'MISSED';
    return [key, short(value), `${short(spread[0])}–${short(spread[1])}`, limitAsText(limit), verdict, what, detail];
  });
  const table = [['figure', 'value', 'middle half', 'limit', '', 'what', 'of which'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function limitAsText(limit: Limit): string {
  return 'atMost' in limit ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
