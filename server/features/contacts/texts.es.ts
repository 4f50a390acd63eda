export const es = {
  'contact.changed_meanwhile':
    'Alguien cambió esta ficha mientras la editabas. Mira cómo está ahora y guarda otra vez.',
  'contact.same_person': 'Ya son la misma persona.',
  'contact.not_merged': 'Esas dos fichas ya no están unidas.',
} as const;
