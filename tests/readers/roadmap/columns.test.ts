import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/readers/roadmap/rows/columns';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';

const columns = (...titles: string[]) => findColumns(titles, DEFAULT_HEADERS);

describe('the columns of a roadmap table (R1)', () => {
  it.each([
    [['Checklist', 'Objective', 'Projects with Breakdown'], { checklist: 0, objective: 1, project: 2, target: null }],
    [['Deadline', 'Project', 'Goal', 'Done'], { checklist: 3, objective: 2, project: 1, target: 0 }],
    [['Task', '✓'], { checklist: 1, objective: null, project: 0, target: null }],
    [['Milestone', 'Tasks'], { checklist: null, objective: 0, project: 1, target: null }],
    [['Objective', 'Notes', 'Project', 'ETA'], { checklist: null, objective: 0, project: 2, target: 3 }],
  ])('%j', (titles, expected) => expect(columns(...titles)).toMatchObject(expected));

  it.each([
    ['case', 'OBJECTIVE'],
    ['outer punctuation', '(Objective):'],
    ['emoji', '🎯 Objective'],
    ['emoji of several parts', '👩🏽‍💻Objective🇳🇱'],
    ['spaces', '\u00A0 Objective  '],
    ['signs', '→ Objective ✓'],
    ['invisible characters', '\u200BObjective\u200F\uFEFF'],
    ['tags', 'Objective <img width="300"/>'],
    ['names of icons', ':LiFlag: Objective :white_check_mark:'],
  ])('are found whatever the %s', (_, title) => expect(columns(title, 'Project')?.objective).toBe(0));

  it.each(['projects with breakdown', 'Projects   with\u00A0Breakdown', '🛠️ Projects', '*Task*'])(
    'find the project column by %s',
    (title) => expect(columns('Goal', title)?.project).toBe(1),
  );

  it.each(['Objectives', 'GOALS', '🎯 Milestones'])('find the objective column by %s', (title) => {
    expect(columns(title, 'Projects', 'Done')).toMatchObject({ objective: 0, project: 1, checklist: 2 });
  });

  it.each(['Due (Friday, 6 pm)', 'Deadline(s)', '⏰ ETA (UTC) ⏰'])(
    'find the target column by %s, whose remark says no more of it',
    (title) => expect(columns('Goal', 'Task', title)?.target).toBe(2),
  );

  it('prefer a name without a remark', () => {
    expect(columns('Goal (why)', 'Task (who)', 'Objective', 'Project')).toMatchObject({ objective: 2, project: 3 });
  });

  it.each(['✓', '✔', '✔️', '✅', '☑️'])('find the checklist column by the sign %s', (sign) => {
    expect(columns(sign, 'Project')?.checklist).toBe(0);
  });

  it.each([
    [['', 'Objective', 'Project'], 0],
    [[':LiCheck:', 'Objective', 'Project'], 0],
    [['', 'Objective', 'Project', 'Done'], 3],
    [['Objective', '', 'Project'], null],
  ])('of %j have the checklist in the first that has no title, unless one is named like it', (titles, checklist) => {
    expect(columns(...titles)?.checklist).toBe(checklist);
  });

  it('are none whose name is only between colons', () => {
    expect(columns('a:Objective:b', ':Objective:', 'Project')).toBeNull();
  });

  it.each(['When', '🗓️ By when?'])('find the target column by %s', (title) => {
    expect(columns('Goal', 'Task', title)?.target).toBe(2);
  });

  it.each([
    [['Objective', 'Checklist']],
    [['', 'Project']],
    [['Project', 'Target']],
    [['Project']],
    [['Sub-projects', 'Objective']],
    [['Hours (project)', 'Objective']],
    [['(Project) hours', 'Objective']],
    [['Projections', 'Objectives of the past']],
    [['', '']],
    [[]],
  ])('are not found in %j', (titles) => expect(columns(...titles)).toBeNull());

  it('take the first of two that mean the same', () => {
    expect(columns('Due', 'Project', 'Deadline', 'Goal', 'Task')).toMatchObject({ project: 1, target: 0 });
  });

  it('go by names of the user’s own too, in any language', () => {
    const names = { ...DEFAULT_HEADERS, objective: ['Ziel'], project: ['プロジェクト'], target: ['📆'] };
    expect(findColumns(['**ZIEL**', '「プロジェクト」', '📆'], names)).toMatchObject({
      objective: 0,
      project: 1,
      target: 2,
    });
    const accented = { ...DEFAULT_HEADERS, target: ['Fällig'] };
    expect(findColumns(['Goal', 'Project', 'Fa\u0308llig'], accented)?.target).toBe(2);
  });

  it('have no use for an empty name', () => {
    expect(findColumns(['', 'Project'], { ...DEFAULT_HEADERS, objective: [''] })).toBeNull();
  });
});
