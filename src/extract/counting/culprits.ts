import { ATTACKERS } from '../../text/lexicon/people.js';
import { lemmaAt, lowerAt, type CountRule } from './site.js';

const ARMED = /^(?:armed|masked|hooded)$/;
/** What those do who do it; "arrested three robbers" is told of the arrested. */
const DOING =
  /^(?:take|participate|enter|storm|burst|attack|rob|raid|break|carry|steal|hold|shoot|open|seize|hijack|ambush|assault|escape|flee|make|approach|board|fire|hit|walk|ride|drive|come|strike)$/;

/** "four robbers took part", "three armed men entered the shop", "by two gunmen": how many did it. */
export const culpritsTold: CountRule = (site) => {
  const { m, reading, group } = site;
  if (m.subset !== null || m.value.low < 1 || m.value.hedge === 'implicit') return null;
  const noun = group ? lemmaAt(site, group.head) : (m.value.counted ?? '');
  const armed =
    /^(?:man|person|people|youth)$/.test(noun) &&
    group !== null &&
    site.tokens.slice(m.tokens[0], group.last + 1).some((t) => ARMED.test(t.lower));
  if (!ATTACKERS.has(noun) && !armed) return null;
  const by = lowerAt(site, m.tokens[0] - 1) === 'by';
  const frame = reading.frames.find(
    (f) =>
      !f.nominal &&
      group !== null &&
      (f.agent?.head === group.head || (by && f.family !== null && f.head < m.tokens[0])),
  );
  if (!frame || (!by && !DOING.test(lemmaAt(site, frame.head)))) return null;
  return {
    topic: {
      key: 'count|culprit|people',
      predicate: 'culprit',
      thing: 'people',
      asks: 'How many attackers were there?',
    },
    frame,
    people: true,
    holds: [Math.min(frame.head, m.tokens[0]), Math.max(frame.head, m.tokens[1])],
  };
};
