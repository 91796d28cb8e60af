import { focalPerson, personOf, subjectGroup } from './bearers.js';
import { lemmaAt, lowerAt, measuring, type CountAnswer, type CountRule, type CountSite } from './site.js';

const SPANS = /^(?:year|month|week|day|match|game)$/;
const EXCLUDING = /^(?:ban|suspend|bar|exclude|disqualify|sideline|expel)$/;
const EXCLUSION = /^(?:ban|suspension|exclusion|disqualification)$/;

/** Words that make a term one that is only asked for or hangs over somebody. */
const OPEN =
  /^(?:face|faces|facing|faced|could|would|may|might|maximum|seek|sought|wants|demanded|recommended|threatened|if)$/;

const unsettled = (site: CountSite): boolean =>
  site.tokens.slice(Math.max(0, site.m.tokens[0] - 8), site.m.tokens[0]).some((t) => OPEN.test(t.lower));

/** "was banned for three months", "was given a two-month suspension", "a ban of six weeks". */
const exclusionTold: CountRule = (site) => {
  const { m, reading, article, tokens, group } = site;
  if (!SPANS.test(m.value.unit ?? '') || unsettled(site)) return null;
  const of = (who: string | null, holds: readonly [number, number], frame: CountAnswer['frame']): CountAnswer | null =>
    who === null ? null : { topic: measuring('duration|ban', 'ban', `How long was ${who} banned?`, who), frame, holds };
  const before = lowerAt(site, m.tokens[0] - 1);
  if (before === 'for' || before === 'until') {
    const frame = reading.frames.findLast(
      (f) => !f.nominal && EXCLUDING.test(lemmaAt(site, f.head)) && f.head < m.tokens[0],
    );
    if (
      !frame ||
      m.tokens[0] - frame.head > 8 ||
      tokens.slice(frame.head + 1, m.tokens[0]).some((t) => t.pos === 'VERB')
    )
      return null;
    const object = frame.affected ?? subjectGroup(frame, reading);
    return of(
      personOf(article, object) ?? personOf(article, subjectGroup(frame, reading)),
      [frame.head, m.tokens[1]],
      frame,
    );
  }
  const glued = group && group.head > m.tokens[1] && EXCLUSION.test(lemmaAt(site, group.head));
  const led = before === 'of' && EXCLUSION.test(lemmaAt(site, m.tokens[0] - 2));
  if (!glued && !led) return null;
  const frame = reading.frames.findLast(
    (f) => !f.nominal && f.head < m.tokens[0] && /^(?:give|hand|receive|get|serve|impose)$/.test(lemmaAt(site, f.head)),
  );
  if (!frame) return null;
  const who = personOf(article, subjectGroup(frame, reading));
  return of(who, [frame.head, glued ? group.last : m.tokens[1]], frame);
};

/** What one does for years, by the verb. */
const TENURES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['work', ['work', 'How long did %s work there?']],
  ['serve', ['serve', 'How long did %s serve?']],
  ['rule', ['rule', 'How long did %s rule?']],
  ['govern', ['rule', 'How long did %s rule?']],
  ['reign', ['rule', 'How long did %s rule?']],
  ['lead', ['lead', 'How long did %s lead it?']],
  ['head', ['lead', 'How long did %s lead it?']],
  ['teach', ['work', 'How long did %s work there?']],
]);

/** "had worked in the pit for 22 years", "ruled for three decades", "after 30 years in power". */
const tenureTold: CountRule = (site) => {
  const { m, reading, article, tokens } = site;
  if (!/^(?:year|month|week)$/.test(m.value.unit ?? '') || !/^(?:for|spent)$/.test(lowerAt(site, m.tokens[0] - 1)))
    return null;
  const frame = reading.frames.findLast(
    (f) => !f.nominal && f.head < m.tokens[0] && TENURES.has(lemmaAt(site, f.head)),
  );
  const tenure = frame ? TENURES.get(lemmaAt(site, frame.head)) : undefined;
  if (!frame || !tenure || tokens.slice(frame.head + 1, m.tokens[0]).some((t) => t.pos === 'VERB' || t.text === ','))
    return null;
  const who = personOf(article, subjectGroup(frame, reading));
  return who === null
    ? null
    : {
        topic: measuring(`duration|${tenure[0]}`, frame.class, tenure[1].replace('%s', who), who),
        frame,
        holds: [frame.head, m.tokens[1]],
      };
};

const EMPLOYER =
  /^(?:company|firm|business|club|team|force|department|bank|plant|factory|paper|newspaper|agency|organisation|organization|school|office|store|hospital|party|union|army|navy|corps|band|bureau|ministry|airline|railway|studio|council)$/;

/** "spent 11 years with the company", "after 11 years with the firm", "joined the company six years ago", "has been with him for ten years". */
const serviceTold: CountRule = (site) => {
  const { m, reading, article, tokens } = site;
  if (!/^(?:year|month)$/.test(m.value.unit ?? '')) return null;
  const before = [3, 2, 1].map((k) => lowerAt(site, m.tokens[0] - k));
  const where = reading.chunks.nouns.find((n) => n.first >= m.tokens[1] + 2 && n.first <= m.tokens[1] + 3);
  const linked = /^(?:with|at|in)$/.test(lowerAt(site, m.tokens[1] + 1));
  const stayed =
    linked &&
    where !== undefined &&
    (EMPLOYER.test(lemmaAt(site, where.head)) || tokens[where.head]?.pos === 'PROPN') &&
    /^(?:spent|after|spend|had|has)$/.test(before[2] ?? '');
  const joined =
    lowerAt(site, m.tokens[1] + 1) === 'ago' &&
    tokens.slice(Math.max(0, m.tokens[0] - 6), m.tokens[0]).some((t) => t.lemma === 'join' && t.pos === 'VERB');
  if (!stayed && !joined) return null;
  const frame = reading.frames.findLast((f) => !f.nominal && f.head < m.tokens[0]);
  const subject = frame ? subjectGroup(frame, reading) : null;
  const who =
    personOf(article, subject) ??
    (subject === null || /^(?:he|she|who)$/.test(lowerAt(site, subject.head)) ? focalPerson(article) : null);
  return who === null
    ? null
    : {
        topic: measuring('duration|work', null, `How long did ${who} work there?`, who),
        frame: frame ?? null,
        holds: [frame?.head ?? m.tokens[0], where?.last ?? m.tokens[1] + 1],
      };
};

const RULES: readonly CountRule[] = [exclusionTold, tenureTold, serviceTold];

/** How long somebody was kept out, worked, served or ruled. */
export const termTold: CountRule = (site) => {
  for (const rule of RULES) {
    const answer = rule(site);
    if (answer) return answer;
  }
  return null;
};
