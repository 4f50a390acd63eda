export const es = {
  'fact.changed_meanwhile':
    'Alguien ha cambiado este dato mientras lo editabas. Mira cómo está ahora y guarda otra vez.',
  'fact.details_do_not_fit': 'Estas cifras no cuadran con lo que dice el dato. Revísalas y guarda otra vez.',
  'fact.unknown_owner': 'Quien responda de un dato tiene que trabajar en este espacio.',
} as const;
