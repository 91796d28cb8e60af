import { describe, expect, it } from '@jest/globals';
import { readNames } from '../../../src/text/names/read-names.js';
import { readSentences } from '../../../src/text/tokens.js';
import { READ_NAMES_CASES } from './read-names.cases.js';

const namesIn = (text: string) => readSentences(text).flatMap((s) => readNames(s));

describe('readNames', () => {
  it.each(READ_NAMES_CASES.map((c) => [c.text, c] as const))('%s', (text, expected) => {
    const found = namesIn(text);
    expect(found.map((n) => `${n.kind} ${n.name}`)).toEqual(expected.names);
    const get = (name: string) => {
      const mention = found.find((n) => n.name === name);
      if (!mention) throw new Error(`no mention of ${name}`);
      return mention;
    };
    for (const [name, title] of Object.entries(expected.titles ?? {}))
      expect([name, get(name).title]).toEqual([name, title]);
    for (const [name, words] of Object.entries(expected.appositives ?? {})) {
      const span = get(name).appositive;
      expect([name, span && text.slice(span.start, span.end)]).toEqual([name, words]);
    }
    for (const [name, acronym] of Object.entries(expected.acronyms ?? {})) expect(get(name).acronym).toBe(acronym);
    for (const [name, words] of Object.entries(expected.spans ?? {}))
      expect(text.slice(get(name).span.start, get(name).span.end)).toBe(words);
    for (const name of expected.groups ?? []) expect(get(name).group).toBe(true);
  });

  it('says the same twice, in order, inside the text, and for own words exactly the words', () => {
    for (const { text } of READ_NAMES_CASES) {
      const found = namesIn(text);
      expect(namesIn(text)).toEqual(found);
      for (const [i, n] of found.entries()) {
        expect(n.span.start).toBeGreaterThanOrEqual(found[i - 1]?.span.start ?? 0);
        expect(n.span.end).toBeLessThanOrEqual(text.length);
        const words = text.slice(n.span.start, n.span.end);
        if (n.given.length === 0 && !n.group) expect(words).toBe(n.name);
        else for (const given of n.given) expect(words).toContain(given);
      }
    }
  });

  it('keeps offsets in an article with emoji, Cyrillic and several lines', () => {
    const text = 'Новости 🚒\n\nOn Friday, President Ilham Karimov spoke.\n“No,” said Vera Lunina.';
    const found = namesIn(text).filter((n) => n.kind === 'person');
    expect(found.map((n) => text.slice(n.span.start, n.span.end))).toEqual(['Ilham Karimov', 'Vera Lunina']);
  });
});
