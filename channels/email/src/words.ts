import type { Words } from '@tertulia/contract';

export const words = (es: string, en: string): Words => ({ es, en });
