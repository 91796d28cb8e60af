import { z } from 'zod';

/** Shapes of answers that the API's description names. */
export const ANSWERS = z.registry<{ id: string }>();

/** Shapes of what is sent to the API. */
export const BODIES = z.registry<{ id: string }>();

/** Names the shape of an answer: the description refers to it by this name wherever it is used. */
export const answer = <T extends z.ZodType>(id: string, shape: T): T => {
  ANSWERS.add(shape, { id });
  return shape;
};

/** Names the shape of a request's body. */
export const body = <T extends z.ZodType>(id: string, shape: T): T => {
  BODIES.add(shape, { id });
  return shape;
};

/** A list in an answer. */
export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
