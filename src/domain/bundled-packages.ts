/** The packages whose code the browser loads, by name. The build holds this list to what it bundles. */
export const bundledPackages: readonly { name: string, licence: string }[] = [
  { name: '@vue/reactivity', licence: 'MIT' },
  { name: '@vue/runtime-core', licence: 'MIT' },
  { name: '@vue/runtime-dom', licence: 'MIT' },
  { name: '@vue/shared', licence: 'MIT' },
  { name: 'echarts', licence: 'Apache-2.0' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'pinia', licence: 'MIT' },
  { name: 'tslib', licence: '0BSD' },
  { name: 'uqr', licence: 'MIT' },
  { name: 'vue-router', licence: 'MIT' },
  { name: 'write-excel-file', licence: 'MIT' },
  { name: 'zrender', licence: 'BSD-3-Clause' },
]
