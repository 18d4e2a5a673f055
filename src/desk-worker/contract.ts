import contractText from '../../data/datapackage.json?raw'
import { parseDescriptor, type Descriptor } from '@/datapackage/descriptor'

/** The tables that the program understands: those of its own data package, as in the build. */
export function readContract(): Descriptor {
  const { descriptor } = parseDescriptor(contractText, 'datapackage.json')
  if (descriptor === null) throw new Error('data/datapackage.json cannot be read.')
  return descriptor
}
