export const en = {
  'file.empty': 'That file is empty.',
  'file.too_many_pixels': 'That picture is too large to open safely. Make it smaller and try again.',
  'file.link_expired': 'This link is no longer valid.',
} as const;
