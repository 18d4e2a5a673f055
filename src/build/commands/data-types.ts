import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../paths'
import { readContract } from '../read-package'
import { generateRowTypes } from '../row-types'

/** `npm run data:types`: writes the row types that follow from `data/datapackage.json`. */
export function run(): number {
  writeFileSync(join(projectRoot, 'src', 'dataset', 'rows.generated.ts'), generateRowTypes(readContract()))
  return 0
}
