import type { Work } from './use-task'
import type { DrawChart } from '@/charts/figure-drawing'
import type { FigureFacts } from '@/exports/figure-facts'
import type { PictureFile } from '@/exports/picture'
import { copyPicture, saveFile, svgToPng, textFile, toDataAddress } from './browser-files'
import { drawFigure, drawQr } from './draw-figure'
import { writeWorkbook } from './write-workbook'
import { useTranslate } from '@/composables/use-locale'
import { toExportTable } from '@/exports/export-table'
import { fileName } from '@/exports/file-name'
import { notesOf } from '@/exports/notes'
import { composePicture } from '@/exports/picture'
import { qrPath } from '@/exports/qr-path'
import { toCsv } from '@/exports/to-csv'
import { toJson } from '@/exports/to-json'
import { toSheets } from '@/exports/to-sheets'

export type ExportKind = 'csv' | 'xlsx' | 'json' | 'svg' | 'png' | 'copy' | 'share'

/** px: a picture for the desk, and one for a phone, where a narrow one can be read. */
const pictureWidth = 1136
const shareWidth = 688

/**
 * The work of each export. `facts` are asked for when it begins.
 * @param showShare gets the picture to share as an address, because WeChat saves nothing but pictures on the page
 */
export function useExports(facts: () => FigureFacts, draw: () => DrawChart | null, showShare: (address: string) => void): Record<ExportKind, Work> {
  const t = useTranslate()

  function saved(content: Blob, ending: string): string {
    const name = fileName(facts(), ending)
    saveFile(content, name)
    return t('export.action.saved', { name })
  }

  async function picture(width: typeof pictureWidth | typeof shareWidth, withQr: boolean): Promise<PictureFile> {
    const drawing = draw()
    if (drawing === null) throw new Error('The figure has no chart.')
    const [chart, modules] = await Promise.all([drawFigure(drawing, width), withQr ? drawQr(facts().address) : null])
    return composePicture({ facts: facts(), chart, qr: modules === null ? null : { path: qrPath(modules), size: modules.length } }, t)
  }

  async function bitmap(step: Parameters<Work>[0], width: typeof pictureWidth | typeof shareWidth, withQr = false): Promise<Blob> {
    step(0.1)
    const { svg, width: fullWidth, height } = await picture(width, withQr)
    step(0.6)
    const png = await svgToPng(svg, fullWidth, height, 2)
    step(0.9)
    return png
  }

  return {
    csv: step => textWork(step, () => saved(textFile(toCsv(toExportTable(facts().table, t), notesOf(facts(), t)), 'text/csv'), '.csv')),
    json: step => textWork(step, () => saved(textFile(toJson(facts(), toExportTable(facts().table, t), t), 'application/json'), '.json')),
    async xlsx(step) {
      step(0.1)
      const sheets = toSheets(toExportTable(facts().table, t), notesOf(facts(), t), { table: t('export.data.sheet'), notes: t('export.data.sheetNotes') })
      const workbook = await writeWorkbook(sheets)
      step(0.9)
      return saved(workbook, '.xlsx')
    },
    async svg(step) {
      step(0.1)
      const { svg } = await picture(pictureWidth, false)
      step(0.9)
      return saved(textFile(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, 'image/svg+xml'), '.svg')
    },
    png: async step => saved(await bitmap(step, pictureWidth), '.png'),
    async copy(step) {
      const copied = await copyPicture(await bitmap(step, pictureWidth))
      step(1)
      return copied ? t('export.action.copied', { what: t('export.picture') }) : t('export.action.copyPictureFailed')
    },
    async share(step) {
      const address = await toDataAddress(await bitmap(step, shareWidth, true))
      step(1)
      showShare(address)
      return t('export.picture.shareHelp')
    },
  }
}

/** Small work without a wait of its own is still announced before it is done. */
async function textWork(step: Parameters<Work>[0], work: () => string): Promise<string> {
  await Promise.resolve()
  step(0.5)
  return work()
}
