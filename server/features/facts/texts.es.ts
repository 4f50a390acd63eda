export const es = {
  'fact.changed_meanwhile': 'Alguien cambió este dato mientras lo editabas. Mira cómo está ahora y guarda otra vez.',
  'fact.details_do_not_fit': 'Estas cifras no cuadran con lo que dice el dato. Revísalas y guarda otra vez.',
  'fact.unknown_owner': 'La persona responsable de un dato tiene que estar en este espacio. Elige a otra.',
} as const;
