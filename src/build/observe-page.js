// Runs in a measured page before its own scripts. JavaScript, because a compiler's helpers do not exist there.
const seen = { paint: 0, charts: 0, shift: 0, tasks: [] }
window.seen = seen

function watch(type, take) {
  new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
}
watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime })
watch('longtask', (entry) => { seen.tasks.push(entry.duration) })
watch('layout-shift', (entry) => { seen.shift += entry.value })

// The charts count as visible in the frame after each of them shows its picture.
function look() {
  const hosts = [...document.querySelectorAll('.chart')]
  const shown = hosts.filter(host => [...host.querySelectorAll('svg')].some(svg => svg.getBoundingClientRect().width > 0))
  if (document.readyState !== 'loading' && shown.length > 0 && shown.length === hosts.length) requestAnimationFrame(() => { seen.charts = performance.now() })
  else requestAnimationFrame(look)
}
requestAnimationFrame(look)
