import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { entitiesOf, entityOfGroup, type Entity } from '../entities.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

/** The name a person is asked about by: the full one; a relative known by a first name alone has the family's. Null for the unnamed. */
const fullNameOf = (article: ArticleReading, entity: Entity | null): string | null => {
  if (entity?.kind !== 'person') return null;
  if (entity.named && entity.name.includes(' ')) return entity.name;
  if (entity.kin === null || !INHERITING.test(entity.kin.relation)) return null;
  const family = entitiesOf(article)[entity.kin.of];
  const surname = family?.named === true && family.name.includes(' ') ? family.name.split(' ').at(-1) : undefined;
  const given = givenOf(article, entity);
  return surname === undefined || given === null ? null : `${given} ${surname}`;
};

/** Kinships in which both bear one family's name more often than not. */
const INHERITING = /^(?:brother|sister|son|daughter|father|child|sibling|twin)$/;

/** The first name in the words by which an article first tells of a relative: "whose brother Jose". */
const givenOf = (article: ArticleReading, entity: Entity): string | null => {
  if (entity.named) return entity.name;
  const [first] = entity.mentions;
  const words = article.article.text.slice(first?.span.start ?? 0, first?.span.end ?? 0).split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length > 1 && words.length <= 4 && /^\p{Lu}\p{Ll}+$/u.test(last) ? last : null;
};

/** The full name of the person that a noun group stands for; a pronoun that nobody answers to is the one the article is about. Null where it stands for nobody known by name. */
export const personOf = (article: ArticleReading, group: NounGroup | null): string | null => {
  if (group === null) return null;
  const entity = entityOfGroup(article, group);
  const name = fullNameOf(article, entity);
  if (name !== null) return name;
  const words = article.article.text.slice(group.span.start, group.span.end);
  if (/^(?:he|she|him|her)$/iu.test(words)) return entity?.named === true ? null : focalPerson(article);
  // "Kent's Ann Lee", "Giro legend Ann Lee": the name that the group ends with
  const named = article.sentences
    .find(({ sentence }) => sentence.span.start <= group.span.start && group.span.end <= sentence.span.end)
    ?.names.find(
      (n) =>
        n.name.includes(' ') &&
        (n.kind === 'person' || n.kind === 'unknown') &&
        group.span.start <= n.span.start &&
        n.span.end === group.span.end,
    );
  return named?.name ?? null;
};

/** The noun group that a clause says something of: its subject, whatever the voice. */
export const subjectGroup = (frame: Frame, reading: SentenceReading): NounGroup | null => {
  const before = (group: NounGroup | null): NounGroup | null => (group && group.last < frame.head ? group : null);
  return (
    before(frame.agent) ??
    before(frame.affected) ??
    // a year right before the name ("In 1961 Ann Lee was banned") hides it from the verb
    reading.chunks.nouns.findLast((n) => n.last === frame.head - 1 || n.last === frame.head - 2) ??
    null
  );
};

/** At least so often must an article name the one it is about. */
const FOCAL_MENTIONS = 2;
/** In its headline or first sentence it must do so. */
const LEAD = 2;

/** So many times as often as anybody else is somebody named whom "the 26-year-old" stands for. */
const ALONE = 2;

const held = new WeakMap<ArticleReading, string | null>();

const familyName = (name: string): string => (name.split(' ').at(-1) ?? '').toLowerCase();

/** The one person an article is about by far, named in its headline or lead: a portrait or an obituary. Null where it has several or none. */
export const focalPerson = (article: ArticleReading): string | null => {
  const known = held.get(article);
  if (known !== undefined) return known;
  const found = mostNamed(article);
  held.set(article, found);
  return found;
};

/** The person an article is about, where it names nobody else nearly as often; null in a report on two boxers. */
export const lonePerson = (article: ArticleReading): string | null => mostNamed(article, ALONE);

/** Pronouns are given to whoever was named last, so only names tell. */
const mostNamed = (article: ArticleReading, times = 1): string | null => {
  const named = new Map<string, number>();
  const full = new Map<string, string>();
  const leading = new Set(
    article.sentences.slice(0, LEAD).flatMap(({ sentence }) => sentence.tokens.map((t) => t.lower)),
  );
  for (const { names } of article.sentences)
    for (const { name, kind, group } of names) {
      if (kind === 'place' || kind === 'organisation' || group) continue;
      const family = familyName(name);
      named.set(family, (named.get(family) ?? 0) + 1);
      if (name.includes(' ') && !full.has(family)) full.set(family, name);
    }
  const weight = (family: string): number => (named.get(family) ?? 0) + (leading.has(family) ? 0.5 : 0);
  const [first, second] = [...full.keys()].sort((a, b) => weight(b) - weight(a));
  if (first === undefined || !leading.has(first)) return null;
  const often = weight(first);
  return often >= FOCAL_MENTIONS && often > (second === undefined ? 0 : weight(second) * times)
    ? (full.get(first) ?? null)
    : null;
};
