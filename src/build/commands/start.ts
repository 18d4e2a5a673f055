import { run as build } from './build'
import { run as preview } from './preview'

/** `npm start`: builds and serves. */
export async function run(): Promise<number> {
  const failed = await build()
  return failed > 0 ? failed : preview()
}
