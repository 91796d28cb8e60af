import { spanOf, type Span } from '../../kernel/span.js';
import { findPlace } from '../places/gazetteer.js';
import type { Sentence, Token } from '../sentence.js';
import { acronymMatches } from './acronyms.js';
import { isGivenName } from './given-names.js';
import type { NameKind, NameMention } from './name-mention.js';
import { readPieces, textOf, type Piece } from './pieces.js';
import { isCapital } from './proper-runs.js';
import { isKin, isPluralOfPeople, isRole } from './roles.js';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, SAYING_VERBS } from './words.table.js';

const BREAKS = new Set(['PUNCT', 'VERB', 'AUX', 'CCONJ', 'SCONJ', 'PRON']);

const spanAt = (tokens: readonly Token[], first: number, last: number): Span =>
  spanOf(tokens[first]?.span.start ?? 0, tokens[last]?.span.end ?? 0);

const isHyphen = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i];
  return t?.text === '-' && !t.spaced;
};

/** The role group that ends right before token `at`: "national agency spokesman", "palace spokesman". Null without a role word there. */
const roleBefore = (tokens: readonly Token[], at: number): readonly [number, number] | null => {
  const last = at - 1;
  if (!isRole(tokens[last]) || tokens[last]?.pos === 'VERB') return null;
  let first = last;
  for (;;) {
    const before = tokens[first - 1];
    if (!before) break;
    if (isHyphen(tokens, first - 1) && tokens[first - 2]) {
      first -= 2;
      continue;
    }
    if (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'ADJ') {
      first--;
      continue;
    }
    // "editor-in-chief", "chief of staff"
    if (before.text === '&' || (before.lower === 'in' && isHyphen(tokens, first - 2))) {
      first--;
      continue;
    }
    break;
  }
  return [first, last];
};

/** The role group in apposition after token `last`: ", 54, the head of the agency,". Null without one. */
const appositionAfter = (tokens: readonly Token[], last: number): readonly [number, number] | null => {
  if (tokens[last + 1]?.text !== ',') return null;
  let at = last + 2;
  const age = tokens[at];
  if (age?.pos === 'NUM' && tokens[at + 1]?.text === ',') at += 2;
  const start = at;
  let role = -1;
  while (at < tokens.length) {
    const t = tokens[at];
    if (
      !t ||
      (t.pos === 'PUNCT' && !isHyphen(tokens, at)) ||
      t.pos === 'VERB' ||
      t.pos === 'AUX' ||
      t.pos === 'SCONJ' ||
      /^(?:who|which|that|whose|whom)$/.test(t.lower)
    )
      break;
    if (
      t.pos === 'CCONJ' &&
      role >= 0 &&
      !(tokens[at + 1] && (tokens[at + 1]?.pos === 'ADJ' || tokens[at + 1]?.pos === 'NOUN'))
    )
      break;
    if (t.pos === 'CCONJ' && role < 0) return null;
    if (role < 0 && at - start > 9) return null;
    if (role < 0 && (isRole(t) || isKin(t)) && !isHyphen(tokens, at + 1)) role = at;
    if (role < 0 && t.pos === 'ADP' && !isHyphen(tokens, at - 1)) return null;
    // a capitalised name right at the start is the next item of a list
    if (
      at === start &&
      isCapital(t) &&
      t.pos === 'PROPN' &&
      tokens[at + 1]?.text !== "'s" &&
      !isRole(t) &&
      !isRole(tokens[at + 1]) &&
      !isRole(tokens[at + 2])
    )
      return null;
    at++;
  }
  if (role < 0) return null;
  const [opening, closing] = [tokens[start], tokens[at]];
  const determined =
    opening !== undefined &&
    (opening.pos === 'DET' ||
      /^(?:his|her|its|their|our|my)$/.test(opening.lower) ||
      tokens.slice(start, role).some((t) => t.text === "'s"));
  // "According to X, officers then entered": a bare noun that a verb follows is the next clause's subject
  if (!determined && closing && (closing.pos === 'VERB' || closing.pos === 'AUX')) return null;
  if (!determined && (tokens[role]?.lower ?? '').endsWith('s') && role === start) return null;
  if (
    determined &&
    closing &&
    (closing.pos === 'AUX' || (closing.pos === 'VERB' && !/(?:ed|ing|en|wn|de)$/.test(closing.lower)))
  )
    return null;
  return [start, at - 1];
};

/** The role group in apposition before a name that a comma precedes: "Its chairman, X". Null without one. */
const appositionBefore = (tokens: readonly Token[], first: number): readonly [number, number] | null => {
  if (tokens[first - 1]?.text !== ',') return null;
  let start = first - 2;
  while (start >= 0) {
    const t = tokens[start];
    if (
      !t ||
      (BREAKS.has(t.pos) && !isHyphen(tokens, start) && !/^(?:his|her|its|their|our|my)$/.test(t.lower)) ||
      /^(?:as|with|that|by|than|like|including)$/.test(t.lower)
    )
      break;
    start--;
  }
  start++;
  // the group is in apposition to the name before it: "X, a doctor in A, B"
  if (tokens[start - 1]?.text === ',' && isCapital(tokens[start - 2])) return null;
  let role = -1;
  for (let i = start; i <= first - 2; i++) {
    if (isRole(tokens[i]) || (isKin(tokens[i]) && i === first - 2)) {
      role = i;
      break;
    }
  }
  if (
    role < 0 ||
    ((tokens[role]?.lower ?? '').endsWith('s') && !isKin(tokens[role]) && !/(?:ss|us)$/.test(tokens[role]?.lower ?? ''))
  )
    return null;
  let from = role;
  while (from > start) {
    const before = tokens[from - 1];
    if (!before || before.pos === 'ADP') {
      if (before?.lower === 'in' && isHyphen(tokens, from - 2)) {
        from--;
        continue;
      }
      break;
    }
    from--;
  }
  return [from, first - 2];
};

const cleanTitle = (words: string): string => words.replace(/^(?:the|a|an|its|his|her|their|our|my)\s+/i, '').trim();

/** Given names, surname and suffix of a person's words, as written. */
const partsOf = (words: readonly string[], titled: boolean): { given: string[]; surname: string | null } => {
  const body = words.filter((w) => !NAME_SUFFIXES.has(w.toLowerCase().replace(/\.$/, '')) && w !== ',');
  if (body.length === 0) return { given: [], surname: null };
  if (body.length === 1)
    return isGivenName(body[0] ?? '') && !titled
      ? { given: [...body], surname: null }
      : { given: [], surname: body[0] ?? null };
  let cut = body.length - 1;
  while (cut > 1 && NAME_PARTICLES.has((body[cut - 1] ?? '').toLowerCase())) cut--;
  return { given: body.slice(0, cut), surname: body.slice(cut).join(' ') };
};

/** Words of a token range, with hyphened words kept together and a quoted nickname left out. */
const wordsOf = (tokens: readonly Token[], first: number, last: number): string[] =>
  textOf(tokens, first, last)
    .replace(/"[^"]{1,60}"/g, ' ')
    .split(' ')
    .filter((w) => w !== '');

const KINDS: Readonly<Record<Piece['kind'], NameKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  spot: 'place',
  adjective: 'place',
  title: 'unknown',
  unknown: 'unknown',
};

interface Draft {
  first: number;
  last: number;
  kind: NameKind;
  piece: Piece;
  title: string | null;
  appositive: Span | null;
  acronym: string | null;
  group: boolean;
  said: boolean;
}

/** Evidence around a piece that it names a person. */
const personalContext = (tokens: readonly Token[], draft: Draft): boolean => {
  const { first, last } = draft;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (draft.title !== null) return true;
  if (isKin(before) && before?.pos !== 'VERB') return true;
  if (before && /^(?:named|called)$/.test(before.lower) && first !== last) return true;
  if (before?.lower === 'as' && /^(?:identified|named|known)$/.test(tokens[first - 2]?.lower ?? '') && first !== last)
    return true;
  if (draft.appositive !== null) return true;
  // ", 54,"
  if (
    after?.text === ',' &&
    /^\d{1,3}$/.test(tokens[last + 2]?.text ?? '') &&
    /^[,.]$/.test(tokens[last + 3]?.text ?? ',')
  )
    return true;
  if (after?.text === '(' && /^\d{2}$/.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ')')
    return true;
  return after?.text === ',' && /^(?:who|whose|aged)$/.test(tokens[last + 2]?.lower ?? '');
};

const HEARER_VERBS =
  /^(?:tell|told|tells|ask|asked|urge|urged|call|called|quote|quoted|describe|described|report|reported|deny|denied|warn|warned)$/;

const saysSomething = (tokens: readonly Token[], first: number, last: number): boolean => {
  const after = tokens[last + 1];
  if (after && SAYING_VERBS.has(after.lower) && after.pos === 'VERB') return true;
  if (after?.pos === 'ADV' && SAYING_VERBS.has(tokens[last + 2]?.lower ?? '') && tokens[last + 2]?.pos === 'VERB')
    return true;
  const before = tokens[first - 1];
  // "…," said X; but "told X", "asked X" have their hearer there
  return (
    before !== undefined &&
    SAYING_VERBS.has(before.lower) &&
    !HEARER_VERBS.test(before.lower) &&
    before.pos === 'VERB' &&
    tokens[first - 2]?.pos === 'PUNCT'
  );
};

/** "Federal Intelligence Service (BND)", "BND (Federal Intelligence Service)". */
const bracketed = (tokens: readonly Token[], first: number, last: number): string | null => {
  if (tokens[last + 1]?.text !== '(') return null;
  let end = last + 2;
  while (end < tokens.length && end < last + 12 && tokens[end]?.text !== ')') end++;
  if (tokens[end]?.text !== ')') return null;
  const inside = textOf(tokens, last + 2, end - 1).replace(/^["']|["']$/g, '');
  const words = textOf(tokens, first, last);
  if (/^\p{Lu}[\p{Lu}\p{Ll}\d&.-]{1,9}$/u.test(inside) && /\p{Lu}.*\p{Lu}/u.test(inside))
    return acronymMatches(inside, words) === 'no' && !/^\p{Lu}{2,8}$/u.test(inside) ? null : inside;
  if (/^\p{Lu}{2,8}$/u.test(words) && acronymMatches(words, inside) !== 'no') return inside;
  return null;
};

/** Plural endings of common nouns that close the names of firms. */
const THINGS = /(?:ices|tions|tems|ings|ents|ics|ogies|ucts|ials|ories|works|ares|tors|orks)$/;

const draftOf = (tokens: readonly Token[], pieces: readonly Piece[], k: number): Draft | null => {
  const piece = pieces[k];
  if (!piece || piece.kind === 'title' || piece.kind === 'adjective') return null;
  const { first, last } = piece;
  if (first === last && HONORIFICS.has((tokens[first]?.lower ?? '').replace('.', ''))) return null;
  const draft: Draft = {
    first,
    last,
    kind: KINDS[piece.kind],
    piece,
    title: null,
    appositive: null,
    acronym: null,
    group: false,
    said: false,
  };
  const previous = pieces[k - 1];
  if (previous?.kind === 'title' && previous.last === first - 1) {
    const lower = roleBefore(tokens, previous.first);
    const modifiers = roleBefore(tokens, first);
    const start = Math.min(lower?.[0] ?? previous.first, modifiers?.[0] ?? previous.first);
    draft.title = cleanTitle(textOf(tokens, start, first - 1));
  } else {
    const role = roleBefore(tokens, first);
    if (role) draft.title = cleanTitle(textOf(tokens, role[0], role[1]));
  }
  if (draft.kind === 'person' || draft.kind === 'unknown') {
    const after = appositionAfter(tokens, last);
    const beforeIt = draft.title === null ? appositionBefore(tokens, first) : null;
    const found = beforeIt ?? after;
    if (found) draft.appositive = spanAt(tokens, found[0], found[1]);
    if (beforeIt) draft.title = cleanTitle(textOf(tokens, beforeIt[0], beforeIt[1]));
  }
  draft.said = saysSomething(tokens, first, last);
  const next = tokens[last + 1];
  if (isPluralOfPeople(next) && tokens[first - 1]?.lower === 'the') draft.group = true;
  if (
    draft.kind === 'unknown' &&
    tokens[first - 1]?.lower === 'the' &&
    first === last &&
    /\p{Ll}s$/u.test(tokens[last]?.text ?? '') &&
    !draft.title
  )
    draft.group = true;
  if (draft.kind === 'unknown') {
    if (draft.group || personalContext(tokens, draft)) draft.kind = 'person';
    else if (
      first !== last &&
      draft.said &&
      findPlace(tokens[last]?.text ?? '')?.kind !== 'country' &&
      !THINGS.test(tokens[last]?.lower ?? '') &&
      !/^(?:the|a|an)$/.test(tokens[first - 1]?.lower ?? '')
    )
      draft.kind = 'person';
  }
  // "the Haddads" is a family only by its name's ending: most such words are other groups
  if (draft.group && !isPluralOfPeople(next) && !isFamilyPlural(tokens, last)) {
    draft.group = false;
    if (draft.title === null && draft.appositive === null) draft.kind = 'unknown';
  }
  if (draft.kind === 'organisation' || draft.kind === 'unknown') draft.acronym = bracketed(tokens, first, last);
  if (draft.kind === 'unknown' && draft.acronym !== null) draft.kind = 'organisation';
  if (draft.kind === 'unknown' && !worthKeeping(tokens, draft)) return null;
  if (draft.kind !== 'person' && draft.appositive === null)
    draft.title = draft.kind === 'organisation' || draft.kind === 'place' ? null : draft.title;
  return draft;
};

const isFamilyPlural = (tokens: readonly Token[], at: number): boolean =>
  /(?:ov|ova|ev|in|sky|enko|yan|ian|dze|son|man|ez|es|er|el|ll|dy|tt|ad|id|im|an|ar|oglu)s$/.test(
    tokens[at]?.lower ?? '',
  ) &&
  (tokens[at]?.lower.length ?? 0) >= 6 &&
  tokens[at + 1]?.pos !== 'NOUN';

/** A name of unknown kind is kept unless only its place in the sentence made it look like one. */
const worthKeeping = (tokens: readonly Token[], draft: Draft): boolean => {
  const { first, last, piece } = draft;
  if (!piece.run.opens || first > piece.run.first) return true;
  if (draft.said || draft.title !== null) return true;
  if (last > first) return tokens[first]?.pos === 'PROPN' && tokens[last]?.pos === 'PROPN';
  const next = tokens[last + 1];
  const t = tokens[first];
  if (
    t &&
    isGivenName(t.text) &&
    next &&
    (next.lower === 'and' || next.text === ',' || next.pos === 'VERB' || next.pos === 'AUX')
  )
    return true;
  if (t?.pos === 'PROPN' && (isRole(next) || (next?.lower === 'and' && isCapital(tokens[last + 2])))) return true;
  if (t?.pos !== 'PROPN' || (/(?:s|ing|ed|ly)$/.test(t.lower) && next?.text !== "'s")) return false;
  return (
    next !== undefined &&
    (next.pos === 'VERB' || next.pos === 'AUX' || next.text === "'s" || next.text === ',' || next.text === '(')
  );
};

/** Given names coordinated before a full name: "Ziad and Omar Haddad", "brothers A, B and C D". */
const sharedSurnames = (tokens: readonly Token[], drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> => {
  const shared = new Map<Draft, Draft>();
  for (const [k, full] of drafts.entries()) {
    if ((full.kind !== 'person' && full.kind !== 'unknown') || full.last === full.first) continue;
    const chain: Draft[] = [];
    let right = full;
    for (let j = k - 1; j >= 0; j--) {
      const left = drafts[j];
      if (!left || left.first !== left.last) break;
      const between = tokens.slice(left.last + 1, right.first).map((t) => t.lower);
      const joined = between.join(' ');
      if (joined !== 'and' && joined !== ',' && joined !== ', and' && joined !== '&') break;
      if (chain.length === 0 && joined === ',') break;
      chain.unshift(left);
      right = left;
    }
    const [head] = chain;
    if (!head) continue;
    const before = tokens[head.first - 1];
    const after = tokens[full.last + 1];
    const kin =
      isPluralOfPeople(before) ||
      isPluralOfPeople(after) ||
      (before?.text === ',' && isPluralOfPeople(tokens[head.first - 2])) ||
      (before?.pos === 'NOUN' && before.lower.endsWith('s') && before.lemma !== before.lower) ||
      before?.lower === 'people';
    const given = chain.every(
      (c) => isGivenName(tokens[c.first]?.text ?? '') && c.kind !== 'place' && c.kind !== 'organisation',
    );
    const fullGiven = isGivenName(tokens[full.first]?.text ?? '');
    if (
      !(kin && chain.every((c) => c.kind !== 'organisation' && c.piece.kind !== 'place')) &&
      !(given && fullGiven && !HONORIFICS.has((before?.lower ?? '').replace('.', '')))
    )
      continue;
    if (full.kind === 'unknown' && !kin) continue;
    full.kind = 'person';
    for (const c of chain) shared.set(c, full);
  }
  return shared;
};

/** A role before a coordination belongs to all: "ministers A and B". The names of the sentence, left to right. */
export const readNames = (sentence: Sentence): readonly NameMention[] => {
  const { tokens } = sentence;
  const pieces = readPieces(sentence);
  const drafts: Draft[] = [];
  for (const k of pieces.keys()) {
    const draft = draftOf(tokens, pieces, k);
    if (draft) drafts.push(draft);
  }
  // the words in brackets are the same body once more, not a second one
  const kept = drafts.filter(
    (d) =>
      !drafts.some(
        (other) =>
          other !== d &&
          other.acronym !== null &&
          d.first > other.last &&
          tokens[d.first - 1]?.text === '(' &&
          d.first - 2 === other.last &&
          textOf(tokens, d.first, d.last) === other.acronym,
      ),
  );
  const shared = sharedSurnames(tokens, kept);
  return kept.map((draft) => mentionOf(tokens, draft, shared.get(draft) ?? null));
};

const mentionOf = (tokens: readonly Token[], draft: Draft, full: Draft | null): NameMention => {
  const { title, appositive, acronym, group } = draft;
  if (full) {
    const { surname } = partsOf(wordsOf(tokens, full.first, full.last), true);
    const given = wordsOf(tokens, draft.first, draft.last);
    return {
      span: spanAt(tokens, draft.first, full.last),
      tokens: [draft.first, full.last],
      name: [...given, surname ?? ''].join(' ').trim(),
      kind: 'person',
      given,
      surname,
      title: title ?? full.title,
      appositive: appositive ?? full.appositive,
      acronym: null,
      group: false,
    };
  }
  const words = wordsOf(tokens, draft.first, draft.last);
  const name = group && !isPluralOfPeople(tokens[draft.last + 1]) ? words.join(' ').replace(/s$/, '') : words.join(' ');
  const parts =
    draft.kind === 'person'
      ? group
        ? { given: [], surname: name }
        : partsOf(words, title !== null)
      : { given: [], surname: null };
  return {
    span: spanAt(tokens, draft.first, draft.last),
    tokens: [draft.first, draft.last],
    name,
    kind: draft.kind,
    ...parts,
    title,
    appositive,
    acronym,
    group,
  };
};
