import type { EndpointGroupSource } from '../types'

const controller = 'app/Fresns/Api/Http/Controllers/HashtagController.php'

export const hashtag = {
  slug: 'hashtag',
  title: 'Hashtag',
  endpoints: [
    {
      method: 'GET',
      path: '/hashtag/list',
      docs: 'clients/api/hashtag/list.html',
      handler: { file: controller, line: 28 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'warned',
      raises: [],
    },
    {
      method: 'GET',
      path: '/hashtag/{htid}/detail',
      docs: 'clients/api/hashtag/detail.html',
      handler: { file: controller, line: 222 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'dated',
      raises: [
        { code: 37200, lines: [231] },
        { code: 37201, lines: [235] },
      ],
    },
    {
      method: 'GET',
      path: '/hashtag/{htid}/interaction/{type}',
      docs: 'clients/api/hashtag/interaction.html',
      handler: { file: controller, line: 265 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'warned',
      raises: [
        { code: 36201, lines: [46, 50, 57], via: 'InteractionService::checkInteractionSetting' },
        { code: 37200, lines: [276] },
        { code: 37201, lines: [280] },
      ],
    },
  ],
} as const satisfies EndpointGroupSource
