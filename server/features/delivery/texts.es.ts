export const es = {
  'delivery.paused': 'Esta cuenta está en pausa.',
  'delivery.unreachable': 'No conseguimos conectar con la red. Lo intentaremos otra vez.',
  'delivery.channel_gone': 'Esta instalación ya no conoce esa red.',
  'delivery.cannot_look_up': 'Esta red no ofrece ninguna forma de preguntar qué fue de él.',
  'message.voice_container': 'Esta red no reproduce las grabaciones hechas en este navegador. Envíala como archivo.',
  'delivery.vendor_rate': 'Esta red limita los envíos por minuto. Saldrá en cuanto se pueda.',
  'guard.differs': 'El corrector vio algo más antes de enviarlo. Míralo; si está bien así, envíalo otra vez.',
} as const;
