"""Making it worse: minimising, rudeness, cut_off, overpromise."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

_INSULT = (
    r"(?:idiot|idiots|stupid|moron|dumb|pathetic|clown|liar|lying|crazy|nuts|insane"
    r"|hysterical|childish|baby|cry ?baby|drama queen|karen|princess|diva|entitled|whiny"
    r"|whiner|whining|moaner|moaning|nagging|dense|thick|lazy|cheapskate|freeloader|fool"
    r"|foolish|ignorant|rude|unreasonable|a joke|a pain|ridiculous|impossible|spoiled|brat"
    r"|hopeless|arrogant|deaf|blind|slow|illiterate|mental)"
)
_SWEAR = (
    r"(?:fuck\S*|shit|bullshit|piss off|asshole|arsehole|bitch|bastard|dickhead|crap off"
    r"|wanker|screw you|damn you|go to hell|bollocks|sod off|bugger off|bloody idiot|stfu)"
)

BELITTLING: tuple[Cue, ...] = (
    cue(
        "minimising",
        r"(?:calm down|calm yourself|relax|chill(?: out)?|take it easy|(?:take|have) a (?:deep"
        r" )?(?:breath|breather)|keep your (?:hair|shirt|voice)|settle down|cheer up|no need"
        r" to (?:shout|be (?:upset|angry|rude|like|so)|get|raise|panic|make|worry|overreact"
        r"|swear|yell)|there is no (?:need|reason) (?:to|for)|lower your voice|do not (?:get"
        r" (?:so |all |too |your )?(?:upset|worked|excited|angry|stressed|emotional|knickers)|be"
        r" (?:so |like )?(?:upset|angry|dramatic|silly|that|emotional)|make (?:such )?a"
        r" (?:fuss|scene|drama|mountain)|panic|overreact|take it (?:so|personally)|sweat))",
        0.84,
        "tells the customer to calm down",
        PLAIN,
        r"not (?:going to|here to|asking you to) (?:tell|ask)?<gap3> ?(?:calm|relax)|(?:i"
        r" would not|i will not) (?:tell|ask) you to|so you can (?:relax|calm|breathe)|you can"
        r" (?:now )?relax|to relax|let me take a breath|i (?:need|have) to",
    ),
    cue(
        "minimising",
        r"(?:(?:it|that|this|they|we|there)(?: (?:is|was|are|were|s))?(?: really| honestly"
        r"| all)? (?:only|just|merely|barely|hardly|simply)(?: been| was| is)? (?:(?:a|an|one"
        r"|two|three|four|five|ten|some|\d\S*|half|couple)(?: \S+){0,3}?"
        r" (?:minutes?|hours?|days?|delay|day|night|evening|week|mistake|misunderstanding|glitch"
        r"|hiccup|mix ?up|coffee|meal|scratch|stain|coat|bag|spot|dent|cake|shirt|parcel|bit|few"
        r"|little|pizza|haircut|dress|toy|drop|thing|typo|one|inch|cm|pounds|euros|dollars|quid"
        r"|\S+ late|room|booking|package|chair|email|number|noise|smell|water|bill|letter)|food"
        r"|hair|money|paint|water|business|noise|dust|cosmetic|a \S+$)|only<gap1> (?:<count>"
        r"|a few|a couple of) (?:minutes|hours|days)(?: late)?)",
        0.7,
        "plays it down as only that",
        PLAIN,
        r"(?:i|we) (?:only|just) (?:need|have|ask|want)|give me|(?:it|this|that) (?:will|would)"
        r" (?:only|just) take|(?:i|we) can only|this is not (?:just|only)|not (?:just|only|merely)"
        r"|only one (?:left|seat|slot|way|person)|just one (?:question|moment|thing)|it is just"
        r" (?:wrong|not|awful|unacceptable)|that is just (?:a |the )?(?:start|first)|takes"
        r" (?:just|only)",
    ),
    cue(
        "minimising",
        r"(?:(?:these |those |such )?(?:things|mistakes|delays|accidents|mix ups|errors|stuff"
        r"|shit|this|it|that|they)(?: do| can| just| will)? happens?(?! (?:again|to (?:be|have"
        r"|know)|because|when|next|now|if|from|on|in|at|that|between|is|was|a lot here))(?: to"
        r" (?:everyone|everybody|anyone|all of us|the best(?: of us)?|us all))?|(?:not|is not"
        r"|it is not|hardly|was not)(?: \S+)? (?:the end of the (?:world|earth)|(?:that|so|too"
        r"|as|all that) (?:bad|serious|terrible|important|big|urgent|much)(?: as)?|a (?:big"
        r" )?(?:deal|disaster|tragedy|catastrophe|crisis|matter of life|drama)|an emergency|life"
        r" (?:and|or) death|rocket|worth)|no (?:big deal|harm done|biggie|worries|drama|one"
        r" died|one is dead)|nobody (?:died|is dead|got hurt)|worse things (?:have"
        r" )?happen(?:ed)?|(?:could|might) (?:be|have been) (?:a lot |much |so |far )?worse"
        r"|bright side|silver lining|first world|storm in a tea ?cup|mountain out of"
        r"|much ado|blown? (?:this |it |things )?(?:all )?out of)",
        0.8,
        "plays the problem down",
        PLAIN,
        r"not (?:going to|here to|telling you)|i (?:will not|would not|am not)(?: going to)?"
        r" (?:say|tell|pretend)|that is no worries|worse (?:for|because)|this (?:will|can)? ?not"
        r" happen|never happens? again|(?:so|if|when|what|why|how|once|whatever|before|make sure"
        r"|until) (?:this|it|that|these)",
    ),
    cue(
        "minimising",
        r"(?:at least(?! (?:one|two|three|\d|let me|a|an|twice|i can|we can|once|ten|the last"
        r"|half|until|tell|that is something i|<count>))(?: \S+){1,8}|(?:a |the |that |this"
        r" |just |such )*(?:little|slight|minor|small|tiny|wee|teeny|mere|simple|teething)"
        r" (?:\S+ )?(?:hiccup|delay|mix ?up|issue|issues|glitch|problem|thing|bump|blip|mistake"
        r"|misunderstanding|upset|setback|inconvenience|matter|snag|scratch|stain|error|wait"
        r"|troubles?|mishap|detail|oversight|adventure)|over ?react(?:ing)?|(?:being|bit|little"
        r"|so|too|very|overly) (?:dramatic|sensitive|emotional|melodramatic|much|fussy|picky"
        r"|precious)|exaggerat\S+|you will (?:get over|laugh|survive|live|forget|be fine|look"
        r" back)|(?:it|that|everything|all) (?:will|is going to) be (?:fine|okay|all right"
        r"|alright|grand|good)(?: in the end)?|(?:everyone|everybody|we all|others|other people"
        r"|plenty of people|the other \S+|half the \S+)(?: \S+){0,2} (?:same boat|waits?|have to"
        r" wait|had to|has to wait|has bad|(?:is|are) (?:waiting|managing|coping|fine)|have it"
        r" worse|(?:does|do) not (?:mind|complain)|has problems|gets|managed))<gap5>",
        0.7,
        "plays it down",
        PLAIN,
        r"(?:not|no|hardly|isn t) (?:a |just a |some )?(?:little|small|minor|tiny|slight)|(?:you"
        r" are|not) (?:not )?(?:being )?(?:dramatic|overreacting|exaggerating)(?: at all)?$|not"
        r" (?:being|overreacting|exaggerating|too|dramatic)|you were owed at least|should (?:at"
        r" least|have at least)|(?:could|can|let me|may) (?:i )?at least|at least (?:i|we) (?:can"
        r"|could|should|owe)|the least",
    ),
    cue(
        "minimising",
        r"(?:what is the (?:big |whole )?(?:deal|fuss|problem|drama|rush|hurry|panic|harm)|so"
        r" what|big deal|who cares|it is (?:all |only )?(?:good|fun|part of (?:the|life|travel"
        r"|it))|think of (?:it|this|the) (?:as|like)|look (?:at|on) (?:it|this) (?:as|like|this"
        r" way|positively)|people (?:pay|would pay) (?:extra|good|money)|a (?:good|funny|great)"
        r" story|adventure|(?:ha ?)+(?:ha|,|$)|lol|😂|🤣|😅|😄|smile|a (?:pretty |lovely |nice"
        r" |beautiful )(?:face|smile|lady|girl)|chin up|never mind|do not worry(?: about (?:it"
        r"|that|a thing)| so much| too much| your)?(?: ,|$| be| it is| it will)|easy (?:now"
        r"|there|tiger|does it)|there ,? ?there|not to worry|no stress|win some|that is life"
        r"|life (?:is|goes)|such is life|c est la vie|you are not the (?:only|first)"
        r"|patience is|good things come|rome was|hang in there|it builds|keep (?:smiling|calm)"
        r")<gap5>",
        0.6,
        "jokes or waves it away",
        PLAIN,
        r"(?:i am|i will|we) (?:not )?(?:going to )?do not worry|do not worry about"
        r" (?:the (?:cost|money|paperwork|bill|form)|paying|calling|returning|sending|driving)"
        r"|never mind (?:the|what|our|my|that it)|not (?:a |an )?(?:adventure|story)|so what"
        r" (?:happened|did|do|would|i|you|we|is|can|time)|not the only one who",
    ),
    cue(
        "rudeness",
        r"(?:you (?:are|look|sound)(?: \S+)?(?: being)?(?: (?:a|an|so|such|just|really|very"
        r"|totally|completely|some|the|kind of|pretty|bloody|quite)){0,3} "
        + _INSULT
        + r"|"
        r"(?:do not be|stop being|being|acting like|like|what|such) (?:a |an |so |such a )?"
        + r"(?:idiot|stupid|moron|baby|child|brat|lunatic|drama queen|diva|princess|karen"
        r"|ridiculous|childish|clown)|people like you(?! (?:are why|keep|who stay))|your (?:type"
        r"|sort|lot|kind|little)(?: of people| problem| complaint| drama| tantrum| story)|"
        + _SWEAR
        + r")<gap3>",
        0.88,
        "insults the customer",
        PLAIN,
        r"you are not (?:being )?(?:stupid|crazy|ridiculous|unreasonable|difficult|a pain"
        r"|hysterical|childish|rude)|not (?:being|a|an|rude|unreasonable|lying|crazy)|your"
        r" little (?:one|boy|girl|son|daughter|brother|sister|ones|dog|cat)|like a (?:child"
        r"|baby|fool) (?:myself|to)|feel (?:like|stupid|foolish|ridiculous)|i (?:am|was|feel"
        r"|look)(?: \S+){0,3} (?:idiot|stupid|fool|clown|rude|moron)|(?:so|too|very) slow",
    ),
    cue(
        "rudeness",
        r"(?:shut up|shut it|get (?:lost|out|over (?:it|yourself)|a (?:life|grip))|go away|deal"
        r" with it(?=$| ,)|not my problem|tough(?: luck| cookies|$)|boo hoo|sue (?:me|us)|be my"
        r" guest|good luck with (?:that|finding|it)|take it or leave it|like it or lump"
        r"|lump it|who do you think|do i look like|give me a break|for (?:god|heaven|christ)"
        r"(?: s)? sake|oh please|spare me|yes right|save it|use your (?:eyes|brain|head)|even a"
        r" child|grow up|read (?:the|a) (?:sign|menu|label|email)(?: next time)?$|learn to"
        r" (?:read|count|wait|listen|drive)|can (?:not )?you (?:not )?(?:even )?(?:read|count"
        r"|hear|see|listen|tell the time)(?: \S+){0,3}$|are you (?:deaf|blind|stupid|serious"
        r"|kidding|joking|done|finished|finished yet|even listening|always like|always this)"
        r"|(?:i|we) (?:do not|could not|could) (?:really )?(?:care(?: less)?|give a|get paid"
        r" enough)|whatever(?=$| ,| ;)|next(?=$)|happy now|satisfied now|what is your problem|what"
        r" is it (?:now|this time)|what now|what do you (?:expect|want) (?:me|us) to (?:do"
        r"|say)(?: about it)?|what do you (?:expect|want)(?=$| ,| from)|how should i know|and"
        r"(?: \S+){0,2} my problem (?:how|why|because))<gap3>",
        0.8,
        "is contemptuous",
        PLAIN,
        r"whatever (?:you|it|suits|works|time|happens|comes|we|i)|are you done (?:with"
        r"|for)|shut up shop|are you serious about|what do you (?:expect|want) (?:me|us) to"
        r" (?:do|say) (?:first|next|for)|go away (?:on|for|with|happy|without|until|empty"
        r"|hungry)|get out (?:of (?:here|there|the)|and|to|from|there)|deal with it (?:myself"
        r"|now|personally|here|today)|i (?:will|can|am) deal",
    ),
    cue(
        "rudeness",
        r"(?:(?:oh|well|wow|aw|aww|gosh|my) ?,? ?(?:great|wonderful|lovely|fantastic|brilliant"
        r"|wow|dear|poor (?:you|thing|baby)|how (?:terrible|awful|tragic|sad|shocking|dreadful"
        r"|exciting|original)|congratulations|bravo|no|boy|joy|here we go|i am so sorry (?:your"
        r" (?:majesty|highness)|that your \S+ \S+ (?:not|was not)))|congratulations|bravo|slow"
        r" clap|your (?:majesty|highness|lordship|ladyship|royal)|my heart bleeds|(?:world s"
        r" )?(?:smallest|tiniest) violin|poor (?:you|baby|thing|little)|how (?:tragic|terrible"
        r" for you|awful for you|dare you|original|convenient)|what a (?:surprise|shock|shame for"
        r"|tragedy)|i am (?:so )?(?:thrilled|delighted|overjoyed|touched|moved) (?:for|that|to"
        r" hear)|thanks for (?:that|nothing|sharing|the lecture|stating|your \S+ opinion|letting me"
        r" know ,)|(?:call|alert) the (?:press|newspapers|president|king|queen)|someone got (?:out"
        r" of|up on)|stop the (?:press|presses)|cry me|tell (?:it|that) to|shall i (?:cry|call the"
        r" king|alert|get (?:you )?a (?:violin|tissue))|do you want (?:a medal|a cookie|me to cry"
        r"|a hug|me to hold)|what (?:else )?would you like ,? ?(?:a|my))<gap5>",
        0.66,
        "is sarcastic",
        PLAIN,
        r"oh (?:no|dear) ,? ?(?:i am|that is|you|we|what|how|that)|what a shame that (?:we"
        r"|you)|congratulations on (?:your|the)|thanks for (?:sharing|that|letting) (?:this|that"
        r"|with|me know (?:that|about|what))?(?: \S+){0,4} (?:me|us|now)",
    ),
    cue(
        "rudeness",
        r"(?:(?:i|we) (?:will|am going to|can|shall|am about to)(?: just| have to)? (?:call"
        r" (?:security|the police)|hang up|have you (?:removed|thrown|banned|escorted)|throw you"
        r"|ban you|end (?:this|the) (?:call|chat|conversation)|cancel your (?:account|membership"
        r")|blacklist|not serve you)|(?:then|just|well|so|please|you can|you may|feel free to)"
        r" (?:just )?(?:leave|go elsewhere|go somewhere else|take your (?:business|money|custom)"
        r"|shop (?:somewhere|elsewhere)|fly with|find another|walk|complain (?:then|all)|cancel"
        r"(?: it)? then|post (?:it|whatever|what))|there is the door|the door is|nobody (?:is"
        r" )?(?:asked|forc(?:ed|ing)|made|making|begging) you|watch your (?:mouth|tone|language)"
        r"|(?:do not|stop) (?:take that tone|talk(?:ing)? to me like|us(?:e|ing) that tone|raise"
        r"|yell(?:ing)?|shout(?:ing)?)|listen (?:here|lady|mate|pal|love|buddy|sweetheart|darling"
        r"|mister|up|sunshine|carefully)|look (?:,? ?)?(?:lady|pal|buddy|mister|sunshine|sweetheart"
        r"|darling)|sweetheart|i (?:do not|have not got|have not) (?:have )?(?:all day|time for"
        r" (?:this|you|your|that))|some of us (?:have|are|work)|(?:i have|there are) (?:real|other"
        r"|more important|actual|better|proper) (?:\S+ )?(?:customers|problems|people|things|work"
        r"|guests|passengers|patients)(?: (?:to|who|waiting))?|stop (?:wasting|bothering|moaning"
        r"|whining|complaining|crying)|you (?:people|lot)(?= )|wasting my time|how many times"
        r" (?:do|have|must) i|for the (?:last|third|hundredth|tenth) time|(?:do you|did you)"
        r" even)<gap5>",
        0.72,
        "threatens or belittles",
        PLAIN,
        r"if you (?:keep|continue|carry on)(?: \S+){0,4} (?:swear|insult|abus|threat)|(?:please"
        r" )?(?:do not|stop) (?:shout|yell|swear)(?:ing)? at (?:me|my|the) ,? ?(?:i|and|so|then"
        r") (?:want|will|can)|look after|i (?:will not|would not|am not going to) hang up|feel free"
        r" to leave (?:it|your|the|a)|please leave (?:it|this|that|the|your)|leave (?:it|this)"
        r" (?:with|to) (?:me|us)|(?:then|so) leave (?:it|the)|never have time|just walk (?:in|up"
        r"|over|to|with)|you can (?:walk|cancel)|watch your (?:bags|step|language) (?:and|for)",
    ),
    cue(
        "cut_off",
        r"(?:let me (?:just )?(?:stop|interrupt|cut) (?:you|in)|(?:i (?:will|am going to|have to"
        r"|need to|must)) (?:stop|interrupt|cut) you|(?:just |please |simply )+(?:answer|say|tell"
        r" me)(?: \S+){0,3} (?:yes or no|the question|(?:my|the|this) question)|yes or no|answer"
        r" (?:the|my) question|(?:a )?simple (?:yes|question)|(?:i|we)(?: have| already| have"
        r" already)*(?: got)? (?:all (?:the|i|that i|of (?:the|it))|everything i|enough|heard"
        r" (?:enough|it all|(?:this|that|it)(?: one| all| story)? before|all (?:this|about|i)|your"
        r" (?:story|side))|(?:get|got) the (?:picture|idea|gist|point|message)|know (?:the"
        r" story|the rest|all (?:about|that|this|i)|exactly (?:what|how|where) (?:happened"
        r"|went|this|you are going)|how this|what (?:you are going|happened|you want|you mean|the"
        r" problem)|it all|your (?:sort|case|story)))(?! (?:to|for) (?:you|book|fix|do|sort"
        r"|get))<gap3>)",
        0.76,
        "claims to know it all already",
        PLAIN | Guard.STATED,
        r"i (?:have|got) (?:all|everything) (?:the )?(?:\S+ )?(?:i need )?(?:to (?:fix|book|get"
        r"|send|move|sort|make|do)|now ,? ?(?:and|so|thank)|thank)|(?:do not|not) (?:have|know|got"
        r")|have (?:all|got all) (?:the )?(?:time|day|night|evening|your bags)|tell me all|i want"
        r" to|enough (?:to|of (?:a|us))|know what (?:happened|the problem) (?:and|was|now|;|,|is)",
    ),
    cue(
        "cut_off",
        r"(?:get (?:on with it|to the point)|(?:cut|make|keep) (?:it|this|a long story) (?:short"
        r"|brief|quick)|long story short|cut to the chase|skip (?:to|the|ahead|all)|save (?:me"
        r"|us|yourself|your(?:self)?)(?: \S+)? (?:the )?(?:story|details|breath|speech|drama"
        r"|trouble of)|spare (?:me|us) (?:the|your)|(?:i|we) do not (?:need|have time|want|have"
        r" the time)(?: \S+){0,3} (?:to hear|to know|hear|for|listen|the|your)(?: \S+){0,2}"
        r" (?:story|details|life|history|speech|drama|background|rest|all that|whole|long|every)"
        r"|(?:if you (?:would|will|could)|can you|could you|will you|would you|please|just)"
        r"(?: \S+)? let (?:me|us) (?:finish|speak|talk|get a word|do my job)|let me finish|stop"
        r" (?:talking|there|right there|rambling|it there)|stick to the (?:facts|point|question)"
        r"|no need to (?:go on|explain|tell me|repeat|continue|go into|say more)|you do not"
        r" (?:need|have) to (?:go on|tell me (?:all|the)|go into|keep)|moving on|move on|yes yes"
        r"|yes ,? ?yes|okay okay|blah|hold on ,? ?hold on|(?:you have|you already|you) (?:said"
        r"|told me|mentioned) (?:that|it|this)(?: already| before| \S+ times)+|enough"
        r"(?= ,|$| of (?:this|that|the))|i am going to stop you|stop stop|quiet)<gap3>",
        0.7,
        "cuts the story off",
        PLAIN,
        r"(?:not|never) (?:good )?enough|enough is|had enough|more than enough|so you (?:do not"
        r"|need not)|do not have to (?:explain|repeat|tell|go into|go on)(?: \S+){0,4} (?:again"
        r"|twice|anyone)|skip (?:the|to the|all the) (?:queue|line|front|fee|wait|form|paperwork)"
        r"|save (?:you|yourself) the trip|and enough|long enough|quickly enough|soon enough|quiet"
        r" (?:room|corner|table|place|spot|one|end|floor|side|seat|street|area)|somewhere quiet",
    ),
    cue(
        "overpromise",
        r"(?:(?:this|it|that|nothing like (?:this|that)|you|we|anything|something)(?: \S+){0,3}?"
        r" (?:will|shall|is going to|are going to|can)(?: \S+)? (?:never|not)(?: ever)?(?: \S+){0,4}?"
        r" (?:happen|have (?:a|any|another|to)|see|wait|go wrong|fail|occur|let|lose|be late|repeat"
        r"|again)(?: \S+){0,3}? ?(?:again|ever|problem|issue|like this)?|never (?:ever )?again|will"
        r" never(?: ever)? happen|not (?:going to )?happen again)",
        0.6,
        "guarantees that it will never happen again",
        PLAIN | Guard.STATED,
        r"so (?:that )?(?:it|this|that)|to (?:make sure|stop|prevent)|can not (?:promise"
        r"|guarantee)|(?:should|must|would|could) never|hope|not (?:sure|promise|guarantee)|you"
        r" (?:will|are|can) (?:never|not)(?: \S+){0,3} (?:charged|pay|be passed|have to (?:explain"
        r"|call|ring|pay|chase|repeat|wait (?:for|in)|do|come|send|sign))|(?:we|i) (?:will|can)"
        r" not (?:let|lose) you (?:down|go)? ?(?:wait|stand)?",
    ),
    cue(
        "overpromise",
        r"(?:(?:i|we)(?: can| do| will)?<adv> (?:promise|guarantee|swear|vow|give you my"
        r" word|bet my|stake my)(?: you| to you)?(?: on (?:my|the) \S+)?(?: ,| that)*"
        r" (?:it|this|that|you|your|they|the|he|she|nothing|everything|nobody|there|none|all|every"
        r"|no)(?: \S+){1,12}|(?:,|;|and|that|by \S+) (?:i|we)(?: \S+)? (?:promise|guarantee|swear)(?:"
        r" (?:it|that|you|to you))*(?=$| ,)|you have (?:my|our) (?:word|guarantee|promise)(?: that)?"
        r" (?:it|this|you|the|nothing|everything)(?: \S+){1,10}|guaranteed(?=$| ,)|hundred per"
        r" ?cent|hundred %|100 ?%(?! (?:off|refund|of|back|our|my|cotton|credit|on))|(?:no matter"
        r" what|whatever it takes|come hell|over my dead body|hand on (?:my )?heart|cross my heart"
        r"|on my (?:life|mother)|without fail|rest of your life|for (?:ever|life)|forever)|"
        r"(?:anything|everything|whatever) you (?:want|like|ask|name|wish)(?: \S+){0,3}|you"
        r" name it|flawless|absolutely perfect|zero (?:problems|issues|chance))",
        0.62,
        "promises what nobody can guarantee",
        PLAIN | Guard.STATED,
        r"(?:can not|could not|not going to|will not|do not want to|not|never|wish (?:i|we)"
        r" could|would be lying if)(?: \S+){0,2} (?:promise|guarantee|swear|100)|(?:you|they|he|she"
        r"|driver) (?:promised|guaranteed|swore)|promised you|tell me whatever|i promise (?:that"
        r" )?(?:i|we) |whatever you (?:want|like) to (?:drink|eat)|if you (?:want|like)|what you"
        r" (?:want|like)",
    ),
)
