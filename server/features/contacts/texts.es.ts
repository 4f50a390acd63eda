export const es = {
  'contact.changed_meanwhile':
    'Alguien ha cambiado esta ficha mientras la editabas. Mírala otra vez y guarda de nuevo.',
  'contact.same_person': 'Ya son la misma persona.',
  'contact.not_merged': 'Esas dos fichas ya no están unidas.',
} as const;
