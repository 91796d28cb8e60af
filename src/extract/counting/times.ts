import type { Frame } from '../../text/frame.js';
import { nounSense } from '../../text/lexicon/predicates.js';
import type { Topic } from '../extractor.js';
import { lemmaAt, lowerAt, measuring, type CountRule, type CountSite } from './site.js';

const TIMES: ReadonlySet<string> = new Set('year month week day night hour minute second'.split(' '));
const TERM = /^(?:sentence|term|jail|prison|imprisonment|custody|sentencing)$/;
const SENTENCING = /^(?:sentence|jail|imprison|condemn)$/;
const LASTING = /^(?:last|continue|drag|rage|burn)$/;

const sentenced = (): Topic => measuring('duration|sentence', 'sentence', 'How long was the sentence?');

/** What a lasting thing is called: shaking by "shake", a happening by its class. */
const lasting = (noun: string): string => {
  if (/^(?:shaking|shake|tremor|quake|earthquake|jolt|trembling)$/.test(noun)) return 'shake';
  return noun === 'talks' ? 'talk' : noun;
};

const lasted = (thing: string): Topic =>
  measuring(
    `duration|${thing}`,
    nounSense(thing)?.class.id ?? thing,
    thing === 'shake' ? 'How long did the shaking last?' : `How long did the ${thing} last?`,
  );

const subjectLemma = (site: CountSite, frame: Frame): string => {
  const group = frame.agent ?? (frame.affected && frame.affected.last < frame.head ? frame.affected : null);
  return group ? lemmaAt(site, group.head) : '';
};

/** Of one who is sentenced, by name where one is near. */
const sentenceTold: CountRule = (site) => {
  const { m, tokens, group } = site;
  if (!/^(?:year|month|day|week)$/.test(m.value.unit ?? '')) return null;
  const own = group && group.head > m.tokens[1] ? lemmaAt(site, group.head) : '';
  const after = [1, 2, 3].map((k) => lowerAt(site, m.tokens[1] + k));
  const before = tokens.slice(Math.max(0, m.tokens[0] - 5), m.tokens[0]);
  const inPrison =
    /^(?:in|of|behind)$/.test(after[0] ?? '') &&
    after.slice(1).some((w) => /^(?:prison|jail|custody|imprisonment|bars)$/.test(w));
  const verb = before.findLast((t) => t.pos === 'VERB');
  const bySentence =
    (verb !== undefined && SENTENCING.test(verb.lemma)) ||
    before.some((t, i) => TERM.test(t.lemma) && before[i + 1]?.lower === 'of');
  // "was serving 12 years": the sentence, not what of it is over
  const serving = /^(?:serving|serves)$/.test(lowerAt(site, m.tokens[0] - 1)) && m.value.unit === 'year';
  if (
    !TERM.test(own) &&
    !bySentence &&
    !serving &&
    !(inPrison && !/^(?:spent|spend|spending|after|served|serve|serving)$/.test(before.at(-1)?.lower ?? ''))
  )
    return null;
  // a term that somebody faces or that was asked for is no sentence
  if (
    tokens
      .slice(0, m.tokens[0])
      .some(
        (t) =>
          /^(?:face|faces|facing|faced|maximum|up|seek|sought|seeks|demanded|asked|ask|called|request|requested|recommended|want|wants|wanted|suspended|could|would|may)$/.test(
            t.lower,
          ) && m.tokens[0] - t.index <= 8,
      )
  )
    return null;
  const frame = site.reading.frames.find((f) => /^(?:sentence|jail)$/.test(f.class)) ?? site.found?.frame ?? null;
  return { topic: sentenced(), frame, holds: [m.tokens[0], TERM.test(own) && group ? group.last : m.tokens[1]] };
};

/** "faces 25 years to life", "faces a sentence of up to 15 years": what somebody may be sentenced to. */
const facedTold: CountRule = (site) => {
  const { m, tokens } = site;
  if (m.value.unit !== 'year') return null;
  const before = tokens.slice(Math.max(0, m.tokens[0] - 8), m.tokens[0]);
  const face = before.find((t) => t.lemma === 'face' && t.pos !== 'NOUN');
  if (!face || before.some((t) => t.index > face.index && (t.text === ',' || t.lower === 'and'))) return null;
  const after = [1, 2, 3].map((k) => lowerAt(site, m.tokens[1] + k));
  const term =
    before.some((t) => t.index > face.index && TERM.test(t.lemma)) ||
    (after[0] === 'to' && after[1] === 'life') ||
    after.some((w) => /^(?:prison|jail|imprisonment|bars|custody)$/.test(w));
  if (!term) return null;
  const most = m.value.hedge === 'at-most' || before.some((t) => /^(?:up|maximum)$/.test(t.lower)) ? 'most' : 'least';
  return {
    topic: measuring(`duration|faced:${most}`, 'sentence', 'What sentence do they face?'),
    frame: null,
    holds: [face.index, after[0] === 'to' ? m.tokens[1] + 2 : m.tokens[1]],
  };
};

/** "five years of probation", "three years' probation". */
const probationTold: CountRule = (site) => {
  const { m } = site;
  if (!/^(?:year|month)$/.test(m.value.unit ?? '')) return null;
  const at = [1, 2].find((k) => lowerAt(site, m.tokens[1] + k) === 'probation');
  const own = site.group && lemmaAt(site, site.group.head) === 'probation' ? site.group.head : undefined;
  const last = own ?? (at === undefined ? undefined : m.tokens[1] + at);
  return last === undefined
    ? null
    : {
        topic: measuring('duration|probation', 'sentence', 'How long was the probation?'),
        frame: site.reading.frames.find((f) => f.class === 'sentence') ?? site.found?.frame ?? null,
        holds: [m.tokens[0], last],
      };
};

/** "lasted four days", "shook buildings for around 15 seconds", "for three decades feigned …". */
const durationTold: CountRule = (site) => {
  const { m, reading } = site;
  if (!TIMES.has(m.value.unit ?? '')) return null;
  const frames = reading.frames.filter((f) => !f.nominal && m.tokens[0] >= f.clause[0] && m.tokens[1] < f.clause[1]);
  const verb = lemmaAt(site, m.tokens[0] - 1);
  const held = (frame: Frame): readonly [number, number] => [
    Math.min(frame.head, m.tokens[0] - 1),
    Math.max(frame.head, m.tokens[1]),
  ];
  const last = frames.find(
    (f) => LASTING.test(lemmaAt(site, f.head)) && f.head < m.tokens[0] && m.tokens[0] - f.head <= 4,
  );
  if (last && (verb === lemmaAt(site, last.head) || lowerAt(site, m.tokens[0] - 1) === 'for')) {
    const subject = subjectLemma(site, last);
    return subject === '' || /^(?:he|she|it|they|that|this|which)$/.test(subject)
      ? null
      : { topic: lasted(lasting(subject)), frame: last, holds: held(last) };
  }
  if (lowerAt(site, m.tokens[0] - 1) !== 'for' && lowerAt(site, m.tokens[0]) !== 'for') return null;
  const shaking = frames.find(
    (f) => /^(?:shake|feel|rattle|rock|jolt|sway|tremble)$/.test(lemmaAt(site, f.head)) && f.head < m.tokens[0],
  );
  if (
    shaking &&
    (shaking.class === 'quake' || /quake|tremor|shock|ground|building|temblor/.test(subjectLemma(site, shaking)))
  )
    return { topic: lasted('shake'), frame: shaking, holds: held(shaking) };
  // "on strike for three weeks", "protested for ten days"
  const lastingAct = frames.find((f) =>
    /^(?:strike-work|protest|feign|rule|govern|evade|hide|detain|hold|shut-out|besiege|occupy|close|jam|ground)$/.test(
      f.class,
    ),
  );
  return lastingAct ? { topic: lasted(lastingAct.class), frame: lastingAct, holds: held(lastingAct) } : null;
};

/** "a five-day strike", "a two-hour siege": a thing that lasts, with its length before it. */
const LASTING_NOUN =
  /^(?:strike|siege|standoff|stand-off|blackout|outage|curfew|truce|trial|march|protest|walkout|hunger|occupation|lockdown|ban|suspension|war|reign|career)$/;

const attributiveTold: CountRule = (site) => {
  const { m, group } = site;
  if (!TIMES.has(m.value.unit ?? '') || !group || group.head <= m.tokens[1]) return null;
  const head = lemmaAt(site, group.head);
  return LASTING_NOUN.test(head)
    ? { topic: lasted(lasting(head)), frame: site.found?.frame ?? null, holds: [m.tokens[0], group.last] }
    : null;
};

const RULES: readonly CountRule[] = [probationTold, facedTold, sentenceTold, attributiveTold, durationTold];

/** Lengths of time and sentences. */
export const timeTold: CountRule = (site) => {
  for (const rule of RULES) {
    const answer = rule(site);
    if (answer) return answer;
  }
  return null;
};
