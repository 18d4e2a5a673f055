/** The rooms of the house: each may import from itself and from those named here. App.vue, app.ts and main.ts wire everything. */
export const rooms = {
  datapackage: [],
  domain: [],
  locales: [],
  dataset: ['datapackage', 'domain'],
  indicators: ['domain'],
  bulletin: ['datapackage', 'domain'],
  desk: ['datapackage', 'domain', 'dataset', 'bulletin'],
  selectors: ['domain', 'dataset', 'indicators'],
  stores: ['domain', 'dataset'],
  composables: ['domain', 'locales', 'stores'],
  charts: ['domain', 'indicators', 'selectors', 'locales', 'composables'],
  components: ['domain', 'dataset', 'indicators', 'selectors', 'locales', 'composables', 'charts'],
  pages: ['domain', 'dataset', 'indicators', 'selectors', 'locales', 'composables', 'charts', 'components', 'stores'],
  styles: [],
  build: ['datapackage', 'domain', 'dataset', 'indicators', 'selectors', 'locales', 'composables', 'charts', 'bulletin', 'app'],
}
