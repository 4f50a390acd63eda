export const es = {
  'access.csrf': 'Esta petición no viene de tu mesa, así que no hicimos nada. Recarga la página y prueba otra vez.',
  'access.no_membership': 'Has entrado, pero no formas parte de ningún espacio. Pide una invitación.',
  'access.bad_key': 'Esa clave no existe o fue retirada. Usa otra.',
  'access.people_only': 'Esto es solo para personas, no para claves de API.',
  'access.wrong_password': 'El correo y la contraseña no coinciden.',
  'access.password_too_short': 'La contraseña necesita diez caracteres como mínimo.',
  'access.too_many_tries': 'Demasiados intentos seguidos. Espera un poco y prueba otra vez.',
  'access.link_not_valid': 'Este enlace ya se usó o caducó. Pide uno nuevo.',
  'access.name_missing': 'Dinos cómo te llamas.',
  'access.already_member': 'Esa persona ya está en este espacio.',
  'access.last_owner': 'Alguien tiene que administrar el espacio. Nombra antes a otra persona.',
  'member.changed_meanwhile':
    'Alguien cambió los datos de esta persona mientras los editabas. Mira cómo está ahora y prueba otra vez.',
  'access.email_taken': 'Ya hay una cuenta con ese correo. Entra con su contraseña.',
} as const;
