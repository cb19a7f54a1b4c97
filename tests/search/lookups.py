"""Look-ups with what the first hit must be, by class, written from the five articles.

A line is `query => pattern`. The pattern is searched for, ignoring case, in "kind:id title ¦ best
quote" of a hit. Strangers are names and things that the articles do not have: the answer is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.search.service import Hit

EXACT = r"""
Alexandr Wang => person:alexandr-wang
Scale AI => entity:scale-ai
Meta => entity:meta\s
NVIDIA => entity:nvidia
Thinking Machines => entity:thinking-machines
Safe Superintelligence => entity:safe-superintelligence
GPQA Diamond => entity:gpqa-diamond
Apple Intelligence => entity:apple-intelligence
Reality Labs => entity:reality-labs
Claude Sonnet 3.7 => entity:claude-sonnet
Gemini 3 Ultra => entity:gemini-3-ultra
Llama 4 => entity:llama-4\s
Llama 4 Behemoth => entity:llama-4-behemoth
Vera Rubin => entity:vera-rubin
world model => entity:world-model
The Information => entity:the-information
Wall Street Journal => entity:wsj
X => entity:x\s
Ada => person:ada
o1 => entity:openai-o1
panic buying => panic
proxy testing => proxy testing
cherry-picking => cherry.picking
role collapse => role collapse
beacon of open source => beacon
model cards get thinner => model cards get thinner
unvested equity => unvested
antitrust scrutiny => antitrust
defense contractor => defen[cs]e contractor
cold emails => cold emails
food chain => food chain
test-prep specialist => test-prep specialist
crush it with hardware => crush it with hardware
broken leg => broken leg
self-driving car engineers => self-driving
world's youngest self-made billionaire => youngest self-made billionaire
trust me, I have a vision => trust me, I have a vision
industry-leading levels of compute => industry-leading levels
institutional memory => institutional memory
expensive inventory => expensive inventory
tokenmaxxing => tokenmaxxing
"""

ONE_TYPO = """
zuckerburg => person:mark-zuckerberg
zukerberg => person:mark-zuckerberg
alexander wang => person:alexandr-wang
salakhutdinof => person:russ-salakhutdinov
sutskevr => person:ilya-sutskever
mat veloso => person:mat-velloso
nat freidman => person:nat-friedman
andrew boswroth => person:andrew-bosworth
shengjia zaho => person:shengjia-zhao
guilaume lample => person:guillaume-lample
timothee lacriox => person:timothee-lacroix
geoffry hinton => person:geoffrey-hinton
nvida => entity:nvidia
antropic => entity:anthropic
goggle => entity:google
opneai => entity:openai
microsft => entity:microsoft
deepsek => entity:deepseek
mistrl => entity:mistral
pentagn => entity:pentagon
avacado => entity:avocado
behemot => entity:llama-4-behemoth
olimpus => entity:mtia-v5-olympus
trainum => entity:trainium
bloomburg => entity:bloomberg
scale ai antitrst => antitrust
lecun world modle => world model
pang unvestd equity => unvested
capital expenditre 2026 => capital expenditure|capex
benchmrk manipulation => benchmark
compensaton package pang => compensation package
ohio clutser => ohio
wang yongest billionaire => youngest
meta warants amd => warrants
"""

TWO_TYPOS = """
zukerburg => person:mark-zuckerberg
zuckebreg mrak => person:mark-zuckerberg
salakutdinof => person:russ-salakhutdinov
alexender wnag => person:alexandr-wang
antropik => entity:anthropic
sutzkevar => person:ilya-sutskever
andru bosworh => person:andrew-bosworth
guillame lampel => person:guillaume-lample
superinteligance lab => entity:msl
safe superinteligense => entity:safe-superintelligence
amricn bazaar => entity:american-bazaar
micorsfot => entity:microsoft
instagarm reels recomendation => recommendation
armand jolin deepmnd => armand joulin
eric hmbro anthropc => eric hambro
baptist rozier => person:baptiste-roziere
aurelian rodrigez => person:aurelien-rodriguez
pangs unvestd equty => unvested
lecunn turng award => turing
behemot indefinit hold => indefinite hold
"""

ALIASES = """
ruoming pang => person:pang-ruoming
peng ruoming => person:pang-ruoming
Pang => person:pang-ruoming
zuckerberg => person:mark-zuckerberg
Wang => person:alexandr-wang
DeepMind => entity:google-deepmind
Scale => entity:scale-ai
Scout => entity:llama-4-scout
Maverick => entity:llama-4-maverick
Behemoth => entity:llama-4-behemoth
Iris => entity:mtia-v3-iris
Olympus => entity:mtia-v5-olympus
Santa Barbara => entity:mtia-v4
universal core => entity:mtia-v6
superintelligence labs => entity:msl
Laboratorium Superintelligence Meta => entity:msl
quantum bit => entity:qbitai
implicator.ai => entity:implicator
techtrendsmedia.co.ke => entity:tech-trends
Tiongkok => entity:china
model dunia => entity:world-model
penghargaan turing => entity:turing-award
deepseek r1 => entity:deepseek-r1
google gemini 3 => entity:gemini-3
Meta Training and Inference Accelerator => entity:mtia
UAE sovereign wealth fund => entity:uae-sovereign-fund
LLaMA => entity:llama
former github ceo => friedman
chatgpt co-creator => zhao
top student => top student
"""

WORD_ORDER = """
wang alexandr => person:alexandr-wang
lecun yann => person:yann-lecun
lacroix timothee => person:timothee-lacroix
superintelligence safe => entity:safe-superintelligence
machines thinking => entity:thinking-machines
lab superintelligence meta => entity:msl
ruoming pang apple => apple
diamond gpqa => entity:gpqa-diamond
equity unvested pang => unvested
models dense => entity:dense
buying panic => panic
velloso mat => person:mat-velloso
stake 49% scale => 49%
october positions 600 => 600
homes 750,000 ohio => 750,000 homes
wafers silicon => silicon wafers
cluster ohio gigawatt => 1-gigawatt
award turing winner => turing
"""

ABBREVIATIONS = r"""
msl => entity:msl
MTIA => entity:mtia\s
wsj => entity:wsj
lseg => entity:lseg
cnbc => entity:cnbc
fair => entity:fair
agi => entity:agi
tpu => entity:tpu
cuda => entity:cuda
epyc => entity:epyc
yl => person:yann-lecun
mz => person:mark-zuckerberg
nf => person:nat-friedman
msl chief scientist => zhao
mtia v5 => entity:mtia-v5
mtia v6 => entity:mtia-v6
capex 2026 => capital expenditure
gpt5 => entity:gpt-5
llama4 => entity:llama-4\s
scaleai => entity:scale-ai
deep seek => entity:deepseek
open ai => entity:openai
deep mind => entity:google-deepmind
whats app => entity:whatsapp
face book => entity:facebook
thinkingmachines => entity:thinking-machines
mi 450 => entity:mi450
moe => entity:mixture-of-experts
"""

NUMBERS = r"""
14.3b => 14[.,]3
$14.3 billion => 14[.,]3
14,3 miliar => 14[.,]3
US$ 14.3bn => 14[.,]3
8,000 => 8,000
8000 jobs => 8,000
8k job cuts => 8,000
49% => 49%
49 percent stake => 49%
0.01 per share => 0\.01
$0.01 => 0\.01
200m => 200 million
pang 200m => 200 million
200 juta dolar => 200 (million|juta)
$135 billion => 135 billion
115 to 135 billion => 115 billion
60-65 billion => 60(–| billion to \$)65
72.2 billion => 72\.2
59.9b => 59\.9
59,9 miliar => 59[.,]9
3.58 billion users => 3\.58
3,58 miliar => 3[.,]58
600 positions => 600
600 roles => 600 roles
750,000 homes => 750,000
160 million shares => 160 million
160 juta saham => 160 (million|juta)
15.01 billion => 15\.01
11.5% => 11\.5
44.8 billion => 44\.8
14.7% => 14\.7
40% to 44% => 40% to 44%
44 members => 44 members
113 billion => 113 billion
100 million packages => 100 million
$380 => 380
$88 => 88
2nm => 2nm
1 gigawatt => 1-gigawatt
28 years old => 28
12 years => 12 years
1 million tpu => 1 million
14 researchers => 14 researchers
60 billion metaverse => 60 billion
tens of millions => tens of millions
hundreds of billions => hundreds of billions
seven and eight figure => seven.*eight
100-person team => 100-person
24% revenue => 24%
20% stock => 20%
10% of amd shares => 10%
500000 => ^$
"""

DATES = r"""
february 17 => nvidia
17 februari => nvidia
Feb 24 => amd
2026-02-24 => amd
26 feb 2026 => tpu
february 26 => tpu
november 2025 => lecun
nov 2025 lecun => lecun
q4 2025 => 59\.9
fourth quarter of 2025 => 59\.9
kuartal keempat 2025 => 59\.9
october 2025 => 600
oktober layoffs => 600
july 2025 pang => pang
juli 2025 velloso => velloso
april 2025 => (scout|maverick|llama 4)
january 2025 => (R1|deepseek)
january 2026 => (115|capital expenditure)
feb 2025 => goyal
aug 2024 => rozi
jul 2024 => rodriguez
nov 2023 => hambro
june 2023 => lacroix
may 2023 => joulin
early 2023 => lample
2017 => 2017
2005 yahoo => 2005
2022 inference chip => 2022
summer 2025 => behemoth
february 2026 deals => (february|amd|nvidia|google)
2026-01 => (115|capital expenditure)
"""

QUESTIONS = r"""
who left meta for openai => (poached pang|openai-poached-pang|chose openai)
who hired pang => pang
who founded mistral => mistral was founded
who leads msl => (wang|friedman)
who is meta's cto => bosworth
who is yann lecun => person:yann-lecun
who does lecun report to => lecun.*(report|wang)
who does wang report to => report directly
who founded FAIR => fair.*founded
who is the chief scientist of meta's lab => zhao
who disputed the 100 million packages => disputed
who created chatgpt => zhao
who is russ salakhutdinov's teacher => hinton
what is superintelligence => superintelligence
what is scale ai => scale-ai|data label
what is mtia => mtia
what is avocado => avocado
what did meta pay for scale ai => (q-scale-ai-price|14\.3)
what is v5 called => olympus
what does scale ai do => label
what happened to behemoth => behemoth
what is the codename of the image model => mango
what did lecun admit => admitted
when did lecun leave meta => november 2025
when did pang join meta => july 2025
when was llama 4 released => april 2025
when is avocado due => avocado
when did meta sign with amd => 24 february|february 24
when did naman goyal leave => february 2025
when did meta cut 600 jobs => october
when did zuckerberg hire pang => july 2025
how much for scale ai => (q-scale-ai-price|14\.3)
how much did meta pay for scale ai => (q-scale-ai-price|14\.3)
how much did pang get => (200|q-pang-pay)
how much was pang paid => (200|q-pang-pay)
how much is the amd deal worth => 60 billion to \$100 billion
how much has meta lost on the metaverse => metaverse
how much revenue did meta have in q4 2025 => 59\.9
how much will meta spend in 2026 => (115|135)
how big is the stake in scale ai => 49%
how many users does meta have => (users|people who)
how many jobs did meta cut => (600|8,000|q-positions-cut)
how many llama authors are left => (three|14)
how many homes could the ohio cluster power => 750,000
how many researchers wrote the llama paper => 14
how many people work in the superintelligence team => 44
how long was lecun at meta => 12 years
how long did velloso stay => eight months
how long was armand joulin at meta => 8 years
how old is wang => 28
why did llama 4 disappoint => llama
why did lecun leave => lecun
why was avocado delayed => avocado
why did pang lose his equity => (unvested|forfeit)
where did eric hambro go => anthropic
where is mistral based => paris
where is the 1-gigawatt cluster => ohio
where did armand joulin go => deepmind
which company rebuffed meta => safe superintelligence
did meta cheat on benchmarks => (benchmark|falsif)
did meta spend 135 billion on chips => 135
is scale ai independent => independent
will meta buy tpus => tpu
"""

INDONESIAN = r"""
ilmuwan ai utama => lecun
pengunduran diri velloso => velloso
gaji pang ruoming => (compensation|kompensasi)
paket kompensasi => (compensation|kompensasi)
saham yang belum cair => (unvested|belum cair)
pembelian panik => panic
perjanjian chip amd => amd
jutaan unit gpu blackwell => million
menyewa chip tpu => (lease|menyewa)
pusat data => (data cent|pusat data)
kecurangan ujian => (exam cheating|kecurangan)
pelajar kota kecil => small-town
lentera open source => beacon
pengeluaran modal 2026 => capital expenditure
pengguna aktif bulanan => monthly active
arus kas operasional => cash flow
pemasok chip => (supplier|pemasok)
dana berdaulat => (sovereign|uae)
siapa yang meninggalkan meta => (left|leav|meninggalkan|pergi|departure)
berapa saham scale ai => 49%
berapa harga scale ai => (14[.,]3|price)
kapan lecun keluar dari meta => november 2025
mengapa pang pergi => pang
siapa pendiri mistral => (mistral was founded|co-founder)
bulan oktober 600 posisi => 600
wakil presiden riset ai generatif => salakhutdinov
murid geoffrey hinton => salakhutdinov
pendapatan kuartal keempat => 59\.9
model teks generasi berikutnya => avocado
rantai makanan => (food chain|rantai makanan)
seribu miliar => one thousand billion|seribu miliar
perang talenta => talent war
umur wang => 28
"""

PREFIXES = r"""
zuc => person:mark-zuckerberg
zuck => person:mark-zuckerberg
ant => entity:anthropic
nvi => entity:nvidia
sala => person:russ-salakhutdinov
alex => person:alexandr-wang
tim => person:timothee-lacroix
baptiste roz => person:baptiste-roziere
aurélien => person:aurelien-rodriguez
aurel => person:aurelien-rodriguez
rozière => person:baptiste-roziere
roziere => person:baptiste-roziere
timoth => person:timothee-lacroix
behe => entity:llama-4-behemoth
avoc => entity:avocado
sant => entity:mtia-v4
sutsk => person:ilya-sutskever
gui lam => person:guillaume-lample
pent => entity:pentagon
scale a => entity:scale-ai
super lab => entity:msl
thinking mach => entity:thinking-machines
met => entity:meta\s|entity:metaverse
mist => entity:mistral
cohe => entity:cohere
pan => person:pang-ruoming
dee => entity:deepseek|entity:google-deepmind
infl => influence
warr => warrant
unvest => unvested
"""

SEVERAL = """
wang zuckerberg => report directly to mark zuckerberg
lecun wang => lecun (reports|has to report) to
meta nvidia => nvidia
meta amd => amd
meta google tpu => tpu
scale ai pentagon => pentagon
openai microsoft softbank => softbank
anthropic google amazon => anthropic
lecun al-dahle => clash
lample lacroix => mistral was founded
friedman gross => business partner|friedman.*gross|gross.*friedman
wang friedman => alongside
avocado gpt-5 => avocado
llama 4 deepseek => deepseek
zhao threads => zhao
blackwell vera rubin => vera rubin
mi450 epyc => mi450.*epyc
reels instagram mtia => reels
salakhutdinov hinton => disciple
lecun turing award => turing award winner
apple meta pang => apple
velloso deepmind => velloso.*deepmind
meta safe superintelligence => safe superintelligence
cuda rocm => cuda.*rocm
whatsapp facebook instagram => 3 billion
yahoo google => yahoo
google uber => uber
llama 3 llama 4 => llama 3
scale ai openai google anthropic => labelling training data
reuters lseg => lseg
hambro anthropic => hambro
iris total cost of ownership => total cost
"""

ROLES = """
chief ai officer => wang
chief ai scientist => lecun
meta cto => bosworth
github ceo => friedman
ceo of scale ai => wang
head of product => velloso
vice president of generative ai research => salakhutdinov
vp generative ai => salakhutdinov
turing award winner => lecun
chief scientist superintelligence labs => zhao
director model training => rodriguez
distinguished scientist => joulin
technical staff anthropic => hambro
technical staff thinking machines => goyal
co-founder mistral => (lample|lacroix)
cto of mistral => lacroix
chief scientist mistral => lample
founder of scale => wang
ai scientist mistral => rozi
former ceo github => friedman
meta ceo => zuckerberg
board member scale => board
ai infrastructure engineer apple => pang
author of the techflow article => ada
"""

STRANGERS = """
elon musk
tim cook
satya nadella
jensen huang
sundar pichai
demis hassabis
dario amodei
jeff bezos
larry page
bill gates
mira murati
yoshua bengio
fei-fei li
mustafa suleyman
ilya kuznetsov
grace hopper
sam bankman-fried
daniel kahneman
eric schmidt
andrew ng
mark cuban
alexandr pushkin
nat turner
russ hanneman
tesla
samsung
intel
oracle
ibm
netflix
huawei
baidu
bytedance
perplexity
xai
grok
stability ai
hugging face
broadcom
tsmc
qualcomm
salesforce
spotify
tencent
alibaba
Mets
Wong
Pong
Beta
Cohort
Manga
Grave
Tango
Milton Friedman
Wing
Uper
Amble
Meth
Quest
Meta Quest
microsoft azure
google pixel
amazon alexa
apple vision pro
claude opus
llama 5
gpt-6
blackburn
quantum computing
football
pizza recipe
weather tomorrow
bitcoin price
climate change
covid vaccine
stephen hawking
taylor swift
world cup 2022
kubernetes
javascript framework
$77 billion
37%
1999
december 2019
xyzzy
qwertyuiop
asdf
zzz
Bezos Musk
meta tesla
zuckerberg musk
openai bytedance
who is tim cook
how much did microsoft pay for github
when did tesla hire musk
siapa presiden indonesia
harga bitcoin
"""

CLASSES = {
    "exact": EXACT,
    "one typo": ONE_TYPO,
    "two typos": TWO_TYPOS,
    "aliases": ALIASES,
    "word order": WORD_ORDER,
    "abbreviations": ABBREVIATIONS,
    "numbers": NUMBERS,
    "dates": DATES,
    "questions": QUESTIONS,
    "indonesian": INDONESIAN,
    "prefixes": PREFIXES,
    "several": SEVERAL,
    "roles": ROLES,
}


class Lookup(NamedTuple):
    """A query of a class and the pattern of its answer; an empty pattern stands for no answer."""

    group: str
    query: str
    pattern: str


def lookups() -> Iterator[Lookup]:
    for group, lines in CLASSES.items():
        for line in lines.strip().splitlines():
            query, _, pattern = line.partition("=>")
            if pattern.strip() != "^$":
                yield Lookup(group, query.strip(), pattern.strip())


def strangers() -> list[str]:
    return STRANGERS.strip().splitlines()


def shown(hit: Hit) -> str:
    quote = hit.evidence[0].exact if hit.evidence else ""
    return f"{hit.kind}:{hit.id} {hit.title} ¦ {quote}"


def right(hit: Hit, pattern: str) -> bool:
    return re.search(pattern, shown(hit), re.IGNORECASE) is not None
