import { useQuery } from '@tanstack/react-query';
import { signOut } from '../features/access/sign-out.ts';
import { useText } from '../i18n/use-text.ts';
import { useSaveMe } from '../live/save-preferences.ts';
import { meQuery } from '../live/workspace-queries.ts';
import { isByTouch } from '../ui/by-touch.ts';
import type { MenuItem } from '../ui/menu.tsx';
import { notify } from '../ui/notice.ts';

/** What hangs from one's own face: looks, keys, the way out. */
export function useMeMenu({ onPalette, onKeys }: { onPalette: () => void; onKeys: () => void }): readonly MenuItem[] {
  const t = useText();
  const me = useQuery(meQuery).data;
  const save = useSaveMe();
  const theme = me?.preferences.theme ?? 'system';
  const density = me?.preferences.density ?? 'comfortable';
  const themes = [
    { id: 'system', icon: 'settings', label: t('frame.theme_system') },
    { id: 'light', icon: 'sun', label: t('frame.theme_light') },
    { id: 'dark', icon: 'moon', label: t('frame.theme_dark') },
  ] as const;
  return [
    { id: 'palette', label: t('frame.palette'), icon: 'command', keys: 'Mod+k', run: onPalette },
    ...(isByTouch() ? [] : [{ id: 'keys', label: t('frame.keys'), icon: 'keyboard', keys: '?', run: onKeys } as const]),
    ...themes.map((each) => ({
      ...each,
      checked: theme === each.id,
      run: () => save.mutate({ preferences: { theme: each.id } }),
    })),
    {
      id: 'density',
      icon: 'density',
      label: density === 'compact' ? t('frame.density_comfortable') : t('frame.density_compact'),
      run: () => save.mutate({ preferences: { density: density === 'compact' ? 'comfortable' : 'compact' } }),
    },
    {
      id: 'sign-out',
      label: t('frame.signOut'),
      icon: 'out',
      run: () => void signOut().catch(() => notify(t('ui.unreached'), { tone: 'breach' })),
    },
  ];
}
