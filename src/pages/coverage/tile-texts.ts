import type { PictureTile } from '@/charts/plain/tiles-picture'
import type { Translate } from '@/locales/translate'
import type { ProvinceTile } from '@/selectors/select-coverage'

export function tileLabel({ name, letters }: ProvinceTile, t: Translate): string {
  return t.locale === 'en' ? letters : name
}

/** 3 / 14, or a dash where the data have no committee. */
export function tileValue({ committees, published }: ProvinceTile, t: Translate): string {
  return committees > 0 ? t('fraction.value', { part: published, whole: committees }) : '–'
}

/** 0 none in the data, 1 none published, 2–4 thirds of the committees. */
export function tileShade({ committees, published }: ProvinceTile): PictureTile['shade'] {
  if (committees === 0) return 0
  return published === 0 ? 1 : ([2, 3, 4] as const)[Math.ceil(published / committees * 3) - 1] ?? 4
}
