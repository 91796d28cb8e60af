import { isKindOf } from './wordnet/likeness.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A question of state that has two answers, and the words that give each of them. */
export interface Opposition {
  readonly id: string;
  /** Whether a thing, by its lemma, can be in such a state. */
  readonly suits: (noun: string) => boolean;
  readonly asks: (thing: string) => string;
  /** Verbs whose subject is in the state: "the alarm sounded". */
  readonly does: ReadonlySet<string>;
  readonly fails: ReadonlySet<string>;
  /** Verbs that bring their object into the state, or out of it: "switched off the fan". */
  readonly made: ReadonlySet<string>;
  readonly unmade: ReadonlySet<string>;
  /** Words after "is", "was found": "in operation", "out of order". */
  readonly is: readonly string[];
  readonly isNot: readonly string[];
}

/** Things that either work or do not, where WordNet's usual meaning of the word does not say so. */
const DEVICES = setOf(
  'alarm siren detector sensor sprinkler brake fan ventilator camera light lamp pump generator lift',
);
const isDevice = (noun: string): boolean =>
  DEVICES.has(noun) ||
  // a gun that is turned on somebody is not switched on
  (!isKindOf(noun, 'weapon') && (isKindOf(noun, 'device') || isKindOf(noun, 'machine')));

const WAYS = setOf('door gate exit entrance hatch window doorway shutter turnstile');

/** People as reports of an incident call them: whoever is called the same in two reports of one may be the same. */
const PEOPLE = setOf(
  'man woman suspect gunman attacker assailant robber raider intruder hijacker kidnapper pirate fugitive escapee inmate prisoner protester demonstrator teenager boy girl youth guard driver motorist pilot captain rider victim',
);

/** States of things that exclude each other. Words of state only: what somebody did to a thing afterwards is no state. */
export const OPPOSITIONS: readonly Opposition[] = [
  {
    id: 'working',
    suits: isDevice,
    asks: (thing) => `Was the ${thing} working?`,
    does: setOf('work function operate sound activate'),
    fails: setOf('fail malfunction'),
    made: new Set(['switch on', 'turn on', 'activate', 'trigger']),
    unmade: new Set([
      'switch off',
      'turn off',
      'shut off',
      'deactivate',
      'disable',
      'disconnect',
      'unplug',
      'dismantle',
      'silence',
    ]),
    is: [
      'in operation',
      'in function',
      'in working order',
      'in good order',
      'in use',
      'on',
      'operational',
      'functional',
      'functioning',
      'active',
    ],
    isNot: [
      'off',
      'out of order',
      'out of service',
      'out of action',
      'inoperative',
      'inoperable',
      'defective',
      'broken',
      'faulty',
      'dead',
      'idle',
    ],
  },
  {
    id: 'locked',
    suits: (noun) => WAYS.has(noun),
    asks: (thing) => `Was the ${thing} locked?`,
    does: new Set(),
    fails: new Set(),
    made: new Set(['lock', 'bolt', 'padlock', 'bar', 'chain', 'chain up', 'block']),
    unmade: new Set(['unlock', 'unblock']),
    is: ['locked', 'bolted', 'padlocked', 'barred', 'blocked', 'chained', 'impassable'],
    isNot: ['open', 'unlocked', 'unblocked', 'ajar', 'unobstructed'],
  },
  {
    id: 'armed',
    suits: (noun) => PEOPLE.has(noun),
    asks: (who) => `Was the ${who} armed?`,
    does: new Set(),
    fails: new Set(),
    made: new Set(),
    unmade: new Set(),
    is: ['armed'],
    isNot: ['unarmed'],
  },
  {
    id: 'drunk',
    suits: (noun) => PEOPLE.has(noun),
    asks: (who) => `Was the ${who} drunk?`,
    does: new Set(),
    fails: new Set(),
    made: new Set(),
    unmade: new Set(),
    is: ['drunk', 'intoxicated', 'under the influence'],
    isNot: ['sober'],
  },
];

/** Papers, covers and gear that one has or lacks, with the name of the thing for words that mean the same. */
const HOLDINGS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['license', 'license licence permit authorisation authorization'],
      ['insurance', 'insurance'],
      ['certificate', 'certificate certification'],
      ['visa', 'visa'],
      ['warrant', 'warrant'],
      ['consent', 'consent'],
      ['helmet', 'helmet'],
      ['belt', 'belt seatbelt'],
      ['lifejacket', 'lifejacket'],
    ] as const
  ).flatMap(([name, words]) => words.split(' ').map((w): readonly [string, string] => [w, name])),
);

/** The name of what can be had or lacked that a lemma stands for, null where it is none. */
export const holdingOf = (noun: string): string | null => HOLDINGS.get(noun) ?? null;

/** "has a licence", "wore a helmet". */
export const HAVING = setOf('have hold possess obtain carry wear secure get');
export const LACKING = setOf('lack');
/** Papers that are none: "an expired licence". */
export const VOID = setOf('expired revoked invalid fake forged lapsed suspended outdated counterfeit');
/** Adjectives of whoever lacks a thing: "the unlicensed driver". */
export const LACKERS: ReadonlyMap<string, string> = new Map([
  ['unlicensed', 'license'],
  ['unlicenced', 'license'],
  ['uninsured', 'insurance'],
  ['helmetless', 'helmet'],
]);

/** What one says yes or no to. */
export const ANSWERABLE = setOf(
  'offer proposal bid deal plan invitation request application appeal resignation truce amendment bill motion demand merger takeover apology',
);
export const ACCEPTING = new Set(['accept', 'take up', 'approve', 'agree', 'endorse', 'ratify']);
export const REJECTING = new Set([
  'reject',
  'turn down',
  'refuse',
  'decline',
  'rebuff',
  'spurn',
  'veto',
  'throw out',
  'vote down',
]);

/** Words that put a state into a course of things: what held then may not hold now. */
export const COURSE =
  /^(?:later|after|afterwards|before|until|till|then|again|temporarily|briefly|initially|eventually|finally|now|soon|once|previously|formerly|meanwhile|first|second|earlier|previous|new|improved|revised|still|already|usually|normally|often|sometimes|if|whether|unless|would|could|may|might|should|must)$/;
