import type { RoleValue } from '../../domain/value.js';
import { hullOf, sliceOf, type Span } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { kinOf } from '../../text/lexicon/kinship.js';
import { tokenAt } from '../../text/sentence.js';
import { entitiesOf, entityAt, entityOfGroup, type Entity } from '../entities.js';
import type { Candidate, Extractor, Topic } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { groupRoles } from './group-roles.js';
import { othersIn } from './also.js';
import { besideName } from './beside-name.js';
import { readRoles, type RoleReading } from './role-words.js';

export type RoleCandidate = Candidate & { readonly value: RoleValue };

/** A role with its bearer, before it is a claim. */
interface Borne {
  readonly entity: Entity;
  readonly role: RoleReading;
  /** What is quoted: the name and the words beside it, or the clause. */
  readonly span: Span;
  readonly reading: SentenceReading;
  readonly frame: Frame | null;
}

const isFullName = (entity: Entity): boolean => entity.kind === 'person' && entity.named && /\S\s+\S/.test(entity.name);

const ofNames = (article: ArticleReading, r: SentenceReading): readonly Borne[] =>
  r.names.flatMap((name): readonly Borne[] => {
    if (name.kind !== 'person' || name.group) return [];
    const entity = entityAt(article, r.sentence.index, name.tokens[1]);
    if (entity?.kind !== 'person') return [];
    const seen = new Set<string>();
    return besideName(r, name).flatMap(([first, last]) =>
      readRoles(r.sentence, first, last).flatMap((role): readonly Borne[] => {
        const key = classesOf(role, '').join('|');
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ entity, role, span: hullOf([name.span, role.span]), reading: r, frame: null }];
      }),
    );
  });

/** "X was the mayor of Y", "she worked as a nurse", "his father was an engraver". */
const ofClauses = (article: ArticleReading, r: SentenceReading): readonly Borne[] =>
  r.frames.flatMap((frame): readonly Borne[] => {
    if (frame.negated || frame.modality === 'planned' || frame.modality === 'conditional' || !frame.agent) return [];
    const entity = entityOfGroup(article, frame.agent);
    if (entity?.kind !== 'person') return [];
    const as = /^(?:work|serve)$/.test(frame.predicate)
      ? frame.complements.find((c) => c.preposition === 'as')?.group
      : undefined;
    const group = frame.class === 'be' ? frame.affected : as;
    if (!group || group.first > frame.head + 4) return [];
    const words = r.sentence.tokens.slice(group.first, group.last + 1);
    // "X is a better pilot than …", "one of the editors" say less than who X is
    if (words.some((t) => /^(?:one|better|best|only|no|not|like)$/.test(t.lower))) return [];
    const past = frame.class !== 'be' || tokenAt(r.sentence, frame.head)?.lower === 'was';
    return readRoles(r.sentence, group.first, Math.min(frame.clause[1], r.sentence.tokens.length) - 1).map((role) => ({
      entity,
      // an office that somebody "was" in is over, unless the tense only follows the story's; a living is not
      role: role.kind === 'office' && past ? { ...role, office: { ...role.office, former: true } } : role,
      span: hullOf([frame.agent?.span ?? role.span, role.span]),
      reading: r,
      frame,
    }));
  });

/** The words that a comparator reads: kind, then what it is of. */
const classesOf = (role: RoleReading, owner: string): readonly string[] => {
  if (role.kind === 'kin') return ['kin', role.relation, `of:${owner}`];
  if (role.kind === 'tie') return ['tie', role.tie];
  if (role.kind === 'profession') return ['profession', role.profession.id, ...(role.former ? ['former'] : [])];
  const { office } = role;
  return [
    'office',
    office.office.id,
    ...(office.deputy ? ['deputy'] : []),
    ...(office.acting ? ['acting'] : []),
    ...(office.former ? ['former'] : []),
    ...office.fields.map((f) => `field:${f}`),
    ...role.bodies.map((b) => `body:${b}`),
  ];
};

/** Whom a relative is a relative of: a name in full, or the plain noun ("victim"); null where that cannot be told. */
const ownerOf = (article: ArticleReading, borne: Borne): string | null => {
  if (borne.role.kind !== 'kin') return null;
  const { kin } = borne.entity;
  const relative = kin?.relation === borne.role.relation ? entitiesOf(article)[kin.of] : undefined;
  if (relative && isFullName(relative)) return relative.name;
  if (!borne.role.of) return null;
  const [first, last] = borne.role.of;
  const entity = entityAt(article, borne.reading.sentence.index, last);
  if (entity && entity !== borne.entity && isFullName(entity)) return entity.name;
  const noun = tokenAt(borne.reading.sentence, last);
  return noun?.pos === 'NOUN' &&
    last - first <= 1 &&
    /^(?:victim|suspect|deceased|accused|defendant|gunman|attacker|driver|pilot)$/.test(noun.lower)
    ? noun.lower
    : null;
};

/** Whose role it is, as claims of other articles may name the same person: by name, or as the father of somebody named. */
const topicOf = (article: ArticleReading, borne: Borne): Topic | null => {
  const { entity, role } = borne;
  const owner = entity.kin ? entitiesOf(article)[entity.kin.of] : undefined;
  const single = entity.kin ? (kinOf(entity.kin.relation)?.single ?? false) : false;
  if (role.kind === 'profession' && owner && single && isFullName(owner) && entity.kin)
    return {
      key: `role|profession|${entity.kin.relation}`,
      predicate: null,
      thing: role.profession.id,
      subject: owner.name,
      asks: `What did the ${entity.kin.relation} of ${owner.name} do for a living?`,
    };
  if (!isFullName(entity)) return null;
  const asks =
    role.kind === 'office'
      ? `What office does ${entity.name} hold?`
      : role.kind === 'tie'
        ? `Does ${entity.name} still work there?`
        : role.kind === 'kin'
          ? `How is ${entity.name} related to the others?`
          : `What does ${entity.name} do for a living?`;
  return { key: `role|${role.kind}`, predicate: null, thing: role.kind, subject: entity.name, asks };
};

const claimsOf = (article: ArticleReading): readonly RoleCandidate[] => {
  const borne = article.sentences.flatMap((r) =>
    r.role === 'byline' || r.role === 'dateline' ? [] : [...ofNames(article, r), ...ofClauses(article, r)],
  );
  const made = borne.flatMap((b): readonly RoleCandidate[] => {
    const topic = topicOf(article, b);
    const owner = b.role.kind === 'kin' ? ownerOf(article, b) : '';
    if (!topic || owner === null) return [];
    const mark = b.role.span;
    const words = sliceOf(article.article.text, mark).replace(/\s+/g, ' ');
    return [
      {
        kind: 'role',
        value: { kind: 'role', role: words, classes: classesOf(b.role, owner) },
        topic,
        sentence: b.reading.sentence,
        span: b.span,
        mark,
        display: words.replace(/^(?:the|a|an|its|his|her)\s+/i, ''),
        hedge: null,
        ...voiceOf(b.reading, b.span, b.frame),
        situation: article.situationOfSentence.get(b.reading.sentence.index) ?? null,
        frame: b.frame,
        place: null,
        thing: null,
        scope: [],
        depth: b.reading.sentence.index,
      },
    ];
  });
  // what else the article calls the same person stands with each claim: who is both chairman and chief executive is no conflict
  const others = othersIn(
    made,
    (c) => `${c.value.classes[1] ?? ''}${c.value.classes.includes('deputy') ? '/deputy' : ''}`,
  );
  const seen = new Set<string>();
  return made.flatMap((c): readonly RoleCandidate[] => {
    const id = `${c.topic.key}|${c.topic.subject ?? ''}|${c.value.classes.join('|')}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ ...c, value: { ...c.value, classes: [...c.value.classes, ...others(c)] } }];
  });
};

/** Who somebody is: office, profession, kinship; and who the people were to whom something was done. */
export const roles: Extractor<'role'> = {
  meta: {
    id: 'roles',
    yields: 'role',
    version: 1,
    docs: {
      summary:
        'What the words beside a name say of its bearer ("the head of the port, X", "X, a watchmaker", "the victim’s uncle, X", "his father was a tailor"), and what the people were who were arrested, killed or expelled ("two journalists were arrested").',
      limits:
        'Offices, professions, kinships and employees, as far as the tables know them; a person must be named in full, or be the father, mother, husband or wife of somebody named in full.',
    },
  },
  extract: (article) => [...claimsOf(article), ...groupRoles(article)],
};
