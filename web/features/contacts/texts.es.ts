export const contacts = {
  person: 'Persona',
} as const;
