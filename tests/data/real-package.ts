import { existsSync, readFileSync } from 'node:fs'
import { parseDescriptor } from '@/datapackage/descriptor'
import { parsePackage } from '@/datapackage/parse-package'
import { buildDataset } from '@/dataset/build-dataset'

const contract = parseDescriptor(readFileSync('data/datapackage.json', 'utf8'), 'data/datapackage.json').descriptor!

/** The data package of this repository, parsed and built once. */
export const realPackage = parsePackage({ get: name => (existsSync(`data/${name}`) ? readFileSync(`data/${name}`) : null) }, contract, 'data')
export const realDataset = buildDataset(realPackage)
