export const en = {
  'label.name_taken': 'There is already a label with that name. Choose another.',
  'label.changed_meanwhile': 'Somebody changed this label while you were editing it. Look at it again, then save.',
} as const;
