import { Refused } from '../../live/refused.ts';
import type { WrongValue } from './wrong-value.ts';

/** What went wrong in words, and at which fields. With a field named, the sentence stands there and nowhere else. */
export type Trouble = {
  readonly code: string | null;
  readonly sentence: string;
  readonly at: ReadonlyMap<string, string>;
};

type Said = { readonly why: string; readonly wrong: (value: WrongValue) => string };

/** Refusals that speak of one field without naming it. */
const fieldOfCode: Readonly<Record<string, string>> = {
  'label.name_taken': 'name',
  'snippet.shortcut_taken': 'shortcut',
  'brand.unknown_time_zone': 'timeZone',
  'access.already_member': 'email',
  'access.name_missing': 'name',
  'access.password_too_short': 'password',
};

export function troubleOf(error: unknown, said: Said, locale: string): Trouble {
  if (!(error instanceof Refused)) return { code: null, sentence: said.why, at: new Map() };
  const { code, fields = [], values = {} } = error.problem;
  const sentence = inLanguage(values['words'], locale) ?? said.why;
  const named = values['field'] ?? fieldOfCode[code];
  const at = new Map(fields.map((field) => [placeIn(field.path), said.wrong(field)]));
  if (typeof named === 'string') at.set(named, sentence);
  return { code, sentence, at };
}

/** What stands at a field: of `bannedTerms` also what is said of its fourth line, `bannedTerms.3`. */
export const errorIn = ({ at }: Trouble, field: string): string | null =>
  [...at].find(([place]) => isIn(place, field))?.[1] ?? null;

/** Whether everything stands at one of these fields, and nothing is left to say. */
export const isAllAtFields = ({ at }: Trouble, fields: ReadonlySet<string>): boolean =>
  at.size > 0 && [...at.keys()].every((place) => [...fields].some((field) => isIn(place, field)));

const isIn = (place: string, field: string): boolean => place === field || place.startsWith(`${field}.`);

/** `body.settings.site` is the field `site`. */
const placeIn = (path: string): string => path.replace(/^body\.(settings\.)?/u, '');

/** What a vendor said comes in both languages. */
function inLanguage(words: unknown, locale: string): string | undefined {
  if (typeof words !== 'object' || words === null) return undefined;
  const said: unknown = new Map(Object.entries(words)).get(locale.startsWith('en') ? 'en' : 'es');
  return typeof said === 'string' ? said : undefined;
}
