import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunks } from './chunks.ts';

const gateway = process.env.GUANXI_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/session', '/oauth2', '/login', '/logout'].map((path) => [path, { target: gateway }]),
    ),
  },
  build: {
    target: 'es2023',
    sourcemap: false,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  test: {
    globals: true,
    css: false,
    restoreMocks: true,
    testTimeout: 30_000,
    maxWorkers: '100%',
    // most rules need no page, and a page for each file takes half of their time
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          // they leave nothing behind, and what they import is then read once
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/*.test.mjs'],
          exclude: ['src/**/*.dom.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['src/**/*.test.tsx', 'src/**/*.dom.test.ts'],
          environment: 'jsdom',
          setupFiles: ['src/test/setup.ts'],
        },
      },
    ],
  },
});
