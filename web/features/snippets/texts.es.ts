export const snippets = {
  lead: 'Textos de todos los días: pasos, direcciones, lo que se pregunta una y otra vez. El saludo y el trato los pones tú.',
  noneTitle: 'Aún no hay fragmentos',
  none: 'Guarda el primero y escríbelo en una respuesta con «/» y su atajo.',
  add: 'Nuevo fragmento',
  ask: 'Desaparecerá para todo el equipo. Lo ya enviado no cambia.',
  title: 'Título',
  shortcut: 'Atajo',
  shortcutHelp: 'Letras, números y guiones. Se escribe tras una barra.',
  text: 'Texto',
  textHelp: 'Sin saludo ni despedida: eso es de cada persona.',
} as const;
