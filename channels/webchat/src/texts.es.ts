/** Words of the door. The widget's own are in `widget/texts.es.ts`. */
export const es = {
  /** Stands before a number where somebody gave no name. */
  visitor: 'Visita',
  welcome: 'Hola, ¿en qué podemos ayudarte?',
  name: 'Tu nombre',
  email: 'Tu correo',
  refusals: {
    not_found: 'Aquí no hay nada.',
    method: 'Eso no se puede hacer aquí.',
    origin: 'Este chat no está permitido en este sitio.',
    token: 'No reconocemos esta visita. Recarga la página.',
    too_fast: 'Vas muy rápido. Espera un momento y prueba otra vez.',
    full: 'En este momento no podemos recibir más mensajes. Lo volvemos a intentar enseguida.',
    unreadable: 'No pudimos leer el mensaje. Envíalo otra vez.',
    id: 'Al mensaje le falta su identificador.',
    empty: 'El mensaje está vacío.',
    too_long: 'El mensaje es demasiado largo.',
    too_large: 'El archivo es demasiado grande. El máximo son 10 MB.',
    too_many_files: 'Son demasiados archivos. El máximo son 10 por mensaje.',
    file_type: 'No podemos recibir este tipo de archivo.',
    upload: 'El archivo no es de esta visita. Vuelve a adjuntarlo.',
    link: 'El enlace caducó. Recarga la conversación.',
  },
} as const;
