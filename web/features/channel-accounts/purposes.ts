import type { Purpose } from '@tertulia/contract';

export const purposes: readonly Purpose[] = ['support', 'main', 'sales', 'events'];
export const purposeIn = (value: string): Purpose => purposes.find((each) => each === value) ?? 'support';
