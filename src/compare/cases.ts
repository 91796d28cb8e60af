import type { ComparatorCase } from './comparator-case.js';
import { accidentCauseCases } from './comparators/accident-cause-disagrees.cases.js';
import { actCases } from './comparators/act-denied.cases.js';
import { agentCases } from './comparators/agent-disagrees.cases.js';
import { attackMeansCases } from './comparators/attack-means-disagree.cases.js';
import { causeCases } from './comparators/cause-disagrees.cases.js';
import { dateCases } from './comparators/date-disagrees.cases.js';
import { nameCases } from './comparators/name-spelling-differs.cases.js';
import { placeCases } from './comparators/place-disagrees.cases.js';
import { placeSpellingCases } from './comparators/place-spelling-differs.cases.js';
import { quantityCases } from './comparators/quantity-disagrees.cases.js';
import { reasonCases } from './comparators/reason-disagrees.cases.js';
import { responsibilityCases } from './comparators/responsibility-denied.cases.js';
import { roleCases } from './comparators/role-disagrees.cases.js';
import { statusCases } from './comparators/status-disagrees.cases.js';

/** The table of cases of each comparator, by its id: what its page shows and its test asserts. */
export const CASES: Readonly<Record<string, readonly ComparatorCase<string>[]>> = {
  'accident-cause-disagrees': accidentCauseCases,
  'act-denied': actCases,
  'agent-disagrees': agentCases,
  'attack-means-disagree': attackMeansCases,
  'cause-disagrees': causeCases,
  'date-disagrees': dateCases,
  'name-spelling-differs': nameCases,
  'place-disagrees': placeCases,
  'place-spelling-differs': placeSpellingCases,
  'quantity-disagrees': quantityCases,
  'reason-disagrees': reasonCases,
  'responsibility-denied': responsibilityCases,
  'role-disagrees': roleCases,
  'status-disagrees': statusCases,
};
