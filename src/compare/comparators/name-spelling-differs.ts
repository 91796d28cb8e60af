import { compareNames } from '../../text/names/compare-names.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type NameMessage = 'spelled-differently' | 'same-spelling' | 'other-person' | 'within-one-article';

const compare = (left: ClaimOf<'name'>, right: ClaimOf<'name'>): Verdict<NameMessage> => {
  const data = { leftValue: left.value.name, rightValue: right.value.name };
  // places have a rule of their own
  if ([left, right].some((c) => c.candidate.topic.key.startsWith('place-name|'))) return silent('other-person', data);
  const { relation, score } = compareNames(left.value.name, right.value.name);
  if (left.value.name === right.value.name || relation === 'same')
    return { level: 'agrees', message: 'same-spelling', data, scope: 'same', suggestion: null, strength: 0 };
  if (relation !== 'variant') return silent('other-person', data);
  // two near names in one paragraph are two people: brothers are told together
  if (left.reading === right.reading && left.candidate.sentence.paragraph === right.candidate.sentence.paragraph)
    return silent('within-one-article', data);
  return {
    level: 'contradicts',
    message: 'spelled-differently',
    data,
    scope: 'same',
    suggestion: 'accept-one',
    strength: Math.max(0.5, score),
  };
};

export const nameSpellingDiffers: Comparator<'name', NameMessage> = {
  meta: {
    id: 'name-spelling-differs',
    kind: 'name',
    version: 1,
    severity: 'spelling',
    docs: {
      summary: 'One person whose name two sources spell differently: choose a house spelling.',
      limits:
        'Only spellings whose parts align as variants; brothers and namesakes stay apart, and an unsure pair is not flagged.',
    },
    messages: {
      'spelled-differently': '{leftSource} writes {leftValue}, {rightSource} {rightValue}: two spellings of one name.',
      'same-spelling': 'Both write the same name.',
      'other-person': 'The names are of different people.',
      'within-one-article': 'Near names in one paragraph are different people.',
    },
  },
  compare,
};
