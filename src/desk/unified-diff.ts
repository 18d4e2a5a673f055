const context = 3

/**
 * A unified diff of a file that only grew at its end, as `git apply` and `patch -p1` take it. Texts are binary strings
 * (one character a byte), so that every line end and every encoding passes unchanged. `before` null: a new file.
 */
export function diffOfGrowth(path: string, before: string | null, after: string): string {
  const head = `diff --git a/${path} b/${path}\n`
  const added = linesOf(after)
  if (before === null || before === '') {
    const from = before === null ? `new file mode 100644\n--- /dev/null\n` : `--- a/${path}\n`
    return `${head}${from}+++ b/${path}\n@@ -0,0 +1,${added.length} @@\n${added.map(line => mark('+', line)).join('')}`
  }
  const old = linesOf(before)
  const common = sharedLines(old, added)
  const from = Math.max(0, common - context)
  const kept = old.slice(from, common)
  const gone = old.slice(common)
  const come = added.slice(common)
  const hunk = `@@ -${from + 1},${kept.length + gone.length} +${from + 1},${kept.length + come.length} @@\n`
  const lines = [...kept.map(line => mark(' ', line)), ...gone.map(line => mark('-', line)), ...come.map(line => mark('+', line))]
  return `${head}--- a/${path}\n+++ b/${path}\n${hunk}${lines.join('')}`
}

/** With their line ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function sharedLines(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && a[count] === b[count]) count++
  return count
}

function mark(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`
}
