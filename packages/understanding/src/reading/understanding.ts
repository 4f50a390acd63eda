import { withFeelings } from '../features/feelings.ts';
import { type Features, features } from '../features/features.ts';
import { languageOf, type LanguageAnswer } from '../language/language-of.ts';
import { type Choice, choose, consider, type LinearModel } from '../linear/model.ts';
import type { Pack } from '../linear/pack.ts';
import { why } from '../linear/why.ts';

/** What a model says of a text: a label, how sure it is, and the words that decided. */
export type Verdict = { label: string; score: number; why: string[] };

/** The models of the packs at hand, behind questions. A text is read once: its features are kept for the next question. */
export class Understanding {
  readonly #core: Pack;
  readonly #research: Pack | undefined;
  #last: { text: string; read: Features; feelings?: Features } | undefined;

  constructor(core: Pack, research?: Pack) {
    this.#core = core;
    this.#research = research;
  }

  language(text: string, among?: readonly string[]): LanguageAnswer {
    return languageOf({ all: this.model('language'), ours: this.model('language-es-en') }, text, among);
  }

  /** Yes or no by one head of a model, cut where its F1 was best on unseen texts. */
  isIt(name: string, label: string, text: string, words: { yes: string; no: string }, explain = true): Verdict {
    const model = this.model(name);
    const choice = consider(model, this.#read(text, model)).find((each) => each.head.label === label);
    if (choice === undefined) throw new Error(`understanding.no_head: ${name}/${label}`);
    const isYes = choice.probability >= choice.head.thresholds.best;
    return {
      label: isYes ? words.yes : words.no,
      score: choice.probability,
      why: isYes && explain ? why(text, choice.head, model.bits) : [],
    };
  }

  /** One of several labels. */
  oneOf(name: string, text: string, explain = true): Verdict {
    const model = this.model(name);
    const choice = choose(model, this.#read(text, model));
    if (choice === undefined) return { label: 'und', score: 0, why: [] };
    return {
      label: choice.head.label,
      score: choice.probability,
      why: explain ? why(text, choice.head, model.bits) : [],
    };
  }

  /** Every head of a model with its probability. */
  all(name: string, text: string): Choice[] {
    const model = this.model(name);
    return consider(model, this.#read(text, model));
  }

  /** Whether a pack at hand has this model: `research` may be off. */
  has(name: string): boolean {
    return this.#research?.models.has(name) === true || this.#core.models.has(name);
  }

  get hasResearch(): boolean {
    return this.#research !== undefined;
  }

  /** How likely `core` alone finds a label: a second opinion where `research` has a model of the same name. */
  coreChance(name: string, label: string, text: string): number {
    const model = this.#core.models.get(name);
    if (model === undefined) throw new Error(`understanding.no_model: ${name}`);
    return consider(model, this.#read(text, model)).find(({ head }) => head.label === label)?.probability ?? 0;
  }

  model(name: string): LinearModel {
    const model = this.#research?.models.get(name) ?? this.#core.models.get(name);
    if (model === undefined) throw new Error(`understanding.no_model: ${name}`);
    return model;
  }

  #read(text: string, { reads }: LinearModel): Features {
    if (this.#last?.text !== text) this.#last = { text, read: features(text) };
    if (reads === undefined) return this.#last.read;
    return (this.#last.feelings ??= withFeelings(text, this.#last.read));
  }
}
