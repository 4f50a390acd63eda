export const en = {
  'conversation.changed_meanwhile':
    'Something changed in this conversation while you were writing. Have a look, and send your answer again if it still fits.',
  'conversation.already_resolved': 'Somebody has already resolved it.',
  'conversation.not_resolved': 'It is already open.',
  'conversation.nothing_to_undo': 'It has changed since, so there is nothing left to undo.',
  'message.too_late_to_undo': 'It is already on its way and cannot be taken back.',
  'message.empty': 'Write something, or add a file.',
  'message.too_long': 'It is longer than this network allows. Shorten it or send it in two.',
  'conversation.window_closed': 'This network no longer lets us write here until the person writes again.',
  'conversation.channel_cannot': 'This network cannot do that.',
  'conversation.cannot_move_there': 'We cannot write to this person from that account.',
  'conversation.snooze_in_past': 'Choose a moment that is still to come.',
  'conversation.unknown_member': 'That person is not in this workspace. Choose somebody else.',
  'message.unknown_recipient': 'Somebody in copy is not part of this conversation. Remove that address and send again.',
  'message.unknown_quote':
    'The message you are replying to is no longer in this conversation. Remove the quote and send again.',
  'message.unknown_file': 'One of the files is no longer here. Add it again.',
  'message.not_unknown': 'We already know what became of it.',
  'guard.blocks': 'The guard is holding it back; its findings say why.',
  'guard.override_not_allowed': 'Only a lead can send it anyway, with a reason.',
} as const;
