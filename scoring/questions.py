"""Tells a real question from an offer, a form, a tag and a jibe."""

import re

from scoring.cues.cue import pattern
from scoring.text import Sentence

_FORM = pattern(
    r"""
    (?:booking|order|account|reference|customer|tracking|serial|policy|invoice|ticket|
    phone|mobile|contact|telephone|membership|card|confirmation|claim|case|ref|flight|
    room|licence|registration|policy|model)s? (?:and \S+ )?(?:number|reference|id|
    code|name|details|no) | reference | full name | (?:your|the|what|under)
    (?:last |first |sur|full )?(?:name|surname|address|email|e mail|postcode|zip|
    phone|date of birth|dob|id|passport number|account|pin|password|number|details|
    receipt) | proof of purchase | who am i (?:speaking|talking) | which (?:branch|
    store|venue|site|location|restaurant) | what (?:branch|store|venue|name) | spell
    (?:that|your)
    """
)
_OFFER = pattern(
    r"""
    (?:shall|should) (?:i|we) | (?:can|could|may|might) (?:i|we) (?!ask|just ask|know|
    understand) | would you (?:like|prefer|care|mind|rather|be (?:okay|happy|willing|
    able|interested)) | do you (?:want|prefer|fancy|mind) | want me to | will that
    | would (?:that|it|this|those|either) | does (?:that|this|it) (?:work|help|suit|
    sound|make sense|seem|fit|feel) | is (?:that|this) (?:okay|all right|alright|fine|
    good|acceptable|a deal|enough|fair|better) | (?:okay|all right|alright|deal|fair
    enough|agreed|good)(?: with you| by you)?$ | sound(?:s)? (?:good|okay|fair) | how
    (?:about|does) | what about (?:i|we|a|the) | what if | why do not (?:we|i) | how
    would | is there anything else | anything else | (?:would|will) you (?:let|give|
    allow|trust|hold|wait|stay|come|take|accept|sit|bear) | can you (?:hold|wait|give|
    stay|come|bear|bring|send|hang|spare|sit|sign|read) | could you (?:hold|wait|give|
    stay|come|bear|bring|send|hang|sit|sign|read) | have i (?:got|understood) | do i
    have | is that (?:right|correct|it|about right) | am i right | did i (?:get|miss)
    (?:that|anything) | or (?:shall|should|would) | (?:say|repeat) (?:that|it)
    (?:again)? | (?<!\S )you (?:can|could|may|might|should) | (?<!\S )(?:(?:and|or|so|
    then|maybe|
    perhaps|well|,) )*(?:i|we) (?:can|could|will|would|may|might|am going to) (?!not
    |ask
    |just ask |know |see |hear |tell |imagine )(?!.* [,;] (?:and |but |so )?(?:what|
    when|
    where|who|which|why|how|did|do|does|is|are|was|were|have|has) )\S+
    """
)
_JIBE = pattern(
    r"""
    what (?:do|did|exactly do|else do) you (?:expect|want)(?! to happen) | what (?:am
    i|are we|more do|do you think|is your problem|is the (?:big|problem$)|can i do|
    could i|should i|was i|were we|s the) | how (?:am i|are we|should i|would i|was i|
    can i|could i|is that my|do you (?:think|expect)|hard|many times|dare|else|on
    earth) | why (?:did not you|do not you just|are you (?:so|shout|yell|still|even|
    telling|being|blam)|would (?:i|you|we|anyone)|should (?:i|we)|did you (?:not|wait|
    even|order|book|come|sign)|can you not|do you (?:people|always|keep|have to)|is
    (?:that|this) my|on earth|me) | who (?:do you|cares|told you|knows|says|else)
    | (?:did|do|have|can|could|are|were) (?:not )?you (?:not|even|seriously|really|
    deaf|kidding|joking|blind|always|sure|certain|done|finished|happy now|read|
    reading|check|checked|bother|think|realise|know (?:who|how (?:busy|many|hard))|
    people|want me|expect|aware|calm|understand|see (?:that|the sign)|listen) | have
    you (?:tried|read|checked|even|ever|never|considered|got any idea|any idea|turned|
    restarted|looked) | is it (?:really|too much|not) | are we (?:done|finished) | so
    what | and (?:what|then|so)$ | happy | satisfied | can not you (?:read|see|hear|
    just|even|wait|understand|count) | will not you | do not you | is not it | are not
    you | was it (?:really|not|too) | and whose | whose fault | what now | now what
    | what (?:is it|do you want)(?: now| this time)?$ | why
    (?:not )?(?:just )?(?:wait|calm) | what did you (?:think|expect|do to|do wrong)
    | since when | when did i | did i (?:say|ask) | am i (?:the|supposed|a) | do i
    (?:look|have to) | what difference | what is (?:so|the) (?:hard|big|fuss|rush|
    hurry) | you (?:think|want|know|see|call|serious|okay|understand|done)(?: \S+)*
    """
)
_WORTH = pattern(
    r"""
    you | your | happened | happen | it | that | they | he | she | this | there | the
    | anyone | anybody | wrong | going | when | where | which | who | hurt | many
    | long | much | is | was | did | are
    """
)
_ASKS = pattern(
    r"""
    what | when | where | who | which | why | how | did | do | does | is | are | was
    | were | have | has | had | can | could | may | any | anyone | anything | and your
    | would | will
    """
)
_TAG = re.compile(
    r"(?:,|;) (?:right|okay|yes|no|correct|eh|is it not|is that it|do you not"
    r"|do you see|you see|you know|see|fair|deal|all right|alright|please)$"
    r"|^ (?:right|okay|yes|really|sorry|what|pardon|hello|excuse me|so|and|well|hm|no"
    r"|is that so|seriously)$"
)


def is_inquiry(sentence: Sentence) -> bool:
    """Whether a question asks in order to understand what happened or is needed.

    Not so for form data, offers, tags, and questions that are no questions.
    """
    plain = sentence.plain + " "
    if not sentence.question or len(sentence.words) < 3:
        return False
    if _FORM.search(plain) or _OFFER.search(plain.rstrip()) or _OFFER.search(plain):
        return False
    if _JIBE.search(plain) or _TAG.search(plain.rstrip()):
        return False
    return bool(_WORTH.search(plain) and _ASKS.search(plain))
