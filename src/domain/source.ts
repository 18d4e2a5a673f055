/** Best first: this order is the first step of the reconciling rule. */
export const sourceQualities = ['official', 'media', 'mirror'] as const
export type SourceQuality = typeof sourceQualities[number]

/** A published document. A mirror (a copy on another host) is named but never linked, so its `url` is null. */
export interface Source {
  id: string
  title: string
  publisher: string
  /** YYYY-MM-DD */
  publishedOn: string | null
  quality: SourceQuality
  url: string | null
}
