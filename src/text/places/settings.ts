import { spanOf, type Span } from '../../kernel/span.js';
import type { Sentence, Token } from '../sentence.js';

/** Kinds of setting in which somebody dies, and those that a kind shuts out: nobody dies both in hospital and on the way to it. */
export type Setting = 'hospital' | 'home' | 'custody' | 'scene' | 'street' | 'transit' | 'force' | 'care-home' | 'work';

const NOUNS: readonly (readonly [Setting, RegExp])[] = [
  ['hospital', /^(?:hospital|clinic|infirmary|hospice)$/],
  ['custody', /^(?:custody|detention|prison|jail|gaol|cell|captivity)$/],
  ['street', /^(?:street|sidewalk|pavement|roadside|kerb|curb)$/],
  ['scene', /^(?:scene|spot|site)$/],
  ['transit', /^(?:ambulance)$/],
  ['work', /^(?:work|workplace|desk)$/],
];
/** Acts of the authorities; whoever dies during one dies where it happens. */
const FORCE =
  /^(?:arrest|arrests|raid|raids|round-up|roundup|detention|detentions|operation|operations|sweep|crackdown|interrogation|questioning|search|searches)$/;
const CAUGHT =
  /^(?:arrested|detained|rounded|apprehended|interrogated|questioned|restrained|searched|handcuffed|subdued)$/;
const PLACED = /^(?:in|at|inside|on)$/;
/** A home is somebody's: "at his home", "in her apartment", "at home". */
const HOME = /^(?:home|house|apartment|flat|residence|villa|bedroom|bed)$/;
const HOUSE_OWNERS = /^(?:his|her|their|family|parents|own)$/;

/** Pairs of settings that cannot both be where one person died; a kind of death scene may be a street or a home. */
const EXCLUDED: ReadonlySet<string> = new Set(
  [
    ['hospital', 'home'],
    ['hospital', 'scene'],
    ['hospital', 'street'],
    ['hospital', 'transit'],
    ['hospital', 'force'],
    ['hospital', 'work'],
    ['home', 'street'],
    ['home', 'transit'],
    ['home', 'custody'],
    ['home', 'work'],
    ['home', 'care-home'],
    ['care-home', 'hospital'],
    ['care-home', 'street'],
    ['street', 'transit'],
    ['street', 'custody'],
    ['scene', 'transit'],
  ].flatMap(([a = '', b = '']) => [`${a}|${b}`, `${b}|${a}`]),
);

/** Whether one death cannot have had both settings. */
export const settingsExclude = (a: string, b: string): boolean => EXCLUDED.has(`${a}|${b}`);

/** A setting named in a sentence. */
export interface SettingMention {
  readonly setting: Setting;
  readonly tokens: readonly [number, number];
  readonly span: Span;
}

/** The end of the noun phrase that starts after a preposition: its last noun within a few tokens. */
const nounAfter = (tokens: readonly Token[], first: number): number => {
  let at = first;
  while (at - first < 6 && /^(?:DET|ADJ|PROPN|PRON|NUM|PART)$/.test(tokens[at]?.pos ?? '')) at++;
  while (tokens[at]?.pos === 'NOUN' && tokens[at + 1]?.pos === 'NOUN') at++;
  return at;
};

const settingAt = (
  tokens: readonly Token[],
  i: number,
): { readonly setting: Setting; readonly last: number } | null => {
  const t = tokens[i];
  if (!t) return null;
  if (t.lower === 'instantly') return { setting: 'scene', last: i };
  if (t.lower === 'during' || t.lower === 'amid') {
    const noun = nounAfter(tokens, i + 1);
    return FORCE.test(tokens[noun]?.lower ?? '') ? { setting: 'force', last: noun } : null;
  }
  if (t.lower === 'while' || t.lower === 'when' || t.lower === 'as') {
    const being = tokens.findIndex((x, k) => k > i && k <= i + 4 && x.lower === 'being');
    if (being < 0 || !CAUGHT.test(tokens[being + 1]?.lower ?? '')) return null;
    return { setting: 'force', last: tokens[being + 2]?.lower === 'up' ? being + 2 : being + 1 };
  }
  // "on the way to hospital", "en route to a hospital", "before reaching hospital"
  const way =
    (t.lower === 'on' && tokens[i + 2]?.lower === 'way' && tokens[i + 3]?.lower === 'to' ? i + 4 : 0) ||
    (t.lower === 'en' && tokens[i + 1]?.lower === 'route' && tokens[i + 2]?.lower === 'to' ? i + 3 : 0) ||
    (t.lower === 'before' && /^(?:reaching|reached|arriving)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : 0);
  if (way > 0) {
    const noun = nounAfter(tokens, way);
    return NOUNS[0]?.[1].test(tokens[noun]?.lower ?? '') ? { setting: 'transit', last: noun } : null;
  }
  if (!PLACED.test(t.lower)) return null;
  const noun = nounAfter(tokens, i + 1);
  const word = tokens[noun]?.lower ?? '';
  const proper = tokens[noun - 1];
  // "at St Mary's Hospital"
  if (proper && noun - 1 > i && NOUNS[0]?.[1].test(proper.lower)) return { setting: 'hospital', last: noun - 1 };
  if (word === 'home' && tokens[noun - 1]?.lower === 'nursing') return { setting: 'care-home', last: noun };
  if (word === 'home' && /^(?:care|retirement|old)$/.test(tokens[noun - 1]?.lower ?? ''))
    return { setting: 'care-home', last: noun };
  if (word === 'care' && tokens[noun - 1]?.lower === 'intensive') return { setting: 'hospital', last: noun };
  if (word === 'station' && tokens[noun - 1]?.lower === 'police') return { setting: 'custody', last: noun };
  if (HOME.test(word)) {
    const owned =
      noun === i + 1 || tokens.slice(i + 1, noun).some((x) => HOUSE_OWNERS.test(x.lower) || x.text === "'s");
    return owned ? { setting: 'home', last: noun } : null;
  }
  const found = NOUNS.find(([, pattern]) => pattern.test(word));
  return found ? { setting: found[0], last: noun } : null;
};

/** Every setting that a sentence names, left to right. */
export const readSettings = (sentence: Sentence): readonly SettingMention[] => {
  const { tokens } = sentence;
  return tokens.flatMap((t, i): SettingMention[] => {
    const found = settingAt(tokens, i);
    if (!found) return [];
    return [
      {
        setting: found.setting,
        tokens: [i, found.last],
        span: spanOf(t.span.start, tokens[found.last]?.span.end ?? t.span.end),
      },
    ];
  });
};

/** The setting that "there" stands for: the last place that somebody was brought to ("were taken to the hospital, and died there"). */
export const settingBefore = (sentence: Sentence, before: number): Setting | null => {
  for (let i = before - 1; i >= 0; i--) {
    const word = sentence.tokens[i]?.lower ?? '';
    const found = NOUNS.find(([setting, pattern]) => setting !== 'scene' && pattern.test(word));
    if (found) return found[0];
  }
  return null;
};
