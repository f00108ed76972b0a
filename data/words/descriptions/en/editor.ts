import type { DescribedMeanings } from '../../types'

export const editor = {
  38100: {
    complaints: [
      [
        "My saved draft has disappeared, the app says there's no such thing.",
        "I began writing on my other profile, and the draft can't be opened here.",
        'She opens an unfinished text and its ID is wrong.',
        'He looks for his half-written post in vain.',
      ],
      [
        'my draft vanished, says id incorrect',
        'opened a draft of my other profile, not there',
        'cant find the draft i was writing',
        'draft link from yesterday is dead, incorrect id',
      ],
      [
        'the draft I saved is not found',
        'my half written story has gone from the box',
        "opened my sister's draft by link, it says none",
        'saved text from last night does not open, number is wrong',
      ],
      [
        'my draft disappeared, app says its id is wrong',
        'draft of my colleague opened by address in browser, not found for me',
        'post draft opened as comment draft, not found',
        'saved sketch cannot be loaded on second phone, id incorrect',
      ],
    ],
    questions: [
      [
        'did not found for this user',
        'draft of other type, post did used on comment path',
        'draft detail nonexistent or belongs to someone else',
      ],
      [
        'did not found for user and type',
        'draft id belongs to other user',
        'post did on comment path returns not exist, types differ',
      ],
      [
        'did unknown or of the other type',
        'draft belongs to another user, same answer',
        'publish word cannot find log id',
      ],
      [
        'did does not belong to signed-in user',
        'draft not found, wrong type post vs comment',
        'publish command word log id unknown',
      ],
    ],
    rewordings: [
      ['draft incorrect or missing', 'darft ID does not exist', 'no draft under this identifier'],
      ['there is no draft with that id', 'draft id is wrong', 'darft doesnt exist'],
      ['no such draft', 'identifier of the saved text is wrong', "draft id dosn't exist"],
      ['draft number is wrong or missing', 'drafft ID not correct'],
    ],
  },
  38101: {
    complaints: [
      [
        "My text is with the moderators and I can't alter it meanwhile.",
        'She spotted a mistake after submitting for approval and may not touch the draft.',
        "While being reviewed it's locked for editing.",
        "He cannot amend his draft until they've decided.",
      ],
      [
        'mods are checking my text and i cant change a word',
        'sent it for review and spotted a typo, no edits',
        'draft locked, being reviewed',
        'wanna edit but its in review',
      ],
      [
        'I wish to correct my draft but it is with the moderators',
        'waiting for approval, changes not permitted',
        'pencil on the waiting draft refuses',
        'saving does nothing since my text is being checked',
      ],
      [
        'I want fix typo but my draft is with moderators now',
        'draft waits for approval and saving changes is refused',
        'Save in draft fails while moderators hold it, expected a warning earlier',
        'cannot edit while they check it',
      ],
    ],
    questions: [
      [
        'update draft in state under review refused',
        'draft locked during audit',
        'edit a draft while moderation is pending',
      ],
      [
        'update draft state 2 refused',
        'edit draft under review',
        'draft patch while review pending',
      ],
      [
        'autosave after submit for review fails',
        'PATCH draft while moderators look, state two',
        'must I recall before the client may change the draft',
      ],
      [
        'PATCH draft state 2 under review',
        'update draft refused during moderation',
        'edit pending draft need recall first',
      ],
    ],
    rewordings: [
      [
        'under review, no editing',
        "conent being reveiwed can't be edited",
        "you can't modify it until the review is finished",
      ],
      [
        'in review so not editable',
        'being reviewed, no editing',
        'mods are reviewng, hands off the text',
      ],
      [
        'under review, no changes',
        'content in audit may not be altered',
        'reveiw in progress, editing closed',
      ],
      [
        'while being checked it cannot be edited',
        'review is running, no changes',
        'content in reveiw, editing not possible',
      ],
    ],
  },
  '38101@v3.3.0': {
    complaints: [
      [
        "I pressed edit on somebody else's post, and it's not mine to change.",
        'She tries to amend a comment that another member wrote.',
        "The edit pencil shows on my friend's post, and then I'm refused.",
        "He wrote it with his other profile, so this one can't open it for editing.",
      ],
      [
        'tried to edit somebody elses post',
        'edit button on a strangers comment refused',
        'not my post so no editing, newer version',
        'mod wanted to fix a members typo, says only the author may edit',
      ],
      [
        'I pressed the pencil on a post of another and it says not mine',
        'cannot edit what somebody else wrote',
        'my other profile wrote this post and this profile may not change it',
        'editing a foreign comment is refused',
      ],
      [
        'I clicked edit on post of other person, not my post',
        "after update to new version, editing someone's comment gives refuse",
        'Changing a foreign comment: new release says I am not its writer',
        'moderator tries to edit user text by app, not the author',
      ],
    ],
    questions: [
      [
        'edit post of another user_id, newer version refuses',
        'editor edit fsid author is not the signed-in user',
        'Which reply comes when editing foreign content since the renumbering?',
      ],
      [
        'editor/post/edit/fsid other user_id',
        'edit published content of another author refused',
        'start editing foreign post since newer release',
      ],
      [
        'editor edit fsid of another user_id',
        'open published content for editing, not the author',
        'ownership check in editor edit route since three three',
      ],
      [
        'POST editor edit fsid user_id not signed-in user',
        'edit published content of other author',
        "edit draft refused, content isn't mine",
      ],
    ],
    rewordings: [
      [
        'you can only edit content you wrote',
        "editing others' conent isn't allowed",
        'not the author, therefore no editing',
      ],
      [
        'you can only edit what you wrote',
        'not the author, editing not possible',
        'cant edit othr peoples content',
      ],
      [
        'you may edit only what you wrote',
        'content of another author is not editable',
        'not yuor content, editing refused',
      ],
      [
        'only author may edit his published content',
        'this post or comment belongs to somebody else, no edit',
        'you are not auther of the content to edit',
      ],
    ],
  },
  38102: {
    complaints: [
      [
        "The draft is published already, so it won't let me edit it.",
        'She goes on typing in the draft window, though the post is out.',
        'His phone had published it, and his laptop still tried saving the draft.',
        'I wanted to add a line to the draft, but it has already gone live.',
      ],
      [
        'draft is published so i cant edit the draft',
        'autosave keeps failing after i hit publish, app says text is out already',
        'its live already, draft locked for changes',
        'changed the draft after it went out, refused',
      ],
      [
        'my draft is already out, changes to it are not taken',
        'saving the old draft says it was published',
        'I typed more in the draft, but it had gone out',
        'cannot alter the draft any more, post is public',
      ],
      [
        'draft is already on the site, I cannot change the draft any more',
        'saving old tab of editor after publish says published',
        'old editor tab remains, topic is live since yesterday, save does not work',
        'I published from phone and computer still has draft open, save refused',
      ],
    ],
    questions: [
      [
        'update draft whose state is published',
        'autosave after publish fails, draft not editable',
        'change draft that was already released',
      ],
      [
        'update draft state 3 refused',
        'draft already released cannot be patched',
        'autosave after publish rejected',
      ],
      [
        'changing a draft whose state is three',
        'autosave continues after publish and gets refused',
        'published draft not editable, start edit from the post',
      ],
      [
        'PATCH draft state 3 published',
        'update draft after it was released',
        'draft finalised not editable',
      ],
    ],
    rewordings: [
      [
        'already published, editing not possible',
        "conent has been publised, can't edit",
        'the draft is live, no more modifying',
      ],
      [
        'already published, draft not editable',
        'cant edit since its out',
        'contnt was publised no edit',
      ],
      [
        'already published, the draft accepts no changes',
        'draft went public, editing closed',
        'publised and not editable',
      ],
      [
        'already published, so editing of draft is closed',
        'it is out, cannot be edited',
        "publised content draft can't edit",
      ],
    ],
  },
  38103: {
    complaints: [
      [
        "I pressed submit again, and it's in the review queue already.",
        "She can't hand in the same text twice while it waits for approval.",
        'It has been submitted and is being looked at, have patience it says.',
        'He sent it off a second time because the moderators are slow.',
      ],
      [
        'pressed submit twice, its in review already',
        'app froze so i submitted again, its in review so no',
        'double submit, review pending',
        'tapped publish again cuz nothing happened, says in review',
      ],
      [
        'I pressed send again while the moderators still look at it',
        'submitting twice for approval not permitted',
        'it is waiting already, says when I tap submit',
        'same draft in the queue, second submission refused',
      ],
      [
        'I pressed publish second time while waiting for moderators',
        'draft is in queue and sending again is refused',
        'Send button works twice in queue, second sending is blocked by review',
        'resubmit not possible because review is still going',
      ],
    ],
    questions: [
      [
        'publish draft already under review',
        'resubmit while in audit refused',
        'double submission of a draft pending moderation',
      ],
      [
        'publish draft state 2 refused',
        'resubmit under review draft',
        'draft publish called twice review',
      ],
      [
        'second publish call on a draft awaiting audit',
        'resubmission while review is pending, state two',
        'user double-clicks submit, draft already queued for moderators',
      ],
      [
        'publish draft state 2',
        'submit again while under review',
        'draft publish repeated pending moderation',
      ],
    ],
    rewordings: [
      [
        'in review, cannot submit again',
        'content being reveiwed, no second submision',
        "already waiting for approval, don't hand it in twice",
      ],
      [
        'in review, no second submission',
        'dont submit again while being reviewed',
        'reviewd content cannot be submited again',
      ],
      [
        'already with the reviewers, no second submission',
        'waiting for audit, sending anew is barred',
        'content in reveiw cannot be resubmited',
      ],
      [
        'under review, cannot be sent again',
        'second submit refused during review',
        'it is being reviewd, do not submit again',
      ],
    ],
  },
  38104: {
    complaints: [
      [
        'I tapped publish twice, and the second tap was refused.',
        "It says being published, yet it's been out for days.",
        "She can't submit the same draft again, as it has been released.",
        'The post appeared, and then the app wanted to send it once more.',
      ],
      [
        'double tapped publish and the second tap says its out already',
        'cant submit again, its published',
        'resend my published draft refused',
        'posted ok, retry says no resubmitting',
      ],
      [
        'I pressed publish a second time and it was already out',
        'double tap on post, second says published',
        'slow network, tapped again, told that it cannot be sent twice',
        'this draft went out yesterday, submit refuses',
      ],
      [
        'double tap on publish button, second says it is being published',
        'post is out but app sent draft again and refused',
        'Publish tapped twice on slow net, second says cannot submit the released one',
        'says publishing in progress but it was done yesterday',
      ],
    ],
    questions: [
      [
        'publish draft state already published',
        'double click on publish, second request refused',
        'contentPublishByDraft on a released draft',
      ],
      [
        'publish draft state 3 refused',
        'contentPublishByDraft already published',
        'double publish request draft',
      ],
      [
        'double tap on publish, draft state three by then',
        'offline queue repeats publish after success',
        'text says being published, is anything in progress or is it done',
      ],
      [
        'publish draft state 3 already published',
        'double publish of draft',
        'contentPublishByDraft repeated on released draft',
      ],
    ],
    rewordings: [
      [
        'already published, submitting again not possible',
        "published conent can't be submited twice",
        'this draft went out, no new submission',
      ],
      [
        'published, no second submission',
        'already out so it cant be submitted',
        'its out alredy, no sending again',
      ],
      [
        'already out, may not be submitted once more',
        'it was published, sending anew is barred',
        'publishd, no resubmission',
      ],
      [
        'published one cannot be submitted again',
        'it is published, no second submit',
        'content beeing published, resubmit refused',
      ],
    ],
  },
  38105: {
    complaints: [
      [
        "I can't save a draft of my answer to a comment, only of one to the post.",
        "Drafting a nested reply isn't possible, it says.",
        "She wanted to store her response for later, but it's second level.",
        'Only direct comments on the post can be kept as drafts, he learnt.',
      ],
      [
        'cant save reply as draft, only first level',
        'wanted to write my answer to a comment later, draft failed, only first level',
        'only top comments can be drafts',
        'wanted to write a reply later, draft failed',
      ],
      [
        'reply under a comment cannot be saved as draft',
        'only direct comments may have a draft, says app',
        'I want to keep my answer for later and it refuses since it is a reply',
        'draft of remark failed, first level only',
      ],
      [
        'draft for answer to answer is not possible, only first level',
        'I want write draft of reply in thread and it fails to create',
        'answer inside answer: save as draft does not start, only first floor may',
        'just direct comments to post may be saved as draft',
      ],
    ],
    questions: [
      [
        'create draft for reply refused, first-level only',
        'comment draft of sub-level not supported',
        'draft a nested comment',
      ],
      [
        'comment draft first-level only',
        'create draft reply refused',
        'draft comment nested failed',
      ],
      [
        'draft for nested reply refused',
        'comment draft creation only for first-level comments',
        'save reply as draft',
      ],
      [
        'draft comment only first-level',
        'cannot create draft for nested reply',
        'top level comment draft restriction',
      ],
    ],
    rewordings: [
      [
        'draft of comment failed, just first-level ones allowed',
        'only first levle comments can have a draft',
        "replies to comments can't be drafted",
      ],
      [
        'draft comments just at first level',
        'creating a comment draft failed, not first level',
        'only frist-level comment draft',
      ],
      [
        'only first level comments may become drafts',
        'comment draft failed, not first-level',
        'no draft for relpies',
      ],
      [
        'draft of comment not created, just first level allowed',
        'nested comments cannot have draft',
        'only frist-level comment makes draft',
      ],
    ],
  },
  38106: {
    complaints: [
      [
        'My draft folder is full, I am to tidy it before starting a new one.',
        'She has ten unfinished posts, and an eleventh cannot be begun.',
        "He can't create another draft, there's no room left.",
        'I deleted what I could, but those awaiting review still fill the box.',
      ],
      [
        'draft box full, delete some',
        'too many drafts cant start a new one',
        'says organize my drafts',
        'ive got like ten unfinished posts lying around and no room for another',
      ],
      [
        'I have too many unfinished writings, the box is full',
        'tidy up the drafts first, it tells',
        'no new draft possible, I must throw some away',
        'cannot begin another post, old drafts fill the place',
      ],
      [
        'too many unfinished posts, cannot start new draft',
        'draft box is full and rejected ones also occupy place',
        'Drafts zero in my role, expected no limit, but box is full from beginning',
        'I must delete old drafts to write a new thing',
      ],
    ],
    questions: [
      [
        'post_draft_count of role reached',
        'draft limit zero means always full?',
        'create draft refused, too many drafts in state other than published',
      ],
      [
        'role max drafts reached, state not published counts',
        'why is draft box full when limit is 0',
        'create draft refused too many drafts role',
      ],
      ['draft limit zero always full', 'drafts under review count towards the box'],
      [
        'post_draft_count limit reached',
        'drafts in review fill the box recall first',
        'draft create refused box full role limit',
      ],
    ],
    rewordings: [
      [
        'draft box full, tidy up first',
        'darft creation failed, box is full',
        'too many drafts, organise them and try anew',
      ],
      ['drafts are full, clean up first', 'no room for another draft', 'darft box full'],
      [
        'draft box is full, clear some and create anew',
        'too many drafts',
        'drafts limt reached, organise first',
      ],
      [
        'no place for more drafts, clean up first',
        'drafts box is full',
        'draft creation faild, too many drafts',
      ],
    ],
  },
  38107: {
    complaints: [
      [
        'I wrote a long answer and the post had been deleted meanwhile.',
        'My comment failed, what it belongs to is gone.',
        'She replies beneath something that was removed.',
        'The comment has nothing to hang on, the app says.',
      ],
      [
        'comment failed, the post is gone',
        'typed a long reply, post got deleted meanwhile, wont send',
        'the post i answer to cant be found',
        'commenting says post has been deleted',
      ],
      [
        'I comment and it says the post belonging to it was deleted',
        'comment did not go, its post is missing',
        'remark failed as no post was named',
        'the article vanished while I was writing the remark',
      ],
      [
        'I answer to post but it was deleted or app lost its id',
        'comment does not go, post behind it cannot be found',
        'app lost id of topic when I answer, says comment failed and topic deleted',
        'reply to old comment: comment failed because its post not exists',
      ],
    ],
    questions: [
      [
        'commentPid and commentCid both missing',
        'comment publish unknown commentPid',
        'commentCid whose post does not exist',
      ],
      [
        'commentPid commentCid missing',
        'commentCid unknown no post for comment',
        'quick comment publish fails, post not found, which pid to send',
      ],
      [
        'commentPid and commentCid both missing on comment publish',
        "comment's post cannot be resolved",
        'unknown commentPid on quick publish',
      ],
      ['commentCid unknown when commenting', 'comment quick publish post lookup fails'],
    ],
    rewordings: [
      [
        'commenting failed, the post has been deleted',
        'coment failed, its post was removed',
        'nothing to comment on, it is gone',
      ],
      [
        'couldnt comment, post missing or deleted',
        'comment has no post anymore',
        'coment failed post deletd',
      ],
      [
        'comment failed, its post is gone',
        'could not comment, the post was deleted',
        'coment failed, post removed',
      ],
      [
        'commenting failed, the post is gone',
        'cannot comment, its post was deleted',
        'coment failed, post deleted or missing',
      ],
    ],
  },
  38108: {
    complaints: [
      [
        "This particular post takes no comments, they've been closed.",
        'I can answer his other posts, not this one.',
        'She closed the comments below her recipe.',
        'Under that very thread commenting was shut, why?',
      ],
      [
        'comments closed on this one post',
        'op locked replies under that post',
        'this one post doesnt take comments, his other posts do',
        'thread closed for comments',
      ],
      [
        'comments are shut under this one post',
        'the writer closed remarks on that article only',
        'cannot say anything below this picture, commenting is closed for it',
        'this single post takes no comments, others of hers do',
      ],
      [
        'comments for this post are closed by its author',
        'I cannot comment here, but in his other posts I can',
        'poster locked replies just for this topic, elsewhere I write to him normally',
        'this one topic does not take replies',
      ],
    ],
    questions: [
      [
        'commentConfig.policy 4 on post permissions',
        'comments closed for a single post',
        'post-level comment policy no one',
      ],
      [
        'commentConfig policy 4 post',
        'post level comments off',
        'comment function of the post closed',
      ],
      [
        'commentConfig.policy four on the post',
        'comments closed per post versus in profile',
        'post permissions, nobody may comment',
      ],
      ['commentConfig policy 4 on the post', 'no one can comment post-level policy'],
    ],
    rewordings: [
      [
        'commenting on this post has been closed',
        'coment function of the post closed',
        "this one post doesn't accept comments",
      ],
      [
        'the post has its comments closed',
        'commenting this post isnt possible, function off',
        'coment failed comment function closed',
      ],
      [
        'commenting on this post is closed',
        'post has its comment function shut',
        'coments off for that post',
      ],
      [
        'comment function of that post is closed',
        'post takes no comments',
        'comment faild, post has commenting closed',
      ],
    ],
  },
  38109: {
    complaints: [
      [
        "The author made all comments private, so I can't choose that for mine.",
        "She can't set her reply to public, the poster decided otherwise.",
        "My comment's privacy switch is not available below this post.",
        'He wants a public answer, but the thread is set to private replies.',
      ],
      [
        'comments are private on this post, cant set mine differently',
        'privacy of my comment isnt changeable, author made them private',
        'wanted my comment public but author made all of them private',
        'private switch in comment box refused',
      ],
      [
        'the writer made all comments private and I cannot set mine',
        'choosing public or private for my comment is refused, author decided',
        'private comments by the author, no own setting',
        "my comment's privacy may not be chosen separately",
      ],
      [
        'author set all comments private so I cannot set mine other way',
        'option private for comment is refused, post decides it',
        "want my answer public, poster's private mode does not permit own setting",
        'cannot configure my comment separately, author made them private',
      ],
    ],
    questions: [
      [
        'commentConfig privacy private, isPrivate cannot be set separately',
        'comment privacy forced by post author',
        'separate comment setting unsupported under private comments',
      ],
      [
        'commentConfig privacy private isPrivate override',
        'comment privacy setting by post author',
        'separate comment privacy not supported',
      ],
      [
        'commentConfig privacy private, isPrivate cannot be set',
        "author's private comment setting overrides",
        'comment privacy set by post author',
      ],
      [
        'commentConfig privacy private separate comment setting refused',
        'isPrivate on comment under private post',
        'comment privacy cannot be reconfigured',
      ],
    ],
    rewordings: [
      [
        'author set comments private, no own setting',
        "post's author made coments private, can't reconfigure",
        'privacy of comments is dictated by the author',
      ],
      [
        'comments private by the author, cant reconfigure',
        'author made coments private no reconfigure',
      ],
      [
        'author made comments private, no separate setting',
        'private comments fixed by the writer',
        'cannot reconfigure privcy of comment',
      ],
      [
        'comments are private by author, separate setting not possible',
        "post's author made comments private, no own config",
        'separate reconfig of coment unsupported',
      ],
    ],
  },
  38200: {
    complaints: [
      [
        "I published, but my post is nowhere, they say it's waiting for approval.",
        'Her comment has to be checked by a moderator before it appears.',
        "It's been submitted all right, but pending review since Monday.",
        'All posts in this group go through moderation, he is informed.',
      ],
      [
        'posted but its waiting for approval',
        'my post doesnt show up, pending review',
        'submitted, mods gotta approve first',
        'is that an error? it says handed in and will be checked by mods',
      ],
      [
        'my post is not visible, it says waiting for approval',
        'sent it, moderators will look first',
        'nothing failed, but it must be approved before people see',
        'where is my post, submitted and pending it tells',
      ],
      [
        'I published and it is not visible, says waiting for approval',
        'new member posts go to moderation first?',
        'operator: I turned review off for role, still posts wait for approve',
        'Post in moderated club not live at once, pending text shown',
      ],
    ],
    questions: [
      [
        'publish reply says pending review, is this an error?',
        'post_review of role puts content into audit',
        'group requires review of posts, content stored for approval',
      ],
      [
        'publish stored for review post_review',
        'group demands review pending',
        'post not in list after publish, code says review, is it failure',
      ],
      [
        'publish succeeded but content stored for review',
        'post_review of role or group demands audit',
        'publish limit rule one sends to review',
      ],
      [
        'post_review role or group review stores for approval',
        'publish limit rule 1 sends content to moderation',
        'pending review answer is it success or failure',
      ],
    ],
    rewordings: [
      [
        'submitted, waiting for approval',
        'conent is pending reveiw',
        'will be published officially after moderation',
      ],
      [
        'handed in, goes live after review',
        'waiting for approval before its published',
        'submited pending reveiw',
      ],
      ['content will appear after the audit', 'pending reveiw before official publish'],
      [
        'sent, will appear after moderators accept',
        'submitted and waits for approval',
        'content submited, pending to review',
      ],
    ],
  },
  38201: {
    complaints: [
      [
        "I have one text in review already, so I can't hand in another.",
        "Only a single item at a time may await moderation, she's told.",
        'He must wait until the first audit ends before he submits his second.',
        'Two submissions at once are not allowed, it says.',
      ],
      [
        'already have one in review so cant send another',
        'only one post in audit at a time',
        'my second post cant go to review until the first ones done',
        'two things for review at once not allowed',
      ],
      [
        'one of my writings is still being checked, so a second may not be sent',
        'two texts at once for approval not permitted',
        'must wait until the moderators finish the former one',
        'another piece of mine is in the queue, this one refused',
      ],
      [
        'I have one post in review and cannot send second one',
        'wait till first text is checked before next, system says',
        'second text while first is in audit should go, but only one at time',
        'not two at once for the audit',
      ],
    ],
    questions: [
      [
        'second content while another is pending audit',
        'simultaneous review of two drafts refused',
        'limit one submission in moderation per user',
      ],
      [
        'one pending review at a time',
        'simultaneous submission two audits',
        'another content under audit blocks publish',
      ],
      [
        'second draft submit while another is in review',
        'only one content under audit per user',
        'parallel review submissions not allowed',
      ],
      [
        'two contents for review simultaneously',
        'only one pending content per user',
        'second submission blocked while another in audit',
      ],
    ],
    rewordings: [
      [
        'one content is being audited, wait for its end',
        'no simultanous review of two pieces',
        'another submission is still in audit',
      ],
      [
        'wait for the first audit, then submit the second',
        'no two contents in review together',
        'content to be audted exists',
      ],
      [
        'another content is in audit, wait until it ends',
        'no two submissions for review at once',
        'one reveiw at a time',
      ],
      [
        'there is a content in audit, submit next after it ends',
        'only one item may wait for review',
        'two at once for aduit not allowed',
      ],
    ],
  },
  38202: {
    complaints: [
      [
        "I forgot the heading, and it won't publish without one.",
        'Her post needs a title, it says, mine never did.',
        'The headline box is blank, he finds.',
        'No title, no post, the app is strict.',
      ],
      [
        'forgot title, wont post',
        'needs a headline',
        'title is blank it says',
        'wrote three paragraphs and it only complains i left out the title',
      ],
      [
        'the post wants a headline and I gave none',
        'title line is blank, it says',
        'must write something in the heading box',
        'I only wrote the text, it demands a title',
      ],
      [
        'post without headline is not accepted',
        'I wrote text but title is blank, cannot publish',
        'headline box empty, publish button throws back',
        'must each post have a title on this site?',
      ],
    ],
    questions: [
      [
        'post_editor_title_required on, title empty',
        'title mandatory for posts',
        'publish without a heading refused',
      ],
      [
        'post title required empty',
        'required title missing in post draft',
        'title missing on publish',
      ],
      [
        'title input and required title both on, post has none',
        'empty title refused on publish',
        'heading compulsory by editor config, where to read it',
      ],
      [
        'post_editor_title_required empty title',
        'title mandatory on publish',
        'post has missing headline',
      ],
    ],
    rewordings: [
      ['title is required', "titel can't be blank", 'your post needs a heading'],
      ['give it a title', 'headline must be filled', 'a titel is missing'],
      ['headline missing, please supply', 'title left blank', 'the tilte is required'],
      ['fill the title', 'post must have title', 'titel is blank'],
    ],
  },
  38203: {
    complaints: [
      [
        'My headline is too long, shorten it, it says.',
        'Her title exceeds the number of characters allowed.',
        'He puts the entire story in the heading.',
        'The title must be cut, but by how much?',
      ],
      [
        'title too long',
        'my headline is over the limit',
        'had to cut my clickbait headline cuz its over the limit',
        'post heading has too many letters',
      ],
      [
        'my headline is too long',
        'heading has too many letters, shorten',
        'title of the article does not fit the limit',
        'wrote a whole sentence as title, refused',
      ],
      [
        'headline has too many letters, shorten',
        'my subject line is over the limit',
        '300 letters in headline, over limit of it',
        'title longer than site allows, text itself is ok',
      ],
    ],
    questions: [
      [
        'title exceeds post_editor_title_length',
        'maximum characters of a title',
        'heading longer than limit',
      ],
      [
        'title characters above post_editor_title_length, trim',
        'title length limit',
        'headline max chars refused',
      ],
      [
        'title above post_editor_title_length',
        'maximum characters of title',
        'post heading length check',
      ],
      [
        'post_editor_title_length was exceeded',
        'max title characters',
        'title over length on publish',
      ],
    ],
    rewordings: [
      ['titel has exceded the length', 'shorten the heading of your post'],
      ['title longer than allowed', 'headline is over length limit', 'tilte to long'],
      ['heading longer than permitted', 'title exceeds the maximum', 'tilte too lengthy'],
      ['title exceeds allowed length', 'too long headline', 'titel is to long'],
    ],
  },
  38204: {
    complaints: [
      [
        'I only wanted to post a picture, and it demands words.',
        'The body of her post is blank, write something first.',
        'He pressed publish on an empty page.',
        "My comment consisted of a single nought, and it's regarded as nothing.",
      ],
      [
        'only pics no text, says content empty',
        'posted nothing lol, write something first',
        'comment with only a picture isnt accepted, it wants words',
        'text box was blank, publish refused',
      ],
      [
        'I attached a photo without words and it wants text',
        'nothing written, so it does not publish',
        'comment with only the figure zero is called blank',
        'please write something first, says the app',
      ],
      [
        'I only attach photo without words and publish is refused',
        'wrote just 0 as comment, told that it is empty',
        'picture only, zero words, does not publish',
        'picture post must have some text?',
      ],
    ],
    questions: [
      [
        'content empty though files are attached',
        'publish image only post, text field required',
        'content 0 is treated as empty by PHP',
      ],
      [
        'content empty publish attachments only',
        'why is content "0" treated as empty text',
        'post text missing',
      ],
      [
        'content text empty, files do not replace it',
        'image-only post refused for missing text',
        'content 0 treated as empty by php',
      ],
      [
        'content text empty though files attached',
        'string 0 treated as empty content',
        'body required on publish',
      ],
    ],
    rewordings: [
      [
        'content required, write and then publish',
        "conent can't be blank",
        'nothing written, nothing to publish',
      ],
      ['write something before publishing', 'content is blank', 'contnt cant be emty'],
      ['text of the content is blank', 'contnet must not be empty, write first'],
      ['no text in content', 'content is emty, please write'],
    ],
  },
  38205: {
    complaints: [
      [
        "My post is too long for the site, I'm to cut it.",
        "She wrote two thousand words, and the comment doesn't accept so many.",
        'His essay exceeds the characters permitted for a post.',
        "It says the text is over the length limit, the story isn't even finished.",
      ],
      [
        'post too long, 2000 max or so',
        'my story has too many characters',
        'comment over the length limit',
        'wrote for an hour and its too long, refused',
      ],
      [
        'my article is too long, must cut it',
        'comment has too many letters',
        'travel story does not go out for its length',
        'text exceeds the limit, it says when publishing',
      ],
      [
        'my story is too long for one post',
        'comment has over limit letters, cut it',
        'My whole chapter pasted, body over maximum letters',
        'text of the post refused by size, title fine',
      ],
    ],
    questions: [
      [
        'body exceeds post_editor_content_length',
        'comment text too many characters',
        'maximum body length of a post, how counted?',
      ],
      [
        'body over post_editor_content_length, where is limit',
        'comment content length limit',
        'text too long publish',
      ],
      [
        'content above post_editor_content_length',
        'comment text over comment_editor_content_length',
        'max characters of body on publish',
      ],
      [
        'post_editor_content_length was exceeded',
        'comment_editor_content_length maximum letters',
        'body too long on publish',
      ],
    ],
    rewordings: [
      [
        'content too long',
        'conent over the lenght limit',
        'your post or comment has too many characters',
      ],
      [
        'content longer than the limit',
        'too much text for the limit',
        'contnt exceded lenght limit',
      ],
      [
        'body text longer than permitted',
        'article or comment over its character ceiling',
        'text to long to publish',
      ],
      ['content exceeds length', 'text is too long', 'lenght of content over limit'],
    ],
  },
  38206: {
    complaints: [
      [
        'There is a banned word in the heading of my post.',
        'Her headline was refused on account of one word.',
        'The title has something forbidden, please change it, but the text is fine.',
        "He must alter the title prior to publishing, it says it's indecent.",
      ],
      [
        'bad word in the title, change it',
        'headline has a banned word',
        'title blocked, body fine, which word is it',
        'they dont like a word in my title',
      ],
      [
        'a word in my headline is forbidden',
        'heading contains a banned term, change it',
        'title refused for a bad word',
        "my headline with the minister's name is blocked",
      ],
      [
        'headline has banned word, edit it first',
        'title refused because of bad word, body is fine',
        'bad word stands in headline, release 2 stops it',
        'which word in my subject is forbidden',
      ],
    ],
    questions: [
      [
        'title contains block word content_mode 3, v2',
        'banned words in post title',
        'which list is the heading checked against?',
      ],
      ['title banned words block word v2', 'post title word filter', 'content_mode 3 title'],
      [
        'block words content_mode three in title',
        'title filter in older releases',
        'banned term in post heading',
      ],
      ['content_mode 3 block word in title', 'title word filter old version'],
    ],
    rewordings: [
      [
        'banned words in the title, change first',
        'titel has baned words',
        'forbidden terms found in your heading',
      ],
      [
        'title has forbidden words, modify',
        'banned words in headline',
        'tilte has prohibited terms, change before posting',
      ],
      [
        'heading has prohibited words, change it first',
        'banned words in title',
        'forbiden word in the heading',
      ],
      [
        'title has prohibited words, change it',
        'forbidden words inside headline',
        'baned word in the title',
      ],
    ],
  },
  38207: {
    complaints: [
      [
        'Some word in the body of my post is prohibited.',
        'She wrote a harmless tale, and the text supposedly has banned words.',
        "It's not the heading, it's something within the text that I must revise.",
        'His comment was stopped because of a naughty expression in it.',
      ],
      [
        'my post body has a banned word somewhere, not the title',
        'comment refused, forbidden word in it',
        'revise content, theres a blocked word',
        'swore in a post lol, not published',
      ],
      [
        'a word in the text of my post is forbidden',
        'body contains banned terms, revise it',
        'comment refused for a bad word in it',
        'my story has a blocked word somewhere, not in the heading',
      ],
      [
        'text of post has forbidden word, cannot publish until I change',
        'comment with curse word not released',
        'curse in the body, old server holds publish until I change it',
        'revise your text, there is banned expression',
      ],
    ],
    questions: [
      [
        'body contains block word, publishing refused, v2',
        'banned words in post or comment text',
        'content_mode 3 word found in content',
      ],
      [
        'content banned words publish v2',
        'post body word filter content_mode 3',
        'blocked words in comment text',
      ],
      [
        'old releases refuse publish because of vocabulary in body',
        'content filter for comments and posts, text part',
        'block word inside comment text, mode three',
      ],
      [
        'content_mode 3 block word in post body',
        'banned words in the content before publishing',
        'body word filter publish v2.21',
      ],
    ],
    rewordings: [
      [
        'banned words in the text, revise before publishing',
        'there are baned words in the conent',
        'prohibited expressions in what you wrote',
      ],
      [
        'post contains forbidden words, revise',
        'banned words in the body, fix before publishing',
        'baned words in the text, rewrite it',
      ],
      [
        'the text has prohibited words, revise before publishing',
        'vocabulary in your writing is not permitted',
        'forbiden word in post text',
      ],
      [
        'prohibited words in the text, revise it',
        'content with banned words is not published',
        'forbiden word in content',
      ],
    ],
  },
  38208: {
    complaints: [
      [
        'I have to pick a group before my post is accepted.',
        'She did choose a group, and it still says none selected.',
        'Posting outside of groups is not possible here, he found.',
        'It wants to know which group the post is for.',
      ],
      [
        'have to pick a group before posting',
        'no group chosen, wont post',
        'i picked a group but post says select one anyway',
        'select a group it says',
      ],
      [
        'I must select a circle before posting',
        'no group chosen, it says, though I chose one',
        'post wants a group, where do I pick it',
        'choose the group first, tells the publish button',
      ],
      [
        'I must choose group before publish but list is not shown',
        'picked group, still says select one',
        'quick publish with dead club number: select a club, it says, though I did',
        'post without group is not allowed here',
      ],
    ],
    questions: [
      [
        'post_editor_group_required, gid missing',
        'unknown gid on quick publish counts as no group',
        'group selection mandatory for posts',
      ],
      [
        'group required empty post',
        'why does quick publish say group empty when gid was sent, gid wrong?',
        'required group not set quick publish',
      ],
      [
        'group selection mandatory and gid not sent',
        'unknown gid treated as no group',
        'quick publish without gid refused',
      ],
      [
        'group required editor setting gid empty',
        'unknown gid counts as no group',
        'post group mandatory',
      ],
    ],
    rewordings: [
      [
        'group required, please choose one',
        "gruop can't be empty, select",
        'your post has no group chosen',
      ],
      ['choose a group, cant be blank', 'group must be selected', 'gruop cannot be emty'],
      ['a group must be selected', 'no group chosen, pick one', 'gorup is required'],
      ['select a group, it is missing', 'group must be chosen', 'gruop is empty, choose it'],
    ],
  },
  38209: {
    complaints: [
      [
        'Only the people the author follows are let to comment, it says.',
        'I started following her, and then I was able to comment, quite the reverse of what it said.',
        "He can't reply, as the poster limits comments to a circle of follows.",
        'Commenting is for certain contacts of the author, not for me.',
      ],
      [
        'cant comment, only people he follows can',
        'author lets just certain followers comment',
        'had to follow her before she takes my replies, annoying',
        'comment refused until i followed the author',
      ],
      [
        'only those followed may comment on her posts, I follow her though she does not',
        'remark refused, must follow the writer first',
        'he lets just followed people write below',
        'comment not possible for me, a following thing',
      ],
      [
        'author lets comment only people he follows, but I follow him and now works, strange',
        'cannot comment since I do not follow this author',
        'as soon as I follow the writer, I can comment, before not',
        'comments limited by author to his followed persons',
      ],
    ],
    questions: [
      [
        'comment_policy 2, commenter must follow author',
        'comment refused, direction of follow check reversed?',
        'author restricts comments to people they follow',
      ],
      [
        'comment_policy 2 commenter does not follow author',
        'must follow author before comment, wording reversed?',
        'author follows me but comment refused, which direction counts',
      ],
      [
        'comment_policy two, commenter does not follow author',
        'follow direction in comment policy check',
        'comment restricted to followed users',
      ],
      [
        'comment_policy 2 tests commenter follows author',
        'comment refused author policy followed users',
        'direction of follow in comment policy reversed',
      ],
    ],
    rewordings: [
      [
        'author lets only followed users comment',
        'the auther set only users he follows to coment',
        "commenting limited to the author's follows",
      ],
      [
        'author allows comments from users he follows only',
        'just followed users can comment',
        'comments limited to ppl the auther follows',
      ],
      ['only people the author follows may comment', 'coments only for followed ones'],
      [
        'only users followed by author may comment',
        'comment is restricted to those the author follows',
        'auther allows comments just from followed',
      ],
    ],
  },
  38210: {
    complaints: [
      [
        'I follow the author, but without a verification tick I cannot comment.',
        'Only verified people and followed ones may reply to her.',
        "He isn't verified, so his answer below the minister's post was turned down.",
        "It requires me to be verified before commenting on that author's post.",
      ],
      [
        'im following him and still cant comment, wants me verified too',
        'author wants verified users to comment',
        'need a check mark to reply there',
        'only follows and verified ppl comment',
      ],
      [
        'I follow him but have no tick, comment refused',
        'need verified badge and following to comment on her posts',
        'writer lets followed and verified persons comment',
        'without the blue mark my remark is not taken',
      ],
      [
        'I follow author but have no verified badge so comment is refused',
        'comment only for verified and followed people, I am not verified',
        'I follow the star for years, yet only badge holders comment there',
        'need blue mark to comment under this man?',
      ],
    ],
    questions: [
      [
        'comment_policy 3, verified_status missing',
        'comment refused, follows author but not verified',
        'followed and verified needed for commenting, both?',
      ],
      [
        'comment_policy 3 commenter no verified_status',
        'comment verified required and follow',
        'do followers also need verified_status to comment',
      ],
      [
        'comment_policy three, follows but not verified',
        'verified_status needed to comment',
        'policy followed and verified users may comment, both demanded',
      ],
      [
        'follows author but not verified comment refused',
        'verified users comment policy requires both',
      ],
    ],
    rewordings: [
      [
        'only followed and verified users may comment',
        'auther set verifed users and those he follows to comment',
        'commenting requires the verification badge with this author',
      ],
      [
        'commenting is for followed plus verified people',
        'author allows verified or followed users to comment',
        'only verifed users can coment',
      ],
      [
        'comments from verified followers only',
        'the writer demands a tick as well as following',
        'verifed users and followed ones may comment',
      ],
      [
        'author lets comment just followed and verified users',
        'verified or followed only in comments',
        'only verifed and followed can coment',
      ],
    ],
  },
  38211: {
    complaints: [
      [
        'This member has turned off comments on everything she posts.',
        'None of his posts can be commented on, by anyone.',
        'The author wants no replies at all, in general.',
        "I can't comment on any of her articles, it's in her profile settings.",
      ],
      [
        'nobody can comment on anything she posts, she switched it off in her settings',
        'she has commenting off in her profile',
        'none of his posts can be commented',
        'op doesnt want any comments at all',
      ],
      [
        'the writer has turned off comments everywhere for his posts',
        'none of her posts takes a remark, she switched it off in settings',
        'author does not want comments at all',
        'commenting closed by the person, not only this post',
      ],
      [
        'this person turned off comments in his profile for all posts',
        'under no post of her can I write comment',
        'writer closed answering in his own settings for everyone',
        'author does not accept comments at all',
      ],
    ],
    questions: [
      [
        'author comment_policy no one in user settings',
        'comments off for all posts of a user',
        'profile-wide comment policy 4 refuses commenter',
      ],
      [
        'author comment_policy 4 user setting',
        'commenting off by profile of author',
        'difference between author setting and post policy for comments off',
      ],
      [
        'author comment_policy four in user settings',
        'profile level comments off versus post level',
        'author disabled comments for all posts',
      ],
      [
        'user comment_policy 4 no one',
        'author profile setting blocks commenting',
        'comments off by author, not by post',
      ],
    ],
    rewordings: [
      [
        'author has switched off comments',
        'the auther turned off coment function',
        'this author generally takes no comments',
      ],
      [
        'comments are switched off by the author',
        'author closed the comment function',
        'the auther doesnt want comments',
      ],
      [
        'the writer turned off comments',
        "author's comment function is off",
        'auhtor disabled commenting',
      ],
      [
        'author disabled comments',
        'comment function was turned off from author',
        'the auther closed commenting',
      ],
    ],
  },
  38212: {
    complaints: [
      [
        'Only those she named with an at sign in the post may reply.',
        "I wasn't mentioned by the author, thus no comment from me.",
        'He must be tagged in the post to answer it.',
        'The discussion is for mentioned people only, it says.',
      ],
      [
        'only ppl tagged in the post can comment',
        'not mentioned so cant reply',
        'author lets just @mentioned ones comment',
        'she only lets ppl comment she tagged, im not in the post',
      ],
      [
        'only those named with @ in the post may comment',
        'I was not mentioned so my remark is refused',
        'the writer tagged some people and just they can answer',
        'comment for the mentioned persons only, it says',
      ],
      [
        'only people with @ in post may comment and I am not tagged',
        'author must mention me before I can answer',
        'Not tagged by the writer, therefore I am mute under this topic',
        'I was not called by name in post so no comment',
      ],
    ],
    questions: [
      [
        'comment policy 5, commenter not in mentions',
        'only mentioned users can comment on post',
        'mention record missing for commenter',
      ],
      [
        'comment policy 5 mention required',
        'commenter not in mentions of post',
        'how do i check if commenter is mentioned by post author',
      ],
      [
        'commentConfig.policy five, no mention record for commenter',
        'must the author tag a user by @ before a comment is accepted',
        'post mentions checked on comment publish',
      ],
      [
        'comment policy 5 mention record missing',
        'only mentioned users may comment',
        'at-mentioned restriction on post comments',
      ],
    ],
    rewordings: [
      [
        'commenting for mentioned users only',
        'only users mentionned by the author can comment',
        'the author has to tag you before you can reply',
      ],
      [
        'comments for mentioned users only',
        'just those tagged by the author can comment',
        'you must be mentiond to leave a comment',
      ],
      [
        'only mentioned people may comment',
        'comment reserved for those the author tagged',
        'mentoined users only',
      ],
      [
        'just mentioned ones may comment',
        'comment only for those tagged by author',
        'only mentionned users can comment',
      ],
    ],
  },
} satisfies DescribedMeanings
