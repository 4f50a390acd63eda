export const es = {
  'snippet.shortcut_taken': 'Ya hay un fragmento con ese atajo.',
  'snippet.changed_meanwhile':
    'Alguien ha cambiado este fragmento mientras lo editabas. Mira cómo está ahora y guarda otra vez.',
} as const;
