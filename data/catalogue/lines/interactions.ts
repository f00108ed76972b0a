import type { CategorySource } from '../types'

export const interactions = {
  slug: 'interactions',
  title: 'Interactions',
  prefix: 36,
  subGroups: [
    {
      slug: 'role',
      title: 'Role',
      prefix: 361,
      codes: [
        { code: 36100, message: 'Wrong role or record not exist' },
        {
          code: 36101,
          message:
            'Current role not configured with permissions. Please contact the administrator to confirm.',
        },
        { code: 36102, message: 'Current role has no right to make request' },
        { code: 36103, message: 'Current role has no right to browse' },
        { code: 36104, message: 'Current role has no right to publish content' },
        {
          code: 36105,
          message:
            'There is a time limit for the current role to publish content. Please try again within specific time',
        },
        {
          code: 36106,
          message: 'Current role has to have an email bound before publishing content',
        },
        {
          code: 36107,
          message: 'Current role has to have a mobile phone number bound before publishing content',
        },
        { code: 36108, message: 'KYC verify is required for current role to publish content' },
        { code: 36109, message: 'Current role has no right to upload images' },
        { code: 36110, message: 'Current role has no right to upload videos' },
        { code: 36111, message: 'Current role has no right to upload audios' },
        { code: 36112, message: 'Current role has no right to upload files' },
        { code: 36113, message: 'File size exceeds the set limit' },
        { code: 36114, message: 'File time length exceeds the set limit' },
        { code: 36115, message: 'The number of files exceeds the set limit' },
        { code: 36116, message: 'Current role has no conversation message permission' },
        {
          code: 36117,
          message:
            'The current role has reached the upper limit of today download, please download again tomorrow.',
        },
        {
          code: 36118,
          message:
            'The current number of characters has reached the maximum number and cannot be added',
        },
        {
          code: 36119,
          message:
            'Publish too fast, please post again at intervals. Please check the current role settings for details',
        },
        {
          code: 36120,
          message: 'The daily publish limit has been reached, please publish again tomorrow',
        },
      ],
    },
    {
      slug: 'mark',
      title: 'Mark',
      prefix: 362,
      codes: [
        { code: 36200, message: 'This feature is not open and cannot be operated' },
        { code: 36201, message: 'The content is not open and cannot be viewed' },
        { code: 36202, message: 'Cannot operate on yourself or your published content' },
      ],
    },
    {
      slug: 'publish',
      title: 'Publish',
      prefix: 363,
      codes: [
        {
          code: 36300,
          message:
            'Only the specified method of publication is supported, and this interface prohibits requests',
        },
        { code: 36301, message: 'Please have your email bound before publishing content' },
        {
          code: 36302,
          message: 'Please have your mobile phone number bound before publishing content',
        },
        {
          code: 36303,
          message: 'Please go through the KYC verify process before publishing content',
        },
        {
          code: 36304,
          message:
            'The system has time limit for content publishing. Please try again within specified time',
        },
        { code: 36305, message: 'Post cannot be edited after publication' },
        { code: 36306, message: 'Comment can not be edited after publish' },
        { code: 36307, message: 'Editing not allowed for top contents' },
        { code: 36308, message: 'Editing not allowed for highlighted contents' },
        { code: 36309, message: 'Editable time expired' },
        { code: 36310, message: 'This extension of file can not be uploaded' },
        { code: 36311, message: 'Current user does not have the post permission of the group' },
        { code: 36312, message: 'Current user does not have the comment permission of the group' },
        { code: 36313, message: 'The current group is closed for publication' },
        { code: 36314, message: 'This comment type does not allow editing' },
      ],
    },
    {
      slug: 'delete',
      title: 'Delete',
      prefix: 364,
      codes: [
        { code: 36400, message: 'Failed to delete. Content error or not exist' },
        { code: 36401, message: 'The content can not be deleted' },
        { code: 36402, message: 'The resource is being used and deletion is not allowed' },
        { code: 36403, message: 'You can only delete your own content' },
        {
          code: 36404,
          message:
            'Not allowed to delete in the review, please withdraw the review and then delete',
        },
        {
          code: 36405,
          message:
            'Content has been published, the draft can no longer operate, if you need to delete please delete the published content',
        },
      ],
    },
    {
      slug: 'reset',
      title: 'Reset',
      prefix: 365,
      codes: [
        { code: 36500, message: 'Operation failed. Please confirm that you are the author' },
        {
          code: 36501,
          message: 'There is no need to withdraw the content, for it is not being reviewed',
        },
      ],
    },
    {
      slug: 'conversation',
      title: 'Conversation',
      prefix: 366,
      codes: [
        { code: 36600, message: 'Conversation function is not enabled and cannot be used' },
        { code: 36601, message: 'Conversation exception or non-existent' },
        { code: 36602, message: 'The conversation does not belong to the current user' },
        { code: 36603, message: 'You can not send messages to yourself' },
        { code: 36604, message: 'Each message should be either [file] or [text]' },
        { code: 36605, message: 'The message could not be sent for the block words it contains' },
        {
          code: 36606,
          message: 'The user they set that only the users he follows can send messages',
        },
        {
          code: 36607,
          message:
            'The user they set that only the users he follows and the verified users can send messages',
        },
        { code: 36608, message: 'The other party they set the conversation off function' },
        { code: 36609, message: 'Only your own conversation messages could be deleted.' },
      ],
    },
    {
      slug: 'notification',
      title: 'Notification',
      prefix: 367,
      codes: [
        { code: 36700, message: 'Notification exception or non-existent' },
        { code: 36701, message: 'The notification does not belong to the current user' },
        { code: 36702, message: 'Only your own notification messages could be deleted.' },
      ],
    },
  ],
} as const satisfies CategorySource
