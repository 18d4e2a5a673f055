/** The rooms of the house: each may import from itself and from those named here. App.vue, app.ts and main.ts wire everything. */
export const rooms = {
  datapackage: [],
  domain: [],
  locales: [],
  dataset: ['datapackage', 'domain'],
  indicators: ['domain'],
  bulletin: ['datapackage', 'domain'],
  intake: ['datapackage', 'domain', 'dataset'],
  'desk-worker': ['datapackage', 'domain', 'dataset', 'intake'],
  selectors: ['domain', 'dataset', 'indicators'],
  stores: ['domain', 'dataset'],
  composables: ['domain', 'locales', 'stores'],
  charts: ['domain', 'indicators', 'selectors', 'locales', 'composables'],
  components: ['domain', 'dataset', 'indicators', 'selectors', 'locales', 'composables', 'charts'],
  pages: ['domain', 'dataset', 'indicators', 'selectors', 'locales', 'composables', 'charts', 'components', 'stores', 'intake', 'desk-worker'],
  styles: [],
  build: ['datapackage', 'domain', 'dataset', 'indicators', 'selectors', 'locales', 'composables', 'charts', 'bulletin', 'app'],
}
