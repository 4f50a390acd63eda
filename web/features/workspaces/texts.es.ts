export const settings = {
  title: 'Ajustes',
  you: 'Tú',
  page_accounts: 'Cuentas',
  page_brands: 'Marcas',
  page_members: 'Equipo',
  page_labels: 'Etiquetas',
  page_snippets: 'Fragmentos',
  page_apiKeys: 'Claves de API',
  page_audit: 'Registro',
  page_me: 'Tu perfil',
} as const;

export const brands = {
  lead: 'Con qué nombre habláis, qué prometéis y qué no decís nunca.',
  add: 'Añadir una marca',
  name: 'Nombre',
  language: 'Idioma en que habla',
  timeZone: 'Zona horaria',
  first: 'Primera respuesta',
  next: 'Siguientes respuestas',
  minutes: 'En minutos. Es lo que prometéis a quien escribe.',
  banned: 'Lo que la marca no dice nunca',
  bannedHelp: 'Una palabra o expresión por línea. El corrector no deja que salgan.',
} as const;

export const me = {
  name: 'Tu nombre',
  language: 'Idioma',
  theme: 'Aspecto',
  theme_system: 'Como el sistema',
  theme_light: 'Claro',
  theme_dark: 'Oscuro',
  density: 'Lista',
  density_comfortable: 'Cómoda',
  density_compact: 'Compacta',
  notifications: 'Avisos de escritorio',
  notificationsHelp: 'Cuando alguien escribe y no tienes la mesa delante.',
  singleKeys: 'Atajos de una sola letra',
  singleKeysHelp: 'r responde, e resuelve… Quítalos si usas un lector de pantalla o dictas.',
  sessions: 'Dónde has entrado',
  thisOne: 'este navegador',
  signOutThere: 'Cerrar esa sesión',
} as const;
