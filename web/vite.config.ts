import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunks } from './chunks.ts';

const gateway = process.env.GUANXI_URL ?? 'http://localhost:8080';

/** They replace modules, which files that share them would see. */
const alone = ['src/**/*.alone.test.{ts,tsx}'];

const page = {
  include: ['src/**/*.test.tsx', 'src/**/*.dom.test.ts'],
  environment: 'jsdom',
  setupFiles: ['src/test/setup.ts'],
};

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
          include: ['src/**/*.test.ts', 'scripts/*.test.mjs'],
          exclude: ['src/**/*.dom.test.ts', ...alone],
          isolate: false, // what they import is read once
        },
      },
      {
        extends: true,
        test: { ...page, name: 'pages', exclude: alone, isolate: false },
      },
      {
        extends: true,
        test: { ...page, name: 'pages alone', include: alone },
      },
    ],
  },
});
