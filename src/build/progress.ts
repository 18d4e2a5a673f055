import process from 'node:process'

export interface Progress {
  /** A long step begins. */
  step(text: string): void
  /** Counted work within a step, from 1 on, with an estimate of what is left; prints at most ten times a second. */
  count(done: number, total: number, text: string): void
}

/** Progress on standard error: one line that rewrites itself on a terminal, sparse lines elsewhere. `now` in ms. */
export function createProgress(out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr, now = (): number => performance.now()): Progress {
  let last = 0
  let began = 0
  return {
    step: text => void out.write(`${text}\n`),
    count(done, total, text) {
      const time = now()
      if (done <= 1) began = time
      const pause = out.isTTY ? 100 : 5000
      if (done < total && time - last < pause) return
      last = time
      const left = done === total ? '' : timeLeft((time - began) / 1000, done, total)
      out.write(out.isTTY ? `\r${text} ${done}/${total}${left}\u001b[K${done === total ? '\n' : ''}` : `${text} ${done}/${total}${left}\n`)
    },
  }
}

/** Silent until there is something to judge by. */
function timeLeft(seconds: number, done: number, total: number): string {
  if (seconds < 3 || done < 2) return ''
  const left = seconds / (done - 1) * (total - done)
  return left < 90 ? `，约剩 / about ${Math.ceil(left)} s` : `，约剩 / about ${Math.round(left / 60)} min`
}
