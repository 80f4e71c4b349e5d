import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
  build: { target: 'es2023', sourcemap: false, manifest: true },
  test: {
    globals: true,
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/*.test.mjs'],
    css: false,
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
