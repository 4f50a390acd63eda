import { ENGLISH } from './english.ts';
import { SPANISH } from './spanish.ts';
import type { Tongue } from './tongue.ts';

/** Spanish unless more of the small words are English. */
export function tongueOf(plain: string): Tongue {
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  return count(ENGLISH_SIGNS) > count(SPANISH_SIGNS) ? ENGLISH : SPANISH;
}

const ENGLISH_SIGNS =
  /\b(?:the|an|and|please|pls|can|could|i'm|i'd|i'll|my|with|of|for|is|are|to|do|does|you|your|it|that|that's|what|when|where|where's|how|much|order|want|need|like|get|have|yes|yeah|thanks|me a|get a|is a|a \w+ of|two|three|four|five|six|one|no|not|cancel|add|remove|table|hi|hello|on|at|ship|deliver|someone|person|human|right|correct|open|return|change)\b/gu;
const SPANISH_SIGNS =
  /\b(?:el|la|los|las|un|una|unos|unas|y|de|del|al|por|sin|kiero|porfis|porfa|favor|con|que|quiero|me|mi|para|en|es|lo|le|se|os|no|si|a|cuanto|como|donde|hay|tienen|teneis|tenes|dos|tres|cuatro|cinco|seis|pedido|gracias|hola|buenas|ponme|dame|hasta|hora)\b/gu;
