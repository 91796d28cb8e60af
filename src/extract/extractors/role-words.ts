import type { Span } from '../../kernel/span.js';
import { formerKin, kinOf } from '../../text/lexicon/kinship.js';
import { isOfficeModifier, isRank, officesIn, type OfficeMention } from '../../text/lexicon/offices.js';
import { professionOf, type Profession } from '../../text/lexicon/professions.js';
import { capitalHolder, countryOfAdjective, findPlace } from '../../text/places/gazetteer.js';
import { singularOf } from '../../text/quantities/persons.js';
import type { Sentence, Token } from '../../text/sentence.js';

/** What words beside a name say that its bearer is. */
export type RoleReading =
  | { readonly kind: 'office'; readonly office: OfficeMention; readonly bodies: readonly string[]; readonly span: Span }
  | { readonly kind: 'profession'; readonly profession: Profession; readonly former: boolean; readonly span: Span }
  | { readonly kind: 'tie'; readonly tie: 'present' | 'past' | 'suspended'; readonly span: Span }
  | {
      readonly kind: 'kin';
      readonly relation: string;
      readonly of: readonly [number, number] | null;
      readonly span: Span;
    };

const FORMER = /^(?:former|ex|retired|onetime|late)$/;

/** Kinds of body that many states have: alone they name none. */
const GENERIC = /^(?:embassy|ministry|consulate|department|mission|office|government|police|army|board)$/;

/** Bodies that words name: countries as codes, other names as lower-case words; places after "in", "at", "to" say where, not of whom. */
const bodiesIn = (tokens: readonly Token[]): readonly string[] => {
  const found = new Set<string>();
  for (const [i, t] of tokens.entries()) {
    if (!/^\p{Lu}/u.test(t.text) || /^(?:in|at|to|from)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    const word = t.text.replace(/['’]s$/, '');
    if (isOfficeModifier(t.lower) || GENERIC.test(t.lower)) continue;
    const codes = countryOfAdjective(word);
    // "European" belongs to many states: the word itself names the body
    for (const code of codes.length > 3 ? [word.toLowerCase()] : codes) found.add(code);
    if (codes.length > 0) continue;
    const place = findPlace(word);
    if (place?.kind === 'country' && place.country) found.add(place.country);
    else if (place && capitalHolder(place)) found.add(capitalHolder(place) ?? '');
    else if (/^\p{Lu}\p{L}+/u.test(word) && officesIn([t.lower]).length === 0) found.add(word.toLowerCase());
  }
  return [...found].sort();
};

const hull = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.span.start ?? 0,
  end: tokens[to - 1]?.span.end ?? 0,
});

/** Where the words of one role end: at a comma, a semicolon, a relative pronoun or a verb; "and" before a further office goes on. */
const partsOf = (tokens: readonly Token[]): readonly Token[] => {
  const end = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      (/^[,;:()—–".!?]$/.test(t.text) || /^(?:who|whose|which|whom|when|where)$/.test(t.lower) || t.pos === 'AUX'),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
};

const professionIn = (tokens: readonly Token[]): RoleReading | null => {
  const stop = tokens.findIndex((t, i) => i > 0 && (t.pos === 'ADP' || t.pos === 'CCONJ' || t.pos === 'VERB'));
  const group = stop < 0 ? tokens : tokens.slice(0, stop);
  const words = group.map((t) => t.lower);
  const profession = professionOf(words);
  return profession
    ? { kind: 'profession', profession, former: words.some((w) => FORMER.test(w)), span: hull(tokens, 0, group.length) }
    : null;
};

/** "the victim's uncle", "a cousin of the victim": the kinship and the tokens that say whose; null where they say nobody. */
const kinIn = (tokens: readonly Token[]): RoleReading | null => {
  const at = tokens.findIndex((t) => t.pos !== 'ADP' && kinOf(singularOf(t.lower)) !== null && !t.lower.endsWith('s'));
  const token = tokens[at];
  const named = token ? kinOf(token.lower) : null;
  const past = tokens.slice(0, Math.max(0, at)).some((t) => FORMER.test(t.lower));
  const word = named && past ? (formerKin(named.id) ?? named) : named;
  if (!token || !word || tokens.slice(0, at).some((t) => t.pos === 'ADP' || t.pos === 'CCONJ')) return null;
  const owner = tokens.findIndex((t, i) => i < at && (t.lower === "'s" || t.lower === '’s' || t.lower === "'"));
  const first = tokens[owner > 0 ? 0 : at + 2];
  const last = tokens[owner > 0 ? owner - 1 : tokens.length - 1];
  const of =
    owner > 0 || tokens[at + 1]?.lower === 'of'
      ? first && last && first.index <= last.index
        ? ([first.index, last.index] as const)
        : null
      : null;
  return { kind: 'kin', relation: word.id, of, span: hull(tokens, 0, owner > 0 ? at + 1 : tokens.length) };
};

/** "a former employee of the plant", "a suspended worker": whether somebody still belongs where it happened. */
const tieIn = (tokens: readonly Token[]): RoleReading | null => {
  const at = tokens.findIndex((t) => /^(?:employee|staffer)$/.test(t.lower));
  const head = tokens[at];
  if (!head || tokens.slice(0, at).some((t) => t.pos === 'ADP')) return null;
  const before = tokens.slice(0, at).map((t) => t.lower);
  const tie = before.some((w) => /^(?:former|fired|dismissed|ex|sacked|laid-off)$/.test(w))
    ? 'past'
    : before.some((w) => w === 'suspended')
      ? 'suspended'
      : 'present';
  return { kind: 'tie', tie, span: hull(tokens, 0, tokens.length) };
};

/** Lower-case words with hyphens opened ("editor-in-chief" is three), and where among them the first preposition outside a compound stands (-1 without one). */
const flatWords = (tokens: readonly Token[]): { readonly words: readonly string[]; readonly stop: number } => {
  const words: string[] = [];
  let stop = -1;
  for (const [i, t] of tokens.entries()) {
    if (t.text === '-') continue;
    const joined = tokens[i - 1]?.text === '-' || tokens[i + 1]?.text === '-';
    if (stop < 0 && words.length > 0 && !joined && /^(?:of|for|at|in|to|from|under)$/.test(t.lower))
      stop = words.length;
    words.push(...t.lower.split('-'));
  }
  return { words, stop };
};

/** The roles that the tokens from `first` to `last` (inclusive) of a sentence name; empty where they name none that is known. */
export const readRoles = (s: Sentence, first: number, last: number): readonly RoleReading[] => {
  const tokens = partsOf(s.tokens.slice(first, last + 1));
  if (tokens.length === 0) return [];
  const kin = kinIn(tokens) ?? tieIn(tokens);
  if (kin) return [kin];
  const { words, stop } = flatWords(tokens);
  // a role stands before its "of": "director of the president's office" is a director
  const offices = officesIn(words)
    .filter((o) => stop < 0 || o.at[0] < stop)
    .filter(
      (o) =>
        o.office.family !== 'army' ||
        (stop < 0 &&
          isRank(
            words
              .slice(0, o.at[1] - 1)
              .filter((w, i) => !/^(?:the|a|an)$/.test(w) && countryOfAdjective(tokens[i]?.text ?? '').length === 0),
          )),
    );
  const profession = professionIn(tokens);
  const bodies = bodiesIn(tokens);
  const span = hull(tokens, 0, tokens.length);
  const read = offices.map((office): RoleReading => ({ kind: 'office', office, bodies, span }));
  return profession && offices.length === 0 ? [profession] : read;
};
