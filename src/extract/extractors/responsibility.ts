import type { PolarityValue } from '../../domain/value.js';
import { hullOf, spanOf, type Span } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { accountableKind } from '../../text/lexicon/bodies.js';
import { nounSense } from '../../text/lexicon/predicates.js';
import { tokenAt } from '../../text/sentence.js';
import { deedsIn, doerOf, type Doer } from '../causes/deeds.js';
import { entityOfGroup } from '../entities.js';
import type { Candidate, Extractor } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

type PolarityCandidate = Candidate & { readonly value: PolarityValue };

/** That somebody did, or did not do, a deed of one family. */
interface Stated {
  readonly family: string;
  /** Under what name reports of one doer meet. */
  readonly actor: string;
  readonly negated: boolean;
  readonly frame: Frame | null;
  readonly span: Span;
  readonly mark: Span;
}

const ANSWERED: ReadonlySet<string> = new Set(['attack', 'fire', 'crash', 'harm', 'crime']);

const ASKS: Readonly<Record<string, string>> = {
  attack: 'carry out the attack',
  fire: 'start the fire',
  crash: 'bring it down',
  harm: 'kill or hurt them',
  crime: 'do it',
};

/** The name of a doer under which reports meet: a kind of group by its label, anybody named by the name; null for the rest. */
const actorName = (article: ArticleReading, doer: Doer, r: SentenceReading): string | null => {
  const [kind, other] = doer.kinds;
  if (kind !== undefined && other === undefined) {
    const body = accountableKind(kind);
    // "attackers", "security forces": anybody may be meant
    if (!body || (body.covers.length > 0 && body.id !== 'crowd')) return null;
    return doer.nations.length === 1 ? `${body.label} (${doer.nations[0] ?? ''})` : body.label;
  }
  if (kind !== undefined) return null;
  const group = r.chunks.nouns.find((n) => n.first >= doer.range[0] && n.last < doer.range[1]);
  const entity = group ? entityOfGroup(article, group) : null;
  if (entity?.named) return entity.name;
  return doer.nations.length === 1 && tokenAt(r.sentence, doer.range[1] - 1)?.pos === 'PROPN' ? doer.text : null;
};

/** Deeds that the sentence tells flatly or from others. */
const asserted = (article: ArticleReading, r: SentenceReading): readonly Stated[] =>
  deedsIn(article, r).flatMap(({ family, doer, frame }): readonly Stated[] => {
    const actor = ANSWERED.has(family) ? actorName(article, doer, r) : null;
    return actor === null
      ? []
      : [{ family, actor, negated: false, frame, span: hullOf([frame.span, doer.span]), mark: doer.span }];
  });

/** What a report says of its own truth: "unsubstantiated", "false". */
const UNTRUE =
  /^(?:unsubstantiated|unproven|unverified|unfounded|baseless|groundless|false|untrue|fabricated|disproved|disproven|debunked|denied|refuted|rejected|wrong)$/;
const REPORT =
  /^(?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|assertions?|charges?|story|stories)$/;

/** How many sentences back the report may stand that "this claim" takes up. */
const BACK = 2;

/** The deed reported last before a sentence. */
const reportedBefore = (article: ArticleReading, r: SentenceReading): Stated | null => {
  const at = article.sentences.indexOf(r);
  for (let i = at - 1; i >= 0 && i >= at - BACK; i--) {
    const before = article.sentences[i];
    const last = before ? asserted(article, before).at(-1) : undefined;
    if (last) return last;
  }
  return null;
};

const spanOfTokens = (r: SentenceReading, from: number, to: number): Span =>
  spanOf(tokenAt(r.sentence, from)?.span.start ?? 0, tokenAt(r.sentence, to)?.span.end ?? 0);

/** "this remains an unsubstantiated claim", "the allegation is baseless": the report that stands before it is not borne out. */
const unsubstantiated = (article: ArticleReading, r: SentenceReading): readonly Stated[] => {
  const { tokens } = r.sentence;
  const at = tokens.findIndex((t) => UNTRUE.test(t.lower));
  if (at < 0) return [];
  const report = tokens.findIndex((t, i) => Math.abs(i - at) <= 6 && REPORT.test(t.lower));
  const copula = tokens.findIndex((t, i) => i < at && at - i <= 6 && (t.lemma === 'be' || t.lemma === 'remain'));
  const denied = tokens.slice(Math.max(0, at - 3), at).some((t) => /^(?:not|n't|never|no)$/.test(t.lower));
  if (report < 0 || copula < 0 || denied) return [];
  // "this", "that", "it" or "the claim" must take up what was said: a claim with an "of" or "that" of its own says itself what it is of
  const own = /^(?:of|that|about|by|against|from)$/.test(tokens[report + 1]?.lower ?? '');
  const taking =
    tokens.slice(0, copula).some((t) => /^(?:this|that|it|the|these|those|such)$/.test(t.lower)) && copula <= 6;
  const before = taking && !own ? reportedBefore(article, r) : null;
  if (!before) return [];
  const last = Math.max(at, report);
  return [
    {
      ...before,
      negated: true,
      span: spanOfTokens(r, Math.min(report, copula, 1), last),
      mark: spanOfTokens(r, Math.min(at, report), last),
    },
  ];
};

const RESPONSIBILITY = /^(?:responsibility|involvement|role|part|blame|guilt)$/;
const ACCUSATION = /^(?:accusations?|allegations?|claims?|charges?|reports?)$/;

/** The family of the deed that words after a token name, or of the deed reported last. */
const familyNear = (article: ArticleReading, r: SentenceReading, from: number): string | null => {
  const { tokens } = r.sentence;
  for (let i = from; i < Math.min(tokens.length, from + 10); i++) {
    const t = tokens[i];
    const family = t && t.pos !== 'VERB' ? nounSense(t.lemma)?.class.family : undefined;
    if (family !== undefined && ANSWERED.has(family)) return family;
  }
  return reportedBefore(article, r)?.family ?? null;
};

/** "the rebels denied responsibility for the attack", "the army rejected the accusation", "the group claimed responsibility". */
const answered = (article: ArticleReading, r: SentenceReading): readonly Stated[] =>
  r.frames.flatMap((f): readonly Stated[] => {
    if (f.nominal || !f.agent || f.modality === 'planned' || f.modality === 'conditional') return [];
    // the group right behind, also where the clause goes on ("denied involvement in the fire that destroyed …")
    const object =
      r.chunks.nouns.find((n) => n.first > f.head && n.first <= f.head + 2 && n.preposition === null) ?? null;
    const last = object?.last ?? f.head + 2;
    const noun = object ? (tokenAt(r.sentence, object.head)?.lower ?? '') : '';
    const denies =
      (f.predicate === 'deny' && (RESPONSIBILITY.test(noun) || ACCUSATION.test(noun))) ||
      (/^(?:reject|dismiss|refute)$/.test(f.predicate) && ACCUSATION.test(noun)) ||
      (f.predicate === 'deny' &&
        tokenAt(r.sentence, f.head + 1)?.lower === 'being' &&
        /^(?:behind|responsible|involved)$/.test(tokenAt(r.sentence, f.head + 2)?.lower ?? ''));
    const claims = /^(?:claim|accept|admit|take)$/.test(f.predicate) && noun === 'responsibility';
    if (!denies && !claims) return [];
    const actor = actorName(article, doerOf(article, r, f.agent), r);
    const family = familyNear(article, r, last + 1);
    if (actor === null || family === null) return [];
    return [
      {
        family,
        actor,
        negated: denies !== f.negated,
        frame: f,
        span: hullOf([f.agent.span, spanOfTokens(r, f.head, last)]),
        mark: spanOfTokens(r, f.head, last),
      },
    ];
  });

/** Whether somebody did a deed: what is asserted, denied, claimed, or called unsubstantiated. */
export const responsibility: Extractor<'polarity'> = {
  meta: {
    id: 'responsibility',
    yields: 'polarity',
    version: 1,
    docs: {
      summary:
        'Who is said to have done an attack, a fire, a killing, and who denies or claims it: "denied responsibility", "rejected the accusation", "this remains an unsubstantiated claim".',
      limits:
        'A claim called unsubstantiated is the one that the two sentences before report; denials of one article that also tells the deed are known to both sides.',
    },
  },
  extract: (article: ArticleReading): readonly PolarityCandidate[] => {
    const stated = article.sentences.flatMap((r) =>
      [...asserted(article, r), ...answered(article, r), ...unsubstantiated(article, r)].map((s) => ({ r, s })),
    );
    return stated.map(({ r, s }): PolarityCandidate => {
      // an article that tells both sides leaves the matter open
      const both = stated.some((o) => o.s.negated !== s.negated && o.s.family === s.family && o.s.actor === s.actor);
      return {
        kind: 'polarity',
        value: { kind: 'polarity', predicate: s.family, negated: s.negated },
        topic: {
          key: `act|blame:${s.family}`,
          predicate: s.family,
          thing: s.actor,
          asks: `Did ${s.actor} ${ASKS[s.family] ?? 'do it'}?`,
        },
        sentence: r.sentence,
        span: s.span,
        mark: s.mark,
        display: s.negated ? 'no' : 'yes',
        hedge: null,
        ...voiceOf(r, s.span, s.negated ? null : s.frame),
        situation: (s.frame ? article.situationOf.get(s.frame) : undefined) ?? null,
        frame: s.frame,
        place: null,
        thing: null,
        scope: both ? ['both sides told'] : [],
        depth: r.sentence.index,
      };
    });
  },
};
