import { spanOf } from '../../kernel/span.js';
import type { QuantityMention } from '../quantities/quantity.js';
import type { Sentence, Token } from '../sentence.js';
import { compassEndingAt, partEndingAt } from './compass.js';
import type { Locus } from './locus.js';
import type { PlaceMention } from './place-mention.js';

/** Nouns that stand between a preposition and "of" a place: sorts of place, and parts of one. */
const SORT_NOUN =
  /^(?:city|town|village|district|region|province|settlement|municipality|suburb|neighborhood|neighbourhood|oblast|county|state|island|islands|republic|port|capital|area|prefecture|governorate|krai|canton|hamlet|subdistrict|regency|peninsula|valley|commune|emirate|resort|borough|township|community|locality|parish|atoll|archipelago)$/;
const COAST = /^(?:coast|coastline|shore|shores|coasts)$/;
/** "the outskirts of X": beside it; "the centre of X": in it. */
const BESIDE = /^(?:outskirts|edge|vicinity|surroundings|suburbs|border|borders|environs|fringe|fringes)$/;
const WITHIN = /^(?:centre|center|heart|middle|downtown|streets|part|parts)$/;
/** What a country's adjective makes into the country itself: "in Danish airspace". */
const TERRITORY = /^(?:airspace|waters|territory|soil|skies|land)$/;
/** Buildings and works that stand where their town is: "near the Lisbon cable station". */
const FACILITY =
  /^(?:station|airport|airfield|airbase|port|harbour|harbor|base|prison|hospital|stadium|bridge|terminal|plant|refinery|metro|subway|suburb|suburbs|area|region|district|highway|motorway|road|neighbourhood|neighborhood|docks|shipyard|mine|depot|landing|market|embassy|consulate|railway|courthouse|zoo|university|school|mall|street)$/;
/** Adjectives of a place that change nothing in where it is. */
const AROUND =
  /^(?:central|downtown|mid|rural|remote|mainland|upper|lower|inner|outer|greater|nearby|neighbouring|neighboring|coastal|mountainous|distant|far)$/;
const AT = new Set(['in', 'at', 'inside', 'within', 'over', 'above', 'on', 'across']);
const NEAR = new Set(['near', 'outside', 'around', 'beside', 'alongside', 'nearby']);
const SOFT = /^(?:just|due|right|directly|slightly|further|somewhere|close|only|some|about|away|inland|offshore)$/;

interface Reader {
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
  readonly quantities: readonly QuantityMention[];
}

/** What stands left of a place's own words. */
interface Left {
  /** Token of the preposition. */
  readonly at: number;
  readonly coast: boolean;
  readonly part: number | null;
}

const isModifier = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.pos === 'DET' ||
    t.pos === 'ADJ' ||
    t.pos === 'PROPN' ||
    t.pos === 'NOUN' ||
    (t.pos === 'PRON' && /^(?:its|his|her|their)$/.test(t.lower)) ||
    t.text === "'s" ||
    t.text === '-');

/** Passes articles, adjectives, "the … town of" and "the … coast of" leftwards from a place's first token. */
const passLeft = (tokens: readonly Token[], first: number): Left => {
  let at = first - 1;
  let coast = false;
  let part: number | null = null;
  const passPart = (): void => {
    const found = partEndingAt(tokens, at);
    if (found && tokens[at]?.lower.endsWith('ern')) {
      part ??= found.bearing;
      at = found.first - 1;
    }
  };
  passPart();
  for (
    let left = 6;
    left > 0 &&
    (tokens[at]?.pos === 'DET' ||
      tokens[at]?.text === "'s" ||
      AROUND.test(tokens[at]?.lower ?? '') ||
      isOwner(tokens, at));
    left--
  )
    at--;
  for (let rounds = 0; rounds < 2 && tokens[at]?.lower === 'of'; rounds++) {
    const noun = tokens[at - 1]?.lower ?? '';
    if (!SORT_NOUN.test(noun) && !COAST.test(noun)) break;
    coast ||= COAST.test(noun);
    at -= 2;
    for (let left = 6; left > 0 && isModifier(tokens[at]); left--) {
      const before = at;
      if (!coast) passPart();
      if (at === before) at--;
    }
    if (tokens[at]?.pos === 'DET') at--;
  }
  return { at, coast, part };
};

/** "in Peru's Ica": the owner's own words are passed. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'PROPN' && (tokens[at + 1]?.text === "'s" || isOwnerWord(tokens, at + 1));
const isOwnerWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'PROPN' && tokens[at + 1]?.text === "'s";

/** Kilometres that are said right before token `next`, with the first of their tokens; soft words and a bracketed conversion are passed. */
const distanceBefore = (reader: Reader, next: number): { readonly km: number; readonly first: number } | null => {
  const { tokens } = reader;
  let last = next - 1;
  for (let left = 3; left > 0 && SOFT.test(tokens[last]?.lower ?? ''); left--) last--;
  if (tokens[last]?.lower === 'the' && tokens[last - 1]?.lower === 'to') last -= 2;
  if (tokens[last]?.text === ',') last--;
  for (let left = 2; left > 0; left--) {
    const held = reader.quantities.find(
      (q) => q.value.unit === 'km' && q.tokens[0] <= last && last <= q.tokens[1] && q.role === 'measure',
    );
    if (held) {
      const { low, high } = held.value;
      return { km: high === null ? low : (low + high) / 2, first: held.tokens[0] };
    }
    if (tokens[last]?.text !== ')') return null;
    while (last > 0 && tokens[last]?.text !== '(') last--;
    last--;
  }
  return null;
};

const locusOf = (reader: Reader, mention: PlaceMention): Locus | null => {
  const { tokens, places } = reader;
  let end = mention.tokens[1];
  const [first] = mention.tokens;
  let facility = false;
  if (mention.attributive) {
    let head = end + 1;
    while (
      head <= end + 4 &&
      (tokens[head]?.pos === 'NOUN' || tokens[head]?.pos === 'PROPN') &&
      isModifier(tokens[head + 1])
    )
      head++;
    const noun = tokens[head]?.lower ?? '';
    if (tokens[end + 1]?.text === "'s") return null;
    if (mention.place.kind === 'country' && TERRITORY.test(noun) && head === end + 1) end = head;
    else if (mention.place.kind === 'city' && FACILITY.test(noun)) {
      end = head;
      facility = true;
    } else return null;
  }
  if (!mention.attributive && SORT_NOUN.test(tokens[end + 1]?.lower ?? '')) end++;
  const { at, coast, part } = passLeft(tokens, first);
  const word = tokens[at]?.lower ?? '';
  const make = (
    from: number,
    to: number,
    relation: Locus['relation'],
    more: Partial<Pick<Locus, 'references' | 'km' | 'bearing' | 'part'>> = {},
  ): Locus => ({
    relation,
    references: [mention.place],
    km: null,
    bearing: null,
    part,
    tokens: [from, to],
    span: spanOf(tokens[from]?.span.start ?? 0, tokens[to]?.span.end ?? 0),
    ...more,
  });
  if (word === 'between') {
    const other = places.find((p) => p.tokens[0] > end && p.tokens[0] - end <= 8 && !p.attributive);
    const joined = other && tokens.slice(end + 1, other.tokens[0]).some((t) => t.lower === 'and');
    return other && joined ? make(at, other.tokens[1], 'between', { references: [mention.place, other.place] }) : null;
  }
  // "in Rome and Cairo" is in two places
  const next = places.find((p) => p.tokens[0] > end && p.tokens[0] - end <= 4);
  if (next && /^(?:and|or)$/.test(tokens[next.tokens[0] - 1]?.lower ?? '') && next.tokens[0] === end + 2) return null;
  const far = distanceBefore(reader, at);
  if (word === 'off' || (word === 'of' && tokens[at - 1]?.lower === 'off')) {
    const from = far?.first ?? (word === 'of' ? at - 1 : at);
    return make(from, end, 'off', { km: far?.km ?? null, part: null });
  }
  if (word === 'of' || word === 'from') {
    const compass = compassEndingAt(tokens, at - 1);
    if (compass) {
      const distance = distanceBefore(reader, compass.first);
      const article = tokens[compass.first - 1]?.lower === 'the';
      const lead = tokens[compass.first - 2]?.lower;
      if (article && !distance && (lead === 'in' || lead === 'at'))
        return make(compass.first - 2, end, 'at', { part: compass.bearing });
      if (distance || word === 'of')
        return make(distance?.first ?? compass.first, end, 'away', {
          km: distance?.km ?? null,
          bearing: compass.bearing,
          part: null,
        });
    }
    if (far) return make(far.first, end, 'away', { km: far.km, part: null });
    const noun = tokens[at - 1]?.lower ?? '';
    const lead = tokens[at - 2]?.pos === 'DET' ? at - 3 : at - 2;
    if (word === 'of' && BESIDE.test(noun) && /^(?:on|in|at|near)$/.test(tokens[lead]?.lower ?? ''))
      return make(lead, end, 'near');
    if (word === 'of' && WITHIN.test(noun) && AT.has(tokens[lead]?.lower ?? '')) return make(lead, end, 'at');
    return null;
  }
  if (word === 'to' && tokens[at - 1]?.lower === 'close') return make(at - 1, end, 'near');
  if (NEAR.has(word)) return far ? make(far.first, end, 'away', { km: far.km }) : make(at, end, 'near');
  if (!AT.has(word)) return null;
  // "on the coast of X" is beside the sea, "over X" is in its air
  return make(at, end, facility && word === 'on' ? 'near' : 'at', coast ? { part: null } : {});
};

/** Every phrase of a sentence that puts something somewhere, left to right. Origins and destinations ("from X", "to X") are none. */
export const readLoci = (
  sentence: Sentence,
  places: readonly PlaceMention[],
  quantities: readonly QuantityMention[],
): readonly Locus[] =>
  places.flatMap((mention) => {
    const locus = locusOf({ tokens: sentence.tokens, places, quantities }, mention);
    return locus ? [locus] : [];
  });
