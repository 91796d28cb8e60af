import type { Sentence, Token } from '../sentence.js';
import { findPlace, isPeople, placeOfAdjective } from '../places/gazetteer.js';
import { DOUBTFUL_NAMES } from '../places/spellings.table.js';
import type { Place } from '../places/place.js';
import { isGivenName } from './given-names.js';
import { isHeadlineCase, readProperRuns, type ProperRun } from './proper-runs.js';
import { isRole } from './roles.js';
import {
  BODY_HEADS,
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  SPOT_HEADS,
  STATE_BODY_HEADS,
  TITLE_FIELDS,
  TITLE_MODIFIERS,
} from './words.table.js';

/** What one stretch of a run turns out to be. `adjective` is a word for a country ("Russian"), `title` a capitalised role or honorific. */
export type PieceKind = 'person' | 'organisation' | 'place' | 'spot' | 'adjective' | 'title' | 'unknown';

/** A classified stretch of a run; token indexes are inclusive. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly kind: PieceKind;
  /** For places and adjectives of places. */
  readonly place: Place | null;
  readonly run: ProperRun;
}

/** Towns larger than this are places even where their name is also a word or a surname. */
const SURELY_TOWN = 1_500_000;
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'of',
  'around',
  'across',
  'into',
  'toward',
  'towards',
  'through',
  'via',
  'between',
  'off',
  'over',
  'inside',
  'within',
  'throughout',
  'south',
  'north',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'downtown',
  'for',
  'leaving',
  'reached',
  'visited',
  'visit',
]);
const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|inner|outer|mainland|northeastern|northwestern|southeastern|southwestern|northeast|northwest|southeast|southwest)$/;
const COMPANY_ENDING =
  /^(?:inc|corp|ltd|llc|plc|co|gmbh|ag|sa|spa|nv|bv|oao|ooo|pao|zao|pjsc|llp|lp|pty|oy|asa|kg)\.?$/;

export const textOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map((t, k) => (k > 0 && t.spaced ? ` ${t.text}` : t.text))
    .join('');

const plain = (token: Token | undefined): string => (token?.lower ?? '').replace(/\.$/, '');

/** Whether a capitalised role word stands for a title here, and not for a surname ("John Major"). */
const isTitleWord = (tokens: readonly Token[], i: number, run: ProperRun): boolean => {
  const t = tokens[i];
  if (!t || !isRole(t)) return false;
  // after a given name a role word is a surname: "John Major", "Martin Luther King Jr."
  for (let k = run.first; k < i; k++) {
    const name = tokens[k];
    const next = tokens[k + 1];
    if (name && isGivenName(name.text) && !TITLE_MODIFIERS.has(name.lower) && (k + 1 === i || !isRole(next)))
      return false;
  }
  return !(i > run.first && tokens[i - 1]?.text === '-');
};

/** A gazetteer place in the tokens, unless its name is doubtful and nothing supports it. */
const placeAt = (tokens: readonly Token[], first: number, last: number): Place | null => {
  const words = textOf(tokens, first, last);
  const place = findPlace(words);
  if (!place) return null;
  const before = tokens[first - 1];
  const located = before !== undefined && LOCATIVE.has(before.lower);
  if (place.kind === 'city' || place.kind === 'province') {
    const doubtful =
      DOUBTFUL_NAMES.has(words.toLowerCase()) ||
      isGivenName(words) ||
      (place.kind === 'city' && place.population < 50_000);
    if (
      doubtful &&
      !located &&
      place.population < SURELY_TOWN &&
      !followedByPlace(tokens, last) &&
      !/^(?:city|town|province|region|district|state)$/.test(tokens[last + 1]?.lower ?? '')
    )
      return null;
  }
  if (/^\p{Lu}{2,3}$/u.test(words) && place.kind === 'city') return null;
  return place;
};

/** "Sandy, Utah": a wider place after a comma. */
const followedByPlace = (tokens: readonly Token[], last: number): boolean => {
  if (tokens[last + 1]?.text !== ',') return false;
  for (let end = Math.min(last + 4, tokens.length - 1); end >= last + 2; end--) {
    const outer = findPlace(textOf(tokens, last + 2, end));
    if (outer && (outer.kind === 'country' || outer.kind === 'province')) return true;
  }
  return false;
};

const isBody = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) {
    const t = tokens[i];
    const next = tokens[i + 1];
    if (!t) continue;
    if (i < last && BODY_HEADS.has(t.lower) && (next?.lower === 'of' || next?.lower === 'for')) return true;
    if (i > first && COMPANY_ENDING.test(t.lower)) return true;
  }
  const end = tokens[last];
  return (
    end !== undefined &&
    BODY_HEADS.has(plain(end)) &&
    (last > first ||
      /^(?:parliament|senate|congress|duma|interpol|ministry|cabinet|kremlin|hezbollah|hamas|knesset|bundestag|hezbollah|treasury|police|army|navy)$/.test(
        end.lower,
      ))
  );
};

/** Last words that number or sort a thing and are no part of a name. */
const TRAILERS = new Set(['flight', 'flights', 'article', 'chapter', 'room', 'gate', 'phase', 'volume', 'page']);

const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{Lu}\d&.]{1,7}$/u.test(token.text) && !/^(?:\p{Lu}\.)$/u.test(token.text);

/** Takes a run apart, left to right. */
const splitRun = (tokens: readonly Token[], run: ProperRun): Piece[] => {
  const pieces: Piece[] = [];
  const push = (first: number, last: number, kind: PieceKind, place: Place | null = null): void => {
    if (first <= last) pieces.push({ first, last, kind, place, run });
  };
  const classify = (first: number, last: number): void => {
    while (first <= last && (tokens[first]?.text === '-' || tokens[first]?.text === '\u2013')) first++;
    while (last > first && (TRAILERS.has(tokens[last]?.lower ?? '') || tokens[last]?.text === '-')) last--;
    if (first < last && /^(?:former|late|then|longtime|veteran|ex)$/.test(tokens[first]?.lower ?? '')) first++;
    if (first > last) return;
    const t = tokens[first];
    if (!t) return;
    // whole stretch is a place, a body or a spot
    const place = placeAt(tokens, first, last);
    if (place) {
      push(first, last, 'place', place);
      return;
    }
    // an adjective of a country in front
    for (const width of [2, 1]) {
      const words = textOf(tokens, first, Math.min(first + width - 1, last));
      const owner = placeOfAdjective(words);
      if (!owner || first + width - 1 > last || (width === 2 && !words.includes(' '))) continue;
      if (findPlace(words) && first + width - 1 === last) continue;
      const rest = first + width;
      if (rest > last) {
        push(first, last, 'adjective', owner);
        return;
      }
      // "Danish Embassy": the noun alone is no name
      if (rest === last && BODY_HEADS.has(plain(tokens[last]))) {
        push(first, last, 'organisation', owner);
        return;
      }
      if (isBody(tokens, rest, last) || isBody(tokens, first, last)) {
        const head = tokens[last];
        const state = [...tokens.slice(rest, last + 1)].some((x) => STATE_BODY_HEADS.has(x.lower));
        if (!state && head) {
          push(first, last, 'organisation');
          return;
        }
      }
      push(first, first + width - 1, 'adjective', owner);
      classify(rest, last);
      return;
    }
    // titles and honorifics inside the stretch: what stands before is its own, what follows is a person
    for (let i = last; i >= first; i--) {
      const honorific =
        HONORIFICS.has(plain(tokens[i])) &&
        i < last &&
        !(i > first && isGivenName(tokens[i]?.text ?? '')) &&
        ((tokens[i]?.text ?? '').endsWith('.') ||
          !/^(?:st|count|duke|king|prince|don|saint|fr|miss|sister|brother|father|sen|rep|pope|bishop)$/.test(
            plain(tokens[i]),
          ) ||
          i === first);
      if (honorific && !/^(?:st|saint)$/.test(plain(tokens[i]))) {
        let start = i;
        while (
          start > first &&
          (TITLE_MODIFIERS.has(plain(tokens[start - 1])) ||
            HONORIFICS.has(plain(tokens[start - 1])) ||
            isRole(tokens[start - 1]))
        )
          start--;
        classify(first, start - 1);
        push(start, i, 'title');
        push(i + 1, last, 'person');
        return;
      }
      if (
        !isTitleWord(tokens, i, run) ||
        (isBody(tokens, first, last) &&
          i < last &&
          tokens[i + 1]?.lower !== 'of' &&
          BODY_HEADS.has(plain(tokens[last])))
      )
        continue;
      let start = i;
      while (
        start > first &&
        (TITLE_MODIFIERS.has(plain(tokens[start - 1])) ||
          isRole(tokens[start - 1]) ||
          /^(?:and|-|in|of)$/.test(tokens[start - 1]?.lower ?? ''))
      )
        start--;
      while (/^(?:and|-|in|of)$/.test(tokens[start]?.lower ?? '')) start++;
      classify(first, start - 1);
      let end = i;
      if (tokens[i + 1]?.lower === 'of') {
        end = Math.min(i + 2, last);
        while (end < last && TITLE_FIELDS.has(tokens[end + 1]?.lower ?? '')) end++;
      }
      push(start, end, 'title');
      classifyPerson(end + 1, last);
      return;
    }
    if (isBody(tokens, first, last)) {
      // "Vienna Police Department" is one body; "Ankara Foreign Ministry" too
      push(first, last, 'organisation');
      return;
    }
    const end = tokens[last];
    if (end && last > first && SPOT_HEADS.has(plain(end)) && !isGivenName(t.text)) {
      const compass = COMPASS.test(t.lower) ? first + 1 : first;
      const inner = placeAt(tokens, compass, last - 1);
      push(
        first,
        last,
        inner &&
          /^(?:province|region|oblast|krai|district|county|city|town|village|island|islands|state|peninsula)$/.test(
            end.lower,
          )
          ? 'place'
          : 'spot',
        inner ? (findPlace(textOf(tokens, compass, last)) ?? inner) : null,
      );
      return;
    }
    if (COMPASS.test(t.lower) && last > first) {
      const inner = placeAt(tokens, first + 1, last);
      if (inner) {
        push(first + 1, last, 'place', inner);
        return;
      }
    }
    if (first === last) {
      push(
        first,
        last,
        isAcronym(t) ? 'organisation' : SURELY_SURNAME.test(t.lower) && t.lower.length >= 6 ? 'person' : 'unknown',
      );
      return;
    }
    // two places joined by a hyphen: "Georgia-Armenia"
    for (let i = first + 1; i < last; i++) {
      if (tokens[i]?.text !== '-' && tokens[i]?.text !== '\u2013') continue;
      const left = findPlace(textOf(tokens, first, i - 1)) ?? placeOfAdjective(textOf(tokens, first, i - 1));
      const right = findPlace(textOf(tokens, i + 1, last)) ?? placeOfAdjective(textOf(tokens, i + 1, last));
      if (left && right) {
        classify(first, i - 1);
        classify(i + 1, last);
        return;
      }
    }
    if (isAcronym(t) && isGivenName(tokens[first + 1]?.text ?? '')) {
      push(first, first, 'organisation');
      classify(first + 1, last);
      return;
    }
    // words of a title before a known given name: "Staff Sergeant"-like words that no table holds
    for (let i = first + 1; i < last; i++) {
      if (
        isGivenName(tokens[i]?.text ?? '') &&
        TITLE_MODIFIERS.has(tokens[first]?.lower ?? '') &&
        !isGivenName(tokens[i - 1]?.text ?? '')
      ) {
        push(first, i - 1, 'title');
        push(i, last, 'person');
        return;
      }
    }
    classifyPerson(first, last);
  };
  /** A stretch of names without a body's or a spot's last word. */
  const classifyPerson = (first: number, last: number): void => {
    if (first > last) return;
    while (first < last && tokens[first]?.text === '-') first++;
    push(first, last, looksPersonal(tokens, first, last) || pieces.at(-1)?.kind === 'title' ? 'person' : 'unknown');
  };
  classify(run.first, run.last);
  return pieces;
};

const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|yov|sky|skiy|skyy|ski|skaya|ska|enko|chenko|chuk|yuk|ykh|yan|ian|zadeh|zade|oglu|dze|shvili|sson|sen|ez|vic|vich|escu|opoulos|poulos|idis|akis|stein|berg|mann|elli|etti|ini|ullah|uddin|wala|singh|bayev|baev|ulu|lu|oğlu|yev|iyev|off|eff|ić|ič|ksi|nen)$/u;

/** Endings that make one word alone a surname, where it is no place. */
const SURELY_SURNAME =
  /(?:[^aeiou](?:ov|ova|ev|eva)|yev|yeva|iev|ieva|enko|skiy|skyy|skaya|shvili|adze|idze|zadeh|oglu|opoulos|escu)$/;

/** Whether two or more words look like a person's name by themselves. */
const looksPersonal = (tokens: readonly Token[], first: number, last: number): boolean => {
  const words = tokens.slice(first, last + 1).filter((t) => t.text !== '-');
  const [head] = words;
  const end = words.at(-1);
  if (!head || !end || words.length < 2 || words.length > 6)
    return words.length === 1 && head !== undefined && SURNAME_ENDING.test(head.lower) && head.lower.length > 5;
  // "Orion Egypt": a country at the end is no surname
  if (findPlace(end.text)?.kind === 'country' && !isGivenName(end.text)) return false;
  if (words.some((t) => BODY_HEADS.has(plain(t)) && t.lower.endsWith('s'))) return false;
  if (isGivenName(head.text)) return true;
  if (NAME_SUFFIXES.has(plain(end)) && words.length > 1 && !/^(?:i|v)$/.test(plain(end))) return true;
  if (/^\p{Lu}\.$/u.test(head.text) || words.slice(1, -1).some((t) => /^\p{Lu}\.$/u.test(t.text))) return true;
  if (
    words
      .slice(1)
      .some(
        (t) =>
          /^\p{Ll}/u.test(t.text) && NAME_PARTICLES.has(t.lower) && !/^(?:of|e|y|la|le|de|del|da|do)$/.test(t.lower),
      )
  )
    return true;
  return SURNAME_ENDING.test(end.lower) && end.lower.length > 4;
};

/** Names and places are both read from the pieces of a sentence, which are worked out once. */
const READ = new WeakMap<Sentence, readonly Piece[]>();

/** All pieces of a sentence, left to right. In a headline only what is known stays. */
export const readPieces = (sentence: Sentence): readonly Piece[] => {
  const known = READ.get(sentence);
  if (known) return known;
  const { tokens } = sentence;
  const headline = isHeadlineCase(sentence);
  const pieces = readProperRuns(sentence).flatMap((run) =>
    headline ? headlinePieces(tokens, run) : splitRun(tokens, run),
  );
  READ.set(sentence, pieces);
  return pieces;
};

/** In a headline every word is capitalised, so only known places, adjectives, acronyms and given names count. */
const headlinePieces = (tokens: readonly Token[], run: ProperRun): Piece[] => {
  const pieces: Piece[] = [];
  let i = run.first;
  while (i <= run.last) {
    const t = tokens[i];
    if (!t) break;
    let found = false;
    for (let end = Math.min(run.last, i + 3); end >= i && !found; end--) {
      if (tokens[end]?.text === '-') continue;
      const words = textOf(tokens, i, end);
      const place = t.text === '-' ? null : placeAt(tokens, i, end);
      const owner = place || t.text === '-' ? null : placeOfAdjective(words);
      if (place || owner) {
        const spot = tokens[end + 1];
        if (place && end < run.last && spot && (SPOT_HEADS.has(spot.lower) || BODY_HEADS.has(spot.lower))) continue;
        pieces.push({ first: i, last: end, kind: place ? 'place' : 'adjective', place: place ?? owner, run });
        i = end + 1;
        found = true;
      }
    }
    if (found) continue;
    if (
      isGivenName(t.text) &&
      i < run.last &&
      tokens[i + 1]?.pos === 'PROPN' &&
      !isPeople(tokens[i + 1]?.text ?? '') &&
      !findPlace(tokens[i + 1]?.text ?? '')
    ) {
      pieces.push({ first: i, last: i + 1, kind: 'person', place: null, run });
      i += 2;
      continue;
    }
    if (isAcronym(t) && !/^[IVX]+$/.test(t.text))
      pieces.push({ first: i, last: i, kind: 'organisation', place: null, run });
    i++;
  }
  return pieces;
};
