import { isEastAsianOrder } from './east-asian.js';
import { romanise } from './romanise.js';
import { HONORIFICS, ROLES, TITLE_MODIFIERS } from './words.table.js';

/** A personal name taken apart; all words plain lower-case Latin letters. */
export interface ParsedName {
  /** Given names in order; single letters are initials. */
  readonly given: readonly string[];
  /** The surname without particles; null where there is only a given name that is sure to be one. */
  readonly surname: string | null;
  /** Particles before the surname ("al", "van der"). */
  readonly particles: readonly string[];
  /** Patronymic words that were set aside ("sergeyevich", "hasan ogly"). */
  readonly patronymic: readonly string[];
  /** "jr", "sr", "ii" …, null without one. */
  readonly suffix: string | null;
  /** All words that count, in order. */
  readonly words: readonly string[];
  /** Family name first, as in East Asia. */
  readonly familyFirst: boolean;
}

const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);
const PATRONYMIC =
  /(?:ovich|evich|ovych|evych|yovych|iovych|ovitch|evitch|ovna|evna|ivna|yivna|inichna|ilyich|ilich|kuzmich|lukich|nikitich|fomich|savvich)$/;
const SON_OF = new Set([
  'ogly',
  'oglu',
  'oghlu',
  'oglou',
  'uly',
  'ulu',
  'uulu',
  'qizi',
  'kyzy',
  'gizi',
  'kizi',
  'kyz',
  'qyzy',
  'zoda',
]);
const IBN = new Set(['bin', 'ibn', 'bint', 'ben']);
const PARTICLES = new Set([
  'al',
  'el',
  'ul',
  'ur',
  'ud',
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'du',
  'la',
  'le',
  'ter',
  'ten',
  'zu',
  'af',
  'av',
  'y',
  'e',
  'ad',
  'as',
  'ash',
  'an',
  'ar',
  'at',
  'az',
  'st',
  'bin',
  'ibn',
  'ben',
  'bint',
]);
const ARTICLE = /^(?:al|el|ad|as|ash|an|ar|at|az|ul|ur|ud)-(?=[a-z])/;

/** "Abdul Rahman", "Abdel-Rahman", "Abdurrahman" and "Abd al-Rahman" as one word. */
const joinAbd = (text: string): string =>
  text
    .replace(/\babd[\s-]{1,3}(?:al|el|ar|ur|as|us|ul|an|ad|at|az|ash)[\s-]{1,3}(?=[a-z])/g, 'abdul')
    .replace(/\babd(?:ul|el|al|ur|ar|us|as|oul|oel|ool|olla|an|ad|at|az)[\s-]{1,3}(?=[a-z])/g, 'abdul')
    .replace(/\b([a-z]{3,20})[\s-]{1,3}(?:al|ud|ad|ed|id|el|ul|od|oud)[\s-]{0,3}(d[iye]{1,3}n)\b/g, '$1ud$2');

/** One form for the many spellings of the article inside names with "servant of": the article goes. */
const bareAbd = (word: string): string =>
  word
    .replace(/^abd(?:ul|el|al|oul|ool)(?=[a-z]{3})/, 'abd')
    .replace(/^abd(?:ur|ar)(?=r)/, 'abd')
    .replace(/^abd(?:us|as)(?=s)/, 'abd')
    .replace(/^abd(?:an|az|ad|at)(?=([nzdt])\1)/, 'abd');

const isTitle = (word: string): boolean => {
  const w = word.replace(/\./g, '');
  return HONORIFICS.has(w) || ROLES.has(w) || TITLE_MODIFIERS.has(w);
};

/** Taken apart from any script; `null` where no letter is left. */
export const parseName = (raw: string): ParsedName | null => {
  let text = romanise(raw)
    .replace(/["“”()]/g, ' ')
    .replace(/'s$/, '')
    .trim();
  // "Surname, Given": a comma that is not before a suffix turns the name round
  const comma = /^([^,]+),([^,]+)$/.exec(text);
  if (comma?.[1] !== undefined && comma[2] !== undefined && !SUFFIXES.has(comma[2].replace(/\./g, '').trim()))
    text = `${comma[2]} ${comma[1]}`;
  text = joinAbd(text.replace(/,/g, ' ').replace(/([a-z])\.(?=[a-z])/g, '$1. '));
  let tokens = text.split(/\s+/).filter((t) => /[a-z]/.test(t));
  // titles go while a name is left behind them
  while (
    tokens.length > 1 &&
    isTitle(tokens[0] ?? '') &&
    (tokens.length > 2 ||
      !/^(?:king|prince|major|bishop|pope|judge|baker|cook|miller|st|don|sultan|malik|marshal|dean|mason)$/.test(
        tokens[0] ?? '',
      ))
  )
    tokens = tokens.slice(1);
  let suffix: string | null = null;
  const tail = (tokens.at(-1) ?? '').replace(/\./g, '');
  if (tokens.length > 1 && SUFFIXES.has(tail)) {
    suffix = SUFFIXES.get(tail) ?? null;
    tokens = tokens.slice(0, -1);
  }
  const patronymic: string[] = [];
  const kept: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (next !== undefined && SON_OF.has(next) && i > 0) {
      patronymic.push(token);
      continue;
    }
    if (SON_OF.has(token) && i > 0) {
      patronymic.push(token);
      continue;
    }
    // a patronymic stands after a given name; at the end it may be a surname (Serbian "-ovic" is not in the list)
    if (i > 0 && PATRONYMIC.test(token) && (i < tokens.length - 1 || (i > 1 && !/(?:ovich|evich)$/.test(token)))) {
      patronymic.push(token);
      continue;
    }
    kept.push(token);
  }
  if (kept.length === 0) return null;
  const words: { readonly word: string; readonly particle: boolean }[] = [];
  for (const token of kept) {
    const bare = token.replace(/\./g, '').replace(/'/g, '');
    if (ARTICLE.test(bare)) {
      words.push(
        { word: bare.slice(0, bare.indexOf('-')), particle: true },
        { word: bareAbd(bare.replace(ARTICLE, '').replace(/-/g, '')), particle: false },
      );
      continue;
    }
    words.push({ word: bareAbd(bare), particle: PARTICLES.has(bare) && kept.length > 1 });
  }
  const real = words.filter((w) => !w.particle);
  if (real.length === 0) return null;
  const list = real.flatMap((w) => splitHyphen(w.word));
  const particles = words.filter((w) => w.particle && !IBN.has(w.word)).map((w) => w.word);
  const familyFirst = particles.length === 0 && isEastAsianOrder(kept.map((k) => k.replace(/\./g, '')));
  if (familyFirst) {
    const [family, ...rest] = kept.map((k) => k.replace(/[.']/g, ''));
    const given = rest.join('').replace(/-/g, '');
    return {
      given: [given],
      surname: family ?? null,
      particles: [],
      patronymic,
      suffix,
      words: [given, family ?? ''],
      familyFirst: true,
    };
  }
  if (list.length === 1)
    return { given: [], surname: list[0] ?? null, particles, patronymic, suffix, words: list, familyFirst: false };
  // a hyphenated surname counts as one word and keeps both parts in `words`
  const last = real.at(-1)?.word ?? '';
  const given = real.slice(0, -1).flatMap((w) => splitHyphen(w.word));
  if (given.length === 0)
    return {
      given: [],
      surname: last.replace(/-/g, ''),
      particles,
      patronymic,
      suffix,
      words: list,
      familyFirst: false,
    };
  return { given, surname: last, particles, patronymic, suffix, words: list, familyFirst: false };
};

const splitHyphen = (word: string): string[] => word.split('-').filter((p) => p !== '');
