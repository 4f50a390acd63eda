import { candidatesIn, type Candidate } from './spanish-candidates.ts';
import type { Model } from './model.ts';
import { featuresOf } from './spanish-features.ts';
import { isMine } from './only-mine.ts';
import { surroundings } from './surroundings.ts';
import { endsClause, type Token } from './tokens.ts';

/** `draft`: the brand speaks. `text`: anybody's text. */
export type Preset = 'draft' | 'text';
export type Speaker = {
  readonly at: number;
  readonly kind: Candidate['kind'];
  readonly probability: number;
  /** Which sentence it stands in. */
  readonly sentence: number;
};

/** Every word that may say "I", with the probability that it does. */
export const spanishSpeakers = (tokens: readonly Token[], model: Model): Speaker[] => {
  const candidates = candidatesIn(tokens);
  const sentences = surroundings(tokens, candidates);
  let sentence = 0;
  return candidates.flatMap((candidate) => {
    while (sentence < sentences.length - 1 && candidate.at >= (sentences[sentence]?.end ?? 0)) sentence++;
    const around = sentences[sentence];
    if (around === undefined) return [];
    if (isOrder(tokens, candidate.at) || isThing(tokens, candidate.at)) return [];
    if (candidate.kind === 'verb' && isMine(tokens, candidate.at))
      return [{ at: candidate.at, kind: candidate.kind, probability: 1, sentence }];
    let score = model.get('') ?? 0;
    for (const feature of featuresOf(tokens, candidate, around)) score += model.get(feature) ?? 0;
    return [{ at: candidate.at, kind: candidate.kind, probability: 1 / (1 + Math.exp(-score)), sentence }];
  });
};

/** "Paso aviso a cocina", "dejó recado", "queda pienso": a thing that is passed on, left or there, with no article before it. */
const isThing = (tokens: readonly Token[], at: number): boolean => {
  const [before, key] = [tokens[at - 1]?.key ?? '', tokens[at]?.key ?? ''];
  return (
    (/^(?:aviso|recado|encargo|abono|parte)$/u.test(key) && passesOn.test(before)) ||
    (/^(?:pienso|abono|cobro)$/u.test(key) && /^(?:queda|quedan|quedaba|hay|habrá|haya|tenemos|tienen)$/u.test(before))
  );
};

const passesOn =
  /^(?:(?:pas|dej|mand|llev)(?:o|as?|an|é|ó|en?|es|amos|aron|ado|ar)|env(?:ío|ías?|ían|íen?|ié|ió|iamos|iaron|iado|iar)|doy|das?|dan|dé|den|di|dio|dimos|dieron|dado|dar|tra(?:e|en|es|igo|je|jo|jeron))$/u;

/** "Di que vas de nuestra parte", "di tu nombre": what to say, not what was given. */
const isOrder = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'di' && endsClause(tokens[at - 1]) && /^(?:que|tu|algo|lo)$/u.test(tokens[at + 1]?.key ?? '');
