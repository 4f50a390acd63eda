import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preferredLocale } from '../i18n/preferred-locale.ts';
import { startI18n } from '../i18n/start.ts';
import { client } from '../live/desk-client.ts';
import './desk.css';
import { router } from './router.tsx';

const place = document.querySelector('#desk');
if (!place) throw new Error('index.html has lost its #desk');

await startI18n(
  preferredLocale(document.documentElement.dataset['locale'] ?? rememberedLocale(), navigator.languages),
  async (language) => (language === 'es' ? await import('./texts.es.ts') : await import('./texts.en.ts')).dictionaries,
);

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

// a newer version was installed while this page was open: its parts have other names now
addEventListener('vite:preloadError', () => {
  const last = Number(sessionStorage.getItem('tertulia.renewed') ?? 0);
  if (Date.now() - last < 60_000) return; // once is a new version, twice is something else
  // a part that did not come because the line is cut is no new version: renewing then would take the desk away
  void fetch('/', { cache: 'no-store' }).then(
    (answer) => {
      if (!answer.ok) return;
      sessionStorage.setItem('tertulia.renewed', String(Date.now()));
      location.reload();
    },
    () => undefined,
  );
});

function rememberedLocale(): string | null {
  try {
    return localStorage.getItem('tertulia.locale');
  } catch {
    return null; // storage is closed to us: the browser's languages decide
  }
}
