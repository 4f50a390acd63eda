import type { VendorFailure } from '@tertulia/channel-kit';

const failure = (code: string, es: string, en: string): VendorFailure => ({ code, why: en, words: { es, en } });

/** What can go wrong with a mailbox, said so that whoever set it up knows what to do. `{host}` is filled in. */
export const failures = {
  wrongPassword: failure(
    'email.wrong_password',
    'El servidor no acepta este usuario con esta contraseña. Gmail, Yahoo e iCloud piden una contraseña de aplicación, no la de siempre.',
    'The server does not accept this user and password. Gmail, Yahoo and iCloud want an app password, not the usual one.',
  ),
  tokenRefused: failure(
    'email.token_refused',
    'El proveedor dio permiso, pero {host} no abre este buzón con él. Comprueba que la dirección sea la del buzón con el que entraste (o uno compartido al que tengas acceso), que tenga licencia de correo y que la aplicación tenga los permisos de IMAP y SMTP.',
    'The provider gave permission, but {host} does not open this mailbox with it. Check that the address is that of the mailbox you signed in with (or a shared one you have access to), that it has a mail licence, and that the application has the IMAP and SMTP permissions.',
  ),
  imapSwitchedOff: failure(
    'email.imap_switched_off',
    '{host} no deja leer este buzón por IMAP: actívalo en los ajustes del buzón, o que lo haga quien administra el correo.',
    '{host} does not let this mailbox be read over IMAP: switch it on in the mailbox’s settings, or have whoever runs the mail do it.',
  ),
  smtpSwitchedOff: failure(
    'email.smtp_switched_off',
    'En {host} está desactivado el envío con SMTP para este buzón o para toda la organización. En el centro de administración de Microsoft 365: usuario → Correo → Administrar aplicaciones de correo → SMTP autenticado.',
    'At {host}, sending over SMTP is switched off for this mailbox or for the whole organisation. In the Microsoft 365 admin center: user → Mail → Manage email apps → Authenticated SMTP.',
  ),
  unknownHost: failure(
    'email.unknown_host',
    'No existe ningún servidor con el nombre {host}. Revisa que esté bien escrito.',
    'There is no server called {host}. Check the spelling.',
  ),
  portClosed: failure(
    'email.port_closed',
    'En {host} nadie responde en ese puerto. Revisa el número, o mira si lo cierra un cortafuegos (firewall).',
    'Nothing answers at {host} on that port. Check the port, or whether a firewall blocks it.',
  ),
  badPort: failure('email.bad_port', 'Un puerto es un número del 1 al 65535.', 'A port is a number from 1 to 65535.'),
  timeout: failure(
    'email.timeout',
    '{host} no contesta. Revisa el nombre y el puerto; si son correctos, prueba otra vez más tarde.',
    '{host} does not answer. Check the name and the port; if they are right, try again later.',
  ),
  certificate: failure(
    'email.certificate',
    'El certificado de {host} no es de fiar (caducado, de otro nombre o autofirmado), así que no enviamos la contraseña. Pide a tu proveedor uno válido.',
    'The certificate of {host} cannot be trusted (expired, for another name, or self-signed), so we did not send the password. Ask your provider for a valid one.',
  ),
  notEncrypted: failure(
    'email.no_encryption',
    '{host} no ofrece el cifrado elegido en ese puerto. Lo habitual es TLS en el 993 y el 465, o STARTTLS en el 143 y el 587.',
    '{host} does not offer the chosen encryption on that port. The usual ones are TLS on 993 and 465, or STARTTLS on 143 and 587.',
  ),
  noFolder: failure(
    'email.no_folder',
    'El buzón no tiene ninguna carpeta con ese nombre. Revisa cómo se llama.',
    'The mailbox has no folder with that name. Check what it is called.',
  ),
  forbiddenHost: failure(
    'email.forbidden_host',
    '{host} es una dirección de la red interna, y esta instalación no permite conectar con ella. Quien la opera puede permitirlo en TERTULIA_ALLOW_PRIVATE.',
    '{host} is an address of the internal network, and this installation does not allow connecting to it. Its operator can allow it in TERTULIA_ALLOW_PRIVATE.',
  ),
  badAddress: failure(
    'email.bad_address',
    'Esto no es una dirección de correo completa. Por ejemplo: ayuda@cafe.example.',
    'This is not a complete e-mail address. For example: help@cafe.example.',
  ),
  lost: failure('email.connection_lost', 'Se cortó la conexión con {host}.', 'The connection to {host} was lost.'),
  tooLarge: failure(
    'email.too_large',
    'El mensaje pesa más de lo que admite el correo. Envía menos archivos, o un enlace.',
    'The message is larger than e-mail allows. Send fewer files, or a link.',
  ),
  tooLong: failure(
    'email.too_long',
    'El texto pasa de cien mil caracteres. Envíalo como archivo.',
    'The text is longer than 100,000 characters. Send it as a file.',
  ),
  nobodyReads: failure(
    'email.nobody_reads',
    'Esa dirección es de una máquina o de este mismo buzón: nadie leería la respuesta.',
    'That address belongs to a machine or to this very mailbox: nobody would read the answer.',
  ),
  notToTheirs: (why: string): VendorFailure =>
    failure(
      'email.only_copies_went',
      `Su servidor no lo aceptó («${why}»). A quienes iban en copia sí les llegó.`,
      `Their server did not accept it (“${why}”). Everyone in copy did get it.`,
    ),
  nobody: failure(
    'email.nobody',
    'No hay a quién escribir: falta la dirección.',
    'There is nobody to write to: the address is missing.',
  ),
} as const;

export const at = (host: string, one: VendorFailure): VendorFailure => {
  const fill = (sentence: string) => sentence.replaceAll('{host}', host);
  return {
    code: one.code,
    why: fill(one.why),
    ...(one.words ? { words: { es: fill(one.words.es), en: fill(one.words.en) } } : {}),
  };
};

/** The server's own words for people: one line, without our secrets, short. */
export const serverSays = (code: string, words: string): VendorFailure => ({
  code,
  why: words.replace(/\s+/g, ' ').trim().slice(0, 300),
});
