/** 41 KB, 3.2 MB: a thousand to the step, as download dialogs count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const inMega = bytes >= 1e6
  const value = bytes / (inMega ? 1e6 : 1e3)
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${inMega ? 'MB' : 'KB'}`
}
