export const ui = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  save: 'Guardar',
  retry: 'Reintentar',
  delete: 'Eliminar',
  loading: 'Cargando',
  unreached: 'No hemos podido hablar con el servidor. Comprueba la conexión y vuelve a intentarlo.',
  failed: 'Algo ha fallado en la mesa. Lo que habías escrito sigue aquí.',
  forbidden: 'No tienes permiso para ver esto. Pídeselo a quien administra el espacio.',
  missing: 'No lo encontramos. Puede que ya no exista o que el enlace esté incompleto.',
} as const;
