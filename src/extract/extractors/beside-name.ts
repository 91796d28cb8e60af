import type { NameMention } from '../../text/names/name-mention.js';
import { tokenAt } from '../../text/sentence.js';
import type { SentenceReading } from '../reading.js';

/** First and last token, inclusive. */
type Range = readonly [number, number];

const tokenIndex = (r: SentenceReading, at: number, end: boolean): number =>
  r.sentence.tokens.findIndex((t) => (end ? t.span.end >= at : t.span.end > at));

/** Participles that open a title and that the tagger may take for a verb of the sentence. */
const TITLE_VERB = /^(?:acting|retired|ousted|disgraced|operating|managing|outgoing|incoming|appointed)$/;

/** "Norvex's chief operating officer, X, said": from the mark or verb before the words, where a comma closes the name as well. */
const appositionBefore = (r: SentenceReading, name: NameMention): Range | null => {
  const s = r.sentence;
  const [first, last] = name.tokens;
  if (tokenAt(s, first - 1)?.text !== ',' || !/^[,.]$/.test(tokenAt(s, last + 1)?.text ?? '')) return null;
  let start = first - 1;
  while (start > 0 && first - start < 12) {
    const t = tokenAt(s, start - 1);
    if (!t || /^[,;:"()—–]$/.test(t.text) || t.pos === 'AUX' || (t.pos === 'VERB' && !TITLE_VERB.test(t.lower))) break;
    // another name, or "the mayor and his wife, X": what stands before is somebody else
    const other =
      r.names.some((n) => n.kind === 'person' && n.tokens[1] === t.index) && tokenAt(s, start)?.lower !== "'s";
    const joined = t.pos === 'CCONJ' && /^(?:the|a|an|his|her|their|its)$/.test(tokenAt(s, start)?.lower ?? '');
    if (other || joined) break;
    start--;
  }
  // without a capital, a determiner or a possessor it is a list ("farmers, X, and Y")
  const opener = tokenAt(s, start);
  const opens =
    opener !== undefined && (/^\p{Lu}/u.test(opener.text) || /^(?:the|a|an|its|his|her|their)$/.test(opener.lower));
  return opens && start < first - 1 ? [start, first - 2] : null;
};

/** "X, a watchmaker,", "X, 45, the head of the port": the words between the comma behind a name and the next mark. */
const appositionAfter = (r: SentenceReading, name: NameMention): Range | null => {
  const s = r.sentence;
  const last = name.tokens[1];
  const aged = /^\d{1,3}$/.test(tokenAt(s, last + 2)?.text ?? '') && tokenAt(s, last + 3)?.text === ',';
  const start = last + (aged ? 4 : 2);
  const group = r.chunks.nouns.find((n) => n.first === start);
  if (tokenAt(s, last + 1)?.text !== ',' || !group) return null;
  if (!/^(?:a|an|the|his|her|their|former|retired)$/.test(tokenAt(s, start)?.lower ?? '')) return null;
  const mark = s.tokens.findIndex((t, i) => i >= start && /^[,.;]$/.test(t.text));
  const end = mark < 0 ? s.tokens.length : mark;
  // "X, a driver and two passengers": a list, no apposition
  const tail = s.tokens.slice(group.last + 1, end);
  return tail.some((t) => t.lower === 'and' || t.pos === 'VERB') ? null : [start, end - 1];
};

/** The words that stand right before a name: nouns, adjectives and possessors, back to a mark, a verb, a preposition, a date or another name. */
const titleBefore = (r: SentenceReading, name: NameMention): Range | null => {
  const s = r.sentence;
  const first = name.tokens[0];
  let start = first;
  while (start > 0 && first - start < 10) {
    const t = tokenAt(s, start - 1);
    if (!t || r.dates.some((d) => d.tokens[0] <= t.index && d.tokens[1] >= t.index)) break;
    if (r.names.some((n) => n !== name && n.kind === 'person' && n.tokens[0] <= t.index && n.tokens[1] >= t.index))
      break;
    const joins = t.text === '-' || TITLE_VERB.test(t.lower) || tokenAt(s, start - 2)?.text === '-';
    if (!joins && /^(?:VERB|AUX|ADP|PUNCT|SCONJ|PRON|CCONJ|NUM)$/.test(t.pos)) break;
    start--;
    if (t.pos === 'DET') break;
  }
  return start < first ? [start, first - 1] : null;
};

/** Stretches of tokens beside a name that may say who its bearer is: a title before it, appositions before and after. */
export const besideName = (r: SentenceReading, name: NameMention): readonly Range[] => {
  const read: Range | null = name.appositive
    ? [tokenIndex(r, name.appositive.start, false), tokenIndex(r, name.appositive.end, true)]
    : null;
  const follows = name.appositive !== null && name.appositive.start > name.span.start;
  const before = follows ? null : appositionBefore(r, name);
  // the longer of two readings of one apposition: "chief operating officer" before "officer"
  const fuller = before && (!read || before[0] <= read[0]) ? before : read;
  const behind = follows ? null : appositionAfter(r, name);
  return [fuller, titleBefore(r, name), behind].flatMap((range) => (range ? [range] : []));
};
