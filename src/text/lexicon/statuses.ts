/** A scale on which somebody's state is told: states of one scale follow or exclude each other. */
export type StatusScale = 'life' | 'custody' | 'verdict' | 'plea' | 'marriage' | 'post';

/** A state on a scale. */
export interface StatusState {
  readonly scale: StatusScale;
  readonly id: string;
}

const state = (scale: StatusScale, id: string): StatusState => ({ scale, id });

/** States that a predicate class gives to whom it affects. */
const BY_CLASS: ReadonlyMap<string, StatusState> = new Map([
  ['die', state('life', 'dead')],
  ['injure', state('life', 'injured')],
  ['detain', state('custody', 'detained')],
  ['release', state('custody', 'released')],
  ['convict', state('verdict', 'convicted')],
  ['acquit', state('verdict', 'acquitted')],
  ['marry', state('marriage', 'married')],
  ['divorce', state('marriage', 'divorced')],
  ['dismiss', state('post', 'dismissed')],
  ['lay-off', state('post', 'dismissed')],
  ['resign', state('post', 'resigned')],
  ['suspend', state('post', 'suspended')],
]);

/** States that words after "is", "was found", "remains" name; the longest phrase counts. */
const BY_WORDS: readonly (readonly [readonly string[], StatusState])[] = (
  [
    ['alive', 'life', 'alive'],
    ['alive and well', 'life', 'alive'],
    ['unharmed', 'life', 'alive'],
    ['dead', 'life', 'dead'],
    ['critical condition', 'life', 'critical'],
    ['critical but stable condition', 'life', 'critical'],
    ['serious condition', 'life', 'serious'],
    ['stable condition', 'life', 'stable'],
    ['good condition', 'life', 'stable'],
    ['fair condition', 'life', 'stable'],
    ['critically injured', 'life', 'critical'],
    ['out of danger', 'life', 'stable'],
    ['missing', 'life', 'missing'],
    ['unaccounted for', 'life', 'missing'],
    ['in custody', 'custody', 'held'],
    ['behind bars', 'custody', 'held'],
    ['in detention', 'custody', 'held'],
    ['in jail', 'custody', 'held'],
    ['in prison', 'custody', 'held'],
    ['on bail', 'custody', 'released'],
    ['at large', 'custody', 'at-large'],
    ['on the run', 'custody', 'at-large'],
    ['free on bail', 'custody', 'released'],
    ['guilty', 'verdict', 'convicted'],
    ['not guilty', 'verdict', 'acquitted'],
    ['married', 'marriage', 'married'],
    ['divorced', 'marriage', 'divorced'],
    ['single', 'marriage', 'single'],
    ['unmarried', 'marriage', 'single'],
  ] as const
)
  .map(([words, scale, id]): readonly [readonly string[], StatusState] => [words.split(' '), state(scale, id)])
  .sort((a, b) => b[0].length - a[0].length);

export const stateOfClass = (predicateClass: string): StatusState | null => BY_CLASS.get(predicateClass) ?? null;

/** The state that lower-case words name, and which of them (end exclusive); null where they name none. */
export const stateInWords = (
  words: readonly string[],
): { readonly state: StatusState; readonly at: readonly [number, number] } | null => {
  for (const [phrase, of] of BY_WORDS) {
    const i = words.findIndex((_, k) => phrase.every((w, n) => words[k + n] === w));
    if (i >= 0) return { state: of, at: [i, i + phrase.length] };
  }
  return null;
};

/** How a plea is called: "pleaded guilty", "pleaded not guilty", "entered a plea of not guilty". */
export const pleaOf = (words: readonly string[]): StatusState | null => {
  const at = words.indexOf('guilty');
  if (at < 0 || at > 3) return null;
  return state('plea', words[at - 1] === 'not' ? 'not-guilty' : 'guilty');
};

/** States that follow each other in time, earlier first: who is later on the list may have been earlier on it before. */
const COURSES: readonly (readonly string[])[] = [
  ['alive', 'dead'],
  ['injured', 'critical', 'dead'],
  ['serious', 'dead'],
  ['stable', 'dead'],
  ['missing', 'alive'],
  ['missing', 'injured', 'dead'],
  ['at-large', 'detained', 'held', 'released'],
  ['not-guilty', 'guilty'],
  ['single', 'married', 'divorced'],
  ['suspended', 'dismissed'],
];

/** Pairs of one scale that hold at once. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['alive', 'injured'],
  ['alive', 'critical'],
  ['injured', 'critical'],
  ['injured', 'serious'],
  ['injured', 'stable'],
  ['alive', 'serious'],
  ['alive', 'stable'],
  ['detained', 'held'],
  ['missing', 'injured'],
];

/** Conditions that a patient goes to and fro between: they exclude each other on one day only. */
export const isCondition = (id: string): boolean => id === 'critical' || id === 'serious' || id === 'stable';

/** How state `a` stands to state `b` of the same scale: the same, both at once, a stage before or after it, or excluded by it. */
export const statesRelation = (a: string, b: string): 'same' | 'together' | 'before' | 'after' | 'exclude' => {
  if (a === b) return 'same';
  if (TOGETHER.some(([x, y]) => (x === a && y === b) || (x === b && y === a))) return 'together';
  for (const course of COURSES) {
    const [i, k] = [course.indexOf(a), course.indexOf(b)];
    if (i >= 0 && k >= 0) return i < k ? 'before' : 'after';
  }
  return 'exclude';
};
