export const en = {
  'account.unknown_channel': 'This installation knows no such channel.',
  'account.unknown_setting': 'This channel has no such setting.',
  'account.setting_missing': 'Something this channel needs is missing.',
  'account.setting_invalid': 'One of the settings is not written as it should be.',
  'account.check_failed': 'The check did not pass, so nothing was saved.',
  'account.already_connected': 'That account is already connected in this workspace.',
  'account.other_account': 'These settings sign in to a different account. Connect that one separately.',
  'account.changed_meanwhile': 'Somebody changed this account while you were editing it. Look at it again, then save.',
  'account.unreachable': 'The other side does not answer. Check the address and try again in a moment.',
  'account.stream_lost': 'The connection was lost. We keep trying.',
} as const;
