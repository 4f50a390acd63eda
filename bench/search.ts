import type { Asked, Result } from './result.ts';
import { atTwoSizes, type Screens } from './two-sizes.ts';

const questions = {
  'a word that is everywhere': 'pedido',
  'a word of every hundredth message': 'factura',
  'a rare word': 'ornitorrinco',
  'a word that is nowhere': 'inexistente',
  'a common name': 'lucía',
  'a common surname': 'ferrer',
};

/** The named worst cases. */
export const searchScreens: Screens = {
  timesHealth: 30,
  paths: async () =>
    Object.fromEntries(
      Object.entries(questions).map(([name, question]) => [name, `/api/v1/search?q=${encodeURIComponent(question)}`]),
    ),
};

export const search = (asked: Asked): Promise<Result> => atTwoSizes('search', asked, [searchScreens]);
