/** One planted violation: the rule must name this file. */
export interface Canary {
  rule: string;
  /** Path to text. The first file is the one that breaks the rule, the others are what it needs. */
  files: Readonly<Record<string, string>>;
}
