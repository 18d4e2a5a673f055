/**
 * Whether a page of this site can be had now: asked before the page that the reader has is given up for it.
 * "Not found" is an answer too: the page for unknown addresses helps on. Never rejects.
 */
export async function reach(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(address, { method: 'HEAD', cache: 'no-store' })
    return status < 500
  } catch {
    return false
  }
}
