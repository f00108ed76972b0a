import type { EndpointGroupSource } from '../types'

const controller = 'app/Fresns/Api/Http/Controllers/SearchController.php'

export const search = {
  slug: 'search',
  title: 'Search',
  endpoints: [
    {
      method: 'GET',
      path: '/search/users',
      docs: 'clients/api/search/users.html',
      handler: { file: controller, line: 25 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'dated',
      raises: [{ code: 32100, lines: [34] }],
    },
    {
      method: 'GET',
      path: '/search/groups',
      docs: 'clients/api/search/groups.html',
      handler: { file: controller, line: 48 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'dated',
      raises: [{ code: 32100, lines: [57] }],
    },
    {
      method: 'GET',
      path: '/search/geotags',
      docs: 'clients/api/search/geotags.html',
      handler: { file: controller, line: 94 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'dated',
      raises: [{ code: 32100, lines: [103] }],
    },
    {
      method: 'GET',
      path: '/search/hashtags',
      docs: 'clients/api/search/hashtags.html',
      handler: { file: controller, line: 71 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'dated',
      raises: [{ code: 32100, lines: [80] }],
    },
    {
      method: 'GET',
      path: '/search/posts',
      docs: 'clients/api/search/posts.html',
      handler: { file: controller, line: 117 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'dated',
      raises: [{ code: 32100, lines: [126] }],
    },
    {
      method: 'GET',
      path: '/search/comments',
      docs: 'clients/api/search/comments.html',
      handler: { file: controller, line: 140 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'dated',
      raises: [{ code: 32100, lines: [149] }],
    },
  ],
} as const satisfies EndpointGroupSource
