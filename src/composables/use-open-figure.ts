import type { InjectionKey } from 'vue'
import type { Router } from 'vue-router'
import { inject } from 'vue'

/** Opens the chain of a figure over the page that stands: `openFigure('210700-15-4-plenary.opening.present')`. */
export type OpenFigure = (address: string) => void

/** Provided by the app; without it (in a test of a part) nothing opens. */
export const openFigureKey: InjectionKey<OpenFigure> = Symbol('openFigure')

/** For whatever stands for a figure without being a link: bars and points of charts, blank cells. */
export function useOpenFigure(): OpenFigure {
  return inject(openFigureKey, () => undefined)
}

/**
 * Each chain is a step of the history, so that Back goes to the one before and then to the page. How many of them
 * lie on the page is kept in the entry, so that closing takes them away together.
 */
export function createOpenFigure(router: Router): OpenFigure {
  return (figure) => {
    const { path, query } = router.currentRoute.value
    void router.push({ path, query: { ...query, figure }, state: { chains: chainsOpen(router) + 1 } })
  }
}

/** Leaves the chain: back to the page as it was, or, where an address began with a chain, to the page without it. */
export function closeFigure(router: Router): void {
  const open = chainsOpen(router)
  if (open > 0) {
    router.go(-open)
    return
  }
  const { path, query } = router.currentRoute.value
  void router.replace({ path, query: { ...query, figure: undefined } })
}

function chainsOpen(router: Router): number {
  const { chains } = router.options.history.state
  return typeof chains === 'number' && typeof router.currentRoute.value.query['figure'] === 'string' ? chains : 0
}
