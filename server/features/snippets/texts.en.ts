export const en = {
  'snippet.shortcut_taken': 'There is already a snippet with that shortcut. Choose another.',
  'snippet.changed_meanwhile': 'Somebody changed this snippet while you were editing it. Look at it again, then save.',
} as const;
