import type { ReasonValue } from '../../domain/value.js';
import { hullOf, sliceOf, spanOf } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { offencesIn } from '../../text/lexicon/offences.js';
import { isPersonNoun, singularOf } from '../../text/quantities/persons.js';
import { tokenAt } from '../../text/sentence.js';
import { entityOfGroup } from '../entities.js';
import type { Candidate, Extractor } from '../extractor.js';
import { headOf, voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { placeOfFrame } from '../where-and-when.js';
import { countOf } from './acted-upon.js';

type ReasonCandidate = Candidate & { readonly value: ReasonValue };

/** Stages of a case: charges of one stage meet. Somebody held for one offence may be charged with another and convicted of a third. */
const STAGES: ReadonlyMap<string, string> = new Map([
  ['detain', 'arrest'],
  ['suspect', 'arrest'],
  ['accuse', 'arrest'],
  ['hold', 'arrest'],
  ['kidnap', 'arrest'],
  ['charge', 'charge'],
  ['convict', 'verdict'],
  ['sentence', 'verdict'],
  ['jail', 'verdict'],
  ['acquit', 'acquittal'],
]);

const ASKS: Readonly<Record<string, string>> = {
  arrest: 'What were they held for?',
  charge: 'What were they charged with?',
  verdict: 'What were they convicted of?',
  plea: 'What did they plead guilty to?',
  acquittal: 'What were they cleared of?',
};

/** Words that tie an offence to the act: "for", "on charges of", "on suspicion of", "in connection with". */
const TIES = new Set([
  'for',
  'of',
  'to',
  'on',
  'over',
  'with',
  'as',
  'suspicion',
  'charge',
  'charges',
  'suspected',
  'accused',
  'about',
]);

/** Whose accusation is a step of the law; anybody may accuse anybody. */
const LEGAL =
  /^(?:police|prosecutors?|court|investigators?|authorities|judge|jury|detectives?|officers?|committee|service|ministry|officials?)$/;

/** The stage of a case that a frame tells of; "found guilty" and "pleaded guilty" by the word behind the verb. */
const stageOf = (r: SentenceReading, f: Frame): string | null => {
  const guilty = r.sentence.tokens.slice(f.head + 1, f.head + 3).some((t) => t.lower === 'guilty');
  const not = r.sentence.tokens.slice(f.head + 1, f.head + 3).some((t) => t.lower === 'not');
  if (guilty && !not && f.predicate === 'find') return 'verdict';
  if (guilty && !not && f.predicate === 'plead') return 'plea';
  return STAGES.get(f.class) ?? STAGES.get(f.predicate) ?? null;
};

/** The people of a frame: whom it affects, or the people named last before a participle ("two clerks, suspected of theft"). */
const peopleOf = (r: SentenceReading, f: Frame): NounGroup | null => {
  const isPeople = (n: NounGroup): boolean => {
    const head = tokenAt(r.sentence, n.head);
    return head !== undefined && (head.pos === 'PROPN' || head.pos === 'PRON' || isPersonNoun(singularOf(head.lower)));
  };
  const affected = f.affected;
  if (affected && isPeople(affected)) return affected;
  return r.chunks.nouns.filter((n) => n.last < f.head && n.preposition === null && isPeople(n)).at(-1) ?? affected;
};

/** Who is held, as classes: a name, a number. */
const whoOf = (article: ArticleReading, r: SentenceReading, people: NounGroup | null): readonly string[] => {
  if (!people) return [];
  const entity = entityOfGroup(article, people);
  const count = countOf(r, people);
  const head = tokenAt(r.sentence, people.head)?.lower ?? '';
  return [
    ...(entity ? [`entity:${article.article.id}/${String(entity.id)}`] : []),
    ...(entity?.kind === 'person' && entity.named ? [`name:${entity.name}`] : []),
    ...(count !== null ? [`count:${String(count)}`] : singularOf(head) === head ? ['count:1'] : []),
  ];
};

const isTied = (r: SentenceReading, head: number, offence: number): boolean =>
  r.sentence.tokens.slice(head + 1, offence).some((t) => TIES.has(t.lower)) ||
  /^(?:accuse|suspect)/.test(tokenAt(r.sentence, head)?.lemma ?? '');

/** Where the words that may name the offence end: at a break, or at the next clause. */
const endOf = (r: SentenceReading, head: number): number => {
  const { tokens } = r.sentence;
  for (let i = head + 1; i < Math.min(tokens.length, head + 16); i++) {
    const t = tokens[i];
    if (!t || /^[;:]$/.test(t.text) || /^(?:while|who|which|after|before|when)$/.test(t.lower)) return i;
    // ", and police …": another clause; "murder, robbery and arson" goes on
    if (t.text === ',' && !offencesIn(tokens, i + 1, Math.min(tokens.length, i + 4)).length && i - head > 6) return i;
  }
  return Math.min(tokens.length, head + 16);
};

/** What people are held for, charged with and convicted of. */
export const charges: Extractor<'reason'> = {
  meta: {
    id: 'charges',
    yields: 'reason',
    version: 1,
    docs: {
      summary:
        'What somebody is held for, charged with or convicted of: "arrested on suspicion of fraud", "detained for illegal financing", "found guilty of murder".',
      limits: 'Only offences of the classes listed; what one politician accuses another of is no charge.',
    },
  },
  extract: (article: ArticleReading): readonly ReasonCandidate[] =>
    article.sentences.flatMap((r) => {
      const seen = new Set<number>();
      return r.frames.flatMap((f): readonly ReasonCandidate[] => {
        const stage = f.nominal || f.negated ? null : stageOf(r, f);
        if (stage === null || f.modality === 'planned' || f.modality === 'conditional') return [];
        const agent = f.agent && f.affected ? (tokenAt(r.sentence, f.agent.head)?.lower ?? '') : '';
        if (/^(?:accuse|suspect)$/.test(f.predicate) && agent !== '' && !LEGAL.test(agent)) return [];
        const { tokens } = r.sentence;
        const found = offencesIn(tokens, f.head + 1, endOf(r, f.head)).filter((o) => isTied(r, f.head, o.from));
        const first = found[0];
        const last = found.at(-1);
        if (!first || !last || seen.has(first.from)) return [];
        seen.add(first.from);
        const from = tokens[first.from];
        const to = tokens[last.to - 1];
        const head = tokens[f.head];
        if (!from || !to || !head) return [];
        const mark = spanOf(from.span.start, to.span.end);
        const groups = r.chunks.nouns.filter((n) => n.first < last.to && n.last >= first.from);
        const span = hullOf([head.span, mark, ...groups.map((n) => n.span)]);
        const words = sliceOf(article.article.text, mark).replace(/\s+/g, ' ');
        return [
          {
            kind: 'reason',
            value: {
              kind: 'reason',
              reason: words,
              classes: [...new Set(found.map((o) => `offence:${o.value}`)), ...whoOf(article, r, peopleOf(r, f))],
            },
            topic: { key: `reason|${stage}`, predicate: f.class, thing: stage, asks: ASKS[stage] ?? '' },
            sentence: r.sentence,
            span,
            mark,
            display: words,
            hedge: null,
            ...voiceOf(r, span, f),
            situation: article.situationOf.get(f) ?? null,
            frame: f,
            place: placeOfFrame(f, r)?.place ?? null,
            thing: headOf(f),
            scope: [],
            depth: r.sentence.index,
          },
        ];
      });
    }),
};
