/** The rooms of the house: each may import from itself and from those named here. App.vue, app.ts and main.ts wire everything. */
export const rooms = {
  datapackage: [],
  domain: [],
  locales: [],
  dataset: ['datapackage', 'domain'],
  indicators: ['domain'],
  bulletin: ['datapackage', 'domain'],
  selectors: ['domain', 'dataset', 'indicators'],
  stores: ['domain', 'dataset'],
  composables: ['domain', 'locales', 'stores'],
  'chart-keys': [],
  charts: ['chart-keys', 'domain', 'indicators', 'selectors', 'locales', 'composables'],
  exports: ['domain', 'locales', 'charts'],
  components: ['domain', 'dataset', 'indicators', 'selectors', 'locales', 'composables', 'charts', 'exports'],
  pages: ['domain', 'dataset', 'indicators', 'selectors', 'locales', 'composables', 'charts', 'exports', 'components', 'stores'],
  styles: [],
  build: ['datapackage', 'domain', 'dataset', 'indicators', 'selectors', 'locales', 'composables', 'charts', 'exports', 'bulletin', 'app'],
}
