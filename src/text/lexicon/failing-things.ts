import type { Token } from '../sentence.js';
import type { PhraseMatch } from './phrases.js';

/** What failed, by the thing that is said to have failed. */
export interface Failure {
  readonly group: 'technical';
  readonly id: 'electrical' | 'engine' | 'software' | 'track' | 'mechanical';
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a thing that say it failed: "a dodgy cable". */
const FAILING = setOf(
  'faulty dodgy defective broken cracked worn overheated overheating frayed loose malfunctioning burst snapped fractured corroded damaged ' +
    'buckled overloaded exposed rusty rusted ruptured jammed blocked botched substandard ill-fitted failing failed misaligned',
);

/** Nouns behind a thing that say it failed: "rail fracture". */
const FAILURE = setOf(
  'failure fault fracture crack defect malfunction breakdown glitch rupture fatigue problem trouble error collapse weakness flaw overload outage',
);

/** Verbs behind a thing that say it failed: "the brakes had failed". */
const FAILED = setOf('fail overheat snap malfunction rupture crack fracture give corrode jam buckle');

const THINGS: ReadonlyMap<string, Failure> = new Map(
  (
    [
      [
        'electrical',
        'cable wire wiring plug socket heater battery charger fridge refrigerator freezer appliance transformer fuse switchboard boiler dryer dishwasher ' +
          'microwave television air-conditioner conditioner lamp substation circuit generator electrics electricity',
      ],
      ['engine', 'engine motor turbine rotor propeller gearbox compressor thruster powerplant'],
      ['software', 'software computer server router database network app firmware system'],
      ['track', 'rail track sleeper point switch signal signalling signaling'],
      [
        'mechanical',
        'brake wheel axle tyre tire steering valve hinge bolt weld pipe hose seal gasket hydraulics rudder wing flap gear undercarriage hull door ' +
          'cable-car suspension coupling bearing chain winch pump boom beam girder joint foundation pillar wall dam bridge structure equipment ' +
          'machinery machine part component sensor crane dike levee embankment scaffolding',
      ],
    ] as const
  ).flatMap(([id, words]) => words.split(' ').map((w): [string, Failure] => [w, { group: 'technical', id }])),
);

/** How many tokens may stand between a thing and the verb that says that it failed: "the brakes of the bus had failed". */
const VERB_REACH = 5;

/** "a dodgy cable", "suspected rail fracture", "the brakes had failed": things said to have failed, whatever they are, between two tokens. */
export const failuresIn = (tokens: readonly Token[], from: number, to: number): readonly PhraseMatch<Failure>[] => {
  const found: PhraseMatch<Failure>[] = [];
  for (let i = Math.max(0, from); i < to; i++) {
    const token = tokens[i];
    // "a broken switch": the tagger takes both words for verbs
    const isThing = token !== undefined && (token.pos !== 'VERB' || FAILING.has(tokens[i - 1]?.lower ?? ''));
    const failure = isThing ? (THINGS.get(token.lemma) ?? THINGS.get(token.lower)) : undefined;
    if (!failure) continue;
    const before = i > from && FAILING.has(tokens[i - 1]?.lower ?? '') ? i - 1 : null;
    const noun = i + 1 < to && FAILURE.has(tokens[i + 1]?.lemma ?? '') ? i + 1 : null;
    // "failure of the rear engine"
    const of = tokens.findIndex((t, k) => k >= from && k < i && i - k <= 4 && FAILURE.has(t.lemma));
    const genitive = of >= 0 && /^(?:of|in|with)$/.test(tokens[of + 1]?.lower ?? '') ? of : null;
    const verb = tokens.findIndex(
      (t, k) => k > i && k < to && k - i <= VERB_REACH && t.pos === 'VERB' && FAILED.has(t.lemma),
    );
    if (before === null && noun === null && genitive === null && verb < 0) continue;
    const first = before ?? genitive ?? i;
    const last = noun ?? (verb > 0 && before === null && genitive === null ? verb : i);
    if ((found.at(-1)?.to ?? 0) > first) continue;
    found.push({ value: failure, from: first, to: last + 1 });
  }
  return found;
};
