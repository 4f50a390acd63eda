import { authorizationLost } from '@tertulia/channel-kit';

export const es = {
  'account.unknown_channel': 'Esta instalación no conoce ese canal.',
  'account.unknown_setting': 'Este canal no tiene ese dato de configuración.',
  'account.setting_missing': 'Falta un dato que este canal necesita.',
  'account.setting_invalid': 'Uno de los datos no tiene la forma que debería.',
  'account.unknown_authorization': 'Este canal no se conecta de esa manera.',
  'account.authorize_first': 'Para esto tiene que dar permiso el proveedor: vuelve a entrar allí.',
  'account.authorization_address': 'Esto no es una dirección https completa.',
  'account.authorization_too_often': 'Demasiados intentos seguidos. Espera medio minuto y prueba otra vez.',
  'account.authorization_over':
    'Este permiso ya no vale: se ha usado antes, ha pasado demasiado tiempo o se empezó en otro navegador. Empieza de nuevo.',
  'account.authorization_declined':
    'En la página del proveedor no se ha dado permiso, así que no se ha conectado nada.',
  'account.authorization_client':
    'El proveedor no acepta el identificador o el secreto de la aplicación. Copia el valor del secreto (no su identificador) y comprueba que no haya caducado.',
  'account.authorization_scope':
    'El proveedor no ha dado todos los permisos que hacen falta. Añádelos a la aplicación y no desmarques ninguno cuando te los pida.',
  'account.authorization_brief':
    'El proveedor solo ha dado acceso para un rato. La aplicación tiene que tener permitido el acceso sin conexión (offline).',
  'account.authorization_refused': 'El proveedor ha dicho que no. Debajo está lo que ha dicho.',
  'account.authorization_unreachable':
    'El proveedor no contesta en su dirección de tokens. Prueba otra vez dentro de un momento.',
  'authorization.withdrawn': authorizationLost['authorization.withdrawn'].es,
  'authorization.client_refused': authorizationLost['authorization.client_refused'].es,
  'authorization.unavailable': authorizationLost['authorization.unavailable'].es,
  'account.check_failed': 'La comprobación no ha salido bien, así que no se ha guardado nada.',
  'account.already_connected': 'Esa cuenta ya está conectada en este espacio.',
  'account.other_account': 'Con estos datos se entra en otra cuenta distinta. Conéctala aparte, como cuenta nueva.',
  'account.changed_meanwhile':
    'Alguien ha cambiado esta cuenta mientras la editabas. Mira cómo está ahora y guarda otra vez.',
  'account.unreachable': 'El otro lado no contesta. Revisa la dirección y prueba dentro de un momento.',
  'account.stream_lost': 'Se ha perdido la conexión. Lo seguimos intentando.',
} as const;
