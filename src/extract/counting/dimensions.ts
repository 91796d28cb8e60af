import { lemmaAt, lowerAt, measuring, type CountRule, type CountSite } from './site.js';

const LENGTHS = /^(?:km|m)$/;
const DIRECTION =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|offshore|off|inland|away|outside|downstream|upstream)/;

const near = (site: CountSite, reach: number): readonly string[] => [
  ...site.tokens.slice(Math.max(0, site.m.tokens[0] - reach), site.m.tokens[0]).map((t) => t.lemma),
  ...site.tokens.slice(site.m.tokens[1] + 1, site.m.tokens[1] + 1 + reach).map((t) => t.lemma),
];

const ORDINAL =
  /^(?:first|second|third|fourth|initial|main|largest|strongest|biggest|latest|aftershock|aftershocks|tremor|foreshock|another)$/;

/** Words that tell one of several quakes from the others: "the first quake", "another of 7.4", "an aftershock". */
const whichQuake = (site: CountSite): readonly string[] => {
  const { m, tokens, group } = site;
  // the noun group that the magnitude belongs to: its own, or the one before a comma, "of" or "measuring"
  const owners = site.reading.chunks.nouns.filter(
    (n) => n.last < m.tokens[0] && m.tokens[0] - n.last <= 6 && !/^(?:magnitude|strength)$/.test(lemmaAt(site, n.head)),
  );
  const owner =
    group && tokens.slice(group.first, group.last + 1).some((t) => /quake|tremor|shock|temblor/.test(t.lemma))
      ? group
      : (owners.at(-1) ?? group);
  const from = Math.min(owner?.first ?? m.tokens[0], m.tokens[0]);
  const to = Math.max(owner?.last ?? m.tokens[1], m.tokens[1]);
  return tokens
    .slice(from, to + 1)
    .map((t) => t.lower)
    .filter((w) => ORDINAL.test(w))
    .slice(0, 1);
};

/** "a 7.7 magnitude quake", "the first quake, magnitude 7.6". */
const magnitudeTold: CountRule = (site) => {
  const { m } = site;
  if (m.value.unit !== 'magnitude') return null;
  const quake =
    site.reading.frames.find((f) => f.class === 'quake' && Math.abs(f.head - m.tokens[0]) <= 6) ??
    site.reading.frames.find((f) => f.class === 'quake');
  const owner = site.reading.chunks.nouns.findLast(
    (n) =>
      n.last < m.tokens[0] && m.tokens[0] - n.last <= 4 && /quake|tremor|shock|temblor/.test(lemmaAt(site, n.head)),
  );
  const after = site.group && site.group.last > m.tokens[1] ? site.group.last : m.tokens[1];
  return {
    topic: measuring('magnitude|quake', 'quake', 'How strong was the earthquake?'),
    frame: quake ?? site.found?.frame ?? null,
    scope: whichQuake(site),
    holds: [owner?.first ?? m.tokens[0], after],
  };
};

/** "at a depth of 10 km", "35 kilometres deep", "10 km below the surface". */
const depthTold: CountRule = (site) => {
  const words = near(site, 3);
  const deep = words.some((w) => /^(?:depth|deep|underground|beneath|below)$/.test(w));
  return LENGTHS.test(site.m.value.unit ?? '') && deep
    ? {
        topic: measuring('depth', null, 'How deep was it?'),
        frame: site.found?.frame ?? null,
        holds: [Math.max(0, site.m.tokens[0] - 2), site.m.tokens[1]],
      }
    : null;
};

/** "120 km north of Brinmouth", "20 miles from Brinmouth": how far from what. */
const distanceTold: CountRule = (site) => {
  const { m, reading } = site;
  if (!LENGTHS.test(m.value.unit ?? '')) return null;
  let i = m.tokens[1] + 1;
  if (lowerAt(site, i) === '(') while (i < m.tokens[1] + 8 && lowerAt(site, i) !== ')') i++;
  if (lowerAt(site, i) === ')') i++;
  let direction = false;
  while (DIRECTION.test(lowerAt(site, i)) || lowerAt(site, i) === '-') {
    direction = true;
    i++;
  }
  const link = lowerAt(site, i);
  if (!(link === 'from' || (direction && /^(?:of|from)$/.test(link)))) return null;
  const known = reading.places.find((p) => p.tokens[0] > i && p.tokens[0] <= i + 5);
  const named = reading.chunks.nouns.find((n) => n.first === i + 1 && site.tokens[n.head]?.pos === 'PROPN');
  const landmark = reading.chunks.nouns.find((n) => n.first === i + 1 && n.definite);
  const last = known?.tokens[1] ?? named?.last ?? landmark?.last;
  const name =
    known?.place.name ??
    (landmark && !named ? lemmaAt(site, landmark.head) : undefined) ??
    (named &&
      site.tokens
        .slice(named.first, named.last + 1)
        .map((t) => t.text)
        .join(' '));
  if (name === undefined || last === undefined) return null;
  return {
    topic: measuring(`distance|${name.toLowerCase()}`, site.found?.frame.class ?? null, `How far from ${name} was it?`),
    frame: site.found?.frame ?? null,
    holds: [m.tokens[0], last],
  };
};

/** The head of the common noun group that the clause of a measure begins with; empty for a person or a name. */
const subjectBefore = (site: CountSite): string => {
  const clause = site.found?.frame ?? null;
  const group = clause?.agent ?? (clause?.affected && clause.affected.last < clause.head ? clause.affected : null);
  return group && group.last < site.m.tokens[0] && site.tokens[group.head]?.pos === 'NOUN'
    ? lemmaAt(site, group.head)
    : '';
};

/** "waves of up to six metres", "a 12-metre statue". */
const heightTold: CountRule = (site) => {
  const { m, group } = site;
  if (!LENGTHS.test(m.value.unit ?? '')) return null;
  if (/^into the (?:sky|air|atmosphere)$/.test([1, 2, 3].map((k) => lowerAt(site, m.tokens[1] + k)).join(' ')))
    return {
      topic: measuring('height|plume', null, 'How high did it rise?'),
      frame: site.found?.frame ?? null,
      holds: [m.tokens[0], m.tokens[1] + 3],
    };
  if (m.value.unit !== 'm') return null;
  const words = near(site, 4);
  const subject = subjectBefore(site);
  if (
    /^(?:to|at|is|was|reached)$/.test(lowerAt(site, m.tokens[0] - 1)) &&
    /^(?:river|water|lake|level|tide|floodwater|floodwaters|dam|reservoir)$/.test(subject)
  )
    return {
      topic: measuring(`level|${subject.replace(/s$/, '')}`, null, 'How high did the water rise?'),
      frame: site.found?.frame ?? null,
    };
  const tall = words.some((w) => /^(?:high|tall|height)$/.test(w));
  const wave = words.find((w) => /^(?:waves?|swell|surge|tsunami)$/.test(w));
  const own =
    group && group.head > m.tokens[1] && site.tokens[group.head]?.pos === 'NOUN' ? lemmaAt(site, group.head) : subject;
  const owner = wave !== undefined ? 'wave' : tall ? own : '';
  if (owner === '') return null;
  return { topic: measuring(`height|${owner}`, null, `How high was the ${owner}?`), frame: site.found?.frame ?? null };
};

/** "winds of 140 km/h", "gusts of up to 90 mph"; the speed of anything else under its own noun. */
const speedTold: CountRule = (site) => {
  if (site.m.value.unit !== 'km/h') return null;
  const words = near(site, 5);
  const gust = words.some((w) => /^gust(?:s|ing)?$/.test(w));
  const wind = words.some((w) => /^winds?$/.test(w));
  const craft = subjectBefore(site);
  if (
    !gust &&
    !wind &&
    !/^(?:train|car|bus|plane|truck|lorry|aircraft|jet|driver|vehicle|coach|ship|boat|helicopter)$/.test(craft)
  )
    return null;
  const of = gust ? 'gust' : wind ? 'wind' : craft;
  return { topic: measuring(`speed|${of}`, null, `How fast was the ${of}?`), frame: site.found?.frame ?? null };
};

/** "the temperature reached 41 degrees". */
const temperatureTold: CountRule = (site) => {
  if (site.m.value.unit !== 'degree') return null;
  const words = near(site, 6);
  const low = words.some((w) => /^(?:low|minus|drop|fall|overnight|freeze)$/.test(w));
  if (!words.some((w) => /^(?:temperature|thermometer|heat|mercury|heatwave|celsius|fahrenheit|high|low)$/.test(w)))
    return null;
  return {
    topic: measuring(low ? 'temperature|low' : 'temperature', null, low ? 'How cold was it?' : 'How hot was it?'),
    frame: site.found?.frame ?? null,
  };
};

const RULES: readonly CountRule[] = [magnitudeTold, depthTold, distanceTold, heightTold, speedTold, temperatureTold];

/** Measures of size, strength, distance and heat. */
export const dimensionTold: CountRule = (site) => {
  for (const rule of RULES) {
    const answer = rule(site);
    if (answer) return answer;
  }
  return null;
};
