// Usage: npm run preview [-- --port <port>]
// Serves the built site; scripts from other origins may read it, as in production.
import { parseArgs } from 'node:util'
import { serve } from 'vitepress'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const { server } = await serve({ port: Number(values.port) })
server.prependListener('request', (_, response) =>
  response.setHeader('Access-Control-Allow-Origin', '*'),
)
