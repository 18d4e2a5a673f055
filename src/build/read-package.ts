import type { Descriptor } from '@/datapackage/descriptor'
import type { ParsedPackage } from '@/datapackage/parse-package'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseDescriptor } from '@/datapackage/descriptor'
import { parsePackage } from '@/datapackage/parse-package'
import { projectRoot } from './paths'

/** The schema that the program understands: that of its own data package. */
export function readContract(): Descriptor {
  const file = join(projectRoot, 'data', 'datapackage.json')
  const { descriptor, diagnostics } = parseDescriptor(readFileSync(file, 'utf8'), 'data/datapackage.json')
  if (descriptor === null) throw new Error(`data/datapackage.json cannot be read: ${JSON.stringify(diagnostics[0])}`)
  return descriptor
}

/** Reads and parses a package folder. @throws Error when the folder is not there. */
export function readPackage(folder: string): ParsedPackage {
  const path = resolve(projectRoot, folder)
  if (!isFolder(path)) {
    throw new Error(`找不到数据包文件夹：${folder}。请检查 DATA_PACKAGE 或命令的参数。 / No such data folder: ${folder}. Check DATA_PACKAGE or the argument.`)
  }
  return parsePackage({ get: name => readOrNull(join(path, name)) }, readContract(), folder.replace(/[/\\]+$/, ''))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function readOrNull(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
