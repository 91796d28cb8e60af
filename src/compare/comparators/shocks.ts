import type { AlignedClaim } from '../../align/aligned-claim.js';

/** Two readings of one shock seldom differ by as much. */
const OTHER_MAGNITUDE = 0.3;
/** Sentences back in which an earthquake's magnitude is looked for. */
const BACK = 2;
const CLOCK = /^(?:[01]?\d|2[0-3])[:.]?[0-5]\d$/;
const ORDINAL = /^(?:first|second|third|initial|another|later|earlier|aftershocks?|foreshock|series|twin)$/;

interface Shock {
  readonly magnitude: number | null;
  readonly clock: string | null;
  /** One of several: "the first quake". */
  readonly ordinal: boolean;
}

const shockOf = (claim: AlignedClaim): Shock => {
  const { sentences } = claim.reading;
  const at = sentences.findIndex((s) => s.sentence === claim.candidate.sentence);
  let magnitude: number | null = null;
  for (let i = at; i >= 0 && at - i <= BACK && magnitude === null; i--)
    magnitude = sentences[i]?.quantities.find((q) => q.value.unit === 'magnitude')?.value.low ?? null;
  const words = claim.candidate.sentence.tokens.map((t) => t.lower);
  return {
    magnitude,
    clock:
      words
        .find((w) => CLOCK.test(w))
        ?.replace(/\D/g, '')
        .replace(/^0/, '') ?? null,
    ordinal: words.some((w) => ORDINAL.test(w)),
  };
};

/** By the strengths given beside them, whether two claims are of one shock; null where one gives none. */
const sameStrength = (a: Shock, b: Shock): boolean | null =>
  a.magnitude === null || b.magnitude === null ? null : Math.abs(a.magnitude - b.magnitude) < OTHER_MAGNITUDE;

/** Whether two claims of where an earthquake was may be of one shock: a swarm has several on one day. Claims of no earthquake always may. */
export const oneShock = (left: AlignedClaim, right: AlignedClaim): boolean => {
  if (left.candidate.topic.key !== 'place|quake') return true;
  const [a, b] = [shockOf(left), shockOf(right)];
  const same = sameStrength(a, b);
  if (same !== null) return same;
  if (a.clock !== null && b.clock !== null) return a.clock === b.clock;
  return !a.ordinal && !b.ordinal;
};

/** Whether two claims of when something was are of one shock, blast or attack: not where one of them counts it among several. */
export const oneStroke = (left: AlignedClaim, right: AlignedClaim): boolean => {
  const [a, b] = [shockOf(left), shockOf(right)];
  return sameStrength(a, b) !== false && !a.ordinal && !b.ordinal;
};
