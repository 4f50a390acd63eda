export type Price = { readonly about: string; readonly amount: number };

const line =
  /^(.*?)[\s:=–—-]*(?:[€$£]|S\/|[A-Z]{3})? ?(\d{1,8}(?:[.,\s]\d{3})*(?:[.,]\d{1,2})?) ?(?:[€$£]|euros?|pesos|[A-Z]{3})?\.?$/u;

/** "Café grande: 3,50" a line. Which line cannot be read comes as its number, from one. */
export function pricesIn(written: string): { prices: readonly Price[]; wrongLine: number | null } {
  const prices: Price[] = [];
  for (const [index, text] of written.split('\n').entries()) {
    if (text.trim() === '') continue;
    const [, about = '', figure] = line.exec(text.trim()) ?? [];
    if (about.trim() === '' || about.length > 80 || figure === undefined) return { prices, wrongLine: index + 1 };
    prices.push({ about: about.trim(), amount: amountOf(figure) });
  }
  return { prices, wrongLine: null };
}

/** Cents have one or two digits; three are thousands. */
const amountOf = (figure: string): number => {
  const [, whole = figure, cents = '0'] = /^(.*)[.,](\d{1,2})$/u.exec(figure) ?? [];
  return Number(`${whole.replaceAll(/[.,\s]/gu, '')}.${cents}`);
};

export const pricesText = (prices: readonly Price[], locale: string): string =>
  prices
    .map(({ about, amount }) => {
      const digits = Number.isInteger(amount) ? 0 : 2;
      const figure = new Intl.NumberFormat(locale, {
        useGrouping: false,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(amount);
      return `${about}: ${figure}`;
    })
    .join('\n');
