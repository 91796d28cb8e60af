import { z } from 'zod';
import { DAY_PARTS, GRAINS, HEDGES, PLACE_RELATIONS, VALUE_KINDS, type Value } from '../../domain/value.js';
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
      clocks: list(
        z.object({
          from: z.number().describe('First minute of the day that may be meant.'),
          to: z.number().describe('Last minute, inclusive.'),
          twelve: z.boolean().describe('Whether twelve hours later may be meant.'),
          zone: z.string().nullable().describe('Words of the zone.'),
          offset: z.number().nullable().describe('Minutes that the zone is east of UTC.'),
        }),
      )
        .exactOptional()
        .describe('The time of day, once for each zone it is given in.'),
    }),
    z.object({ kind: z.literal('name'), name: z.string(), given: words, surname: z.string().nullable() }),
    z.object({
      kind: z.literal('place'),
      place: z.string().describe('The words.'),
      within: words,
      relation: z.enum(PLACE_RELATIONS),
      references: list(
        z.object({ name: z.string(), key: z.string(), holder: z.string().nullable(), namesakes: z.boolean() }),
      ).describe('One place, two for `between`, none for a setting.'),
      km: z.number().nullable().describe('Kilometres from the reference.'),
      bearing: z.number().nullable().describe('Direction from the reference in degrees clockwise from north.'),
      part: z.number().nullable().describe('Part of the place ("southern") in degrees.'),
      setting: z.string().nullable().describe('Kind of setting ("hospital"), null for places.'),
    }),
    z.object({ kind: z.literal('agent'), agent: z.string(), classes: words, names: words }),
    z.object({ kind: z.literal('cause'), cause: z.string(), classes: words }),
    z.object({ kind: z.literal('reason'), reason: z.string(), classes: words }),
    z.object({ kind: z.literal('role'), role: z.string(), classes: words }),
    z.object({ kind: z.literal('status'), status: z.string(), classes: words }),
    z.object({ kind: z.literal('polarity'), predicate: z.string(), negated: z.boolean() }),
  ]),
);
