import type { Disagreement, Evidence } from '../../domain/finding.js';
import type { ClaimInContext, ConflictView } from '../../ports/readers.js';
import { comparatorPath } from '../address.js';
import { publisherWords } from '../quote.page.js';
import { signOf, type SignModel } from '../sign.page.js';
import { SCOPE_WORDS, counted, strengthWords } from '../words.js';

/** One row of the waterfall. `bar` is a width from 0 to 100. */
export interface EvidenceModel {
  readonly label: string;
  readonly words: string;
  readonly weight: string;
  readonly bar: number;
  readonly against: boolean;
}

export interface SideModel {
  readonly display: string;
  readonly publisher: string;
  readonly sign: SignModel;
}

/** Two claims held against each other. */
export interface PairModel {
  readonly left: SideModel;
  readonly right: SideModel;
  readonly level: string;
  /** Class of the stylesheet. */
  readonly levelId: string;
  readonly explanation: string;
  readonly rule: string;
  readonly ruleHref: string;
  readonly evidence: readonly EvidenceModel[];
}

/** Why a conflict was flagged: the sentence, and the evidence behind it. */
export interface WhyModel {
  readonly explanation: string;
  readonly scope: string | null;
  readonly strength: string;
  /** The page of the rule that found it; null without a pair. */
  readonly foundHref: string | null;
  readonly pairs: readonly PairModel[];
  readonly morePairs: string | null;
}

/** Pairs shown in full; the rest are counted. */
const MOST_PAIRS = 6;

const LEVEL_WORDS = { contradicts: 'Both cannot be true', strains: 'Both can hardly be true' } as const;

const evidenceModel = ({ label, words, weight }: Evidence, heaviest: number): EvidenceModel => ({
  label,
  words,
  weight: `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`,
  bar: Math.round((Math.abs(weight) / heaviest) * 100),
  against: weight < 0,
});

/** The strongest pair of each two positions: the other pairs repeat what it says. */
const strongestPairs = (
  pairs: readonly Disagreement[],
  positionOf: ReadonlyMap<string, number>,
): readonly Disagreement[] => {
  const best = new Map<string, Disagreement>();
  for (const pair of pairs) {
    const key = [positionOf.get(pair.a) ?? -1, positionOf.get(pair.b) ?? -1].sort((x, y) => x - y).join('/');
    const held = best.get(key);
    if (!held || pair.score > held.score) best.set(key, pair);
  }
  return [...best.values()].sort((x, y) => y.score - x.score).slice(0, MOST_PAIRS);
};

export const whyModel = (view: ConflictView): WhyModel => {
  const held = new Map<string, { readonly claim: ClaimInContext; readonly position: number }>(
    view.positions.flatMap((position, index) =>
      position.claims.map((claim) => [claim.claim.id, { claim, position: index }] as const),
    ),
  );
  const side = (id: string): SideModel => {
    const found = held.get(id);
    return {
      display: found?.claim.claim.display ?? 'a claim that is no longer there',
      publisher: found ? publisherWords(found.claim.source.metadata) : '',
      sign: signOf(found?.position ?? 0),
    };
  };
  const shown = strongestPairs(view.pairs, new Map([...held].map(([id, { position }]) => [id, position])));
  const rest = view.pairs.length - shown.length;
  return {
    explanation: view.explanation,
    scope: SCOPE_WORDS[view.scope],
    strength: strengthWords(view.score),
    foundHref: shown[0] ? comparatorPath(shown[0].comparator.id) : null,
    pairs: shown.map((pair) => {
      const heaviest = Math.max(...pair.waterfall.map(({ weight }) => Math.abs(weight)), 1);
      return {
        left: side(pair.a),
        right: side(pair.b),
        level: LEVEL_WORDS[pair.level],
        levelId: pair.level,
        explanation: pair.explanation,
        ruleHref: comparatorPath(pair.comparator.id),
        rule: `${pair.comparator.id}, version ${String(pair.comparator.version)}`,
        evidence: pair.waterfall.map((evidence) => evidenceModel(evidence, heaviest)),
      };
    }),
    morePairs: rest > 0 ? `${counted(rest, 'more pair')} of claims on the same positions.` : null,
  };
};
