import type { Frame } from '../../text/frame.js';
import type { QuantityMention } from '../../text/quantities/quantity.js';
import type { SentenceReading } from '../reading.js';

/** How a count stands to the predicate that it belongs to. */
export interface CountedFrame {
  readonly frame: Frame;
  readonly role: 'affected' | 'agent' | 'beside';
}

/** Whether a mention overlaps a noun group. */
export const holds = (m: QuantityMention, group: { readonly first: number; readonly last: number } | null): boolean =>
  group !== null && m.tokens[0] <= group.last && m.tokens[1] >= group.first;

const joinsOnly = (reading: SentenceReading, from: number, to: number): boolean => {
  const between = reading.sentence.tokens.slice(from, to);
  return between.length > 0 && between.length <= 2 && between.every((t) => t.pos === 'CCONJ' || t.text === ',');
};

/** Most items of a list that one verb is read over. */
const LONGEST_LIST = 12;

const HEDGING = /^(?:over|about|around|under|near|above|below)$/;

/** Whether the stretch between two noun groups holds what stands inside a list: its items with their tails ("of the port"), commas and "and". */
const isListStretch = (reading: SentenceReading, from: number, to: number): boolean => {
  const { tokens } = reading.sentence;
  const inGroup = (i: number): boolean => reading.chunks.nouns.some((n) => n.first <= i && i <= n.last);
  if (to - from > LONGEST_LIST * 4) return false;
  let separators = 0;
  for (let i = from; i < to; i++) {
    const t = tokens[i];
    if (!t) return false;
    if (t.text === ',' || t.lower === 'and' || t.lower === '&' || (t.lower === 'well' && tokens[i - 1]?.lower === 'as'))
      separators++;
    // ", with 8,000 workers off the job": no item begins with a preposition, unless it hedges a number ("over 1,600 houses")
    else if (
      t.pos === 'ADP' &&
      /^(?:,|and)$/.test(tokens[i - 1]?.text ?? '') &&
      !(HEDGING.test(t.lower) && tokens[i + 1]?.pos === 'NUM')
    )
      return false;
    else if ((t.pos === 'VERB' && t.lower !== 'including') || t.pos === 'AUX' || /^(?:;|:|—|–|\()$/.test(t.text))
      return false;
    else if (
      /^(?:who|which|that|while|when|but|where|as)$/.test(t.lower) &&
      !(t.lower === 'as' && /^(?:well|as)$/.test(tokens[i + 1]?.lower ?? tokens[i - 1]?.lower ?? ''))
    )
      return false;
    else if (!inGroup(i) && !/^(?:ADP|ADV|ADJ|DET|NUM)$/.test(t.pos) && t.lower !== 'including') return false;
  }
  return separators > 0;
};

/** Whether a count is an item of the list that begins or ends with a group: "42 offices, 8 BRIDGES and 4 schools". */
const listed = (m: QuantityMention, frame: Frame, reading: SentenceReading): boolean => {
  const { affected } = frame;
  if (!affected) return false;
  // "seven bridges, two of which collapsed": some of what was named, and no other item
  const [of, which] = [1, 2].map((n) => reading.sentence.tokens[affected.last + n]?.lower ?? '');
  if (of === 'of' && /^(?:which|whom|them|these|those)$/.test(which ?? '')) return false;
  // the object's list follows the verb
  if (affected.first > frame.head && m.tokens[0] > affected.last)
    return isListStretch(reading, affected.last + 1, m.tokens[0]) && endsItem(reading, m);
  // the subject's list stands before its last item
  if (affected.last < frame.head && m.tokens[1] < affected.first)
    return isListStretch(reading, m.tokens[1] + 1, affected.first);
  // "houses were damaged in the storm, as well as seven bridges": what is added behind the verb
  if (affected.last < frame.head && m.tokens[0] > frame.head && addedBehind(m, frame, reading)) return true;
  // the subject found is the first item of a list that goes on to the verb
  return (
    affected.last < m.tokens[0] && m.tokens[1] < frame.head && isListStretch(reading, affected.last + 1, m.tokens[0])
  );
};

/** Whether "as well as" or "along with" ties a count to the predicate before it, with no other predicate between. */
const addedBehind = (m: QuantityMention, frame: Frame, reading: SentenceReading): boolean => {
  const before = reading.sentence.tokens
    .slice(Math.max(frame.head + 1, m.tokens[0] - 3), m.tokens[0])
    .map((t) => t.lower)
    .join(' ');
  return (
    /(?:^|\s)(?:as well as|along with|together with)$/.test(before) &&
    !reading.chunks.verbs.some((v) => v.first > frame.head && v.first < m.tokens[0]) &&
    endsItem(reading, m)
  );
};

/** An item of an object's list has no finite verb of its own right behind it. */
const endsItem = (reading: SentenceReading, m: QuantityMention): boolean =>
  !reading.chunks.verbs.some((v) => v.first > m.tokens[1] && v.first <= m.tokens[1] + 2 && v.form === 'finite');

const rank = (f: Frame): number => (f.family !== null ? 0 : f.predicate !== 'be' ? 1 : 2);

/** The frame a count belongs to: whose affected or agent it quantifies, in whose list it stands, else the closest whose clause holds it. */
export const countedFrame = (m: QuantityMention, reading: SentenceReading): CountedFrame | null => {
  const joined = (f: Frame): boolean =>
    f.affected !== null && f.affected.first > m.tokens[1] && joinsOnly(reading, m.tokens[1] + 1, f.affected.first);
  // "40 buildings including churches, 8 bridges": the list goes on behind what is only named
  const own = reading.frames.filter((f) => f.predicate !== 'include' && holds(m, f.affected));
  const affected = own.length > 0 ? own : reading.frames.filter((f) => joined(f) || listed(m, f, reading));
  const best = [...affected].sort((a, b) => rank(a) - rank(b))[0];
  if (best) return { frame: best, role: 'affected' };
  const agent = reading.frames.find((f) => holds(m, f.agent) && f.predicate !== 'be' && f.predicate !== 'include');
  if (agent) return { frame: agent, role: 'agent' };
  const around = reading.frames
    .filter((f) => m.tokens[0] >= f.clause[0] && m.tokens[1] < f.clause[1])
    .sort((a, b) => a.clause[1] - a.clause[0] - (b.clause[1] - b.clause[0]))[0];
  return around ? { frame: around, role: 'beside' } : null;
};
