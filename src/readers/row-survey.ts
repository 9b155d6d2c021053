import type { CheckboxToken } from '../markdown/checkbox-token';
import { rowCheckboxes, rowFingerprint } from '../markdown/row';
import type { Table, TableRow } from '../markdown/table';
import type { Twins } from '../model/roadmap';

/** What a row has, and what others of the note have in common with it. */
interface SurveyedRow {
  readonly tokens: readonly CheckboxToken[];
  readonly fingerprint: string;
  /** Null where no other row looks the same. */
  readonly twins: Twins | null;
}

/** All rows of all tables of a note: to find one again later, it must be known what it could be taken for. */
export interface RowSurvey {
  of(row: TableRow): SurveyedRow;
  /** Whether several boxes of the note have this id. */
  isShared(id: string): boolean;
}

interface FoundRow {
  readonly tokens: readonly CheckboxToken[];
  readonly fingerprint: string;
  /** How many rows that look the same stand before it. */
  readonly before: number;
}

/** Looks at every row of the tables, headers included, yielding after each. */
export function* surveyRowsInSteps(text: string, tables: readonly Table[]): Generator<void, RowSurvey> {
  /** By where they start. */
  const rows = new Map<number, FoundRow>();
  const looks = new Map<string, number>();
  const ids = new Map<string, number>();
  for (const row of tables.flatMap((table) => [table.header, ...table.rows])) {
    const tokens = rowCheckboxes(text, row);
    const fingerprint = rowFingerprint(text, row);
    const look = unpadded(fingerprint);
    const before = looks.get(look) ?? 0;
    looks.set(look, before + 1);
    for (const { id } of tokens) if (id) ids.set(id, (ids.get(id) ?? 0) + 1);
    rows.set(row.range.from, { tokens, fingerprint, before });
    yield;
  }
  return {
    of: (row) => {
      const { tokens, fingerprint, before } = rows.get(row.range.from) ?? { tokens: [], fingerprint: '', before: 0 };
      const after = (looks.get(unpadded(fingerprint)) ?? 1) - before - 1;
      return { tokens, fingerprint, twins: before + after > 0 ? { before, after } : null };
    },
    isShared: (id) => (ids.get(id) ?? 0) > 1,
  };
}

export function surveyRows(text: string, tables: readonly Table[]): RowSurvey {
  const steps = surveyRowsInSteps(text, tables);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A fingerprint without the spaces around pipes: setting a box may take the last of them, or bring the first. */
export function unpadded(fingerprint: string): string {
  return fingerprint.replace(/ ?\| ?/g, '|');
}
