import type { Steps } from './engine.js';

/** What the engine's thread is asked. */
export type Request = {
  readonly [Step in keyof Steps]: { readonly id: number; readonly step: Step; readonly asked: Parameters<Steps[Step]> };
}[keyof Steps];

/** What it answers: the result, or what went wrong. */
export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failed: { readonly message: string; readonly stack: string | undefined } };
