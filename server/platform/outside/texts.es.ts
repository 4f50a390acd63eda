export const es = {
  'outside.private_address':
    'Esa dirección está dentro de una red privada. Si es lo que quieres, quien opera la instalación puede permitirla en TERTULIA_ALLOW_PRIVATE.',
  'outside.unknown_host': 'No encontramos ese servidor. Revisa la dirección.',
  'outside.bad_address': 'Eso no es una dirección http ni https.',
  'outside.too_many_redirects': 'Esa dirección nos manda de una a otra sin fin. Revísala.',
} as const;
