import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '@/lib/language';
import { createQueryClient } from '@/lib/query';
import { Providers } from './app/providers';
import { createAppRouter } from './app/router';
import './app/styles';

const queries = createQueryClient();
const router = createAppRouter(queries);

await startLanguage();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
