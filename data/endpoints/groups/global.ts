import type { EndpointGroupSource } from '../types'

const controller = 'app/Fresns/Api/Http/Controllers/GlobalController.php'

export const global = {
  slug: 'global',
  title: 'Global',
  endpoints: [
    {
      method: 'GET',
      path: '/global/status',
      docs: 'clients/api/global/status.html',
      handler: { file: controller, line: 35 },
      raises: [],
    },
    {
      method: 'GET',
      path: '/global/configs',
      docs: 'clients/api/global/configs.html',
      handler: { file: controller, line: 55 },
      signIn: { account: 'never', user: 'never' },
      raises: [],
    },
    {
      method: 'GET',
      path: '/global/language-pack',
      docs: 'clients/api/global/language-pack.html',
      handler: { file: controller, line: 136 },
      signIn: { account: 'never', user: 'never' },
      raises: [],
    },
    {
      method: 'GET',
      path: '/global/channels',
      docs: 'clients/api/global/channels.html',
      handler: { file: controller, line: 152 },
      signIn: { account: 'never', user: 'never' },
      raises: [],
    },
    {
      method: 'GET',
      path: '/global/{type}/archives',
      docs: 'clients/api/global/archives.html',
      handler: { file: controller, line: 190 },
      signIn: { account: 'always', user: 'always' },
      raises: [],
    },
    {
      method: 'GET',
      path: '/global/{type}/content-types',
      docs: 'clients/api/global/content-types.html',
      handler: { file: controller, line: 246 },
      signIn: { account: 'private', user: 'private' },
      raises: [{ code: 30002, lines: [257] }],
    },
    {
      method: 'GET',
      path: '/global/roles',
      docs: 'clients/api/global/roles.html',
      handler: { file: controller, line: 275 },
      signIn: { account: 'private', user: 'private' },
      raises: [],
    },
    {
      method: 'GET',
      path: '/global/stickers',
      docs: 'clients/api/global/stickers.html',
      handler: { file: controller, line: 316 },
      signIn: { account: 'private', user: 'private' },
      raises: [],
    },
  ],
} as const satisfies EndpointGroupSource
