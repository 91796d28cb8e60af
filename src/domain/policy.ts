/** The named, versioned thresholds the engine ran with; recorded with everything it made. */
export interface Policy {
  readonly name: string;
  readonly version: number;
  /** A share by which "around n" may miss n (at least the rounding grain of n is always allowed). */
  readonly approxShare: number;
  /** Sum of match weights from which two claims answer one question. */
  readonly sameQuestion: number;
  /** Conflicts scored lower than this are not shown. */
  readonly leastScore: number;
}

export const DEFAULT_POLICY: Policy = {
  name: 'default',
  version: 1,
  approxShare: 0.1,
  sameQuestion: 1,
  leastScore: 0.2,
};
