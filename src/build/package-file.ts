import type { Dataset } from '@/dataset/build-dataset'
import type { CheckedFile, ManifestFile, PackageFile, PackageTable } from '@/dataset/files'
import { formatVersion } from '@/dataset/files'
import { yearsOf } from '@/dataset/year-files'

/** How many changes the data page and the feed hold; the package holds all. */
export const mostChanges = 100

/** What the data page says of the package. */
export function toPackageFile(dataset: Dataset, { tables, archive }: { tables: PackageTable[], archive: CheckedFile | null }, featured: string): PackageFile {
  const { name, title, version, created, changes } = dataset
  const years = yearsOf(dataset)
  return {
    format: formatVersion,
    dataVersion: version,
    dataDate: created,
    name,
    title,
    archive,
    tables,
    changes: changes.slice(0, mostChanges),
    earlierChanges: Math.max(0, changes.length - mostChanges),
    examples: { committee: featured, year: years[years.length - 1] ?? 0 },
  }
}

export function toManifestFile({ version, created }: Dataset, files: CheckedFile[], archive: CheckedFile | null): ManifestFile {
  return { format: formatVersion, dataVersion: version, dataDate: created, archive, files }
}
