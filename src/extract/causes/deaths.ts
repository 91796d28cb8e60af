import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { causeIn, causeOfVerb, isFatalAffliction, type CauseClass } from '../../text/lexicon/causes.js';
import { tokenAt } from '../../text/sentence.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

/** Where a sentence says what somebody died of, and who. */
export interface DeathTold {
  /** Tokens that name the cause, end exclusive. */
  readonly range: readonly [number, number];
  /** Tokens quoted with it. */
  readonly around: readonly number[];
  readonly victims: NounGroup | null;
  readonly frame: Frame;
  /** The cause where the verb itself says it. */
  readonly cause?: CauseClass;
  /** The sentence that tells of the death, where the cause stands in a later one. */
  readonly home?: SentenceReading;
}

const CAUSAL = new Set(['from', 'of', 'by', 'after', 'under', 'due', 'with', 'in', 'following']);

/** Words before "murder" that make it a charge or a plan rather than how somebody died. */
const NOT_DONE = new Set(
  'attempted attempt attempting plot conspiracy conspire charge charged convict convicted conviction accuse accused acquit acquitted alleged suspected suspicion threat trial sentence sentenced indict indicted plead solicitation order ordered'.split(
    ' ',
  ),
);

/** Adjectives by which the word for a killing says how somebody died, whoever it was. */
const SAVAGE = new Set([
  'brutal',
  'extrajudicial',
  'targeted',
  'deliberate',
  'savage',
  'senseless',
  'ritual',
  'gangland',
]);

/** "the cause of death was …", "the suspect's cause of death is being established". */
const causeOfDeath = (r: SentenceReading, frame: Frame): DeathTold | null => {
  const { tokens } = r.sentence;
  const group = r.chunks.nouns.find((n) => n.head === frame.head);
  const from = group?.first ?? frame.head;
  const at = tokens.findIndex((t, i) => i >= from - 3 && i < frame.head && /^causes?$/.test(t.lower));
  if (at < 0) return null;
  const start = at > 0 && /^(?:the|a)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  // "did not provide the cause of death": the verb stands before it
  const provided = tokens
    .slice(Math.max(0, at - 7), at)
    .some((t) => /^(?:give|provide|disclose|release|reveal|state|specify)$/.test(t.lemma));
  const denied = tokens.slice(Math.max(0, at - 7), at).findIndex((t) => /^(?:not|n't|without|no)$/.test(t.lower));
  if (provided && denied >= 0) return null;
  return {
    range: [frame.head + 1, Math.min(tokens.length, frame.head + 14)],
    around: [start, frame.head],
    victims: frame.affected,
    frame,
  };
};

/** "the brutal killing of two men": the word itself says how, where it says who. */
const killing = (r: SentenceReading, frame: Frame): DeathTold | null => {
  const { tokens } = r.sentence;
  const group = r.chunks.nouns.find((n) => n.head === frame.head);
  const lemma = tokens[frame.head]?.lemma ?? '';
  if (!group || /^(?:death|fatality)$/.test(lemma)) return null;
  const before = tokens.slice(Math.max(0, group.first - 6), frame.head);
  if (before.some((t) => NOT_DONE.has(t.lower) || NOT_DONE.has(t.lemma))) return null;
  const savage = tokens.slice(group.first, frame.head).some((t) => SAVAGE.has(t.lower));
  return frame.affected || savage
    ? { range: [group.first, frame.head + 1], around: [group.first, frame.head], victims: frame.affected, frame }
    : null;
};

/** "died of a heart attack", "was killed by a bomb", "violence that killed two". */
const dying = (r: SentenceReading, frame: Frame): DeathTold | null => {
  const { tokens } = r.sentence;
  const end = Math.min(tokens.length, frame.clause[1] + 3, frame.head + 14);
  for (let at = frame.head + 1; at < Math.min(end, frame.head + 8); at++) {
    if (!CAUSAL.has(tokens[at]?.lower ?? '')) continue;
    const stop = tokens.findIndex((t, i) => i > at && i < at + 7 && /^[,;:.]$/.test(t.text));
    const range = [at + 1, stop > 0 ? stop : Math.min(end, at + 7)] as const;
    if (causeIn(tokens, range[0], range[1]))
      return { range, around: [frame.head, at + 1], victims: frame.affected, frame };
  }
  const agent = frame.agent;
  if (agent && causeIn(tokens, agent.first, agent.last + 1))
    return {
      range: [agent.first, agent.last + 1],
      around: [frame.head, agent.first, agent.last],
      victims: frame.affected,
      frame,
    };
  return byVerb(r, frame);
};

/** "was shot dead", "drowned": the verb says how. */
const byVerb = (r: SentenceReading, frame: Frame): DeathTold | null => {
  const { tokens } = r.sentence;
  const behind = tokens.slice(frame.head + 1, frame.head + 5).map((t) => t.lower);
  const dead = behind.indexOf('dead');
  const death = behind.findIndex((w, k) => w === 'to' && behind[k + 1] === 'death');
  const cause = causeOfVerb(frame.predicate, dead >= 0 || death >= 0);
  const victims = frame.affected ?? frame.agent;
  if (!cause || !victims) return null;
  const last = dead >= 0 ? frame.head + 1 + dead : death >= 0 ? frame.head + 2 + death : frame.head;
  return { range: [frame.head, last + 1], around: [frame.head, last], victims: frame.affected, frame, cause };
};

/** Words by which a sentence speaks of a death at all. */
const OF_DEATH = /^(?:die|died|dead|death|deaths|autopsy|deceased|post-mortem|postmortem)$/;

const speaksOfDeath = (r: SentenceReading | undefined): boolean =>
  r !== undefined &&
  (r.frames.some((f) => f.class === 'die' && !f.negated) || r.sentence.tokens.some((t) => OF_DEATH.test(t.lower)));

/** "one suffered a heart attack" where the text speaks of deaths: what the dead suffered is what they died of. */
const suffering = (article: ArticleReading, r: SentenceReading, frame: Frame): DeathTold | null => {
  if (!/^(?:suffer|have|experience)$/.test(frame.predicate) || frame.nominal || frame.negated) return null;
  const at = article.sentences.indexOf(r);
  if (!speaksOfDeath(r) && !speaksOfDeath(article.sentences[at - 1])) return null;
  const end = Math.min(frame.clause[1], frame.head + 7);
  const found = causeIn(r.sentence.tokens, frame.head + 1, end);
  // what somebody suffered from for years is no cause of death
  if (
    !found ||
    !isFatalAffliction(found.class) ||
    !/^(?:attack|arrest|failure|stroke|aneurysm|hemorrhage|haemorrhage)$/.test(
      tokenAt(r.sentence, found.to - 1)?.lower ?? '',
    )
  )
    return null;
  const victim = frame.agent;
  const who = victim ? (tokenAt(r.sentence, victim.head)?.lower ?? '') : '';
  if (!victim || !/^(?:one|other|another|he|she|man|woman|victim|suspect|second|first)$/.test(who)) return null;
  return { range: [found.from, found.to], around: [victim.first, found.to - 1], victims: victim, frame };
};

/** How somebody died, as a frame tells it. */
export const deathToldBy = (article: ArticleReading, r: SentenceReading, frame: Frame): DeathTold | null => {
  if (frame.modality === 'planned' || frame.modality === 'conditional') return null;
  if (frame.class !== 'die')
    return frame.nominal || frame.negated ? null : (suffering(article, r, frame) ?? byVerb(r, frame));
  if (frame.negated) return null;
  return frame.nominal ? (causeOfDeath(r, frame) ?? killing(r, frame)) : dying(r, frame);
};
