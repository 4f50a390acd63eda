export const es = {
  'label.name_taken': 'Ya hay una etiqueta con ese nombre.',
  'label.changed_meanwhile':
    'Alguien ha cambiado esta etiqueta mientras la editabas. Mira cómo está ahora y guarda otra vez.',
} as const;
