/** Another way beside this one is a courtesy. */
export const alternative =
  /si (?:lo )?(?:prefieres|prefiere|preferís)|también (?:puedes|puede|podés)|cuando (?:quieras|quiera|gustes|guste|puedas|te venga bien)|sin compromiso|con confianza|aquí también|si (?:l[oa]s? )?(?:pides|pide|pedís|preguntas|pregunta|preguntás)(?!\p{L})|if you (?:ask|pop)(?!\p{L})|if you(?:'d| would)? (?:prefer|rather)|you can also/iu;

/** "Eso lo ve el banco, pero te mandamos el comprobante"; whoever gives the number of the one in charge has looked it up for them. */
export const softened =
  /(?<!\p{L})(?:pero (?:ya |nosotros )?(?:te|le|os|lo|la|se lo) \p{L}+(?:mos|ré)|but (?:we['’](?:ll|ve)|we will|let us)|(?:el|su) (?:teléfono|número) es|(?:the|their) number['’ ]i?s)(?!\p{L})/iu;

/** What we do next, what else there is, or a question back: then a no is only half of the answer. */
export const wayOn = new RegExp(
  [
    '(?<!\\p{L})(?:',
    [
      'pero|aunque|sin embargo|en cambio|en su lugar|a cambio|(?<!lo )mejor|mientras tanto|por ahora|de momento|todavía|aún|hoy no|hasta (?:el|que|las)',
      '(?:te|le|os|les|se l[oa]s?|ya|l[oa]s?) (?!(?:sentimos|lamentamos|pedimos|rogamos|recordamos|informamos|agradecemos|remitimos|sugerimos|recomendamos|invitamos|derivamos|comunicamos|llevamos|hacemos|gestionamos|vemos|manejamos|trabajamos|fabricamos|vendemos|traemos|damos|podemos|decimos|deseamos|sabemos|tenemos|tomamos|atendemos|resolvemos|tramitamos|recibimos|aceptamos|admitimos)(?!\\p{L}))\\p{L}{2,14}(?:[aei]mos|ré|remos)',
      '(?:nosotros )?(?:vamos a|voy a|acab(?:o|amos) de|(?:ya|lo|la|le|te) \\p{L}+é|estamos \\p{L}+ndo|seguimos|buscamos|hablamos|avisamos|averiguamos|preguntamos|revisamos|consultamos|llamamos|(?<!(?:te|le|os|les) )pedimos)|hemos (?:llamado|hablado|pedido|escrito|preguntado|avisado|abierto|puesto|reservado|enviado|solicitado)',
      'solo (?:hace falta|necesit\\p{L}+|ten(?:és|éis) que llevar|tienes que llevar)|basta con|you (?:only|just) need|just bring',
      'dinos|díganos|decinos|cuéntanos|cuéntenos|contanos|mándanos|mándenos|mandanos|envíanos|envíenos|escríbenos|escríbanos|escribinos|pásanos|pasanos|avísanos|avísenos|avisanos|pásate|venite|te esperamos|te sirve|te viene|le sirve',
      "but|however|instead|meanwhile|though|(?:we|i)(?<!(?:something|nothing|more|anything|else|further|that|all|much|what) (?:we|i))(?:['’]ll|['’]ve| will| have|['’]re| are (?!unable|not)| can(?! ?not|['’]t)) (?!closed|no |not|unable|sorry|afraid|to |the |an? |only |just )\\p{L}+|let us|let me|how about|what about|would you like|tell us|send us|message us|dm us|drop us|until|yet|right now",
    ].join('|'),
    ')(?!\\p{L})|@\\p{L}|https?:|www\\.|\\.(?:com|es|co|mx|ar|org)(?!\\p{L})|\\?',
  ].join(''),
  'iu',
);
