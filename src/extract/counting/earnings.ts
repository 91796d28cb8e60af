import { focalPerson, personOf, subjectGroup } from './bearers.js';
import { lemmaAt, lowerAt, measuring, type CountRule } from './site.js';

const EARNING = /^(?:earn|receive|collect|pocket|net|bank|make|get|take)$/;
/** Nouns for what one person is paid at once. */
const PURSE = /^(?:purse|salary|wage|bonus|fee|paycheck|paycheque|winnings|payday)$/;

/** What one person is paid: "earned $8 million", "had a purse of $2.5m", "his $1.5 million purse". */
export const earningsTold: CountRule = (site) => {
  const { m, reading, article, group, tokens } = site;
  if (!/^[A-Z]{3}$/.test(m.value.unit ?? '') || m.per !== null) return null;
  const purse =
    (lowerAt(site, m.tokens[0] - 1) === 'of' && PURSE.test(lemmaAt(site, m.tokens[0] - 2))) ||
    (group !== null && group.head > m.tokens[1] && PURSE.test(lemmaAt(site, group.head)));
  const frame = reading.frames.findLast((f) => !f.nominal && f.head < m.tokens[0] && m.tokens[0] - f.head <= 6);
  if (!frame) return null;
  const verb = lemmaAt(site, frame.head);
  const earned = EARNING.test(verb) && m.tokens[0] - frame.head <= 3;
  if (!earned && !purse) return null;
  // "received $2 million in damages", "made $2 million in donations" are told by their own nouns
  if (!purse && lowerAt(site, m.tokens[1] + 1) === 'in') return null;
  if (tokens.slice(frame.head + 1, m.tokens[0]).some((t) => t.text === ',' || t.pos === 'VERB')) return null;
  const subject = subjectGroup(frame, reading);
  const who =
    personOf(article, subject) ??
    (subject && /^(?:he|she)$/.test(lowerAt(site, subject.head)) ? focalPerson(article) : null);
  return who === null
    ? null
    : {
        topic: measuring('money|earned', 'pay', `How much did ${who} earn?`, who),
        frame,
        holds: [frame.head, m.tokens[1]],
      };
};
