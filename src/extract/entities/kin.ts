import type { NounGroup } from '../../text/chunks.js';
import { kinOf, type KinWord } from '../../text/lexicon/kinship.js';
import { isPlural, singularOf } from '../../text/quantities/persons.js';
import { tokenAt, type Sentence } from '../../text/sentence.js';
import { addEntity, latestOf, withinReach, type Cast } from './cast.js';
import type { EntityDraft } from './entity.js';
import { genderOfWords } from './gender.js';

/** A word of kinship inside a noun group. */
export interface KinHead {
  readonly token: number;
  readonly word: KinWord;
  readonly plural: boolean;
}

/** The kinship word of a group ("his older brother Sam", "two sisters"), or null; possessors are not looked into. */
export const kinHeadOf = (s: Sentence, group: NounGroup): KinHead | null => {
  const from = group.possessor === null ? group.first : group.possessor[1] + 1;
  for (let i = from; i <= group.last; i++) {
    const token = tokenAt(s, i);
    if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) continue;
    // "brother-in-law" is three tokens or one
    const dashed =
      tokenAt(s, i + 1)?.text === '-'
        ? `${token.lower}-${tokenAt(s, i + 2)?.lower ?? ''}-${tokenAt(s, i + 4)?.lower ?? ''}`
        : '';
    const word = kinOf(dashed) ?? (/^\p{Lu}/u.test(token.text) && i > 0 ? null : kinOf(singularOf(token.lower)));
    const next = tokenAt(s, i + 1);
    // "father figure", "sister company": the word only qualifies another noun
    if (word && dashed === '' && next?.pos === 'NOUN' && i < group.last) continue;
    if (word) return { token: i, word, plural: isPlural(token.lower) };
  }
  return null;
};

/** The relative of somebody: the one the article already has where there is one such relative only, else a new one. */
export const relativeOf = (
  cast: Cast,
  owner: EntityDraft | null,
  kin: KinHead,
  sentence: number,
  words: string,
): EntityDraft | null => {
  const { word, plural } = kin;
  if (owner) {
    const held = withinReach(cast).find(
      (d) =>
        d.kin?.of === owner.id &&
        d.kin.relation === word.id &&
        (d.kind === 'people') === plural &&
        (word.single || plural),
    );
    if (held) return held;
  } else if (plural) {
    // "the brothers": the brothers that were spoken of
    const held = latestOf(cast, sentence, 12, (d) => d.kind === 'people' && d.nouns.has(word.id));
    if (held) return held;
  }
  const name = owner ? `${word.id} of ${owner.name}` : words;
  const draft = addEntity(cast, plural ? 'people' : 'person', name, false);
  draft.nouns.add(word.id);
  draft.gender = word.gender ?? genderOfWords([word.id]);
  if (owner) draft.kin = { relation: word.id, of: owner.id };
  return draft;
};

/** The parent's relation to a child, by the parent's gender. */
export const parentRelation = (gender: 'm' | 'f' | null): string =>
  gender === 'm' ? 'father' : gender === 'f' ? 'mother' : 'parent';

/** Whether a kinship word names a child, whose "of" names a parent. */
export const isChild = (word: KinWord): boolean => word.id === 'son' || word.id === 'daughter' || word.id === 'child';
