/** What somebody who buys by message wants of us. */
export const ORDER_INTENTS = [
  'order',
  'cancel',
  'status',
  'price',
  'availability',
  'hours',
  'change',
  'add',
  'remove',
  'reserve',
  'shipping',
  'return',
  'bot',
  'human',
  'confirm',
  'deny',
] as const;

export type OrderIntent = (typeof ORDER_INTENTS)[number];
