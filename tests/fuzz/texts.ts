import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./fixtures/', import.meta.url);

/** Whole notes: realistic ones, and what fuzzing has found so far. */
export const CORPUS: readonly (readonly [name: string, text: string])[] = readdirSync(folder)
  .sort()
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);

/** Parts of notes, good and bad, combined in any order. */
const FRAGMENTS = [
  '| Checklist | Objective | Projects with Breakdown | Target |\n| --- | :-: | --- | --- |\n',
  'Done | Goal | Task\n--- | --- | ---\n',
  '> | Done | Goal | Task |\n> | - | - | - |\n',
  '| <input type="checkbox" unchecked id="28acf1"> | **Learn** | Read<br>- [ ] one<br>- [x] two |\n',
  '| <input type="checkbox" checked id="28acf1"> | | [[Note|alias]] [[Note\\|alias]] |\n',
  "| <INPUT TYPE='checkbox' CHECKED /> | TBD: Q2 2025 | [x](u) [[x]] `[ ]` |\n",
  '| <input id=x checked="" type=checkbox> | 2025-02-30 | 📅 2025-03-12 :\n',
  '|\n||\n| \\| |\n',
  '---\ntags: [projects]\ncapstone: "[[C#T]]"\n---\n',
  '---\n__proto__: 1\nconstructor: x\n---\n',
  '```\n| a | b |\n',
  '~~~~\n',
  '<!-- ',
  '-->',
  '%% ',
  '$$\n',
  '`` ` ',
  '<br>',
  '<BR />',
  '\u00a0\u00c2\u00a0',
  '👩‍🔬 עברית \u0301',
  '\uFEFF',
  '\r\n',
  '\r',
  '\0',
  '\ud800',
  '# Track 1-Raft\n',
  '## Functional spec\n- FR1\n  - deep\n',
  'Must-have:\n- a\n. - b\n',
  'Track 2 - Log¶\nOutcome: durable\n',
  '- **Consensus**\n  - Focus areas: a, b (c, d)\n  - Resources:\n    - [x](https://a.b)\n',
  'Context\nText\nProblem\nApproach\n',
  '- [ ] task ^id\n',
  '    indented\n\ttab\n',
  '> > quote\nlazy\n',
  '[a]: b "c\n',
  '![[embed]] https://a.b/c(d) <mail@x.y>\n',
  '<img src=x onerror=alert(1)><script>alert(1)</script>\n',
  '[click](javascript:alert(1)) [[javascript:alert(1)]]\n',
  '===\n***\n- - -\n1. 1) * +\n',
  '| <input type="checkbox" checked unchecked id="$&"> | a | <input type="checkbox" id=""><br/>[X] b |\n',
  '| <input onclick="go()"  type="checkbox"  checked  id="a.*+(b"> | | |\n',
  '<input\ntype="checkbox">',
  '> [!note] A | title\n',
  '> [!todo] Project 1: Dinghy\n> **Scope**\n> - dry\n\n',
  '<details><summary>Dinghy</summary>\n\n### Scope\n- dry\n</details>\n',
  '1. **Dinghy**\n   - Scope\n     - dry\n',
  '> > | Goal | Task |\n> > |-|-|\n',
  '- item\n\n\t| Goal | Task |\n\t|-|-|\n\t| Sail | Knots |\n',
  '+---+---+\n| a | b |\n+---+---+\n',
  '| [ ] Twin | same | | |\n| [ ] Twin | same | | |\n',
  '| ETA | **Goal** | _Tasks:_ | 🎯 Done\n|:---:|---:|---|-|\n',
  '[due:: 2025-03-12] March 12, 2025 ',
  'Capstone A: Dinghy - small: (dry)\n===\n',
  '##### Project 3 — Cutter\n###### Rubric\n',
  'Defense checklist¶\n. - b. - c\n',
  '`pprof - style #[repr(C)] <path> Pin<&mut Self> │ ▼ ──►\n',
  '<div>\n<pre>\n<?php ',
  '![![a](b)](c) [![a](b)](c) ',
  '$$ | $$ %% | %% <!-- | -->',
] as const;

const fragments = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 12 })), {
  maxLength: 30,
});

interface Mutation {
  readonly from: number;
  readonly length: number;
  readonly insert: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  from: fc.nat({ max: 5000 }),
  length: fc.nat({ max: 40 }),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 4 })),
});

export const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });

const ofCorpus = fc
  .tuple(fc.constantFrom(...CORPUS.map(([, text]) => text)), mutations)
  .map(([text, changes]) => mutated(text, changes));

export function mutated(text: string, changes: readonly Mutation[]): string {
  return changes.reduce(mutate, text);
}

function mutate(text: string, { from, length, insert }: Mutation): string {
  const at = from % (text.length + 1);
  return text.slice(0, at) + insert + text.slice(at + length);
}

/** Any text that a vault may hold. */
export const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 4, arbitrary: fragments.map((parts) => parts.join('')) },
  { weight: 4, arbitrary: ofCorpus },
);
