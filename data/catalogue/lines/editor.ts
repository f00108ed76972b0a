import type { CategorySource } from '../types'

export const editor = {
  slug: 'editor',
  title: 'Editor',
  prefix: 38,
  subGroups: [
    {
      slug: 'edit-validation',
      title: 'Edit Validation',
      prefix: 381,
      codes: [
        { code: 38100, message: 'Draft ID is incorrect or does not exist' },
        { code: 38101, message: 'The content is being reviewed and can not be edited' },
        { code: 38102, message: 'The content has been published and can not be edited' },
        { code: 38103, message: 'Content being reviewed can not be submitted again' },
        { code: 38104, message: 'Content being published can not be submitted again' },
        {
          code: 38105,
          message: 'Failed to create draft comment. Only first-level comment can create draft',
        },
        {
          code: 38106,
          message: 'Draft creation failed, draft box is full, please organize and create again',
        },
        { code: 38107, message: 'Comment failed, belongs to the post or has been deleted' },
        {
          code: 38108,
          message: 'Comment failed, the post belongs to the comment function has been closed',
        },
        {
          code: 38109,
          message:
            'The author of the post has made the comment private, do not support separate reconfiguration of comments',
        },
      ],
    },
    {
      slug: 'check-parameter',
      title: 'Check Parameter',
      prefix: 382,
      codes: [
        {
          code: 38200,
          message:
            'Content has been submitted, pending review and approval before official publication',
        },
        {
          code: 38201,
          message:
            'The existence of content to be audited, the system does not allow the simultaneous submission of two pieces of content for review, to be submitted after the end of the audit',
        },
        { code: 38202, message: 'Title cannot be empty' },
        { code: 38203, message: 'The title is too long and has exceeded the length limit' },
        {
          code: 38204,
          message: 'The content cannot be empty, please write the content and then publish',
        },
        { code: 38205, message: 'The content is too long and has exceeded the length limit' },
        {
          code: 38206,
          message: 'There are banned words in the title, please modify it before publishing',
        },
        {
          code: 38207,
          message: 'There are banned words in the content, please revise before publishing',
        },
        { code: 38208, message: 'Group cannot be empty, please select group' },
        { code: 38209, message: 'The author has set only the users he follows to comment' },
        {
          code: 38210,
          message:
            'The author has set only the users he follows and the verified users can comment',
        },
        { code: 38211, message: 'The author has turned off the comment function' },
        { code: 38212, message: 'Only users mentioned by the author can comment' },
      ],
    },
  ],
} as const satisfies CategorySource
