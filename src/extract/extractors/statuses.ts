import { hullOf, sliceOf, spanOf, type Span } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { pleaOf, stateInWords, stateOfClass, type StatusScale, type StatusState } from '../../text/lexicon/statuses.js';
import { tokenAt } from '../../text/sentence.js';
import { entityOfGroup } from '../entities.js';
import type { Extractor } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { othersIn } from './also.js';
import { nationalityWords } from './nationality-words.js';
import { citizenships, type StatusCandidate } from './citizenships.js';

/** A state that a clause gives to one of its groups. */
interface Stated {
  readonly state: StatusState;
  readonly of: Frame['agent'];
  /** The words that say it. */
  readonly mark: Span;
}

/** Verbs after which words of state follow: "is missing", "was found dead", "remains in custody". */
const STATIVE = /^(?:be|remain|stay|find|declare|pronounce|feel|hold|miss)$/;

const markOf = (r: SentenceReading, first: number, last: number): Span =>
  spanOf(tokenAt(r.sentence, first)?.span.start ?? 0, tokenAt(r.sentence, last)?.span.end ?? 0);

/** What a frame says of somebody's state, by its predicate or by the words behind it. */
const statedBy = (r: SentenceReading, frame: Frame): Stated | null => {
  const { tokens } = r.sentence;
  const end = Math.min(frame.clause[1], frame.head + 8);
  const words = tokens.slice(frame.head + 1, end).map((t) => t.lower);
  if (frame.predicate === 'plead') {
    const state = pleaOf(words);
    return state && frame.agent
      ? { state, of: frame.agent, mark: markOf(r, frame.head, frame.head + 1 + words.indexOf('guilty')) }
      : null;
  }
  if (frame.predicate === 'survive' && frame.agent && !frame.negated)
    return { state: { scale: 'life', id: 'alive' }, of: frame.agent, mark: markOf(r, frame.head, frame.head) };
  if (STATIVE.test(frame.predicate) && !frame.nominal) {
    const found = stateInWords(words.slice(0, 5));
    // a comma, a further verb or "with" before the words: they are said of something else
    const gap = found ? tokens.slice(frame.head + 1, frame.head + 1 + found.at[0]) : [];
    if (found && !gap.some((t) => /^(?:,|with|by|of|and|or|no|as)$/.test(t.lower) || t.pos === 'VERB')) {
      const subject = frame.affected && frame.affected.last < frame.head ? frame.affected : frame.agent;
      return { state: found.state, of: subject, mark: markOf(r, frame.head, frame.head + found.at[1]) };
    }
    if (frame.predicate === 'miss')
      return tokenAt(r.sentence, frame.head)?.lower === 'missing' && frame.agent
        ? { state: { scale: 'life', id: 'missing' }, of: frame.agent, mark: markOf(r, frame.head, frame.head) }
        : null;
  }
  // "is married", "is divorced": a state only where it is said of the subject
  const scaled = /^(?:marry|divorce)$/.test(frame.predicate);
  if (scaled && (frame.agent !== null || (frame.affected?.last ?? frame.head) >= frame.head)) return null;
  const state = stateOfClass(frame.class);
  return state && !frame.nominal ? { state, of: frame.affected, mark: markOf(r, frame.head, frame.head) } : null;
};

/** The day, month or year that the clause itself names: a verdict of 1958 is another than one of 1997. */
const whenOf = (r: SentenceReading, frame: Frame): readonly string[] => {
  const date = r.dates.find(
    (d) => d.value.from !== null && d.tokens[0] >= frame.clause[0] - 3 && d.tokens[1] <= frame.clause[1],
  );
  return date?.value.from ? [`from:${date.value.from}`, `to:${date.value.to ?? date.value.from}`] : [];
};

/** What somebody was tried for: "convicted of fraud", "pleaded guilty to fraud". */
const chargesOf = (r: SentenceReading, frame: Frame): readonly string[] =>
  frame.complements
    .filter((c) => /^(?:of|on|to)$/.test(c.preposition))
    .filter((c) => !r.dates.some((d) => d.tokens[0] <= c.group.head && d.tokens[1] >= c.group.head))
    .flatMap((c) => `charge:${tokenAt(r.sentence, c.group.head)?.lemma ?? ''}`);

const QUESTIONS: Readonly<Record<StatusScale, (name: string) => string>> = {
  life: (name) => `Is ${name} alive?`,
  custody: (name) => `Is ${name} in custody?`,
  verdict: (name) => `Was ${name} convicted?`,
  plea: (name) => `How did ${name} plead?`,
  marriage: (name) => `Is ${name} married?`,
  post: (name) => `How did ${name} leave the job?`,
};

const statesOf = (article: ArticleReading): readonly StatusCandidate[] => {
  const made = article.sentences.flatMap((r) =>
    r.frames.flatMap((frame): readonly StatusCandidate[] => {
      if (frame.modality === 'planned' || frame.modality === 'conditional' || frame.modality === 'possible') return [];
      const stated = statedBy(r, frame);
      if (!stated?.of || (frame.negated && !/^(?:not-guilty|acquitted)$/.test(stated.state.id))) return [];
      const entity = entityOfGroup(article, stated.of);
      if (entity?.kind !== 'person' || !entity.named || !/\S\s+\S/.test(entity.name)) return [];
      const span = hullOf([stated.of.span, stated.mark]);
      const words = sliceOf(article.article.text, stated.mark).replace(/\s+/g, ' ');
      const { scale, id } = stated.state;
      return [
        {
          kind: 'status',
          value: {
            kind: 'status',
            status: words,
            classes: [scale, id, ...whenOf(r, frame), ...(scale === 'verdict' ? chargesOf(r, frame) : [])],
          },
          topic: {
            key: `status|${scale}`,
            predicate: frame.class,
            thing: scale,
            subject: entity.name,
            asks: QUESTIONS[scale](entity.name),
          },
          sentence: r.sentence,
          span,
          mark: stated.mark,
          display: words,
          hedge: null,
          ...voiceOf(r, span, frame),
          situation: article.situationOf.get(frame) ?? null,
          frame,
          place: null,
          thing: null,
          scope: [],
          depth: r.sentence.index,
        },
      ];
    }),
  );
  // an article that gives one person two states of a scale tells a course of things: each claim names the others
  const others = othersIn(made, (c) => c.value.classes[1] ?? '');
  return made.map((c) => ({ ...c, value: { ...c.value, classes: [...c.value.classes, ...others(c)] } }));
};

/** In what state somebody is, and whose citizen. */
export const statuses: Extractor<'status'> = {
  meta: {
    id: 'statuses',
    yields: 'status',
    version: 1,
    docs: {
      summary:
        'Citizenship ("both Dutch nationals", "X, a Chilean-born French citizen"), and of people named in full whether they live, are held, were convicted, how they pleaded, whether they are married.',
      limits:
        'An adjective ("the Danish skier") says less than a word for citizenship; a bare "an American" is not read; states of unnamed people are counts, not statuses.',
    },
  },
  extract: (article) => [...citizenships(article), ...nationalityWords(article), ...statesOf(article)],
};
