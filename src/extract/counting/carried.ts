import { lowerAt, type CountRule } from './site.js';

/** Sentences that a count may carry its question over. */
const REACH = 1;

/** What opens a clause that only gives another figure: "there were", "it was", "witnesses said". */
const OPENER = /^(?:were|was|are|is|be|been|say|said|says|claimed|claim|estimated|counted|spoke|reported)$/;

/**
 * "Police put the crowd at 15,000; witnesses said there were more than 40,000": a number without a noun, or with "people" alone, where only
 * "there were" or a speaker stands before it, goes on about what was counted last.
 */
export const carriedOver: CountRule = (site) => {
  const { m, earlier } = site;
  if (!earlier || earlier.distance > REACH || m.subset !== null) return null;
  const { topic } = earlier.answer;
  if (topic.thing !== 'people' || !(m.value.unit === 'people' || m.value.unit === null)) return null;
  if (m.value.counted !== null && m.value.counted !== 'person') return null;
  let i = m.tokens[0] - 1;
  while (i >= 0 && /^(?:ADV)$/.test(site.tokens[i]?.pos ?? '')) i--;
  if (!OPENER.test(lowerAt(site, i))) return null;
  const said = /^(?:say|said|says|claimed|claim|estimated|reported)$/.test(lowerAt(site, i));
  const there =
    lowerAt(site, i - 1) === 'there' || (/^(?:been|be)$/.test(lowerAt(site, i)) && lowerAt(site, i - 2) === 'there');
  if (!there && !said) return null;
  // a number that goes on ("there were 40 soldiers at the gate", "there were 12 in the second car") counts something else
  const next = lowerAt(site, m.tokens[1] + 1);
  if (!/^(?:|\.|,|;|\)|"|!|\?|—|–|and|but|while|of|in)$/.test(next)) return null;
  return {
    ...earlier.answer,
    frame: site.found?.frame ?? earlier.answer.frame,
    holds: [Math.max(0, i - 1), m.tokens[1]],
    people: true,
  };
};
