import type { AnyExtractor } from './extractor.js';
import { accidentCauses } from './extractors/accident-causes.js';
import { acts } from './extractors/acts.js';
import { agents } from './extractors/agents.js';
import { attackMeans } from './extractors/attack-means.js';
import { causesOfDeath } from './extractors/causes-of-death.js';
import { charges } from './extractors/charges.js';
import { counts } from './extractors/counts.js';
import { eventDates } from './extractors/event-dates.js';
import { occasionDates } from './extractors/occasion-dates.js';
import { ordinals } from './extractors/ordinals.js';
import { personNames } from './extractors/person-names.js';
import { placeNames } from './extractors/place-names.js';
import { placesOfDying } from './extractors/places-of-dying.js';
import { places } from './extractors/places.js';
import { reasons } from './extractors/reasons.js';
import { responsibility } from './extractors/responsibility.js';
import { roles } from './extractors/roles.js';
import { standings } from './extractors/standings.js';
import { statuses } from './extractors/statuses.js';

/** Every rule that finds claims, in the order in which they run. */
export const EXTRACTORS: readonly AnyExtractor[] = [
  counts,
  ordinals,
  eventDates,
  occasionDates,
  personNames,
  agents,
  causesOfDeath,
  accidentCauses,
  attackMeans,
  charges,
  reasons,
  responsibility,
  standings,
  acts,
  places,
  placesOfDying,
  placeNames,
  roles,
  statuses,
];
