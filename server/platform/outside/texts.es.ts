export const es = {
  'outside.private_address':
    'Esa dirección está dentro de una red privada. Si es lo que quieres, quien administra puede permitirla en TERTULIA_ALLOW_PRIVATE.',
  'outside.unknown_host': 'No se ha encontrado ese servidor. Revisa la dirección.',
  'outside.bad_address': 'Eso no es una dirección http ni https.',
  'outside.too_many_redirects': 'El otro lado nos ha tenido dando vueltas.',
} as const;
