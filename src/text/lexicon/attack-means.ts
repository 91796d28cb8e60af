import type { Token } from '../sentence.js';
import { phraseIndex, phrasesIn, type PhraseMatch } from './phrases.js';

/** How a bomb was brought to its target or set off. */
export const MEANS = ['suicide', 'planted', 'remote', 'timer', 'vehicle', 'thrown', 'mailed'] as const;
export type Means = (typeof MEANS)[number];

/** Nouns of what goes off. */
export const EXPLOSIVE =
  /^(?:bombs?|explosives?|devices?|charges?|ieds?|dynamite|mines?|grenades?|vests?|belts?|bombshells?)$/;

/** Phrases that say by themselves how a bomb was used. */
const INDEX = phraseIndex<Means>([
  [
    'suicide',
    'suicide bomber, suicide bombing, suicide attack, suicide attacker, suicide blast, suicide vest, suicide belt, explosive belt, explosive vest, explosives belt, explosives vest',
  ],
  [
    'remote',
    'remote control, remote-controlled, remotely controlled, detonated remotely, remotely detonated, radio-controlled',
  ],
  ['timer', 'timer, timing device, time bomb, delayed fuse'],
  [
    'vehicle',
    'car bomb, truck bomb, van bomb, lorry bomb, motorcycle bomb, vehicle bomb, bomb-laden car, explosives-laden truck, explosives-laden car, explosives-laden vehicle, explosive-laden vehicle, booby-trapped car',
  ],
  ['mailed', 'parcel bomb, letter bomb, mail bomb, package bomb'],
]);

/** Verbs of hiding and leaving, whose object lies where it is found. */
const PLANTING = /^(?:conceal|hide|plant|place|leave|bury|stash|disguise|stow|fix|attach)$/;
const THROWING = /^(?:throw|hurl|lob|toss|fling)$/;

/** Words of how a bomb was used between two tokens. */
export const meansIn = (tokens: readonly Token[], from = 0, to = tokens.length): readonly PhraseMatch<Means>[] =>
  phrasesIn(INDEX, tokens, from, to);

/** What a verb with a bomb for its object says of how it was used; null for other verbs. */
export const meansOfVerb = (predicate: string): Means | null =>
  PLANTING.test(predicate) ? 'planted' : THROWING.test(predicate) ? 'thrown' : null;

const pairOf = (a: Means, b: Means): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Ways that may be said of one bomb: hidden in a car, and set off by telephone. */
const FITTING: ReadonlySet<string> = new Set([
  'planted|remote',
  'planted|timer',
  'planted|vehicle',
  'remote|vehicle',
  'timer|vehicle',
  'suicide|vehicle',
  'mailed|planted',
  'mailed|timer',
]);

/** How two ways stand to each other. */
export const meansRelation = (a: Means, b: Means): 'same' | 'fits' | 'excludes' =>
  a === b ? 'same' : FITTING.has(pairOf(a, b)) ? 'fits' : 'excludes';
