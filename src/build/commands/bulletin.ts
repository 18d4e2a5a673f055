import type { BulletinJson } from '@/bulletin/to-json'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { readBulletin } from '@/bulletin/read-bulletin'
import { toJson } from '@/bulletin/to-json'
import { readCommittees } from '../bulletin-committees'
import { describeBulletin } from '../describe-bulletin'
import { projectRoot } from '../paths'

const help = `用法 / usage: npm run bulletin -- FILE… [--json]
  FILE    公报文本（UTF-8）；不给文件或写 - 时读标准输入 / text files in UTF-8; without one, or for -, standard input
  --json  一个文件输出一个对象，多个文件输出数组 / one object for one file, an array for several
退出码 / exit code: 0 读完 / read · 1 有文件读不了 / some file could not be read · 2 参数错误 / wrong argument
`

/** `npm run bulletin -- FILE… [--json]`: what a bulletin says, as proposed claims with their places. @returns the exit code. */
export function run(args: string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help)
    return 0
  }
  const unknown = args.find(arg => arg.startsWith('-') && arg !== '-' && arg !== '--json')
  if (unknown !== undefined) {
    process.stderr.write(`没有这个选项 / no such option: ${unknown}\n${help}`)
    return 2
  }
  const files = args.filter(arg => arg !== '--json')
  if (files.length === 0) files.push('-')
  const committees = readCommittees(readFileSync(join(projectRoot, 'data', 'committees.csv')))
  const read: BulletinJson[] = []
  let failed = false
  for (const file of files) {
    const text = readText(file)
    if (typeof text !== 'string') {
      process.stderr.write(`${file}: ${text.fault}\n`)
      failed = true
      continue
    }
    const bulletin = readBulletin(text, committees)
    if (args.includes('--json')) read.push(toJson(file, bulletin))
    else process.stdout.write(describeBulletin(file, text, bulletin))
  }
  if (args.includes('--json') && read.length > 0) process.stdout.write(`${JSON.stringify(files.length === 1 ? read[0] : read, null, 2)}\n`)
  return failed ? 1 : 0
}

function readText(file: string): string | { fault: string } {
  let bytes: Buffer
  try {
    if (file !== '-' && statSync(file).isDirectory()) return { fault: '这是一个文件夹 / this is a folder' }
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { fault: code === 'ENOENT' ? '找不到这个文件 / no such file' : `读不了（${code ?? '?'}）/ cannot be read` }
  }
  if (bytes.includes(0)) return { fault: '不是文本文件，请先另存为 UTF-8 文本 / not a text file: save it as UTF-8 text first' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { fault: '不是 UTF-8 编码，请先另存为 UTF-8 文本 / not UTF-8: save it as UTF-8 text first' }
  }
  return text.trim() === '' ? { fault: '文件是空的 / the file is empty' } : text
}
