export const en = {
  'brand.changed_meanwhile': 'Somebody changed this brand while you were editing it. Look at it again, then save.',
  'brand.unknown_domain': '“{{domain}}” is not a website. Write it like yourshop.com.',
  'brand.unknown_time_zone': 'There is no such time zone. Choose one such as Europe/Madrid or America/Bogota.',
} as const;
