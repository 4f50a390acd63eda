/** read > delivered > failed > sent: vendors repeat receipts and bring them out of order; a later one never takes an earlier back. */
const order = ['queued', 'later', 'sending', 'unknown', 'sent', 'failed', 'delivered', 'read'] as const;

const placeOf = (state: string): number => order.findIndex((each) => each === state);

/** Does this receipt change anything? What was refused or taken back stays so. */
export const receiptMoves = (now: string, receipt: 'sent' | 'delivered' | 'read' | 'failed'): boolean =>
  placeOf(now) !== -1 && placeOf(receipt) > placeOf(now);
