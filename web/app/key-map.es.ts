/** The words of the map of keys, which come with it. */
export const keyMap = {
  everywhere: 'En toda la mesa',
  inbox: 'En la bandeja',
  conversation: 'En una conversación',
  writing: 'Al escribir',
  searching: 'En la búsqueda',
  send: 'Enviar en privado',
  publish: 'Publicar, o enviar un correo o una nota',
  newLine: 'Empezar otra línea',
  takeBack: 'Deshacer el envío, con el campo vacío',
  snippet: 'Insertar un fragmento',
  fact: 'Insertar un dato',
  mention: 'Mencionar a alguien en una nota',
  finding: 'Ir al aviso siguiente',
  takeFix: 'Aceptar lo que propone el aviso',
  leaveFinding: 'Dejar el texto como está',
  results: 'Recorrer los resultados',
} as const;
