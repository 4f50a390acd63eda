export const es = {
  'conversation.changed_meanwhile':
    'Ha pasado algo en esta conversación mientras escribías. Míralo, y si sigue encajando, envíalo otra vez.',
  'conversation.already_resolved': 'Alguien ya la ha resuelto.',
  'conversation.not_resolved': 'Ya está abierta.',
  'conversation.nothing_to_undo': 'Ha cambiado desde entonces: ya no hay nada que deshacer.',
  'message.too_late_to_undo': 'Ya va de camino y no se puede deshacer.',
  'message.empty': 'Escribe algo o añade un archivo.',
  'message.too_long': 'Es más largo de lo que admite esta red. Acórtalo o mándalo en dos.',
  'conversation.window_closed': 'Esta red ya no nos deja escribir aquí hasta que la persona vuelva a hacerlo.',
  'conversation.channel_cannot': 'Esta red no permite hacer eso.',
  'conversation.snooze_in_past': 'Elige un momento que aún no haya pasado.',
  'conversation.unknown_member': 'Esa persona no trabaja en este espacio.',
  'message.unknown_recipient': 'Alguien de los que van en copia no está en esta conversación.',
  'message.unknown_file': 'Uno de los archivos ya no está. Añádelo de nuevo.',
  'message.not_unknown': 'Ya sabemos qué fue de él.',
  'guard.blocks': 'El corrector lo retiene: dice algo que la marca nunca dice.',
  'guard.override_not_allowed': 'Solo quien coordina puede enviarlo igualmente, con un motivo.',
} as const;
