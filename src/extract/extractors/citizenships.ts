import type { StatusValue } from '../../domain/value.js';
import { hullOf, sliceOf, type Span } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { nationalityIn, type Nationality } from '../../text/lexicon/nationality.js';
import { tokenAt } from '../../text/sentence.js';
import { entityAt, entityOfGroup, type Entity } from '../entities.js';
import type { Candidate } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { actedUponIn, classOfHead, countOf } from './acted-upon.js';

export type StatusCandidate = Candidate & { readonly value: StatusValue };

/** Who is said to be a citizen: somebody by name, or the people to whom something was done. */
type Bearer =
  | { readonly name: string; readonly span: Span; readonly frame: Frame | null }
  | {
      readonly class: string;
      readonly count: number | null;
      /** All of them are meant: "the detainees", "both". */
      readonly all: boolean;
      readonly span: Span;
      readonly frame: Frame | null;
    };

const CITIZENS = /^(?:citizens?|nationals?|passports?)$/;

const named = (entity: Entity | null): entity is Entity =>
  entity !== null && entity.kind === 'person' && entity.named && /\S\s+\S/.test(entity.name);

/** What the article calls a group elsewhere: "the two" are the detainees of the sentence before. */
const classOfEntity = (r: SentenceReading, group: NounGroup, entity: Entity | null): string | null => {
  const own = classOfHead(r.sentence, group);
  if (own !== null || entity?.kind !== 'people') return own;
  return entity.nouns.has('detainee') || entity.nouns.has('suspect')
    ? 'detain'
    : entity.nouns.has('victim') || entity.nouns.has('dead')
      ? 'die'
      : null;
};

const bearerOf = (
  article: ArticleReading,
  r: SentenceReading,
  group: NounGroup,
  parts: readonly NounGroup[],
): Bearer | null => {
  const { sentence: s } = r;
  // "both reportedly French citizens": the adverb parts the group from its determiner
  const start =
    tokenAt(s, group.first - 1)?.pos === 'ADV' && /^(?:both|all)$/.test(tokenAt(s, group.first - 2)?.lower ?? '')
      ? group.first - 2
      : group.first;
  const both = /^(?:both|all)$/.test(tokenAt(s, start)?.lower ?? '');
  const acted = actedUponIn(r).find((a) => parts.includes(a.group));
  if (acted)
    return {
      class: acted.class,
      count: countOf(r, group),
      all: both,
      span: hullOf([group.span, tokenAt(s, acted.frame?.head ?? group.head)?.span ?? group.span]),
      frame: acted.frame,
    };
  const copula = r.frames.find(
    (f) =>
      f.class === 'be' &&
      !f.negated &&
      f.modality === 'asserted' &&
      f.affected !== null &&
      parts.includes(f.affected) &&
      f.agent,
  );
  const subject = copula?.agent;
  if (copula && subject && subject.first < group.first) {
    // "One of them, X, is a citizen of …": the name between commas is who is meant
    const beside = r.names.find(
      (n) => n.kind === 'person' && n.tokens[1] === copula.head - 2 && tokenAt(s, copula.head - 1)?.text === ',',
    );
    const entity = beside ? entityAt(article, s.index, beside.tokens[1]) : entityOfGroup(article, subject);
    const span = hullOf([subject.span, group.span]);
    if (named(entity)) return { name: entity.name, span, frame: copula };
    const of = classOfEntity(r, subject, entity);
    return of === null
      ? null
      : {
          class: of,
          count: countOf(r, subject) ?? countOf(r, group),
          all: subject.definite || /^(?:both|all)$/.test(tokenAt(s, subject.first)?.lower ?? ''),
          span,
          frame: copula,
        };
  }
  // "Omar Haddad, a French citizen,"; "French citizen Omar Haddad"
  const inside = r.names.find((n) => n.kind === 'person' && n.tokens[0] > group.first && n.tokens[1] <= group.last);
  const mark = tokenAt(s, start - 1)?.text ?? '';
  const before = /^(?:,|—|–|-)$/.test(mark)
    ? r.names.find(
        (n) =>
          n.kind === 'person' &&
          (n.tokens[1] === start - 2 || (n.tokens[1] === start - 4 && /^\d+$/.test(tokenAt(s, start - 2)?.text ?? ''))),
      )
    : undefined;
  const name = inside ?? before;
  if (name) {
    const entity = entityAt(article, s.index, name.tokens[1]);
    return named(entity) ? { name: entity.name, span: hullOf([name.span, group.span]), frame: null } : null;
  }
  // "two people died, both Dutch nationals": all of those that the clause before told of
  if (both && /^(?:,|—|–|-|\()$/.test(mark)) {
    const told = actedUponIn(r)
      .filter((a) => a.group.last < group.first)
      .at(-1);
    if (told)
      return {
        class: told.class,
        count: countOf(r, told.group) ?? 2,
        all: true,
        span: hullOf([group.span, tokenAt(s, start)?.span ?? group.span]),
        frame: told.frame,
      };
    // "the suspects, all Swedish citizens, …"
    const called = r.chunks.nouns.find((n) => n.last === start - 2);
    const of = called ? classOfHead(s, called) : null;
    if (called && of !== null)
      return { class: of, count: countOf(r, called), all: true, span: hullOf([called.span, group.span]), frame: null };
  }
  return null;
};

/** The tokens that may say of which state: the group, and what "of" joins to it. */
const wordsAround = (
  r: SentenceReading,
  group: NounGroup,
): { readonly nationality: Nationality | null; readonly span: Span } => {
  const { sentence: s, chunks } = r;
  let last = group.last;
  for (const next of chunks.nouns) if (next.preposition === 'of' && next.first === last + 2) last = next.last;
  return {
    nationality: nationalityIn(s.tokens.slice(group.first, last + 1)),
    span: { start: group.span.start, end: tokenAt(s, last)?.span.end ?? group.span.end },
  };
};

/** Whether a group is headed by a word for citizens, or by a name that such a word stands before. */
const isOfCitizens = (r: SentenceReading, group: NounGroup): boolean =>
  r.sentence.tokens
    .slice(group.first, group.last + 1)
    .some((t, i, all) => CITIZENS.test(t.lower) && (i === all.length - 1 || /^\p{Lu}/u.test(all[i + 1]?.text ?? '')));

/** Somebody who holds a passport. */
const passportBearer = (article: ArticleReading, r: SentenceReading, group: NounGroup): Bearer | null => {
  const holds = r.frames.find(
    (f) => /^(?:hold|carry|have)$/.test(f.predicate) && !f.negated && f.affected === group && f.agent,
  );
  const entity = holds?.agent ? entityOfGroup(article, holds.agent) : null;
  return holds?.agent && named(entity)
    ? { name: entity.name, span: hullOf([holds.agent.span, group.span]), frame: holds }
    : null;
};

/** Claims about whose citizens people are; of somebody by name they meet by name, of the people of an event by the event. */
export const citizenships = (article: ArticleReading): readonly StatusCandidate[] =>
  article.sentences.flatMap((r) =>
    r.chunks.nouns.flatMap((last, i): readonly StatusCandidate[] => {
      if (!isOfCitizens(r, last)) return [];
      // "a Belgian national" may be read as two groups side by side
      const open = r.chunks.nouns[i - 1];
      const split = last.first === last.head && open?.last === last.first - 1 ? open : null;
      const group: NounGroup = split
        ? { ...split, last: last.last, head: last.head, span: hullOf([split.span, last.span]) }
        : last;
      const parts = split ? [split, last] : [last];
      const { nationality, span } = wordsAround(r, group);
      if (!nationality) return [];
      const bearer = nationality.passport ? passportBearer(article, r, group) : bearerOf(article, r, group, parts);
      if (!bearer) return [];
      const whole = hullOf([bearer.span, span]);
      const words = sliceOf(article.article.text, span).replace(/\s+/g, ' ');
      const who =
        'name' in bearer
          ? []
          : [
              `group:${bearer.class}`,
              ...(bearer.count === null ? [] : [`count:${String(bearer.count)}`]),
              ...(bearer.all ? ['all'] : []),
            ];
      return [
        {
          kind: 'status',
          value: {
            kind: 'status',
            status: words,
            classes: [
              'citizenship',
              ...nationality.citizen.map((c) => `citizen:${c}`),
              ...nationality.origin.map((c) => `origin:${c}`),
              ...(nationality.passport ? ['passport'] : []),
              ...who,
            ],
          },
          topic: {
            key: 'status|citizenship',
            predicate: 'name' in bearer ? null : bearer.class,
            thing: 'citizenship',
            asks:
              'name' in bearer
                ? `Of which country is ${bearer.name} a citizen?`
                : 'Of which country were the people citizens?',
            ...('name' in bearer ? { subject: bearer.name } : {}),
          },
          sentence: r.sentence,
          span: whole,
          mark: span,
          display: words.replace(/^(?:the|a|an)\s+/i, ''),
          hedge: null,
          ...voiceOf(r, whole, bearer.frame),
          situation:
            (bearer.frame ? article.situationOf.get(bearer.frame) : undefined) ??
            article.situationOfSentence.get(r.sentence.index) ??
            null,
          frame: bearer.frame,
          place: null,
          thing: null,
          scope: [],
          depth: r.sentence.index,
        },
      ];
    }),
  );
