import fc from 'fast-check';

interface WrittenItem {
  readonly text: string;
  readonly checked?: boolean;
}

interface WrittenSection {
  readonly title: string;
  readonly prose: string | null;
  readonly items: readonly WrittenItem[];
}

interface WrittenTrack {
  readonly title: string;
  readonly outcome: string | null;
  readonly sections: readonly WrittenSection[];
}

interface WrittenPath {
  readonly title: string;
  readonly intro: string | null;
  readonly tracks: readonly WrittenTrack[];
  readonly requirements: readonly WrittenSection[];
}

/** A catalog as somebody wrote it, and its meaning in the notation of `outlineOf`. */
export interface WrittenCatalog {
  readonly text: string;
  readonly says: string;
}

const titles = (...all: string[]) => fc.constantFrom(...all);
const sectionTitle = titles(
  ...['Functional spec', 'Non-functional spec', 'Requirements', 'Must-have', 'Acceptance criteria', 'Deliverables'],
  ...['Test rigor', 'Stretch', 'Skills exercised', 'Moving parts', 'Night shift (optional)'],
);
const specTitle = titles('Functional spec', 'Requirements', 'Acceptance criteria', 'Deliverables', 'Must-have');
const trackTitle = titles(
  ...[
    'Line follower: a PID loop',
    'Bird counter',
    'Tiny DNS',
    'Synth (eight voices)',
    'Ring-buffered log',
    'Trail map',
  ],
  ...['Weather station', 'Kiln - a slow one', 'Æolian harp', '索引'],
);
const pathTitle = titles('Robotics', 'Audio', 'Networks', 'Winter builds', 'Distributed systems', 'Γλώσσες');
const itemText = titles(
  ...['Reads five sensors', 'A lap in a minute, twice.', 'Runs on solar power: no grid', 'p99 under 5 ms at `load`', 'C++ and Rust'],
  ...['One **bold** word', 'A [manual](https://manual.example/) for strangers', 'Holds 3/10 of the load', 'kiln.toml is read once'],
); // prettier-ignore
const prose = titles('It is small, and stays so.', 'Nobody is told twice what the bell means.');

const item = fc.record({ text: itemText, checked: fc.option(fc.boolean(), { nil: undefined }) });
const section = (title: fc.Arbitrary<string>): fc.Arbitrary<WrittenSection> =>
  fc.record({ title, prose: fc.option(prose), items: fc.uniqueArray(item, { minLength: 1, maxLength: 4, selector: ({ text }) => text }) }); // prettier-ignore
const unlike = <T extends { readonly title: string }>(value: fc.Arbitrary<T>, most: number, minLength = 1) =>
  fc.uniqueArray(value, { minLength, maxLength: most, selector: ({ title }) => title });

const track: fc.Arbitrary<WrittenTrack> = fc.record({
  title: trackTitle,
  outcome: fc.option(titles('a robot that stays on its line.', 'dinner, found in a minute')),
  sections: fc
    .tuple(section(specTitle), unlike(section(sectionTitle), 3, 0))
    .map(([first, rest]) => [first, ...rest.filter(({ title }) => title !== first.title)]),
});
const path: fc.Arbitrary<WrittenPath> = fc.record({
  title: pathTitle,
  intro: fc.option(titles('Choose one of these.', 'All of them are built in a month.')),
  tracks: unlike(track, 3),
  requirements: unlike(section(titles('Cross-track requirements', 'Defense checklist')), 1, 0),
});

/** The style of writing, which does not affect the meaning. */
interface Layout {
  readonly label: (number: number) => readonly [label: string | null, joint: string];
  readonly top: number;
  readonly skipped: number;
  readonly hasTitle: boolean;
  readonly sections: 'heading' | 'label' | 'bold label';
  readonly bullet: (number: number) => string;
  readonly blank: boolean;
  readonly lineEnd: string;
  readonly closing: string;
  readonly emphasis: string;
}

const LETTERS = 'ABC';
const NUMERALS = ['One', 'Two', 'Three'];
const layout: fc.Arbitrary<Layout> = fc.record({
  label: fc.constantFrom<Layout['label'][]>(
    (number) => [`Track ${number}`, ' - '],
    (number) => [`Track ${number}`, '-'],
    (number) => [`Capstone ${LETTERS[number - 1] ?? ''}`, ': '],
    (number) => [`Project ${number}`, ' — '],
    (number) => [`Lab ${NUMERALS[number - 1] ?? ''}`, ' · '],
    () => [null, ''],
  ),
  top: fc.integer({ min: 1, max: 3 }),
  skipped: fc.constantFrom(0, 0, 1),
  hasTitle: fc.boolean(),
  sections: fc.constantFrom('heading', 'heading', 'label', 'bold label'),
  bullet: fc.constantFrom<Layout['bullet'][]>(
    () => '- ',
    () => '*   ',
    () => '+ ',
    (number) => `${number}. `,
  ),
  blank: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  closing: fc.constantFrom('', '', ' #'),
  emphasis: fc.constantFrom('', '', '**'),
});

export const writtenCatalog: fc.Arbitrary<WrittenCatalog> = fc
  .tuple(layout, unlike(path, 3))
  .map(([how, paths]) => write(how, how.label(1)[0] === null ? paths.map(withKnownSections) : paths));

const isKnown = ({ title }: WrittenSection) => !/Moving|Night/.test(title);

/** A heading that is only a name is recognized as a track by sections that other specs have as well. */
function withKnownSections(each: WrittenPath): WrittenPath {
  return { ...each, tracks: each.tracks.map((one) => ({ ...one, sections: one.sections.filter(isKnown) })) };
}

function write(how: Layout, paths: readonly WrittenPath[]): WrittenCatalog {
  const hasTitle = how.hasTitle || how.top > 1;
  const top = hasTitle ? Math.max(2, how.top) : how.top;
  const lines: string[] = hasTitle ? [heading(how, 1, 'Capstone catalog')] : [];
  for (const each of paths) writePath(lines, how, top, each);
  const separator = how.blank ? `${how.lineEnd}${how.lineEnd}` : how.lineEnd;
  const text = lines.join(separator) + how.lineEnd;
  return { text, says: paths.flatMap((each) => pathSays(how, each)).join('\n') };
}

function heading({ emphasis, closing }: Layout, level: number, title: string): string {
  return `${'#'.repeat(level)} ${emphasis}${title}${emphasis}${closing && ` ${'#'.repeat(level)}`}`;
}

function writePath(lines: string[], how: Layout, level: number, { title, intro, tracks, requirements }: WrittenPath) {
  const ofTracks = level + 1 + how.skipped;
  lines.push(heading(how, level, title));
  if (intro !== null) lines.push(intro);
  tracks.forEach((each, at) => {
    const [label, joint] = how.label(at + 1);
    lines.push(heading(how, ofTracks, label === null ? each.title : label + joint + each.title));
    if (each.outcome !== null) lines.push(`Outcome: ${each.outcome}`);
    // A name alone is recognized by the sections below it.
    const named = label === null ? ('heading' as const) : how.sections;
    for (const part of each.sections) writeSection(lines, { ...how, sections: named }, ofTracks + 1, part);
  });
  for (const part of requirements) writeSection(lines, { ...how, sections: 'heading' }, ofTracks, part);
}

function writeSection(lines: string[], how: Layout, level: number, { title, prose: text, items }: WrittenSection) {
  if (how.sections === 'heading') lines.push(heading(how, level, title));
  // A list must not swallow the label below it, nor the label be a line of a paragraph above.
  else lines.push(`${how.blank ? '' : how.lineEnd}${how.sections === 'label' ? `${title}:` : `**${title}**`}`);
  if (text !== null && how.sections === 'heading') lines.push(text);
  items.forEach((each, at) => {
    const task = each.checked === undefined ? '' : each.checked ? '[x] ' : '[ ] ';
    lines.push(how.bullet(at + 1) + task + each.text);
  });
}

const plain = (text: string) => text.replace(/\*\*|`|\[([^\]]*)\]\([^)]*\)/g, '$1');

function pathSays(
  how: Pick<Layout, 'label' | 'sections'>,
  { title, intro, tracks, requirements }: WrittenPath,
): string[] {
  return [
    `= ${title}`,
    ...(intro === null ? [] : [`> ${intro}`]),
    ...tracks.flatMap((each, at) => {
      const [label] = how.label(at + 1);
      const name = `== ${label === null ? '' : `[${label}] `}${each.title}`;
      const sections = label === null ? 'heading' : how.sections;
      return [
        each.outcome === null ? name : `${name} -> ${each.outcome}`,
        ...each.sections.flatMap((part) => sectionSays(part, sections === 'heading')),
      ];
    }),
    ...(requirements.length > 0 ? ['==*', ...requirements.flatMap((part) => sectionSays(part, true))] : []),
  ];
}

function sectionSays({ title, prose: text, items }: WrittenSection, hasProse: boolean): string[] {
  return [
    `--- ${title}`,
    ...(text !== null && hasProse ? [`> ${text}`] : []),
    ...items.map((each) => `- ${each.checked === undefined ? '' : each.checked ? '[x] ' : '[ ] '}${plain(each.text)}`),
  ];
}

/** The same as copied from a web page: headings with their permalink sign, and no other marks but bullets. */
export const copiedCatalog: fc.Arbitrary<WrittenCatalog> = fc
  .tuple(
    fc.constantFrom('-', ' - ', ': '),
    fc.constantFrom('¶', ' ¶', '\u200B'),
    fc.constantFrom('\n', '\r\n'),
    unlike(path, 3),
  )
  .map(([joint, sign, lineEnd, paths]) => copy(joint, sign, lineEnd, paths.map(asCopied)));

function copy(joint: string, sign: string, lineEnd: string, paths: readonly WrittenPath[]): WrittenCatalog {
  const lines = [`Capstone catalog${sign}`, 'Every path ends with a month of work.'];
  const sectionLines = ({ title, prose: text, items }: WrittenSection) => [
    `${title}${sign}`,
    ...(text === null ? [] : [text]),
    ...items.map((each) => `- ${plain(each.text)}`),
  ];
  const label = (at: number) => `Track ${at + 1}`;
  for (const { title, intro, tracks, requirements } of paths) {
    lines.push(`${title}${sign}`, ...(intro === null ? [] : [intro]));
    tracks.forEach((each, at) => {
      lines.push(`${label(at)}${joint}${each.title}${sign}`);
      if (each.outcome !== null) lines.push(`Outcome: ${each.outcome}`);
      lines.push(...each.sections.flatMap(sectionLines));
    });
    lines.push(...requirements.flatMap(sectionLines));
  }
  const how = { label: (number: number) => [`Track ${number}`, ''] as const, sections: 'heading' as const };
  const says = paths.flatMap((each) => pathSays(how, each)).join('\n');
  return { text: lines.join(lineEnd) + lineEnd, says };
}

/**
 * What can be read from copied text: no tasks, and no last section with a unique name, which might belong to the path.
 */
function asCopied(each: WrittenPath): WrittenPath {
  const bare = (part: WrittenSection) => ({ ...part, items: part.items.map(({ text }) => ({ text })) });
  const tracks = each.tracks.map((one) => {
    const [others, known] = [one.sections.filter((part) => !isKnown(part)), one.sections.filter(isKnown)];
    return { ...one, sections: [...others, ...known].map(bare) };
  });
  return { ...each, tracks, requirements: each.requirements.map(bare) };
}
