import { useText } from '../../i18n/use-text.ts';

/** Finds people and words in everything. */
export function SearchScreen() {
  const t = useText();
  return (
    <main className="p-6">
      <h1 className="font-voice text-xl font-medium">{t('search.title')}</h1>
    </main>
  );
}
