// Greetings and closings that stand around what a reply says, folded.
const OPEN = String.raw`(?:hola|buenas|buenos dias|buenas tardes|buenas noches|muy buenas|que tal|estimad[oa]s?|querid[oa]s?|hi|hello|hey|hey there|hi there|hello there|dear|good morning|good afternoon|good evening|como estas|que tal estas|encantad[oa]s? de saludarte)`;
const CLOSE = String.raw`(?:(?:un )?(?:cordial |fuerte )?saludos?(?: cordiales)?|(?:un )?(?:fuerte )?abrazos?|(?:muchas |mil )?gracias(?: por (?:escribirnos|escribir|contactar(?: con nosotros)?|contactarnos|tu mensaje|su mensaje|tu paciencia|avisarnos|avisar|todo))?|(?:many |best |kind |warm )?(?:thanks|regards)(?: for (?:writing|reaching out|getting in touch|your message|contacting us))?(?: so much| again)?|thank you(?: so much)?|cheers|best|take care|all the best|feliz dia|buen dia|que tengas (?:un )?buen dia|have a (?:nice|great|good) (?:day|one)|(?:cualquier|si tienes (?:alguna|cualquier)) (?:cosa|duda|consulta|problema),? (?:nos )?(?:escrib|avis|dec|dinos|cont|aqui|llam|preg)\p{L}*(?: aqui| con nosotros| estamos)?|(?:quedamos|estamos) (?:a tu disposicion|para ayudarte|por aqui|a la orden)(?: para lo que necesites)?|(?:if you have )?any(?:thing else|thing|(?: more)? questions)?,? (?:just )?(?:let us know|shout|ask)|we're here to help|hasta pronto|hasta luego|bye|xoxo|sincerely)`;

const FIRST = new RegExp(String.raw`^\s*(?:${OPEN})(?:[ ,]+(?:${OPEN}|\p{L}+(?=[,!:])))*\s*[,.!?:;]*\s+`, 'u');
const LAST = new RegExp(String.raw`(?:^|[.!?,;\s])\s*(?:${CLOSE})\s*[.!?,;]*\s*$`, 'u');

/** What a reply says, without its greeting, closing and emoji. Folded text in, folded text out. */
export function withoutFrame(folded: string): string {
  let said = folded
    .replace(/[\p{Extended_Pictographic}\uFE0F¡¿]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (let round = 0; round < 3; round += 1) {
    const less = said.replace(FIRST, '').replace(LAST, '').trim();
    // A reply that is nothing but frame is compared as it is.
    if (less === said || less === '') break;
    said = less;
  }
  return said;
}
