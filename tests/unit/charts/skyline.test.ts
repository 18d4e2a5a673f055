import { describe, expect, it } from 'vitest'
import { placeAbove } from '@/charts/skyline'

const tower = (left: number, top: number): { left: number, right: number, top: number } => ({ left, right: left + 20, top })

describe('labels above columns', () => {
  it('stand close above their columns where there is room', () => {
    expect(placeAbove([{ centre: 10, width: 18 }, { centre: 40, width: 18 }], [tower(0, 101), tower(30, 107)], 14)).toEqual([{ index: 0, y: 91 }, { index: 1, y: 97 }])
  })
  it('stand in rows where they crowd', () => {
    expect(placeAbove([{ centre: 10, width: 40 }, { centre: 35, width: 40 }], [tower(0, 100), tower(25, 100)], 14)).toEqual([{ index: 0, y: 84 }, { index: 1, y: 70 }])
  })
  it('clear a higher neighbour that they hang over', () => {
    expect(placeAbove([{ centre: 10, width: 60 }], [tower(0, 100), tower(25, 50)], 14)).toEqual([{ index: 0, y: 40 }])
  })
  it('are left out rather than heaped up', () => {
    const crowd = [0, 5, 10].map(centre => ({ centre, width: 40 }))
    expect(placeAbove(crowd, [tower(0, 100)], 14).map(place => place.index)).toEqual([0, 1])
  })
})
