import { describe, expect, it } from 'vitest';
import { DEFAULT_ALIASES } from '../../../src/linking/matching/alias-list';
import { parseAliases, thesaurusInSteps, type Thesaurus } from '../../../src/linking/matching/aliases';
import { Building } from '../../../src/linking/matching/building';
import { createWordReader } from '../../../src/linking/matching/words';

const reader = createWordReader();

function thesaurus(defaults: string, own: string): Thesaurus {
  return new Building(() => thesaurusInSteps(parseAliases(defaults), parseAliases(own), reader)).value;
}

/** The alias phrases found in a text, each with what it means. */
function uses(text: string, defaults: string, own = ''): readonly string[] {
  const words = reader.read(text);
  const found = thesaurus(defaults, own).find(words);
  return found.map(({ from, to, meanings }) => {
    const phrase = words.slice(from, to).map(({ surface }) => surface);
    return `${phrase.join(' ')}: ${meanings()
      .map((meaning) => meaning.phrase.join(' '))
      .join(', ')}`;
  });
}

describe('aliases as text', () => {
  it('are read one a line, phrases before the sign and meanings behind it', () => {
    expect(parseAliases('a, b c = d, e\n\nno alias\n= f\ng =\r\nh=i=j')).toEqual([
      { phrases: ['a', 'b c'], meanings: ['d', 'e'] },
      { phrases: ['h'], meanings: ['i=j'] },
    ]);
  });

  it('of the default list are all readable, and each says something', () => {
    const lines = DEFAULT_ALIASES.split('\n').filter((line) => line.trim() !== '');
    expect(parseAliases(DEFAULT_ALIASES)).toHaveLength(lines.length);
  });
});

describe('alias phrases in a text', () => {
  it.each([
    ['PubSub with retries', 'pub sub = broker', ['PubSub: broker, pub sub']],
    ['pub/sub', 'pub sub = broker', ['pub sub: broker']],
    ['queues', 'queue, bus = broker', ['queues: broker, bu']],
    ['a split brain', 'split brain = partition\nbrain = mind', ['split brain: partit']],
    ['nothing here', 'pub sub = broker', []],
    ['constructor __proto__', 'queue = broker', []],
  ])('of %j by %j are %j', (text, aliases, found) => {
    expect(uses(text, aliases)).toEqual(found);
  });

  it('mean what every line says of them, the closest first', () => {
    expect(uses('redis', 'redis = cache\nredis = key value store')).toEqual(['redis: cach, kei valu store']);
  });

  it('mean what the user says, and no longer what the default does', () => {
    expect(uses('redis', 'redis = cache', 'redis = database')).toEqual(['redis: databas']);
  });

  it('may be said to mean nothing', () => {
    expect(thesaurus('', 'marathon = -').find(reader.read('marathon'))[0]?.foreign).toBe(true);
  });
});
