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

/** Where "weighs" or "tips the scales" stands shortly before the measure; -1 without. */
const weighingAt = (site: CountSite): number => {
  for (let k = site.m.tokens[0] - 1; k >= 1 && k >= site.m.tokens[0] - 6; k--) {
    const tipping = /^tip(?:s|ped)?$/.test(lowerAt(site, k)) && /^scales?$/.test(lowerAt(site, k + 2));
    if (tipping || /^weigh(?:s|ed)$/.test(lowerAt(site, k))) return k;
  }
  return -1;
};

/** "The calf born at the farm tips the scales at 40 kilos": the group that the sentence begins with, if all between the two tells of it. */
const weightOfSubject = (site: CountSite): CountAnswer | null => {
  const { m, tokens, reading } = site;
  const verb = weighingAt(site);
  const subject = reading.chunks.nouns[0];
  if (verb < 0 || !subject || subject.first > 1 || subject.head >= verb || tokens[subject.head]?.pos !== 'NOUN')
    return null;
  const between = tokens.slice(subject.last + 1, verb);
  // "The man carrying a bag that weighs": only participles with a preposition may stand between
  const apart = between.some(
    (t) => /^(?:AUX|CCONJ|SCONJ|PUNCT|PRON)$/.test(t.pos) || (t.pos === 'VERB' && tokens[t.index + 1]?.pos !== 'ADP'),
  );
  const noun = lemmaAt(site, subject.head);
  if (apart || !/^\p{L}{3,}$/u.test(noun)) return null;
  return {
    topic: measuring(`mass|${noun}`, null, `How much does the ${noun} weigh?`),
    frame: site.found?.frame ?? null,
    holds: [verb, m.tokens[1]],
  };
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
  if (!frame?.agent) return weightOfSubject(site);
  const subject = lemmaAt(site, frame.agent.head);
  return /^\p{L}{3,}$/u.test(subject) && !/^(?:who|which|that|they)$/.test(subject)
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
