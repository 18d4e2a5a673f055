import process from 'node:process'
import { corpusReader } from '../bulletin-reader'
import { readCorpus } from '../read-corpus'

const megabyte = 1_000_000
/** Texts that make a careless pattern run wild, beside a real one. */
const units: Record<string, string> = {
  'corpus': '', 'one paragraph': '市政协十五届三次会议以来，共收到提案312件，其中大会提案300件，', 'one cue': '共收到提案', 'digits': '1', 'words for digits': '一百', 'brackets': '（',
  'committees': '政协示例市第三届委员会', 'periods': '截至1月7日20时2024年五年来', 'own subjects': '大会政协', 'names': '甲、',
}

/** `npm run bench:bulletin`: seconds that the reader takes for 1 MB of text (the aim is 2 s), ordinary and hostile; computing apart from waiting, since other work on the machine must not decide. It never fails on a figure. */
export function run(): number {
  const read = corpusReader()
  const corpus = readCorpus('corpus').map(passage => passage.text).join('\n\n')
  read(corpus.slice(0, 20_000))
  for (const [name, unit] of Object.entries(units)) {
    const repeated = unit === '' ? `${corpus}\n\n` : unit
    const text = repeated.repeat(Math.ceil(megabyte / repeated.length)).slice(0, megabyte)
    const [start, used] = [performance.now(), process.cpuUsage()]
    const { records } = read(text)
    const [clock, cpu] = [(performance.now() - start) / 1000, process.cpuUsage(used).user / 1_000_000]
    process.stdout.write(`${name.padEnd(18)} ${clock.toFixed(2).padStart(6)} s, ${cpu.toFixed(2).padStart(5)} s of it computing  ${String(records.length).padStart(5)} records\n`)
  }
  return 0
}
