/**
 * The comparer that claimdesk has to beat: two sentences of different documents that look alike (Dice's coefficient of
 * their letter pairs, 0.35 or more) and hold different numbers are called a conflict. Nothing else is known to it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareTwoStrings } from 'string-similarity';

const LIKENESS = 0.35;
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen'.split(
    ' ',
  );

const codePoints = (text) => Array.from(text).length;

const sentencesOf = (text) =>
  Array.from(new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text), ({ segment, index }) => {
    const quote = segment.trim();
    const at = index + segment.indexOf(quote);
    const start = codePoints(text.slice(0, at));
    return { quote, start, end: start + codePoints(quote) };
  }).filter(({ quote }) => quote !== '');

const numbersOf = (sentence) =>
  (sentence.toLowerCase().match(/[0-9]+|[a-z]+/g) ?? [])
    .filter((word) => /^[0-9]/.test(word) || NUMBER_WORDS.includes(word))
    .sort()
    .join(' ');

/** Reads a folder with a sources.json; answers in the form of `claimdesk check --format json`. */
export const naiveBaseline = (folder) => {
  const { documents: listed } = JSON.parse(readFileSync(path.join(folder, 'sources.json'), 'utf8'));
  const documents = listed.map(({ file, title, publisher, publishedAt }, i) => ({
    id: `d${i}`,
    file,
    title: title ?? null,
    publisher: publisher ?? null,
    publishedAt: publishedAt ?? null,
  }));
  const claims = documents.flatMap(({ id, file }) =>
    sentencesOf(readFileSync(path.join(folder, file), 'utf8')).map((sentence, i) => ({
      id: `${id}s${i}`,
      document: id,
      ...sentence,
      kind: 'quantity',
      value: numbersOf(sentence.quote),
    })),
  );
  const counted = claims.filter(({ value }) => value !== '');
  const conflicts = [];
  for (const [i, a] of counted.entries()) {
    for (const b of counted.slice(i + 1)) {
      if (a.document === b.document || a.value === b.value) continue;
      const score = compareTwoStrings(a.quote, b.quote);
      if (score < LIKENESS) continue;
      conflicts.push({
        id: `x${conflicts.length}`,
        question: null,
        kind: 'quantity',
        score,
        explanation: `likeness ${score.toFixed(2)}, numbers ${a.value} and ${b.value}`,
        positions: [{ claims: [a.id] }, { claims: [b.id] }],
        pairs: [{ a: a.id, b: b.id, kind: 'quantity', score }],
      });
    }
  }
  return { documents, claims, conflicts };
};
