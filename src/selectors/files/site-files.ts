import type { Dataset } from '@/dataset/build-dataset'
import type { SourcesFile } from '@/dataset/files'
import type { SiteSettings } from '@/domain/site'
import { regionsOf, toCommitteesFile, toNamesFile, toRegionFile } from '@/dataset/list-files'
import { toSourcesFile } from '@/dataset/sources-file'
import { toCommitteeFile, toIndexFile } from '@/dataset/to-files'
import { toYearFile, yearsOf } from '@/dataset/year-files'
import { coverageFiles, toCompareFile } from './compare-files'
import { toOverviewFile, toTrendsFile } from './page-files'

/** What of the settings decides how records become files. */
export type FileSettings = Pick<SiteSettings, 'featured' | 'listedCommittees' | 'listedSources'>

/** Whether the committees or the documents are too many for one page: then each region has one. */
export function hasRegionPages(dataset: Dataset, { listedCommittees, listedSources }: Omit<FileSettings, 'featured'>): boolean {
  return dataset.committees.size > listedCommittees || dataset.sources.size > listedSources
}

/** The committee that the overview shows: that of the settings, or the first where the data do not have it. */
export function featuredOf(dataset: Dataset, { featured }: Pick<FileSettings, 'featured'>): string {
  return dataset.committees.has(featured) ? featured : [...dataset.committees.keys()].sort()[0] ?? ''
}

/**
 * Every file below `data/v1/` that holds records, by path, made when asked for.
 * @param warnings the printed lines of the data check
 */
export function siteFiles(dataset: Dataset, settings: FileSettings, warnings: SourcesFile['warnings']): Map<string, () => unknown> {
  const featured = featuredOf(dataset, settings)
  const makers = new Map<string, () => unknown>([
    ['index.json', () => toIndexFile(dataset, { featured, warnings: warnings.length })],
    ['names.json', () => toNamesFile(dataset)],
    ['overview.json', () => toOverviewFile(dataset, featured, warnings.length)],
    ['trends.json', () => toTrendsFile(dataset)],
    ['sources.json', () => toSourcesFile(dataset, warnings, settings.listedSources)],
    ['committees.json', () => toCommitteesFile(dataset, settings.listedCommittees)],
    ['compare.json', () => toCompareFile(dataset)],
    ...coverageFiles(dataset),
  ])
  for (const code of dataset.committees.keys()) makers.set(`committees/${code}.json`, () => toCommitteeFile(dataset, code))
  if (hasRegionPages(dataset, settings)) for (const region of regionsOf(dataset)) makers.set(`regions/${region.slice(0, 2)}.json`, () => toRegionFile(dataset, region))
  for (const year of yearsOf(dataset)) makers.set(`years/${year}.json`, () => toYearFile(dataset, year))
  return makers
}
