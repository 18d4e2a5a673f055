import { createServer } from 'vite'
import { dataPlugin } from '../data-plugin'

/** `npm run dev`: the app with hot reload; a changed CSV reloads the page. */
export async function run(): Promise<number> {
  const server = await createServer({ plugins: [dataPlugin()] })
  await server.listen()
  server.printUrls()
  await new Promise(() => {})
  return 0
}
