import { BARE_FIGURES, FIGURE_NOUNS, FIGURE_VERBS, SETTING_VERBS, type FigureOf } from '../../text/lexicon/figures.js';
import type { Topic } from '../extractor.js';
import {
  attending,
  happened,
  having,
  inCondition,
  lemmaAt,
  lowerAt,
  mayBePeople,
  type CountAnswer,
  type CountRule,
  type CountSite,
} from './site.js';
import { populationTopic } from './population.js';

/** Most words between a figure's name and the figure. */
const REACH = 22;

const topicOf = (of: FigureOf, site: CountSite, near: number): Topic => {
  switch (of) {
    case 'attend':
      return attending();
    case 'population':
      return populationTopic(site, near);
    case 'member':
      return having('member', 'people', 'How many members does it have?');
    case 'staff':
      return having('staff', 'people', 'How many people does it employ?');
    case 'aboard':
      return having('aboard', 'crew', 'How many crew were aboard?');
    case 'injure': {
      const words = site.tokens.slice(Math.max(0, near - 2), near).map((t) => t.lower);
      return words.some((w) => /^(?:seriously|critically|severely|gravely|badly)$/.test(w))
        ? inCondition('injure', 'seriously', 'How many people were seriously injured?')
        : happened('injure', 'people');
    }
    case 'casualty':
      return having('casualty', 'people', 'How many casualties were there?');
    default:
      return happened(of, 'people');
  }
};

/** Where the words before a figure lead: past adverbs and the preposition to the verb, or right to the noun before "of". */
const linkBefore = (site: CountSite): { readonly at: number; readonly preposition: string | null } | null => {
  let i = site.m.tokens[0] - 1;
  // "the number of marchers closer to 240,000": the hedge holds the preposition
  if (/^(?:closer|nearer)$/.test(lowerAt(site, i + 1))) return i < 0 ? null : { at: i, preposition: 'to' };
  while (
    i >= 0 &&
    (site.tokens[i]?.pos === 'ADV' ||
      /^(?:only|just|now|currently|still|around|about|some|over|approximately)$/.test(lowerAt(site, i)))
  )
    i--;
  const word = lowerAt(site, i);
  const preposition = /^(?:to|at|as|of)$/.test(word) ? word : null;
  return i < 0 ? null : { at: preposition ? i - 1 : i, preposition };
};

interface FigureName {
  readonly of: FigureOf;
  readonly at: number;
}

/** The name of the figure nearest to the left of token `from`, not left of `to`; "the total" alone is the rest of what was told before. */
const nameBefore = (site: CountSite, from: number, to: number): FigureName | null => {
  let bare: number | null = null;
  for (let i = from; i >= to; i--) {
    const t = site.tokens[i];
    if (!t || /^[;:]$/.test(t.text)) break;
    const of = FIGURE_NOUNS.get(t.lower);
    const counted = (): boolean =>
      [1, 2, 3, 4, 5, 6].some((k) => BARE_FIGURES.has(lowerAt(site, i - k)) || lowerAt(site, i - k) === 'toll');
    // "cases" alone are a court's or a firm's
    if (
      of === 'infect' &&
      t.lower === 'cases' &&
      !/^(?:confirmed|new|infected|virus|reported)$/.test(lowerAt(site, i - 1))
    )
      continue;
    // "the crowd that killed …": a participle names a figure only after "number of"
    if (of !== undefined && (t.pos !== 'VERB' || counted())) return { of, at: i };
    if (t.pos === 'VERB' && /^(?:drown|die|attend|march|join)$/.test(t.lemma) && counted())
      return { of: t.lemma.startsWith('d') ? 'die' : 'attend', at: i };
    if (BARE_FIGURES.has(t.lower) && bare === null) bare = i;
  }
  return bare === null ? null : { of: 'rest', at: bare };
};

const answer = (site: CountSite, name: FigureName): CountAnswer | null => {
  const { m, earlier, found } = site;
  const held: readonly [number, number] = [Math.min(name.at, m.tokens[0]), m.tokens[1]];
  if (name.of === 'rest') {
    // "the figure", "the total": of what was counted last
    if (!earlier || earlier.distance > 2 || earlier.answer.topic.thing !== 'people') return null;
    return { ...earlier.answer, holds: held, people: true };
  }
  return { topic: topicOf(name.of, site, name.at), frame: found?.frame ?? null, holds: held, people: true };
};

const STATE_BEHIND = /^(?:dead|killed|injured|wounded|missing)$/;

/** "the death toll rose to 12", "put the number of injured at 40", "a crowd of 3,000", "the latest figure for fatalities is only one". */
export const figureTold: CountRule = (site) => {
  const { m } = site;
  if (!mayBePeople(m)) return null;
  // "the casualty figure stands at 34 dead": the word behind says of whom
  if (STATE_BEHIND.test(lowerAt(site, m.tokens[1])) || STATE_BEHIND.test(lowerAt(site, m.tokens[1] + 1))) return null;
  const link = linkBefore(site);
  if (!link) return null;
  // "Death count: 12", "Injured: 30"
  if (lowerAt(site, link.at) === ':') {
    const tally = link.at <= 3 && BARE_FIGURES.has(lowerAt(site, link.at - 1));
    const of = FIGURE_NOUNS.get(lowerAt(site, link.at - (tally ? 2 : 1)));
    const bare = m.tokens[0] === m.tokens[1] && /^(?:|,|\.|;|\))$/.test(lowerAt(site, m.tokens[1] + 1));
    return of === undefined || link.at > 3 || !bare ? null : answer(site, { of, at: 0 });
  }
  // "a death toll of 12", "a crowd of 3,000"
  if (link.preposition === 'of') {
    const of = FIGURE_NOUNS.get(lowerAt(site, link.at));
    return of === undefined || (/^(?:die|injure)$/.test(of) && lowerAt(site, link.at) !== 'toll')
      ? null
      : answer(site, { of, at: link.at });
  }
  const least = Math.max(0, link.at - REACH);
  // "put the death toll from the fire at 9": the verb stands before the name
  if (link.preposition === 'at' || link.preposition === 'to' || link.preposition === 'as') {
    for (let i = link.at; i >= least; i--) {
      const t = site.tokens[i];
      if (!t || /^[;:]$/.test(t.text)) break;
      if (
        (t.pos !== 'VERB' && !HEADLINE.test(t.lower)) ||
        (FIGURE_NOUNS.has(t.lower) && i > 0 && site.tokens[i - 1]?.pos !== 'AUX')
      )
        continue;
      const lemma = t.lemma;
      const object = i < link.at ? nameBefore(site, link.at, i + 1) : null;
      if (SETTING_VERBS.has(lemma) && object) return answer(site, object);
      // "police put it at 9", "put them at 9"
      if (SETTING_VERBS.has(lemma) && i === link.at - 1 && /^(?:it|them|this|that)$/.test(lowerAt(site, link.at)))
        return answer(site, { of: 'rest', at: i });
      if (FIGURE_VERBS.has(lemma) || SETTING_VERBS.has(lemma)) {
        const subject = nameBefore(site, i - 1, least);
        return subject ? answer(site, subject) : null;
      }
    }
    return copular(site, link.at, least);
  }
  return copular(site, link.at, least);
};

/** Verbs of headlines that the tagger takes for nouns: "toll hits 88". */
const HEADLINE = /^(?:hits|tops|nears|climbs|jumps|rises|reaches|passes)$/;

/** "the death toll is 12", "the number of injured reached 40": the verb right before the figure. */
const copular = (site: CountSite, verb: number, least: number): CountAnswer | null => {
  const t = site.tokens[verb];
  if (
    !t ||
    !(t.pos === 'VERB' || t.pos === 'AUX' || HEADLINE.test(t.lower)) ||
    !(FIGURE_VERBS.has(t.lemma) || HEADLINE.test(t.lower) || /^(?:is|was|are|were|'s|been)$/.test(t.lower))
  )
    return null;
  if (lowerAt(site, verb - 1) === 'there') return null;
  const name = nameBefore(site, verb - 1, least);
  // "the injured were 12 miners" counts; "the crowd was 20 minutes late" does not reach here: its unit is time
  return name && lemmaAt(site, name.at) !== '' ? answer(site, name) : null;
};
