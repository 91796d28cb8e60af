import { placeKey } from './place-key.js';
import type { Place } from './place.js';
import { BASINS_TABLE } from './regions.table.js';

const BASIN_OF: ReadonlyMap<string, string> = new Map(
  BASINS_TABLE.split('\n').flatMap((row) => {
    const [basin = '', waters = ''] = row.split('|');
    return waters.split(';').map((water): [string, string] => [placeKey(water), basin]);
  }),
);

/** Whether two waters are surely two: they lie in two basins. Waters of no known basin, and lands, never are. */
export const watersApart = (a: Place, b: Place): boolean => {
  if (a.kind !== 'water' || b.kind !== 'water') return false;
  const [x, y] = [BASIN_OF.get(placeKey(a.name)), BASIN_OF.get(placeKey(b.name))];
  return x !== undefined && y !== undefined && x !== y;
};
