import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports go app → features → ui and lib → api; a feature never imports another feature. */
function layer(files, forbidden) {
  const patterns = forbidden.map((group) => ({
    group: [group],
    message: 'Imports go app → features → ui, lib → api.',
  }));
  return { files, ignores: ['**/*.test.*'], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/schema', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  tseslint.configs.strict,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx', 'src/test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[\\p{L}]/u]', message: 'Texts live in src/locales.' },
        {
          selector: 'JSXAttribute[name.name=/^(label|title|placeholder|aria-label|description)$/] > Literal',
          message: 'Texts live in src/locales.',
        },
        {
          selector: 'JSXOpeningElement[name.name="form"]:not(:has(> JSXAttribute[name.name="noValidate"]))',
          message: 'The browser would speak its own language: noValidate, and say it yourself.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/lib/http.ts', 'src/lib/live-stream.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'lib/http.ts is the only fetch.' },
        { name: 'EventSource', message: 'lib/live-stream.ts is the only stream.' },
      ],
    },
  },
  {
    files: ['src/**/*.test.{ts,tsx}'],
    ignores: ['**/*.alone.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock|resetModules)$/]',
          message: 'Other test files share these modules: name the file *.alone.test.',
        },
      ],
    },
  },
  layer(['src/features/**'], ['@/app/**', '@/features/**', '../*/**']),
  layer(['src/ui/**'], ['@/app/**', '@/features/**']),
  layer(['src/lib/**'], ['@/app/**', '@/features/**', '@/ui/**']),
  {
    files: ['scripts/**', '*.config.{js,ts}', '.size-limit.js', 'public/**'],
    languageOptions: {
      globals: {
        describe: 'readonly',
        it: 'readonly',
        expect: 'readonly',
        process: 'readonly',
        console: 'readonly',
        window: 'readonly',
        document: 'readonly',
        URL: 'readonly',
        localStorage: 'readonly',
        navigator: 'readonly',
      },
    },
  },
);
