import type { KnownCommittee } from '@/bulletin/bulletin'

/** Code and name of each row of committees.csv; names hold no commas or quotes (data/datapackage.json). */
export function readCommittees(bytes: Uint8Array): KnownCommittee[] {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/).slice(1)
  return lines.filter(line => line !== '').map((line) => {
    const [code = '', name = ''] = line.split(',')
    return { code, name }
  })
}
