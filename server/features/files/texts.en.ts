export const en = {
  'file.empty': 'That file is empty. Choose another.',
  'file.too_many_pixels': 'That picture is too large to open safely. Make it smaller and try again.',
  'file.link_expired': 'This link has expired. Go back to the conversation and open it from there.',
} as const;
