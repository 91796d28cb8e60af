import { lemmaAt, lowerAt, measuring, type CountAnswer, type CountRule, type CountSite } from './site.js';

const GEM = /^(?:diamond|stone|gem|ruby|emerald|sapphire|jewel|pearl|ring)$/;

/** "a 62-carat diamond", "the stone weighs 49 carats". */
const caratTold = (site: CountSite): CountAnswer | null => {
  const { m, tokens } = site;
  if (m.value.counted !== 'carat') return null;
  const gem = tokens.slice(Math.max(0, m.tokens[0] - 6), m.tokens[1] + 6).some((t) => GEM.test(t.lemma.toLowerCase()));
  return gem
    ? {
        topic: measuring('carats', null, 'How many carats does the stone have?'),
        whole: true,
        frame: site.found?.frame ?? null,
        holds: m.tokens,
      }
    : null;
};

/** "the bike weighs 10.5 kg", "tips the scales at just over 12 kilos": of a thing that a noun names. */
const weightTold = (site: CountSite): CountAnswer | null => {
  const { m, reading } = site;
  if (!/^(?:kg|tonne|g)$/.test(m.value.unit ?? '')) return null;
  const frame = reading.frames.find(
    (f) =>
      f.head < m.tokens[0] &&
      m.tokens[0] - f.head <= 5 &&
      (f.predicate === 'weigh' || (f.predicate === 'tip' && /^scales?$/.test(lowerAt(site, f.head + 2)))),
  );
  const subject = frame?.agent ? lemmaAt(site, frame.agent.head) : '';
  return frame && /^\p{L}{3,}$/u.test(subject) && !/^(?:who|which|that|they)$/.test(subject)
    ? {
        topic: measuring(`mass|${subject}`, null, `How much does the ${subject} weigh?`),
        frame,
        holds: [frame.head, m.tokens[1]],
      }
    : null;
};

/** "felt in the capital, 180 kilometres away": how far off something was noticed. */
const reachTold = (site: CountSite): CountAnswer | null => {
  const { m, tokens } = site;
  if (!/^(?:km|m)$/.test(m.value.unit ?? '') || lowerAt(site, m.tokens[1] + 1) !== 'away') return null;
  const from = Math.max(0, m.tokens[0] - 14);
  const sensed = tokens
    .slice(from, m.tokens[0])
    .findIndex((t) => /^(?:felt|heard|seen|audible|visible|shook)$/.test(t.lower));
  return sensed < 0
    ? null
    : {
        topic: measuring('distance|noticed', null, 'How far away was it noticed?'),
        frame: site.found?.frame ?? null,
        holds: [from + sensed, m.tokens[1] + 1],
      };
};

const RULES: readonly CountRule[] = [caratTold, weightTold, reachTold];

/** Weights of things, and how far off something was heard or felt. */
export const weightOrReachTold: CountRule = (site) => {
  for (const rule of RULES) {
    const answer = rule(site);
    if (answer) return answer;
  }
  return null;
};
