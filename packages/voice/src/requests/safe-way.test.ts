import { expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { defaultProtocol, type VoiceLocale } from '../protocol.ts';

const blocks = (locale: VoiceLocale, text: string): boolean =>
  lint({ surface: 'reply', reach: 'public', text }, defaultProtocol(locale), {
    draftLanguage: locale === 'en' ? 'en' : 'es',
  }).findings.some(({ rule }) => rule === 'asks-in-public');

test.each([
  ['es-ES', 'Para darte de alta necesitamos tu DNI y tu número de cuenta. Puedes subirlo desde «Mis gestiones».'],
  ['es-ES', 'Necesitamos tu DNI; puedes subirlo desde «Mis gestiones».'],
  ['es-ES', 'Nos falta tu DNI por las dos caras. Lo puedes adjuntar en el área de clientes cuando quieras.'],
  ['es-ES', '¿Nos confirmas tu teléfono? Escríbenos por privado y lo vemos, que aquí lo lee todo el mundo.'],
  ['es-ES', 'Escríbenos por privado, por favor. Necesitamos tu DNI y el número de contrato.'],
  ['es-MX', 'Necesitamos tu CURP y tu RFC. Los puedes cargar en la app, en Mi perfil.'],
  ['es-MX', 'Requerimos su identificación oficial. Preséntela en cualquier sucursal, por favor.'],
  ['es-MX', 'Nos falta tu correo para la factura. No lo pongas aquí: mándanoslo por inbox.'],
  ['es-AR', 'Precisamos tu CBU para la devolución. Cargalo desde tu cuenta, en «Datos de cobro».'],
  ['es-AR', 'Nos falta tu DNI. Lo subís por el formulario de la web y listo.'],
  ['es-CO', 'Necesitamos su número de cédula. Puede registrarlo en el portal de usuarios o llevarlo a la oficina.'],
  ['es-CO', 'Nos hace falta su documento. Adjúntelo a través de la línea segura: https://ejemplo.co/tramites'],
  ['en', 'We need your date of birth and policy number. You can add them under “My documents” in the app.'],
  ['en', "We'll need your passport number. Please upload it through the portal, not in the comments."],
  ['en', 'Could you confirm your account number? Pop it in a DM so nobody else sees it.'],
  ['en', 'Send us a DM, please. We just need your phone number and postcode.'],
  ['en', 'We need your address. Update it from your account page and the parcel will go out today.'],
] as const)('a request beside its safe way is no request in public: %s %s', (locale, text) =>
  expect(blocks(locale, text)).toBe(false),
);

test.each([
  ['es-ES', 'Necesitamos tu DNI. Puedes dejarlo aquí abajo y te damos de alta.'],
  ['es-ES', 'Necesitamos tu DNI. Ponlo en los comentarios de este hilo.'],
  ['es-ES', 'Necesitamos tu DNI. Puedes ver el estado del alta desde «Mis gestiones».'],
  ['es-ES', 'Pásanos tu DNI por aquí. Si no, también puedes subirlo desde «Mis gestiones».'],
  ['es-ES', '¿Nos dices el correo con el que te registraste en la app? Gracias.'],
  ['es-ES', 'No atendemos por privado. Necesitamos tu DNI.'],
  ['es-MX', 'Necesitamos tu CURP. Escríbela en este mismo post, porfa.'],
  ['es-MX', 'Nos hace falta tu teléfono. La app te avisa cuando salga el pedido.'],
  ['es-AR', 'Precisamos tu CBU. Dejalo acá y te giramos la plata.'],
  ['es-AR', 'Pasanos tu DNI. La factura la bajás desde tu cuenta.'],
  ['es-CO', 'Necesitamos su número de cédula. Respóndanos con ella a este comentario.'],
  ['es-CO', 'Confírmenos su dirección. El pedido lo recoge en la oficina si prefiere.'],
  ['en', 'We need your date of birth and policy number. Just leave them below.'],
  ['en', 'We need your account number. You can post it in the comments.'],
  ['en', 'Could you confirm your address? Your invoice is in the app.'],
  ['en', "We don't use DMs. Please send us your phone number."],
  ['en', 'We need your passport number. Reply to this thread with it and we will check.'],
] as const)('a request beside another matter, or beside the public thread, still blocks: %s %s', (locale, text) =>
  expect(blocks(locale, text)).toBe(true),
);
