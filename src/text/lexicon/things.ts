/** Sets of nouns that reports use for one kind of thing; the first names the set. General vocabulary of damage, transport and trade. */
const SETS: readonly (readonly string[])[] = [
  ['home', 'house', 'dwelling', 'residence', 'apartment', 'flat'],
  ['building', 'structure'],
  ['cable', 'line', 'wire'],
  ['vehicle', 'car', 'automobile'],
  ['plane', 'aircraft', 'aeroplane', 'airplane', 'jet', 'airliner'],
  ['ship', 'vessel', 'boat'],
  ['company', 'firm', 'business'],
  ['shop', 'store'],
  ['village', 'hamlet'],
  ['road', 'highway', 'street'],
  ['bomb', 'explosive', 'device'],
  ['gun', 'firearm', 'weapon'],
  ['job', 'position', 'post'],
  ['country', 'nation', 'state'],
];

const NAMES: ReadonlyMap<string, string> = new Map(
  SETS.flatMap((set) => set.map((noun): [string, string] => [noun, set[0] ?? noun])),
);

/** The name under which a counted noun meets its synonyms: "house" and "home" are one thing. */
export const thingName = (noun: string): string => NAMES.get(noun) ?? noun;
