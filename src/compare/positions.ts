import type { AlignedClaim } from '../align/aligned-claim.js';
import type { Position } from '../domain/finding.js';
import { flagged, type Judged } from './judged.js';

type Level = Judged['verdict']['level'];

const RANK: Readonly<Record<Level, number>> = { silent: 0, compatible: 1, agrees: 2, strains: 3, contradicts: 4 };

const displayOf = (claims: readonly AlignedClaim[]): string => {
  const seen = new Set<string>();
  const shown: string[] = [];
  for (const c of claims) {
    const key = c.candidate.display.toLowerCase();
    if (!seen.has(key)) shown.push(c.candidate.display);
    seen.add(key);
  }
  return shown.slice(0, 3).join(' / ');
};

/**
 * The positions of a conflict: those that contradict each other before those that only strain, the one of most articles first. Claims that oppose each other stand apart; those that agree or fit stand
 * together; a claim that fits several sides ("last week", "security forces") takes no side and is left out.
 */
export const positionsOf = (
  claims: readonly AlignedClaim[],
  judged: readonly Judged[],
): readonly { readonly position: Position; readonly claims: readonly AlignedClaim[] }[] => {
  const levels = new Map<string, Level>();
  // a pair may be judged by several comparators: one that has nothing to say takes nothing back
  for (const j of judged) {
    if (RANK[j.verdict.level] < RANK[levels.get(`${j.left.id}|${j.right.id}`) ?? 'silent']) continue;
    levels.set(`${j.left.id}|${j.right.id}`, j.verdict.level);
    levels.set(`${j.right.id}|${j.left.id}`, j.verdict.level);
  }
  const opposing = new Set(
    judged.filter(flagged).flatMap((j) => [`${j.left.id}|${j.right.id}`, `${j.right.id}|${j.left.id}`]),
  );
  const level = (a: AlignedClaim, b: AlignedClaim): Level => levels.get(`${a.id}|${b.id}`) ?? 'silent';
  const opposes = (a: AlignedClaim, b: AlignedClaim): boolean => opposing.has(`${a.id}|${b.id}`);
  const fits = (claim: AlignedClaim, group: readonly AlignedClaim[]): boolean =>
    group.every((other) => !opposes(claim, other)) &&
    group.some((other) => level(claim, other) === 'agrees' || level(claim, other) === 'compatible');
  const sides = claims.filter((c) => claims.some((other) => opposes(c, other)));
  const groups: AlignedClaim[][] = [];
  for (const claim of sides) {
    const agreeing = groups.find((g) => fits(claim, g) && g.some((other) => level(claim, other) === 'agrees'));
    const home = agreeing ?? groups.find((g) => fits(claim, g));
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  for (const claim of claims) {
    if (sides.includes(claim)) continue;
    const homes = groups.filter((g) => fits(claim, g));
    if (homes.length === 1) homes[0]?.push(claim);
  }
  const articles = (group: readonly AlignedClaim[]): number => new Set(group.map((c) => c.reading)).size;
  // what only hardly fits ("several" beside fifty) stands behind what contradicts
  const contradicted = (group: readonly AlignedClaim[]): boolean =>
    group.some((c) => sides.some((other) => level(c, other) === 'contradicts'));
  return groups
    .sort(
      (a, b) => Number(contradicted(b)) - Number(contradicted(a)) || articles(b) - articles(a) || b.length - a.length,
    )
    .map((group) => ({ position: { display: displayOf(group), claims: group.map((c) => c.id) }, claims: group }));
};
