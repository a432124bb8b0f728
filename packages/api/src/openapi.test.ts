import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from './openapi.ts';
import { routeNames, routes } from './routes/table.ts';

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string().min(1),
  parameters: z.array(
    z.looseObject({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean() }),
  ),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
});
const document = z.looseObject({
  openapi: z.literal('3.1.0'),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const written = document.parse(JSON.parse(JSON.stringify(openApiDocument('1.2.3'))));
const operations = Object.entries(written.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]) => ({ path, method, ...one })),
);

describe('the OpenAPI document', () => {
  it('holds every route of the table, once, under its name', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual([...routeNames()].sort());
    for (const { operationId, method, path } of operations) {
      const route = Object.entries(routes).find(([name]) => name === operationId)?.[1];
      expect(method.toUpperCase()).toBe(route?.method);
      expect(path).toBe(`/api${route?.path.replace(/:(\w+)/g, '{$1}')}`);
    }
  });

  it('names every parameter of a path, and requires it', () => {
    for (const { path, parameters } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
      expect(parameters.filter((one) => one.in === 'path').every(({ required }) => required)).toBe(true);
    }
  });

  it('asks for a body where a route takes one, and only there', () => {
    for (const { method, requestBody } of operations)
      expect(requestBody !== undefined).toBe(method === 'post');
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(written).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    expect(new Set(references)).toEqual(new Set(['#/components/schemas/Error']));
    expect(Object.keys(written.components.schemas)).toEqual(['Error']);
  });

  it('tells what each route may refuse with, by status', () => {
    const command = operations.find(({ operationId }) => operationId === 'command');
    expect(command?.responses['409']?.description).toContain('conflict');
    expect(command?.responses['404']?.description).toContain('not-found');
  });
});
