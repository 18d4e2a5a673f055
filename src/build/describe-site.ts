import type { BuildSummary } from './build-site'

/** What a built site holds, in a line a language. */
export function describeSite({ committees, meetings, periods, sources, warnings, pages, rendered }: BuildSummary): string {
  return [
    `委员会 ${committees} 个，会议 ${meetings} 次，提案统计期 ${periods} 个，出处 ${sources} 份，数据提醒 ${warnings} 条，页面 ${pages} 个（本次生成 ${rendered}）`,
    `committees ${committees}, meetings ${meetings}, proposal periods ${periods}, sources ${sources}, warnings ${warnings}, pages ${pages} (rendered now ${rendered})`,
  ].join('\n')
}
