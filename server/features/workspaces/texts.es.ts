export const es = {
  'brand.changed_meanwhile': 'Alguien cambió esta marca mientras la editabas. Mira cómo está ahora y guarda otra vez.',
  'brand.unknown_domain': '«{{domain}}» no es un sitio web. Escríbelo como tutienda.com.',
  'brand.unknown_time_zone': 'Esa zona horaria no existe. Elige una como Europe/Madrid o America/Bogota.',
} as const;
