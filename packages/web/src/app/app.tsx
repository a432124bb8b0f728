import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';

export const App = (): ReactNode => (
  <Providers>
    <RouterProvider router={router} />
  </Providers>
);
