export const access = {
  signInTitle: 'Vuelve a la mesa',
  signIn: 'Entrar',
  email: 'Correo',
  password: 'Contraseña',
  forgot: '¿Has olvidado la contraseña? Quien administra tu espacio puede darte un enlace nuevo.',
  welcomeTitle: 'Tu mesa está puesta',
  welcomeLead: 'Dinos quién eres y qué marca va a hablar aquí. En un minuto contestas tu primera conversación.',
  language: 'Idioma',
  brand: 'Tu marca',
  brandHelp: 'El nombre con el que habláis. Luego puedes añadir más.',
  name: 'Tu nombre',
  passwordHelp: 'Diez caracteres o más. Una frase que recuerdes vale.',
  open: 'Abrir la mesa',
  noLinkTitle: 'Este enlace no lleva a ninguna parte',
  noLink:
    'El enlace de la primera vez está donde arrancaste Tertulia, en la terminal. Si la mesa ya tiene dueño, entra con tu cuenta.',
  invitationGone: 'La invitación ya se usó, caducó o se copió a medias. Pide otra a quien te invitó.',
  joinTitle: 'Un momento',
  joinWorkspace: 'Únete a {{workspace}}',
  joinKnown: 'Ya tienes cuenta aquí: entra con tu contraseña de siempre.',
  joinNew: 'Elige cómo te verá el equipo y una contraseña.',
  join: 'Unirme',
  wrong_email: 'Eso no parece un correo. Revísalo.',
  wrong_field: 'Aquí falta algo. Revísalo.',
} as const;

export const members = {
  lead: 'Quién trabaja aquí, y qué puede hacer dónde.',
  role: 'Papel',
  role_owner: 'administra',
  role_lead: 'coordina',
  role_agent: 'contesta',
  role_viewer: 'solo mira',
  where: 'Dónde',
  everywhere: 'En todo el espacio',
  addGrant: 'Dar otro permiso',
  takeGrant: 'Quitar a {{name}} el permiso: {{role}}',
  suspend: 'Suspender',
  suspended: 'suspendida',
  bringBack: 'Reincorporar',
  invite: 'Invitar',
  email: 'Correo de quien invitas',
  makeLink: 'Crear enlace',
  link: 'Enlace de invitación. Solo se ve ahora: cópialo y envíaselo.',
  pending: 'Invitaciones sin usar',
  until: 'hasta {{moment}}',
  revoke: 'Anular',
} as const;

export const keys = {
  lead: 'Para que un programa use la API. Cada clave tiene un papel, como las personas.',
  name: 'Para qué es',
  make: 'Crear clave',
  once: 'La clave. Solo se ve ahora: guárdala bien.',
  never: 'sin usar',
  used: 'usada {{moment}}',
  revoke: 'Retirar',
} as const;

export const audit = {
  lead: 'Qué se hizo y quién. Cada línea está encadenada a la anterior: nadie puede cambiarlas sin que se note.',
  older: 'Más antiguas',
} as const;
