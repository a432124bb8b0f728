import { z } from 'zod';

/** The published JSON form of a scenario: the same shape as `Scenario`, with a format name and version. */
const literal = z.strictObject({ issue: z.string(), option: z.string() });

const range = z.strictObject({
  issue: z.string(),
  from: z.int().describe('First option position, from 0'),
  to: z.int().describe('Last option position, included'),
});

const rectangle = z.strictObject({
  utility: z.number(),
  weight: z.number(),
  includes: z.array(range).describe('Pays when all of these hold'),
  excludes: z.array(range).describe('Pays unless all of these hold'),
});

const group = z.strictObject({
  aggregation: z.enum(['sum', 'min', 'max']),
  weight: z.number().describe('Multiplies an inner group; ignored at the root'),
  rectangles: z.array(rectangle),
  get groups() {
    return z.array(group);
  },
});

const valueFunction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('table'),
    values: z.array(z.number()).describe('One an option, in their order'),
  }),
  z.strictObject({ kind: z.literal('linear'), offset: z.number(), slope: z.number(), clip: z.boolean() }),
  z.strictObject({ kind: z.literal('piecewise'), points: z.array(z.tuple([z.number(), z.number()])).min(1) }),
]);

const preferences = z.strictObject({
  values: z.array(
    z.strictObject({
      issue: z.string(),
      weight: z.number().min(0),
      value: valueFunction,
      scale: z.number().positive().optional().describe('Divides the worth; 1 if absent'),
    }),
  ),
  interactions: z.array(z.strictObject({ when: z.array(literal), adds: z.number() })).default([]),
  rectangles: z.strictObject({ maximum: z.number().positive(), root: group }).nullable().default(null),
  cap: z.number().nullable().default(null).describe('The utility is never above this'),
  reservation: z.number().default(0).describe('Worth of no agreement'),
  discount: z.number().gt(0).max(1).nullable().default(null),
  assumed: z.boolean().default(false).describe('True when somebody assumed these numbers'),
});

const constraint = z.discriminatedUnion('kind', [
  // biome-ignore lint/suspicious/noThenProperty: the field's name in the format; never awaited
  z.strictObject({ kind: z.literal('requires'), if: z.array(literal), then: z.array(literal) }),
  z.strictObject({ kind: z.literal('excludes'), together: z.array(literal).min(1) }),
  z.strictObject({ kind: z.literal('at-most'), count: z.int().min(0), of: z.array(literal) }),
]);

export const scenarioSchema = z
  .strictObject({
    format: z.literal('wasit-scenario'),
    version: z.literal(1),
    space: z.strictObject({
      name: z.string(),
      issues: z
        .array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            kind: z.enum(['categorical', 'ordinal', 'integer', 'real-discretised']),
            options: z
              .array(z.strictObject({ id: z.string(), name: z.string(), value: z.number().optional() }))
              .min(1),
          }),
        )
        .min(1),
    }),
    constraints: z.array(constraint).default([]),
    parties: z.array(z.strictObject({ id: z.string(), name: z.string(), preferences })).min(1),
  })
  .describe(
    'A negotiation scenario: issues and options, constraints between options, the parties and their preferences',
  );

/** JSON Schema (draft 2020-12) of the format, as published in schema/scenario.schema.json. */
export function scenarioJsonSchema(): unknown {
  return {
    $id: 'urn:wasit:scenario:1',
    title: 'Wasit scenario',
    ...z.toJSONSchema(scenarioSchema, { io: 'input' }),
  };
}
