import { z } from 'zod';
import { DAY_PARTS, GRAINS, HEDGES, VALUE_KINDS, type Value } from '../../domain/value.js';
import { answer, list } from './registry.js';

export const kindShape = z.enum(VALUE_KINDS);

const words = list(z.string());

/** A typed value, by its kind. */
export const valueShape: z.ZodType<Value> = answer(
  'Value',
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('quantity'),
      stated: list(z.number()).describe('The numbers as the words state them.'),
      low: z.number(),
      high: z.number().nullable().describe('Inclusive; null where it is open upwards.'),
      hedge: z.enum(HEDGES),
      unit: z.string().nullable(),
      counted: z.string().nullable(),
    }),
    z.object({
      kind: z.literal('date'),
      from: z.string().nullable().describe('First day, null where it cannot be placed.'),
      to: z.string().nullable().describe('Last day, inclusive.'),
      grain: z.enum(GRAINS),
      basis: z.enum(['stated', 'implied']),
      rule: z.string(),
      part: z.enum(DAY_PARTS).exactOptional(),
    }),
    z.object({ kind: z.literal('name'), name: z.string(), given: words, surname: z.string().nullable() }),
    z.object({ kind: z.literal('place'), place: z.string(), within: words }),
    z.object({ kind: z.literal('agent'), agent: z.string(), classes: words, names: words }),
    z.object({ kind: z.literal('cause'), cause: z.string(), classes: words }),
    z.object({ kind: z.literal('reason'), reason: z.string(), classes: words }),
    z.object({ kind: z.literal('role'), role: z.string(), classes: words }),
    z.object({ kind: z.literal('status'), status: z.string(), classes: words }),
    z.object({ kind: z.literal('polarity'), predicate: z.string(), negated: z.boolean() }),
  ]),
);
