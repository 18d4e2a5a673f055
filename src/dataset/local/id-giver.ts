/** Numbers that follow the highest taken one below the same head: `990000-2024-` → `990000-2024-3`. */
export function idGiver(taken: readonly string[]): { next: (head: string) => string } {
  const highest = new Map<string, number>()
  for (const id of taken) {
    const [, head = '', number = ''] = /^(.*[-.])(\d+)$/.exec(id) ?? []
    if (head !== '') highest.set(head, Math.max(highest.get(head) ?? 0, Number(number)))
  }
  return {
    next(head) {
      const number = (highest.get(head) ?? 0) + 1
      highest.set(head, number)
      return `${head}${number}`
    },
  }
}
