import stylistic from '@stylistic/eslint-plugin'
import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import esx from 'eslint-plugin-es-x'
import vue from 'eslint-plugin-vue'

/** Which rooms a room may import from. `tests/architecture.test.ts` reads the same table. */
import { rooms } from './tests/rooms.js'

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room/${room}`,
  files: [`src/${room}/**/*.{ts,vue}`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { regex: `^@/(?!(?:${[room, ...allowed].join('|')})(?:/|$))`, message: `src/${room} may import only from: ${[room, ...allowed].join(', ')}.` },
        { regex: `^(?:\\.\\./)+(?:${Object.keys(rooms).join('|')})/`, message: 'Use @/… between rooms.' },
        ...(room === 'build' ? [] : [{ regex: '^node:', message: 'Only src/build may use Node.' }]),
      ],
    }],
  },
}))

const pureRooms = ['datapackage', 'domain', 'dataset', 'indicators', 'selectors', 'bulletin', 'intake']

export default defineConfigWithVueTs(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', 'src/dataset/rows.generated.ts', 'tests/browsers/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  vue.configs['flat/recommended'],
  vueTsConfigs.strictTypeChecked,
  stylistic.configs.customize({ semi: false, quotes: 'single', braceStyle: '1tbs', arrowParens: false }),
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@stylistic/max-statements-per-line': 'off',
      '@stylistic/multiline-ternary': 'off',
      '@stylistic/operator-linebreak': 'off',
      '@stylistic/arrow-parens': 'off',
      '@stylistic/quote-props': 'off',
      '@stylistic/max-len': ['error', { code: 260, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
      '@stylistic/indent-binary-ops': 'off',
      'no-console': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
    },
  },
  ...roomRules,
  {
    name: 'browser floor',
    files: ['src/**/*.{ts,vue}'],
    ignores: ['src/build/**'],
    plugins: { 'es-x': esx },
    // Chromium 86: syntax is lowered by the build, run-time objects and methods are not.
    rules: {
      'es-x/no-array-prototype-at': 'error',
      'es-x/no-string-prototype-at': 'error',
      'es-x/no-object-hasown': 'error',
      'es-x/no-error-cause': 'error',
      'es-x/no-array-prototype-findlast-findlastindex': 'error',
      'es-x/no-array-prototype-toreversed': 'error',
      'es-x/no-array-prototype-tosorted': 'error',
      'es-x/no-array-prototype-tospliced': 'error',
      'es-x/no-array-prototype-with': 'error',
      'es-x/no-object-groupby': 'error',
      'es-x/no-map-groupby': 'error',
      'es-x/no-regexp-d-flag': 'error',
      'es-x/no-regexp-v-flag': 'error',
      'es-x/no-top-level-await': 'error',
      'es-x/no-promise-withresolvers': 'error',
      'no-restricted-globals': ['error', 'structuredClone', 'scheduler'],
    },
  },
  {
    name: 'pure rooms',
    files: [...pureRooms.map(room => `src/${room}/**/*.ts`), 'src/charts/*/model.ts', 'src/charts/*/option.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'fetch', 'structuredClone'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
    },
  },
  {
    name: 'only charts/register.ts runs ECharts',
    files: ['src/**/*.{ts,vue}'],
    ignores: ['src/charts/register.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: ['echarts', 'echarts/*'], allowTypeImports: true, message: 'Types only; charts/register.ts is the one place that runs ECharts.' }] }] },
  },
  {
    name: 'scroll: the successor of scrollBehavior is still experimental',
    files: ['src/app.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    name: 'tests',
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [vueTsConfigs.disableTypeChecked],
  },
)
