import type { Archive } from '../zip/archive'
import { stop } from '../intake-fault'
import { readPart } from '../xml/read-part'
import { attributeOf } from '../xml/xml-reader'

/** Where one part of an Office file points: the last word of its type, and the path inside the zip. */
export interface Relation { type: string, target: string }

/** A workbook of a thousand sheets has as many; more only cost memory. */
const mostRelations = 10_000

/** The parts that `path` points to, by id; '' stands for the file itself. What lies outside the file is left out. @throws IntakeStop */
export function readRelations(archive: Archive, path: string): Map<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const file = `${folder}_rels/${path.slice(folder.length)}.rels`
  const relations = new Map<string, Relation>()
  if (archive.find(file) === null) return relations
  readPart(archive, file, {
    open(name, tag) {
      if (name !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return
      const type = (attributeOf(tag, 'Type') ?? '').replace(/^.*\//, '')
      if (relations.size >= mostRelations) stop('IN131', { limit: mostRelations })
      relations.set(attributeOf(tag, 'Id') ?? '', { type, target: resolve(folder, attributeOf(tag, 'Target') ?? '') })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return relations
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') kept.pop()
    else if (part !== '.' && part !== '') kept.push(part)
  }
  return kept.join('/')
}
