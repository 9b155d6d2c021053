import { describe, expect, it } from 'vitest';
import { planWriteCapstoneProperty } from '../../../src/edits/links/write-capstone-property';
import { applyEdits } from '../../../src/markdown/edit';
import type { Link } from '../../../src/model/roadmap';

const OLD: Link = { kind: 'note', target: 'Specs', subpath: 'Old', text: 'Old' };

function written(text: string, link = 'Specs#New|New'): string {
  const plan = planWriteCapstoneProperty(text, OLD, link);
  return plan.ok ? applyEdits(text, plan.edits) : plan.reason;
}

describe('a capstone link in a property', () => {
  it.each([
    ['in double quotes', '---\ncapstone: "[[Specs#Old|Old]]"\n---\nx', '---\ncapstone: "[[Specs#New|New]]"\n---\nx'],
    ['in capitals', '---\nCapstone: "[[Specs#Old]]"\n---\nx', '---\nCapstone: "[[Specs#New|New]]"\n---\nx'],
    ['in single quotes', "---\ncapstone: '[[Specs#Old]]'\n---\n", "---\ncapstone: '[[Specs#New|New]]'\n---\n"],
    [
      'in a list, with its line ends',
      '---\r\ncapstone:\r\n  - "[[A]]"\r\n  - "[[Specs#Old|Old]]"\r\n---\r\n',
      '---\r\ncapstone:\r\n  - "[[A]]"\r\n  - "[[Specs#New|New]]"\r\n---\r\n',
    ],
    [
      'in a list that is not indented, between other properties',
      '---\nup: "[[Specs#Old]]"\ncapstone:\n- "[[A]]"\n\n# mine\n- "[[Specs#Old]]"\nnext: "[[Specs#Old]]"\n---\n',
      '---\nup: "[[Specs#Old]]"\ncapstone:\n- "[[A]]"\n\n# mine\n- "[[Specs#New|New]]"\nnext: "[[Specs#Old]]"\n---\n',
    ],
    [
      'whose name stands in quotes',
      '---\n"capstone" : "[[Specs#Old]]"\n---\n',
      '---\n"capstone" : "[[Specs#New|New]]"\n---\n',
    ],
  ])('gives way to another %s', (_, before, after) => {
    expect(written(before)).toBe(after);
  });

  it('keeps the quotes of YAML whole', () => {
    expect(written('---\ncapstone: "[[Specs#Old]]"\n---\n', 'Specs#A "b"|It\'s')).toBe(
      '---\ncapstone: "[[Specs#A \\"b\\"|It\'s]]"\n---\n',
    );
    expect(written("---\ncapstone: '[[Specs#Old]]'\n---\n", "Specs#A|It's")).toBe(
      "---\ncapstone: '[[Specs#A|It''s]]'\n---\n",
    );
  });

  it('is found by what YAML reads, whatever its quotes make of it', () => {
    const old: Link = { kind: 'note', target: "Tom's specs", subpath: 'A "b"', text: 'A' };
    const change = (text: string) => {
      const plan = planWriteCapstoneProperty(text, old, 'Specs#New');
      return plan.ok ? applyEdits(text, plan.edits) : plan.reason;
    };
    const as = (value: string) => `---\ncapstone: ${value}\n---\n`;
    expect(change(as(JSON.stringify('[[Tom\'s specs#A "b"|A]]')))).toBe(as('"[[Specs#New]]"'));
    expect(change(as(`'[[Tom''s specs#A "b"]]'`))).toBe(as("'[[Specs#New]]'"));
    expect(change(as(`"[[Tom's specs#A b]]"`))).toBe('gone');
  });

  it.each([
    ['it is not in the properties', '---\ntags: a\n---\n[[Specs#Old]]'],
    ['the text below the properties has it', '---\ntags: a\n---\ncapstone: [[Specs#Old]]'],
    ['there are no properties', '[[Specs#Old]]'],
    ['another property has it', '---\ncapstones: "[[Specs#Old]]"\nmy capstone: "[[Specs#Old]]"\n---\n'],
    ['the property after it has it', '---\ncapstone: "[[A]]"\nnext: "[[Specs#Old]]"\n---\n'],
    ['a property within another has it', '---\nabout:\n  capstone: "[[Specs#Old]]"\n---\n'],
    ['it leads to another heading', '---\ncapstone: "[[Specs#Older]]"\n---\n'],
    ['it leads to such a heading of another note', '---\ncapstone: "[[Plans#Old]]"\n---\n'],
  ])('is refused when %s', (_, text) => {
    expect(written(text)).toBe('gone');
  });

  it('changes nothing when it says so already', () => {
    const plan = planWriteCapstoneProperty('---\ncapstone: "[[Specs#Old|Old]]"\n---\n', OLD, 'Specs#Old|Old');
    expect(plan).toEqual({ ok: true, edits: [] });
  });
});
