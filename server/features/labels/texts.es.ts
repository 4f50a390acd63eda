export const es = {
  'label.name_taken': 'Ya hay una etiqueta con ese nombre. Elige otro.',
  'label.changed_meanwhile':
    'Alguien cambió esta etiqueta mientras la editabas. Mira cómo está ahora y guarda otra vez.',
} as const;
