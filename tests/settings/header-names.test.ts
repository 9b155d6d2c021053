import { describe, expect, it } from 'vitest';
import { headerNames } from '../../src/settings/header-names';
import { type ColumnRole, DEFAULT_HEADERS, DEFAULT_SETTINGS } from '../../src/settings/settings';

describe('header names', () => {
  it('are the default ones when the user added none', () => {
    expect(headerNames(DEFAULT_SETTINGS)).toEqual(DEFAULT_HEADERS);
  });

  it.each(Object.keys(DEFAULT_HEADERS) as ColumnRole[])('have those added for %s behind the default ones', (column) => {
    const settings = { ...DEFAULT_SETTINGS, headers: { ...DEFAULT_SETTINGS.headers, [column]: ['Eigenes'] } };
    expect(headerNames(settings)).toEqual({ ...DEFAULT_HEADERS, [column]: [...DEFAULT_HEADERS[column], 'Eigenes'] });
  });

  it('are no longer those of another column when the user gives it one of its default ones', () => {
    const headers = { ...DEFAULT_SETTINGS.headers, project: ['milestone', 'Task'] };
    const { objective, project } = headerNames({ ...DEFAULT_SETTINGS, headers });
    expect(objective).toEqual(DEFAULT_HEADERS.objective.filter((name) => name !== 'Milestone'));
    expect(project.filter((name) => name === 'Task')).toHaveLength(1);
    expect(project).toContain('milestone');
  });

  it.each([
    ['checklist', 'Task', 'project'],
    ['objective', 'Done', 'checklist'],
    ['target', 'Goal', 'objective'],
    ['project', 'Due', 'target'],
  ] as const)('are those of the column %s when the user gives it “%s”, not of the column %s', (column, name, other) => {
    const names = headerNames({
      ...DEFAULT_SETTINGS,
      headers: { ...DEFAULT_SETTINGS.headers, [column]: [`${name} `] },
    });
    expect([DEFAULT_HEADERS[other], names[other]].map((list) => list.includes(name))).toEqual([true, false]);
  });
});
