/** Whether an inbound text makes somebody wait for us. */
export { startsClock } from './clock/starts-clock.ts';
/** Whether somebody should answer: what starts a clock, except plain praise and good wishes. */
export { needsAnswer } from './clock/needs-answer.ts';
/** Spanish or English by rules alone, without a pack; `und` when the text does not say. */
export { language, type LanguageGuess } from './language/language.ts';
/** Weights from bytes: the same in a browser and on a server. On a server `openPack` from '@tertulia/understanding/node' reads the file. */
export { readPack, type Pack } from './linear/pack.ts';
/** The models of the packs at hand, behind questions. */
export { Understanding, type Verdict } from './reading/understanding.ts';
/** What one inbound message is, and whether it may be set aside unseen. */
export {
  inboundSignals,
  maySetAside,
  INBOUND_LABELS,
  type InboundLabel,
  type InboundSignals,
} from './reading/signals.ts';
/** Whether a message complains, and whether in anger, beside telling what is wrong. */
export { complaintIn, type ComplaintTone } from './reading/complaint.ts';
/** The tasks of the command line that judge one text alone. */
export { CLASSIFY, type Answer, type ClassifyOptions } from './tasks/classify.ts';
/** Intents learned from a brand's own examples, with out of scope. */
export { OUT_OF_SCOPE, readIntent, trainIntents, type Example, type IntentAnswer } from './intent/train-intents.ts';
export type { Intents } from './intent/intents.ts';
/** Whether two replies are the same prepared content. */
export { DUPLICATE_FROM, nearDuplicate, type Resemblance } from './duplicates/near-duplicate.ts';
/** Texts grouped by what they are about. */
export { clusterTexts, type Clustered, type TextCluster } from './clusters/cluster-texts.ts';
/** What a Spanish or English message orders. */
export { readOrder, type ReadOrder } from './orders/read-order.ts';
/** What is wanted, heard by a model of a pack: for messages that no rule has a word for. */
export { hearsWants, type HearsWants } from './orders/hear-wants.ts';
export type { OrderEntities } from './orders/entities.ts';
export type { OrderIntent } from './orders/intent-names.ts';
export type { OrderItem } from './orders/order-item.ts';
/** Who judges a text: the packs, a user's ONNX file, or a language model over HTTP. The same questions to all; only the first is ever needed. */
export {
  PROVIDED,
  type FallBack,
  type ProvidedTask,
  type ProvidedVerdict,
  type Provider,
} from './providers/provider.ts';
export { localProvider } from './providers/local-provider.ts';
export { onnxProvider, type MakeTensor, type OnnxModel, type OnnxSession } from './providers/onnx-provider.ts';
export { languageModelProvider, type Fetch, type LanguageModel } from './providers/language-model-provider.ts';
/** What English words mean, for intents and groups of texts: optional. On a server `openMeanings` from '@tertulia/understanding/node' reads the file. */
export { readMeanings, type Meanings } from './meanings/meanings.ts';
