import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { noDateFromText } from './scripts/lint/no-date-from-text.mjs';

const noInnerHtml = 'No string may reach an HTML sink: build nodes or a template instead.';

/** What this library has decided against; the reasons are in docs/decisions/. */
const everywhere = [
  { selector: 'MemberExpression[object.name="Date"][property.name="parse"]', message: 'Use src/dates.' },
  {
    selector: 'MemberExpression[object.name="z"][property.name="config"]',
    message: 'z.config writes to a global that the host page shares.',
  },
  { selector: 'TSEnumDeclaration', message: 'TypeScript is for types only: use a union and a table.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'TypeScript is for types only: use modules.' },
];

/** In what is published; a test may write the page that it needs. */
const sinks = [
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: noInnerHtml },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]', message: noInnerHtml },
];

const restrictedImports = ['error', {
  paths: ['zod', 'zod/v4'].map((name) => ({ name, message: 'Use zod/mini, as a namespace.' })),
  patterns: [
    { group: ['lit/directives/style-map*'], message: 'styleMap is blocked by a strict CSP: set custom properties.' },
    { group: ['lit/directives/unsafe-*'], message: noInnerHtml },
  ],
}];

const scripts = ['**/*.mjs', '**/*.js'];

export default defineConfig(
  globalIgnores(['dist/', 'cdn/', 'storybook-static/', 'coverage/', 'bench/dist/', 'types/', 'examples/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...sinks],
      'no-restricted-imports': restrictedImports,
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      // An element's documentation, from which manifest and README are made, stands at its class.
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { own: { rules: { 'no-date-from-text': noDateFromText } } },
    rules: {
      'own/no-date-from-text': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', {
        ignoreArrowShorthand: true,
        ignoreVoidReturningFunctions: true,
      }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'lit/attribute-names': 'off',
    },
  },
  {
    // These run on servers too, where much of what the types of the DOM promise is absent.
    files: ['src/elements/language-controller.ts', 'src/source/source-error.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
    },
  },
  // A language is one table, as long as there are words to say.
  { files: ['src/locale/languages/*.ts'], rules: { 'max-lines': 'off' } },
  // Data that a script writes.
  { files: ['src/document/form/policy-form.ts', 'src/convert/courts/courts-data.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**/*.ts', 'test/**/*.mjs'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      // A suite is a function too; and chai's assertions are expressions.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // The floor that others are measured against is what innerHTML costs.
    files: ['bench/pages/f*.js'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  { files: scripts, languageOptions: { ecmaVersion: 2024, sourceType: 'module' } },
);
