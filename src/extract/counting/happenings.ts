import { lowerAt, type CountRule } from './site.js';

const POWERLESS =
  /^(?:lost|lose|losing|without|had no|left without|were left without|are without|were without|remained without) (?:the |all |any )?(?:power|electricity)\b/;

/** "15,000 homes lost power", "60,000 customers were without electricity". */
export const powerTold: CountRule = (site) => {
  const { m } = site;
  const words = site.tokens.slice(m.tokens[1] + 1, m.tokens[1] + 7).map((t) => t.lower);
  const thing = /^(?:home|house|household|customer|property|consumer)$/.test(m.value.counted ?? '')
    ? 'home'
    : m.value.unit === 'people'
      ? 'people'
      : (m.value.counted ?? '');
  const found = POWERLESS.exec(words.join(' '));
  const before = site.tokens
    .slice(Math.max(0, m.tokens[0] - 5), m.tokens[0])
    .map((t) => t.lower)
    .join(' ');
  // "knocked out power to 200,000 homes"
  const cut =
    /(?:knocked out|cut off|cut|cutting|knocking out|without|lost|no) (?:off |out )?(?:power|electricity) (?:to|for|in)$/.test(
      before,
    );
  if ((!found && !cut) || thing === '') return null;
  const topic = {
    key: `count|power|${thing}`,
    predicate: null,
    thing,
    asks: `How many ${thing === 'people' ? 'people' : `${thing}s`} were without power?`,
  };
  return {
    topic,
    frame: null,
    holds: found
      ? [m.tokens[0], m.tokens[1] + found[0].split(' ').length]
      : [Math.max(0, m.tokens[0] - 4), m.tokens[1]],
  };
};

/** What is counted by how often it happened. */
const HAPPENINGS =
  /^(?:explosion|blast|aftershock|tremor|gunshot|earthquake|quake|attack|raid|airstrike|strike|bombing|shooting|robbery|clash|protest|fire|avalanche|landslide|tornado|eruption|outage)$/;
const NOTICING = /^(?:be|hear|record|register|report|feel|log|count|detect|confirm|number)$/;

/** "there have been three explosions", "heard four gunshots": how often a thing happened. */
export const happeningTold: CountRule = (site) => {
  const { m } = site;
  const noun = m.value.counted ?? '';
  if (!HAPPENINGS.test(noun) || m.value.unit !== null || m.value.hedge === 'implicit') return null;
  let i = m.tokens[0] - 1;
  while (i >= 0 && site.tokens[i]?.pos === 'ADV') i--;
  if (!NOTICING.test(site.tokens[i]?.lemma ?? '') && !/^(?:were|was|been|are)$/.test(lowerAt(site, i))) return null;
  return {
    topic: {
      key: `count|happen|${noun}`,
      predicate: noun,
      thing: noun,
      asks: `How many ${noun === 'tornado' ? 'tornadoes' : `${noun.replace(/y$/, 'ie').replace(/sh$/, 'she')}s`} were there?`,
    },
    frame: site.found?.frame ?? null,
    holds: [i, m.tokens[1]],
  };
};
