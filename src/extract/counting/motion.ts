import { lemmaAt, lowerAt, measuring, type CountRule } from './site.js';

const LENGTHS = /^(?:km|m)$/;
const FALLING = /^(?:fall|plunge|plummet|tumble|drop|slide|slip)$/;

/** "fell about 300 metres down the face". */
const fallTold: CountRule = (site) => {
  const { m, reading } = site;
  if (m.value.unit !== 'm') return null;
  const frame = reading.frames.findLast(
    (f) => !f.nominal && FALLING.test(lemmaAt(site, f.head)) && f.head < m.tokens[0] && m.tokens[0] - f.head <= 3,
  );
  const noun =
    site.group && site.group.head > m.tokens[1] && /^(?:fall|plunge|drop)$/.test(lemmaAt(site, site.group.head));
  if (!frame && noun !== true) return null;
  return {
    topic: measuring('distance|fall', 'fall', 'How far did they fall?'),
    frame: frame ?? site.found?.frame ?? null,
    holds: [frame?.head ?? m.tokens[0], m.tokens[1]],
  };
};

/** "at a height of 2,400 metres", "at 2,900 metres": how high up something was. */
const altitudeTold: CountRule = (site) => {
  const { m } = site;
  if (m.value.unit !== 'm') return null;
  const named =
    lowerAt(site, m.tokens[0] - 1) === 'of' && /^(?:height|altitude|elevation)$/.test(lowerAt(site, m.tokens[0] - 2));
  const bare = lowerAt(site, m.tokens[0] - 1) === 'at' && (m.value.stated[0] ?? 0) >= 500;
  const after =
    /^(?:altitude|elevation)$/.test(lowerAt(site, m.tokens[1] + 1)) || lowerAt(site, m.tokens[1] + 1) === 'above';
  return named || bare || after
    ? {
        topic: measuring('height|altitude', null, 'At what height was it?'),
        frame: site.found?.frame ?? null,
        holds: [Math.max(0, m.tokens[0] - (named ? 3 : 1)), m.tokens[1]],
      }
    : null;
};

/** "150 nautical miles off Lagos", "about 90 miles off the coast". */
const offshoreTold: CountRule = (site) => {
  const { m, reading } = site;
  if (!LENGTHS.test(m.value.unit ?? '')) return null;
  const words = [1, 2, 3, 4].map((k) => lowerAt(site, m.tokens[1] + k));
  const off = words.findIndex((w) => w === 'off' || w === 'offshore');
  if (off < 0 || off > 2) return null;
  const group = reading.chunks.nouns.find((n) => n.first > m.tokens[1] + off && n.first <= m.tokens[1] + off + 3);
  return {
    topic: measuring('distance|offshore', null, 'How far off the coast was it?'),
    frame: site.found?.frame ?? null,
    holds: [m.tokens[0], group?.last ?? m.tokens[1] + 1 + off],
  };
};

/** "was driving at 85 mph", "was clocked at 95 mph"; what is allowed is no speed. */
export const drivenTold: CountRule = (site) => {
  const { m, tokens } = site;
  if (m.value.unit !== 'km/h' || /^(?:zone|limit|area)$/.test(lemmaAt(site, m.tokens[1] + 1))) return null;
  const before = tokens.slice(Math.max(0, m.tokens[0] - 5), m.tokens[0]);
  if (before.some((t) => /^(?:zone|limit|wind|gust)$/.test(t.lemma))) return null;
  const verb = before.find((t) => /^(?:drive|travel|go|do|clock|speed|race|record)$/.test(t.lemma) && t.pos === 'VERB');
  return verb
    ? {
        topic: measuring('speed|driven', null, 'How fast were they going?'),
        frame: site.found?.frame ?? null,
        holds: [verb.index, m.tokens[1]],
      }
    : null;
};

/** "a blood-alcohol level of 0.14". */
const alcoholTold: CountRule = (site) => {
  const { m, tokens } = site;
  if (m.value.unit !== null && m.value.unit !== 'percent') return null;
  if (m.value.low >= 1) return null;
  const before = tokens
    .slice(Math.max(0, m.tokens[0] - 8), m.tokens[0])
    .map((t) => t.lower)
    .join(' ');
  return /blood ?- ?alcohol|alcohol (?:level|content|concentration)/.test(before)
    ? {
        topic: measuring('alcohol', null, 'How high was the blood alcohol level?'),
        frame: site.found?.frame ?? null,
        holds: m.tokens,
        value: { unit: 'permille', counted: null },
      }
    : null;
};

const RULES: readonly CountRule[] = [fallTold, offshoreTold, altitudeTold, alcoholTold];

/** How far and how high; and how drunk. */
export const motionTold: CountRule = (site) => {
  for (const rule of RULES) {
    const answer = rule(site);
    if (answer) return answer;
  }
  return null;
};
