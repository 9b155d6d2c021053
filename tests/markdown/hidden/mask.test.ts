import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/markdown/hidden/mask';

/** The masked text with spaces as `·` and no-break spaces as `°`. */
const shown = (text: string): string => mask(text).replaceAll(' ', '·').replaceAll('\u00A0', '°');

describe('mask', () => {
  it.each([
    ['frontmatter', '---\na: b\n---\ntext', '···\n····\n···\ntext'],
    ['frontmatter with CRLF, behind a byte order mark', '\uFEFF---\r\na\r\n---\r\nx', '\uFEFF···\r\n·\r\n···\r\nx'],
    ['a comment in a line', 'a %%b%% c', 'a·······c'],
    ['each of several comments in a line', 'a %%b%% c %%d%% e', 'a·······c·······e'],
    ['comments around text, not indenting it', '%%a%% |b| %%c%%', '°°°°°·|b|······'],
    ['an empty comment alone', 'a%%%%b %%', 'a····b·%%'],
    ['a comment before text, not indenting it', '%%comment%% | a |', '°°°°°°°°°°°·|·a·|'],
    ['an HTML comment before text, which is HTML too', '<!-- c --> | a |', '················'],
    ['the rest of the line on which an HTML comment ends', '<!--\na\n--> |b|\nc', '····\n·\n·······\nc'],
    ['an HTML comment in a further line of a paragraph, however indented', 'a\n     <!--b-->c', 'a\n·····°°°°°°°°c'],
    ['an HTML comment in HTML', '<div>\na <!--b-->c\n</div>', '<div>\na·········c\n</div>'],
    ['a comment behind one that hides the start of code', '%%\n```\n%%\n%%a%%', '··\n···\n··\n·····'],
    [
      'a comment in a header alone, with dollar signs in a row',
      '|a%%b%%|c|\n|-|-|\n$$\n$$',
      '|a·····|c|\n|-|-|\n$$\n$$',
    ],
    ['a comment over lines of a paragraph, whatever follows', 'a %% b\nc %%d\n\ne', 'a·····\n°°°°d\n\ne'],
    ['a comment over lines of a paragraph with Windows line endings', 'a %% b\r\nc %%d', 'a·····\r\n°°°°d'],
    ['an HTML comment over lines of a quote with Windows line endings', '> a <!--\r\n> -->d', '>·a·····\r\n>·°°°d'],
    ['a comment right below a quote with code that is not closed', '> ```\n%%a%%', '>·```\n·····'],
    ['a comment right below a quote with HTML', '> <div>\n%%a%%', '>·<div>\n·····'],
    ['a comment over lines', '%%\na\n\nb\n%%\nc', '··\n·\n\n·\n··\nc'],
    ['a comment that starts its line and never ends', 'a\n%% b\n\nc', 'a\n····\n\n·'],
    ['an unclosed comment of a quote up to its end', '> %%\n> a\n\nb', '>·°°\n>··\n\nb'],
    ['an unclosed HTML comment of a quote up to its end', '> <!--\n> a\n\nb', '>·°°°°\n>··\n\nb'],
    ['math of a quote up to its end', '> $$\n> a\n\nb\n$$', '>·°°\n>··\n\nb\n$$'],
    ['math below a list, one of its lines indented', '- a\n$$\n  b\nc\n$$\nd', '-·a\n··\n···\n·\n··\nd'],
    ['math up to its mark', '$$\na\n$$b', '··\n·\n°°b'],
    ['what a comment hides behind other containers', '- %% a\nb %% c', '-·°°°°\n°°°°·c'],
    ['math', '$$\nx | y\n$$\nz', '··\n·····\n··\nz'],
    ['math in one line', '$$ x $$', '·······'],
    ['an HTML comment within a paragraph', 'a <!-- b\nc --> d', 'a·······\n°°°°°·d'],
    ['a comment in a table, keeping its row', '|a|\n|-|\n%%b%%\n|c|', '|a|\n|-|\n°°°°°\n|c|'],
  ])('blanks %s', (_, text, masked) => {
    expect(shown(text)).toBe(masked);
  });

  it.each([
    ['frontmatter that is not closed', '---\na: b'],
    ['a thematic break further down', '\n---\na: b\n---'],
    ['marks in a fence', '```\n%%\n```\n%'],
    ['marks in indented code', 'a\n\n    %%\n    <!--\n\n$'],
    ['marks in a code span', '`%%` a `%%` ``<!-- ` --> ``'],
    ['percent signs that are never closed', '100%% sure\n\ntext'],
    ['percent signs of two paragraphs', 'a %% b\n\nc %% d'],
    ['percent signs of two paragraphs with Windows line endings', 'a %% b\r\n\r\nc %% d'],
    ['percent signs of two paragraphs with Mac OS line endings', 'a %% b\r\rc %% d'],
    ['percent signs of two paragraphs with blanks between them', 'a %% b\n \t\nc %% d'],
    ['percent signs of two paragraphs of a quote', '> a %% b\n> \n> c %% d'],
    ['percent signs in HTML', '<div>\n%%a%%\nb %%c%%\n</div>'],
    ['percent signs of two rows without pipes', '|a|\n|-|\nb %%\nc %%'],
    ['percent signs of two rows', '|a %%|\n|-|\n|%% b|'],
    ['an escaped mark', 'a \\<!-- b --> \\%% c'],
    ['math that is not closed', '$$\na'],
    ['three dollar signs', '$$$ and $$'],
    ['dollar signs in a table', '|a|\n|-|\n$$\n$$'],
  ])('leaves %s alone', (_, text) => {
    expect(mask(text)).toBe(text);
  });

  it('keeps text behind an HTML comment where that is asked for', () => {
    expect(mask('- <!-- a --> b <!-- c -->\n<!--\nd\n--> e', 'kept').replaceAll('\u00A0', ' ')).toBe(
      `- ${' '.repeat(11)}b${' '.repeat(11)}\n    \n \n    e`,
    );
  });

  it.each(['<!--', '%%', '$$'])('%s hides what stands behind a list that it has left', (mark) => {
    const end = mark === '<!--' ? '-->' : mark;
    const text = `- item\n\n${mark}\n| a |\n|---|\n${end}\nafter\n`;
    expect(mask(text).trim().split(/\s+/)).toEqual(['-', 'item', 'after']);
  });
});
