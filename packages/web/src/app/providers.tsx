import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AnnouncerProvider } from './announcer.tsx';
import { colourManager } from './colours.ts';
import { LanguageProvider } from './language-context.tsx';
import { ShortcutProvider } from './shortcuts.tsx';
import { theme } from './theme.ts';
import { ToastProvider } from './toasts.tsx';

const queries = new QueryClient({
  defaultOptions: {
    // The server is on this machine, and says when something is new: nothing is fetched on a hunch, and a
    // machine without a network (which browsers call offline) still reaches it.
    queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

/** Everything that pages lean on. The direction follows the `dir` of the root element. */
export const Providers = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <DirectionProvider initialDirection="rtl">
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colourManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <LanguageProvider>
        <QueryClientProvider client={queries}>
          <AnnouncerProvider>
            <ShortcutProvider>
              <ToastProvider>{children}</ToastProvider>
            </ShortcutProvider>
          </AnnouncerProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  </DirectionProvider>
);
