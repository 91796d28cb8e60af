import type { WordNetPos } from './files.js';
import { baseForms } from './lemmas.js';
import { asText, linked, synsetAt, synsetsOf, wordNumber, type Synset } from './synsets.js';

/** Meanings looked at where a word has many: the later ones are rare. */
const SENSES = 3;

const lemmaOf = (form: string, pos: WordNetPos): string => baseForms(form, pos)[0] ?? form;
const unique = (words: readonly string[]): readonly string[] => [...new Set(words.map(asText))];

/** The words that links of one symbol lead to from exactly this word of its synsets. */
const wordsLinked = (
  lemma: string,
  synsets: readonly Synset[],
  symbol: string,
  pos: WordNetPos,
  fits: (target: Synset) => boolean = () => true,
): readonly string[] =>
  unique(
    synsets.flatMap((synset) => {
      const number = wordNumber(synset, lemma);
      return synset.links
        .filter((l) => l.symbol === symbol && l.pos === pos && l.from === number)
        .map((l) => ({ target: synsetAt(l.offset, l.pos), to: l.to }))
        .filter(({ target }) => fits(target))
        .flatMap(({ target, to }) => target.words.slice(to - 1, to));
    }),
  );

/** Opposites of a word, by its three usual meanings: dead → alive, convict → acquit, win → lose. */
export const antonyms = (word: string, pos: WordNetPos): readonly string[] => {
  const lemma = lemmaOf(word, pos);
  return wordsLinked(lemma, synsetsOf(lemma, pos).slice(0, SENSES), '!', pos);
};

/** WordNet's files of nouns that name what is done or happens: acts, communication, events, possession, processes, states. */
const ACTION_FILES: ReadonlySet<number> = new Set([4, 10, 11, 21, 22, 26]);

/** Nouns that name the act of a verb or its outcome: detain → detention, explode → explosion. The usual first; no doers, no tools. */
export const nominalisationOf = (verb: string): readonly string[] => {
  const lemma = lemmaOf(verb, 'verb');
  return wordsLinked(lemma, synsetsOf(lemma, 'verb').slice(0, SENSES), '+', 'noun', (s) => ACTION_FILES.has(s.file));
};

/** Verbs whose act a noun names: detention → detain, explosion → explode, apology → apologize. Only meanings of the noun that are acts or events. */
export const verbsOf = (noun: string): readonly string[] => {
  const lemma = lemmaOf(noun, 'noun');
  return wordsLinked(
    lemma,
    synsetsOf(lemma, 'noun')
      .slice(0, SENSES)
      .filter((s) => ACTION_FILES.has(s.file)),
    '+',
    'verb',
  );
};

/** Verbs of the same first meaning: collar, nail, apprehend, pick up, nab for "arrest". Without the verb itself. */
export const verbSynonyms = (verb: string): readonly string[] => {
  const lemma = lemmaOf(verb, 'verb');
  return unique(
    synsetsOf(lemma, 'verb')
      .slice(0, 1)
      .flatMap((s) => s.words.filter((w) => w !== lemma)),
  );
};

/** Verbs that hold where this one does, by its first meaning, one step on: what it entails (snore → sleep), brings about (kill → die), or is a kind of (assassinate → kill). */
export const verbEntails = (verb: string): readonly string[] => {
  const lemma = lemmaOf(verb, 'verb');
  const direct = synsetsOf(lemma, 'verb')
    .slice(0, 1)
    .flatMap((s) => linked(s, '@', '*', '>'));
  return unique(direct.flatMap((s) => s.words)).filter((w) => w !== lemma);
};
