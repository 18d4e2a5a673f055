/** Hands a file to the reader's downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // The download reads the address after the click: it must outlive it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

export function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` })
}

/**
 * Draws an SVG text as a bitmap.
 * @param scale pixels a px
 * @throws Error when the browser cannot draw it or has no memory for it
 */
export async function svgToPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const image = new Image()
  // An address of its own (blob:) the content policy of the page does not admit.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const brush = canvas.getContext('2d')
  if (brush === null) throw new Error('The browser has no canvas.')
  brush.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => blob === null ? reject(new Error('The canvas could not be written.')) : resolve(blob), 'image/png')
  })
}

export function toDataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('The file could not be read.'))
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'))
    reader.readAsDataURL(content)
  })
}

/** False where the browser keeps the clipboard to itself: without HTTPS, or refused by the reader. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await (navigator as Partial<Navigator>).clipboard?.writeText(text)
    return 'clipboard' in navigator
  } catch {
    return false
  }
}

/** False where the browser cannot put pictures on the clipboard. */
export async function copyPicture(png: Blob): Promise<boolean> {
  try {
    if (!('ClipboardItem' in globalThis) || !('clipboard' in navigator)) return false
    await navigator.clipboard.write([new ClipboardItem({ [png.type]: png })])
    return true
  } catch {
    return false
  }
}

/** The reader's own day, YYYY-MM-DD. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-')
}
