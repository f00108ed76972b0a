import type { EndpointGroupSource } from '../types'

const controller = 'app/Fresns/Api/Http/Controllers/ConversationController.php'

export const conversation = {
  slug: 'conversation',
  title: 'Conversation',
  endpoints: [
    {
      method: 'GET',
      path: '/conversation/list',
      docs: 'clients/api/message/conversation-list.html',
      handler: { file: controller, line: 35 },
      signIn: { account: 'always', user: 'always' },
      raises: [],
    },
    {
      method: 'GET',
      path: '/conversation/{uidOrUsername}/detail',
      docs: 'clients/api/message/conversation-detail.html',
      handler: { file: controller, line: 107 },
      signIn: { account: 'always', user: 'always' },
      privateSite: 'dated',
      raises: [
        { code: 31602, lines: [118] },
        { code: 36601, lines: [124], doubt: true },
        { code: 36602, lines: [128], doubt: true },
      ],
    },
    {
      method: 'GET',
      path: '/conversation/{uidOrUsername}/messages',
      docs: 'clients/api/message/conversation-messages.html',
      handler: { file: controller, line: 255 },
      signIn: { account: 'always', user: 'always' },
      privateSite: 'dated',
      raises: [
        { code: 31602, lines: [266] },
        { code: 36601, lines: [272], doubt: true },
        { code: 36602, lines: [276], doubt: true },
      ],
    },
    {
      method: 'PUT',
      path: '/conversation/{uidOrUsername}/pin',
      docs: 'clients/api/message/conversation-pin.html',
      handler: { file: controller, line: 334 },
      signIn: { account: 'always', user: 'always' },
      privateSite: 'refused',
      raises: [
        { code: 31602, lines: [339] },
        { code: 36601, lines: [347], doubt: true },
        { code: 36602, lines: [351], doubt: true },
      ],
    },
    {
      method: 'PATCH',
      path: '/conversation/{uidOrUsername}/read-status',
      docs: 'clients/api/message/conversation-read.html',
      handler: { file: controller, line: 398 },
      signIn: { account: 'always', user: 'always' },
      raises: [
        { code: 31602, lines: [405] },
        { code: 36601, lines: [413], doubt: true },
        { code: 36602, lines: [417], doubt: true },
      ],
    },
    {
      method: 'DELETE',
      path: '/conversation/{uidOrUsername}',
      docs: 'clients/api/message/conversation-delete.html',
      handler: { file: controller, line: 444 },
      signIn: { account: 'always', user: 'always' },
      privateSite: 'refused',
      raises: [
        { code: 31602, lines: [451] },
        { code: 36601, lines: [459], doubt: true },
        { code: 36602, lines: [463, 488], doubt: true },
      ],
    },
    {
      method: 'POST',
      path: '/conversation/message',
      docs: 'clients/api/message/conversation-send.html',
      handler: { file: controller, line: 516 },
      signIn: { account: 'always', user: 'always' },
      privateSite: 'dated',
      readOnlyKey: 'refused',
      raises: [
        { code: 31602, lines: [533] },
        { code: 35202, lines: [537] },
        { code: 35203, lines: [454], via: 'PermissionUtility::checkUserConversationPerm' },
        { code: 36116, lines: [467], via: 'PermissionUtility::checkUserConversationPerm' },
        { code: 36600, lines: [523] },
        {
          code: 36603,
          lines: [458],
          via: 'PermissionUtility::checkUserConversationPerm',
          tag: 'v3.6.2',
          since: 'v3.4.1',
        },
        { code: 36606, lines: [488], via: 'PermissionUtility::checkUserConversationPerm' },
        { code: 36607, lines: [483], via: 'PermissionUtility::checkUserConversationPerm' },
        { code: 36608, lines: [476], via: 'PermissionUtility::checkUserConversationPerm' },
      ],
    },
  ],
} as const satisfies EndpointGroupSource
