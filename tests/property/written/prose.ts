import fc from 'fast-check';
import { SYSTEMS_SECTIONS } from '../../../src/model/systems-note';

const words = (...all: string[]) => fc.constantFrom(...all);

interface WrittenResource {
  readonly text: string;
  readonly url: string | null;
  readonly isLed: boolean;
  readonly checked: boolean | null;
}

interface WrittenTopic {
  readonly title: string;
  readonly remark: string;
  readonly focusAreas: readonly string[];
  readonly resources: readonly WrittenResource[];
}

interface WrittenGroup {
  readonly title: string;
  readonly topics: readonly WrittenTopic[];
}

const resource: fc.Arbitrary<WrittenResource> = fc.record({
  text: words('Tide tables', 'Knots (animated)', 'The almanac', 'Video: splicing'),
  url: fc.option(words('https://tides.example/a_(b)', 'https://knots.example/?q=1#top')),
  isLed: fc.boolean(),
  checked: fc.option(fc.boolean()),
});

const topic: fc.Arbitrary<WrittenTopic> = fc.record({
  title: words('Knots', 'Weather at sea', 'Rust & rope', 'Tides: springs and neaps', '潮汐'),
  remark: words('', ' – before every day', ': what to know'),
  focusAreas: fc.uniqueArray(words('bowline', 'hitches (round turn, clove)', 'splicing of three-strand rope', 'C++'), { maxLength: 3 }),
  resources: fc.uniqueArray(resource, { maxLength: 3, selector: ({ text }) => text }),
}).filter(({ focusAreas, resources }) => focusAreas.length + resources.length > 0); // prettier-ignore

const group: fc.Arbitrary<WrittenGroup> = fc.record({
  title: words('On the water', 'Ashore', 'Theory (winter)'),
  topics: fc.uniqueArray(topic, { minLength: 1, maxLength: 3, selector: ({ title }) => title }),
});
const groups = fc.uniqueArray(group, { minLength: 1, maxLength: 3, selector: ({ title }) => title });

/** The style of writing, which does not affect the meaning. */
const layout = fc.record({
  bullet: words('- ', '* ', '+ ', '-   '),
  indent: words('  ', '    ', '\t'),
  bold: words('**', '__'),
  label: words('', '**'),
  areas: words('comma', 'items'),
  icon: words('', '⛵ '),
  blank: fc.boolean(),
  lineEnd: words('\n', '\r\n'),
  closing: words('', ' ##'),
});

export interface WrittenProse {
  readonly text: string;
  readonly says: unknown;
}

export const writtenStudyPlan: fc.Arbitrary<WrittenProse> = fc.tuple(layout, groups).map(([how, all]) => {
  const lines = ['# Sailing', ''];
  const inner = how.indent === '  ' && how.bullet === '-   ' ? '    ' : how.indent;
  const labelled = (name: string) => (how.label === '' ? `${name}:` : `**${name}:**`);
  const says = all.flatMap(({ title: heading, topics }) => {
    lines.push(`## ${heading}${how.closing}`, '');
    return topics.map(({ title, remark, focusAreas, resources }) => {
      lines.push(`${how.bullet}${how.icon}${how.bold}${title}${how.bold}${remark}`);
      const line = lines.length;
      const add = (depth: number, said: string) => lines.push(inner.repeat(depth) + how.bullet + said);
      const isList = how.areas === 'items' && resources.length === 0;
      if (isList) for (const area of focusAreas) add(1, area);
      else if (focusAreas.length > 0) add(1, `${labelled('Focus areas')} ${focusAreas.join(', ')}`);
      if (resources.length > 0) add(1, labelled('Resources'));
      const said = resources.map(({ text, url, isLed, checked }) => {
        const box = checked === null ? '' : checked ? '[x] ' : '[ ] ';
        const link = url === null ? text : isLed ? `${text} [here](${url})` : `[${text}](${url})`;
        add(2, box + link);
        const shown = url !== null && isLed ? `${text} here` : text;
        return { text: shown, url, line: lines.length, ...(checked === null ? {} : { checked }) };
      });
      if (how.blank) lines.push('');
      return { title, group: heading, line, focusAreas, resources: said };
    });
  });
  return { text: lines.join(how.lineEnd), says };
});

const weeks = fc.uniqueArray(
  fc.record({
    title: words('Week 1: Knots', 'Week 2', 'Rust & rope', 'Tides: springs', '潮汐'),
    tasks: fc.array(resource, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 2, maxLength: 4, selector: ({ title }) => title },
);

/** A plan of nothing but lists of tasks, each below its name. */
export const writtenTaskPlan: fc.Arbitrary<WrittenProse> = fc
  .tuple(words('heading', 'bold', 'item'), layout, weeks)
  // Below bold lines, links alone are those of the heading above.
  .filter(([form, , all]) => form !== 'bold' || all.some(({ tasks }) => tasks.some(({ url }) => url === null)))
  .map(([form, how, all]) => {
    const lines = ['# Sailing', ''];
    const named = (title: string) =>
      ({ heading: `## ${title}${how.closing}`, bold: `${how.bold}${title}${how.bold}` })[form] ?? how.bullet + title;
    const inner = form !== 'item' ? '' : how.indent === '  ' && how.bullet === '-   ' ? '    ' : how.indent;
    const says = all.map(({ title, tasks }) => {
      lines.push(named(title));
      const line = lines.length;
      if (how.blank && form !== 'item') lines.push('');
      const said = tasks.map(({ text, url, checked }) => {
        lines.push(`${inner}${how.bullet}[${checked ? 'x' : ' '}] ${url === null ? text : `[${text}](${url})`}`);
        return { text, url, line: lines.length, checked: checked === true };
      });
      if (form !== 'item' || how.blank) lines.push('');
      return { title, group: 'Sailing', line, focusAreas: [], resources: said };
    });
    return { text: lines.join(how.lineEnd), says };
  });

const draft = fc.record({
  title: words('Why glue creeps', 'A queue that forgets', 'Notes on rope: part two', 'Writing tests that fail'),
  status: fc.option(words('Draft topic', 'In review')),
  parts: fc.subarray([...SYSTEMS_SECTIONS], { minLength: 2 }),
  texts: fc.array(words('', 'Wood moves.', 'One line.\nAnd *another*.', 'First.\n\nSecond, behind a blank line.', '- a point\n- and one more'), { minLength: 5, maxLength: 5 }),
}); // prettier-ignore
const drafts = fc.uniqueArray(draft, { minLength: 1, maxLength: 3, selector: ({ title }) => title });

export const writtenDrafts: fc.Arbitrary<WrittenProse> = fc
  .tuple(words('heading', 'deep', 'bare', 'bold', 'colon'), words('\n', '\r\n'), drafts)
  .map(([form, lineEnd, all]) => {
    const isBare = form === 'bare';
    const lines = isBare ? ['Workshop papers', '', 'What was learned at the bench.', ''] : ['# Workshop papers', ''];
    const depth = form === 'deep' ? '###' : '##';
    const named = (part: string) =>
      ({ bare: part, bold: `**${part}**`, colon: `${part}:` })[form] ?? `${depth}# ${part}`;
    const says = all.map(({ title, status, parts: some, texts }) => {
      // Without headings, a new draft starts where a part occurs a second time.
      const parts = isBare ? SYSTEMS_SECTIONS.filter((part) => part === 'Context' || some.includes(part)) : some;
      lines.push(isBare ? title : `${depth} ${title}`);
      const line = lines.length;
      lines.push(...(isBare ? [''] : []), ...(status === null ? [] : [status]), ...(status && !isBare ? [''] : []));
      const sections = parts.map((part, at) => {
        lines.push(named(part));
        const from = lines.length;
        // A part without text above a title might be the title itself, and what is above it a status.
        const text = texts[at] || (isBare && at === parts.length - 1 ? 'Use pins.' : '');
        if (text !== '') lines.push(...text.split('\n'));
        if (!isBare || text.includes('- ')) lines.push('');
        return { title: part, line: from, text };
      });
      if (lines.at(-1) !== '') lines.push('');
      const missing = SYSTEMS_SECTIONS.filter((part) => !sections.some(({ title: has, text }) => has === part && text !== ''));
      return { title, line, status, sections, missing };
    }); // prettier-ignore
    return { text: lines.join(lineEnd), says };
  });
