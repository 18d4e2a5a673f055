import { describe, expect, it } from 'vitest'
import { licencesFile, shippedPackages } from '@/build/licences'
import { bundledPackages } from '@/domain/bundled-packages'

const listed = bundledPackages.map(({ name }) => `/place/node_modules/${name}/dist/index.js`)

describe('the licence list', () => {
  it('must name every package that is bundled, and no other', () => {
    expect(() => shippedPackages([])).toThrow('src/domain/bundled-packages.ts')
    expect(() => shippedPackages([`${process.cwd()}/node_modules/vue/index.js`])).toThrow(/bundled:\n {2}vue MIT$/)
  })

  it('is given with every licence in full', () => {
    const shipped = shippedPackages(['/place/src/main.ts', ...listed.map(id => id.replace('/place', process.cwd()))])
    expect(shipped.map(({ name }) => name)).toEqual(['@vue/reactivity', '@vue/runtime-core', '@vue/runtime-dom', '@vue/shared', 'echarts', 'fflate', 'pinia', 'tslib', 'uqr', 'vue-router', 'write-excel-file', 'zrender'])
    const text = licencesFile(shipped)
    expect(text).toMatch(/echarts [\d.]+ \(Apache-2\.0\)\n[\s\S]*Apache License/)
    expect(text).toContain('Permission is hereby granted, free of charge')
  })
})
