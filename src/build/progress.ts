import process from 'node:process'

export interface Progress {
  /** A long step begins. */
  step(text: string): void
  /** Counted work within a step; prints at most twice a second. */
  count(done: number, total: number, text: string): void
}

/** Progress on standard error: one line that rewrites itself on a terminal, sparse lines elsewhere. */
export function createProgress(out: NodeJS.WriteStream = process.stderr): Progress {
  let last = 0
  return {
    step: text => void out.write(`${text}\n`),
    count(done, total, text) {
      const now = performance.now()
      const pause = out.isTTY ? 100 : 5000
      if (done < total && now - last < pause) return
      last = now
      out.write(out.isTTY ? `\r${text} ${done}/${total}${done === total ? '\n' : ''}` : `${text} ${done}/${total}\n`)
    },
  }
}
