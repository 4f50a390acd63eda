export const search = {
  title: 'Buscar',
} as const;
