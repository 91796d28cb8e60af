import type { ValueKind } from '../domain/value.js';
import type { Comparator } from './comparator.js';
import { accidentCauseDisagrees } from './comparators/accident-cause-disagrees.js';
import { actDenied } from './comparators/act-denied.js';
import { agentDisagrees } from './comparators/agent-disagrees.js';
import { attackMeansDisagree } from './comparators/attack-means-disagree.js';
import { causeDisagrees } from './comparators/cause-disagrees.js';
import { dateDisagrees } from './comparators/date-disagrees.js';
import { nameSpellingDiffers } from './comparators/name-spelling-differs.js';
import { placeDisagrees } from './comparators/place-disagrees.js';
import { placeSpellingDiffers } from './comparators/place-spelling-differs.js';
import { quantityDisagrees } from './comparators/quantity-disagrees.js';
import { reasonDisagrees } from './comparators/reason-disagrees.js';
import { responsibilityDenied } from './comparators/responsibility-denied.js';
import { roleDisagrees } from './comparators/role-disagrees.js';
import { statusDisagrees } from './comparators/status-disagrees.js';

type Registry = { readonly [K in ValueKind]: readonly Comparator<K, string>[] };

/** Every comparator by the kind it compares. A new kind does not compile without its list; an empty list means that the kind is not compared. */
export const COMPARATORS: Registry = {
  quantity: [quantityDisagrees],
  date: [dateDisagrees],
  name: [nameSpellingDiffers, placeSpellingDiffers],
  agent: [agentDisagrees],
  polarity: [actDenied, responsibilityDenied],
  place: [placeDisagrees],
  cause: [causeDisagrees, accidentCauseDisagrees, attackMeansDisagree],
  reason: [reasonDisagrees],
  role: [roleDisagrees],
  status: [statusDisagrees],
};
