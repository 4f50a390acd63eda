export const es = {
  'remote_image.unreachable': 'Esa imagen ya no está donde dice el correo.',
  'remote_image.no_image': 'Lo que hay en esa dirección no es una imagen.',
  'remote_image.too_large': 'Esa imagen es demasiado grande para mostrarla.',
} as const;
