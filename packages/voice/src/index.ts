export { lintAsTyped } from './lint-as-typed.ts';
export { lint, type Review } from './lint.ts';
export { findFirstPerson, findFirstPersonTokens } from './person/find-first-person.ts';
export type { FirstPerson } from './person/first-person.ts';
export { rewriteToWe } from './rewrite/rewrite.ts';
export { addressOf, type Address } from './address/address-of.ts';
export { sketchOfAnswer, sketchOfPost } from './frame/sketch-of.ts';
export { isReproach } from './rules/manners/is-reproach.ts';
export { tellsGrave } from './rules/manners/tells-grave.ts';
export { dueAt } from './promises/due.ts';
export { pluralOf } from './verbs/plural-of.ts';
export { isThirdForm } from './verbs/third-form.ts';
export { applyFix } from './apply-fix.ts';
export {
  defaultProtocol,
  type BannedTerm,
  type PreferredTerm,
  type Protocol,
  type RuleSetting,
  type VoiceLocale,
} from './protocol.ts';
export {
  readProtocol,
  protocolFrom,
  type ProtocolProblem,
  type ProtocolReading,
} from './protocol-file/read-protocol.ts';
export { deriveProtocol, type Derivation } from './protocol-file/derive-protocol.ts';
export { templates, type TemplateId } from './protocol-file/templates.ts';
export { writeProtocol } from './protocol-file/write-protocol.ts';
export type { Draft } from './draft.ts';
export type { Edit, Finding, Fix, RuleId, Sentence, Severity, Span, Why } from './finding.ts';
export type { KnownFact, Signals, Sketch, Weekday } from './signals.ts';
export type { Preset } from './person/spanish.ts';
export type { Rule, RuleExample, RuleExamples, RuleGroup } from './rule.ts';
export type { VoiceLanguage } from './voice-language.ts';
export { rules } from './rules/registry.ts';
