import { spotting } from '../wording.ts';

const es = spotting('es', 'formula');
const en = spotting('en', 'formula');
const feeling =
  '(?:frustración|malestar|enojo|enfado|molestia|inconformidad|descontento|disgusto|indignación|inquietud|desagrado)';

/** What every template says and nobody says to a neighbour. The noun with its tail is the mark, whatever verb regrets it. */
export const formulas = [
  es(
    '(?:molestias?|inconvenientes?|inconveniencias?|contratiempos?) (?:ocasionad|causad|presentad|generad)[oa]s?',
    '(?:molestias?|inconvenientes?|inconveniencias?|contratiempos?) que (?:\\p{L}+ ){0,6}?(?:causar|ocasionar|generar|suponer|causado|ocasionado|generado|supuesto)(?:te|le|les|os)?',
    `(?:entendemos|comprendemos|entiendo|comprendo)(?: \\p{L}+){0,2} (?:tu|su|vuestr[oa]) ${feeling}`,
    '(?:entendemos|comprendemos|entiendo|comprendo)(?: \\p{L}+)? lo (?:frustrante|molesto|incómodo|desagradable|complicado) que',
    '(?:tu|su|vuestra) (?:opinión|satisfacción|llamada|mensaje|consulta|solicitud|comentario|experiencia|confianza|tranquilidad) es (?:muy |lo más |nuestra )?(?:importante|prioridad|prioritaria|valiosa)',
    'para nosotros es (?:muy |sumamente )?importante (?:conocer|saber|escuchar|contar|tu|su)',
    '(?:agradecemos|gracias por) (?:de antemano )?(?:tu|su|vuestra) (?:(?:paciencia|colaboración|confianza) y )?comprensión',
    '(?:experiencia|visita|estancia|estadía|compra) (?:\\p{L}+ )?no (?:fuera|fuese|fue|haya|ha) (?:sido )?(?:la esperada|de (?:tu|su) agrado|cumplido|a la altura|satisfactoria)',
    'no (?:haya|ha|hayamos|hemos) (?:cumplido|estado a la altura)(?: (?:con|de))? (?:tus|sus|vuestras) expectativas',
    'lament\\p{L}+ que (?:hayas?|hayan|hayáis) tenido una (?:mala|desagradable) experiencia',
    '(?:quedamos|estamos|seguimos|nos ponemos) a (?:tu|su|vuestra) (?:entera |completa |total )?disposición',
    'quedamos (?:a|atentos a)(?: \\p{L}+){1,4}? (?:para|ante|por) cualquier (?:duda|consulta|aclaración|inquietud|inconveniente)',
    'gracias por (?:comunicar|contactar|poner)(?:te|se|os)?(?: en contacto)? con nosotros',
    'trabajamos (?:cada día|día a día|día tras día|constantemente|continuamente|siempre|duro|incansablemente) (?:por|para) (?:mejorar|ofrecer|brindar|dar)\\p{L}*',
    '(?:ayudan?|permiten?|sirven?) (?:a |para )?(?:poder )?(?:mejorar|seguir mejorando|crecer|continuar mejorando)',
    '(?:valoramos|agradecemos|apreciamos) (?:mucho |enormemente )?(?:tu|su|tus|sus|vuestr[oa]s?) (?:opinión|opiniones|comentarios?|sugerencias?|retroalimentación)(?! (?:de|del|sobre) )',
    'en breve (?:\\p{L}+ ){0,5}?(?:atender|contactar|responder|comunicar)\\p{L}*',
    'recuerd[ae] que estamos para (?:servir|ayudar|atender)\\p{L}*',
    '(?:trasladado|trasladamos|trasladaremos) (?:tu|su) (?:queja|comentario|caso|incidencia|sugerencia) al (?:departamento|área|equipo) correspondiente',
    'a la brevedad (?:\\p{L}+ ){0,4}?(?:contact|respond|atend|comunic)\\p{L}*|(?:asesor|agente|ejecutivo|representante)(?:a|es|as)? (?:se pondrá en contacto|(?:te|le|lo|la) (?:atenderá|contactará|llamará en breve))',
    'esperamos haber (?:resuelto|aclarado|atendido)|será un (?:gusto|placer) (?:volver a )?(?:atender|servir|ayudar)\\p{L}*|(?:para|y así) (?:seguir|continuar) mejorando',
    'no dudes? en (?:contactar\\p{L}*|ponerte en contacto|ponerse en contacto|escribirnos ante)',
  ),
  en(
    'thank you for bringing (?:this|it) to our attention|(?:satisfaction|comfort|experience) is our (?:top |number one |first |highest )?priority|committed to (?:improving|providing|delivering|offering)',
    '(?:for|about|cause|causing|caused|regret) any inconvenience(?: (?:this|it|that) (?:may|might) have caused| caused)?|the inconvenience (?:caused|this)',
    '(?:completely |fully |totally |perfectly )?understand (?:your (?:frustration|concerns?|disappointment|annoyance)|how (?:frustrating|upsetting|annoying|inconvenient|disappointing))',
    'your (?:feedback|opinion|call|satisfaction|comfort|custom|business) is (?:very |really |extremely |truly )?(?:important|valuable) to us',
    '(?:we|i) (?:greatly |truly |really )?(?:value|appreciate) your (?:feedback|business|custom|opinion|patience|understanding|patronage)',
    '(?:thank you|thanks) for your (?:patience and )?understanding',
    'takes? (?:all |your |such |these |this )?(?:\\p{L}+ )?(?:complaints?|feedback|concerns?|matters?) very seriously',
    'striv(?:e|ing) to (?:provide|offer|deliver|give|ensure|improve)',
    "(?:did not|didn['’]t|does not|doesn['’]t|has not|failed to) (?:meet|live up to|met) (?:your |our usual )?(?:expectations|standards)",
    "(?:do not|don['’]t) hesitate to (?:contact|reach|get in touch|call|ask|let)",
    'should you have any (?:further |other )?(?:questions|queries|concerns)',
    'thank you for (?:contacting|reaching out to) us',
    '(?:has been|was) (?:forwarded|passed on) to the (?:relevant|appropriate|corresponding) (?:department|team)',
  ),
];
