import { ENGLISH } from './english.ts';
import { SPANISH } from './spanish.ts';

/** What the reader of orders has to know of a language: its closed words. What is left over is a thing. */
export type Tongue = {
  numbers: ReadonlyMap<string, number>;
  /** The article before a thing that is known already: "el vestido", "the boots". */
  articles: ReadonlySet<string>;
  and: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** Words that ask, greet, thank or point, and are never a thing by themselves. */
  lead: (word: string, before: string | undefined, as: string) => boolean;
  /** A verb that tells what happened, after which nothing is asked for. */
  tells: (as: string, before: string | undefined) => boolean;
  /** Words a name cannot go over: what follows is about the order, not the thing. */
  breaks: ReadonlySet<string>;
  /** Words that cannot stand at either end of a name. */
  edges: ReadonlySet<string>;
  /** Words before a number of the catalogue. */
  marks: ReadonlySet<string>;
  without: ReadonlySet<string>;
  with: string;
  /** What after "with" says how and not what: "con extra de queso". */
  manner: RegExp;
  /** Two words that say how: "poco hecha", "well done". */
  done: RegExp;
  size: ReadonlySet<string>;
};

/** Spanish unless more of the small words are English. */
export function tongueOf(plain: string): Tongue {
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  return count(ENGLISH_SIGNS) > count(SPANISH_SIGNS) ? ENGLISH : SPANISH;
}

const ENGLISH_SIGNS =
  /\b(?:the|an|and|please|pls|can|could|i'm|i'd|i'll|my|with|of|for|is|are|to|do|does|you|your|it|that|that's|what|when|where|where's|how|much|order|want|need|like|get|have|yes|yeah|thanks|me a|get a|is a|a \w+ of|two|three|four|five|six|one|no|not|cancel|add|remove|table|hi|hello|on|at|ship|deliver|someone|person|human|right|correct|open|return|change)\b/gu;
const SPANISH_SIGNS =
  /\b(?:el|la|los|las|un|una|unos|unas|y|de|del|al|por|sin|kiero|porfis|porfa|favor|con|que|quiero|me|mi|para|en|es|lo|le|se|os|no|si|a|cuanto|como|donde|hay|tienen|teneis|tenes|dos|tres|cuatro|cinco|seis|pedido|gracias|hola|buenas|ponme|dame|hasta|hora)\b/gu;
