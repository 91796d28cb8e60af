import type { Frame } from '../../text/frame.js';
import { affectedSense, classById, nounSense } from '../../text/lexicon/predicates.js';
import { thingName } from '../../text/lexicon/things.js';
import type { QuantityMention } from '../../text/quantities/quantity.js';
import type { Topic } from '../extractor.js';
import type { SentenceReading } from '../reading.js';

/** How a count stands to the predicate that it belongs to. */
export interface CountedFrame {
  readonly frame: Frame;
  readonly role: 'affected' | 'agent' | 'beside';
}

/** Predicates that happen to people: what they affect is people even where no noun says so ("several others"). */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'die',
  'injure',
  'hospitalize',
  'miss',
  'rescue',
  'detain',
  'jail',
  'release',
  'charge',
  'convict',
  'sentence',
  'protest',
  'evacuate',
  'expel',
  'kidnap',
  'infect',
  'dismiss',
  'lay-off',
  'shut-out',
]);

/** Acts that last: lengths of time are compared for these alone. */
const LASTING: ReadonlySet<string> = new Set(['sentence', 'jail', 'quake', 'strike-work', 'protest']);
const LENGTHS_OF_TIME: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);
/** Acts that have a price. */
const PRICED: ReadonlySet<string> = new Set(['acquire', 'sell', 'pay', 'fine', 'steal', 'sign']);
const MONEY = /^[A-Z]{3}$/;

/** Whether a mention overlaps a noun group. */
export const holds = (m: QuantityMention, group: { readonly first: number; readonly last: number } | null): boolean =>
  group !== null && m.tokens[0] <= group.last && m.tokens[1] >= group.first;

/** Whether a count stands right before a group that it is coordinated with: "135 homes and other buildings were damaged". */
const joined = (m: QuantityMention, group: { readonly first: number } | null, reading: SentenceReading): boolean => {
  if (group === null || group.first <= m.tokens[1]) return false;
  const between = reading.sentence.tokens.slice(m.tokens[1] + 1, group.first);
  return between.length > 0 && between.length <= 2 && between.every((t) => t.pos === 'CCONJ' || t.text === ',');
};

/** The frame a count belongs to: whose affected or agent it quantifies, else the closest whose clause holds it. */
export const countedFrame = (m: QuantityMention, reading: SentenceReading): CountedFrame | null => {
  const affected = reading.frames.filter((f) => holds(m, f.affected) || joined(m, f.affected, reading));
  const best = affected.find((f) => f.family !== null) ?? affected.find((f) => f.predicate !== 'be') ?? affected[0];
  if (best) return { frame: best, role: 'affected' };
  const agent = reading.frames.find((f) => holds(m, f.agent) && f.predicate !== 'be');
  if (agent) return { frame: agent, role: 'agent' };
  const around = reading.frames
    .filter((f) => m.tokens[0] >= f.clause[0] && m.tokens[1] < f.clause[1])
    .sort((a, b) => a.clause[1] - a.clause[0] - (b.clause[1] - b.clause[0]))[0];
  return around ? { frame: around, role: 'beside' } : null;
};

/** What a measure with a unit answers, or null where nothing that is known has it. */
const measureTopic = (m: QuantityMention, reading: SentenceReading, found: CountedFrame | null): Topic | null => {
  const unit = m.value.unit ?? '';
  if (unit === 'magnitude') return { key: 'measure|magnitude|quake', predicate: 'quake', thing: unit };
  const group = reading.chunks.nouns.find((n) => holds(m, n));
  const owner = group ? (reading.sentence.tokens[group.head]?.lemma ?? '') : '';
  const frame = found?.frame ?? null;
  if (LENGTHS_OF_TIME.has(unit)) {
    const measured = nounSense(owner)?.class.id ?? (frame ? classById(frame.class)?.id : undefined);
    return measured !== undefined && LASTING.has(measured)
      ? { key: `measure|${unit}|${measured}`, predicate: measured, thing: unit }
      : null;
  }
  if (unit === 'percent') {
    // "80 percent of services": what it is a share of, and what became of that
    const of = reading.chunks.nouns.find(
      (n) => n.preposition === 'of' && n.first <= m.tokens[1] + 2 && n.first >= m.tokens[1],
    );
    const share = of ? (reading.sentence.tokens[of.head]?.lemma ?? '') : '';
    return share === '' ? null : { key: `measure|percent|${share}`, predicate: frame?.class ?? null, thing: share };
  }
  if (MONEY.test(unit)) {
    const measured = nounSense(owner)?.class.id ?? (frame ? classById(frame.class)?.id : undefined);
    return measured === undefined || !PRICED.has(measured)
      ? null
      : { key: `measure|${unit}|${measured}`, predicate: measured, thing: unit };
  }
  return null;
};

/** What a count answers: what happened to how many of what. Null where no predicate says what happened. */
export const topicOfCount = (
  m: QuantityMention,
  reading: SentenceReading,
  found: CountedFrame | null,
): Topic | null => {
  const { value } = m;
  if (value.unit !== null && value.unit !== 'people') return measureTopic(m, reading, found);
  const head = value.counted ?? '';
  const lastWord = reading.sentence.tokens[m.tokens[1]]?.lower ?? '';
  const own = affectedSense(head) ?? (value.unit === 'people' ? affectedSense(lastWord) : null);
  const vague = head === '' || head === 'other' || head === 'others';
  const thing =
    value.unit === 'people' || (vague && OF_PEOPLE.has(found?.frame.class ?? '')) ? 'people' : thingName(head);
  if (thing === '') return null;
  if (own) return { key: `count|${own.class.id}|${thing}`, predicate: own.class.id, thing };
  if (!found || found.role === 'beside') return null;
  if (found.frame.predicate === 'be' || found.frame.predicate === 'have') return null;
  const by = found.role === 'agent' && found.frame.family !== 'protest';
  return { key: `count|${found.frame.class}${by ? ':by' : ''}|${thing}`, predicate: found.frame.class, thing };
};
