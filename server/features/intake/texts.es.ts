export const es = {
  'intake.not_genuine': 'La firma no cuadra: esto no viene de donde dice.',
  'intake.unknown_endpoint': 'En esta dirección no hay nadie conectado.',
  'intake.full': 'Nos estamos poniendo al día. Envíalo otra vez dentro de unos segundos.',
} as const;
