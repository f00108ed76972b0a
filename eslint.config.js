import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import vueAccessibility from 'eslint-plugin-vuejs-accessibility'
import globals from 'globals'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

export default defineConfig(
  globalIgnores([
    '.vitepress/cache/',
    '.vitepress/dist/',
    '.vitepress/package/',
    'test-results/',
    'playwright-report/',
  ]),
  js.configs.recommended,
  ts.configs.strict,
  vue.configs['flat/recommended'],
  vueAccessibility.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      // The checker of types knows the globals, and knows them better.
      'no-undef': 'off',
      'no-console': 'error',
      'vue/no-v-html': 'error',
      // A label around its control needs no id.
      'vuejs-accessibility/label-has-for': ['error', { required: 'nesting' }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
    },
  },
  {
    files: ['components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['vitepress', 'vitepress/*', '**/.vitepress/**', '**/docs/**'],
              message: 'Components do not know VitePress; the theme gives them what they need.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['data/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'vue',
                '@vueuse/*',
                'vitepress',
                '**/components/**',
                '**/.vitepress/**',
                '**/docs/**',
              ],
              message: 'data/ is plain TypeScript and depends on no other part of the site.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['.ci/**', 'scripts/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['.vitepress/theme/Layout.vue'],
    rules: { 'vue/multi-word-component-names': 'off' },
  },
  prettier,
)
