import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type ResponsibilityMessage = 'said-and-denied' | 'same-account' | 'known-to-both' | 'no-deed' | 'other-event';

const BLAME = 'act|blame:';

const compare = (left: ClaimOf<'polarity'>, right: ClaimOf<'polarity'>): Verdict<ResponsibilityMessage> => {
  const data = { leftValue: left.candidate.topic.thing, rightValue: right.candidate.topic.thing };
  if (!left.candidate.topic.key.startsWith(BLAME) || !right.candidate.topic.key.startsWith(BLAME))
    return silent('no-deed', data);
  if (left.event !== right.event) return silent('other-event', data);
  if (left.value.negated === right.value.negated)
    return { level: 'agrees', message: 'same-account', data, scope: 'same', suggestion: null, strength: 0 };
  const said = left.value.negated ? right : left;
  // who tells the deed and its denial, or only suspects, has left it open
  const open =
    said.candidate.scope.length > 0 || said.candidate.modality === 'alleged' || said.candidate.modality === 'possible';
  if (open || left.reading === right.reading) return silent('known-to-both', data);
  return {
    level: 'contradicts',
    message: 'said-and-denied',
    data,
    scope: 'same',
    suggestion: 'publish-attributed',
    strength: 0.65,
  };
};

export const responsibilityDenied: Comparator<'polarity', ResponsibilityMessage> = {
  meta: {
    id: 'responsibility-denied',
    kind: 'polarity',
    version: 1,
    severity: 'major',
    docs: {
      summary:
        'One source tells flatly who did it; another says that they deny it, or that the report is unsubstantiated.',
      limits:
        'Suspicions and accusations are no flat telling. A source that tells the deed and its denial is not set against another.',
    },
    messages: {
      'said-and-denied':
        '{left} says {leftQuote}, {right} {rightQuote}: who did it is told by one and open to the other.',
      'same-account': 'Both say the same of who did it.',
      'known-to-both': 'The one that tells it leaves it open.',
      'no-deed': 'One of them speaks of no deed.',
      'other-event': 'They speak of two events.',
    },
  },
  compare,
};
