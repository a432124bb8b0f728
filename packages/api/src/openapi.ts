/** The table of routes as an OpenAPI 3.1 document. */
import { z } from 'zod';
import { errorBody, statusOf } from './errors/error-answers.ts';
import { commonErrors, type ErrorCode } from './errors/error-codes.ts';
import { API_PREFIX, type Route } from './routes/define-route.ts';
import { routeNames, routes } from './routes/table.ts';

type Schema = Record<string, unknown>;

const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Schema => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
};

const MEDIA: Readonly<Record<Route['answer']['kind'], string>> = {
  json: 'application/json',
  lines: 'application/x-ndjson',
  events: 'text/event-stream',
  text: 'application/x-ndjson',
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const parametersOf = (route: Route): Schema[] => {
  const of = (shape: z.ZodObject, place: 'path' | 'query'): Schema[] =>
    Object.entries(shape.shape).map(([name, type]) => {
      const schema = z.toJSONSchema(z.object({ [name]: type as z.ZodType }), {
        io: 'input',
        unrepresentable: 'any',
      });
      const required = place === 'path' || (schema.required ?? []).includes(name);
      return { name, in: place, required, schema: schema.properties?.[name] ?? {} };
    });
  return [...of(route.params, 'path'), ...of(route.query, 'query')];
};

/** One answer a status, with the codes that come under it. */
const refusalsOf = (codes: readonly ErrorCode[]): Schema => {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set(codes))
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, under]) => [
        String(status),
        {
          description: `Refused: ${under.join(', ')}`,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      ]),
  );
};

const operationOf = (name: string, route: Route): Schema => ({
  operationId: name,
  summary: route.summary,
  'x-caller': route.caller,
  parameters: parametersOf(route),
  ...(route.body.def.type === 'undefined'
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
        },
      }),
  responses: {
    '200': {
      description: route.summary,
      content: { [MEDIA[route.answer.kind]]: { schema: schemaOf(route.answer.schema, 'output') } },
    },
    ...refusalsOf([...commonErrors, ...route.errors]),
  },
});

export const openApiDocument = (version: string): Schema => {
  const paths: Record<string, Schema> = {};
  for (const name of routeNames()) {
    const route: Route = routes[name];
    const path = `${API_PREFIX}${route.path.replace(/:([a-zA-Z]+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Wasit', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: { schemas: { Error: schemaOf(errorBody, 'output') } },
  };
};
