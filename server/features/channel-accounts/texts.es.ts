import { authorizationLost } from '@tertulia/channel-kit';

export const es = {
  'account.unknown_channel': 'Esta instalación no conoce esa red.',
  'account.unknown_setting': 'Esta red no tiene ese ajuste.',
  'account.setting_missing': 'Falta un dato que esta red necesita.',
  'account.setting_invalid': 'Uno de los datos no está escrito como debería.',
  'account.unknown_authorization': 'Esta red no se conecta de esa manera.',
  'account.authorize_first': 'Para esto tiene que dar permiso el proveedor: vuelve a entrar allí.',
  'account.authorization_address': 'Esto no es una dirección https completa.',
  'account.authorization_too_often': 'Demasiados intentos seguidos. Espera medio minuto y prueba otra vez.',
  'account.authorization_over':
    'Este permiso ya no sirve: ya se usó, pasó demasiado tiempo o se empezó en otro navegador. Empieza de nuevo.',
  'account.authorization_declined':
    'En la página del proveedor nadie dio permiso, así que no se conectó nada. Empieza de nuevo.',
  'account.authorization_client':
    'El proveedor no acepta el identificador o el secreto de la aplicación. Copia el valor del secreto (no su identificador) y comprueba que no haya caducado.',
  'account.authorization_scope':
    'El proveedor no dio todos los permisos que hacen falta. Añádelos a la aplicación y no desmarques ninguno cuando te los pida.',
  'account.authorization_brief':
    'El proveedor solo da acceso por un rato. Permite a la aplicación el acceso sin conexión (offline).',
  'account.authorization_refused': 'El proveedor se negó. Debajo está lo que dijo.',
  'account.authorization_unreachable':
    'El proveedor no contesta en su dirección de tokens. Prueba otra vez dentro de un momento.',
  'authorization.withdrawn': authorizationLost['authorization.withdrawn'].es,
  'authorization.client_refused': authorizationLost['authorization.client_refused'].es,
  'authorization.unavailable': authorizationLost['authorization.unavailable'].es,
  'account.check_failed':
    'La comprobación no salió bien, así que no se guardó nada. Revisa los datos y prueba otra vez.',
  'account.already_connected': 'Esa cuenta ya está conectada en este espacio.',
  'account.other_account': 'Estos datos son de otra cuenta. Conéctala aparte, como cuenta nueva.',
  'account.changed_meanwhile':
    'Alguien cambió esta cuenta mientras la editabas. Mira cómo está ahora y guarda otra vez.',
  'account.unreachable': 'El otro lado no contesta. Revisa la dirección y prueba dentro de un momento.',
  'account.stream_lost': 'Se perdió la conexión. Seguimos intentándolo.',
} as const;
