import type { Frame } from '../../text/frame.js';
import { focalPerson, personOf, subjectGroup } from './bearers.js';
import { lemmaAt, lowerAt, measuring, type CountAnswer, type CountRule, type CountSite } from './site.js';

const TIMES: ReadonlySet<string> = new Set('year month week day night hour minute second'.split(' '));

/** One name for an act, whether a verb or a noun tells it: "deliberated", "deliberations". */
const stemOf = (word: string): string => {
  const known = SAME.get(word);
  if (known !== undefined) return known;
  const stem = word.replace(/(?:ations?|ates?|ions?|ings?|ments?|ies|y|e?s|e)$/u, '');
  return stem.length >= 4 ? stem : word;
};

/** Different words for one lasting thing. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'manhunt search hunt',
    'trial',
    'siege standoff stand-off',
    'testimony testify',
    'talk talks negotiation negotiate',
    'shutdown closure',
    'strike walkout',
    'captivity ordeal',
    'surgery operation',
    'journey voyage trip crossing',
    'fight battle firefight gunfight shootout',
    'outage blackout',
    'delay',
  ].flatMap((row) => {
    const words = row.split(' ');
    return words.map((w): [string, string] => [w, words[0] ?? w]);
  }),
);

/** Nouns that no act is named by, whatever their ending. */
const NO_ACT =
  /^(?:million|billion|station|nation|building|wedding|thing|morning|evening|apartment|department|government|section|region|population|position|religion|station|corporation|organization|organisation|institution|mission|version|option|edition|element|document|meaning)$/;
const ACT_ENDING = /(?:ation|ition|ution|sion|ction|ing|ment|al)$/;
const LASTING =
  /^(?:manhunt|search|hunt|chase|delay|meeting|talks|talk|battle|firefight|gunfight|surgery|hearing|debate|voyage|journey|crossing|ordeal|rescue|wait|session|speech|testimony|fight|fighting|siege|standoff|raid|rampage|outage|blackout|flight|trip|drive|struggle|storm|concert|ceremony|tour|interview|shutdown|closure|trading|visit|stay|pursuit|effort|stoppage|recess|exile|captivity)$/;

const isAct = (noun: string): boolean =>
  LASTING.test(noun) || (ACT_ENDING.test(noun) && noun.length > 6 && !NO_ACT.test(noun));

const answer = (
  act: string,
  who: string | null,
  frame: Frame | null,
  holds: readonly [number, number],
): CountAnswer => ({
  topic: measuring(`lasting|${stemOf(act)}`, null, `How long did the ${act} last?`, who ?? undefined),
  frame,
  holds,
});

/** Verbs that a time stands behind without lasting so long: "waited for 20 minutes" is told of many, "was jailed for life" elsewhere. */
const OTHERWISE =
  /^(?:be|have|do|get|give|take|sentence|jail|ban|suspend|call|plan|schedule|remain|stay|last|know|live|say|go|come|set|expect|prepare|pay|sign|sell|buy|hold)$/;

/** "testified for 11 days", "the jury deliberated for two days": the act of one clause, of a person by name or of a thing. */
const verbTold = (site: CountSite): CountAnswer | null => {
  const { m, reading, article, tokens } = site;
  if (lowerAt(site, m.tokens[0] - 1) !== 'for') return null;
  const frame = reading.frames.findLast((f) => !f.nominal && f.head < m.tokens[0] && m.tokens[0] - f.head <= 6);
  if (!frame || frame.negated || OTHERWISE.test(lemmaAt(site, frame.head))) return null;
  if (tokens.slice(frame.head + 1, m.tokens[0]).some((t) => t.pos === 'VERB' || t.text === ',')) return null;
  const subject = subjectGroup(frame, reading);
  if (!subject) return null;
  const pronoun = tokens[subject.head]?.pos === 'PRON';
  const who =
    personOf(article, subject) ?? (/^(?:he|she)$/.test(lowerAt(site, subject.head)) ? focalPerson(article) : null);
  if (pronoun && who === null) return null;
  return answer(lemmaAt(site, frame.head), who, frame, [frame.head, m.tokens[1]]);
};

/** "took the stand for nine days". */
const standTold = (site: CountSite): CountAnswer | null => {
  const { m, reading, article } = site;
  const words = [4, 3, 2, 1].map((k) => lowerAt(site, m.tokens[0] - k)).join(' ');
  if (words !== 'took the stand for' && words !== 'on the stand for') return null;
  const frame = reading.frames.findLast((f) => !f.nominal && f.head < m.tokens[0]);
  const who = frame ? personOf(article, subjectGroup(frame, reading)) : null;
  return frame ? answer('testify', who, frame, [frame.head, m.tokens[1]]) : null;
};

/** "after three days of deliberations", "a six-hour manhunt", "a four-hour search". */
const nounTold = (site: CountSite): CountAnswer | null => {
  const { m, group, reading } = site;
  const behind =
    lowerAt(site, m.tokens[1] + 1) === 'of' ? reading.chunks.nouns.find((n) => n.first === m.tokens[1] + 2) : undefined;
  const noun = behind ?? (group && group.head > m.tokens[1] ? group : undefined);
  if (!noun || !isAct(lemmaAt(site, noun.head))) return null;
  return answer(lemmaAt(site, noun.head), null, site.found?.frame ?? null, [m.tokens[0], noun.last]);
};

/** "officers arrived four minutes after the first call", "it took police 10 minutes to arrive", "within four minutes of the call". */
const responseTold = (site: CountSite): CountAnswer | null => {
  const { m, tokens } = site;
  const before = tokens.slice(Math.max(0, m.tokens[0] - 8), m.tokens[0]).map((t) => t.lemma);
  const after = tokens.slice(m.tokens[1] + 1, m.tokens[1] + 9).map((t) => t.lemma);
  const came = [...before, ...after].some((w) => /^(?:arrive|reach|respond|get)$/.test(w));
  const called =
    /^(?:after|of|from)$/.test(after[0] ?? '') && after.slice(1, 7).some((w) => /^(?:call|alarm|alert)$/.test(w));
  const took = before.includes('take') && after[0] === 'to' && /^(?:arrive|reach|respond|get)$/.test(after[1] ?? '');
  if (!(took || (called && (came || before.at(-1) === 'within')))) return null;
  return {
    topic: measuring('lasting|response', null, 'How long did it take for help to arrive?'),
    // "to arrive" is what did happen
    frame: site.reading.frames.find((f) => f.modality === 'asserted' && f.head < m.tokens[0]) ?? null,
    holds: [Math.max(0, m.tokens[0] - 1), Math.min(tokens.length - 1, m.tokens[1] + 2)],
  };
};

const RULES: readonly CountRule[] = [responseTold, standTold, verbTold, nounTold];

/** How long an act went on, by its verb or its noun. */
export const lastingTold: CountRule = (site) => {
  if (!TIMES.has(site.m.value.unit ?? '')) return null;
  for (const rule of RULES) {
    const found = rule(site);
    if (found) return found;
  }
  return null;
};
