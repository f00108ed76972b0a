import type { EndpointGroupSource } from '../types'

const controller = 'app/Fresns/Api/Http/Controllers/GroupController.php'

export const group = {
  slug: 'group',
  title: 'Group',
  endpoints: [
    {
      method: 'GET',
      path: '/group/tree',
      docs: 'clients/api/group/tree.html',
      handler: { file: controller, line: 31 },
      signIn: { account: 'private', user: 'private' },
      raises: [],
    },
    {
      method: 'GET',
      path: '/group/list',
      docs: 'clients/api/group/list.html',
      handler: { file: controller, line: 86 },
      signIn: { account: 'private', user: 'private' },
      raises: [
        { code: 37100, lines: [137] },
        { code: 37101, lines: [141] },
      ],
    },
    {
      method: 'GET',
      path: '/group/{gid}/detail',
      docs: 'clients/api/group/detail.html',
      handler: { file: controller, line: 304 },
      signIn: { account: 'private', user: 'private' },
      raises: [
        { code: 37100, lines: [311] },
        { code: 37101, lines: [315] },
      ],
    },
    {
      method: 'GET',
      path: '/group/{gid}/creator',
      docs: 'clients/api/group/creator.html',
      handler: { file: controller, line: 352 },
      signIn: { account: 'private', user: 'private' },
      raises: [{ code: 37100, lines: [359] }],
    },
    {
      method: 'GET',
      path: '/group/{gid}/admins',
      docs: 'clients/api/group/admins.html',
      handler: { file: controller, line: 385 },
      signIn: { account: 'private', user: 'private' },
      raises: [{ code: 37100, lines: [392] }],
    },
    {
      method: 'GET',
      path: '/group/{gid}/interaction/{type}',
      docs: 'clients/api/group/interaction.html',
      handler: { file: controller, line: 421 },
      signIn: { account: 'private', user: 'private' },
      raises: [
        { code: 36201, lines: [46, 50, 57], via: 'InteractionService::checkInteractionSetting' },
        { code: 37100, lines: [430] },
        { code: 37101, lines: [434] },
      ],
    },
  ],
} as const satisfies EndpointGroupSource
