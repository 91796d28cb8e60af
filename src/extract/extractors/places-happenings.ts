/** A sort of happening that is in one place, and how its place is asked for. */
export interface PlacedHappening {
  /** Blocking key: only places of one sort of happening meet. */
  readonly id: string;
  readonly asks: string;
  /** Classes of its predicates; lemmas for those of no class. */
  readonly predicates: ReadonlySet<string>;
  /** Nouns that name it besides those of its classes. */
  readonly nouns: ReadonlySet<string>;
  /** What it happens to: a vehicle, a person, a line or a bridge; anything. */
  readonly befalls: 'vehicle' | 'person' | 'works' | 'any';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/,\s*/).filter((w) => w !== ''));

const happening = (
  id: string,
  asks: string,
  befalls: PlacedHappening['befalls'],
  predicates: string,
  nouns = '',
): PlacedHappening => ({ id, asks, befalls, predicates: words(predicates), nouns: words(nouns) });

/**
 * A hit in the air and the crash that follows are two questions; so are an arrest and the raid before it. Happenings that cover many
 * places at once (protests, damage to houses) have no row.
 */
export const PLACED_HAPPENINGS: readonly PlacedHappening[] = [
  happening('shoot-down', 'Where was it shot down?', 'vehicle', 'shoot-down'),
  happening(
    'crash',
    'Where was the crash?',
    'vehicle',
    'crash, collide, derail, capsize, overturn, sink, come down, go down, crash land, run aground, ditch, wreck',
    'crash, collision, derailment, wreck, shipwreck, accident, plane crash',
  ),
  happening(
    'quake',
    'Where was the earthquake centred?',
    'any',
    'quake',
    'epicentre, epicenter, hypocentre, hypocenter',
  ),
  happening('explode', 'Where was the explosion?', 'any', 'explode', 'explosion, blast, bombing, detonation'),
  happening('attack', 'Where was the attack?', 'person', '', 'shooting, stabbing, ambush, assassination'),
  happening('burn', 'Where was the fire?', 'any', '', 'blaze, fire'),
  happening('die', 'Where did {subject} die?', 'person', 'die'),
  happening('detain', 'Where was {subject} arrested?', 'person', 'detain'),
  happening('kidnap', 'Where was {subject} kidnapped?', 'person', 'kidnap'),
  happening('bear', 'Where was {subject} born?', 'person', 'bear'),
  happening('bury', 'Where was {subject} buried?', 'person', 'bury, inter'),
  happening('marry', 'Where was {subject} married?', 'person', 'marry, wed'),
  happening(
    'damage',
    'Where was the damage to the {thing}?',
    'works',
    'damage, go down, fail',
    'fault, cut, break, rupture, leak, outage',
  ),
  happening('steal', 'Where was the robbery?', 'any', '', 'robbery, heist, burglary'),
];

/** Things that move and may crash, by element and sort; the first sort of an element is the general one, which meets every other. */
const FLEET: readonly (readonly [element: string, sorts: readonly string[]])[] = [
  [
    'air',
    [
      'aircraft',
      'plane, aeroplane, airplane, airliner, jet, jetliner, flight, fighter, bomber, boeing, airbus, glider',
      'helicopter, chopper',
      'drone',
      'balloon, airship',
    ],
  ],
  ['space', ['', 'rocket, missile', 'satellite, capsule, spacecraft']],
  [
    'sea',
    ['ship, boat, vessel', 'ferry, liner', 'tanker', 'freighter, barge', 'trawler', 'yacht', 'submarine', 'dinghy'],
  ],
  ['rail', ['train, locomotive, carriage', 'tram']],
  ['road', ['vehicle', 'bus, coach, minibus', 'car, taxi, van', 'truck, lorry', 'motorcycle, motorbike', 'convoy']],
];

/** Element and sort of a vehicle; sort 0 is the general one. */
export interface VehicleSort {
  readonly element: string;
  readonly sort: number;
}

export const VEHICLES: ReadonlyMap<string, VehicleSort> = new Map(
  FLEET.flatMap(([element, sorts]) =>
    sorts.flatMap((list, sort) => [...words(list)].map((word): [string, VehicleSort] => [word, { element, sort }])),
  ),
);

/** Works that break in one place. */
export const WORKS = words(
  'cable, pipeline, pipe, line, link, fibre, fiber, wire, bridge, dam, tunnel, dyke, dike, levee, mast, pylon, viaduct, track',
);

/** Verbs that say no more of a happening than that it was: "the crash happened near X". */
export const LIGHT_VERBS = words(
  'happen, occur, take place, take, be, come, find, detect, discover, locate, centre, center, situate, strike, hit, break out, break, erupt, begin, start, unfold, record, report, measure, register',
);

/** Words that make a happening another one than that of the story, or one of many. */
export const OTHER_ONE =
  /^(?:another|other|similar|previous|earlier|past|former|second|third|fourth|last|worst|deadliest|deadly|each|every|many|several|no|any|such|recent|subsequent|later|separate|historic|famous|infamous|future)$/;

/** People of whom a happening may befall several: without a name nobody knows whether two reports mean one of them. */
export const ANYONE = words(
  'man, woman, person, child, boy, girl, baby, teenager, soldier, officer, policeman, civilian, resident, individual, people, student, worker, member, other, migrant, protester, militant, fighter',
);

/** Adverbs that put a predicate at another time than the story's. */
export const AT_ANOTHER_TIME =
  /^(?:first|previously|once|again|already|earlier|twice|formerly|repeatedly|often|originally)$/;

/** Shocks of which an earthquake has many. */
export const MINOR_SHOCK = /^(?:aftershock|foreshock)s?$/;

/** Modifiers that make a crash one of prices or computers. */
export const FIGURATIVE =
  /^(?:market|stock|price|currency|computer|system|software|website|financial|economic|bank|oil|bond|housing|ground|friendly|enemy|gun|machine|rifle|artillery|mortar|heavy|hostile|return|tank|rocket|cross)$/;
