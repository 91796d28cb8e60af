import type { Frame } from '../../text/frame.js';
import { motivesIn } from '../../text/lexicon/motives.js';
import { placesRelation } from '../../text/places/gazetteer.js';
import { tokenAt, type Token } from '../../text/sentence.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { decisionBefore, decisionOf, TAKES_UP, type Decision } from './decisions.js';

/** A decision and the words that say why. */
export interface ReasonTold {
  readonly decision: Decision;
  /** Tokens of the reason, end exclusive, and of the words that tie it. */
  readonly range: readonly [number, number];
  readonly from: number;
  /** Whether the decision is told in this sentence, and so quoted with it. */
  readonly near: boolean;
  /** Tokens of a reason that the text calls a mere front: "under the guise of …". End exclusive. */
  readonly front?: readonly [number, number];
  /** Whether the text sets it against other reasons: "the real reason was …". */
  readonly real?: boolean;
}

/** Phrases behind which a reason stands. */
const TIES: readonly (readonly string[])[] = [
  'because of',
  'because',
  'due to',
  'owing to',
  'over',
  'citing',
  'after',
  'as a result of',
  'in protest at',
  'in protest against',
  'in protest over',
  'in response to',
  'in retaliation for',
  'on the grounds of',
  'on grounds of',
  'on the grounds that',
  'for',
  'in order to',
  'so as to',
  'in a bid to',
  'in an attempt to',
  'in an effort to',
  'as part of',
]
  .map((p) => p.split(' '))
  .sort((a, b) => b.length - a.length);

/** Ties that also stand before other things than reasons: the reason must follow at once. */
const LOOSE = new Set(['over', 'after', 'for']);

/** What only came before gives no reason, unless it is one of these. */
const AFTER = new Set([
  'law',
  'crime',
  'misconduct',
  'results',
  'retaliation',
  'health',
  'technical',
  'weather',
  'safety',
  'incident',
]);
/** How far a reason may reach, in tokens. */
const REACH = 16;

const endOf = (tokens: readonly Token[], from: number): number => {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++)
    if (
      /^[;:.]$/.test(tokens[i]?.text ?? '') ||
      (tokens[i]?.text === ',' && i > from + 1) ||
      // "… and should not escalate": another predicate of the same subject
      (tokens[i]?.pos === 'CCONJ' && tokens[i + 1]?.pos === 'AUX')
    )
      return i;
  return Math.min(tokens.length, from + REACH);
};

/** "closed because of fog", "suspended it to save money": what follows the decision in its sentence. */
const behind = (r: SentenceReading, f: Frame, decision: Decision): readonly ReasonTold[] => {
  const { tokens } = r.sentence;
  for (let i = f.head + 1; i < Math.min(tokens.length, f.head + REACH); i++) {
    const t = tokens[i];
    if (!t || /^[;:]$/.test(t.text)) break;
    const verb = r.chunks.verbs.find((v) => v.first <= i && i <= v.last && v.head !== f.head);
    // another predicate begins: the reason is its own
    if (verb?.form === 'finite') break;
    const tie = TIES.find((p) => p.every((w, k) => tokens[i + k]?.lower === w));
    if (tie) {
      const from = i + tie.length;
      const end = endOf(tokens, from);
      const loose = tie.length === 1 && LOOSE.has(tie[0] ?? '');
      if (loose && f.nominal) continue;
      // "in retaliation for": the tie itself is the reason
      const start = tie.length > 2 ? i : from;
      const found = motivesIn(tokens, start, loose ? Math.min(end, from + 7) : end).filter(
        (m) => decision.id !== 'protest' || !/^(?:strike|walkout)$/.test(tokens[m.from]?.lemma ?? ''),
      );
      const fits = tie[0] === 'after' ? found.some((m) => AFTER.has(m.value)) : found.length > 0;
      if (fits) return [{ decision, range: [start, end], from: i, near: true }];
      continue;
    }
    // "to establish parity": an infinitive of purpose
    const purpose =
      !f.nominal && t.lower === 'to' && r.chunks.verbs.some((v) => v.first === i && v.form === 'infinitive');
    if (purpose && i > f.head + 1) {
      const end = endOf(tokens, i + 1);
      if (motivesIn(tokens, i + 1, Math.min(end, i + 9)).length > 0)
        return [{ decision, range: [i + 1, end], from: i, near: true }];
    }
  }
  return [];
};

/** Predicates by which words that take up a decision give its purpose: "the move aimed to", "is meant to". */
const AIMING = new Set(['aim', 'intend', 'mean', 'seek', 'design', 'serve']);

/** "The decision aimed to save money", "the reason behind the move was the weather". */
const takenUp = (article: ArticleReading, r: SentenceReading): readonly ReasonTold[] => {
  const { tokens } = r.sentence;
  return r.frames.flatMap((f): readonly ReasonTold[] => {
    if (f.nominal || f.negated) return [];
    const subject = [f.agent, f.affected].find((g) => g && g.last < f.head) ?? null;
    const noun = subject ? (tokenAt(r.sentence, subject.head)?.lower ?? '') : '';
    const end = endOf(tokens, f.head + 1);
    if (AIMING.has(f.predicate) && TAKES_UP.test(noun)) {
      const decision = decisionBefore(article, r);
      return decision ? [{ decision, range: [f.head + 1, end], from: subject?.first ?? f.head, near: false }] : [];
    }
    return [];
  });
};

/** "the reason for the closure was the weather", "the real reason behind these decisions was …". */
const reasonWas = (article: ArticleReading, r: SentenceReading): readonly ReasonTold[] => {
  const { tokens } = r.sentence;
  return tokens.flatMap((t, i): readonly ReasonTold[] => {
    if (!/^(?:reason|motive)$/.test(t.lower) || !/^(?:for|behind|of)$/.test(tokens[i + 1]?.lower ?? '')) return [];
    const copula = tokens.findIndex((w, k) => k > i + 1 && k < i + 9 && w.lemma === 'be');
    if (copula < 0) return [];
    const head = tokens.slice(i + 2, copula).find((w) => w.pos === 'NOUN' || w.pos === 'VERB');
    const nominal = r.frames.find((f) => f.head > i && f.head < copula);
    const decision =
      (nominal ? decisionOf(nominal) : null) ?? (head && TAKES_UP.test(head.lower) ? decisionBefore(article, r) : null);
    const start = /^(?:real|official|main|true|stated|only|key|actual|underlying|ostensible|formal)$/.test(
      tokens[i - 1]?.lower ?? '',
    )
      ? i - 1
      : i;
    const real = /^(?:real|true|actual|underlying)$/.test(tokens[i - 1]?.lower ?? '');
    const range = [copula + 1, Math.min(tokens.length, copula + REACH)] as const;
    return decision ? [{ decision, range, from: start, near: false, real }] : [];
  });
};

/** Nouns of an undertaking that a decision may be a part of: the words behind them say what for. */
const UNDERTAKING =
  /^(?:effort|campaign|drive|push|bid|plan|strategy|attempt|policy|crackdown|investigation|inquiry|probe|response|work)$/;

/** "the raid was part of a campaign to silence critics", "the closure became part of an effort to cut costs". */
const partOf = (r: SentenceReading): readonly ReasonTold[] => {
  const { tokens } = r.sentence;
  return r.frames.flatMap((f): readonly ReasonTold[] => {
    const decision = f.nominal ? decisionOf(f) : null;
    if (!decision) return [];
    const at = tokens.findIndex((t, i) => i > f.head && i < f.head + REACH && t.lower === 'part');
    if (at < 0 || tokens[at + 1]?.lower !== 'of' || !/^(?:be|become|form)$/.test(tokens[at - 1]?.lemma ?? ''))
      return [];
    const end = endOf(tokens, at + 2);
    return tokens.slice(at + 2, end).some((t) => UNDERTAKING.test(t.lemma))
      ? [{ decision, range: [at + 2, end], from: f.head, near: true }]
      : [];
  });
};

/** Nouns by which a text sums up what happened. */
const HAPPENED = /^(?:event|incident|everything|what)$/;
/** The raid that an article calls "the events in …": at that place, else the first of all. */
const raidOf = (article: ArticleReading, r: SentenceReading, head: number): Decision | null => {
  const raids = article.sentences.flatMap(({ frames }) =>
    frames.flatMap((f) => {
      const decision = decisionOf(f);
      return decision?.id === 'raid' ? [decision] : [];
    }),
  );
  const named = r.places.filter((p) => p.tokens[1] < head).at(-1);
  const there = raids.find(({ frame }) => {
    const place = article.situationOf.get(frame)?.place;
    return named !== undefined && place && placesRelation(named.place, place.place) === 'same';
  });
  return there ?? raids[0] ?? null;
};

const TYING = /^(?:relate|connect|link|tie)$/;

/** "the events were related to the work of the police": what happened, tied to somebody's work. */
const tiedTo = (article: ArticleReading, r: SentenceReading): readonly ReasonTold[] => {
  const { tokens } = r.sentence;
  return r.frames.flatMap((f): readonly ReasonTold[] => {
    if (f.nominal || f.negated || !TYING.test(f.predicate) || tokens[f.head + 1]?.lower !== 'to') return [];
    const subject = tokens.slice(Math.max(0, f.head - 10), f.head);
    if (!subject.some((t) => HAPPENED.test(t.lemma)) || !subject.some((t) => t.lemma === 'be')) return [];
    const decision = raidOf(article, r, f.head);
    const from = tokens.findIndex((t) => HAPPENED.test(t.lemma));
    return decision ? [{ decision, range: [f.head + 2, endOf(tokens, f.head + 2)], from, near: false }] : [];
  });
};

const FRONT = /^(?:guise|pretext|pretence|pretense|banner|cover|excuse|veneer)$/;
const BEFORE_FRONT = /^(?:under|on|as)$/;

/** "persecution under the guise of law enforcement", "closed on the pretext of safety": a reason given, which the text does not believe. */
const fronts = (article: ArticleReading, r: SentenceReading): readonly ReasonTold[] => {
  const { tokens } = r.sentence;
  return tokens.flatMap((t, i): readonly ReasonTold[] => {
    if (!FRONT.test(t.lower) || !/^(?:of|that|for)$/.test(tokens[i + 1]?.lower ?? '')) return [];
    const opens = /^(?:the|a|an)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
    if (!BEFORE_FRONT.test(tokens[opens]?.lower ?? '')) return [];
    const told = r.frames.filter((f) => f.head < i && decisionOf(f) !== null).at(-1);
    const decision = told ? decisionOf(told) : decisionBefore(article, r, true);
    if (!decision) return [];
    const front = [i + 2, endOf(tokens, i + 2)] as const;
    // what stands just before it is the reason that the text sees: "persecution under the guise of …"
    const seen = motivesIn(tokens, Math.max(0, opens - 4), opens).at(-1);
    const range = seen ? ([seen.from, opens] as const) : ([opens, front[1]] as const);
    return [{ decision, range, from: range[0], near: false, front }];
  });
};

/** Every reason that a sentence gives for what was decided. */
export const reasonsTold = (article: ArticleReading, r: SentenceReading): readonly ReasonTold[] => [
  ...reasonWas(article, r),
  ...fronts(article, r),
  ...takenUp(article, r),
  ...partOf(r),
  ...tiedTo(article, r),
  ...r.frames.flatMap((f) => {
    const decision = decisionOf(f);
    if (!decision || f.modality === 'conditional') return [];
    return behind(r, f, decision);
  }),
];
