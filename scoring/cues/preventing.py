"""Keeping it from happening again."""

from scoring.cues.cue import MOVE, Cue, Guard, cue

PREVENTING: tuple[Cue, ...] = (
    cue(
        "prevention",
        0.74,
        "says what keeps it from happening again",
        r"""
        so (?:that )?(?:it|this|that|nobody|no one|none|the next|other|we never|the
        same|you (?:do not|never|will not)|no other|nothing like|it is not|next
        time)(?: \S+){0,8}? (?:again|else|go(?:es)? through|happens?|next time|gets?
        (?:caught|stuck|missed|left|this)|repeat|in future|twice|any ?more|other
        (?:customer|guest|patient|family|person|people)) | (?:to|will|can|would)
        (?:stop|prevent|avoid|keep) (?:it|this|that)(?: \S+){0,2}
        (?:from )?(?:happening|again|repeating) | to make sure (?:it|this|that|nobody|
        no one|the)(?: \S+){0,4} (?:not|never|nobody|else|again)
        """,
        MOVE,
        r"""
        (?:i|we) (?:promise|guarantee|swear) | hopefully | maybe | next time (?:you|
        read|check) | so (?:this|that|it|you)(?: \S+){0,3} (?:happened|told)
        """,
    ),
    cue(
        "prevention",
        0.5,
        "changes how it is done",
        r"""
        from (?:now|today|tonight|tomorrow|this (?:week|morning)|
        monday)(?: on| onwards)? | in (?:the )?future | going forward | before
        (?:anyone|anybody|any|every|each|the next|another) | every
        (?:single )?(?:time|order|bag|plate|booking|morning|night|shift|\S+) (?:gets|
        will be|is going to|from|before) | new (?:rule|check|step|routine|procedure)
        | check ?list | double check(?:s|ed|ing)? | root cause | for good
        | permanently
        """,
        MOVE | Guard.STATED,
        r"""
        (?:you|please) (?:should|must|need to|have to|can)? ?(?:check|read|make|bring|
        call) | in future (?:you|please|read|check) | avoid | next time you | i double
        checked | as soon as | let me double check | i will double check (?:your|the|
        that)
        """,
    ),
    cue(
        "prevention",
        0.56,
        "changes how it is done",
        r"""
        (?:i|we)<adv> (?:<will>|am|are|have)<adv> (?:(?:also|already) )*(?:chang(?:e|
        ing|ed)|add(?:ing|ed)?|updat(?:e|ing|ed)|rewrit(?:e|ing|ten)|put(?:ting)?|
        fix(?:ing|ed)?|log(?:ging|ged)?|rais(?:e|ing|ed)|flag(?:ging|ged)?|
        report(?:ing|ed)?|train(?:ing|ed)?|retrain(?:ing)?|brief(?:ing|ed)?|
        review(?:ing|ed)?|mov(?:e|ing|ed)|introduc(?:e|ing)|set(?:ting)? up|tak(?:e|
        ing)|go(?:ing)? through|pull(?:ing)?|check(?:ing)?)(?: \S+){0,4}? (?:the
        (?:\S+ )?(?:process|procedure|rota|system|checklist|form|template|label|sign|
        schedule|script|handover|routine|settings|alarm|team|crew|staff|shift|kitchen|
        night team|drivers|way we|menu|list|wall|board|morning meeting|briefing)|how
        we|our (?:\S+ )?(?:process|procedure|rota|checklist|staff|training|handover|
        system|drivers|team)|a (?:check|second check|note|sign|reminder|label|warning|
        flag|block|rule|step|second pair)|with the (?:team|crew|kitchen|night|drivers|
        staff)|every (?:\S+ )?(?:bag|order|one|batch|booking|file|account|other))
        """,
        MOVE | Guard.STATED,
        r"""
        fix (?:the|your) (?:system|form|label|sign) | update the system$ | on (?:your|
        the) (?:account|file|booking|order)$ | check (?:with|the system) | raise
        (?:it|this) with (?:my|the) (?:manager|supervisor) | put you | put a note on
        (?:your|the) (?:file|account)$
        """,
    ),
    cue(
        "prevention",
        0.56,
        "changes how it is done",
        r"""
        so (?:that )?(?:it|this|nobody|no one|no other|next time|anyone|none of|you
        never|the next|a \S+)(?: \S+){0,2} (?:can not|can no longer|does not|do not|
        never|will not|is not|are not|else|no longer|gets|get|buzzes|rides) | (?:no|
        not a single|nobody|no one)(?: \S+){1,7}? (?:any ?more|until (?:two|three|one|
        a|i|we|every|the|someone)|unless|without) | starting (?:today|tonight|
        tomorrow|now|monday|this) | (?:as of|from) (?:today|tonight|tomorrow|now|
        monday|this \S+|next \S+) | (?:we|i|they)(?: \S+)? now (?:print|check|call|
        ring|write|count|ask|read|test|label|log|sign|have) | (?:will|gets?|get|be|
        being)(?: \S+){0,2} (?:checked|counted|tested|read|signed|tasted|weighed|
        labelled|confirmed)(?: \S+){0,4} (?:before|by|every|twice|each|from|as well|
        nose) | going to be (?:routine|standard|the rule) | the rule from | that is
        (?:now )?the new rule | what i (?:will|am going to) change | (?:i am|we are|i
        have|we have|i will|we will)(?: \S+){0,3} (?:chang|switch|mov|rewrit|retrain|
        train)(?:e|ed|ing|ten|ning)?(?: \S+){1,6} (?:so|from) (?:that )?(?:it|this|
        nobody|no|now|every|the next|today|others|a \S+) | (?:i am|i will be|we are)
        (?:telling|showing|teaching|briefing|
        reminding)(?: the| my| our| every| all)+(?: whole)? (?:team|desk|staff|crew|
        drivers|girls|lads|night|kitchen|shift|others|colleagues|carers|teachers|
        baristas) | (?:in|into|on) the (?:handover|morning|team|staff|training|order)
        (?:book|meeting|briefing|board|list|manual) | double (?:check|signature)
        | second (?:check|pair of eyes|signature)
        """,
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"""
        hopefully | maybe | you (?:should|must|need to|can) | dealing with me from now
        | we close | from (?:now|today) on ,? ?(?:you|it is me|i am) | so you do not
        (?:have to )?(?:lose|lie|wait|worry|miss|pay) | (?:no|nobody)(?: \S+){0,5}
        (?:refund|exception|return) | so it does not | without (?:a|the|your)
        (?:receipt|booking|appointment|original) | guarantee | swear | (?:are|is)
        never
        """,
    ),
    cue(
        "prevention",
        0.58,
        "changes how it is done",
        r"""
        so (?:that )?(?:it|this|that|no|nobody|no one|nothing like|the same|none|
        we)(?: \S+){0,4} (?:can not|can no longer|will not|does not|never|no longer|
        cannot|not)(?: \S+){0,6} (?:again|twice|a (?:second|third|fourth) time|
        any ?more|else|in future|next time|anyone|on a) | so (?:that )?no (?:second|
        other|more|further|child|guest|customer|patient|parent|one)(?: \S+){1,8}
        | (?:comes? down|goes? up|is gone|gets? changed|is changed|gets?
        fixed)(?: \S+)? (?:tonight|today|now|from|for everyone)(?: \S+){0,6}
        | (?:nobody|no one|no \S+)(?: \S+){1,6} (?:from (?:now|today|tomorrow)|until|
        unless|without (?:having|a|first|being|two))(?: \S+){0,6}
        """,
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"""
        without (?:a|the|your) (?:receipt|booking|appointment|original|ticket) | no
        (?:refunds?|exceptions?|returns?)(?: \S+){0,3} (?:unless|without|until)
        | promise | guarantee | swear | no need
        """,
    ),
)
