import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readInboxPlace } from '../features/conversations/inbox-place.ts';
import { InboxScreen } from '../features/conversations/inbox-screen.tsx';
import { readReturn } from '../features/channel-accounts/read-return.ts';
import { readVoicePlace } from '../features/protocol/voice-place.ts';
import { Desk } from './desk.tsx';
import { Broken, Lost } from './dead-ends.tsx';

const root = createRootRoute({ notFoundComponent: Lost, errorComponent: Broken });

/** Inside the frame: rail, banners, keys. Everything that needs a signed-in member. */
const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: Desk });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox' });
  },
});

const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/inbox',
  validateSearch: readInboxPlace,
  component: InboxScreen,
});
// the open conversation is a child so that moving to another one keeps the list mounted
const conversation = createRoute({ getParentRoute: () => inbox, path: '$conversationId', component: () => null });

const search = createRoute({
  getParentRoute: () => desk,
  path: '/search',
  validateSearch: (asked: Record<string, unknown>): { q?: string } =>
    typeof asked['q'] === 'string' && asked['q'] !== '' ? { q: asked['q'] } : {},
  component: lazyRouteComponent(() => import('../features/search/search-screen.tsx'), 'SearchScreen'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (asked: Record<string, unknown>): { back?: string } =>
    typeof asked['back'] === 'string' ? { back: asked['back'] } : {},
  component: lazyRouteComponent(() => import('../features/access/sign-in-screen.tsx'), 'SignInScreen'),
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../features/access/welcome-screen.tsx'), 'WelcomeScreen'),
});
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('../features/access/join-screen.tsx'), 'JoinScreen'),
});

const settings = createRoute({
  getParentRoute: () => desk,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/workspaces/settings-frame.tsx'), 'SettingsFrame'),
});
const settingsAccounts = createRoute({
  getParentRoute: () => settings,
  path: '/accounts',
  validateSearch: readOpen,
  component: lazyRouteComponent(() => import('../features/channel-accounts/accounts-page.tsx'), 'AccountsPage'),
});
/** Where a vendor's sign-in page brings people back to; the server gives it out as `returnAddress`. */
const settingsReturn = createRoute({
  getParentRoute: () => settings,
  path: '/accounts/return',
  validateSearch: readReturn,
  component: lazyRouteComponent(
    () => import('../features/channel-accounts/authorization-return.tsx'),
    'AuthorizationReturn',
  ),
});
const settingsBrands = createRoute({
  getParentRoute: () => settings,
  path: '/brands',
  validateSearch: readOpen,
  component: lazyRouteComponent(() => import('../features/workspaces/brands-page.tsx'), 'BrandsPage'),
});
const settingsVoice = createRoute({
  getParentRoute: () => settings,
  path: '/voice',
  validateSearch: readVoicePlace,
  component: lazyRouteComponent(() => import('../features/protocol/voice-page.tsx'), 'VoicePage'),
});
const settingsMembers = createRoute({
  getParentRoute: () => settings,
  path: '/members',
  component: lazyRouteComponent(() => import('../features/access/members-page.tsx'), 'MembersPage'),
});
const settingsLabels = createRoute({
  getParentRoute: () => settings,
  path: '/labels',
  component: lazyRouteComponent(() => import('../features/labels/labels-page.tsx'), 'LabelsPage'),
});
const settingsSnippets = createRoute({
  getParentRoute: () => settings,
  path: '/snippets',
  component: lazyRouteComponent(() => import('../features/snippets/snippets-page.tsx'), 'SnippetsPage'),
});
const settingsFacts = createRoute({
  getParentRoute: () => settings,
  path: '/facts',
  component: lazyRouteComponent(() => import('../features/facts/facts-page.tsx'), 'FactsPage'),
});
const settingsApiKeys = createRoute({
  getParentRoute: () => settings,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('../features/access/api-keys-page.tsx'), 'ApiKeysPage'),
});
const settingsAudit = createRoute({
  getParentRoute: () => settings,
  path: '/audit',
  component: lazyRouteComponent(() => import('../features/access/audit-page.tsx'), 'AuditPage'),
});
const settingsMe = createRoute({
  getParentRoute: () => settings,
  path: '/me',
  component: lazyRouteComponent(() => import('../features/workspaces/me-page.tsx'), 'MePage'),
});
const settingsPages = settings.addChildren([
  settingsAccounts,
  settingsReturn,
  settingsBrands,
  settingsVoice,
  settingsMembers,
  settingsLabels,
  settingsSnippets,
  settingsFacts,
  settingsApiKeys,
  settingsAudit,
  settingsMe,
]);

const routes = root.addChildren([
  home,
  signIn,
  welcome,
  join,
  desk.addChildren([inbox.addChildren([conversation]), settingsPages, search]),
]);

export const router = createRouter({
  // an address is what people see and share: plain words, and `q=48291` is no number
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: writeSearch,
  routeTree: routes,
  defaultPreload: 'intent',
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function writeSearch(search: Record<string, unknown>): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' || typeof value === 'boolean') words.set(name, String(value));
  }
  return words.size === 0 ? '' : `?${words}`;
}

/** Which line of the page is open. */
function readOpen(asked: Record<string, unknown>): { open?: string } {
  return typeof asked['open'] === 'string' ? { open: asked['open'] } : {};
}
