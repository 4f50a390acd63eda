export const es = {
  'account.unknown_channel': 'Esta instalación no conoce ese canal.',
  'account.unknown_setting': 'Este canal no tiene ese dato de configuración.',
  'account.setting_missing': 'Falta un dato que este canal necesita.',
  'account.setting_invalid': 'Uno de los datos no tiene la forma que debería.',
  'account.check_failed': 'La comprobación no ha salido bien, así que no se ha guardado nada.',
  'account.already_connected': 'Esa cuenta ya está conectada en este espacio.',
  'account.other_account': 'Con estos datos se entra en otra cuenta distinta. Conéctala aparte, como cuenta nueva.',
  'account.changed_meanwhile':
    'Alguien ha cambiado esta cuenta mientras la editabas. Mira cómo está ahora y guarda otra vez.',
  'account.unreachable': 'El otro lado no contesta. Revisa la dirección y prueba dentro de un momento.',
  'account.stream_lost': 'Se ha perdido la conexión. Lo seguimos intentando.',
} as const;
