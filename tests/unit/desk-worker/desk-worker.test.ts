import type { AnswerMessage, CallMessage } from '@/desk-worker/calls'
import { describe, expect, it, vi } from 'vitest'
import { answer } from '@/desk-worker/answer'
import { createDeskWorker, type WorkerLike } from '@/desk-worker/desk-worker'
import { handlers } from '@/desk-worker/handlers'
import { createIntakeClient } from '@/desk-worker/intake-client'
import { usualLimits } from '@/intake/limits'

/** A worker that runs the real handlers on this thread, through copies as between threads; `behave` may stand in for it. */
function stage(behave: (message: CallMessage, worker: WorkerLike) => void = (message, worker) => void answer(message, handlers, reply(worker)), patience?: number) {
  const workers: (WorkerLike & { terminated: boolean, received: CallMessage[] })[] = []
  const spawn = (): WorkerLike => {
    const worker = {
      onmessage: null, onmessageerror: null, onerror: null, terminated: false, received: [] as CallMessage[],
      postMessage(message: CallMessage) {
        worker.received.push(message)
        behave(message, worker)
      },
      terminate() { worker.terminated = true },
    } as WorkerLike & { terminated: boolean, received: CallMessage[] }
    workers.push(worker)
    return worker
  }
  return { workers, client: createIntakeClient(createDeskWorker(spawn, patience)) }
}

function reply(worker: WorkerLike): (message: AnswerMessage) => void {
  return message => worker.onmessage?.({ data: structuredClone(message) } as MessageEvent<AnswerMessage>)
}

const file = (text: string, name = 'x.csv'): File => new File([text], name)
const never = (): void => undefined

describe('the client of the worker', () => {
  it('reads a file and tells of progress', async () => {
    const told: number[] = []
    const { client } = stage()
    const result = await client.read(file('届,实到\n15,189\n'), fraction => told.push(fraction))
    expect(result).toMatchObject({ ok: true, kind: 'sheets', sheets: [{ name: 'x.csv', rows: [['届', '实到'], ['15', '189']] }] })
    expect(told[told.length - 1]).toBe(1)
  })

  it('reads what was pasted, and writes the template', async () => {
    const { client } = stage()
    expect(await client.readText('实到111人', null)).toMatchObject({ kind: 'text', text: '实到111人' })
    expect((await client.template()).slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b))
  })

  it('refuses 100 MB without reading a byte or starting a worker', async () => {
    const { client, workers } = stage()
    const large = { size: 100 * 1024 * 1024, name: 'x.csv', type: '' } as File
    expect(await client.read(large)).toMatchObject({ ok: false, fault: { code: 'IN102' } })
    expect(workers).toEqual([])
    expect(await handlers.readFile(large, never)).toMatchObject({ ok: false, fault: { code: 'IN102' } })
    expect(usualLimits.fileBytes).toBe(20 * 1024 * 1024)
  })

  it('names a file that the browser cannot read', async () => {
    const gone = { size: 1, name: 'x', type: '', arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as File
    expect(await handlers.readFile(gone, never)).toMatchObject({ ok: false, fault: { code: 'IN105' } })
  })

  it('does one thing at a time, in order, in one worker', async () => {
    const { client, workers } = stage()
    const results = await Promise.all(['一', '二', '三'].map(text => client.readText(text, null)))
    expect(results.map(result => result.ok && result.kind === 'text' && result.text)).toEqual(['一', '二', '三'])
    expect(workers.length).toBe(1)
  })

  it('cancels what runs and what waits, and goes on in a fresh worker', async () => {
    let silent = true
    const { client, workers } = stage((message, worker) => silent ? undefined : void answer(message, handlers, reply(worker)))
    const both = Promise.all([client.readText('一', null), client.readText('二', null)])
    client.cancel()
    expect(await both).toMatchObject([{ ok: false, fault: { code: 'IN101' } }, { ok: false, fault: { code: 'IN101' } }])
    expect(workers.map(worker => worker.terminated)).toEqual([true])
    silent = false
    expect(await client.readText('三', null)).toMatchObject({ ok: true })
    expect(workers.length).toBe(2)
    client.cancel()
  })

  it('turns a crash into a fault and goes on with what waits', async () => {
    const preventDefault = vi.fn()
    const { client, workers } = stage((message, worker) => message.id === 1
      ? setTimeout(() => worker.onerror?.({ message: 'out of memory', preventDefault } as unknown as ErrorEvent))
      : void answer(message, handlers, reply(worker)))
    const [first, second] = await Promise.all([client.readText('一', null), client.readText('二', null)])
    expect(first).toMatchObject({ ok: false, fault: { code: 'IN106', what: { en: 'reading broke off (crashed out of memory).' } } })
    expect(second).toMatchObject({ ok: true, text: '二' })
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(workers[0]?.terminated).toBe(true)
  })

  it.each([
    ['that falls silent', never, 'silent 50 ms'],
    ['whose answer cannot be read', (_: CallMessage, worker: WorkerLike) => worker.onmessageerror?.({} as MessageEvent), 'crashed messageerror'],
    ['that does not arrive', (_: CallMessage, worker: WorkerLike) => worker.onerror?.({ preventDefault: never } as unknown as ErrorEvent), 'crashed'],
    ['that cannot be reached', () => { throw new Error('DataCloneError') }, 'crashed DataCloneError'],
    ['whose function throws', (message: CallMessage, worker: WorkerLike) => void answer(message, { ...handlers, readPasted: () => { throw new Error('x') } }, reply(worker)), 'failed x'],
  ])('turns a worker %s into a fault', async (_, behave, detail) => {
    // Short only where silence is the point: a busy machine must not decide a test.
    const { client } = stage(behave, behave === never ? 50 : undefined)
    expect(await client.readText('一', null)).toMatchObject({ ok: false, fault: { code: 'IN106', what: { 'zh-Hans': `读取中断了（${detail}）。` } } })
  })

  it('does not mind a browser that allows no worker', async () => {
    const client = createIntakeClient(createDeskWorker(() => { throw new Error('blocked') }))
    expect(await client.readText('一', null)).toMatchObject({ ok: false, fault: { code: 'IN106' } })
  })

  it('ignores an answer to a call that is over', async () => {
    const { client } = stage((message, worker) => {
      reply(worker)({ id: message.id + 7, kind: 'done', output: 'wrong' })
      void answer(message, handlers, reply(worker))
    })
    expect(await client.readText('一', null)).toMatchObject({ ok: true, text: '一' })
  })
})
