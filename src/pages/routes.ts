import type { RouteParamsGeneric, RouteRecordRaw } from 'vue-router'
import { committeePath, committeesPath, comparePath, coveragePath, overviewPath, packagePath, regionPath, sourcesPath, trendsPath } from '@/stores/decode-by-path'

declare module 'vue-router' {
  interface RouteMeta {
    /** The JSON below `data/v1/` that the page needs before it can say anything. */
    files?: (params: RouteParamsGeneric) => string[]
    /** Stands in a frame on another site: without header and footer, and without carrying its files. */
    bare?: boolean
  }
}

const ofCommittee = (params: RouteParamsGeneric): string[] => [committeePath(String(params['code']))]

/** One page a route, each its own chunk. The language is no part of the path: it is the app's base. */
export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./HomePage.vue'), meta: { files: () => [overviewPath] } },
  { path: '/committees/', name: 'committees', component: () => import('./CommitteesPage.vue'), meta: { files: () => [committeesPath] } },
  { path: '/committees/:region(\\d{2})/', name: 'region', component: () => import('./RegionPage.vue'), meta: { files: ({ region }) => [regionPath(String(region))] } },
  { path: '/committees/:code(\\d{6})/', name: 'committee', component: () => import('./CommitteePage.vue'), meta: { files: ofCommittee } },
  { path: '/committees/:code(\\d{6})/sessions/:session(\\d+-\\d+)/', name: 'session', component: () => import('./SessionPage.vue'), meta: { files: ofCommittee } },
  { path: '/trends/', name: 'trends', component: () => import('./TrendsPage.vue'), meta: { files: () => [trendsPath] } },
  { path: '/compare/', name: 'compare', component: () => import('./ComparePage.vue'), meta: { files: () => [comparePath] } },
  { path: '/coverage/', name: 'coverage', component: () => import('./CoveragePage.vue'), meta: { files: () => [coveragePath] } },
  { path: '/sources/', name: 'sources', component: () => import('./SourcesPage.vue'), meta: { files: () => [sourcesPath] } },
  { path: '/desk/', name: 'desk', component: () => import('./DeskPage.vue') },
  { path: '/data/', name: 'data', component: () => import('./DataPage.vue'), meta: { files: () => [packagePath] } },
  { path: '/about/', name: 'about', component: () => import('./AboutPage.vue') },
  { path: '/embed/:code(\\d{6})/:chart(attendance|funnel|trend)/', name: 'embed', component: () => import('./EmbedPage.vue'), meta: { files: ofCommittee, bare: true } },
  { path: '/:path(.*)*', name: 'notFound', component: () => import('./NotFoundPage.vue') },
]
