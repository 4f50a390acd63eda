export const en = {
  'remote_image.unreachable': 'That picture is no longer where the mail says.',
  'remote_image.no_image': 'What is at that address is not a picture.',
  'remote_image.too_large': 'That picture is too large to show.',
} as const;
