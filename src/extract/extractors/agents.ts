import type { AgentValue } from '../../domain/value.js';
import { hullOf, type Span } from '../../kernel/span.js';
import { bodyKindsOf } from '../../text/lexicon/bodies.js';
import type { Frame } from '../../text/frame.js';
import type { Candidate, Extractor } from '../extractor.js';
import { headOf, voiceOf } from '../extractor.js';
import { placeOfFrame } from '../situations.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

type AgentCandidate = Candidate & { readonly value: AgentValue };

const ACTED = new Set(['force', 'attack', 'harm', 'crash', 'crime', 'fire']);

interface Actor {
  readonly words: readonly string[];
  readonly text: string;
  readonly span: Span;
}

/** Who acts in a frame: its agent with coordinated and bracketed neighbours, or the body that names the act ("a police raid", "X-led operation"). */
const actorOf = (frame: Frame, reading: SentenceReading, article: ArticleReading): Actor | null => {
  const { tokens } = reading.sentence;
  const cut = (first: number, last: number): Actor => {
    const from = tokens[first];
    const to = tokens[last];
    const span = { start: from?.span.start ?? 0, end: to?.span.end ?? 0 };
    const words = tokens.slice(first, last + 1).flatMap((t) => {
      const spelled = article.acronyms.get(t.text);
      return spelled ? spelled.toLowerCase().split(' ') : [t.lower];
    });
    return {
      words,
      text: article.article.text
        .slice(span.start, span.end)
        .replace(/\s+/g, ' ')
        .replace(/^(?:the|a|an)\s+/i, ''),
      span,
    };
  };
  if (frame.agent) {
    const { agent } = frame;
    const at = reading.chunks.nouns.indexOf(agent);
    const before = reading.chunks.nouns[at - 1];
    const joined =
      before && tokens[agent.first - 1]?.lower === 'and' && before.last === agent.first - 2
        ? before.first
        : agent.first;
    const after = reading.chunks.nouns[at + 1];
    if (
      after &&
      tokens[agent.last + 1]?.lower === 'and' &&
      after.first === agent.last + 2 &&
      after.preposition === null
    )
      return cut(joined, after.last);
    const bracket =
      tokens[agent.last + 1]?.text === '(' && tokens[agent.last + 3]?.text === ')' ? agent.last + 3 : agent.last;
    return cut(joined, bracket);
  }
  if (!frame.nominal) return null;
  const group = reading.chunks.nouns.find((n) => n.head === frame.head);
  if (!group || group.first === group.head) return null;
  // modifiers before the noun: "mass police arrests", "a BND-led operation"
  const led = tokens.findIndex(
    (t, i) =>
      i >= group.first && i < group.head && /^(?:led|run|backed|ordered)$/.test(t.lower) && tokens[i - 1]?.text === '-',
  );
  if (led > 0) return cut(led - 2, led - 2);
  for (let i = group.first; i < group.head; i++) {
    const t = tokens[i];
    if (t && (bodyKindsOf([t.lower]).length > 0 || article.acronyms.has(t.text)) && t.pos !== 'ADJ') return cut(i, i);
  }
  return null;
};

/** Who did it. */
export const agents: Extractor<'agent'> = {
  meta: {
    id: 'agents',
    yields: 'agent',
    version: 1,
    docs: {
      summary:
        'The body that carried out an act: agents of raids, arrests, attacks, shootings, in active and passive clauses and in noun groups ("a police raid").',
      limits:
        'Only bodies of a known kind (police, military, a security service …) or a spelled-out acronym; persons are names, not bodies.',
    },
  },
  extract: (article: ArticleReading): readonly AgentCandidate[] =>
    article.sentences.flatMap((reading) =>
      reading.frames.flatMap((frame): AgentCandidate[] => {
        if (
          frame.family === null ||
          !ACTED.has(frame.family) ||
          frame.negated ||
          frame.modality === 'planned' ||
          frame.modality === 'conditional'
        )
          return [];
        const actor = actorOf(frame, reading, article);
        if (!actor) return [];
        const classes = bodyKindsOf(actor.words);
        if (classes.length === 0) return [];
        const names = reading.names
          .filter((n) => n.span.start < actor.span.end && actor.span.start < n.span.end && n.kind === 'organisation')
          .map((n) => n.name);
        const span = hullOf([frame.span, actor.span]);
        return [
          {
            kind: 'agent',
            value: { kind: 'agent', agent: actor.text, classes, names },
            topic: { key: `agent|${frame.family}`, predicate: frame.class, thing: frame.predicate },
            sentence: reading.sentence,
            span,
            mark: actor.span,
            display: actor.text,
            hedge: null,
            ...voiceOf(reading, span, frame),
            situation: article.situationOf.get(frame) ?? null,
            frame,
            place: placeOfFrame(frame, reading)?.place ?? null,
            thing: headOf(frame),
            scope: [],
            depth: reading.sentence.index,
          },
        ];
      }),
    ),
};
