import type { Value } from '../domain/value.js';
import { readArticle } from '../extract/reading.js';
import { Problem } from '../kernel/problem.js';

/** Longest value, name or reason that a person writes, in UTF-16 units. */
export const LONGEST = 500;

/** A reason as it is kept; Problem `bad-input` where there is none. */
export const reasonOf = (words: string): string => {
  const reason = words.trim();
  if (reason === '') throw new Problem('bad-input', 'reason: Say in a few words why.');
  if (reason.length > LONGEST) throw new Problem('bad-input', `reason: Use at most ${String(LONGEST)} characters.`);
  return reason;
};

/** How a value of a kind is written so that the grammars read it. */
export const WRITE_AS = {
  quantity: 'Write the figure as a source would: 50, around 50, more than 50, five to seven.',
  date: 'Write the date as a source would: June 27, 2025.',
} as const;

/** A kind of value, and for counts what is counted and in what unit, where that is known. */
interface Like {
  readonly kind: Value['kind'];
  readonly unit?: string | null;
  readonly counted?: string | null;
}

/**
 * What the engine's own grammars read in a person's words, as a count or a date: null where they read none, or one in another unit. Of a count
 * beside others the unit and what is counted stay.
 */
export const valueIn = (words: string, like: Like, publishedAt: string | null): Value | null => {
  const reading = readArticle({
    id: 'words',
    text: words,
    metadata: {
      title: null,
      publisher: null,
      publishedAt,
      publishedAtBasis: publishedAt === null ? 'unknown' : 'stated',
      url: null,
      author: null,
      language: 'en',
    },
  });
  const [sentence] = reading.sentences;
  if (like.kind === 'quantity') {
    const read = sentence?.quantities[0]?.value;
    if (!read || (like.unit !== undefined && read.unit !== null && read.unit !== like.unit)) return null;
    // what is counted stays: the words say how many
    return { ...read, unit: like.unit ?? read.unit, counted: like.counted ?? read.counted };
  }
  if (like.kind === 'date') {
    const read = sentence?.dates[0]?.value;
    return read === undefined || read.from === null ? null : read;
  }
  return null;
};
