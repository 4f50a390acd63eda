export const en = {
  'snippet.shortcut_taken': 'There is a snippet with that shortcut already.',
  'snippet.changed_meanwhile': 'Somebody changed this snippet while you were editing it. Look at it again, then save.',
} as const;
