import type { Problem } from '@tertulia/contract';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isPassing, tookTooLong } from '../database/index.ts';
import { busy, Refusal, stoppedWaiting } from '../errors/index.ts';
import { counter } from '../metrics/index.ts';
import type { Words } from './words.ts';
import { wrongField } from './wrong-field.ts';

/** Fastify's own refusals in our words. */
const fastifyCodes: Readonly<Record<string, { code: string; status: number }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'request.too_large', status: 413 },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'request.media_type', status: 415 },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'request.invalid', status: 400 },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: 'request.invalid', status: 400 },
  FST_ERR_NOT_FOUND: { code: 'not_found', status: 404 },
};

const refused = counter('tertulia_refusals_total', 'Requests that were refused, by code.');

export const languageOf = (request: FastifyRequest): 'es' | 'en' =>
  /^\s*en\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'en' : 'es';

/** RFC 9457. Nothing of an unexpected error reaches the caller: it is logged with the request's id instead. */
export function sendProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply, words: Words): FastifyReply {
  const error = ofTheMoment(thrown) ?? thrown;
  const problem = problemOf(error, request, words);
  refused.add({ code: problem.code, status: String(problem.status) });
  if (problem.status >= 500) request.log.error({ err: thrown, code: problem.code }, 'http.failed');
  const headers = error instanceof Refusal ? error.headers : {};
  return reply
    .code(problem.status)
    .headers(headers)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem);
}

/** A database that is away, busy or slow is no failure of ours that somebody must look for, and worth another try. */
function ofTheMoment(error: unknown): Refusal | null {
  if (tookTooLong(error)) return stoppedWaiting({}, again);
  return isPassing(error) ? busy({}, again) : null;
}

const again = { 'retry-after': '2' };

function problemOf(error: unknown, request: FastifyRequest, words: Words): Problem {
  const language = languageOf(request);
  const make = (code: string, status: number, more: Partial<Problem> = {}): Problem => ({
    type: `https://tertulia.dev/problems/${code}`,
    title: filled(words(language, code) ?? code, more.values),
    status,
    code,
    ...more,
  });
  if (error instanceof Refusal)
    return make(error.code, error.status, Object.keys(error.values).length > 0 ? { values: error.values } : {});
  if (hasZodFastifySchemaValidationErrors(error)) {
    const { validation, validationContext = 'body' } = error;
    const place = validationContext === 'querystring' ? 'query' : validationContext;
    const given: unknown = Reflect.get(request, place);
    return make('request.invalid', 400, {
      fields: validation.map((issue) => wrongField(issue, place, given, language, words)),
    });
  }
  const fastify = error as Partial<FastifyError>; // only read below, each field checked
  const known = typeof fastify.code === 'string' ? fastifyCodes[fastify.code] : undefined;
  if (known !== undefined) return make(known.code, known.status);
  if (typeof fastify.statusCode === 'number' && fastify.statusCode >= 400 && fastify.statusCode < 500)
    return make('request.invalid', fastify.statusCode);
  return make('desk.failed', 500);
}

/** A sentence with the values of its refusal in it: "la línea {{line}}". */
const filled = (sentence: string, values: Problem['values'] = {}): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/gu, (gap, name: string) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : gap;
  });
