/** What people are told to try, each under its several names. */
const remedies: readonly RegExp[] = [
  /(?<!\p{L})(?:reinici|resete|reset|restart|reboot|apag(?:a|á|u|o|ar)\p{L}* y (?:encend|prend|volv)|(?:turn|switch)\p{L}* (?:it |the \p{L}+ )?off and|off and on|power[- ]cycl)/iu,
  /(?<!\p{L})(?:re ?instal|desinstal|uninstall|reinstall)/iu,
  /(?<!\p{L})(?:borr|limpi|elimin|vaci|clear|delet)\p{L}* (?:\p{L}+ ){0,2}(?:caché|cache|cookies|historial|datos|history)/iu,
  /(?<!\p{L})(?:actualiz|updat)/iu,
  /(?<!\p{L})(?:desenchuf|desconect|unplug|disconnect)/iu,
  /(?<!\p{L})(?:spam|correo no deseado|no deseados|junk)/iu,
  /(?<!\p{L})(?:otro navegador|another browser|different browser|incógnito|incognito|modo privado|private window)/iu,
  /(?<!\p{L})(?:cambi\p{L}+ (?:la |las )?pilas|new batteries|(?:chang|replac|swap)\p{L}+ the batter)/iu,
  /(?<!\p{L})(?:cerr\p{L}+ (?:la )?sesión|volver? a entrar|log(?:ged|ging)? (?:out|back)|sign(?:ed|ing)? out)/iu,
  /(?<!\p{L})(?:restablec\p{L}+|recuper\p{L}+|cambi\p{L}+|reset|chang\p{L}+) (?:la |mi |tu |su |my |your )?(?:contraseña|clave|password)/iu,
];
const done =
  /(?<!\p{L})(?:ya (?!(?:no|que|puedo)(?!\p{L}))|hemos |he |prob[eé] |probamos |intent[eé] |tried |already |i['’]ve |we['’]ve |i have |mil veces|varias veces|tres veces|dos veces|\p{L}+[ií]cié|\p{L}+alé|\p{L}+(?:sted|rted|ared|lled) )|(?<!\p{L})(?:reinici|borr|limpi|apagu|reinstal|desinstal|actualic|revis|mir|desconect|desenchuf|cambi)(?:é|amos)(?!\p{L})/iu;
const suggests =
  /[?]|(?<!\p{L})(?:prueb[ae]|prob[aá]|intent[aeá]|puedes|podés|puede|podría|trat[ae]|hay que|debes|debe|tienes que|tenés que|try|please|have you|you (?:can|could|should|may)|could you|reinici[aeá]|apag[aáu]e?|borr[aeá]|limpi[aeá]|desinstal[aeá]|reinstal[aeá]|actualiz[aá]|actualice|desconect[aeá]|restart|reset|clear|unplug|check)(?!\p{L})/iu;

const things: readonly RegExp[] = [
  /(?<!\p{L})(?:fotos?|im[aá]gen(?:es)?|capturas?|pantallazos?|photos?|pictures?|pics?|screenshots?|images?)(?!\p{L})/iu,
  /(?<!\p{L})(?:v[ií]deos?|clip)(?!\p{L})/iu,
  /(?<!\p{L})(?:comprobantes?|recibos?|tickets?|tique|factura|receipts?|proof of p\p{L}+|invoice|justificante)(?!\p{L})/iu,
];
const sent =
  /(?<!\p{L})(?:(?:os |les |te |le )?(?:mando|mandé|mandamos|envío|envie|envié|enviamos|adjunto|adjunté|paso|pasé|dejo|dejé|subí|puse)|(?:ahí|aquí|acá|allí|ya) (?:va|van|está|están|tien\p{L}+|les mandé)|here(?:['’]s| is| are)|attached|(?:i|we)(?:['’]ve)? (?:already )?(?:sent|uploaded|shared|attached|emailed)|sending)(?!\p{L})|\[(?:imagen|foto|image|photo)/iu;
const wants =
  /(?<!\p{L})(?:(?:m[aá]nd|env[ií]|p[aá]s|adj[uú]nt|comp[aá]rt|s[uú]b|d[eé]j|facil[ií]t)\p{L}*|send|share|attach|upload|have|get|see|tienes|tenés|tiene|necesit\p{L}+|need)(?!\p{L})/iu;
const another =
  /(?<!\p{L})(?:otr[oa]s?|another|more|más|mejor|clearer|too|también|de cerca|close-?up|again|as well|donde se|where|no se (?:ve|abre)|didn['’]t (?:open|load))(?!\p{L})/iu;

/** "¿Dónde mando la foto?" has sent none yet. */
const toBeSent =
  /(?<!\p{L})(?:d[oó]nde|c[oó]mo|a qué \p{L}+|si|puedo|podemos|where|how|can i|could i|should i|shall i)(?: \p{L}+)?(?: \p{L}+)? (?:mando|mandamos|mandar|envío|envio|enviar|paso|dejo|adjunto|send|upload)(?!\p{L})/iu;

/** What a sentence asks to be tried or sent again, in its own word. */
export const askedAgain = (sentence: string, said: readonly string[]): string | undefined => {
  for (const remedy of remedies) {
    const match = remedy.exec(sentence);
    if (match !== null && suggests.test(sentence) && said.some((it) => remedy.test(it) && done.test(it)))
      return match[0].trim();
  }
  if (another.test(sentence) || !wants.test(sentence)) return undefined;
  for (const thing of things) {
    const match = thing.exec(sentence);
    if (match === null) continue;
    const before = said.find((it) => thing.test(it) && sent.test(it) && !toBeSent.test(it));
    if (before !== undefined && isOfTheSame(sentence.slice(match.index + match[0].length), before)) return match[0];
  }
  return undefined;
};

/** "Una foto de la etiqueta" is another one than the photo of the crack. */
const isOfTheSame = (after: string, before: string): boolean => {
  const of = /^ (?:del?|of)(?: (?:la|el|los|las|tu|su|the|your|it))? ?(\p{L}{3,})?/iu.exec(after)?.[1];
  return of === undefined || before.toLowerCase().includes(of.toLowerCase().slice(0, 5));
};
