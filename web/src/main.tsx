// first of all, so that what the parts say of themselves comes after it
import './app/styles';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followLanguage } from '@/lib/follow-language';
import { startLanguage } from '@/lib/language';
import { watchPresence } from '@/lib/presence';
import { createQueryClient } from '@/lib/query';
import { startEarly } from './app/early';
import { Providers } from './app/providers';
import { createAppRouter } from './app/router';

const queries = createQueryClient();
const router = createAppRouter(queries);

watchPresence();
followLanguage(queries);
const texts = startLanguage();
startEarly(router, queries, window.location.pathname);
await texts;
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
