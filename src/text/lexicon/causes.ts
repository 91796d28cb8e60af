/** Classes of causes of death and harm; classes of one group are near each other, classes of two groups exclude each other. */
export interface CauseClass {
  readonly id: string;
  readonly group: 'natural' | 'violence' | 'accident' | 'unknown';
  readonly label: string;
  readonly words: readonly string[];
}

const cause = (id: string, group: CauseClass['group'], label: string, words: string): CauseClass => ({
  id,
  group,
  label,
  words: words.split(',').map((w) => w.trim()),
});

/** General vocabulary of death certificates and police reports. */
const CAUSE_CLASSES: readonly CauseClass[] = [
  cause(
    'heart',
    'natural',
    'the heart',
    'heart failure, heart attack, heart disease, cardiac arrest, cardiac failure, heart condition, coronary',
  ),
  cause(
    'illness',
    'natural',
    'an illness',
    'natural causes, illness, disease, cancer, stroke, pneumonia, infection, old age, kidney failure, fell ill, aneurysm, virus',
  ),
  cause(
    'killing',
    'violence',
    'violence',
    'violence, killing, killings, murder, torture, beating, beatings, beaten, execution, extrajudicial, homicide, strangled, strangulation, assault, blows',
  ),
  cause(
    'shooting',
    'violence',
    'shooting',
    'gunshot, gunshots, gunfire, bullet, bullets, shot, shooting, gunshot wounds',
  ),
  cause('stabbing', 'violence', 'stabbing', 'stabbing, stabbed, stab wounds, knife'),
  cause(
    'bombing',
    'violence',
    'a bomb',
    'bomb, bombing, explosion, blast, shelling, airstrike, missile, rocket, shrapnel',
  ),
  cause(
    'fire',
    'accident',
    'fire or smoke',
    'fire, smoke, smoke inhalation, burns, asphyxiation, suffocation, suffocated',
  ),
  cause('fall', 'accident', 'a fall', 'fall, fell, falling'),
  cause('drowning', 'accident', 'drowning', 'drowning, drowned'),
  cause('crash', 'accident', 'a crash', 'crash, collision, accident'),
  cause('overdose', 'accident', 'poisoning', 'overdose, poisoning, poisoned, carbon monoxide'),
  cause(
    'suicide',
    'violence',
    'suicide',
    'suicide, hanged himself, hanged herself, took his own life, took her own life',
  ),
  cause(
    'unknown',
    'unknown',
    'not established',
    'unknown, not known, not immediately known, unclear, under investigation, being established, being investigated, not established, not been established, undetermined, not determined, unexplained, to be determined',
  ),
];

const ENTRIES: readonly (readonly [readonly string[], CauseClass])[] = CAUSE_CLASSES.flatMap((c) =>
  c.words.map((w): readonly [readonly string[], CauseClass] => [w.split(' '), c]),
).sort((a, b) => b[0].length - a[0].length);

/** The first cause that lower-case words name, the longest phrase at its place, with its words; null where none is named. */
export const causeIn = (
  words: readonly string[],
): { readonly class: CauseClass; readonly from: number; readonly to: number } | null => {
  for (let i = 0; i < words.length; i++) {
    for (const [phrase, found] of ENTRIES) {
      if (phrase.every((w, k) => words[i + k] === w)) return { class: found, from: i, to: i + phrase.length };
    }
  }
  return null;
};
