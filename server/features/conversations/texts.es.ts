export const es = {
  'conversation.changed_meanwhile':
    'Algo cambió en esta conversación mientras escribías. Míralo y, si tu respuesta sigue encajando, envíala otra vez.',
  'conversation.already_resolved': 'Alguien ya la resolvió.',
  'conversation.not_resolved': 'Ya está abierta.',
  'conversation.nothing_to_undo': 'Cambió después: ya no hay nada que deshacer.',
  'message.too_late_to_undo': 'Ya va de camino y no se puede retirar.',
  'message.empty': 'Escribe algo o añade un archivo.',
  'message.too_long': 'Es más largo de lo que admite esta red. Acórtalo o envíalo en dos.',
  'conversation.window_closed': 'Esta red ya no nos deja escribir aquí hasta que la persona vuelva a hacerlo.',
  'conversation.channel_cannot': 'Esta red no permite hacer eso.',
  'conversation.cannot_move_there': 'Desde esa cuenta no podemos escribirle a esta persona.',
  'conversation.snooze_in_past': 'Elige un momento que aún no haya pasado.',
  'conversation.unknown_member': 'Esa persona no está en este espacio. Elige a otra.',
  'message.unknown_recipient':
    'Alguien en copia no forma parte de esta conversación. Quita esa dirección y envía otra vez.',
  'message.unknown_quote': 'El mensaje al que respondes ya no está en esta conversación. Quítalo y envía otra vez.',
  'message.unknown_file': 'Uno de los archivos ya no está. Añádelo de nuevo.',
  'message.not_unknown': 'Ya sabemos qué fue de él.',
  'guard.blocks': 'El corrector lo retiene; sus avisos dicen por qué.',
  'guard.override_not_allowed': 'Solo quien coordina puede enviarlo igualmente, con un motivo.',
} as const;
