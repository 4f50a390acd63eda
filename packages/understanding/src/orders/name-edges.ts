import type { Tongue } from './tongue.ts';

/** A name without the small words at its end. */
export function ended(name: readonly string[], tongue: Tongue): string[] {
  const kept = [...name];
  while (kept.length > 0 && isEdge(kept.at(-1), tongue)) kept.pop();
  return kept;
}

/** A name without the small words at both ends. */
export function trimmed(name: readonly string[], tongue: Tongue): string[] {
  const kept = ended(name, tongue);
  // A leading "de" says that the thing stands before: "5 de pollo".
  while (kept.length > 0 && isEdge(kept[0], tongue) && !/^del?$/iu.test(kept[0] ?? '')) kept.shift();
  return kept;
}

function isEdge(said: string | undefined, tongue: Tongue): boolean {
  const plain = (said ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return tongue.edges.has(plain) || EMPTY.test(plain);
}

const EMPTY =
  /^(?:por|favor|porfa|gracias|please|thanks|hoy|domicilio|veci|vecin[oa]|joven|amig[oa]|jef[ea]|sumerce|senor[ai]?t?a?|porfis|che|plis)$/u;
