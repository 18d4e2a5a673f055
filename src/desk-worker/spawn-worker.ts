import workerAddress from './worker?worker&url'

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string }
}

let admit: ((address: string) => string) | null = null

/** Under Trusted Types an address must pass a policy (named in security-policy.ts); this one passes our own worker alone. */
function createAdmission(): (address: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return address => address
  const policy = trustedTypes.createPolicy('desk-worker', {
    createScriptURL(address) {
      if (address !== workerAddress) throw new TypeError('Only the worker of the desk is allowed.')
      return address
    },
  })
  return address => policy.createScriptURL(address)
}

/** Starts the worker of the desk. @throws where the browser allows none */
export function spawnWorker(): Worker {
  admit ??= createAdmission()
  return new Worker(admit(workerAddress), { type: 'module', name: 'desk' })
}
