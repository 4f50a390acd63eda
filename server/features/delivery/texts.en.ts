export const en = {
  'delivery.paused': 'This account is paused.',
  'delivery.unreachable': 'We could not reach the network. We will try again.',
  'delivery.channel_gone': 'This installation no longer knows that network.',
  'delivery.cannot_look_up': 'This network has no way to ask what became of it.',
  'message.voice_container': 'This network does not play recordings made in this browser. Send it as a file.',
  'delivery.vendor_rate': 'This network takes only so many messages a minute. It goes out as soon as it can.',
  'guard.differs':
    'The guard saw something else before it went out. Have a look; if it is fine as it stands, send it again.',
} as const;
