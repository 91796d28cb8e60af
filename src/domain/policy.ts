/** The named, versioned thresholds the engine ran with; recorded with everything it made. */
export interface Policy {
  readonly name: string;
  readonly version: number;
  /** A share by which "around n" may miss n (at least the rounding grain of n is always allowed). */
  readonly approxShare: number;
  /** Sum of match weights, in log-odds, from which two claims of one topic and event answer one question. */
  readonly sameQuestion: number;
  /** Conflicts scored lower than this are not shown. */
  readonly leastScore: number;
}

export const DEFAULT_POLICY: Policy = {
  name: 'default',
  version: 1,
  approxShare: 0.1,
  sameQuestion: 0,
  leastScore: 0.2,
};
