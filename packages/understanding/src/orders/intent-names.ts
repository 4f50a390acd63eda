/** What somebody who buys by message wants of us. */
export type OrderIntent =
  | 'order'
  | 'cancel'
  | 'status'
  | 'price'
  | 'availability'
  | 'hours'
  | 'change'
  | 'add'
  | 'remove'
  | 'reserve'
  | 'shipping'
  | 'return'
  | 'bot'
  | 'human'
  | 'confirm'
  | 'deny';
