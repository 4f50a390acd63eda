export const es = {
  'snippet.shortcut_taken': 'Ya hay un fragmento con ese atajo. Elige otro.',
  'snippet.changed_meanwhile':
    'Alguien cambió este fragmento mientras lo editabas. Mira cómo está ahora y guarda otra vez.',
} as const;
