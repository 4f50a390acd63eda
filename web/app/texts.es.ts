import { access, audit, keys, members } from '../features/access/texts.es.ts';
import { accounts } from '../features/channel-accounts/texts.es.ts';
import { guard } from '../features/guard/texts.es.ts';
import { labels } from '../features/labels/texts.es.ts';
import { snippets } from '../features/snippets/texts.es.ts';
import { brands, me, settings } from '../features/workspaces/texts.es.ts';
import { contacts } from '../features/contacts/texts.es.ts';
import { conversations } from '../features/conversations/texts.es.ts';
import { search } from '../features/search/texts.es.ts';
import type { Variant } from '../i18n/words.ts';
import { ui } from '../ui/texts.es.ts';
import { frame } from './frame.es.ts';

/** Every word of the interface in Spanish, feature by feature. The type of the keys is read from here. */
export const es = {
  ui,
  frame,
  access,
  accounts,
  audit,
  brands,
  guard,
  keys,
  labels,
  me,
  members,
  settings,
  snippets,
  contacts,
  conversations,
  search,
} as const;

/** What Spain says differently. */
export const esES: Variant<typeof es> = {
  conversations: { part: { video: 'Vídeo' }, composer: { camera: 'Hacer una foto', pictures: 'Foto o vídeo' } },
};

/** What the Americas say differently. */
export const es419: Variant<typeof es> = {
  access: {
    signIn: 'Iniciar sesión',
    forgot: '¿Olvidaste la contraseña? Quien administra tu espacio puede darte un enlace nuevo.',
  },
  brands: { add: 'Agregar una marca' },
  settings: {
    changedMeanwhile: 'Alguien cambió esto mientras escribías. Copia lo que quieras conservar y mira cómo está ahora.',
  },
  me: { passwordChanged: 'Contraseña cambiada. Tus otras sesiones se cerraron.' },
  accounts: { notConnected: 'La cuenta no se conectó', theySaid: 'El proveedor dijo: «{{said}}»' },
  contacts: {
    addAttribute: 'Agregar un dato',
    failed: 'No pudimos abrir la ficha',
    changed: 'Alguien cambió esta ficha antes que tú. Ya la ves como está ahora.',
  },
  guard: { onlyThere: 'Lo vio el servidor.' },
  search: { failed: 'La búsqueda falló' },
  ui: {
    add: 'Agregar',
    unreached: 'No pudimos hablar con el servidor. Revisa la conexión y vuelve a intentarlo.',
    wrong: { other: 'Revisa lo que escribiste aquí.' },
  },
  frame: {
    signIn: 'Iniciar sesión',
    lost: 'Perdimos la conexión con el servidor. La estamos recuperando.',
    notifyNew: '{{name}} escribió',
    signedOut: 'Tu sesión terminó. Lo que estabas escribiendo sigue aquí.',
  },
  conversations: {
    list: { nothingYet: 'Aquí aún no se dijo nada', failed: 'No pudimos traer la lista' },
    thread: { failed: 'No pudimos abrir esta conversación' },
    message: { missed: 'A {{name}} no le llegó: {{why}}' },
    delivery: { refused: 'no salió', failed: 'no llegó', unknown: 'no sabemos si salió' },
    activity: {
      assigned: '{{by}} asignó la conversación a {{to}}',
      unassigned: '{{by}} la dejó sin responsable',
      resolved: '{{by}} la resolvió',
      reopened: '{{by}} la volvió a abrir',
      'reopened-by-contact': 'Se abre de nuevo: volvió a escribir',
      snoozed: '{{by}} la pospuso hasta {{until}}',
      'set-aside': '{{by}} la apartó',
      labelled: '{{by}} cambió las etiquetas',
      undone: '{{by}} lo deshizo',
      'moved-from': '{{by}} la trajo desde {{account}}.',
      merged: '{{by}} unió dos fichas de esta persona',
      other: 'Algo cambió en la conversación',
    },
    did: {
      partly_one: '{{said}}. Otra cambió entretanto.',
      partly_other: '{{said}}. Otras {{count}} cambiaron entretanto.',
      sendUndone: 'No salió. El texto vuelve a estar en el borrador.',
      changed: 'Alguien cambió esta conversación antes que tú. Ya la ves como está ahora.',
    },
    part: { refused: 'No se guardó: el archivo no es lo que dice ser.' },
    closing: { changed: 'Escribieron algo más allí. Míralo antes de cerrarla.' },
    moveTo: { 'window-closed': 'Pasó el plazo: aquí {{name}} tiene que volver a escribir.' },
    snoozeUntil: { past: 'Ese momento ya pasó.', tomorrow: 'Mañana temprano' },
    composer: {
      add: 'Agregar',
      notSent: 'No salió. {{why}}',
      uploadFailed: 'No se pudo subir {{name}}',
      withoutFile: '{{name}} no se pudo subir. Quítalo o vuelve a agregarlo, y envía otra vez.',
      windowClosed: 'Pasó el plazo para responder aquí. Podrás hacerlo cuando la persona vuelva a escribir.',
      windowClosedTemplate: 'Pasó el plazo para escribir libremente. Ahora solo se admite una plantilla aprobada.',
      changed_title: 'Cambió mientras escribías',
    },
  },
};

export const dictionaries = { es, 'es-ES': esES, 'es-419': es419 };
