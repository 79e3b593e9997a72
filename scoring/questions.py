"""Tells a real question from an offer, a form, a tag and a jibe."""

import re

from scoring.text import Sentence

_FORM = re.compile(
    r" (?:(?:booking|order|account|reference|customer|tracking|serial|policy|invoice"
    r"|ticket|phone|mobile|contact|telephone|membership|card|confirmation|claim|case|ref"
    r"|flight|room|licence|registration|policy|model)s? (?:and \S+ )?(?:number|reference|id"
    r"|code|name|details|no)|reference|full name|(?:your|the|what|under) (?:last |first |sur"
    r"|full )?(?:name|surname|address|email|e mail|postcode|zip|phone|date of birth|dob|id"
    r"|passport number|account|pin|password|number|details|receipt)|proof of purchase"
    r"|who am i (?:speaking|talking)|which (?:branch|store|venue|site|location|restaurant)"
    r"|what (?:branch|store|venue|name)|spell (?:that|your))(?= )"
)
_OFFER = re.compile(
    r" (?:(?:shall|should) (?:i|we)|(?:can|could|may|might) (?:i|we) (?!ask|just ask|know"
    r"|understand)|would you (?:like|prefer|care|mind|rather|be (?:okay|happy|willing|able"
    r"|interested))|do you (?:want|prefer|fancy|mind)|want me to|will that|would (?:that|it"
    r"|this|those|either)|does (?:that|this|it) (?:work|help|suit|sound|make sense|seem|fit"
    r"|feel)|is (?:that|this) (?:okay|all right|alright|fine|good|acceptable|a deal|enough"
    r"|fair|better)|(?:okay|all right|alright|deal|fair enough|agreed|good)(?: with you| by"
    r" you)?$|sound(?:s)? (?:good|okay|fair)|how (?:about|does)|what about (?:i|we|a|the)"
    r"|what if|why do not (?:we|i)|how would|is there anything else|anything else"
    r"|(?:would|will) you (?:let|give|allow|trust|hold|wait|stay|come|take|accept|sit|bear)"
    r"|can you (?:hold|wait|give|stay|come|bear|bring|send|hang|spare|sit|sign|read)|could"
    r" you (?:hold|wait|give|stay|come|bear|bring|send|hang|sit|sign|read)"
    r"|have i (?:got|understood)|do i have|is that (?:right|correct|it|about right)"
    r"|am i right|did i (?:get|miss) (?:that|anything)|or (?:shall|should|would) )(?= |$)"
)
_JIBE = re.compile(
    r" (?:what (?:do|did|exactly do|else do) you (?:expect|want)(?! to happen)|what (?:am i"
    r"|are we|more do|do you think|is your problem|is the (?:big|problem$)|can i do|could i"
    r"|should i|was i|were we|s the)|how (?:am i|are we|should i|would i|was i|can i|could i"
    r"|is that my|do you (?:think|expect)|hard|many times|dare|else|on earth)|why (?:did not"
    r" you|do not you just|are you (?:so|shout|yell|still|even|telling|being|blam)|would (?:i"
    r"|you|we|anyone)|should (?:i|we)|did you (?:not|wait|even|order|book|come|sign)|can you not"
    r"|do you (?:people|always|keep|have to)|is (?:that|this) my|on earth|me)|who (?:do you"
    r"|cares|told you|knows|says|else)|(?:did|do|have|can|could|are|were) (?:not )?you (?:not"
    r"|even|seriously|really|deaf|kidding|joking|blind|always|sure|certain|done|finished"
    r"|happy now|read|reading|check|checked|bother|think|realise|know (?:who|how (?:busy|many"
    r"|hard))|people|want me|expect|aware|calm|understand|see (?:that|the sign)|listen)|have"
    r" you (?:tried|read|checked|even|ever|never|considered|got any idea|any idea|turned"
    r"|restarted|looked)|is it (?:really|too much|not)|are we (?:done|finished)|so what|and"
    r" (?:what|then|so)$|happy|satisfied|can not you|will not you|do not you|is not it|are not"
    r" you|was it (?:really|not|too)|and whose|whose fault|what now|now what|what (?:is it|do"
    r" you want)(?: now| this time)?$|why (?:not )?(?:just )?(?:wait|calm)|what did you"
    r" (?:think|expect|do to|do wrong)|since when|when did i|did i (?:say|ask)|am i (?:the"
    r"|supposed|a)|do i (?:look|have to)|what difference|what is (?:so|the) (?:hard|big"
    r"|fuss|rush|hurry)|you (?:think|want|know|see|call|serious|okay|understand|done)(?: \S+)*"
    r")(?= |$)"
)
_TAG = re.compile(
    r"(?:,|;) (?:right|okay|yes|no|correct|eh|is it not|is that it|do you not|do you see"
    r"|you see|you know|see|fair|deal|all right|alright|please)$|^ (?:right|okay|yes|really"
    r"|sorry|what|pardon|hello|excuse me|so|and|well|hm|no|is that so|seriously)$"
)
_WORTH = re.compile(
    r" (?:you|your|happened|happen|it|that|they|he|she|this|there|the|anyone|anybody|wrong"
    r"|going|when|where|which|who|hurt|many|long|much|is|was|did|are)(?= |$)"
)
_ASKS = re.compile(
    r" (?:what|when|where|who|which|why|how|did|do|does|is|are|was|were|have|has|had|can"
    r"|could|may|any|anyone|anything|and your|would|will)(?= )"
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
