import type { FigureFacts } from './figure-facts'

/** What, whom and when, in letters that every system takes for a name: 政协锦州市委员会-提案-2024-年.csv */
export function fileName({ whom, title, data }: Pick<FigureFacts, 'whom' | 'title' | 'data'>, ending: string): string {
  const clean = (text: string): string => text.replace(/[\s\u0000-\u001f\\/:*?"<>|：，、。；（）()《》→,;.%#&+=~'`]+/g, '-').replace(/^-+|-+$/g, '')
  const name = [whom, title].map(clean).filter(part => part !== '').join('-')
  const short = Array.from(name).slice(0, 70).join('').replace(/-+$/, '')
  return `${[short, clean(data.version).replace(/-/g, '.')].filter(part => part !== '').join('-v')}${ending}`
}
