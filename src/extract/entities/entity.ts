import type { Span } from '../../kernel/span.js';

/** How a mention names its entity. */
export type MentionForm = 'full' | 'short' | 'pronoun' | 'kin' | 'description';

/** Words of an article that stand for an entity. */
export interface EntityMention {
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** First and last token, inclusive. */
  readonly tokens: readonly [number, number];
  readonly span: Span;
  readonly form: MentionForm;
}

/** Somebody or something that one article speaks of, with all its mentions in order. */
export interface Entity {
  /** Position in the article, by first mention. */
  readonly id: number;
  /** The fullest name; for the unnamed a description ("father of Ana Vidal", "detainees"). */
  readonly name: string;
  readonly kind: 'person' | 'people' | 'body';
  readonly gender: 'm' | 'f' | null;
  /** Whether the article gives it a name of its own. */
  readonly named: boolean;
  /** Kinship to another entity, where the article says so. */
  readonly kin: { readonly relation: string; readonly of: number } | null;
  /** Age in years as stated, null where it is not. */
  readonly age: number | null;
  /** Nouns that the article calls it by, singular, lower case ("spokesman", "airline", "brother"). */
  readonly nouns: ReadonlySet<string>;
  /** Entities that a group is made of, where each is named. */
  readonly members: readonly number[];
  readonly mentions: readonly EntityMention[];
}

/** An entity while its article is read. */
export interface EntityDraft {
  readonly id: number;
  name: string;
  readonly kind: Entity['kind'];
  gender: 'm' | 'f' | null;
  named: boolean;
  given: readonly string[];
  surname: string | null;
  kin: { relation: string; of: number } | null;
  age: number | null;
  readonly nouns: Set<string>;
  members: readonly number[];
  readonly mentions: EntityMention[];
  /** Sentences in which it is the subject of a clause. */
  readonly subjectIn: Set<number>;
}
