export const es = {
  'access.csrf':
    'Esta petición no viene de tu mesa de trabajo, así que no la hemos hecho. Recarga la página y prueba otra vez.',
  'access.no_membership': 'Has entrado, pero no formas parte de ningún espacio. Pide una invitación.',
  'access.bad_key': 'Esa clave no existe o se ha retirado.',
  'access.people_only': 'Esto es solo de personas, y una clave de API no lo es.',
  'access.wrong_password': 'El correo o la contraseña no coinciden.',
  'access.password_too_short': 'La contraseña necesita diez caracteres como mínimo.',
  'access.too_many_tries': 'Demasiados intentos seguidos. Espera un poco y prueba otra vez.',
  'access.link_not_valid': 'Este enlace ya se usó o ha caducado. Pide uno nuevo.',
  'access.name_missing': 'Dinos cómo te llamas.',
  'access.already_member': 'Esa persona ya está en este espacio.',
  'access.last_owner': 'Alguien tiene que administrar el espacio. Nombra antes a otra persona.',
  'member.changed_meanwhile':
    'Alguien ha cambiado a esta persona mientras la editabas. Mira cómo está ahora y prueba otra vez.',
  'access.email_taken': 'Ya hay una cuenta con ese correo. Entra con su contraseña.',
} as const;
