import { features } from '../features/features.ts';
import { consider } from '../linear/model.ts';
import type { Pack } from '../linear/pack.ts';
import { type OrderIntent, ORDER_INTENTS } from './intent-names.ts';

/** How much a text sounds like each intent, in log odds: learned from messages of ours, for what no rule has a word for. */
export type HearsWants = (text: string) => ReadonlyMap<OrderIntent, number>;

/** The ear for Spanish messages that lies in a pack; nothing where the pack has none. */
export function hearsWants(pack: Pack): HearsWants | undefined {
  const model = pack.models.get('wants');
  if (model === undefined) return undefined;
  return (text) => {
    const heard = new Map<OrderIntent, number>();
    for (const { head, score } of consider(model, features(text))) {
      const intent = ORDER_INTENTS.find((name) => name === head.label);
      if (intent !== undefined) heard.set(intent, -(head.slope * score + head.shift));
    }
    return heard;
  };
}
