/** Text that runs if it is ever taken for HTML. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=2</script>',
  '<svg onload="window.ran=3"><animate onbegin="window.ran=4" attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.ran=5</script>"></iframe>',
  '"><img src=x onerror=window.ran=6>',
  "'-window.ran=7-'",
  '<a href="javascript:window.ran=8">here</a>',
  '<style>@import "https://evil.invalid/a.css"</style>',
  '<link rel=stylesheet href=https://evil.invalid/b.css>',
  '<form action="javascript:window.ran=9"><button>go</button></form>',
  '<meta http-equiv=refresh content="0;url=https://evil.invalid/">',
] as const;

const LINKS = [
  '[run](javascript:window.ran=10)',
  '[run](<java\tscript:window.ran=11>)',
  '[[javascript:window.ran=12]]',
  '[[javascript:window.ran=12\\|run]]',
  '![pixel](https://evil.invalid/pixel.png)',
  '[data](data:text/html,<script>opener.ran=13</script>)',
] as const;

const inCell = (text: string): string => text.replaceAll('|', '\\|');

const ROWS = [...HOSTILE_TEXTS, ...LINKS].map((text, at) => {
  const box = `<input type="checkbox" unchecked id="${text.replace(/["<>|]/g, "'")}" onclick="window.ran=14" autofocus onfocus="window.ran=15">`;
  const cell = inCell(text);
  return `| ${box} | Goal ${at} ${cell} | Task ${at} ${cell}<br>${box} part ${at} ${cell}<br>note ${cell} |`;
});

const LIST = HOSTILE_TEXTS.map((text) => `- ${text}`).join('\n');

/** Every place where a note says something that the plugin shows. */
export const HOSTILE_VAULT: Readonly<Record<string, string>> = {
  'Plan.md': [
    '---',
    'tags: [projects]',
    '__proto__: {polluted: 1}',
    'constructor: {prototype: {polluted: 1}}',
    'capstone: "[[javascript:window.ran=16]]"',
    '---',
    '',
    '| Checklist | Objective | Projects |',
    '| --- | --- | --- |',
    ...ROWS,
    '| | __proto__ | [[__proto__]] constructor |',
    '',
  ].join('\n'),
  'Specs.md': `---\ntags: [capstones]\n---\n\n# ${HOSTILE_TEXTS[0]}\n\n${HOSTILE_TEXTS.map(
    (text, at) =>
      `## Track ${at}-${text}\n\nOutcome: goal ${at} ${text}\n\n### Requirements ${text}\n\n${LIST}\n\n### __proto__\n\n- [ ] task ${at}\n`,
  ).join('\n')}`,
  'Study.md': `---\ntags: [study]\n---\n\n## ${HOSTILE_TEXTS[0]}\n\n${HOSTILE_TEXTS.map(
    (text, at) =>
      `- **Goal ${at} ${text}**\n  - Focus areas: ${text}, __proto__\n  - Resources:\n    - [x](javascript:window.ran=17)\n    - [ ] ${text}`,
  ).join('\n')}\n`,
  'Drafts.md': `---\ntags: [systems-notes]\n---\n\n# ${HOSTILE_TEXTS[0]}\n\n${HOSTILE_TEXTS[1]}\n\nContext\n\n${LIST}\n`,
  '__proto__.md': '---\ntags: [projects]\n---\n\n| Done | Goal | Task |\n|-|-|-|\n| [ ] | constructor | toString |\n',
  "<img src=x onerror='window.ran=18'>.md": '---\ntags: [projects]\n---\n\nNo table here.\n',
};
