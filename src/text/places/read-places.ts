import { spanOf } from '../../kernel/span.js';
import { readPieces, textOf, type Piece } from '../names/pieces.js';
import { isRole } from '../names/roles.js';
import type { Sentence, Token } from '../sentence.js';
import { findPlace, kindsOfWord, placeInside, placeOfAdjective } from './gazetteer.js';
import { placeKey } from './place-key.js';
import type { PlaceMention } from './place-mention.js';
import type { Place } from './place.js';

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'inside',
  'around',
  'across',
  'off',
  'into',
  'toward',
  'towards',
  'to',
  'through',
  'throughout',
  'over',
  'between',
  'on',
  'within',
  'along',
  'beyond',
  'via',
  'above',
  'under',
  'of',
]);
/** Prepositions after which an unknown capitalised word is a place by itself. */
const SURELY_LOCATIVE = new Set(['in', 'near', 'outside', 'at']);
const KIND_NOUN =
  /^(?:city|town|village|district|region|province|settlement|municipality|suburb|neighborhood|neighbourhood|oblast|county|state|island|republic|port|capital|area|prefecture|governorate|krai|canton|hamlet|subdistrict|regency|peninsula|valley|commune|emirate)$/;
/** Words that begin an expression of time after a place: "in Rome last week". */
const TIME_WORDS =
  /^(?:last|next|this|that|early|earlier|late|later|today|tonight|yesterday|tomorrow|overnight|ago|once|twice|daily|weekly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mid|around|about|some|many|all|both|himself|herself|itself|themselves|alone|alike|time)$/;
/** Words after which "in" and "at" lead to people and things, not to places. */
const FIGURATIVE =
  /^(?:disappoint|interest|believ|trust|confiden|faith|invest|stake|share|success|rise|increase|drop|fall|anger|angr|laugh|look|star|aim|play|rage|support|engage|involve|specialis|specializ|confid|vote|participat|analyst|executive|director|manager|professor|researcher|editor|expert|economist|spokes|official|partner|engineer)/;
const OUTER_KINDS = new Set<Place['kind']>(['country', 'province', 'land', 'city', 'region']);

const unknownPlace = (name: string, outer: Place | null): Place => ({
  key: `unknown:${placeKey(name)}`,
  name,
  kind: 'unknown',
  country: outer?.country ?? null,
  containers: outer ? [outer.key, ...outer.containers] : [],
  disputed: outer?.disputed ?? [],
  within: outer ? [outer.name, ...outer.within] : [],
  members: [],
  population: 0,
  coordinates: null,
  others: [],
});

/** The preposition that governs the group that starts at `first`; articles and modifiers in between are passed. */
const prepositionBefore = (tokens: readonly Token[], first: number): string | null => {
  for (let i = first - 1; i >= 0 && i >= first - 6; i--) {
    const t = tokens[i];
    if (!t) return null;
    if (t.pos === 'ADP' || (t.lower === 'to' && t.pos === 'PART')) return t.lower;
    // "between Rome and Cairo": the second town stands under the first one's preposition
    if (t.lower === 'and' || t.text === ',') return null;
    if (
      t.pos !== 'DET' &&
      t.pos !== 'ADJ' &&
      t.pos !== 'NOUN' &&
      t.pos !== 'PROPN' &&
      t.pos !== 'NUM' &&
      t.text !== "'s" &&
      t.text !== '-'
    )
      return null;
    if (t.pos === 'NOUN' && !KIND_NOUN.test(t.lower)) return null;
  }
  return null;
};

/** "the Russian city of X": the kind noun before "of", with the preposition in front of its group. */
const kindPhrase = (
  tokens: readonly Token[],
  first: number,
): { readonly noun: string; readonly start: number } | null => {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[of]?.lower !== 'of') return null;
  const noun = tokens[of - 1];
  if (!noun || !KIND_NOUN.test(noun.lower)) return null;
  // "the Lapland region of Finland" is a region called otherwise; "the Finnish region of Lapland" is Lapland
  const namer = tokens[of - 2];
  if (
    /^(?:region|province|district|state|county|republic|department|prefecture)$/.test(noun.lower) &&
    namer?.pos === 'PROPN' &&
    /^\p{Lu}/u.test(namer.text) &&
    placeOfAdjective(namer.text) === null
  )
    return null;
  let start = of - 1;
  while (
    start > 0 &&
    (tokens[start - 1]?.pos === 'DET' ||
      tokens[start - 1]?.pos === 'ADJ' ||
      tokens[start - 1]?.pos === 'PROPN' ||
      tokens[start - 1]?.text === "'s" ||
      tokens[start - 1]?.text === '-' ||
      (tokens[start - 1]?.pos === 'NOUN' && !KIND_NOUN.test(tokens[start - 1]?.lower ?? '')))
  )
    start--;
  return { noun: noun.lower, start };
};

/** "40 km west of X", "12 miles from X", "just off X": only a place is so measured from. */
const isMeasuredFrom = (tokens: readonly Token[], first: number): boolean => {
  const word = tokens[first - 1]?.lower;
  if (word === 'off')
    return /^(?:just|km|kms|kilomet(?:er|re)s?|miles?|mi|anchored|sank)$/.test(tokens[first - 2]?.lower ?? '');
  if (word !== 'of' && word !== 'from') return false;
  const before = tokens[first - 2]?.lower ?? '';
  if (word === 'from' && before === 'away')
    return /^(?:km|kms|kilomet(?:er|re)s?|miles?|mi)$/.test(tokens[first - 3]?.lower ?? '');
  return (
    (word === 'of' && /^(?:north|south|(?:north|south)?(?:east|west))$/.test(before)) ||
    (word === 'from' && /^(?:km|kms|kilomet(?:er|re)s?|miles?|mi)$/.test(before))
  );
};

/** What a line between towns is called by, whatever the tagger makes of the word: "the Leeds express". */
const TRANSPORT =
  /^(?:express|mail|bound|metro|ferry|flight|train|bus|coach|highway|motorway|expressway|railway|line|route|road)$/;

/** It only qualifies what follows: a possessive, or right before a noun that is no kind noun of its own. */
const isAttributive = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1];
  if (!next) return false;
  if (next.text === "'s" || (next.text === "'" && !next.spaced)) return true;
  if (next.text === '-' && !next.spaced) return true;
  if (TRANSPORT.test(next.lower)) return true;
  if (!next.spaced || TIME_WORDS.test(next.lower)) return false;
  if (next.pos === 'NOUN' || (next.pos === 'ADJ' && tokens[last + 2]?.pos === 'NOUN')) return true;
  return next.pos === 'PROPN' && !/^(?:On|In|At|After|By|For|With|Over|As)$/.test(next.text);
};

/** Places named in a sentence, left to right. Names inside the names of people and bodies are none. */
export const readPlaces = (sentence: Sentence): readonly PlaceMention[] => {
  const { tokens } = sentence;
  const pieces = readPieces(sentence);
  const mentions: PlaceMention[] = [];
  for (const [k, piece] of pieces.entries()) {
    const mention = mentionOf(tokens, pieces, piece, k);
    if (mention) mentions.push(mention);
  }
  return withHolders(tokens, mentions);
};

const mentionOf = (
  tokens: readonly Token[],
  pieces: readonly Piece[],
  piece: Piece,
  k: number,
): PlaceMention | null => {
  const { first, last } = piece;
  const make = (
    from: number,
    to: number,
    place: Place,
    preposition: string | null,
    attributive: boolean,
  ): PlaceMention => ({
    span: spanOf(tokens[from]?.span.start ?? 0, tokens[to]?.span.end ?? 0),
    tokens: [from, to],
    place,
    preposition,
    attributive,
  });
  if (piece.kind === 'adjective' && piece.place) return make(first, last, piece.place, null, true);
  const phrase = kindPhrase(tokens, first);
  const preposition = phrase ? prepositionBefore(tokens, phrase.start) : prepositionBefore(tokens, first);
  const next = tokens[last + 1];
  const kindAfter = next && next.spaced && KIND_NOUN.test(next.lower) && next.lower !== 'area' ? next.lower : null;
  if (piece.kind === 'place' && piece.place) {
    const narrowed = kindAfter ?? phrase?.noun ?? null;
    const kinds = narrowed === null ? null : kindsOfWord(narrowed);
    const words = textOf(tokens, first, last);
    const place = kinds && kinds.length > 0 ? (findPlace(words, kinds) ?? piece.place) : piece.place;
    if (kindAfter !== null) {
      const small = kinds !== null && kinds.length === 0;
      // "Vienna district": a part of it, which the gazetteer does not know
      const from =
        small && first > piece.run.first && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
      const whole = small ? unknownPlace(`${textOf(tokens, from, last)} ${kindAfter}`, piece.place) : place;
      if (from !== first) return make(from, last, whole, preposition, isAttributive(tokens, last + 1));
      return make(first, last, whole, preposition, isAttributive(tokens, last + 1));
    }
    const titleFollows = pieces[k + 1]?.first === last + 1 || isRole(next);
    return make(first, last, place, preposition, titleFollows || isAttributive(tokens, last));
  }
  const words = textOf(tokens, first, last);
  if (piece.kind === 'spot')
    return preposition !== null && LOCATIVE.has(preposition)
      ? make(first, last, unknownPlace(words, null), preposition, isAttributive(tokens, last))
      : null;
  if (piece.kind !== 'unknown') return null;
  if (kindAfter !== null && kindAfter !== 'state' && kindAfter !== 'capital' && kindAfter !== 'republic')
    return make(first, last, unknownPlace(words, null), preposition, isAttributive(tokens, last + 1));
  if (phrase) return make(first, last, unknownPlace(words, null), preposition, isAttributive(tokens, last));
  const directly = tokens[first - 1];
  const figurative = FIGURATIVE.test(tokens[first - 2]?.lower ?? '');
  const located = !figurative && directly?.pos === 'ADP' && SURELY_LOCATIVE.has(directly.lower);
  if (isMeasuredFrom(tokens, first) && !isAttributive(tokens, last))
    return make(first, last, unknownPlace(words, null), directly?.lower ?? null, false);
  if (located && !isAttributive(tokens, last) && !/^\p{Lu}{2,}$/u.test(words) && next?.pos !== 'NUM')
    return make(first, last, unknownPlace(words, null), directly.lower, false);
  return null;
};

/** "X, Y" and "X in Y": a wider place right after an ambiguous or unknown one says which it is. */
const withHolders = (tokens: readonly Token[], mentions: readonly PlaceMention[]): readonly PlaceMention[] =>
  mentions.map((mention, k) => {
    const after = mentions[k + 1];
    // "X, in Peru's Ica region": the owner is passed
    const owned =
      after?.attributive === true && tokens[after.tokens[1] + 1]?.text === "'s" ? mentions[k + 2] : undefined;
    const next = owned && owned.tokens[0] - (after?.tokens[1] ?? 0) <= 2 ? owned : after;
    if (!after || !next || next.attributive) return mention;
    const between = tokens.slice(mention.tokens[1] + 1, after.tokens[0]).map((t) => t.lower);
    const joint = between.filter((w) => !KIND_NOUN.test(w) && w !== 'the').join(' ');
    if (joint !== ',' && joint !== 'in' && joint !== ', in' && joint !== 'of') return mention;
    const outer = next.place;
    if (!OUTER_KINDS.has(outer.kind)) return mention;
    if (mention.place.kind === 'unknown') {
      if (joint === 'of' || mention.place.containers.length > 0 || outer.kind === 'region') return mention;
      // "in X, Paris and Rome" is a list, not an address
      if (joint === ',' && (outer.kind === 'city' || /^(?:and|or)$/.test(tokens[next.tokens[1] + 1]?.lower ?? '')))
        return mention;
      return { ...mention, place: unknownPlace(mention.place.name, outer) };
    }
    if (mention.place.others.length === 0) return mention;
    const inside = placeInside(mention.place.name, outer.name);
    return inside ? { ...mention, place: inside } : mention;
  });
