import type { RuleId, Severity } from './finding.ts';

/** The Spanish or English a brand writes. `es-419` is Latin America without a country. */
export type VoiceLocale = 'es-ES' | 'es-MX' | 'es-AR' | 'es-CO' | 'es-419' | 'en';

export type RuleSetting = Severity | 'off';

export type BannedTerm = { readonly term: string; readonly instead?: string; readonly because?: string };
export type PreferredTerm = { readonly term: string; readonly insteadOf: readonly string[] };

/** The brand's written voice. Plain data: it travels as JSON, YAML or Markdown. */
export type Protocol = {
  readonly version: 1;
  readonly brand: string;
  readonly locale: VoiceLocale;
  readonly personality: string;
  readonly tone: string;
  /** `any` leaves the form of address to the writer. */
  readonly address: 'tu' | 'usted' | 'vos' | 'any';
  readonly plural: 'vosotros' | 'ustedes' | 'any';
  /** Who speaks: the brand as "we", or one person as "I". */
  readonly speaker: 'we' | 'I';
  /** The gender of "we" in rewrites; `neutral` prefers wordings that show none. */
  readonly gender: 'feminine' | 'masculine' | 'neutral';
  /** Answers in private are signed by a person, who may say her name. */
  readonly signed: boolean;
  readonly emoji: { readonly palette: readonly string[] | 'any'; readonly ceiling: number };
  readonly terms: {
    readonly banned: readonly BannedTerm[];
    readonly preferred: readonly PreferredTerm[];
    /** Product, menu and people's names: no rule reads inside them. */
    readonly names: readonly string[];
  };
  /** Sentences a lawyer or a lead wants word for word. */
  readonly approvedWording: readonly string[];
  readonly examples: readonly { readonly question: string; readonly answer: string }[];
  /** What differs from each rule's own severity. */
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  /** Exceptions per channel account, by its id. */
  readonly accounts: Readonly<Record<string, { readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>> }>>;
};

/** A protocol that suits most brands of that Spanish or English, before anybody has written one. */
export const defaultProtocol = (locale: VoiceLocale): Protocol => ({
  version: 1,
  brand: '',
  locale,
  personality: '',
  tone: '',
  address: 'any',
  plural: locale === 'es-ES' ? 'vosotros' : locale === 'en' ? 'any' : 'ustedes',
  speaker: 'we',
  gender: 'neutral',
  signed: false,
  emoji: { palette: 'any', ceiling: 3 },
  terms: { banned: [], preferred: [], names: [] },
  approvedWording: [],
  examples: [],
  rules: {},
  accounts: {},
});
