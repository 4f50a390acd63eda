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
import { readYaml, YamlProblem, type Yaml } from './yaml.ts';

/** What a protocol file got wrong, where. */
export type ProtocolProblem = { readonly path: string; readonly reason: 'yaml' | 'kind' | 'choice' | 'unknown' };
export type ProtocolReading = { readonly protocol: Protocol; readonly problems: readonly ProtocolProblem[] };

/**
 * Reads a protocol written as YAML, as JSON, or as Markdown with YAML between `---` lines. What is wrong keeps its
 * default and is told; the rest is taken.
 */
export const readProtocol = (source: string): ProtocolReading => {
  try {
    return protocolFrom(readYaml(yamlPart(source)));
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error;
    return { protocol: defaultProtocol('es-ES'), problems: [{ path: `line ${error.line}`, reason: 'yaml' }] };
  }
};

const yamlPart = (source: string): string => {
  const text = source.replace(/^\uFEFF/u, '');
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u.exec(text);
  return front?.[1] ?? text;
};

/** The same from a plain value, such as JSON. */
export const protocolFrom = (value: Yaml): ProtocolReading => {
  const problems: ProtocolProblem[] = [];
  const root = new Part(value, '', problems);
  const base = defaultProtocol(root.choice('locale', locales, 'es-ES'));
  const emoji = root.part('emoji');
  const terms = root.part('terms');
  const palette = emoji.get('palette');
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
      palette: palette === undefined || palette === 'any' ? 'any' : emoji.texts('palette'),
      ceiling: emoji.count('ceiling', base.emoji.ceiling),
    },
    terms: {
      banned: terms.parts('banned').map(bannedTerm),
      preferred: terms.parts('preferred').map(preferredTerm),
      names: terms.texts('names'),
    },
    approvedWording: root.texts('approvedWording'),
    examples: root
      .parts('examples')
      .map((part) => ({ question: part.text('question', ''), answer: part.text('answer', '') })),
    rules: root.part('rules').settings(),
    accounts: Object.fromEntries(
      root
        .part('accounts')
        .keys()
        .map((id) => [id, { rules: root.part('accounts').part(id).part('rules').settings() }]),
    ),
  };
  root.refuseOthers(Object.keys(protocol));
  return { protocol, problems };
};

const locales: readonly VoiceLocale[] = ['es-ES', 'es-MX', 'es-AR', 'es-CO', 'es-419', 'en'];

const bannedTerm = (part: Part): BannedTerm => {
  const instead = part.text('instead', '');
  const because = part.text('because', '');
  return {
    term: part.text('term', ''),
    ...(instead === '' ? {} : { instead }),
    ...(because === '' ? {} : { because }),
  };
};
const preferredTerm = (part: Part): PreferredTerm => ({
  term: part.text('term', ''),
  insteadOf: part.texts('insteadOf'),
});

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
    const value = this.value;
    if (typeof value !== 'object' || value === null || isList(value)) return undefined;
    return Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;
  }

  keys(): string[] {
    return typeof this.value === 'object' && this.value !== null && !isList(this.value) ? Object.keys(this.value) : [];
  }

  private wrong(key: string, reason: ProtocolProblem['reason']): void {
    this.problems.push({ path: this.path === '' ? key : `${this.path}.${key}`, reason });
  }

  part(key: string): Part {
    return new Part(this.get(key), this.path === '' ? key : `${this.path}.${key}`, this.problems);
  }

  parts(key: string): Part[] {
    const value = this.get(key) ?? [];
    if (isList(value)) return value.map((item, at) => new Part(item, `${this.path}.${key}[${at}]`, this.problems));
    this.wrong(key, 'kind');
    return [];
  }

  text(key: string, otherwise: string): string {
    const value = this.get(key) ?? otherwise;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    this.wrong(key, 'kind');
    return otherwise;
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
    this.wrong(key, 'kind');
    return otherwise;
  }

  count(key: string, otherwise: number): number {
    const value = this.get(key) ?? otherwise;
    if (typeof value === 'number' && value >= 0) return value;
    this.wrong(key, 'kind');
    return otherwise;
  }

  choice<const T extends string>(key: string, choices: readonly T[], otherwise: T): T {
    const value = this.get(key) ?? otherwise;
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) this.wrong(key, 'choice');
    return chosen ?? otherwise;
  }

  settings(): Partial<Record<RuleId, RuleSetting>> {
    const settings: Partial<Record<RuleId, RuleSetting>> = {};
    for (const key of this.keys()) {
      const id = ruleIds.find((rule) => rule === key);
      // YAML reads a bare `off` as text here, and `false` means the same.
      const setting = (['hint', 'warn', 'block', 'off'] as const).find(
        (it) => it === this.get(key) || (it === 'off' && this.get(key) === false),
      );
      if (id === undefined) this.wrong(key, 'unknown');
      else if (setting === undefined) this.wrong(key, 'choice');
      else settings[id] = setting;
    }
    return settings;
  }

  refuseOthers(known: readonly string[]): void {
    for (const key of this.keys()) if (!known.includes(key)) this.wrong(key, 'unknown');
  }
}

const isList = (value: Yaml): value is readonly Yaml[] => Array.isArray(value);
