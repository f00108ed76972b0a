import type { KnowledgeRecord } from './types'

/** Knowledge of meanings that the published table lacks, by number and first release. */
export const outsideTable = {
  '38101@v3.3.0': {
    name: 'EDITING_ONLY_BY_AUTHOR',
    meaning: 'The post or comment to be edited was written by another user.',
    chinese: '要编辑的帖子或评论不是当前用户发的',
    causes: [
      '`POST /editor/{type}/edit/{fsid}` for content whose author is not the user in `X-Fresns-Uid`.',
      'The author has switched to another user of the same account.',
      'A moderator tries to edit the content of somebody else; there is no exception for roles.',
    ],
    actions: {
      'app developer':
        'Offer editing only when `isAuthor` in `editControls` of the content is true (since v3.3.2: in `controls`). Check which user the request is signed in as.',
      'signed-in person':
        'You can edit only what you wrote yourself. Switch to the profile with which you wrote it.',
    },
    repeating: 'pointless',
    reaction: 'only-the-owner',
    inputs: ['fsid', 'type', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 278, tag: 'v3.3.0' },
    ],
  },
} as const satisfies Readonly<Record<`${number}@v${string}`, KnowledgeRecord>>
