/** Something about a person that strangers should not read: where it ends among the words, and whether nobody may ask for it at all. */
export type PersonalThing = { readonly end: number; readonly isSecret: boolean };

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const secrets = setOf('contraseña contraseñas clave nip pin cvv cvc password passwords passcode otp');
const alone = setOf(`
  dni nie nif curp rfc ine nss cuit cuil rut cedula pasaporte iban clabe cbu cvu domicilio identificacion direccion ssn passport dob passports dnis
  telefono telefonos tel telf celular celu cel movil whatsapp whats wpp wasap correo mail email emails documento tarjeta localizador poliza
  address phone mobile postcode licence license usuario username
`);
/** Ways of reaching somebody: "por correo" and "mándanos un mail" ask for none. */
const ways = setOf(
  'telefono telefonos tel celular celu cel movil whatsapp whats wpp wasap correo mail email emails phone mobile',
);
const wayWords = setOf(
  'por al via este ese otro mediante x desde nuestro nuestra mi del by our an via this that on in another',
);
const numbered = setOf(`
  cuenta tarjeta telefono celular movil documento identificacion dni cedula seguridad poliza socio socia afiliado afiliacion contrato historia expediente
  pasaporte whatsapp contacto reserva matricula suministro tramite vuelo carnet abonado
`);
const dataOf = setOf('personales bancarios contacto fiscales facturacion tarjeta cuenta pago titular acceso');
const englishNumbers = setOf(
  'account card policy phone mobile passport booking reservation membership customer insurance tracking-id contract member routing telephone contact nhs',
);
const numbers = setOf('number numbers no num reference ref details id');
const owners = setOf('tu su vuestro vuestra tus sus your');

/** What stands at this word, if it is somebody's. The words are without accents. */
export const personalThingAt = (keys: readonly string[], at: number): PersonalThing | undefined => {
  const [key = '', next = '', then = ''] = [keys[at], keys[at + 1], keys[at + 2]];
  const before = keys[at - 1] ?? '';
  if (secrets.has(key)) return isSecretHere(key, before, next) ? { end: at + 1, isSecret: true } : undefined;
  const end = longEnd(keys, at, key, next, then, before);
  if (end !== undefined) return { end, isSecret: false };
  if (!alone.has(key) || (ways.has(key) && wayWords.has(before))) return undefined;
  return stands(key, before, next, keys[at - 2] ?? '', then) ? { end: at + 1, isSecret: false } : undefined;
};

const isSecretHere = (key: string, before: string, next: string): boolean =>
  !(
    key === 'clave' &&
    ((/^(?:palabras?|punto|es|la|fecha)$/u.test(before) && before !== 'la') ||
      next === 'de' ||
      next === 'postal' ||
      next === 'es')
  );

/** "número de cuenta", "fecha de nacimiento", "nombre y apellidos", "account number". */
const longEnd = (
  keys: readonly string[],
  at: number,
  key: string,
  next: string,
  then: string,
  before: string,
): number | undefined => {
  switch (key) {
    case 'numero':
    case 'nro':
    case 'num':
    case 'nº':
    case 'n':
    case 'codigo':
    case 'referencia': {
      const isOf = next === 'de' || next === 'del';
      const what = isOf ? (/^(?:tu|su|la|el)$/u.test(then) ? at + 3 : at + 2) : at + 1;
      if ((isOf || key === 'nº' || key === 'n') && numbered.has(keys[what] ?? '')) return what + 1;
      return key === 'numero' && owners.has(before) && !isOf ? at + 1 : undefined;
    }
    case 'fecha':
      return next === 'de' && /^nac/u.test(then) ? at + 3 : undefined;
    case 'nombre':
      if (/^(?:completo|completos|apellidos?)$/u.test(next)) return at + 2;
      if (next === 'y' && /^apellidos?$/u.test(then)) return at + 3;
      return next === 'del' && then === 'titular' ? at + 3 : undefined;
    case 'datos':
      if (dataOf.has(next)) return at + 2;
      return (next === 'de' || next === 'del') && (dataOf.has(then) || dataOf.has(keys[at + 3] ?? ''))
        ? at + (dataOf.has(then) ? 3 : 4)
        : undefined;
    case 'cuenta':
      return next === 'bancaria' ? at + 2 : undefined;
    case 'historia':
      return next === 'clinica' ? at + 2 : undefined;
    case 'seguridad':
      return next === 'social' ? at + 2 : undefined;
    case 'date':
      return next === 'of' && then === 'birth' ? at + 3 : undefined;
    case 'full':
      return next === 'name' ? at + 2 : undefined;
    case 'first':
      return next === 'and' && (then === 'last' || then === 'surname') ? at + 3 : undefined;
    case 'driving':
    case "driver's":
      return /^licen[cs]e$/u.test(next) ? at + 2 : undefined;
    case 'social':
      return next === 'security' ? at + 2 : undefined;
    case 'sort':
      return next === 'code' ? at + 2 : undefined;
    case 'photo':
    case 'id':
      return next === 'card' || next === 'number' || (key === 'photo' && next === 'id') ? at + 2 : undefined;
    case 'bank':
      return /^(?:account|details)$/u.test(next) ? at + 2 : undefined;
    case 'number':
      return before === 'your' && next !== 'of' && next !== 'one' ? at + 1 : undefined;
    case 'digits':
      return /^(?:of|on)$/u.test(next) ? at + 2 : undefined;
    case 'last':
      return /^(?:four|4)$/u.test(next) && keys.slice(at + 2, at + 6).some((word) => ofMoney.test(word))
        ? at + 3
        : undefined;
    case 'ultimas':
    case 'ultimos':
    case 'cuatro':
      return /^(?:cifras|digitos|numeros)$/u.test(next) || /^(?:cifras|digitos|numeros)$/u.test(then)
        ? at + (/^(?:cifras|digitos|numeros)$/u.test(next) ? 2 : 3)
        : undefined;
    case 'security':
      return next === 'code' || next === 'question' || next === 'answer' ? at + 2 : undefined;
    case 'card':
      return next === 'you' ? at + 1 : numbers.has(next) ? at + 2 : undefined;
    default:
      return englishNumbers.has(key) && numbers.has(next) ? at + 2 : undefined;
  }
};

const ofMoney = /^(?:card|social|ssn|account|phone|digits)$/u;

const stands = (key: string, before: string, next: string, earlier: string, then: string): boolean => {
  if (key === 'tarjeta')
    return !(
      next === 'regalo' ||
      /^(?:una|otra)$/u.test(before) ||
      (next === 'de' && !/^(?:frente|credito|debito)$/u.test(then))
    );
  if (key === 'postcode') return next === 'and';
  if (key === 'address')
    return !/^(?:an|email|mail|our|the|this|that)$/u.test(before) || /^(?:on|you|of|for|linked)$/u.test(next);
  if (key === 'usuario' || key === 'username') return /^(?:tu|su|vuestro|your|nombre)$/u.test(before);
  if (key === 'poliza' || key === 'localizador') return true;
  if (!ways.has(key))
    return !(key === 'direccion' && /^(?:nueva|misma|que)$/u.test(next)) && !(key === 'documento' && before === 'este');
  if (/^(?:el|la)$/u.test(before) && /^(?:por|en|a|al|via|desde)$/u.test(earlier)) return false;
  if (/^(?:correo|e?mails?)$/u.test(key))
    return (
      !(
        /^(?:un|a|el|the|e)$/u.test(before) &&
        before !== 'e' &&
        !/^(?:registrado|electronico|asociado|de|con|donde|y|o|que|on|address|linked|you)$/u.test(next) &&
        before !== 'el'
      ) && !(next === 'que' || (next === 'de' && before !== 'tu' && before !== 'su'))
    );
  return true;
};
