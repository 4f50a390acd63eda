import { Refused } from '../../live/refused.ts';

/** What went wrong in words, and at which fields. With a field named, the sentence stands there and nowhere else. */
export type Trouble = {
  readonly code: string | null;
  readonly sentence: string;
  readonly at: ReadonlyMap<string, string>;
};

type Said = { readonly unreached: string; readonly wrongField: string };

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
  if (!(error instanceof Refused)) return { code: null, sentence: said.unreached, at: new Map() };
  const { code, title, fields = [], values = {} } = error.problem;
  const named = values['field'] ?? fieldOfCode[code];
  const at = new Map(fields.map((field) => [fieldIn(field.path), said.wrongField]));
  if (typeof named === 'string') at.set(named, inLanguage(values['words'], locale) ?? title);
  return { code, sentence: inLanguage(values['words'], locale) ?? title, at };
}

/** `body.settings.site` is the field `site`, `body.bannedTerms.3` one line of `bannedTerms`. */
const fieldIn = (path: string): string => path.replace(/^body\.(settings\.)?/u, '').split('.')[0] ?? path;

/** What a vendor said comes in both languages. */
function inLanguage(words: unknown, locale: string): string | undefined {
  if (typeof words !== 'object' || words === null) return undefined;
  const said: unknown = new Map(Object.entries(words)).get(locale.startsWith('en') ? 'en' : 'es');
  return typeof said === 'string' ? said : undefined;
}
