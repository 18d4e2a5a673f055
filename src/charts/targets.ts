import type { FigureAddress } from '@/selectors/figure-address'

/** Where a figure stands in a picture (px): the box that answers for it, and its own point, by which near ones are told apart. */
export interface Target {
  left: number
  top: number
  width: number
  height: number
  x: number
  y: number
  address: FigureAddress
}

/** The figure at a place of the picture: of the boxes that hold it the one whose point is nearest; null beside all. */
export function targetAt(targets: readonly Target[], x: number, y: number): FigureAddress | null {
  const distance = (target: Target): number => Math.hypot(target.x - x, target.y - y)
  const holding = targets.filter(({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height)
  const [first, ...others] = holding
  return first === undefined ? null : others.reduce((best, target) => distance(target) < distance(best) ? target : best, first).address
}

/** A box whose point is its middle. */
export function boxTarget(address: FigureAddress, left: number, top: number, width: number, height: number): Target {
  return { left, top, width, height, x: left + width / 2, y: top + height / 2, address }
}
