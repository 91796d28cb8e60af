import { weighedSenses } from './wordnet/nouns.js';
import { asText, sensesOf } from './wordnet/synsets.js';

/** Sets of nouns that reports use for one kind of thing; the first names the set. General vocabulary of damage, transport and trade. */
const SETS: readonly (readonly string[])[] = [
  ['home', 'house', 'dwelling', 'residence'],
  ['apartment', 'flat'],
  ['building', 'structure'],
  ['cable', 'wire'],
  ['vehicle', 'car'],
  ['truck', 'lorry'],
  ['plane', 'airplane', 'aircraft', 'jet', 'airliner'],
  ['ship', 'vessel', 'boat', 'speedboat', 'motorboat', 'skiff', 'powerboat'],
  ['company', 'firm', 'business'],
  ['village', 'hamlet'],
  ['road', 'street'],
  ['highway', 'motorway', 'freeway', 'expressway'],
  ['bomb', 'explosive', 'device'],
  ['gun', 'firearm'],
  ['job', 'position', 'post'],
  ['country', 'nation'],
];

const NAMES: ReadonlyMap<string, string> = new Map(
  SETS.flatMap((set) => set.map((noun): [string, string] => [noun, set[0] ?? noun])),
);

/** WordNet's file of artifacts: its synonyms are one thing that can be counted, where those of ideas and places are near in meaning only. */
const ARTIFACTS = 6;

/** The usual one of WordNet's words for an artifact, among those that mean it first and foremost; null where the noun is no artifact. */
const artifactName = (noun: string): string | null => {
  const first = weighedSenses(noun)[0]?.synset;
  if (first?.file !== ARTIFACTS) return null;
  return first.words.find((word) => sensesOf(word, 'noun').offsets[0] === first.offset) ?? null;
};

/**
 * The name under which a counted noun meets its synonyms: "house" and "home" are one thing, so are "phone" and "telephone". A word that means the
 * thing only in passing keeps to itself ("line" is no cable), since two counts of different things would be taken for a contradiction.
 */
export const thingName = (noun: string): string => {
  const known = NAMES.get(noun);
  if (known !== undefined) return known;
  const usual = artifactName(noun);
  // the noun must itself mean the thing first: else it would meet words that do not meet it
  if (usual === null || sensesOf(noun, 'noun').offsets[0] !== weighedSenses(noun)[0]?.synset.offset) return noun;
  return NAMES.get(asText(usual)) ?? asText(usual);
};
