import type { NounGroup } from '../../text/chunks.js';
import type { NameMention } from '../../text/names/name-mention.js';
import { tokenAt, type Sentence } from '../../text/sentence.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { bodyOf, newCast, personOf } from './cast.js';
import { resolveDescription } from './descriptions.js';
import type { Entity, EntityDraft, MentionForm } from './entity.js';
import { isChild, kinHeadOf, parentRelation, relativeOf } from './kin.js';
import { isPersonalPronoun, resolvePronoun } from './pronouns.js';
import { readTogether } from './together.js';
import { note, type Work } from './work.js';

/** The entities of one article and where each is mentioned. */
export interface EntityReading {
  readonly entities: readonly Entity[];
  readonly byGroup: ReadonlyMap<NounGroup, number>;
  readonly bySentence: ReadonlyMap<
    number,
    readonly { readonly entity: Entity; readonly tokens: readonly [number, number] }[]
  >;
}

const wordsOf = (s: Sentence, group: NounGroup): string =>
  s.tokens
    .slice(group.first, group.last + 1)
    .map((t) => t.lower)
    .filter((w, i) => i > 0 || !/^(?:the|a|an|these|those)$/.test(w))
    .join(' ');

/** The age that stands behind a name ("Ana Vidal, 45,") or in its group ("45-year-old Ana Vidal"). */
const ageBeside = (s: Sentence, name: NameMention): number | null => {
  const [first, last] = name.tokens;
  const number = tokenAt(s, last + 2);
  const close = tokenAt(s, last + 3)?.text ?? '.';
  if (tokenAt(s, last + 1)?.text === ',' && number && /^\d{1,3}$/.test(number.text) && /^[,.;]$/.test(close))
    return Number(number.text);
  for (let i = Math.max(0, first - 6); i < first; i++) {
    const age = /^(\d{1,3})(?:-year-old)?$/.exec(tokenAt(s, i)?.lower ?? '');
    const joined = tokenAt(s, i)?.lower.endsWith('-old') ?? false;
    if (age && (joined || tokenAt(s, i + 2)?.lower === 'year')) return Number(age[1]);
  }
  return null;
};

const readName = (w: Work, s: Sentence, name: NameMention): void => {
  const { cast } = w;
  if (name.kind === 'person' && !name.group) {
    const { text } = w.article.article;
    const draft = personOf(cast, name, name.appositive ? text.slice(name.appositive.start, name.appositive.end) : '');
    draft.age ??= ageBeside(s, name);
    note(s, draft, name.tokens[0], name.tokens[1], name.given.length > 0 && name.surname !== null ? 'full' : 'short');
    return;
  }
  if (name.kind !== 'organisation') return;
  const draft = bodyOf(cast, name, w.article.acronyms);
  note(s, draft, name.tokens[0], name.tokens[1], draft.name === name.name ? 'full' : 'short');
};

/** The person or body that a stretch of tokens names or describes. */
const entityIn = (w: Work, r: SentenceReading, first: number, last: number): EntityDraft | null => {
  const name = r.names.find((n) => n.tokens[0] >= first && n.tokens[1] <= last && n.kind === 'person' && !n.group);
  if (name) return personOf(w.cast, name);
  const token = tokenAt(r.sentence, last);
  if (token?.pos !== 'NOUN') return null;
  const group = r.chunks.nouns.find((n) => n.first <= last && n.last >= last);
  if (!group) return null;
  const inner: NounGroup = { ...group, first, last, head: last, possessor: null };
  return resolveDescription(w.cast, r.sentence, inner, wordsOf(r.sentence, inner));
};

/** Whose relative a group names: "his", "Ana's", "of Ana". */
const ownerOf = (w: Work, r: SentenceReading, group: NounGroup): EntityDraft | null => {
  const s = r.sentence;
  const first = tokenAt(s, group.first)?.lower ?? '';
  if (/^(?:his|her|their)$/.test(first)) return resolvePronoun(w.cast, first, s.index);
  if (first === 'whose') {
    const before = r.names.filter((n) => n.kind === 'person' && !n.group && n.tokens[1] < group.first).at(-1);
    return before && group.first - before.tokens[1] <= 4 ? personOf(w.cast, before) : null;
  }
  if (group.possessor) return entityIn(w, r, group.possessor[0], group.possessor[1]);
  const of = r.chunks.nouns.find((n) => n.preposition === 'of' && n.first === group.last + 2);
  return of ? entityIn(w, r, of.first, of.last) : null;
};

/** A person named in the group itself ("her brother Sam") or in apposition ("her brother, Sam Vidal,"). */
const namedIn = (r: SentenceReading, group: NounGroup, kinAt: number): NameMention | undefined =>
  r.names.find(
    (n) =>
      n.kind === 'person' &&
      !n.group &&
      ((n.tokens[0] > kinAt && n.tokens[1] <= group.last) ||
        (n.tokens[0] === group.last + 2 && tokenAt(r.sentence, group.last + 1)?.text === ',') ||
        // "Sam Vidal, her brother"
        (n.tokens[1] === group.first - 2 && tokenAt(r.sentence, group.first - 1)?.text === ',')),
  );

/** "One of four sons of X and Y", "Ana, daughter of X": X and Y are the parents. */
const readParents = (w: Work, r: SentenceReading, child: EntityDraft, from: number): void => {
  const found = r.names.filter(
    (n) => n.kind === 'person' && !n.group && n.tokens[0] > from && n.tokens[0] <= from + 12,
  );
  const [one, other] = found;
  if (!one || one.tokens[0] > from + 3) return;
  const parent = personOf(w.cast, one);
  if (parent === child) return;
  parent.kin ??= { relation: parentRelation(parent.gender), of: child.id };
  if (!other || tokenAt(r.sentence, other.tokens[0] - 1)?.lower !== 'and') return;
  const second = personOf(w.cast, other);
  if (second !== child && second !== parent) second.kin ??= { relation: parentRelation(second.gender), of: child.id };
};

const readKin = (w: Work, r: SentenceReading, group: NounGroup): EntityDraft | null => {
  const kin = kinHeadOf(r.sentence, group);
  if (!kin) return null;
  const owner = ownerOf(w, r, group);
  const whose = tokenAt(r.sentence, group.first)?.lower === 'whose';
  const named = whose ? undefined : namedIn(r, group, kin.token);
  if (
    isChild(kin.word) &&
    group.possessor === null &&
    !/^(?:his|her|their)$/.test(tokenAt(r.sentence, group.first)?.lower ?? '')
  ) {
    const copula = r.frames.find((f) => f.class === 'be' && f.head < group.first && f.agent);
    const childId = copula?.agent ? w.byGroup.get(copula.agent) : undefined;
    const child = named ? personOf(w.cast, named) : childId === undefined ? null : (w.cast.drafts[childId] ?? null);
    if (child) {
      readParents(w, r, child, group.last);
      return named ? child : null;
    }
  }
  if (named && !kin.plural) {
    const person = personOf(w.cast, named);
    if (owner && owner !== person) person.kin ??= { relation: kin.word.id, of: owner.id };
    person.gender ??= kin.word.gender;
    person.nouns.add(kin.word.id);
    return person;
  }
  return relativeOf(w.cast, owner, kin, r.sentence.index, wordsOf(r.sentence, group));
};

/** Whether a name heads the subject of a clause. */
const isActor = (r: SentenceReading, name: NameMention): boolean =>
  r.frames.some((f) => f.agent !== null && f.agent.head >= name.tokens[0] && f.agent.head <= name.tokens[1]);

const readGroup = (w: Work, r: SentenceReading, group: NounGroup): void => {
  const s = r.sentence;
  const head = tokenAt(s, group.head);
  if (!head) return;
  const set = (draft: EntityDraft | null, form: MentionForm, last = group.last): void => {
    if (!draft) return;
    w.byGroup.set(group, draft.id);
    if (form !== 'full') note(s, draft, group.first, last, form);
  };
  const first = tokenAt(s, group.first);
  if (head.pos === 'PRON' && isPersonalPronoun(head.lower)) {
    // "Oyelaran founded it; he …": a name that nobody could place stands nearer
    const stranger = r.names.some((n) => n.kind === 'unknown' && n.tokens[1] < group.first && isActor(r, n));
    if (!stranger) set(resolvePronoun(w.cast, head.lower, s.index), 'pronoun');
    return;
  }
  if (first && group.first < group.last && /^(?:his|her|their)$/.test(first.lower)) {
    const owner = resolvePronoun(w.cast, first.lower, s.index);
    if (owner) note(s, owner, group.first, group.first, 'pronoun');
  }
  const kin = readKin(w, r, group);
  if (kin) {
    set(kin, 'kin');
    return;
  }
  const name = r.names.find(
    (n) => n.tokens[0] <= group.head && n.tokens[1] >= group.head && (n.kind === 'person' || n.kind === 'organisation'),
  );
  if (name) {
    if (!name.group)
      set(name.kind === 'person' ? personOf(w.cast, name) : bodyOf(w.cast, name, w.article.acronyms), 'full');
    return;
  }
  const beside = r.names.find(
    (n) =>
      n.kind === 'person' &&
      n.appositive &&
      n.appositive.start <= group.span.start &&
      n.appositive.end >= group.span.end &&
      (group.preposition === null || group.first === 0),
  );
  if (beside) {
    const person = personOf(w.cast, beside);
    person.nouns.add(head.lower);
    set(person, 'description');
    return;
  }
  if (head.pos !== 'PROPN' && !/^(?:his|her|their|its)$/.test(first?.lower ?? ''))
    set(resolveDescription(w.cast, s, group, wordsOf(s, group)), 'description');
};

/** Marks who is the subject of a clause of the sentence: pronouns take up subjects first. */
const readSubjects = (w: Work, r: SentenceReading): void => {
  for (const frame of r.frames) {
    for (const group of [frame.agent, frame.affected]) {
      if (!group || group.last >= frame.head || frame.nominal) continue;
      const id = w.byGroup.get(group);
      if (id !== undefined) w.cast.drafts[id]?.subjectIn.add(r.sentence.index);
    }
  }
};

/** Reads who and what an article speaks of, sentence by sentence, left to right. */
export const readEntities = (article: ArticleReading): EntityReading => {
  const w: Work = { article, cast: newCast(), byGroup: new Map() };
  for (const r of article.sentences) {
    const steps: readonly { readonly at: number; readonly run: () => void }[] = [
      ...r.chunks.nouns.map((group) => ({
        at: group.first,
        run: () => {
          readGroup(w, r, group);
        },
      })),
      ...r.names.map((name) => ({
        at: name.tokens[0] + 0.5,
        run: () => {
          readName(w, r.sentence, name);
        },
      })),
    ];
    for (const step of [...steps].sort((a, b) => a.at - b.at)) step.run();
    readTogether(w, r);
    readSubjects(w, r);
  }
  const entities = w.cast.drafts.map(({ given: _g, surname: _s, subjectIn: _i, ...entity }): Entity => entity);
  const bySentence = new Map<number, { entity: Entity; tokens: readonly [number, number] }[]>();
  for (const entity of entities) {
    for (const { sentence, tokens } of entity.mentions) {
      const list = bySentence.get(sentence);
      if (list) list.push({ entity, tokens });
      else bySentence.set(sentence, [{ entity, tokens }]);
    }
  }
  return { entities, byGroup: w.byGroup, bySentence };
};
