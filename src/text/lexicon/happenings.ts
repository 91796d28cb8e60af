import type { Sentence, Token } from '../sentence.js';

/** Kinds of accident and disaster whose causes are asked for. Causes of two questions never meet. */
export interface HappeningKind {
  readonly id: string;
  /** Kinds under one question: what somebody calls the crash another calls the train accident. */
  readonly question: string;
  /** As a question names it: "What caused the … ?" */
  readonly asked: string;
  /** Nouns that name it. */
  readonly nouns: ReadonlySet<string>;
  /** Verbs that tell of it without an object ("crashed") or in the passive ("was derailed"). */
  readonly verbs: ReadonlySet<string>;
  /** Things that suffer it when something hits, downs, breaks or sabotages them. */
  readonly things: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(',')
      .map((w) => w.trim())
      .filter((w) => w !== ''),
  );

/** Kinds that are told of one happening in turn: a bus that crashed had a road accident, a blaze begins with a blast. */
const QUESTIONS: Readonly<Partial<Record<string, string>>> = {
  crash: 'vehicle',
  train: 'vehicle',
  sinking: 'vehicle',
  road: 'vehicle',
  fire: 'fire',
  blast: 'fire',
};

const kind = (id: string, asked: string, nouns: string, verbs: string, things = ''): HappeningKind => ({
  id,
  question: QUESTIONS[id] ?? id,
  asked,
  nouns: setOf(nouns),
  verbs: setOf(verbs),
  things: setOf(things),
});

/** General vocabulary of accidents. */
const KINDS: readonly HappeningKind[] = [
  kind(
    'crash',
    'crash',
    'crash, downing, plane crash, shootdown, air disaster, air crash',
    'crash, plummet, shoot down, down, bring down',
    'plane, aircraft, airplane, aeroplane, airliner, jet, helicopter, flight, airbus, boeing, chopper, jetliner, glider, balloon',
  ),
  kind(
    'train',
    'train accident',
    'derailment, train crash, train wreck, train accident, rail accident, rail disaster, rail crash',
    'derail',
    'train, tram, locomotive, carriage',
  ),
  kind(
    'sinking',
    'sinking',
    'sinking, shipwreck, capsizing',
    'sink, capsize',
    'ship, ferry, boat, vessel, tanker, freighter, submarine, trawler, yacht, barge, frigate, cruiser',
  ),
  kind(
    'road',
    'road accident',
    'pile-up, pileup, road accident, traffic accident, car crash, bus crash, collision',
    'collide, overturn',
    'bus, car, truck, lorry, van, coach, minibus, motorcycle',
  ),
  kind(
    'fire',
    'fire',
    'fire, blaze, wildfire, inferno, bushfire',
    'burn, burn down, ignite, catch fire, set fire, set ablaze',
    '',
  ),
  kind(
    'blast',
    'explosion',
    'explosion, blast, detonation',
    'explode, blow up, detonate',
    'firedamp, methane, gunpowder, ammunition, gas',
  ),
  kind(
    'cut',
    'damage',
    'cable cut, cable damage, cable break, rupture, severance',
    'sever, snap, rupture',
    'cable, line, pipeline, wire, link',
  ),
  kind('outage', 'outage', 'outage, blackout, power cut, shutdown, disruption, internet outage, power failure', ''),
  kind(
    'collapse',
    'collapse',
    'collapse',
    'collapse, cave in, give way, burst',
    'bridge, building, dam, dyke, levee, tower, roof, tunnel, block, mine, crane, stand',
  ),
  kind('flood', 'flood', 'flood, flooding, floods', 'flood', ''),
  kind('slide', 'landslide', 'landslide, mudslide, avalanche', '', ''),
  kind('spill', 'spill', 'spill, oil spill, leak', 'spill, leak', ''),
  kind('outbreak', 'outbreak', 'outbreak, epidemic, contamination', '', ''),
];

const byWord = (words: (k: HappeningKind) => ReadonlySet<string>): ReadonlyMap<string, HappeningKind> =>
  new Map(KINDS.flatMap((k) => [...words(k)].map((w): [string, HappeningKind] => [w, k])));

const NOUNS = byWord((k) => k.nouns);
const VERBS = byWord((k) => k.verbs);
const THINGS = byWord((k) => k.things);

/** A word of a sentence that names a happening. */
export interface HappeningMention {
  readonly kind: HappeningKind;
  readonly at: number;
}

/** The kind of happening that befalls a thing, by its noun; null for things that are not in the table. */
export const happeningOfThing = (noun: string): HappeningKind | null => THINGS.get(noun) ?? null;

/** "plane crash": the thing that crashed tells which kind. */
const kindOfNoun = (tokens: readonly Token[], i: number, own: HappeningKind): HappeningKind => {
  if (own.id !== 'crash' && own.id !== 'road') return own;
  const before = tokens[i - 1];
  const thing = before ? happeningOfThing(before.lemma) : null;
  return thing && /^(?:crash|train|road|sinking)$/.test(thing.id) ? thing : own;
};

/** Verbs that tell of an accident only where a vehicle does it: prices plunge too. */
const OF_VEHICLES = setOf('plunge, veer, skid, slam, careen, flip');

const vehicleBefore = (tokens: readonly Token[], i: number): HappeningKind | null => {
  for (let k = i - 1; k >= 0 && k > i - 10; k--) {
    const thing = happeningOfThing(tokens[k]?.lemma ?? '');
    if (thing && /^(?:crash|train|road|sinking)$/.test(thing.id)) return thing;
  }
  return null;
};

/** The vehicle that a sentence speaks of tells what crashed: "the bus crashed" is no air disaster. */
const kindOfVerb = (tokens: readonly Token[], i: number, own: HappeningKind): HappeningKind => {
  return own.id === 'crash' ? (vehicleBefore(tokens, i) ?? own) : own;
};

const isDeed = (t: Token): boolean => t.pos === 'VERB';

/** Nouns by which any of them is taken up. */
const ANY = setOf('accident, disaster, incident, tragedy, catastrophe, wreck, mishap, calamity');

/** Whether a word takes up whatever happening was told: "the accident", "the disaster". */
export const takesUpHappening = (token: Token | undefined): boolean => token?.pos === 'NOUN' && ANY.has(token.lemma);

/** Words that name happenings, left to right: nouns of the kinds, and their verbs. */
export const happeningsIn = (s: Sentence): readonly HappeningMention[] =>
  s.tokens.flatMap((t, i): readonly HappeningMention[] => {
    const two = `${t.lemma} ${s.tokens[i + 1]?.lower ?? ''}`;
    if (isDeed(t)) {
      const verb = VERBS.get(two) ?? VERBS.get(t.lemma);
      const vehicle = !verb && OF_VEHICLES.has(t.lemma) ? vehicleBefore(s.tokens, i) : null;
      if (vehicle) return [{ kind: vehicle, at: i }];
      return verb ? [{ kind: kindOfVerb(s.tokens, i, verb), at: i }] : [];
    }
    if (t.pos !== 'NOUN' && t.pos !== 'PROPN') return [];
    const noun = NOUNS.get(`${s.tokens[i - 1]?.lower ?? ''} ${t.lemma}`) ?? NOUNS.get(t.lemma) ?? NOUNS.get(t.lower);
    return noun ? [{ kind: kindOfNoun(s.tokens, i, noun), at: i }] : [];
  });
