export const es = {
  not_found: 'Aquí no hay nada, o no te toca verlo.',
  'access.sign_in_first': 'Entra primero con tu cuenta.',
  'access.not_allowed': 'Tu papel no permite hacer esto. Pídeselo a quien administra el espacio.',
  'request.invalid': 'Hay algo en la petición que no está como debería.',
  'request.too_large': 'Es más grande de lo que admitimos.',
  'request.media_type': 'Aquí no admitimos contenido de ese tipo.',
  'idempotency.key_used_for_another': 'Esa clave ya se usó para otra cosa. Envíalo con una clave nueva.',
  'idempotency.key_missing':
    'Envía la cabecera Idempotency-Key, para que una repetición no le llegue dos veces a nadie.',
  'desk.took_too_long':
    'Estaba tardando demasiado y lo hemos parado; no ha cambiado nada. Prueba otra vez en un momento o pide menos de una vez.',
  'desk.busy': 'Nos estamos poniendo al día. Prueba de nuevo en un momento.',
  'desk.failed': 'Algo ha fallado por nuestra parte. Queda anotado; prueba de nuevo.',
} as const;
