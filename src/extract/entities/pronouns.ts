import { latestOf, withinReach, type Cast } from './cast.js';
import type { EntityDraft } from './entity.js';

/** Singular personal pronouns by gender, and the plural ones. */
const GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);
const PLURAL = /^(?:they|them|their|theirs|themselves|both)$/;

export const isPersonalPronoun = (lower: string): boolean => GENDER.has(lower) || PLURAL.test(lower);

/** How far back a pronoun looks, in sentences. */
const REACH = 4;
/** What a sentence of distance costs; what a subject, a known gender, a leading part of the article and a name of one's own count; by how much the first must lead. */
const WEIGHTS = { distance: 3, subject: 3, gender: 1, lead: 2, named: 2, margin: 1 };

const salience = (draft: EntityDraft, sentence: number, gender: 'm' | 'f', most: number): number => {
  const last = draft.mentions.at(-1);
  if (!last) return Number.NEGATIVE_INFINITY;
  const distance = sentence - last.sentence;
  return (
    -WEIGHTS.distance * distance +
    (draft.subjectIn.has(last.sentence) ? WEIGHTS.subject : 0) +
    (draft.gender === gender ? WEIGHTS.gender : 0) +
    (draft.named ? WEIGHTS.named : 0) +
    (most >= 3 && draft.mentions.length === most ? WEIGHTS.lead : 0)
  );
};

/**
 * Whom a pronoun stands for: for "he" and "she" the most salient person of that gender in the last sentences (subjects before objects, near
 * before far), for "they" the last group. Null where two are about equally salient, or nobody fits: unresolved is better than wrong.
 */
export const resolvePronoun = (cast: Cast, lower: string, sentence: number): EntityDraft | null => {
  const gender = GENDER.get(lower);
  if (gender === undefined) return PLURAL.test(lower) ? latestOf(cast, sentence, 2, (d) => d.kind === 'people') : null;
  const near = withinReach(cast);
  const fitting = near.filter((d) => {
    const last = d.mentions.at(-1);
    return (
      d.kind === 'person' &&
      last !== undefined &&
      sentence - last.sentence <= REACH &&
      (d.gender === null || d.gender === gender)
    );
  });
  const most = Math.max(0, ...near.filter((d) => d.kind === 'person').map((d) => d.mentions.length));
  const ranked = fitting
    .map((draft) => ({ draft, score: salience(draft, sentence, gender, most) }))
    .sort((a, b) => b.score - a.score || b.draft.id - a.draft.id);
  const [first, second] = ranked;
  if (!first) return null;
  if (second && first.score - second.score < WEIGHTS.margin) return null;
  first.draft.gender ??= gender;
  return first.draft;
};
