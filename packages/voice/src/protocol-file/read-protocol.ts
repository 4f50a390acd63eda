import {
  defaultProtocol,
  type BannedTerm,
  type PreferredTerm,
  type Protocol,
  type RuleSetting,
  type VoiceLocale,
} from '../protocol.ts';
import type { RuleId } from '../finding.ts';
import { ruleIds } from '../rules/rule-ids.ts';
import { flagNamed, folded, keyNamed, valueNamed } from './file-words.ts';
import { readYaml, YamlProblem } from './yaml.ts';
import type { Yaml } from './yaml-value.ts';

/** What a protocol file got wrong, where. */
export type ProtocolProblem = { readonly path: string; readonly reason: 'yaml' | 'kind' | 'choice' | 'unknown' };
export type ProtocolReading = { readonly protocol: Protocol; readonly problems: readonly ProtocolProblem[] };

/**
 * Reads a protocol written as YAML, as JSON, or as Markdown with YAML between `---` lines. What is wrong keeps its
 * default and is told; the rest is taken.
 */
export const readProtocol = (source: string): ProtocolReading => {
  try {
    const value = readFile(source);
    if (typeof value !== 'object' || value === null || isList(value)) throw new YamlProblem(1, 'key');
    return protocolFrom(value);
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error;
    return { protocol: defaultProtocol('es-ES'), problems: [{ path: `line ${error.line}`, reason: 'yaml' }] };
  }
};

const readFile = (source: string): Yaml => {
  const text = source.replace(/^\uFEFF/u, '');
  return (text.trimStart().startsWith('{') ? fromJson(text) : undefined) ?? readYaml(yamlPart(text));
};

/** Nothing where it is no JSON: YAML has the same brackets. */
const fromJson = (text: string): Yaml | undefined => {
  try {
    return JSON.parse(text) as Yaml; // what JSON can say, this type can
  } catch {
    return undefined;
  }
};

/** What stands between the lines `---`, or all of it; the lines keep their numbers. */
const yamlPart = (text: string): string => {
  const front = /^(\s*)---[ \t]*\r?\n(?:([\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$))?/u.exec(text);
  if (front === null) return text;
  const [opening, before = '', within] = front;
  const isOpen = opening.trim() === '---';
  return `${before.replaceAll(/[^\n]/gu, '')}\n${isOpen ? text.slice(opening.length) : (within ?? '')}`;
};

/** The same from a plain value, such as JSON. */
export const protocolFrom = (value: Yaml): ProtocolReading => {
  const problems: ProtocolProblem[] = [];
  const root = new Part(value, '', problems);
  const base = defaultProtocol(root.choice('locale', locales, 'es-ES'));
  const emoji = root.part('emoji');
  const terms = root.part('terms');
  const palette = emoji.get('palette');
  emoji.refuseOthers(['palette', 'ceiling']);
  terms.refuseOthers(['banned', 'preferred', 'names']);
  const protocol: Protocol = {
    version: 1,
    brand: root.text('brand', base.brand),
    locale: base.locale,
    personality: root.text('personality', base.personality),
    tone: root.text('tone', base.tone),
    address: root.choice('address', ['tu', 'usted', 'vos', 'any'], base.address),
    plural: root.choice('plural', ['vosotros', 'ustedes', 'any'], base.plural),
    speaker: root.choice('speaker', ['we', 'I'], base.speaker),
    gender: root.choice('gender', ['feminine', 'masculine', 'neutral'], base.gender),
    signed: root.flag('signed', base.signed),
    emoji: {
      palette: palette === undefined || isAny(palette) ? 'any' : emoji.texts('palette'),
      ceiling: emoji.count('ceiling', base.emoji.ceiling),
    },
    terms: {
      banned: terms.parts('banned').map(bannedTerm).filter(hasTerm),
      preferred: terms.parts('preferred').map(preferredTerm).filter(hasTerm),
      names: terms.texts('names'),
    },
    approvedWording: root.texts('approvedWording'),
    examples: root.parts('examples').map(example),
    rules: root.part('rules').settings(),
    accounts: Object.fromEntries(
      root
        .part('accounts')
        .ids()
        .map((id) => [id, exceptions(root.part('accounts').at(id))]),
    ),
  };
  root.refuseOthers(Object.keys(protocol));
  return { protocol, problems };
};

const isAny = (value: Yaml): boolean => typeof value === 'string' && valueNamed(value) === 'any';

const locales: readonly VoiceLocale[] = ['es-ES', 'es-MX', 'es-AR', 'es-CO', 'es-419', 'en'];

/** A list of bare words is how people write one by hand. */
const bannedTerm = (part: Part): BannedTerm => {
  const bare = part.bareText();
  if (bare !== undefined) return { term: bare };
  part.refuseOthers(['term', 'instead', 'because']);
  const instead = part.text('instead', '');
  const because = part.text('because', '');
  return {
    term: part.needed('term'),
    ...(instead === '' ? {} : { instead }),
    ...(because === '' ? {} : { because }),
  };
};
const preferredTerm = (part: Part): PreferredTerm => {
  part.refuseOthers(['term', 'insteadOf']);
  return { term: part.needed('term'), insteadOf: part.texts('insteadOf') };
};
const hasTerm = ({ term }: { readonly term: string }): boolean => term !== '';

const example = (part: Part): Protocol['examples'][number] => {
  part.refuseOthers(['question', 'answer']);
  return { question: part.text('question', ''), answer: part.text('answer', '') };
};

const exceptions = (part: Part): Protocol['accounts'][string] => {
  part.refuseOthers(['rules']);
  return { rules: part.part('rules').settings() };
};

/** A place in the file that knows its path, so that problems can be told. */
class Part {
  private readonly value: Yaml | undefined;
  private readonly path: string;
  private readonly problems: ProtocolProblem[];
  constructor(value: Yaml | undefined, path: string, problems: ProtocolProblem[]) {
    this.value = value;
    this.path = path;
    this.problems = problems;
  }

  get(key: string): Yaml | undefined {
    const written = this.written(key);
    return written === undefined ? undefined : this.own(written);
  }

  private own(written: string): Yaml | undefined {
    const value = this.value;
    if (typeof value !== 'object' || value === null || isList(value)) return undefined;
    return Object.hasOwn(value, written) ? (value[written] ?? undefined) : undefined;
  }

  /** How the file spells this key: as the protocol does, or else as people do. */
  private written(key: string): string | undefined {
    const all = this.ids();
    return all.includes(key) ? key : all.find((it) => keyNamed(it) === key);
  }

  /** The keys as they stand: ids, or names that `written` looks up. */
  ids(): string[] {
    return typeof this.value === 'object' && this.value !== null && !isList(this.value) ? Object.keys(this.value) : [];
  }

  private pathOf(key: string): string {
    const written = this.written(key) ?? key;
    return this.path === '' ? written : `${this.path}.${written}`;
  }

  private wrong(key: string, reason: ProtocolProblem['reason']): void {
    this.problems.push({ path: this.pathOf(key), reason });
  }

  part(key: string): Part {
    const value = this.get(key);
    if (value !== undefined && (typeof value !== 'object' || isList(value))) this.wrong(key, 'kind');
    return new Part(value, this.pathOf(key), this.problems);
  }

  /** What stands under an id, which is nobody's to spell in another way. */
  at(id: string): Part {
    const value = this.own(id);
    if (value !== undefined && (typeof value !== 'object' || isList(value))) this.wrong(id, 'kind');
    return new Part(value, this.path === '' ? id : `${this.path}.${id}`, this.problems);
  }

  parts(key: string): Part[] {
    const value = this.get(key) ?? [];
    if (isList(value)) return value.map((item, at) => new Part(item, `${this.pathOf(key)}[${at}]`, this.problems));
    this.wrong(key, 'kind');
    return [];
  }

  text(key: string, otherwise: string): string {
    const value = this.get(key) ?? otherwise;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    this.wrong(key, 'kind');
    return otherwise;
  }

  /** A text that must be there: without it the rest of its part says nothing. */
  needed(key: string): string {
    const said = this.text(key, '');
    if (said === '' && (this.get(key) ?? '') === '') this.wrong(key, 'kind');
    return said;
  }

  bareText(): string | undefined {
    return typeof this.value === 'string' || typeof this.value === 'number' ? String(this.value) : undefined;
  }

  texts(key: string): string[] {
    const value = this.get(key) ?? [];
    if (isList(value) && value.every((item) => typeof item === 'string' || typeof item === 'number'))
      return value.map(String);
    this.wrong(key, 'kind');
    return [];
  }

  flag(key: string, otherwise: boolean): boolean {
    const value = this.get(key) ?? otherwise;
    if (typeof value === 'boolean') return value;
    const said = typeof value === 'string' ? flagNamed(value) : undefined;
    if (said !== undefined) return said;
    this.wrong(key, 'kind');
    return otherwise;
  }

  count(key: string, otherwise: number): number {
    const given = this.get(key) ?? otherwise;
    const value = typeof given === 'string' && /^\d{1,6}$/u.test(given.trim()) ? Number(given) : given;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    this.wrong(key, 'kind');
    return otherwise;
  }

  choice<const T extends string>(key: string, choices: readonly T[], otherwise: T): T {
    const value = this.get(key) ?? otherwise;
    const named = typeof value === 'string' ? valueNamed(value) : undefined;
    const chosen = choices.find((choice) => choice === value) ?? choices.find((choice) => choice === named);
    if (chosen === undefined) this.wrong(key, 'choice');
    return chosen ?? otherwise;
  }

  settings(): Partial<Record<RuleId, RuleSetting>> {
    const settings: Partial<Record<RuleId, RuleSetting>> = {};
    for (const key of this.ids()) {
      const id = ruleIds.find((rule) => rule === key) ?? ruleIds.find((rule) => folded(rule) === folded(key));
      const given = this.own(key);
      // YAML reads a bare `off` as text here, and `false` means the same.
      const said = typeof given === 'string' ? (flagNamed(given) === false ? 'off' : valueNamed(given)) : given;
      const setting = (['hint', 'warn', 'block', 'off'] as const).find(
        (it) => it === said || (it === 'off' && said === false),
      );
      if (id === undefined) this.wrong(key, 'unknown');
      else if (setting === undefined) this.wrong(key, 'choice');
      else settings[id] = setting;
    }
    return settings;
  }

  refuseOthers(known: readonly string[]): void {
    const taken = new Set(known.map((key) => this.written(key)));
    for (const key of this.ids()) if (!taken.has(key)) this.wrong(key, 'unknown');
  }
}

const isList = (value: Yaml): value is readonly Yaml[] => Array.isArray(value);
