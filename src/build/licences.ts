import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPackages } from '@/domain/bundled-packages'

/** A package whose code is in the browser's files. */
export interface ShippedPackage {
  name: string
  version: string
  /** SPDX expression. */
  licence: string
  /** Full text of its licence and, where it has one, its notice. */
  text: string
}

/**
 * @param modules ids of the modules that were bundled
 * @returns the packages they come from, by name
 * @throws Error when one has no licence text, or when the list on the about page tells another story
 */
export function shippedPackages(modules: Iterable<string>): ShippedPackage[] {
  const folders = new Set<string>()
  for (const id of modules) {
    const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1]
    if (folder !== undefined) folders.add(folder)
  }
  const shipped = [...folders].map(readPackage).sort((a, b) => a.name < b.name ? -1 : 1)
  const listed = bundledPackages.map(({ name, licence }) => `${name} ${licence}`).join(', ')
  const found = shipped.map(({ name, licence }) => `${name} ${licence}`).join(', ')
  if (listed !== found) throw new Error(`The licence list of the about page (src/domain/bundled-packages.ts) says\n  ${listed}\nbut these are bundled:\n  ${found}`)
  return shipped
}

/** The file that the about page links: every package with its licence in full. */
export function licencesFile(shipped: readonly ShippedPackage[]): string {
  return shipped.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`).join(`\n${'-'.repeat(72)}\n\n`)
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string, version: string, license: string }
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|notice)(?:\.(?:md|txt))?$/i.test(file)).sort()
  if (files.length === 0) throw new Error(`${name} has no licence file.`)
  return { name, version, licence: license, text: files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n') }
}
