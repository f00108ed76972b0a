// Usage: npm run preview [-- --port <port>]
// Serves the built site; what programs of other origins may read, they may read here too.
import { parseArgs } from 'node:util'
import { serve } from 'vitepress'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const { server } = await serve({ port: Number(values.port) })
server.prependListener('request', (_, response) =>
  response.setHeader('Access-Control-Allow-Origin', '*'),
)
