import type { Token } from '../sentence.js';
import { failuresIn } from './failing-things.js';
import { phraseIndex, phrasesIn, type PhraseMatch } from './phrases.js';

/** What kinds of cause accidents and disasters have. `unknown` is a cause that is being looked for. */
export const CAUSE_GROUPS = [
  'weapon',
  'sabotage',
  'arson',
  'cyber',
  'technical',
  'human-error',
  'nature',
  'animal',
  'accident',
  'unknown',
] as const;
export type CauseGroup = (typeof CAUSE_GROUPS)[number];

/** A class of causes, inside its group. */
export interface AccidentCause {
  readonly group: CauseGroup;
  readonly id: string;
}

const row = (group: CauseGroup, id: string, phrases: string): readonly [AccidentCause, string] => [
  { group, id },
  phrases,
];

/** General vocabulary of accident reports. Phrases are matched by words or lemmas; a longer phrase hides what it holds ("tear gas"). */
const ROWS: readonly (readonly [AccidentCause, string])[] = [
  row(
    'weapon',
    'missile',
    'missile strike, missile attack, rocket attack, missile, surface-to-air missile, rocket, surface - to - air missile',
  ),
  row(
    'weapon',
    'air-defence',
    'air defence, air defense, air defences, air defenses, anti-aircraft, anti-aircraft gun, anti - aircraft, ground fire',
  ),
  row(
    'weapon',
    'aircraft',
    'military aircraft, fighter jet, fighter jets, fighter plane, warplane, warplanes, military jet, combat aircraft, air force jet',
  ),
  row('weapon', 'drone', 'drone attack, drone strike, drone, unmanned aircraft, quadcopter'),
  row('weapon', 'shelling', 'artillery, shelling, artillery shell, mortar, mortar shell, mortar round'),
  row('weapon', 'gunfire', 'gunfire, bullet, rifle fire, machine-gun fire, stray bullet'),
  row(
    'weapon',
    'bomb',
    'bomb attack, suicide attack, bomb, explosive device, improvised explosive device, explosive charge, explosive belt, explosive vest, suicide vest, terrorist bomb, suicide bomber, suicide bomb, car bomb, truck bomb, grenade, dynamite, bombing, parcel bomb',
  ),
  row(
    'accident',
    'stock',
    'explosive material, explosive materials, stored explosive, stored explosives, explosives depot, ammunition depot, ammunition dump, arms depot, ammonium nitrate, stored chemicals, chemicals, fertilizer, fertiliser, stored ammunition, gunpowder, fuel depot, fuel tank, gas tank',
  ),
  row('weapon', 'bomb', 'explosive, explosives'),
  row('weapon', 'mine', 'hit a mine, strike a mine, landmine, land mine, naval mine, sea mine, roadside bomb'),
  row('weapon', 'torpedo', 'torpedo'),
  row('weapon', 'airstrike', 'airstrike, air strike, air raid'),
  row('weapon', 'tear-gas', 'tear gas, stun grenade, flash bomb'),
  row(
    'weapon',
    'attack',
    'attack, terrorist attack, terrorist, terrorism, military force, military forces, army, hostile fire, friendly fire, military strike, armed force',
  ),
  row(
    'sabotage',
    'sabotage',
    'sabotage, saboteur, tampering, vandal, vandalism, deliberate damage, deliberate interference',
  ),
  row(
    'arson',
    'arson',
    'arson, arsonist, petrol bomb, gasoline bomb, firebomb, cocktail, incendiary, incendiary device, deliberately set, deliberately started, deliberately lit, intentionally set, intentionally started, intentionally lit, started deliberately, started intentionally, set deliberately, set intentionally, lit deliberately, deliberate act',
  ),
  row(
    'cyber',
    'cyber',
    'cyberattack, cyber attack, cyber-attack, ransomware, hacker, hacking, malware, computer virus',
  ),
  row(
    'technical',
    'engine',
    'engine failure, engine fire, engine trouble, engine problem, engine fault, engine failed, engines failed, loss of power, lost power, fuel leak, fuel shortage, ran out of fuel, lack of fuel, fuel starvation',
  ),
  row(
    'technical',
    'electrical',
    'short circuit, short-circuit, electrical spark, electric spark, electrical problem, electrical cause, electrical fire, electrical fault, electrical failure, faulty wiring, wiring, electrical short, overheated battery, faulty heater, faulty battery, battery fire, lithium battery, lithium-ion battery, overloaded circuit, transformer, faulty appliance, power surge',
  ),
  row(
    'technical',
    'mechanical',
    'mechanical failure, mechanical fault, mechanical problem, burst dam, dam burst, dam failure, brake failure, brakes failed, failed brakes, faulty brakes, burst tyre, burst tire, broken rail, metal fatigue, faulty signal, signal failure, signalling fault, signaling fault, broken axle, faulty valve, hydraulic failure, steering failure, derailment, structural failure, structural weakness, structural defect, corrosion, poor construction, shoddy construction, design flaw, construction defect, faulty part, engineering failure, structural problem',
  ),
  row(
    'technical',
    'software',
    'software bug, software glitch, software update, software error, faulty update, computer glitch, configuration error, server failure',
  ),
  row(
    'technical',
    'fault',
    'technical fault, technical failure, technical problem, technical error, technical glitch, technical issue, malfunction, equipment failure, faulty equipment, defect, glitch, faulty cable, faulty component',
  ),
  row(
    'technical',
    'cargo',
    'shifting cargo, cargo shifted, cargo had shifted, cargo that shifted, load shifted, load had shifted, unstable cargo, poorly secured cargo',
  ),
  row(
    'human-error',
    'operator',
    'jump a red light, run a red light, pass a red signal, pass a signal, ignore a signal, ignore a stop signal, lose control of, overtaking, inexperience, inexperienced crew, inexperienced driver, fatigue, too fast, tiredness, texting, intoxicated, drunk, drunken, mishandling, careless handling, miscommunication, misunderstanding, human failure, human failings, pilot error, driver error, human error, operator error, drunk driver, drunk driving, drunken driving, speeding, excessive speed, high speed, fell asleep, asleep, reckless driving, navigational error, navigation error, crew error, wrong turn, misjudged, mistake',
  ),
  row(
    'human-error',
    'neglect',
    'negligence, carelessness, recklessness, overloading, overcrowding, safety violation, safety breach, safety lapse, poor maintenance, lack of maintenance',
  ),
  row(
    'human-error',
    'flame',
    'lamp, match, lighter, naked flame, open flame, oil lamp, lantern, torch, stray spark, sparks, children playing, frying pan, chip pan, grill, stove, fire pit, bonfire, cigarette, cigarette butt, discarded cigarette, candle, campfire, barbecue, firework, fireworks, fireworks display, unattended stove, cooking, welding, sparkler, pyrotechnic, pyrotechnics, flare',
  ),
  row(
    'nature',
    'weather',
    'storm, thunderstorm, windstorm, bad weather, weather, severe weather, fog, dense fog, rain, rainfall, heavy rain, torrential rain, downpour, monsoon, wind, gust, snow, snowfall, blizzard, ice, icing, hail, turbulence, cyclone, typhoon, hurricane, tornado, sandstorm, rough sea, high wave, waves, storm surge, poor visibility, cold snap, frost',
  ),
  row('nature', 'lightning', 'lightning, lightning strike'),
  row('nature', 'heat', 'drought, heatwave, heat wave, dry weather, extreme heat, high temperature, dry condition'),
  row('nature', 'quake', 'earthquake, quake, tremor, aftershock, seismic, tsunami'),
  row(
    'nature',
    'slide',
    'landslide, mudslide, rockfall, rockslide, avalanche, underwater landslide, subsidence, sinkhole',
  ),
  row('nature', 'volcano', 'volcano, volcanic, eruption, lava, ash cloud'),
  row('nature', 'flood', 'flood, flooding, floodwater, swollen river, burst bank, glacial lake, glacier'),
  row(
    'animal',
    'animal',
    'bird strike, bird, birds, flock of birds, goose, geese, gull, shark, rat, squirrel, mouse, deer, elk, moose, cow, horse, elephant, kangaroo, camel, dog, cat, jellyfish, monkey, snake',
  ),
  row('accident', 'anchor', 'anchor, anchors, dragging anchor, ship anchored, ships anchored, anchored ship'),
  row('accident', 'net', 'trawler, net, fishing net, fishing boat, fishing vessel, fishing activity, fishing'),
  row(
    'accident',
    'digging',
    'digging, excavation, excavator, digger, bulldozer, construction work, construction crew, backhoe, drilling, dredger, dredging, roadworks',
  ),
  row(
    'accident',
    'gas',
    'gas leak, gas explosion, gas cylinder, gas canister, gas bottle, leaking gas, gas main, gas pipe, propane tank, dust explosion',
  ),
  row(
    'accident',
    'obstacle',
    'boulder, submerged rock, iceberg, reef, rock, sandbank, tree, mountain, hillside, cliff, power line, pylon, bridge pier, debris, space debris, foreign object',
  ),
  row('accident', 'accident', 'accident, accidental, accidentally, mishap'),
  row(
    'unknown',
    'unknown',
    'unknown, not known, not yet known, not immediately known, unclear, not clear, not immediately clear, under investigation, still under investigation, being investigated, not been established, not established, not yet been established, yet to be established, not been determined, not yet been determined, undetermined, yet to be determined, to be determined, being established, being determined, not been identified, unexplained, a mystery, remains a mystery, investigating, looking into, did not know, not immediately determined',
  ),
];

const INDEX = phraseIndex(ROWS);

/** Vehicles and vessels that run into things. */
const RAMMING =
  /^(?:truck|lorry|van|bus|car|tram|train|ship|barge|ferry|boat|tanker|freighter|vessel|tractor|locomotive|excavator|plane|helicopter)$/;
const RAMS = /^(?:hit|strike|ram|collide|crash|slam|plough|plow)$/;

/** "an overloaded truck hit a pillar", "struck by a barge", "a collision with a van": what ran into something else. */
const rammingIn = (tokens: readonly Token[], from: number, to: number): readonly PhraseMatch<AccidentCause>[] => {
  for (let i = Math.max(0, from); i < to; i++) {
    const token = tokens[i];
    if (token?.pos !== 'NOUN' || !RAMMING.test(token.lemma) || tokens[i + 1]?.pos === 'NOUN') continue;
    const rams = tokens.slice(i + 1, Math.min(to, i + 4)).some((t) => RAMS.test(t.lemma));
    const before = tokens.slice(Math.max(0, i - 5), i);
    const struck = before.some(
      (t, k) =>
        /^(?:hit|struck|rammed|collision|impact)$/.test(t.lower) && /^(?:by|with|of)$/.test(before[k + 1]?.lower ?? ''),
    );
    if (rams || struck) return [{ value: { group: 'accident', id: 'vehicle' }, from: i, to: i + 1 }];
  }
  return [];
};

/** The causes that tokens from `from` to `to` (exclusive) name, left to right. */
export const accidentCausesIn = (
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly PhraseMatch<AccidentCause>[] => {
  const phrases = phrasesIn(INDEX, tokens, from, to);
  // "a dodgy cable": what is said to have failed, where no phrase says more of it
  const failures = failuresIn(tokens, from, to).filter((f) => !phrases.some((p) => p.from < f.to && f.from < p.to));
  const rammed = rammingIn(tokens, from, to);
  return [...phrases, ...failures, ...(phrases.length === 0 ? rammed : [])].sort((a, b) => a.from - b.from);
};

const DELIBERATE: ReadonlySet<string> = new Set(['weapon', 'sabotage', 'arson', 'cyber']);

/** Groups that fit one another: the words of one may be said of the other. */
const FITTING: ReadonlySet<string> = new Set([
  'arson|weapon',
  'arson|sabotage',
  'cyber|sabotage',
  'accident|human-error',
  'human-error|technical',
]);

/** Kinds that exclude each other though their groups do not: a drone is no missile, an earthquake no weather, a lamp no short circuit. */
const EXCLUSIVE: ReadonlySet<string> = new Set(
  (
    'air-defence|aircraft, aircraft|drone, aircraft|shelling, aircraft|mine, aircraft|torpedo, air-defence|bomb, air-defence|drone, ' +
    'airstrike|shelling, airstrike|mine, airstrike|bomb, bomb|missile, bomb|drone, bomb|shelling, drone|missile, drone|shelling, ' +
    'gunfire|missile, gunfire|bomb, mine|torpedo, mine|missile, missile|torpedo, missile|shelling, bomb|tear-gas, ' +
    'quake|weather, volcano|weather, heat|quake, lightning|quake, quake|volcano, electrical|engine, ' +
    'electrical|flame, flame|lightning, electrical|lightning, obstacle|track, engine|track, software|track, cargo|engine, cargo|electrical, cargo|software, electrical|track, anchor|stock, net|stock, digging|stock, anchor|net, anchor|digging, digging|net, engine|software, mechanical|software'
  )
    .split(',')
    .map((pair) => pair.trim()),
);

/** What a driver does wrong and what breaks may both have helped, but neither is the other; what was neglected breaks. */
const steeredOrBroken = (a: AccidentCause, b: AccidentCause): boolean =>
  pairOf(a.group, b.group) === 'human-error|technical' && (a.id === 'operator' || b.id === 'operator');

const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** A weapon that is carried in: then its use is sabotage too. */
const PLANTED = /^(?:bomb|mine|attack)$/;
/** Ways in which the ground moves: no weather, and nobody's anchor. */
const EARTHLY = /^(?:quake|slide|volcano)$/;

/** How two causes of different groups, neither meant by anybody, stand to each other. */
const accidental = (a: AccidentCause, b: AccidentCause): 'fits' | 'apart' | 'excludes' => {
  const mishap = a.group === 'accident' ? a : b.group === 'accident' ? b : null;
  const other = mishap === a ? b : a;
  if (mishap) {
    if (mishap.id === 'accident' || (mishap.id === 'gas' && other.group === 'technical')) return 'fits';
    if (other.group === 'nature') return EARTHLY.test(other.id) ? 'excludes' : 'fits';
    return other.group === 'animal' ? 'excludes' : 'apart';
  }
  return pairOf(a.group, b.group) === 'animal|technical' ? 'excludes' : 'apart';
};

/** How two classes of cause stand to each other: one, fitting, apart (both might have helped), or excluding each other. */
export const causesRelation = (a: AccidentCause, b: AccidentCause): 'same' | 'fits' | 'apart' | 'excludes' => {
  if (a.group === b.group) {
    if (a.id === b.id) return 'same';
    return EXCLUSIVE.has(pairOf(a.id, b.id)) ? 'excludes' : 'fits';
  }
  if (a.group === 'unknown' || b.group === 'unknown') return 'apart';
  if (EXCLUSIVE.has(pairOf(a.id, b.id))) return 'excludes';
  const pair = pairOf(a.group, b.group);
  // a bomb on board is sabotage; a missile from outside is none
  if (pair === 'sabotage|weapon') return PLANTED.test(a.group === 'weapon' ? a.id : b.id) ? 'fits' : 'excludes';
  if (FITTING.has(pair)) return steeredOrBroken(a, b) ? 'apart' : 'fits';
  return DELIBERATE.has(a.group) || DELIBERATE.has(b.group) ? 'excludes' : accidental(a, b);
};
