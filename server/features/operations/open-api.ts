import { deskEvent, endpoints, problem, type Endpoint } from '@tertulia/contract';
import { z } from 'zod';
import { besideTheContract } from './beside-the-contract.ts';

type Json = Record<string, unknown>;

/** The contract as an OpenAPI 3.1 document: nothing here is written by hand twice. */
export function openApi(origin: string): Json {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  for (const endpoint of Object.values(endpoints) as readonly Endpoint[]) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, schemas) };
  }
  schemas['DeskEvent'] = schemaOf(deskEvent, 'output', schemas);
  const refusal = schemaOf(problem, 'output', schemas);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tertulia',
      version: '1',
      description:
        'Everything the desk itself uses. Sign in with a session cookie, or send an API key as a bearer token. Refusals are problem documents (RFC 9457) with a stable `code`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    security: [{ key: [] }, { session: [] }],
    paths: { ...paths, ...besideTheContract },
    components: {
      schemas,
      responses: {
        Refusal: { description: 'A refusal', content: { 'application/problem+json': { schema: refusal } } },
      },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key' },
        session: { type: 'apiKey', in: 'cookie', name: 'tertulia.session_token' },
      },
    },
  };
}

function operation(endpoint: Endpoint, schemas: Json): Json {
  const parameters = [
    ...parametersOf(endpoint.params, 'path', schemas),
    ...parametersOf(endpoint.query, 'query', schemas),
    ...(endpoint.idempotent === true
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: 'The same key is the same call: the second answer is the first one again.',
            schema: { type: 'string', minLength: 1, maxLength: 255 },
          },
        ]
      : []),
  ];
  const isBytes = endpoint.id === endpoints.uploadFile.id;
  const bytes = { 'application/octet-stream': { schema: {} } };
  const body =
    endpoint.body === undefined ? null : { 'application/json': { schema: schemaOf(endpoint.body, 'input', schemas) } };
  return {
    operationId: endpoint.id,
    tags: [endpoint.id.split('.')[0]],
    ...(endpoint.permission === 'anyone' ? { security: [] } : { description: `Needs \`${endpoint.permission}\`.` }),
    parameters,
    ...(body === null && !isBytes ? {} : { requestBody: { required: true, content: body ?? bytes } }),
    responses: {
      200: {
        description: 'Done',
        content: { 'application/json': { schema: schemaOf(endpoint.answer, 'output', schemas) } },
      },
      default: { $ref: '#/components/responses/Refusal' },
    },
  };
}

function parametersOf(shape: z.ZodType | undefined, place: 'path' | 'query', schemas: Json): Json[] {
  if (shape === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(shape, 'input', schemas) as {
    properties?: Json;
    required?: string[];
  }; // params and queries are objects
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: schema as Json,
  }));
}

/** Named schemas go to the components, whoever meets them first. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const {
    $schema: _dialect,
    $defs = {},
    ...schema
  } = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Json & { $defs?: Json };
  for (const [name, named] of Object.entries($defs)) schemas[nameFor(name, io)] ??= moved(withoutId(named), io);
  return moved(withoutId(schema), io) as Json; // an object stays one
}

const withoutId = (schema: unknown): unknown => {
  const { id: _name, ...rest } = schema as Json; // a JSON schema is an object
  return rest;
};

/** What is read and what is written can differ: defaults, coercion. */
const nameFor = (name: string, io: 'input' | 'output'): string => (io === 'output' ? name : `${name}Input`);

function moved(value: unknown, io: 'input' | 'output'): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, io));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) =>
      key === '$ref' && typeof each === 'string' && each.startsWith('#/$defs/')
        ? [key, `#/components/schemas/${nameFor(each.slice('#/$defs/'.length), io)}`]
        : [key, moved(each, io)],
    ),
  );
}
