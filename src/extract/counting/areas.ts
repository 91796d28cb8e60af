import { lemmaAt, measuring, type CountRule } from './site.js';

/** What becomes of land, by the verb: the stem under which reports meet. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['burn', 'burn'],
  ['scorch', 'burn'],
  ['char', 'burn'],
  ['blacken', 'burn'],
  ['consume', 'burn'],
  ['destroy', 'burn'],
  ['flood', 'flood'],
  ['inundate', 'flood'],
  ['submerge', 'flood'],
  ['cover', 'cover'],
]);

/** "the fire has burned 30,000 acres", "12,000 hectares were flooded". */
export const areaTold: CountRule = (site) => {
  const { m, found } = site;
  if (!/^(?:km2|m2)$/.test(m.value.unit ?? '') || !found) return null;
  const verb = VERBS.get(lemmaAt(site, found.frame.head));
  if (verb === undefined) return null;
  return {
    topic: measuring(
      `area|${verb}`,
      verb,
      verb === 'burn' ? 'How much land burned?' : verb === 'flood' ? 'How much land was flooded?' : 'How large is it?',
    ),
    frame: found.frame,
  };
};
