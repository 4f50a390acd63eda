import type { FieldTrouble, Problem } from '@tertulia/contract';
import type { Words } from './words.ts';

/** As the validator reports it (zod's issue, by way of Fastify). */
export type ValidatorIssue = {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** One value that was not taken: where, why, and the same in words. The validator's own sentences know one language and our code's types. */
export function wrongField(
  { keyword, instancePath, params }: ValidatorIssue,
  place: string,
  given: unknown,
  language: 'es' | 'en',
  words: Words,
): NonNullable<Problem['fields']>[number] {
  const { why, limit } = troubleIn(keyword, params, isThere(given, instancePath));
  const sentence = words(language, `field.${why}`) ?? why;
  return {
    path: `${place}${instancePath.replace(/\/$/u, '').replaceAll('/', '.')}`,
    why,
    ...(limit === undefined ? {} : { limit }),
    message: sentence.replace('{limit}', String(limit)),
  };
}

function troubleIn(
  keyword: string,
  { origin, minimum, maximum }: ValidatorIssue['params'],
  isGiven: boolean,
): { why: FieldTrouble; limit?: number } {
  const of = (long: FieldTrouble, many: FieldTrouble, large: FieldTrouble): FieldTrouble =>
    origin === 'string' ? long : origin === 'array' || origin === 'set' ? many : large;
  if (!isGiven) return { why: 'missing' };
  switch (keyword) {
    case 'too_small':
      return origin !== 'number' && Number(minimum) === 1
        ? { why: 'empty' }
        : { why: of('too-short', 'too-few', 'too-small'), limit: Number(minimum) };
    case 'too_big':
      return { why: of('too-long', 'too-many', 'too-large'), limit: Number(maximum) };
    case 'invalid_format':
      return { why: 'wrong-format' };
    case 'invalid_value':
      return { why: 'no-such-choice' };
    case 'unrecognized_keys':
      return { why: 'not-known' };
    default:
      return { why: 'wrong' };
  }
}

/** Whether the request has anything at that path. */
function isThere(given: unknown, path: string): boolean {
  let value = given;
  for (const key of path.split('/').filter(Boolean)) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, key);
  }
  return value !== undefined;
}
