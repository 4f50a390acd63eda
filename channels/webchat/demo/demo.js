// The page's language and the desk come from its address: ?desk=<endpoint>&lang=en
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? (navigator.language.startsWith('es') ? 'es' : 'en');
const shown = language === 'en' ? 'en' : 'es';

document.documentElement.lang = shown;
for (const section of document.querySelectorAll('[data-words]')) section.hidden = section.dataset.words !== shown;
for (const link of document.querySelectorAll('[data-language]')) {
  const there = new URLSearchParams(asked);
  there.set('lang', link.dataset.language);
  link.href = `?${there}`;
  if (link.dataset.language === shown) link.setAttribute('aria-current', 'true');
}

const desk = asked.get('desk');
if (desk !== null) {
  const script = document.createElement('script');
  script.dataset.desk = desk;
  // A constant address on this very folder; pages with Trusted Types ask that somebody vouches for it.
  const vouched = window.trustedTypes?.createPolicy('demo', { createScriptURL: (url) => url });
  script.src = vouched ? vouched.createScriptURL('widget.js') : 'widget.js';
  document.head.append(script);
}
