import { retag } from './retag.js';
import type { Sentence, Token } from './sentence.js';

const CAPITALISED = /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$/u;
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Words that begin with a capital in the middle of a sentence and are no names of their own. */
const TITLES = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|prof|gen|col|capt|lt|sgt|sen|rep|gov|rev|st)$/;

/** In a heading, which has capitals throughout and no full stop, a capital says nothing. */
const isHeading = ({ tokens }: Sentence): boolean => {
  if (/[.!?"”’]$/u.test(tokens.at(-1)?.text ?? '')) return false;
  const words = tokens.filter((t) => t.text.length > 3 && /^\p{L}/u.test(t.text));
  return words.length > 2 && words.filter((t) => /^\p{Lu}/u.test(t.text)).length > words.length * 0.6;
};

/** Whether a capital in the middle of a sentence can only be that of a name: nothing before it begins speech or a list. */
const isInside = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return before !== undefined && (/^\p{L}/u.test(before.text) || before.text === ',' || before.text === '(');
};

const mistaken = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'ADP' || t.pos === 'ADV';

/** A word right behind a given name ("Tom Banks"), whatever the tagger takes it for. */
const endsName = (tokens: readonly Token[], i: number): boolean => {
  const [t, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  return (
    t !== undefined &&
    before?.pos === 'PROPN' &&
    CAPITALISED.test(before.text) &&
    !TITLES.test(before.lower) &&
    (mistaken(t) ||
      ((t.pos === 'NOUN' || t.pos === 'ADJ') && (next?.pos === 'VERB' || next?.text === ',' || next?.text === "'s")))
  );
};

/** Words that a text shows to be names. */
interface Shown {
  /** With a capital in the middle of a sentence, or behind a given name, where the tagger sees another word. */
  readonly names: ReadonlySet<string>;
  /** Those, and whatever stands behind a name as a name: only a verb at the head of a sentence is doubted for them. */
  readonly lasts: ReadonlySet<string>;
}

const shownIn = (sentences: readonly Sentence[]): Shown => {
  const names = new Set<string>();
  const lasts = new Set<string>();
  const common = new Set<string>();
  for (const sentence of sentences) {
    const heading = isHeading(sentence);
    for (const [i, t] of sentence.tokens.entries()) {
      if (/^\p{Ll}/u.test(t.text)) common.add(t.lower);
      if (heading || !CAPITALISED.test(t.text) || CALENDAR.test(t.lower) || !isInside(sentence.tokens, i)) continue;
      if (endsName(sentence.tokens, i) || mistaken(t)) names.add(t.text);
      if (t.pos === 'PROPN' && sentence.tokens[i - 1]?.pos === 'PROPN') lasts.add(t.text);
    }
  }
  // a word that the text also writes small may begin a sentence as itself
  const proper = (words: ReadonlySet<string>): readonly string[] =>
    [...words].filter((word) => !common.has(word.toLowerCase()));
  return { names: new Set(proper(names)), lasts: new Set([...proper(names), ...proper(lasts)]) };
};

/**
 * Names that are words of the language as well ("Marcus Dole", "Tyrone Banks"), which the tagger takes for verbs or nouns: in the middle of a sentence their
 * capital shows them, and where a text has shown them so, they are names at the head of its sentences too.
 */
export const recoverNames = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const shown = shownIn(sentences);
  return sentences.map((sentence) => {
    if (isHeading(sentence)) return sentence;
    const tokens = sentence.tokens.map((t, i): Token => {
      if (t.pos === 'PROPN' || !CAPITALISED.test(t.text) || CALENDAR.test(t.lower)) return t;
      const inside = isInside(sentence.tokens, i);
      const known = mistaken(t) ? shown.lasts.has(t.text) : shown.names.has(t.text);
      const isName = known || (inside && (mistaken(t) || endsName(sentence.tokens, i)));
      if (!isName) return t;
      return { ...t, pos: 'PROPN', lemma: t.lower };
    });
    return tokens.some((t, i) => t !== sentence.tokens[i]) ? { ...sentence, tokens: retag(tokens) } : sentence;
  });
};
