import type { DescribedMeanings } from '../../types'

export const interactions = {
  36100: {
    complaints: [
      [
        'The role I was promised does not exist, the app tells me.',
        'Our tester assigned a role that had been deleted from the panel.',
        'There is no such rank as the one named in the request.',
        "He looks for the moderators' role page and it reports a wrong role.",
      ],
      [
        'role doesnt exist it says, admin deleted my rank?',
        'wrong role, no record',
        'gave my buddy the vip rank and app says that role isnt there',
        'vip rank gone, role unknown',
      ],
      [
        'it says such a role is not there',
        'tester picked a rank that was deleted from the panel',
        'the member level offered in the drop-down is unknown to the server',
        'admin promised me a moderator badge, but that role does not exist',
      ],
      [
        'role with this number is not in the system',
        'operator: I deleted role VIP and now says wrong role',
        'rank number from old config is dead, nothing found',
        'my rank on forum cannot be found',
      ],
    ],
    questions: [
      [
        'rid not found in roles table',
        'unknown role id passed to command word',
        'role record missing after import, what raises this?',
      ],
      ['rid not found role', 'role id unknown record missing', 'setUserRole wrong role'],
      [
        'rid absent in roles table',
        'unknown role id passed, which request reports it',
        'role removed in panel while users still carry it',
      ],
      ['role id has no row', 'wrong rid role not exist', 'role lookup fails'],
    ],
    rewordings: [
      [
        'role incorrect or no record',
        'wrong rol or record not existing',
        "that role can't be found",
      ],
      ['no such role', 'role is wrong or isnt there', 'rank cannot be found, wrong rolle'],
      ['rank mistaken, nothing recorded under it', 'unknown membr role'],
      ['role is wrong or there is no record', 'rol not existing'],
    ],
  },
  36101: {
    complaints: [
      [
        'My new role has no permissions set at all, I am to ask the administrator.',
        "She was promoted to Helper and now can't do a thing, nothing is configured for that role.",
        'It says somebody forgot to give my role its rights, please contact the admin.',
        'The freshly made rank came without any rights, so its members are stuck.',
      ],
      [
        'my role has no permissions set up, ask admin it says',
        'new rank nobody configured',
        'contact the administrator about my roles rights',
        'got promoted to a brand new rank and cant do a thing, nobody set its permissions',
      ],
      [
        'my rank has no permissions set, it says contact the administrator',
        'whoever runs this has forgotten to set the rights of my level',
        'ask the admin, says the box, role not arranged',
        'new member level, nothing works because nobody configured it',
      ],
      [
        'my role has nothing set, it says ask the administrator',
        'operator: new role I made has no permissions configured',
        'fresh rank with blank rules: contact administrator it says',
        'contact admin, my rank is not configured',
      ],
    ],
    questions: [
      [
        'role permissions JSON empty, no rights configured',
        'newly created role without permissions, ask admin message',
        'Where does an administrator configure the permissions of a role?',
      ],
      [
        'role permissions not configured json empty',
        'roles perms blank contact admin message',
        'fresh role without permissions',
      ],
      [
        'role permissions json empty',
        'permissions not set up for role in dashboard',
        'main role without any permission entries',
      ],
      [
        'role permissions not configured',
        'role without permission config',
        'new role permission json blank',
      ],
    ],
    rewordings: [
      [
        'role lacks configured permissions, contact administrator',
        "curent role isn't configured with permisions",
        'no rights were set for your role, ask an admin',
      ],
      [
        'permissions for your role arent set, ask an admin',
        'role isnt configured with rights',
        'role has no permisions configured',
      ],
      [
        "the role's permissions have not been set up, ask the admin",
        'no permission configured for your role',
        'role has no rights configured, contact adminstrator',
      ],
      [
        'role has no permissions set, ask admin',
        'nothing configured for current role',
        'permisions of the role are not configured',
      ],
    ],
  },
  36102: {
    complaints: [
      [
        "I'm not allowed to download attachments with my rank.",
        'She clicks on the original picture and her role has no right to request it.',
        'The beginners may view documents but none of them can download one.',
        "His role is forbidden from making this request, it's just a PDF he wants.",
      ],
      [
        'download button says role has no right',
        'my rank cant download attachments',
        'i can view the pdf but the download says my role has no right',
        'role may not request that, just wanted the pdf',
      ],
      [
        'downloading the original of the attachment is not allowed for my level',
        'I tap save file and it says my role may not ask',
        'the document can be seen but my rank may not fetch it',
        'only higher members may take the original file',
      ],
      [
        'cannot download attachment, my rank may not download any',
        'link to original file refused by role',
        'attachment button shows that my rank may not request it, zero downloads given',
        'operator: beginners cannot fetch files, where is the setting',
      ],
    ],
    questions: [
      [
        'file link refused, role download_file_count is 0',
        'role has no download permission for original file',
        'How many downloads must a role have so the link request passes?',
      ],
      [
        'download_file_count 0 file link refused',
        'role may not download original file',
        'main role lacks download permission',
      ],
      [
        'download_file_count zero in main role, original link refused',
        'file link endpoint denies by role',
        'missing download permission on role',
      ],
      [
        'download_file_count zero or missing for main role',
        'file original link role not permitted',
        'role no right to request on common file link',
      ],
    ],
    rewordings: [
      [
        'your role may not make this request',
        'role has no rigth to request',
        "this role isn't entitled, downloading is closed to it",
      ],
      [
        'the role isnt allowed to request this',
        'no request right for your role',
        'rank not permited to make that call',
      ],
      [
        'role may not make this request',
        'request denied on grounds of rank',
        'curent role not allowed to ask',
      ],
      [
        'role may not make the request',
        'your role has no right to this call',
        'curent role is not entitled to request',
      ],
    ],
  },
  36103: {
    complaints: [
      [
        'My rank is not permitted to look at anything, says the page.',
        'Newcomers may not browse here, she reads, and goes away again.',
        'The role he was given has no viewing rights.',
        'I cannot even read posts with this role, let alone write.',
      ],
      [
        'role cant browse, i see nothing',
        'my rank isnt allowed to read the site',
        'no right to browse with this role',
        'newbie role cant even look',
      ],
      [
        'my level does not permit me to look at things here',
        'only reading, and even that my role may not',
        'browsing is not for my rank, it tells',
        'viewing denied by role',
      ],
      [
        'my rank cannot look at content of the forum',
        'role without view right, pages refused',
        'Rank without view right, expected pages hidden, they are open anyway',
        'guest rank has no reading right here',
      ],
    ],
    questions: [
      [
        'content_view role permission, who checks it?',
        'role without browse right sees nothing',
        'reading denied because of role in Fresns panel setting',
      ],
      [
        'content_view role permission browse',
        'does core test content_view for role anywhere',
        'viewing forbidden by role, raised anywhere?',
      ],
      [
        'content_view permission of role, tested anywhere?',
        'role without viewing right',
        'browse permission off for main role',
      ],
      [
        'content_view role permission tested where',
        'role no right to browse',
        'block reading by role',
      ],
    ],
    rewordings: [
      ['role may not browse', "curent role isn't alowed to view", 'no browsing for your role'],
      ['your role may not browse', 'no browsing right for role', 'role cannot brows'],
      [
        'role may not view',
        'your role has no right to look around',
        'no browseing permission for this role',
      ],
      [
        'this role cannot browse',
        'role has no viewing right',
        'no right for browsing with the rol',
      ],
    ],
  },
  36104: {
    complaints: [
      [
        'My role may not publish, it says, but actually I had just not confirmed my email.',
        "Newbies can't post anything, the poor lady can only read.",
        'He presses submit and is told that his rank has no publishing right.',
        "I bound my phone this morning and still can't publish, it blames the role.",
      ],
      [
        'cant post, role has no right to publish',
        'hit publish, refused cuz of my role, then saw a tiny note about verifying mail',
        'my rank isnt allowed to write',
        'bound my phone and still not permitted to publish',
      ],
      [
        'it does not let my level write posts',
        'publish button says role not allowed, but it was my missing phone number',
        'I am only a reader here, may not put anything up',
        'added my mail yesterday and still am told that I may not publish',
      ],
      [
        'I cannot publish, blames my role, but I only have no mail in account',
        'new members rank may not write posts',
        'I added e-mail and still hours later publish is refused',
        'even a draft cannot be started, my rank is not permitted to write',
      ],
    ],
    questions: [
      [
        'publish refused for role, data array lists missing email or phone',
        'role lacks post_publish or comment_publish permission',
        'bound email but publish check still cached per user, how long?',
      ],
      [
        'post_publish missing role or email phone kyc in data',
        'publish still refused after i bound email, is the permission cached',
        'comment_publish off draft create',
      ],
      [
        'post_publish or comment_publish missing on main role',
        'publish refused, data lists missing email or phone or verification',
        'permission result cached after binding email, role still may not post',
      ],
      [
        'post_publish or comment_publish role permission missing',
        'publish refused by role, data lists missing phone email kyc tips',
        'cached publish permission after binding mail',
      ],
    ],
    rewordings: [
      [
        'no publishing right for this role',
        "curent role can't publish conent",
        "your role isn't permitted to post",
      ],
      [
        'role isnt entitled to publish',
        'no publishing right',
        'your rank isnt alowed to post stuff',
      ],
      [
        'role may not post content',
        'publishing is beyond your rank',
        'publising by this role denied',
      ],
      [
        'role may not publish',
        'your role has no publishing right',
        'no right to publsh content in this role',
      ],
    ],
  },
  36105: {
    complaints: [
      [
        'The editor says my role may only write at certain hours.',
        "A notice mentions a time limit for people of her rank, although it's midday.",
        'He is shown a publishing schedule for his role, but posting works anyway.',
        'My role must wait for a specific time to publish, according to the tip.',
      ],
      [
        'my role can only post at certain hours',
        'says time limit for my rank, come back in specific time',
        'editor hint says role has posting times',
        'posting hours text shows up but it still lets me post',
      ],
      [
        'a tip above the box says my level may write only at certain hours',
        'role has fixed hours for writing, come at that time',
        'tip about hours of my rank appears though it lets me post',
        'it says my member level is limited to some timing',
      ],
      [
        'editor shows text about time limit for my role but I can publish',
        'says my rank may write only in certain hours',
        'tip about hours for my rank stands in editor all day, yet I write freely',
        'role time limit is displayed in editor, is it true?',
      ],
    ],
    questions: [
      [
        'publish.limit.tip in editor configs mentions role time limit',
        'role publish window hint shown even when no window is set',
        "Should the client take the role's posting time tip as a real restriction?",
      ],
      [
        'publish.limit.tip text role time window',
        'role publish hours tip displayed but posting works, why',
        'role posting hours tip',
      ],
      [
        'publish.limit.tip text in editor configs, role time window',
        'tip shown even though no window configured for role',
        'role-based publishing hours hint',
      ],
      [
        'publish.limit.tip text role time window in editor configs',
        'role publishing hours tip shown always',
        'limit tip of role without any window',
      ],
    ],
    rewordings: [
      [
        'time limit on publishing for the role',
        'your role may publish within specfic time only',
        'try again during the hours set for your role',
      ],
      [
        'your role may publish only at specific times',
        'role time limit for publishing',
        'time limt for current role, try within specifc time',
      ],
      [
        'your role may publish only at certain times',
        'role has a time window for publishing',
        'role time limt, try within the hours',
      ],
      [
        'role can publish just in specified hours',
        'publishing for your role is limited by time',
        'time limitt for role to publish',
      ],
    ],
  },
  36106: {
    complaints: [
      [
        'People of my rank need an email on file before writing anything.',
        'Her role demands a mail address be bound first.',
        "It's the role that wants an e-mail, he says, his wife's role doesn't.",
        'I must link an email because of my membership level, otherwise no publishing.',
      ],
      [
        'people with my rank need a mail bound, my mate with vip doesnt',
        'rank rule: add a mail before publishing',
        'needs email for my role, i have only phone',
        'role wants my mail first',
      ],
      [
        'my level must add a mail address before it may write',
        'others post without mail, only junior members are asked for an inbox',
        'role of beginner demands e-mail joined first',
        'promotion to this rank made an e-mail compulsory for me to post',
      ],
      [
        'my rank needs e-mail attached before posts',
        'role rule: first bind mail, then write',
        'beginner rank blocks writing till letterbox (mail) is tied to account',
        'beginner rank wants mail bound to publish',
      ],
    ],
    questions: [
      [
        "role setting requires bound e-mail, site setting doesn't",
        'publish requirement email by role',
        'Does core answer separately if the role rather than the site demands an email?',
      ],
      [
        'role requires email bound publish',
        'role post_email_verify message',
        'is the email requirement from role or from site',
      ],
      [
        'role permission demands bound email for publishing, site does not',
        'per-role mail condition, is this code ever sent',
        'newcomer role with email requirement on posts',
      ],
      [
        'role post_email_verify requirement not met code',
        'role demands bound email, own number?',
        'role-level email rule publish',
      ],
    ],
    rewordings: [
      [
        'role requires an email before publishing',
        'curent role must have emial bound',
        'with this role, bind a mail address first',
      ],
      [
        'role needs a bound email before posting',
        'bind a mail, your role demands it',
        'current role must have emial',
      ],
      [
        'this role needs an e-mail attached to post',
        'for your rank, a mail has to be linked before writing',
        'role requires emial for publishing',
      ],
      [
        'role must have e-mail attached to publish',
        'for current role mail binding needed first',
        'role has to bind emial before publishing',
      ],
    ],
  },
  36107: {
    complaints: [
      [
        'My rank requires a mobile number before it may publish.',
        'Members of that role have to link a phone, and she refuses to give hers.',
        'The role, not the site, wants his telephone number for posting.',
        'With my new level I need a bound mobile, it says.',
      ],
      [
        'newbie rank must add a phone number, others dont have to',
        'rank rule: phone number first',
        'role wants my mobile, mail isnt enough',
        'no phone on my account so role cant publish',
      ],
      [
        'as a trial member I need a mobile attached to post, full members not',
        'my rank says put a telephone on the account before writing',
        'role insists upon a SIM number before it accepts my article',
        'why does my level want my phone just for one comment',
      ],
      [
        'in my rank I need phone attached before I post',
        'role requires mobile number for publishing, says app',
        'in trial rank there must be telephone tied, else no writing',
        'my group of users cannot write without phone',
      ],
    ],
    questions: [
      [
        'role setting wants a phone, site-wide one is off',
        'publish requirement phone by role permission',
        'role demands bound phone number, where in the panel?',
      ],
      [
        'role requires phone bound publish',
        'role post_phone_verify message',
        'where does the role say phone binding is needed for posts',
      ],
      [
        'role permission demands bound phone, site wide not required',
        'per-role mobile condition for posting, where does it surface',
        'telephone requirement configured on a member role',
      ],
      [
        'role post_phone_verify requirement',
        'role demands bound mobile on publish',
        'role-level phone rule',
      ],
    ],
    rewordings: [
      [
        'role needs a bound phone to publish',
        'curent role must have mobile nubmer bound',
        'link your mobile, your role requires it',
      ],
      [
        'role needs a bound mobile number before posting',
        'bind a phone, your role demands it',
        'curent role must have phone bound',
      ],
      [
        'your rank wants a mobile linked, then you can write',
        'telephone compulsory for posting in this role',
        'role wants phoen number first',
      ],
      [
        'role needs phone bound to publish',
        'mobile must be attached for this role',
        'role has to bind mobil number first',
      ],
    ],
  },
  36108: {
    complaints: [
      [
        'My role has to prove its identity with a passport before posting.',
        'It asks people of his rank for identity verification.',
        'She may not publish in that role without showing papers.',
        'Because of the role I was given, I need real-name checks first.',
      ],
      [
        'mods say people of my rank need an id check first',
        'rank rule: kyc first',
        'role wants passport check lol',
        'not verified so my role cant publish',
      ],
      [
        'my level must prove identity with papers before writing',
        'only for my rank they ask Aadhaar or passport to post',
        'role says real-name check first, my neighbour of other level posts freely',
        'as a seller role I am to be identified before anything is put up',
      ],
      [
        'my rank must show identity document before writing',
        'role demands real person verification to publish',
        'only this rank asks passport check before writing, others no',
        'without verified identity my role is mute',
      ],
    ],
    questions: [
      [
        'role requires real-name verification for publishing',
        'role setting KYC on, site-wide identity rule off',
        'identity check demanded by role, is_verify false',
      ],
      [
        'role requires kyc publish',
        'role real name verify message',
        'how do i read that a role wants real name check',
      ],
      [
        'role permission demands real-name verification, site does not',
        'per-role kyc condition, which code reaches the client',
        'identity check needed by main role for posting',
      ],
      [
        'role post_real_name_verify kyc requirement',
        'role-level KYC rule before publish',
        'is_verify needed by role',
      ],
    ],
    rewordings: [
      [
        'KYC needed for this role to publish',
        'role requires verifcation of identity',
        'your role must pass an identity check before posting',
      ],
      [
        'role has to pass kyc before publishing',
        'identity check required for the role',
        'KYC verfy needed for this role',
      ],
      [
        'this role needs identity verification to post',
        'for your rank, prove who you are before writing',
        'role requires kcy first',
      ],
      [
        'identity verify is required from current role',
        'role publishes only after KYC',
        'KYC verifcation needed for role',
      ],
    ],
  },
  36109: {
    complaints: [
      [
        "I can't add photographs, my role isn't allowed to, it says.",
        'She wanted to show her new kitten and pictures are not permitted.',
        'In our chat images are refused although my rank is the highest.',
        'He may write but not attach a photo to his comment.',
      ],
      [
        'cant upload pics, role has no right',
        'image button refused in comment',
        'in the chat i can type but photos are refused, friend with other rank same',
        'my rank isnt allowed to add pictures',
      ],
      [
        'the picture button says my role cannot',
        'photograph of my garden is refused, snaps not for my level',
        'in the chat no image can be sent, it blames my rank',
        'words go out, but camera photos are forbidden to me',
      ],
      [
        'cannot add photos, my rank may not',
        'picture in chat is refused for everybody, says role',
        'operator: I allow image for role but editor switch off, still refused',
        'Add picture in draft does nothing, rank is without photo right',
      ],
    ],
    questions: [
      [
        'upload type image denied, editor image switch off or role',
        'conversation_files lacks image',
        'Which role permission governs picture upload in the post editor?',
      ],
      [
        'upload type image refused editor image off',
        'conversation_files without image',
        'role lacks image permission in post editor',
      ],
      [
        'upload type image refused though role permits, editor switch off?',
        'conversation_files lacks image, chat photo denied',
        'who disables pictures, main role or site editor setting',
      ],
      [
        'upload type image role or editor switch off',
        'conversation_files does not include image',
        'image upload not permitted role',
      ],
    ],
    rewordings: [
      [
        'no image upload for your role',
        "curent role can't upload imgaes",
        "role isn't entitled to add pictures",
      ],
      [
        'pictures cant be uploaded by your role',
        'no right for pictures',
        'curent role cant upload imgs',
      ],
      [
        'role may not upload pictures',
        'photos are beyond your rank',
        'uploading imges denied by role',
      ],
      [
        'role may not send pictures',
        'no right for uploading images',
        'role has no right to upload imgs',
      ],
    ],
  },
  36110: {
    complaints: [
      [
        "My holiday clip won't go up, as my rank isn't allowed videos.",
        'She tried to attach a film of the choir and her role may not.',
        'Videos are refused in the private chat, photos are fine.',
        'He asks why his level cannot post clips, everybody else does.',
      ],
      [
        'wanted to post a clip of the concert, video not allowed for my role',
        'wanted to post a clip, no right',
        'cant send vids in chat',
        'rank can do photos but no movies',
      ],
      [
        'my wedding clip does not go up, role may not send films',
        'movie icon is there but pressing says no right',
        'photos are accepted, moving pictures not, because of my level',
        'filmed the grandchildren for a comment and was denied',
      ],
      [
        'video does not upload, role has no right, photos ok',
        'I want send clip in chat, refused',
        'clip under comment impossible, movie option off, photo ok',
        'operator: which switch gives members right on movies',
      ],
    ],
    questions: [
      [
        'upload type video denied for comment editor',
        'video switch off for editor or role permission missing',
        'conversation_files without video, message upload refused',
      ],
      [
        'upload type video refused editor switch',
        'conversation_files without video',
        'role video permission',
      ],
      [
        'upload type video denied by role or by site-wide editor switch',
        'conversation_files without video, mp4 in chat refused',
        'comment editor permits no clips for this main role',
      ],
      ['upload type video role permission off', 'video upload not allowed role editor'],
    ],
    rewordings: [
      [
        'video upload not allowed for this role',
        "curent role can't uplaod videos",
        "your role isn't permitted to add clips",
      ],
      ['this role has no video upload', 'no right for clips', 'role cant uplaod video'],
      [
        'films cannot be sent by this role',
        'clips forbidden to members of your level',
        'no vidoes from your role',
      ],
      ['role may not send videos', 'no right to upload movie', 'curent role cannot upload vidoes'],
    ],
  },
  36111: {
    complaints: [
      [
        'My voice message is refused, my role has no right to send sound.',
        "She recorded a song and audio isn't permitted at her rank.",
        "Podcasts can't be attached by ordinary members, he found out.",
        'It does not let me put in a recording, sound files are barred.',
      ],
      [
        'recorded a voice memo for a comment and it says my role has no right for audio',
        'cant upload my song',
        'mp3 not permitted for my rank',
        'audio in messages isnt allowed',
      ],
      [
        'my voice recording is refused, sound is not for my rank',
        'the bhajan song does not go up, level lacks right',
        'microphone message in the chat says not permitted',
        'I speak instead of typing, but the recording may not be sent by my role',
      ],
      [
        'voice record cannot be added, my rank has no right',
        'mp3 in message refused by role',
        'sound attachment to draft blocked by rank',
        'song upload is not allowed for normal members?',
      ],
    ],
    questions: [
      [
        'upload type audio denied, role or editor setting',
        'voice recording in conversation refused because audio not in conversation_files',
        'which switch enables mp3 uploads for a role',
      ],
      [
        'upload type audio refused',
        'conversation_files without audio',
        'role audio permission editor',
      ],
      [
        'upload type audio refused, role permission or editor config',
        'voice note in conversation denied, conversation_files has no audio',
        'mp3 attachments disallowed for main role',
      ],
      ['upload type audio role permission off', 'voice note upload not permitted'],
    ],
    rewordings: [
      [
        'role may not upload audio',
        'no rigth to upload audios for current role',
        'sound files are closed to your role',
      ],
      [
        'role lacks permission to upload sound',
        'no right for audio files',
        'sound uploads arent for your rolle',
      ],
      [
        'no right to add recordings',
        'sound may not be put up by this rank',
        'adio upload not allowed for role',
      ],
      [
        'role may not send sound files',
        'no right to upload audio',
        'role has no right for audoi upload',
      ],
    ],
  },
  36112: {
    complaints: [
      [
        'I wished to attach a PDF and my role may not upload documents.',
        "Her minutes as a Word file are refused, since her rank isn't permitted files.",
        "Documents won't go into the chat, although pictures do.",
        "He can't add a spreadsheet, the role has no right to files.",
      ],
      [
        'pdf upload no right for my role',
        'cant attach a document',
        'zip to a post isnt permitted for me',
        'pictures go fine but a word doc gets rejected by my rank',
      ],
      [
        'my PDF is refused, role may not send documents',
        'attaching a Word paper to the post is not allowed for my level',
        'paper clip says no right, photos go fine',
        'wanted to share a spreadsheet in the chat and rank is blamed',
      ],
      [
        'pdf cannot be attached, my rank has no right on documents',
        'zip in the chat is refused by role',
        'docx cannot be added but pictures can, rank says no',
        'operator: allow members attach docs, which place',
      ],
    ],
    questions: [
      [
        'upload type document denied for role',
        'document switch off in post editor, PDF refused',
        'conversation_files misses document, what does files mean here?',
      ],
      [
        'upload type document refused',
        'why is document upload refused though role allows, editor switch off?',
        'role document permission editor',
      ],
      [
        'upload type document refused by main role or editor switch',
        'conversation_files lacks document, pdf in chat denied',
        'zip and docx attachments blocked for role though images pass',
      ],
      [
        'upload type document role permission off',
        'conversation_files without document',
        'document attachment refused role',
      ],
    ],
    rewordings: [
      [
        'role has no right to add documents',
        "curent role can't upload fiels",
        'uploading of files is not allowed for your role',
      ],
      ['documents cant be uploaded by this role', 'no right for files', 'role cant uplod files'],
      [
        'attaching papers is not for your role',
        'documents may not be sent by this level',
        'role cannot upload flies',
      ],
      ['role may not send documents', 'no right to upload files', 'role cannot uplaod file'],
    ],
  },
  36113: {
    complaints: [
      [
        'My photo is too big, how many megabytes are permitted?',
        'Her video weighs half a gigabyte and exceeds the size set.',
        'The attachment was refused for being too heavy.',
        'He was told to shrink the file, but it does not say to which size.',
      ],
      [
        'file too big',
        'photo is 20mb and it says over limit',
        'phone shoots 20mb photos and the app just says size over limit',
        'video too large in MB for here',
      ],
      [
        'my photo is too heavy, so many megabytes it says',
        'file too large, it will not take it',
        'picture from new camera is bigger than allowed',
        'the PDF weighs too much for the app',
      ],
      [
        'photo of 12 megabytes is too big for this site',
        'file is heavier than allowed',
        '21 MB file where maximum is 20, too heavy',
        'operator: raise maximum MB for my role, where',
      ],
    ],
    questions: [
      [
        'image_max_size of role in MB exceeded',
        'file bytes over limit, avatar gets plus one MB?',
        "How do I read the upload size limit for a user's role?",
      ],
      [
        'image_max_size role mb exceeded',
        'is max size per role or per site, got over limit in MB',
        'avatar upload size limit plus one mb',
      ],
      [
        'file size above max_size of role in MB',
        'limit plus one MB for avatar upload',
        'image_max_size exceeded on upload',
      ],
      [
        'max_size MB of role exceeded upload',
        'file bytes over limit image_max_size',
        'avatar limit site value plus 1 MB',
      ],
    ],
    rewordings: [
      ['file too large', 'size of fiel over the limit', 'the upload exceeds the allowed megabytes'],
      [
        'file is larger than allowed',
        'size over the set maximum',
        'too many megabites for the limit',
      ],
      ['file is larger than the limit', 'too many megabytes', 'file szie above what is set'],
      ['file is too large', 'size above the limit', 'file size excedes limit'],
    ],
  },
  36114: {
    complaints: [
      [
        "My clip lasts four minutes and that's longer than allowed.",
        'Her recording is too long in time, though small in size.',
        'It refuses the choir video owing to its duration.',
        'He must cut his podcast, the playing time exceeds the limit.',
      ],
      [
        'my clip is too long in seconds',
        'song lasts 6 min, limit is less',
        'video duration over limit',
        'voice note refused, too many minutes',
      ],
      [
        'my video is too long, minutes exceed',
        'recording of the bhajan lasts longer than permitted',
        'clip of ten minutes is refused for duration',
        'voice note runs too many seconds',
      ],
      [
        'video of 5 minutes is too long for upload',
        'voice recording longer than permitted seconds',
        '61 seconds clip at sixty seconds border, does not go',
        'must cut my clip shorter by time, size is ok',
      ],
    ],
    questions: [
      [
        'video_max_duration exceeded on upload-token',
        'duration parameter in seconds over role maximum',
        'audio length limit, minutes or seconds?',
      ],
      [
        'upload-token duration video_max_duration exceeded',
        'does duration limit apply to audio too in upload-token',
        'media duration refused role limit',
      ],
      [
        'duration above max_duration in upload-token',
        'video seconds limit of role',
        'audio length restriction on token request',
      ],
      [
        'max_duration video audio upload-token',
        'duration over limit for role',
        'audio length seconds exceed',
      ],
    ],
    rewordings: [
      [
        'the duration exceeds the limit',
        'file time lenght too long',
        'playing time is over what is set',
      ],
      [
        'running time is longer than permitted',
        'duration over the limit',
        'file time lenght exceeds',
      ],
      [
        'recording lasts longer than the limit',
        'running time of the file is above what is set',
        'duraton too long',
      ],
      ['recording lasts too long', 'duration above allowed', 'time lenght of file exceeds limit'],
    ],
  },
  36115: {
    complaints: [
      [
        "I have nine pictures in my post already, and a tenth isn't accepted.",
        'She adds a single photo to the draft and it says too many files.',
        'How many attachments may one post have, asks a keen photographer.',
        'He removed two pictures and the count is still over the limit.',
      ],
      [
        'only 9 pics per post, cant add another',
        'too many files on this post',
        'added just one more photo to my draft and it says number exceeded',
        'max attachments reached',
      ],
      [
        'I added nine pictures and the tenth is not taken',
        'too many attachments already on this post',
        'only one more photo and it says number reached',
        'how many pictures may I add, it stops me',
      ],
      [
        'cannot add tenth picture to post',
        'one new file is refused, draft has maximum already',
        'Rank has zero as photo count, expected none, but site number works',
        'too many attachments in this post',
      ],
    ],
    questions: [
      [
        'image upload number reached on draft, files already attached',
        "role's max number of images per post",
        'uploading one more file refused, file usages counted on content',
      ],
      [
        'image_max_number attached files count reached',
        'upload count limit already stored on draft',
        'why is single new file refused, counts already attached ones?',
      ],
      [
        'count of files already attached to draft reached maximum',
        'single new file refused, existing ones count',
        'role limit zero falls back to site number of files',
      ],
      [
        'max upload number of files on draft reached',
        'file count role limit attached',
        'number of images per post exceeded on upload',
      ],
    ],
    rewordings: [
      [
        'too many files',
        'nubmer of files over the limit',
        'you have attached the maximum count already',
      ],
      [
        'too many files, over the set count',
        'file count limit exceeded',
        'numbr of files over the limit',
      ],
      [
        'more files than permitted',
        'quantity of attachments above the limit',
        'number of flies reached',
      ],
      ['count of files is over limit', 'numer of files exceeded'],
    ],
  },
  36116: {
    complaints: [
      [
        'My rank does not include private messages.',
        'She may not write direct messages to anyone, her role has no such right.',
        "The beginner's role can't chat, he is told.",
        "I'd like to message the moderators, but my role lacks the conversation permission.",
      ],
      [
        'my role cant send dms',
        'no message permission for my rank',
        'write a private message: role not allowed',
        'new members cant chat apparently',
      ],
      [
        'private messages are not for my level, it says',
        'my rank may not chat with people',
        'I cannot write a letter to anyone, role has no messaging',
        'send in the chat is denied by my member level',
      ],
      [
        'my rank may not write private messages',
        'chat is closed for newbies role',
        'private writing is closed for my rank, friends of higher rank write',
        'upload to chat says role has no messages right',
      ],
    ],
    questions: [
      [
        'role permission conversation off, sending message refused',
        'upload usageType conversation denied by role',
        'Which role setting allows private messages?',
      ],
      [
        'role conversation permission off',
        'how to tell from the role if it may start conversations',
        'usageType conversation upload refused role',
      ],
      [
        "conversation permission missing on sender's main role",
        'upload usageType conversation refused by role',
        'role without direct message right',
      ],
      [
        'role permission conversation off',
        'private message not permitted for main role',
        'usageType conversation upload role lacks message permission',
      ],
    ],
    rewordings: [
      [
        'role has no message permission',
        'curent role lacks conversation permision',
        "direct messaging isn't part of your role's rights",
      ],
      [
        'role has no right to private messages',
        'dm permission missing',
        'rank cant do private mesages',
      ],
      [
        'role may not send private messages',
        'members of your level have no chat',
        'role lacks mesage right',
      ],
      [
        'role cannot send private messages',
        'no messaging permission in your role',
        'role without conversaton right',
      ],
    ],
  },
  36117: {
    complaints: [
      [
        "I've downloaded enough for today, it says, tomorrow I may go on.",
        'She reached her daily download allowance after twenty papers.',
        'It will not let him fetch another file until tomorrow.',
        'The quota of downloads for my rank is used up today.',
      ],
      [
        'downloaded too many today, again tomorrow',
        'limit of downloads for my rank used up',
        'daily download cap reached',
        'downloaded all the sheet music today and now nothing til tomorrow',
      ],
      [
        'I downloaded many papers and for today it is enough, tomorrow again',
        'daily quota for saving files is over',
        'download stops till tomorrow',
        'only five files a day it seems, I have had mine',
      ],
      [
        'I downloaded 10 files today and must wait till tomorrow',
        'daily downloads used up for my rank',
        'sixth fetch of day still works and seventh says tomorrow, limit is five',
        'download count of today is over, come next day',
      ],
    ],
    questions: [
      [
        'download_file_count exceeded for the current date',
        'daily download quota per role, when does it reset?',
        'file link refused after too many downloads today',
      ],
      [
        'download_file_count exceeded today file link',
        'daily download quota role',
        'download limit counts records of current date',
      ],
      [
        'download_file_count of main role exceeded on current date',
        'daily download quota reset at midnight',
        'one extra download passes before limit',
      ],
      [
        'download_file_count daily exceeded',
        "today's download records above role limit",
        'per day file download quota',
      ],
    ],
    rewordings: [
      [
        "today's download limit reached, continue tomorrow",
        'downlod limit of the role used up for today',
        'no more downloads until tomorrow',
      ],
      [
        'todays downloads are used up, come back tomorrow',
        'download limit for the day reached',
        'upper limt of today download',
      ],
      [
        'download quota of today is used up, come tomorrow',
        "today's download limit is reached for the role",
        'no more downlods until tomorrow',
      ],
      [
        'limit of downloads for today reached, tomorrow again',
        'no more downloading this day for the role',
        'todays dowload limit is full',
      ],
    ],
  },
  36118: {
    complaints: [
      [
        "I follow so many people that I can't add another, something about characters.",
        'She wants to block a spammer, but her list of blocked users is full.',
        "He follows the maximum of persons, and now can't even unfollow one.",
        'It talks about the number of characters when I press follow on a profile, very odd.',
      ],
      [
        'follow list is full, cant follow more people',
        'blocked too many users, no more',
        'tapped follow and it goes on about max characters, i typed nothing',
        'at the follow limit i cant even unfollow',
      ],
      [
        'I follow so many people that no further one may be added',
        'it speaks of characters, but I only wished to follow my niece',
        'block list is full, cannot block another person',
        'reached the maximum of persons, cannot even unfollow',
      ],
      [
        'cannot follow more people, says about characters count',
        'at the limit I cannot even unfollow somebody',
        'My block list is full, and text speaks about characters, wrong translation',
        'I follow 500 persons and next follow refused',
      ],
    ],
    questions: [
      [
        'role follow_user_max_count reached',
        'block user maximum number for role, unblock also fails at limit',
        'message about characters when following users, mistranslation?',
      ],
      [
        'mark endpoint refuses follow_user_max_count',
        'block user max count reached',
        'why does unfollow fail too once follow maximum is reached',
      ],
      [
        'follow user refused, text talks of characters, role maximum reached',
        'unfollow also refused at the maximum of followed users',
        'limit of blocked users by role',
      ],
      [
        'follow user max count of role reached',
        'block users maximum, toggling off also refused',
        'maximum number of characters on mark follow user',
      ],
    ],
    rewordings: [
      [
        'maximum number reached, no more can be added',
        'curent number of charaters at the maximum',
        'you follow or block as many people as your role permits',
      ],
      [
        'max number reached, nobody can be added',
        'limit of follows or blocks is full',
        'maximum nr of charcters reached',
      ],
      [
        'highest number reached, no more can be added',
        'maximum count attained',
        'too many followed or blocked, cannot add furthr',
      ],
      [
        'maximum reached, no more can be added',
        'count of followed users is at the top',
        'number of charcters reached its max',
      ],
    ],
  },
  36119: {
    complaints: [
      [
        'I wrote two comments within a minute and was told to slow down.',
        'She is publishing too fast, it says, although she types with two fingers.',
        'There must be a pause between posts for my role, how long?',
        'It scolded him for impatience, a few seconds between two replies were too few.',
      ],
      [
        'posting too fast, slow down',
        'second comment right after the first gets refused, gotta wait some seconds',
        'second comment right after first refused',
        'spam protection kicked in, wait a bit',
      ],
      [
        'I posted two things one after another and it says too quick',
        'must wait some minutes between posts',
        'slow down, it tells an old man, publish at intervals',
        'second comment was refused, only seconds after the first',
      ],
      [
        'wrote two posts one after other and told slow down',
        'must wait some seconds between comments',
        'five seconds after last post next one too soon for rank',
        'publishing too quick, my role has pause',
      ],
    ],
    questions: [
      [
        "role's publish interval in seconds not elapsed",
        'publish interval too short, seconds between comments',
        'rate limit on posting per role, how long must the client wait?',
      ],
      [
        'post interval in seconds since last one not over',
        'publish interval seconds role',
        'too quick publishing throttled',
      ],
      [
        'seconds between two publications, main role interval not elapsed',
        'does deleting the latest post shorten the waiting interval',
        'wait time for next publish shown in client, posting rate by role',
      ],
      [
        'minimum pause between posts per role',
        'comment interval seconds publish too fast',
        'throttle between posts role setting',
      ],
    ],
    rewordings: [
      [
        'posting too quickly, leave some time between',
        'publish to fast, post at intervals',
        'wait a moment, your role has a minimum interval',
      ],
      [
        'you publish too quickly, leave some time',
        'wait between posts, see role settings',
        'publsh slower, leave an interval',
      ],
      [
        'you are publishing too quickly, leave a gap',
        'interval between posts too short, see role settings',
        'posting too fats',
      ],
      [
        'you post too quickly, keep an interval',
        'pause needed between posts',
        'publish to fast, wait',
      ],
    ],
  },
  36120: {
    complaints: [
      [
        "I've used up my posts for today and have to wait till tomorrow.",
        'She is allowed ten comments daily and wrote the eleventh.',
        'His role can only publish so many a day, says the app.',
        "No further publishing today, she reads, and it's only ten in the morning.",
      ],
      [
        'reached my posts for today, tomorrow again',
        'daily post limit lol',
        'only 5 comments a day for my rank',
        'cant post anymore today',
      ],
      [
        'I wrote my ten posts of today, more only tomorrow',
        "day's quota of posting is full",
        'cannot write any more comments until tomorrow',
        "today's share is used up, it says",
      ],
      [
        'I wrote ten posts today and next only tomorrow',
        'daily number of comments is used',
        'erased one of today posts and daily quota let me write again',
        'limit per day for my rank is full, cannot write',
      ],
    ],
    questions: [
      [
        'role daily publish count reached',
        "role's posts per day exhausted, does deleting one free a slot?",
        'publish quota per day, timezone of reset',
      ],
      [
        'role daily post count used up today',
        'daily publish quota role',
        'if i delete one of todays posts do i get another slot',
      ],
      [
        "role's daily count of posts reached, deleted ones not counted",
        'publications per day, when is the counter reset',
        'zero means no limit in daily count?',
      ],
      [
        'post_day_count role daily limit',
        'comments per day maximum reached',
        "today's created content count limit",
      ],
    ],
    rewordings: [
      [
        "today's publishing quota is used up",
        'daily publsh limit reached, again tomorrow',
        'no more posts or comments today',
      ],
      [
        'todays publishing quota is used, try tomorrow',
        'daily limit hit',
        'dayly publish limt reached',
      ],
      ['maximum posts for today, continue tomorrow', 'dayly publish limit attained'],
      [
        "today's publishing limit used, tomorrow again",
        'no more posts for this day',
        'daly publish limit reached',
      ],
    ],
  },
  36200: {
    complaints: [
      [
        "The dislike button says that this function isn't open.",
        "I can't join that club by the follow button, it must go through some other way.",
        'She wants to take back an old like, but liking has been turned off meanwhile.',
        "Following hashtags isn't open here, he was told.",
      ],
      [
        'dislike button says feature not open',
        'cant follow that one group, button says function isnt open, other groups are ok',
        'liking is off on this site',
        'wanna take back my old like, says feature closed',
      ],
      [
        'like button says this feature is not opened',
        'dislike does nothing, the feature is closed here',
        'cannot follow this group by the button, feature not available',
        'want to take back my old like and the feature has been shut',
      ],
      [
        'dislike button gives that feature is not open',
        'following this group is possible only by plugin, app refuses',
        'I cannot take back old like since admin turned likes off',
        'cannot block this tag, such function is not open on site',
      ],
    ],
    questions: [
      [
        'mark endpoint switch off for this markType',
        'group follow_type 2 or 3, following refused as feature not open',
        'like feature disabled for comments, undoing mark is also refused',
      ],
      [
        'mark switch off for type and markType',
        'group follow_type not 1 follow refused',
        'dislike gives feature not open, which switch',
      ],
      [
        'mark type switch off for post like',
        'follow group refused as follow_type is plugin or closed',
        'unlike impossible after switch was turned off',
      ],
      ['mark type switched off in site settings', 'unlike refused after feature closed'],
    ],
    rewordings: [
      [
        "feature isn't open, no operation",
        'this feture can not be operated',
        'that function has not been opened',
      ],
      [
        'this function isnt opened',
        'feature is switched off, no action',
        'feture not open cannot operate',
      ],
      [
        'this function is closed for operation',
        'feature not opened',
        'featrue unavailable, no action possible',
      ],
      [
        'function is not opened, no action',
        'this feature is closed',
        'featur not open cannot operate',
      ],
    ],
  },
  36201: {
    complaints: [
      [
        "I'd like to see who liked my post, but that list is not open.",
        "Whom she follows is nobody's business, the page says not viewable.",
        "The members want the list of dislikes, which isn't public.",
        "His profile's likes tab refuses to show itself to me.",
      ],
      [
        'cant see who liked it, list is not open',
        'wanted to see who my ex follows, list isnt open',
        'list of likers closed',
        'followers of that user not viewable',
      ],
      [
        'wanted to see who liked the post, that list is hidden',
        'her list of followed people is closed for me',
        'names behind the hearts may not be viewed',
        'whom he blocked is not open for viewing',
      ],
      [
        'who liked this post is hidden, cannot see list',
        'list of his followed people is closed',
        'who pressed heart is only visible for owner, not open for me',
        'operator: profile switch for liked list off',
      ],
    ],
    questions: [
      [
        'public_record setting off for list of likers',
        'profile followers list not open to others',
        'interaction list users endpoint says content cannot be viewed',
      ],
      [
        'public_record off list of likers',
        'list of likers refused for everyone, which setting public_record?',
        'who blocked list refused',
      ],
      [
        'public_record setting hides likers list',
        'profile switch for list of marked posts is off',
        'interaction list of users refused though post is public',
      ],
      [
        'public_record hides markers list',
        'likes list of user profile switch off',
        'interaction list not open, content is public',
      ],
    ],
    rewordings: [
      [
        "not open, can't be viewed",
        "conent isn't open for viewing",
        'this list of reactions is closed',
      ],
      ['that list isnt public', 'content not opened for viewing', 'its kept closed, no veiwing'],
      [
        'this list is not open to viewers',
        'content has not been made viewable',
        'not opened, cannot be seen',
      ],
      [
        'list is closed and not for viewing',
        'content not opened to see',
        'the contnet is not public',
      ],
    ],
  },
  36202: {
    complaints: [
      [
        "I tried to follow my own post, to get the replies, and mustn't.",
        'He wanted to block himself, for a laugh I suppose.',
        "She can't follow herself, it says.",
        'It does not permit me to do that on something I published myself.',
      ],
      [
        'cant follow myself lol',
        'blocked my own post by mistake, refused',
        'found my own profile in search and tapped follow for fun, no way',
        'own post cant be followed',
      ],
      [
        'I tried to follow myself by mistake and it refused',
        'blocking my own post is not possible',
        'why can I not follow what I wrote',
        'pressed follow on my own page, nothing but refusal',
      ],
      [
        'I tried to follow myself and it does not allow',
        'block own post not possible',
        'like of own comment works but follow of it, no',
        'subscribe to replies in own thread by follow refused',
      ],
    ],
    questions: [
      [
        'mark follow own uid refused',
        'block own post not allowed, like works',
        'follow own content, why is it prohibited?',
      ],
      [
        'mark follow own content refused',
        'can a user like own post, follow refused',
        'target is own post markType block',
      ],
      [
        'markType follow on own uid or own post refused',
        'liking own content allowed while follow is not',
        'self block denied in mark endpoint',
      ],
      [
        'mark follow or block target is own user or content',
        'self follow refused',
        'like own passes but follow own post not',
      ],
    ],
    rewordings: [
      [
        'no operation on yourself or your own content',
        'cant operate on youself',
        "you may not follow or block what you've written",
      ],
      [
        'not on yourself or your own stuff',
        'you cant do that to your own content',
        'cannot oprate on yourself',
      ],
      [
        'not on yourself nor on what you published',
        'own profile or own content may not be marked',
        'cannot act upon yourslef',
      ],
      [
        'you cannot do this on yourself or own content',
        'operation on self not permitted',
        'canot operate your own posts',
      ],
    ],
  },
  36300: {
    complaints: [
      [
        "It says I may publish only by a certain method, and this isn't it.",
        'Posting from the quick box is forbidden, another way is prescribed.',
        "The app's usual publish route is closed in favour of a special one.",
        'Our tester is told that this interface must not be used for publishing.',
      ],
      [
        'can only publish by the special form, this way is prohibited',
        'app cant post on this community, theyve got a special form for it',
        'site only allows posting via its plugin',
        'app cant post here, only the specified way',
      ],
      [
        'this way of posting is barred, only another way is allowed',
        'the publish method is fixed and mine is not it',
        'direct posting prohibited, must use the special form',
        'it tells that content may go out only through the named method',
      ],
      [
        'publish only by special way is supported, this one is closed',
        'app says this publishing interface prohibited',
        'normal publish route is closed, just the prescribed way is supported',
        'must publish through other editor, this interface not allowed',
      ],
    ],
    questions: [
      [
        'publishing only via specified method, interface prohibited',
        'direct publish endpoint refused, use draft instead?',
        'Which publication method does the server permit?',
      ],
      [
        'publication only via specified method interface prohibited',
        'publish api forbidden use plugin editor',
        'posting interface not permitted',
      ],
      [
        'publish only via specified method, api forbidden',
        'interface barred because publication method is set',
        'posting allowed through editor plugin only',
      ],
      [
        'specified publication method only',
        'publish endpoint prohibited, other method',
        'interface prohibits requests publish method',
      ],
    ],
    rewordings: [
      [
        'publish with the specified method only',
        'this inteface is prohibited for publication',
        'other ways of publishing are not supported',
      ],
      [
        'publishing only in the given way, not through this interface',
        'this interface mustnt be used to publish',
        'only specifed method of publication',
      ],
      [
        'publish only by the designated way, this interface is barred',
        'only a specified publishing method is supported',
        'wrong publication metod, request prohibited',
      ],
      [
        'only defined method of publishing, this request is prohibited',
        'publish elsewhere, this interface is closed',
        'specifed method only',
      ],
    ],
  },
  36301: {
    complaints: [
      [
        'The tip above the editor asks me to link an email first.',
        'Before I may publish I must attach a mail address.',
        'He gets a reminder to bind an e-mail in the writing window.',
        'She has only a mobile on her account, and is now asked for an email to post.',
      ],
      [
        'bind your mail first then post, it says',
        'site wants email before i can publish',
        'editor tells me to add an email',
        'no mail on my account so no posts',
      ],
      [
        'tip above the writing box asks all members to attach an inbox first',
        'site wants my Gmail on the account, only then the post goes',
        'cannot put up my story until an e-mail is bound',
        'where do I add my mail, publishing waits for that',
      ],
      [
        'site wants mail bound before I can write anything',
        'add e-mail to account then publish, tells editor',
        'Editor hint: tie mail to your account, otherwise no writing',
        'I have phone only, they ask to attach mail',
      ],
    ],
    questions: [
      [
        'tips text asks to bind email before publishing, in data of refused publish',
        'editor configs publish tips email',
        'account email empty, show bind mail link before editor?',
      ],
      [
        'tip email required publish editor configs',
        'email text inside data of publish refusal',
        'how do i detect missing email, code never equals that',
      ],
      [
        'tips in editor configs tell to bind email',
        'account email empty, text inside data of a permission reply',
        'show bind-mail prompt before the publish screen',
      ],
      [
        'publish tip email empty inside data of role refusal',
        'site email bound requirement text in editor configs',
        'bind email first, compare code never matches',
      ],
    ],
    rewordings: [
      [
        'bind an email before you publish',
        'please have your emial linked first',
        'publishing needs a mail address on your account',
      ],
      ['add an email before publishing', 'mail binding first', 'please bind emial before publish'],
      [
        'attach an e-mail prior to publishing',
        'please bind your mail, then post',
        'link emial before you write',
      ],
      ['attach your e-mail before publishing', 'bind mail first', 'please bind emial before post'],
    ],
  },
  36302: {
    complaints: [
      [
        'A hint in the editor tells me to bind my mobile before posting.',
        'She must add her phone number to be able to write.',
        'It requests a telephone on the account, otherwise I may not publish.',
        'He signed up with Google and is now asked to link a mobile to write.',
      ],
      [
        'bind phone before posting pls',
        'site wants my mobile number to publish',
        'editor hint: add phone number',
        'i joined with mail and now the editor nags about a phone before i may publish',
      ],
      [
        'tip above the writing box asks everyone to add a mobile first',
        'I need to give them my SIM number, only then can I publish',
        'I joined by mail, now a telephone is needed to write',
        'how to attach my phone, the article waits for that',
      ],
      [
        'they ask bind mobile before I publish',
        'no phone in account, so editor says attach it',
        'hint under editor about tying mobile number before writing on site',
        'I have mail only, forum wants mobile too for writing',
      ],
    ],
    questions: [
      [
        'publish tips mention binding phone',
        'account phone empty, requirement shown in editor configs',
        'bind mobile before publish, text in data list',
      ],
      [
        'tip phone required publish editor configs',
        'phone text in data when publish refused',
        'site requires phone bound before publishing',
      ],
      [
        'publish tip about missing mobile, where to redirect the user',
        'account phone empty, editor configs show hint',
        'comparing code with mobile-binding number never matches, only text in data',
      ],
      [
        'publish tip phone empty inside refusal data',
        'site phone bound requirement text editor configs',
        'bind phone number first before publishing',
      ],
    ],
    rewordings: [
      [
        'link a mobile before publishing',
        'please bind your phone nubmer first',
        'no publishing without a phone attached to you',
      ],
      [
        'add a mobile number before publishing',
        'phone binding first',
        'please have your phone bnd before',
      ],
      [
        'add a mobile prior to publishing',
        'telephone first, then the post',
        'link phne number before you write',
      ],
      [
        'attach phone before publishing',
        'bind mobile number first',
        'please bound your mobil to publish',
      ],
    ],
  },
  36303: {
    complaints: [
      [
        'It wants me to go through an identity check before I publish.',
        'The writing window has a line about KYC, whatever that may be.',
        'She must prove who she is first, and only then may she post.',
        'I should upload my passport to write a recipe, he asks in disbelief.',
      ],
      [
        'must verify my identity before posting',
        'kyc needed to publish wtf',
        'site wants passport or whatever before first post, kyc thing',
        'real name thing stops me from writing',
      ],
      [
        'it wants a copy of my passport before I may write',
        'everyone on this site must be identified first, says the tip',
        'real-name check is pending, so my post stays in the box',
        'where do I prove I am myself, publishing asks for it',
      ],
      [
        'site wants identity check before I can post',
        'show document first, then publish, says editor',
        'Under editor stands: pass identity check of site before writing',
        'must pass real name verification to write',
      ],
    ],
    questions: [
      [
        'is_verify false on account, tips ask for identity verification',
        'KYC process hint in editor configs',
        'Where does the real-name verification happen before publishing?',
      ],
      [
        'tip kyc required publish is_verify',
        'kyc text in data of publishing refusal',
        'site wide identity verification before publish',
      ],
      [
        'hint in editor configs to complete kyc',
        'is_verify not set on account, text inside data of permission reply',
        'identity verification needed site-wide, client prompt',
      ],
      [
        'publish tip is_verify not set',
        'kyc requirement text inside refusal data',
        'identity verification before publishing site rule',
      ],
    ],
    rewordings: [
      [
        'complete identity verification before publishing',
        'please go thru the KYC procces first',
        'verify who you are, then publish',
      ],
      [
        'go through kyc, then publish',
        'identity verification before posting',
        'please do KYC proces before publishing',
      ],
      [
        'complete identity verification prior to publishing',
        'please pass KYC, then post',
        'identty check before you write',
      ],
      [
        'do identity verification before publishing',
        'go through KYC first',
        'KYC proces needed before post',
      ],
    ],
  },
  36304: {
    complaints: [
      [
        'At night nobody can post, it says there are set times.',
        'She tried at half past eleven in the evening and the site had closed publishing.',
        'The system restricts posting to certain hours, come back later.',
        "It's noon and I'm told to publish within the specified time, which is when?",
      ],
      [
        'cant post at night, system has quiet hours',
        'posting shut from ten at night till morning, quiet hours',
        'says publish within specified time',
        'forbidden time window, try later',
      ],
      [
        'at night posting is shut on this site, come in the given hours',
        'it says there is a time for writing and now is not it',
        'the whole system pauses publishing from ten to six',
        'morning walk over, wrote my post, told to wait for the specified hours',
      ],
      [
        'at night forum does not let publish, says time limit',
        'between 22 and 6 posts are refused',
        'operator: I changed window of hours, still people blocked',
        'forum closes writing after ten in evening, and my phone zone shifts it',
      ],
    ],
    questions: [
      [
        'publish limit window forbids posting, limit_rule 2',
        'site-wide publishing hours, is the configured window the forbidden time?',
        'posting blocked between 23 and 6, timezone of client header matters?',
      ],
      [
        'publish window limit_rule 2 forbid timezone',
        'site quiet hours config limit_status publish refused',
        'why publish fails only at night, time window in wrong timezone?',
      ],
      [
        'limit_rule two window forbids publishing, window is forbidden time',
        'publish window across midnight and client timezone',
        'site publish limit active, whitelisted roles exempt',
      ],
      [
        'limit_rule 2 publishing window forbids now',
        'site publish time window client timezone shift',
        'post limit period cached rules',
      ],
    ],
    rewordings: [
      [
        'system restricts the time of publishing',
        'publishing has time limt, try within specified hours',
        'not now, publish at the permitted time',
      ],
      [
        'system has publishing hours, try at the right time',
        'content cant be published at this time',
        'time limt for publishing in system',
      ],
      [
        'system has set hours for publishing, come back then',
        'publishing is limited in time by the system',
        'outside permitted tme for posting',
      ],
      [
        'publishing is limited in time, try in right hours',
        'not in this hour, site limits publish',
        'time limt of system for publishing',
      ],
    ],
  },
  36305: {
    complaints: [
      [
        'I found a typo in my post and cannot correct it any more.',
        'Once a post is out, no editing whatsoever, it says.',
        "She pressed edit on yesterday's post and the site doesn't allow that.",
        "His article has a wrong date in it and posts can't be altered here.",
      ],
      [
        'cant edit my post, editing is off after publish',
        'spotted a typo a minute after posting and there is no edit for posts here',
        'typo in post and its locked forever',
        'edit button on a post says no',
      ],
      [
        'spelling mistake in my post and it can no longer be altered',
        'pencil on my own article refuses, articles stay as they are',
        'there is no way to change the post once it is out, from first minute',
        'put the wrong date in my event post, correction is not offered here',
      ],
      [
        'I made typo in post and edit is not allowed on site',
        'published post stays, no editing',
        'Pencil on topic does nothing, posts here are frozen after going live',
        'operator: people want edit their posts, which option',
      ],
    ],
    questions: [
      [
        'post_edit setting off, editor edit post refused',
        'editing posts disabled site-wide',
        'published post cannot be changed, which config?',
      ],
      [
        'post edit setting is off sitewide',
        'editing published posts disabled site',
        'edit draft publish refused post_edit',
      ],
      [
        'post_edit setting off, editing post refused',
        'site forbids changing articles after release, whichever age',
        'edit draft of a post cannot go out, switch turned off meanwhile',
      ],
      [
        'post_edit site setting off',
        'edit published post refused',
        'publish edit draft with post editing off',
      ],
    ],
    rewordings: [
      [
        "posts can't be edited once published",
        'post is not editabel after publication',
        'no changes to a post after it is out',
      ],
      [
        'posts arent editable once published',
        'you cant change a post afterwards',
        'after going live the psot stays as it is',
      ],
      [
        'published posts may not be altered',
        'a post stays as it is once out',
        'no post editting afterwards',
      ],
      [
        "post can't be changed after publish",
        'once published no post editing',
        'posts not editabel after publication',
      ],
    ],
  },
  36306: {
    complaints: [
      [
        'My reply has a spelling mistake and comments cannot be altered afterwards.',
        "She wants to amend her comment and it's not permitted.",
        'Why may I edit posts, but none of my comments?',
        'It says a comment is final once sent.',
      ],
      [
        'cant edit my comment after sending',
        'i dropped a word in my comment and cant fix it, comments are final',
        'wanted to fix a typo in my comment, no',
        'edit reply text not possible, comments fixed',
      ],
      [
        'wrote nonsense in my comment and cannot correct it',
        'my remark below her photo has a typo, the change option is barred',
        'I can edit posts but never a comment',
        'answer I gave went out half finished, no alteration possible',
      ],
      [
        'comment has mistake, but site does not allow change comments',
        'edit my reply refused, editing of comments is off',
        'pencil on reply dead, comments may not be touched after going live',
        'posts I can edit, comments not',
      ],
    ],
    questions: [
      [
        'comment_edit off, edit comment refused',
        'comments not editable after publish by setting',
        'enable editing of published comments',
      ],
      [
        'switch for editing comments is off',
        'editing published comments disabled',
        'comment edit draft refused setting',
      ],
      [
        'comment_edit off, comment update denied',
        'are comments immutable by site setting while posts are editable',
        'edit draft for a comment stopped at publishing',
      ],
      [
        'comment_edit site setting off',
        'edit published comment refused',
        'comment editing disabled',
      ],
    ],
    rewordings: [
      [
        'comments are final once published',
        "coment can't be edited after publish",
        "editing a comment isn't allowed afterwards",
      ],
      [
        'comments arent editable once published',
        'you cant change a comment afterwards',
        'coment can not be edited',
      ],
      [
        'one cannot change a comment once sent',
        'remarks are final',
        'no coment editing afterwards',
      ],
      [
        "comment can't be changed once published",
        'no editing of comments after publish',
        'coment not editable after publishing',
      ],
    ],
  },
  36307: {
    complaints: [
      [
        "The moderators pinned my post and now I can't correct it.",
        'Her stuck-on-top announcement may not be edited.',
        "As long as it's at the very top he can't change a word.",
        'A pinned comment is frozen, it seems.',
      ],
      [
        'my post is pinned so i cant edit it',
        'pinned stuff is locked for edits',
        'they stuck my post on top and now no changes',
        'top content wont let me edit',
      ],
      [
        'my pinned post cannot be corrected',
        'it is stuck to the top and so I may not change it',
        'since the moderator pinned my comment, pencil is refused',
        'the post at the head of the list is locked for alteration',
      ],
      [
        'my post was pinned and now I cannot edit it',
        'moderator put it on top, editing stopped',
        'since staff stuck my topic on top, pencil is dead',
        'unpin first then edit?',
      ],
    ],
    questions: [
      [
        'sticky_state set, editing refused',
        'pinned post cannot be edited, post_edit_sticky_limit',
        'comment is_sticky blocks edit draft publishing',
      ],
      [
        'sticky_state post edit refused setting',
        'is_sticky comment edit',
        'can a pinned post be edited by its author at all',
      ],
      [
        'sticky_state not one, edit refused by sticky edit setting',
        'is_sticky comment may not be edited',
        'editing pinned content forbidden by site config',
      ],
      [
        'sticky_state edit setting off',
        'pinned comment is_sticky edit refused',
        'edit top content',
      ],
    ],
    rewordings: [
      [
        "pinned content can't be edited",
        'editing not alowed for topped content',
        'no changing of sticky posts',
      ],
      [
        'pinned content isnt editable',
        'no editing for top stuff',
        'stuff thats stuck on top stays uneditted',
      ],
      [
        'pinned content may not be edited',
        'sticky items are not editable',
        'no edits on top contnet',
      ],
      [
        'pinned content is not editable',
        'sticky ones cannot be edited',
        'editing of top contnet not allowed',
      ],
    ],
  },
  36308: {
    complaints: [
      [
        "My post was picked as a highlight, and I'm no longer able to amend it.",
        "Editors' choice pieces cannot be altered, he was told.",
        'She was proud of being featured until she found the typo.',
        'The digest mark on my article stops me from editing.',
      ],
      [
        'my post got highlighted, no more edits',
        'my recipe got into the best-of and since then editing is refused',
        'its in the best-of now so editing is refused',
        'highlighted content locked',
      ],
      [
        'they gave my post a star as best of and now I cannot alter it',
        'featured article cannot be changed by me',
        'since my comment was chosen as highlight the pencil is refused',
        'a digest mark is on it, corrections not permitted',
      ],
      [
        'my post got featured mark and I cannot correct it any more',
        'digest post is locked from editing',
        'topic got the "best of" badge and therefore correcting is closed',
        'moderator chose my comment as best and edit vanished',
      ],
    ],
    questions: [
      [
        'digest_state blocks editing',
        'highlighted content edit refused, which setting permits it?',
        'featured post edit denied, post_edit_digest_limit',
      ],
      ['digest_state edit refused', 'digest content editing setting', 'highlight level 2 edit'],
      [
        'digest_state level two, edit refused',
        'content selected by editors as best, change forbidden by setting',
        'highlighted comment not editable',
      ],
      [
        'digest_state edit setting off',
        'featured/digest content edit refused',
        'essence post not editable',
      ],
    ],
    rewordings: [
      [
        'no editing of highlighted content',
        "featured or digest posts can't be editd",
        'selected best content is closed to changes',
      ],
      [
        'highlighted content isnt editable',
        'no editing of digests',
        'featured things cant be chnaged',
      ],
      [
        'featured things are closed to changes',
        'digest mark locks the text',
        'no edits on highlited content',
      ],
      [
        'highlighted content is not editable',
        'digest content edit not allowed',
        "higlighted posts can't edit",
      ],
    ],
  },
  36309: {
    complaints: [
      [
        'I noticed the mistake ten minutes late, and the period for correcting is over.',
        'She had half an hour to amend it, apparently.',
        'The edit was waiting for a moderator so long that the time ran out.',
        'It is too late to change my comment, says the app.',
      ],
      [
        'edit time over, was only 10 min',
        'too late to edit',
        'sent the post at lunch, wanted to fix it in the evening, edit time was over',
        'edited in review for hours and then time was up',
      ],
      [
        'I noticed the mistake after an hour, too late to correct',
        'time for changing my post is over',
        'pencil no longer works as it is too long since I put it up',
        'was still typing the correction when the minutes ran out',
      ],
      [
        'I wanted edit after one hour but editing time is over',
        'too late for change of my post',
        'zero minutes to edit, I thought it is without limit, but time is over at once',
        'edit draft waited for review and then was too late',
      ],
    ],
    questions: [
      [
        'edit time limit in minutes exceeded since created_at',
        'edit draft refused as editable time passed during review',
        'Does an edit limit of zero minutes mean unlimited?',
      ],
      [
        'edit time limit minutes counted from created_at',
        'edit draft approved after limit fails',
        'does edit limit zero mean unlimited or none',
      ],
      [
        'minutes since created_at over the edit time limit',
        'limit zero leaves no time to edit',
        'edit approved after the limit fails in review',
      ],
      [
        'edit time limit minutes since created_at passed',
        'edit timelimit 0 means none',
        'contentPublishByDraft edit after limit fails',
      ],
    ],
    rewordings: [
      ['time for editing is over', 'editable time exipred', 'you are too late to edit this'],
      ['time to edit has passed', 'editing window ran out', 'editble time is over'],
      ['period for editing is over', 'too late for changes', 'edit tme has run out'],
      ['time for editing ran out', 'edit period is over', 'editable time has exspired'],
    ],
  },
  36310: {
    complaints: [
      [
        "My iPhone picture ends in heic and that kind isn't accepted.",
        'It does not take files with this ending.',
        'She tried to set a video as her avatar and was told of the wrong extension.',
        "He renamed his txt to pdf, and the site wasn't fooled.",
      ],
      [
        'heic photos arent accepted',
        'this file ending cant be uploaded',
        'tried .webp, extension not ok',
        'avatar as mp4 refused, file type',
      ],
      [
        'this sort of file ending is not accepted',
        'photo from the iPhone as heic is refused',
        'my avatar was a video and it spoke about the extension',
        'it does not take dot pages files',
      ],
      [
        'HEIC photo from iPhone is not allowed kind of file',
        'file .JPG with big letters is refused',
        'Movie as profile picture does not pass, kind of file wrong',
        'renamed png to jpg and still bad extension',
      ],
    ],
    questions: [
      [
        'extension not in image_extension_names, uppercase JPG refused',
        'upload mime guess differs from file name extension',
        'archive file_type mismatch reported as extension error',
      ],
      [
        'upload extension not in list exact case JPG',
        'avatar banner must be image',
        'why is JPG refused but jpg ok, case of extension',
      ],
      [
        'extension not in allowed list for file type, case matters',
        'avatar with type other than image refused',
        'archive file_type differs from upload type',
      ],
      ['extension not in allowed list exact case', 'avatar banner type not image'],
    ],
    rewordings: [
      [
        'file with that extension is not uploadable',
        "this extention can't be uploaded",
        'wrong kind of file ending',
      ],
      [
        'files with that extension cant be uploaded',
        'file type not accepted',
        'extention of file not allowed',
      ],
      [
        'files with this ending may not be uploaded',
        'file extension is not permitted',
        'wrong extention for upload',
      ],
      [
        'file of such extension cannot be uploaded',
        'extension not permitted',
        'this extention is not allowed',
      ],
    ],
  },
  36311: {
    complaints: [
      [
        'In this group I may read, but not start posts of my own.',
        'She must follow the gardening group before she can post in it.',
        "Only certain roles write posts in that group, and his isn't among them.",
        "The group doesn't let me open a new thread in it.",
      ],
      [
        'cant post in that group, only followers may',
        'group says no post permission for me',
        'followed the group yesterday and still cant start a topic in it',
        'only admins can post in there',
      ],
      [
        'I may not write posts in this group, it tells',
        'group lets only its members post',
        'in the gardening circle only admins may start a post',
        'no permission to put a post in that group, reading is fine',
      ],
      [
        'in this group I may not write posts, only read',
        'must follow group first to post in it',
        'group lets only chosen roles write topics, mine is not among',
        'only admins post here, I want too',
      ],
    ],
    questions: [
      [
        'publish_post of group 2, user does not follow',
        'group post permission by role denied',
        'quick publish into group refused for non members',
      ],
      [
        'group publish_post 2 not following',
        'group roles publish_post 3 refused',
        'who may post in group with publish_post 3, role expired?',
      ],
      [
        'publish_post of group two and user not following',
        'group role list for posting, role with end date',
        'posting into group refused for non-member',
      ],
      [
        'group publish_post 2 user does not follow',
        'group post permission role list end date',
        'no posting right in the group',
      ],
    ],
    rewordings: [
      [
        'user may not post in this group',
        'no post permision of the group',
        "posting in the group isn't granted to you",
      ],
      ['no post right in the group', 'the group doesnt let this usr post'],
      ['no right to post to the group', 'group post permision lacking'],
      ['user has no right to post in group', 'group does not let you post'],
    ],
  },
  36312: {
    complaints: [
      [
        "I can read the group's posts, yet not answer beneath them.",
        "The group won't let her comment unless she follows it.",
        'He is allowed to post there but not to reply, absurd.',
        'Commenting in that group is for selected roles only.',
      ],
      [
        'cant comment in that group',
        'can read the group thread but the reply box says no comment right in there',
        'group post, comment refused',
        'no comment rights there, gotta follow group',
      ],
      [
        'my remark under a post of this group is refused',
        'group lets only its followers reply to posts',
        'in the gardening circle I may read all and answer nothing',
        'no permission to comment there since I do not belong',
      ],
      [
        'in this group I cannot comment, only members can',
        'reply to posts of group is not for my role',
        'answering in this club only after following it',
        'read yes, comment no in the group',
      ],
    ],
    questions: [
      [
        'publish_comment of group refuses this user',
        'group comment permission role with end date',
        'reply to post in a group denied, not a follower',
      ],
      [
        'group publish_comment 2 not following',
        'group roles publish_comment 3',
        'comment in group no permission',
      ],
      [
        'publish_comment of group three and role not listed',
        'commenting on a post whose group excludes the user',
        'group comment right for non-follower',
      ],
      [
        'group publish_comment denies user',
        'group comment permission 3 role not listed',
        'comment in the group of post not permitted',
      ],
    ],
    rewordings: [
      [
        'user may not comment in this group',
        'no comment permision of the group',
        "commenting in the group isn't granted to you",
      ],
      ['no comment right in the group', 'no coment permission of group'],
      [
        'commenting inside this group is not for you',
        'no right to reply within the group',
        'group coment permission lacking',
      ],
      [
        'user has no right to comment in group',
        'group does not let you comment',
        'no coment permission from the group',
      ],
    ],
  },
  36313: {
    complaints: [
      [
        "Nobody can post in the Christmas group any more, it's closed for publication.",
        'The group has stopped taking new posts, though comments still work.',
        'She tried adding to the archive group and it is shut to new contributions.',
        "It's open for reading only, this group, not for publishing.",
      ],
      [
        'group is closed for posting atm',
        'nobody in the whole club can post right now, just reply to old stuff',
        'group shut for new posts, comments ok',
        'posting in the club closed',
      ],
      [
        'this group takes no new posts from anyone',
        'the circle is shut for publishing, reading and commenting go on',
        'group closed to new entries, says the button',
        'nobody can start a thread in that group any more',
      ],
      [
        'nobody can write new topics in this group now, comments go',
        'group is closed for posting though it is active',
        'new topic in club stops, though club is active and replies go',
        'operator: plugin closed publishing in group, how open again',
      ],
    ],
    questions: [
      [
        'group permissions can_publish false',
        'group closed for new posts but comments pass',
        're-open publishing in an archived group',
      ],
      [
        'group can_publish false',
        'group closed publication permission',
        'post into closed group refused',
      ],
      ['can_publish false in group permissions', 'category group does not accept publication'],
      [
        'group permission can_publish false',
        'group closed for publication not disabled',
        'category group takes no posts',
      ],
    ],
    rewordings: [
      [
        'group no longer accepts publications',
        'curent group closed for publishing',
        'posting into this group has been shut',
      ],
      [
        'the group doesnt take new posts now',
        'publication in this group is closed',
        'no publising into that group right now',
      ],
      [
        'group accepts no publications',
        'publishing in this group has been shut',
        'the group is closd for posting',
      ],
      [
        'publishing in the group is closed',
        'group does not take new posts',
        'group closed for publicaton',
      ],
    ],
  },
  36314: {
    complaints: [
      [
        "I can edit my comment on the post, but not my answer to someone else's comment.",
        "This type of comment isn't editable, she reads, it was a reply in a thread.",
        'His nested reply cannot be corrected.',
        'Replies below replies are not to be edited, it seems.',
      ],
      [
        'cant edit my reply to a comment, only first comments',
        'replies to replies arent editable',
        'edit refused: comment type',
        'edited a top comment no problem, but my answer under it cant be changed',
      ],
      [
        'my answer below another comment cannot be changed',
        'the reply to her remark has no editing, comments of first level have',
        'kind of comment not editable, it says to me',
        'I may correct my comment but not my reply under it',
      ],
      [
        'my answer under a comment cannot be edited, first-level can',
        'edit of nested reply is not possible',
        'fix typo in answer to answer not possible, first floor yes',
        'this kind of comment does not let me fix typo',
      ],
    ],
    questions: [
      [
        'top_parent_id not zero, edit of reply refused',
        'sub-comment editing unsupported',
        'Why can first-level comments be edited but not nested ones?',
      ],
      [
        'top_parent_id not 0 edit refused',
        'editing second level comment',
        'why is edit allowed for first level comment but not for reply',
      ],
      [
        'top_parent_id not zero, edit of nested reply refused',
        'which comments are editable, first level only',
        'comment type edit not supported for replies',
      ],
      ['replies not editable only top level comments', 'comment type disallows editing'],
    ],
    rewordings: [
      [
        "comments of this type can't be edited",
        "this coment type doesn't allow edits",
        'editing replies to comments is not possible',
      ],
      [
        'this kind of comment cant be edited',
        'comment type isnt editable',
        'such coments stay unchanged, wrong type for editing',
      ],
      [
        'replies below comments are not editable',
        'editing is not allowed for comments of this type',
        'this sort of coment cannot be edited',
      ],
      [
        "such comment type can't be edited",
        'reply kind is not editable',
        'this coment type no edit',
      ],
    ],
  },
  36400: {
    complaints: [
      [
        "I wanted to delete my post, but it says there's nothing there.",
        'She pressed delete twice, and the second time it failed as already gone.',
        "The attachment he tries to take off his draft can't be found.",
        'Removing the item does not work, the content is wrong or missing.',
      ],
      [
        'delete failed, post is already gone?',
        'cant take that attachment off my draft, it says it isnt there',
        'tried deleting twice, second says error',
        'delete says content doesnt exist',
      ],
      [
        'delete says the thing is not there',
        'I removed the post already, second time it fails',
        'cannot take the picture off my draft, it is not found',
        'wiping fails, content is wrong or missing',
      ],
      [
        'delete post fails because it is already gone',
        'remove attachment from draft says not exist',
        'wrong topic id by delete, nothing found to throw away',
        'I delete twice and second time content error',
      ],
    ],
    questions: [
      [
        'delete post pid unknown',
        'deleteFile fid in draft update not found',
        'logicalDeletionContent no such log',
      ],
      [
        'delete pid not found',
        'deleteFile deleteExtend not attached to draft',
        'logicalDeletionContent content missing',
      ],
      [
        'delete post pid not found',
        'deleteFile fid not attached to draft',
        'deletion command word for already deleted content',
      ],
      ['deleteFile fid not on draft', 'logical deletion command word no such content'],
    ],
    rewordings: [
      [
        'deleting failed, content wrong or missing',
        "failed to delte, doesn't exist",
        'nothing to delete under this id',
      ],
      [
        'deleting failed, nothing there or wrong',
        'could not delete, content missing',
        'nothing to delete, its misssing or broken',
      ],
      [
        'deletion failed, nothing found',
        'could not remove, content missing or wrong',
        'delte failed, does not exist',
      ],
      [
        'could not delete, nothing found',
        'deletion failed, wrong content',
        'faild to delete, not exist',
      ],
    ],
  },
  36401: {
    complaints: [
      [
        'My post cannot be deleted, full stop, says the app.',
        "The site doesn't let anyone remove their posts, it seems.",
        "She'd like her pinned piece gone, but it's undeletable.",
        'He sold the bike and wants the advert off, no deletion permitted.',
      ],
      [
        'delete button on my own post says content may not be removed, site rule i guess',
        'pinned post isnt deletable',
        'site doesnt let me remove comments',
        'no delete allowed for that content',
      ],
      [
        'dustbin button refuses, this may not be removed',
        'my article stuck at the top does not let itself be erased',
        'the site does not allow taking back what was written',
        'want my old post gone, it says deletion is not permitted',
      ],
      [
        'site does not let me delete my post at all',
        'pinned post cannot be deleted',
        'plugin locked my topic from being thrown away, trash icon dead',
        'attached card in draft is not removable',
      ],
    ],
    questions: [
      [
        'post_delete setting off',
        'canDelete false on content via setContentCloseDelete',
        'sticky or digest posts deletion forbidden by setting',
      ],
      [
        'delete switch off site post_delete',
        'canDelete false setContentCloseDelete',
        'does sticky or digest setting forbid deletion when on',
      ],
      [
        'site setting forbids deleting posts, or canDelete false',
        'sticky or digest content may not be deleted',
        'extension with can_delete off in draft',
      ],
      [
        'post_delete comment_delete setting off',
        'sticky or digest deletion setting',
        'setContentCloseDelete blocks deletion',
      ],
    ],
    rewordings: [
      [
        "deletion isn't possible for this content",
        'the conent cannot be delted',
        'this may not be removed',
      ],
      ['content isnt deletable', 'deletion of this is not possible', 'this one cant be removd'],
      [
        'this content may not be removed',
        'deleting is not permitted for it',
        'contnet is undeletable',
      ],
      [
        'deleting of this content is forbidden',
        'content cannot be removed',
        'not posible to delete content',
      ],
    ],
  },
  36402: {
    complaints: [
      [
        "I can't remove that picture, something else still uses it.",
        "It's in use, so it mustn't be deleted.",
        'The resource is needed elsewhere, our admin was told when tidying up.',
        'She wants to clear out an old item but it is still being used somewhere.',
      ],
      [
        'cant delete the picture, its in use',
        'resource used elsewhere, no removing',
        'wanted to remove a sticker pack but somebody still uses it',
        'used somewhere so it stays',
      ],
      [
        'it is in use somewhere, therefore cannot be thrown away',
        'file still used by a post, not deletable',
        'deleting refused since something depends upon it',
        'tester: resource occupied, delete barred',
      ],
      [
        'cannot delete because something uses this thing',
        'file is in use so remove is blocked',
        'operator: role used by members, delete refused',
        'resource occupied, first free it and then remove',
      ],
    ],
    questions: [
      [
        'resource in use, delete blocked',
        'foreign usage prevents deletion of file',
        'How do I find out where a resource is still referenced before deleting?',
      ],
      [
        'resource in use deletion refused',
        'cannot delete referenced record',
        'delete blocked being used',
      ],
      [
        'resource referenced elsewhere, delete not allowed',
        'in-use check before deletion',
        'cannot drop resource with active usage',
      ],
      ['delete used resource dependency', 'cannot remove because referenced'],
    ],
    rewordings: [
      [
        'in use, therefore not deletable',
        'resourse is being used, no deletion',
        "can't remove it while it's needed elsewhere",
      ],
      [
        'its in use and may not be deleted',
        'deleting not allowed while used',
        'resorce being used no deletion',
      ],
      [
        'being used, so may not be deleted',
        'resource is in use, no removal',
        'cannot delete whle in use',
      ],
      ['it is in use, not deletable', 'used resource may not be removed', 'resorce being used'],
    ],
  },
  36403: {
    complaints: [
      [
        "I wanted to remove a rude answer under my post, but it is someone else's.",
        'She may delete only what she wrote herself.',
        "He tried to get rid of his rival's post.",
        "It's my other profile's post, and this profile can't delete it.",
      ],
      [
        'tried to delete someone elses post',
        'im a mod and cant remove a spam post from another member with this app',
        'mod cant delete a members comment, says own content',
        'not yours, cant remove',
      ],
      [
        'I tried to remove a rude comment of another and may delete only mine',
        'not my post, so it does not vanish',
        'only what I wrote myself may be erased',
        "dustbin on my husband's post says it is not yours",
      ],
      [
        'I want remove bad comment of other person, only his own he can',
        "delete in someone's post is refused",
        "trash icon on other's comment, only owner may press",
        'as group admin I cannot erase foreign post',
      ],
    ],
    questions: [
      [
        'delete comment user_id not signed-in user',
        'deleting foreign post refused',
        "moderators deleting others' content via API, possible?",
      ],
      [
        'delete user_id not signed-in user',
        'delete foreign post refused',
        'moderator delete via api own content only',
      ],
      [
        'delete post with foreign user_id refused',
        "deleting another user's comment as moderator via api",
        'ownership check on delete',
      ],
      [
        'delete post user_id differs from signed-in',
        'deletion only by author',
        'remove foreign content refused',
      ],
    ],
    rewordings: [
      [
        'only own content may be deleted',
        "you can just delte what's yours",
        "others' content can't be removed by you",
      ],
      [
        'just your own posts can be deleted',
        'you cant delete content of others',
        'removing others contnt isnt allowed',
      ],
      [
        'just your own content may be removed',
        'deletion only by its owner',
        'delete your onw things only',
      ],
      [
        'you delete just your own things',
        'foreign content is not yours to remove',
        'only own contet can be deleted',
      ],
    ],
  },
  36404: {
    complaints: [
      [
        'My draft is with the moderators, so I cannot bin it.',
        'She wants to throw away a text that is awaiting approval, and must withdraw it first.',
        "While under review it can't be deleted, he was told.",
        'Take it back from review and then delete it, says the app.',
      ],
      [
        'cant delete draft while in review, take it back first',
        'my submitted draft is stuck in review, no delete',
        'changed my mind about a post waiting for mods, says take back first then delete',
        'review pending so no deleting',
      ],
      [
        'my draft is with the moderators, I cannot throw it away now',
        'first withdraw the review, then delete, says the box',
        'dustbin on a waiting draft is refused',
        'changed my mind while it awaits approval, cannot erase',
      ],
      [
        'draft is at moderators and cannot be thrown away',
        'must take it back from review, then delete',
        'sent to moderators and now I want throw away draft, must first pull back',
        'I changed my mind while waiting approval, bin button refused',
      ],
    ],
    questions: [
      [
        'delete draft in state under review refused',
        'recall draft before deletion',
        "draft waiting for audit can't be removed",
      ],
      [
        'draft state 2 delete refused recall first',
        'delete draft under review',
        'withdraw before delete draft',
      ],
      [
        'delete draft state two refused, recall first',
        'draft under review deletion order',
        'recall endpoint needed before draft delete',
      ],
      [
        'delete draft state 2 recall first',
        'removing draft under review',
        'draft deletion while moderation pending',
      ],
    ],
    rewordings: [
      [
        'in review, withdraw then delete',
        'not alowed to delete during reveiw',
        'pull it back from moderation prior to deleting',
      ],
      [
        'in review, recall it before deleting',
        'no deleting during review',
        'not alowed to delete in reveiw',
      ],
      [
        'withdraw from review before deleting',
        'draft under review may not be removed',
        'in reviw, recall then delete',
      ],
      [
        'in review not deletable, withdraw before',
        'recall first and then delete',
        'withdrow the review to delete',
      ],
    ],
  },
  36405: {
    complaints: [
      [
        "The draft is already out as a post, so I can't remove the draft.",
        "She tidies her draft box, but one entry was published long ago and won't go.",
        'If I want rid of it I must delete the published post, not the draft.',
        'His leftover draft is no longer operable, it has gone live.',
      ],
      [
        'old draft still sits in my list tho the post is online, delete refused',
        'delete the post instead of the draft it says',
        'old draft wont go away since its posted',
        'draft is locked, content is online',
      ],
      [
        'draft is out already, remove the real post instead it tells me',
        'deleting the draft refuses since it became a post',
        'the draft still shows though published and cannot be erased',
        'it says go and delete the published one',
      ],
      [
        'old draft is still in the list, deleting says it was published',
        'throw draft away not possible, delete the post instead',
        'trash on draft that lives on the site already, remove topic itself',
        'draft already became post so bin does not work',
      ],
    ],
    questions: [
      [
        'deleting draft with state published',
        'draft already released, remove content instead',
        'Why does a published draft still appear and refuse deletion?',
      ],
      [
        'draft state 3 delete refused',
        'delete published draft',
        'draft already released remove post instead',
      ],
      [
        'dustbin on a draft with state three, must delete the post itself',
        'draft already published, which endpoint removes the content then',
        'stale draft list shows published item, deletion denied',
      ],
      [
        'delete draft state 3',
        'published draft no longer operable',
        'remove released draft refused',
      ],
    ],
    rewordings: [
      [
        'already published, draft cannot be handled, delete the publication',
        'draft no longer operates since conent is published',
        'to remove it, delete the post that came out of the draft',
      ],
      [
        'its published, delete the published thing rather than the draft',
        'draft of a published content cant be handled',
        'contnt published draft no longer operate',
      ],
      [
        'already published, so the draft is fixed, delete the post',
        'draft has become public, remove that one instead',
        'draft published, no operaton possible',
      ],
      [
        'draft is published, delete the published one instead',
        'draft done, no operation, remove the content',
        'allready published draft cannot delete',
      ],
    ],
  },
  36500: {
    complaints: [
      [
        'It asks me to confirm that I am the author when I add a photo to the post.',
        'She uploads a banner and it turns out to be for a different profile.',
        "He attaches a picture to his wife's draft from his own profile.",
        "The upload failed because the thing isn't mine, it says.",
      ],
      [
        'upload to someone elses post, says confirm youre the author',
        'uploading an avatar fails with are you the author, its my own face??',
        'tried changing a friends banner, operation failed',
        'add file to a post i didnt write',
      ],
      [
        'adding a photo to a post of somebody else is refused, am I the author it asks',
        "tried putting a picture on my wife's draft, not the author",
        'avatar upload for another person failed',
        'it asks to confirm that I wrote it',
      ],
      [
        'upload of avatar for other profile refused, I am not him',
        'add picture to post of other author says confirm author',
        "picture upload to someone else's profile stops with author question",
        "files to somebody's draft I cannot put",
      ],
    ],
    questions: [
      [
        'usageFsid belongs to other author, upload refused',
        'avatar upload with uid of another user',
        'file upload target post not owned by uploader',
      ],
      [
        'usageFsid other user upload',
        'upload target belongs to another author',
        'upload usageFsid mine but still author error, wrong uid?',
      ],
      [
        'usageFsid belongs to other author on upload',
        'upload avatar with uid not the signed-in one',
        'target of upload must be owned by uploader',
      ],
      ['upload usageFsid names other user', 'file upload author check failed'],
    ],
    rewordings: [
      [
        'failed, are you the author?',
        'operation failed, confirm your the author',
        'make sure the thing belongs to you',
      ],
      ['only the author can do that, check it', 'confrim that you are author'],
      [
        'failed, make sure you are the author',
        'you are not the writer, operation refused',
        'confrim that authorship is yours',
      ],
      [
        'failed, check that you are author',
        'you are not the author of this',
        'operation faild, confirm author',
      ],
    ],
  },
  36501: {
    complaints: [
      [
        "I wanted to take my text back from the moderators, but it isn't with them.",
        'She pressed withdraw, and it says nothing is being reviewed.',
        "There's no need to recall it, the app answers, as the review is over.",
        "His draft was never submitted, so it can't be pulled back.",
      ],
      [
        'withdraw button says its not in review',
        'nothing to take back, not being reviewed',
        'recall my draft: no need',
        'tried to pull back a draft that was never sent',
      ],
      [
        'pressed take back, but my draft was not with the moderators',
        'withdraw does nothing, it is not being checked',
        'it says no need to recall',
        'recall button on an ordinary draft is refused',
      ],
      [
        'withdraw button on draft which is not in review',
        'I take back but it was not sent to moderators',
        'pull back button on ordinary draft, moderators never saw it',
        'nothing to withdraw, it was already approved',
      ],
    ],
    questions: [
      [
        "recall draft whose state isn't under review",
        'withdraw draft refused, not in review',
        'recall endpoint after approval, state changed',
      ],
      [
        'recall draft state not 2',
        'when is recall of draft allowed, says nothing in review',
        'recall endpoint no need',
      ],
      [
        'recall draft whose state is not two',
        'draft recall endpoint refused when not submitted',
        'withdraw review of rejected draft',
      ],
      ['withdraw not under review', 'draft recall refused no review running'],
    ],
    rewordings: [
      [
        'no review going on, nothing to withdraw',
        "no need to widthdraw, isn't being reviewed",
        "recall is pointless, it's not under moderation",
      ],
      [
        'no recall needed, it isnt in review',
        'not under review so dont withdraw',
        'no ned to withdraw content',
      ],
      [
        'not in review, so nothing to withdraw',
        'no recall needed, content is not under review',
        'withdrawl of content is unnecessary',
      ],
      [
        'not in review, so withdrawing is needless',
        'no need to recall',
        'nothing is revieved, no withdraw',
      ],
    ],
  },
  36600: {
    complaints: [
      [
        'Private messages are switched off on the entire site.',
        "She would like to chat, but the message function isn't enabled.",
        'It says conversations cannot be used, for nobody at all.',
        'Where did the inbox go, it says that messaging is not turned on.',
      ],
      [
        'private messages are off on the whole site',
        'dm function not enabled',
        'chat doesnt exist here, turned off',
        'no chat icon works on this whole site, admin turned messages off',
      ],
      [
        'the whole chat is switched off on this site',
        'private messages are not available for anyone here',
        'message function is not turned on, it tells all of us',
        'letters between members are not opened by the administrator',
      ],
      [
        'private chat is off on this forum, nobody can write',
        'operator: where to enable conversations',
        'Whole messenger part is off at this site, send fails for all',
        'dm function not working for all, says not enabled',
      ],
    ],
    questions: [
      [
        'conversation_status off, send message refused',
        'enable private messaging site-wide',
        'upload usageType conversation refused as the feature is off',
      ],
      [
        'site setting conversation_status is off',
        'messages site-wide disabled',
        'conversation upload refused function off',
      ],
      ['site wide messaging disabled', 'upload usageType conversation while feature is off'],
      [
        'conversation_status setting off',
        'messaging disabled site-wide',
        'upload usageType conversation while feature off',
      ],
    ],
    rewordings: [
      [
        'conversations are not enabled',
        "conversation funtion isn't turned on",
        'private messaging unavailable on this site',
      ],
      [
        'conversations arent enabled',
        'chat function is off, unusable',
        'conversaton function not enabled',
      ],
      [
        'private messaging is switched off',
        'conversation feature not turned on',
        'chat funtion unavailable',
      ],
      [
        'conversations are not turned on',
        'chat function is disabled here',
        'conversaton function not enabeld',
      ],
    ],
  },
  36601: {
    complaints: [
      [
        'My chat with her has gone, it says non-existent.',
        "The thread of messages won't open, something abnormal about the conversation.",
        'He taps on an old chat, and no such conversation exists.',
        'A conversation exception, it says, and my inbox is bare.',
      ],
      [
        'chat doesnt exist or is broken',
        'opened a convo, exception',
        'my conversation with sara disappeared, opening it throws an exception',
        'dm thread nonexistent it says',
      ],
      [
        'the chat I open is not there',
        'our conversation has disappeared, it says abnormal',
        'messages with my son cannot be opened, chat does not exist',
        'something odd with the thread of letters',
      ],
      [
        'conversation with him vanished, says not exist',
        'opening dialog with stranger, should be missing but starts new',
        'thread of messages is broken',
        'dialog abnormal when I open it',
      ],
    ],
    questions: [
      [
        'conversation row not found',
        'conversation detail missing, is it created automatically?',
        'conversation id nonexistent or exceptional',
      ],
      [
        'conversation row not found exception',
        'conversation nonexistent detail',
        'missing conversation gets created anyway?',
      ],
      [
        'conversation row missing',
        'conversation detail exception, is a missing one created',
        'unknown conversation id',
      ],
      ['conversation exception or missing', 'when no conversation exists what is returned'],
    ],
    rewordings: [
      [
        "conversation doesn't exist or is faulty",
        'conversaton is abnormal',
        "that chat can't be found",
      ],
      [
        'no such conversation or something wrong with it',
        'conversation is faulty',
        'chat is broken or was never ther',
      ],
      ['no such conversation', 'the chat is abnormal or missing', 'conversaton does not exist'],
      ['chat is faulty or missing', 'conversation dont exist'],
    ],
  },
  36602: {
    complaints: [
      [
        "I got a link to a file in a chat that isn't mine, and it was refused.",
        "The message belongs to two other people, it's none of her business.",
        'He forwarded me an attachment address from his inbox, it says not my conversation.',
        "That chat isn't yours, the app told our nosy member.",
      ],
      [
        'tried opening a pic someone forwarded from a dm im not part of',
        'file from a dm i wasnt part of',
        'convo belongs to other ppl',
        'friend sent me a link to a dm file, not allowed',
      ],
      [
        'file in a chat that is not mine, it refuses',
        'this conversation is between other people, it says',
        'opened an attachment link my friend copied from her chat',
        'chat is not belonging to me',
      ],
      [
        'file from chat of other two people is not for me',
        'third person opens attachment from talk of two others',
        'this dialog is not mine',
        'attachment in message between others cannot be opened by me',
      ],
    ],
    questions: [
      [
        'file link type conversation, user neither sender nor receiver',
        "message fsid of other people's chat",
        'download attachment from a conversation the user is not part of',
      ],
      [
        'file link conversation message not sender or receiver',
        'message fsid belongs to others',
        'conversation does not belong to signed-in user',
      ],
      ['message fsid of foreign conversation', 'ownership check for conversation attachment'],
      ['message fsid not of current user', 'conversation ownership check file link'],
    ],
    rewordings: [
      [
        "conversation isn't of the current user",
        "this conversaton doesn't belong to you",
        "you're not a participant of that chat",
      ],
      [
        'the conversation isnt yours',
        'chat belongs to other users',
        'the signed in user has no part in this convo',
      ],
      [
        'this chat is not yours',
        'user is not part of the conversation',
        'conversation belongs to sombody else',
      ],
      [
        "conversation is someone else's",
        'this chat does not belong to you',
        'converstion not of current user',
      ],
    ],
  },
  36603: {
    complaints: [
      [
        "I like to send notes to myself, and it's not allowed.",
        'She picked her own name as the recipient by accident.',
        "Writing to oneself isn't possible, he discovered.",
        'Why may I not message myself, asks a forgetful member?',
      ],
      [
        'wanted to keep notes by messaging myself, it refuses lol',
        'wanted notes to self in dm, no',
        'cant send to my own name',
        'write to self refused',
      ],
      [
        'I wanted to send a reminder to me and it refuses',
        'writing a letter to my own name is not possible',
        'chat with myself, no',
        'by mistake I chose my own profile as receiver',
      ],
      [
        'I want note to self by message, not possible',
        'write to own profile in chat refused',
        'since new release notes to self by messenger do not work',
        'saved messages to myself does not work here',
      ],
    ],
    questions: [
      [
        'receiver equals sender in conversation, refused',
        'self messaging not supported',
        'sending private message to own uid, newer release',
      ],
      ['message receiver equals sender', 'send dm to self code', 'upload conversation to oneself'],
      [
        'receiver equals signed-in user in message send',
        'self messaging refused since newer release',
        'saved messages feature, sending to oneself',
      ],
      [
        'message receiver is signed-in user',
        'send to self conversation upload',
        'self messaging refused since new version',
      ],
    ],
    rewordings: [
      [
        'no messages to yourself',
        "you can't send mesages to youself",
        'recipient is you, not permitted',
      ],
      ['you cant write to your own user', 'sender and reciever are the same person, refused'],
      ['no messages to oneself', 'you may not write to yourself', 'sending to yoursef impossible'],
      ["you can't write to yourself", 'mesage to self not allowed'],
    ],
  },
  36604: {
    complaints: [
      [
        'I sent a photo with a caption, and it wants one or the other.',
        'A message must be a file or a text, not the two together.',
        'She pressed send with nothing in it at all, neither words nor picture.',
        "It can't take my picture and my sentence in the same message.",
      ],
      [
        'message has to be a file or text, i sent both',
        'sent nothing, it wants file or text',
        'sent a photo with caption in dm, only one of them went, either file or text',
        'each dm only one kind',
      ],
      [
        'message must be text or a picture, not both it says',
        'I sent a photo with some words and chat wants only one',
        'an empty letter was refused, text or file please',
        'either write or attach, tells the chat',
      ],
      [
        'photo with text in one message is not possible, one or other',
        'photo plus caption in one message impossible, choose one',
        'send picture and words separate, says app',
        'empty message: must be file or text',
      ],
    ],
    questions: [
      [
        'send message with both fid and message',
        'message endpoint text or file exclusive',
        'Can I combine a caption with an image in one private message?',
      ],
      [
        'conversation send message or fid either',
        'message both text and file',
        'empty dm neither text nor fid',
      ],
      [
        'message and fid both present in send',
        'single message contains file xor text',
        'message body without text and without file',
      ],
      [
        'message either fid or text',
        'both message and fid sent which wins',
        'send endpoint file xor text',
      ],
    ],
    rewordings: [
      [
        'a message is either a file or text',
        'each mesage should be file or txt',
        'send words or an attachment, not both',
      ],
      [
        'a message is a file or a text',
        'send either file or text per message',
        'each mesage [file] or [text]',
      ],
      [
        'a message is a file or a text, one of both',
        'each message only one kind, file or words',
        'msg needs file or txt',
      ],
      [
        'message is text or file, one only',
        'either file or text per message',
        'each mesage one kind',
      ],
    ],
  },
  36605: {
    complaints: [
      [
        'My private message was not sent, for it has forbidden words in it.',
        'She called her brother something rude in a chat and the message was stopped.',
        'His chat text is held back by a word filter.',
        'It found a blocked word in what I wrote to her privately.',
      ],
      [
        'my dm has a blocked word and wont send',
        'chat message not sent, bad word in it',
        'chat msg didnt go through, guess one of the words is on some list',
        'couldnt send, contains forbidden words',
      ],
      [
        'my letter did not go because of a forbidden word',
        'private chat blocks a word of mine',
        'bad words in message, it says, I only quoted him',
        'sending in chat refused for its wording',
      ],
      [
        'private message not sent because of bad word in it',
        'chat refuses my text, banned word inside',
        'old server drops my private text because of bad word',
        'which word in message is forbidden, I only wrote hello shop',
      ],
    ],
    questions: [
      [
        'conversation block words stopped message, v2',
        'private message text filtered by ban list',
        'Does v3 still check messages for banned words?',
      ],
      [
        'conversation ban words message refused v2',
        'dm block words',
        'message contains blocked term',
      ],
      [
        'ban words for conversations, message refused in older releases',
        'message text filter, blocked term',
        'private message vocabulary check',
      ],
      ['conversation banned words v2', 'direct message contains block word', 'dm word filter'],
    ],
    rewordings: [
      [
        'message not sent due to block words',
        'mesage could not be sent, blocked wrods',
        'forbidden terms in your private message',
      ],
      [
        'message has blocked words, not sent',
        'banned word so dm wasnt delivered',
        'mesage not sent block words',
      ],
      [
        'message not sent, prohibited words in it',
        'blocked words stop the message',
        'mesage has banned words',
      ],
      [
        'message has prohibited words, not sent',
        'blocked word stopped the message',
        "mesage with block words can't be sent",
      ],
    ],
  },
  36606: {
    complaints: [
      [
        "She takes messages only from people she follows, and she doesn't follow me.",
        "I can't write to the chairman, as he isn't following me.",
        'My message bounced, they accept only those they follow themselves.',
        'He would have to follow her before she may message him.',
      ],
      [
        'cant dm her unless she follows me, she set it so',
        'he has to follow me before i can write',
        'only his follows may send messages',
        'message refused, not followed by them',
      ],
      [
        'she accepts letters only from those whom she follows',
        'cannot write to him as he does not follow me',
        'the famous person gets messages from followed people only',
        'chat closed unless the other follows me back',
      ],
      [
        'he accepts messages only from people he follows, he does not follow me',
        'cannot write dm, user must follow me first',
        'the woman must follow me back, then my letters to her pass',
        'only his followed friends may message him',
      ],
    ],
    questions: [
      [
        'receiver conversation_policy 2, must follow sender',
        'message refused since receiver does not follow the sender',
        'who may message: only people they follow',
      ],
      [
        'conversation_policy 2 receiver not following sender',
        'dm only people they follow',
        'who must follow whom for conversation_policy 2',
      ],
      [
        'conversation_policy two, receiver does not follow sender',
        "message refused by receiver's follow-only setting",
        'dm privacy people I follow',
      ],
      [
        'conversation_policy 2 receiver does not follow sender',
        'dm limited to those receiver follows',
        'message refused follow policy',
      ],
    ],
    rewordings: [
      [
        'they only accept messages from users they follow',
        'only usres he follows can send him messages',
        "the recipient doesn't follow you, so no messages",
      ],
      [
        'user accepts messages just from users he follows',
        'only those followed by them can message',
        'only user he folows can send',
      ],
      [
        'receiver takes messages solely from people he follows',
        'only followed users may write to them',
        'they accept mesages from followed ones',
      ],
      [
        'only people he follows can message him',
        'receiver takes messages just from followed ones',
        'messages only from folowed users',
      ],
    ],
  },
  36607: {
    complaints: [
      [
        "He accepts messages from those he follows or from verified people, and I'm neither.",
        'Without the blue tick I cannot write to her, unless she follows me.',
        'It wants me to be verified or followed before messaging that person.',
        'She has limited her inbox to verified members and her own contacts.',
      ],
      [
        'he takes messages only from follows or verified users',
        'not famous enough, needs a blue check or her following me to write',
        'not verified so i cant write her',
        'verified ppl can dm him, me not',
      ],
      [
        'he accepts letters from followed or verified people, I have no blue tick',
        'need the verified badge or to be followed to write to her',
        'no tick on my profile and she does not follow me, message refused',
        'doctor on the app reads only verified persons and those he follows',
      ],
      [
        'she takes messages from followed or verified, I have no badge',
        'need verification or her follow to send dm',
        'no badge and not in his follows, so letter to him does not go',
        'without verified mark my message is not delivered to star',
      ],
    ],
    questions: [
      [
        'conversation_policy 3, sender not verified and not followed',
        'message policy followed or verified users only',
        'verified_status needed to send message to this receiver',
      ],
      [
        'conversation_policy 3 sender not verified nor followed',
        'dm verified only policy',
        'policy 3 message, verified or followed, which side',
      ],
      [
        'conversation_policy three, sender neither followed nor verified',
        'dm privacy followed or verified',
        'verified_status of sender lets message pass',
      ],
      [
        'conversation_policy 3 sender not verified not followed',
        'dm for followed and verified users',
        'unverified sender refused',
      ],
    ],
    rewordings: [
      [
        'only followed or verified users may message them',
        'they set that folowed and verifed users can send',
        'inbox restricted to verified people and those they follow',
      ],
      [
        'messages just from verified users and people they follow',
        'they set: followed ones and verified can send',
        'only verifed users or folowed can message',
      ],
      [
        'receiver takes messages from followed or verified users only',
        'badge or being followed is the ticket to write',
        'verifed people and followed ones may message',
      ],
      [
        'only followed or verified can write her',
        'messages from verified and followed users only',
        'just verifed or followed may send',
      ],
    ],
  },
  36608: {
    complaints: [
      [
        'She has shut her inbox altogether, nobody can write to her.',
        'I suspect he blocked me, it says that his conversations are off.',
        'The other person turned off messages, so mine did not go.',
        "My ex can't be messaged any longer, the app says they've switched the chat off.",
      ],
      [
        'she turned her dms off',
        'other person has conversation off, or blocked me',
        'wrote him for weeks and since today his chat is closed for me, did he block me',
        'he doesnt take any messages',
      ],
      [
        'the other person has switched off chat',
        'she does not receive letters from anyone',
        'he has maybe blocked me, it says his conversation is off',
        'writing to my neighbour is not possible, he closed messages',
      ],
      [
        'this man turned chat off for himself, nobody can write him',
        'maybe he blocked me, it says other party closed conversation',
        'man has blocked me, app only tells he keeps messenger off',
        'dm to her says she does not accept any messages',
      ],
    ],
    questions: [
      [
        'receiver conversation_policy no one',
        'receiver has blocked sender, message refused as conversation off',
        'Can a client tell blocked from messages disabled by the recipient?',
      ],
      [
        'conversation_policy 4 or receiver blocked sender',
        'dm off by receiver',
        'how to tell dm off from receiver block, same code',
      ],
      [
        'conversation_policy four or receiver blocked sender',
        'receiver has dm turned off for everybody',
        'blocked sender gets conversation off',
      ],
      [
        'conversation_policy 4 no one or receiver blocked sender',
        'other party messaging off',
        'blocked by receiver same answer as dm off',
      ],
    ],
    rewordings: [
      [
        'the other side has turned conversations off',
        'other party set the conversaton off',
        'recipient takes no messages from anyone',
      ],
      [
        'the other one switched conversations off',
        'other party doesnt allow chat',
        'other party conversaton off',
      ],
      [
        'the other side turned messages off',
        'receiver disabled conversation',
        'they swiched chat off',
      ],
      [
        'other side closed conversations',
        'receiver has messages turned off',
        'other party set conversaton off',
      ],
    ],
  },
  36609: {
    complaints: [
      [
        "I can only delete my own messages, not those in other people's chats.",
        'She tried to wipe a message that she neither wrote nor received.',
        "It won't let him erase a message from somebody else's inbox.",
        "The chat line I tapped on isn't mine to delete.",
      ],
      [
        'tried to delete a message thats not mine',
        'only own chat messages deletable',
        'wanna remove his message from our chat, says only mine',
        'delete msg refused, not my message',
      ],
      [
        'I cannot erase letters that belong to others',
        'delete in chat says just your own messages',
        'tester tries removing a foreign message',
        'chat lines of other people may not be wiped by me',
      ],
      [
        'delete message of other people in chat not allowed',
        "erase other people's letters looks successful, should be forbidden",
        'I can remove from chat only those that are mine',
        'foreign dm cannot be erased',
      ],
    ],
    questions: [
      [
        'delete conversation messages of others, skipped or error?',
        'cmid not owned, deletion restricted to own messages',
        'deleting foreign private messages',
      ],
      ['delete cmids not own', 'conversation message deletion foreign', 'delete dm of others'],
      [
        'delete conversation messages with foreign cmid',
        'message deletion ownership',
        'cmids not of the user, skipped or refused',
      ],
      [
        'delete conversation messages not own cmids',
        'only own messages deletion',
        'foreign cmid skipped or refused',
      ],
    ],
    rewordings: [
      [
        'just your own chat messages are deletable',
        "only you're own conversation mesages could be removed",
        "can't erase messages that are not yours",
      ],
      [
        'you may only delete your own chat messages',
        'others messages cant be deleted',
        'deletion is for chat mesages of your own',
      ],
      [
        'just own chat messages may be deleted',
        'foreign conversation messages are not deletable',
        'delete only yuor messages',
      ],
      [
        'you may delete just your own chat messages',
        'messages of others not deletable',
        'only own conversaton messages delete',
      ],
    ],
  },
  36700: {
    complaints: [
      [
        'The bell shows a notice, but opening it says it does not exist.',
        'A notification went missing, she reports, something exceptional.',
        "I tapped the alert and there's no such thing any more.",
        "He can't mark a reminder as read as it's not there.",
      ],
      [
        'notification doesnt exist',
        'tapped a notice and got exception',
        'the bell shows 3 but opening one says it doesnt exist',
        'bell item cant be opened, nonexistent',
      ],
      [
        'the bell entry I tap is not there any more',
        'a notice opens with the word abnormal',
        'old alert from Diwali shows in the list yet does not exist',
        'red dot stays, the notification behind it is missing',
      ],
      [
        'notice I tap does not exist',
        'bell shows 1 but notification is missing',
        'tap on bell item with dead number, nothing behind',
        'notification is broken or gone',
      ],
    ],
    questions: [
      [
        'notification id nonexistent',
        'mark notification read, unknown id, what reply?',
        'notification exception missing row',
      ],
      [
        'nmid unknown notification',
        'mark as read on unknown notice, what comes back',
        'notice record missing',
      ],
      [
        'mark notification as read, row missing',
        'unknown notification id, skipped or error',
        'stale nmid from cached bell list',
      ],
      [
        'notification id not found',
        'notification exception or missing',
        'unknown nmid mark as read',
      ],
    ],
    rewordings: [
      [
        "notification doesn't exist or is faulty",
        'notifcation is abnormal',
        "that notice can't be found",
      ],
      [
        'no such notification',
        'notice is broken or isnt there',
        'the notfication is gone or damaged',
      ],
      ['alert irregular or not present', 'notifcation does not exist'],
      ['notice faulty or missing', 'notifcation is non-existent'],
    ],
  },
  36701: {
    complaints: [
      [
        'It says this alert is for somebody else, not for my profile.',
        'I switched profiles and the notice belongs to the former one.',
        "The notification isn't mine, she was told.",
        "He opened a bell notice meant for his wife's user.",
      ],
      [
        'that notification isnt mine',
        'got a notice that was meant for somebody else, cant open it',
        'notice belongs to my other profile',
        'bell item of another user',
      ],
      [
        'this alert was meant for another person',
        'bell entry of my other profile opened under this one, refused',
        'I got a notice addressed to my husband on the shared tablet',
        'notification is not for me, the screen tells',
      ],
      [
        'notice of other user opened, not for me',
        'bell item of my second profile opened from first',
        'second profile on my account has this notification, not the current',
        'notification is addressed to someone else',
      ],
    ],
    questions: [
      [
        'notification of another user_id',
        "mark as read someone else's notification",
        'notification ownership check by current user',
      ],
      [
        'notification user_id other user',
        'notice not belonging to current user',
        'mark read foreign notification',
      ],
      [
        'reading a notice addressed to a different uid',
        'switched user, nmid from previous user sent',
        'recipient check on notifications',
      ],
      [
        'notification belongs to different user',
        'nmid not owned by current user mark read',
        'ownership of notification',
      ],
    ],
    rewordings: [
      [
        "notification is not the current user's",
        "this notifcation doesn't belong to you",
        'that notice was addressed to another user',
      ],
      [
        'the notification belongs to somebody else',
        'notice isnt the current users',
        'notifcation not yours',
      ],
      [
        "this notification is someone else's",
        'alert not addressed to present user',
        'wrong recipent of the notice',
      ],
      [
        "notification is someone else's",
        'this notice does not belong to you',
        'notifcation not of current usr',
      ],
    ],
  },
  36702: {
    complaints: [
      [
        'I may clear away only my own alerts, it says.',
        "She tried to erase a notice that was someone else's.",
        "Deleting that bell entry isn't permitted, as it was not sent to him.",
        "The clear button refuses, those notifications aren't mine to remove.",
      ],
      [
        'can only delete own notifications',
        'clear all notices fails on the shared tablet, some arent mine',
        'delete bell item refused',
        'remove notification: only your own',
      ],
      [
        'cannot wipe alerts of other people from the bell',
        'clear all stopped, some notices were not mine to remove',
        'tester tries erasing a foreign notification',
        'dustbin in the bell list works solely for my alerts',
      ],
      [
        'cannot delete notices that are not mine',
        'cleaning bell of other person should not work',
        'only own notification list can be cleaned',
        'removing from bell of other profile refused',
      ],
    ],
    questions: [
      [
        'delete notifications restricted to owner',
        'notification delete foreign nmid',
        "removing another user's notices via API",
      ],
      ['delete nmids not own', 'notification delete foreign', 'only own notices deletion'],
      [
        'bulk delete of notifications includes foreign ids',
        'who may remove a notice, recipient only',
        "deleting someone's nmid, refused or ignored",
      ],
      ['delete notifications only own', 'foreign nmid deletion', 'notification delete ownership'],
    ],
    rewordings: [
      [
        'delete just your own notifications',
        'only own notifcations could be delted',
        "other people's notices cannot be removed by you",
      ],
      [
        'just your own notices can be deleted',
        'deleting notifications of others not possible',
        'others notifcations cant be removed by you',
      ],
      [
        "clearing other people's alerts is barred",
        'bell entries are deletable by their recipient alone',
        'remove only your notifcations',
      ],
      ["others' notices are not removable", 'only own notifcations can be deleted'],
    ],
  },
} satisfies DescribedMeanings
