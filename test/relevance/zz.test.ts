import { it } from 'vitest'
import { gzipSync } from 'node:zlib'
import { writeFileSync } from 'node:fs'
import { relevanceCases } from '/tmp/wt/l/test/relevance/inputs'
import { searchCatalogue } from '/tmp/wt/l/data/search'
import { learnPacked } from '/tmp/wt/l/data/search/learning/learnPacked'
it('x', () => {
  const p = learnPacked(); writeFileSync('/tmp/packed.txt', p)
  console.log('packed', p.length, gzipSync(p,{level:9}).length)
  for (const c of relevanceCases as any) {
    const o = searchCatalogue(c.input, null)
    const given = [...o.hits, ...o.suggestions].map(h=>h.entry.code)
    const acc = c.codes ?? c.expected ?? c.answers ?? []
    if (acc.length && !acc.includes(given[0])) console.log(JSON.stringify(c.input.slice(0,120)), c.kind, 'want', acc, 'hits', o.hits.length, 'got', given.slice(0,5))
  }
})
