export const es = {
  'file.empty': 'Ese archivo está vacío. Elige otro.',
  'file.too_many_pixels': 'Esa imagen es demasiado grande para abrirla sin peligro. Redúcela y vuelve a intentarlo.',
  'file.link_expired': 'Este enlace caducó. Vuelve a la conversación y ábrelo desde allí.',
} as const;
