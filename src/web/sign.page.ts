/** A position's sign: a shape and a letter (never colour alone), and a shade of the stylesheet (1 to 4, 0 without conflict). */
export interface SignModel {
  readonly shape: string;
  readonly letter: string;
  readonly shade: number;
}

const SHAPES = ['●', '■', '▲', '◆'] as const;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The sign of the n-th position of a conflict; from the fifth on, shapes come again with another letter. */
export const signOf = (position: number): SignModel => ({
  shape: SHAPES[position % SHAPES.length] ?? '●',
  letter: LETTERS[position] ?? String(position + 1),
  shade: (position % SHAPES.length) + 1,
});
