import { TELLS_US } from './tells-us.ts';

/** What stands alone in the last clauses: who signs, how it is paid. "…, efectivo", "gracias, Íñigo", "… Beatriz Soler". */
export function signedOff(rest: string): { pay?: string; name?: string; rest: string } {
  const clauses = [...rest.slice(-300).matchAll(CLAUSE)];
  const start = Math.max(0, rest.length - 300);
  const said: { pay?: string; name?: string } = {};
  let kept = rest;
  for (const [back, clause] of clauses.reverse().entries()) {
    const text = clause[0].trim();
    const isFirst = start + clause.index === 0 || back === clauses.length - 1;
    if (text === '' || COURTESY.test(text)) continue;
    const pay = PAYS.exec(text)?.[1];
    const name =
      isFirst || /^hola|^buen/iu.test(clauses[back + 1]?.[0]?.trim() ?? '') ? undefined : SIGNS.exec(text)?.[1];
    if (pay !== undefined && said.pay === undefined && !isFirst) said.pay = pay;
    else if (name !== undefined && said.name === undefined && !NO_NAME.test(name) && !TELLS_US.test(name))
      said.name = name;
    else break;
    const from = start + clause.index;
    kept = `${kept.slice(0, from)} , ${kept.slice(from + clause[0].length)}`;
  }
  return { ...said, rest: kept };
}

const CLAUSE = /[^,.;:!?()\n\p{Extended_Pictographic}]+/gu;
const COURTESY =
  /^(?:(?:muchas|mil|y|vale|ok|un|saludos?|gracias|porfa|por favor|abrazo|besos?|hasta luego|verdad|no)\s?)+$/iu;
const PAYS =
  /^(?:(?:y|pago|lo pago|pagar[eé]|te pago|con|en|por)\s){0,2}(tarjeta|efectivo|bizum|transferencia|d[eé]bito|cr[eé]dito|daviplata|met[aá]lico|contado|nequi|mercado\s?pago|yape|plin|spei|paypal|cash|contra\s?(?:reembolso|entrega)|al recibir|al recoger)$/iu;
const SIGNS =
  /^(?:(?:gracias|saludos|att|atte|atentamente|firmado|firma|soy|somos)\s(?:de\s)?)?((?:[Ff]amilia|[Ss]ra?\.?|[Dd]o[ñn]a|[Dd]on)\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}{2,}(?:\s(?:de\s(?:la\s)?)?\p{Lu}\p{Ll}+){0,2})$/u;
/** Capitals that begin a sentence and sign nothing. */
const NO_NAME =
  /^(?:gracias|saludos|hola|buenas|urgente|perd[oó]n|vale|ojo|nota|por|para|dos|tres|una?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|tengo|quiero|env[ií]o|domicilio|mesa|casa|sin|con|pago|soy|y)(?:\s|$)/iu;
