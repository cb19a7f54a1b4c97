"""Everyday English words in their base form, h to o, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
habit habitat habitual hack hackathon haggle hail hailstorm hair hairbrush haircut hairdo
hairdresser hairdryer hairline hairpin hairsplitting hairstyle hale half halfhearted halftime
halfway halfwit hall hallelujah hallmark hallowed halloween hallucinate hallucinatory hallway halo
halt halve ham hamburger hamlet hammer hammock hamper hamster hamstring hand handbag handbook
handbrake handcraft handcuff handgun handheld handhold handicap handicraft handiwork handkerchief
handle handlebar handmade handout handover handpick handrail handset handshake handsome handstand
handwash handwave handwriting handwritten handy handyman hang hangar hangman hangout hangover hangup
haphazard hapless happen happenstance happy harass harbinger harbor harbour hard hardback hardball
hardboiled hardcode hardcore hardcover harden hardhat hardheaded hardline hardly hardnosed hardship
hardware hardwood hardworking hare harem hark harm harmonic harmonica harmonious harmonise harmonize
harmony harness harp harpoon harpsichord harrow harsh harvest hash hashtag hassle haste hasten hasty
hat hatch hatchback hatchet hatchling hate hatred haughty haul haunt haven havoc hawk hay haymaker
haystack haywire hazard hazardous haze hazel hazelnut hazy head headache headband headbutt headcase
headcount headdress headgear headhunt headlamp headland headlight headline headlong headmaster
headphone headquarter headquarters headrest headroom headscarf headset headspace headstone
headstrong headteacher headway headwind heal health healthcare healthy heap hear heard hearsay
hearse heart heartache heartbeat heartbreak heartbroken heartburn heartening heartfelt hearth
heartland heartrending heartthrob heartwarming heat heath heathen heatmap heatstroke heatwave heave
heaven heavy heavyweight heckle hectare hectic hedge hedgehog hedonism hedonist hedonistic heed heel
hefty hegemony heifer height heighten heinous heir heiress heirloom heist held helicopter helipad
helium hell hellbent hello helm helmet help helpline hem hemisphere hemorrhage hemp hen hence
henceforth henchman henpecked hepatitis herald herb herbivore herd here hereafter hereby hereditary
herein heresy heretic heretofore heritage hermit hernia hero heroic heroin heroine heron herring
hesitancy hesitant hesitate heterodox heterogeneous heterosexual heuristic hew hex hexagon hey
heyday hiatus hibernate hiccough hiccup hick hid hidden hide hideaway hideous hideout hierarchical
hierarchy hieroglyph high highball highbrow highchair highfalutin highflyer highlander highlight
highrise highway hijack hijinks hike hiker hilarious hilarity hill hillside hilltop hilt hind hinder
hindrance hindsight hinge hint hinterland hip hippie hippo hippopotamus hipster hire hireling hiss
historian historic history hit hitch hitchhike hither hitherto hitman hive hivemind hoard hoarse
hoax hob hobble hobby hobnob hobo hockey hodgepodge hoe hog hogwash hoist hold holdco holdout
holdover holdup hole holiday holidaymaker holistic hollow holly holocaust hologram holographic
holster holy homage hombre home homebody homebound homebuilder homebuilding homebuyer homecoming
homegrown homeland homemade homemaker homeopathic homeopathy homeowner homepage homeroom homeschool
homescreen homesick homespun homestead homestretch hometown homeward homework homicide homogeneous
homogenous homophobia homophobic homosexual hone honest honey honeybee honeycomb honeymoon honor
honorary honour hood hoodie hoodwink hoof hook hookup hooligan hoop hoopla hooray hoot hooves hop
hope horde horizon horizontal hormone horn hornet horoscope horrendous horrible horrid horrific
horrify horror horse horseback horseman horsepower horseshoe horticulture hose hospice hospitable
hospital hospitalise hospitalize host hostage hostel hostess hostile hot hotbed hotcake hotdog hotel
hotelier hothead hothouse hotline hotplate hotshot hotspot hound hour hourglass house houseboat
housebound houseguest household housekeeper housekeeping housemaid housemate housewarming housewife
housework hover hovercraft how however howl hub hubbub hubris huddle hue huff hug huge hulk hull hum
human humane humanise humanitarian humanity humanize humankind humanoid humble humblebrag humbug
humdrum humid humiliate humility hummingbird humor humorous humour hump hunch hunchback hundred
hundredth hung hunger hungry hunk hunt huntsman hurdle hurl hurricane hurry hurt hurtle husband
husbandry hush husk hustle hut hyacinth hybrid hybridize hydrant hydrate hydraulic hydrocarbon
hydroelectric hydrofoil hydrogen hydrology hydroponic hydropower hyena hygiene hygienic hymn hype
hyperactive hyperbole hyperbolic hypercritical hyperdrive hypergrowth hyperlink hypermarket
hypersonic hyperspace hypertension hyphen hyphenate hypnosis hypnotic hypnotise hypnotist hypnotize
hypocrisy hypocrite hypocritical hypodermic hypothermia hypothesis hypothesise hypothesize
hypothetical hysteria hysterical ice iceberg icebox icebreaker iceman icicle icing icky icon iconic
iconoclast iconography icy idea ideal idealise idealistic idealize ideate identical identifiable
identify identity ideological ideologue ideology idiocy idiom idiomatic idiosyncrasy idiosyncratic
idiot idiotic idle idol idolatry idolise idolize idyllic igloo ignite ignominious ignoramus
ignorance ignorant ignore iguana ill illegal illegible illegitimate illicit illiquid illiteracy
illiterate illness illogical illuminate illusion illusive illusory illustrate illustrious image
imageboard imagery imaginary imaginative imagine imam imbecile imbibe imbue imitate immaculate
immediacy immediate immense immerse immersively immigrant imminent immortalise immortalize immune
immunise immunize immunologist immunology impact impair impasse impeach impeccable impede impediment
impel imperative imperial impersonate impervious impetuous impetus impinge implant implement
implicate implicature implicit implode implore implosion imply import importance important impose
impossible impotence impound impoverish impregnate impress impression imprison impromptu improv
improve improvise impulse impunity inadvertent inane inasmuch inaugural inaugurate inbox inbred
incapacitate incarcerate incarnate incendiary incense incentive incentivise incentivize inception
incessant incest inch incidence incident incinerate incision incisive incline include inclusion
inclusive incognito income incommunicado incongruous incorrigible increase incredible increment
incriminate incubate inculcate incumbency incumbent incur indelible indemnify indemnity independence
independent indeterminate index indicate indict indie indigenous indignant indignation indigo
indirect individual indivisible indoctrinate indolent indomitable indoor induce indulge indulgence
indulgent industrial industrialise industrialize industrious industry industrywide inebriated
ineffectual inept ineptitude inert inertia inevitability inevitable inexhaustible inexorable
infamous infamy infant infantile infantry infatuate infect infectious infer inference inferior
inferno infest infidel infiltrate infinite infinitesimal infirmary inflame inflammation inflammatory
inflate inflation inflationary inflict influence influential influenza infographic infomercial
inform informant information infosec infrared infrastructure infringe infuriate infuse ingenious
ingenuity ingenuous ingest ingot ingratiate ingredient inhabit inhabitant inhale inherent inherit
inheritance inhibit initial initialise initialize initiate initiative inject injure injurious injury
ink inkjet inkling inkwell inland inlaw inlay inlet inmate inn innards innate inner inning innkeeper
innocence innocent innocuous innovation innuendo innumerable innumeracy inoculate inordinate input
inquest inquire inquiry inquisition inquisitive insane insatiable inscribe inscrutable insect
insecticide insert inside insider insidious insight insignia insinuate insipid insist insistence
insistent insofar insolence insolent insomnia inspect inspirational inspire install instalment
instance instant instantaneous instead instigate instil instinct institute institution instruct
instruction instrument insular insulate insulin insult insurability insurance insure insurgency
insurgent insurrection intact integer integral integrate integrity intellect intellectual
intelligence intelligent intelligible intend intense intensify intent intentional interact intercept
intercom interdict interest interface interfere interference interim interior interject interlocutor
interloper interlude intermediary interment intermittent intern internal internalise internalize
international internet interpret interrogate interrupt intersect intersperse interval intervene
interview intestine intimacy intimate intimidate intoxicate intraday intranet intransigent
intrapreneur intravenous intrepid intricacy intricate intrigue intrinsic intro introduce
introduction introductory introspection introspective introvert intrude intrusion intrusive intuit
intuition inundate invade invective invent inventiveness inventory invert invest investigate
investigatory investment investor inveterate invigilator invigorate invincible invitational invite
invitee invitingly invoice invoke involve iodine ion ionic ionosphere iota irate irk irksome iron
ironclad ironic ironmonger irony irradiate irrational irrefutable irregular irrelevance irrelevant
irreparable irreplaceable irrepressible irresistible irrespective irresponsible irreverence
irreverent irreversible irrevocable irrigate irritant irritate island isle isobar isolate
isolationism isolationist isometric isotope issuance issue italic itch itchiness item itemise
itemize iterate itinerant itinerary ivory ivy jab jackal jackass jackdaw jacket jackhammer jackknife
jackpot jade jagged jaguar jail jailbird jailbreak jailhouse jam jamboree jangle janitor january jar
jargon jasmine jaundice jaunt javelin jaw jawbone jay jaywalk jazz jealous jean jeans jeep jeer
jelly jellyfish jeopardise jeopardize jeopardy jerk jersey jest jet jetlag jetliner jetpack jettison
jetty jewel jewellery jewelry jibe jiffy jig jiggle jigsaw jihadist jilt jingle jingoism jinx jitter
job jobholder jobseeker jobshare jock jockey jocular jog join joinder joint joke jokester jolly jolt
jostle jot journal journalist journalistic journey journeyman joust jovial jowl joy joyous joyride
joystick jubilant jubilation jubilee judge judgemental judgment judicial judiciary judicious judo
jug juggernaut juggle jugular juice juicy jukebox july jumble jumbo jump jumpstart jumpsuit junction
juncture june jungle junior juniper junk junket junkie junkyard junta jurisdiction jurisprudence
jurist juror jury just justice justifiable justification justify jute juvenile juxtapose
juxtaposition kale kaleidoscope kangaroo kaput karaoke karate karma kayak kebab keel keen keep
keepsake kelp kennel kept kerb kernel kerosene ketchup kettle key keyboard keyhole keynote keypad
keyring keystone keystroke keyword khaki kibbutz kick kickass kickback kickboxing kickoff kickstand
kickstart kid kidnap kidney kill killjoy killswitch kiln kilo kilobyte kilogram kilometer kilometre
kilowatt kilt kimono kin kind kinda kindergarten kindhearted kindle kindred kinetic kinfolk king
kingdom kingfisher kingmaker kingpin kink kinsfolk kinsman kiosk kipper kiss kit kitchen kitchenette
kite kitsch kitten kiwi knack knapsack knave knead knee kneecap kneel knew knickers knife knight
knit knitwear knob knock knockabout knockback knockdown knockoff knockout knot know knowingly
knowledge known knuckle koala kooky kosher kowtow krypton kudos label labmate labor laboratory
laborious labour labyrinth lace lacerate lack lackadaisical lackey lackluster lacklustre laconic
lacquer lactose lacy lad ladder laden ladle lady ladybird ladybug lag laggard lagoon laid lair lake
lamb lambast lambaste lambda lame lamebrain lament laminate lamp lampoon lamppost lampshade lance
land landfall landfill landgrab landholder landlady landlocked landlord landmark landmass landmine
landowner landscape landslide lane language languid languish lanky lantern lap lapdog lapel lapse
laptop larceny lard large largesse lark larva laryngitis lasagna lascivious laser lash lass lasso
last latch late latecomer latency latent lateral latex lather latitude latrine latte lattice laud
laugh laughably laughingstock laughter launch launchpad launder laundromat laundry laureate laurel
lava lavatory lavender lavish law lawfare lawfully lawmaker lawn lawnmower lawsuit lawyer lax
laxative lay layabout layaway layer layman layoff layout layover layperson laze lazy lead leader
leaderboard leadership leadoff leaf leaflet league leak leakage lean leap leapfrog learn lease
leaseback leasehold leash least leather leave leaven lecherous lectern lecture led ledge ledger
leech leek leer leeway left leftover leg legacy legal legalese legalise legalistic legalize legend
legendary legible legion legislate legislature legitimacy legitimate legitimise legitimize legroom
legume legwork leisure leitmotif lemma lemon lemonade lend lender length lengthen lenience leniency
lenient lens lent leopard leotard leper leprosy lesbian lesion less lessen lesson let letdown lethal
lethargic lethargy letter letterbox letterhead letterman lettuce letup leukemia levee level
levelheaded lever leverage leviathan levitate levity levy lewd lexical lexicon liability liable
liaise liaison liar libel libelous liberal liberalise liberalize liberate libertarian libertine
liberty libido librarian library libretto lice licence license licensee lick lid lie liege lieu
lieutenant life lifeblood lifeboat lifecycle lifeform lifeguard lifehack lifeline lifelong lifesaver
lifespan lifestyle lifetime lift liftoff ligament light lightbulb lighten lightheaded lighthouse
lightning lightweight lightyear like likelihood likely likeminded liken lilac lily limb limbo lime
limelight limerick limestone limit limo limousine limp linchpin line lineage linear lineman linen
lineup linger lingerie lingo linguist linguistic link linkage linoleum lion lioness lip lipid
liposuction lipstick lipsync liquefy liqueur liquid liquidate liquor lisp list listen listicle lit
litany literacy literary literate literature lithe lithium lithograph litigant litigate litigation
litigious litmus litre litter litterbug little littoral liturgy live livelihood liver livestock
livestream livid lizard load loaf loan loanword loath loathe loathsome lob lobby lobe lobotomy
lobster local locale localise localize locate location lock lockdown lockout locksmith lockstep
lockup locomotion locomotive locust lodge loft log logarithm logbook loggerhead logic logician login
logistic logjam logo logoff logon loin loiter lollipop lone lonely lonesome long longevity longform
longhand longhaul longing longitude longitudinal longlist longshot longstanding longtime look
lookalike lookout lookup loom loony loop loopback loophole loose loosen loot lootbox lop lopsided
loquacious lord lore lorry lose loss lost lot lotion lottery lotus loud loudmouth loudspeaker lounge
louse lousy lout love lovebird lovechild lovefest lovely lover lovesick low lowball lowbrow lowdown
lowercase lowland lowlife lowlight loyal loyalty lozenge lubricant lubricate lubricity lucid luck
lucky lucrative ludicrous lug luggage lukewarm lull lullaby lumber lumberjack luminary luminous lump
lunacy lunar lunatic lunch lunchbox luncheon lunchtime lung lunge lurch lure lurk luscious lush lust
lustre lute luxe luxuriant luxuriate luxurious luxury lymph lynch lynchpin lynx lyric lyrics macabre
macaroni mace machete machina machine machinery macho mackerel macro macrocosm macroeconomic mad
madam madcap madden made madhouse madman maestro mafia magazine magenta maggot magic magician
magistrate magma magnanimous magnate magnesium magnet magnetar magnetic magnetise magnetize
magnification magnificence magnificent magnify magnitude magnum magpie mahogany maid maiden mail
mailbag mailbox mailman mailroom maim main mainframe mainland mainline mainspring mainstay
mainstream maintain maintenance maize majestic majesty major majority make makeover makeshift
maladjusted malady malaise malaria malcontent male malevolent malfeasance malformed malfunction
malice malicious malign malignant mall mallard malleable mallet malnourished malnutrition
malpractice malt maltreat malware mama mammal mammoth man manage management manager managerial
mandarin mandate mandatory mandolin mane maneuver manga mange manger mangle mango mangrove manhandle
manhole manhunt mania maniac manic manicure manifest manifesto manifold manipulate mankind manmade
mannequin manner manoeuvre manor manpower mansion manslaughter manspread mantle mantra manual
manufacture manufacturer manure manuscript map maple marathon maraud marble march mare margarine
margin marginal marginalise marginalize mariachi marigold marijuana marina marinade marinate marine
marionette marital maritime mark markdown market marketeer marketplace marksman markup marmalade
maroon marquee marquis marriage marrow marry marsh marshal marshmallow martech martial martini
martyr marvellous marvelous marxist mascara mascot masculine mash mashup mask masochist mason
masonry masquerade mass massacre massage masseur massive mast master masterclass mastermind
masterpiece masterwork masthead mat matador match matchbox matchday matchmaker matchup mate material
materialise materialistic materialize maternal maternity math mathematical mathematician mathematics
matinee matriarch matriculate matrimonial matrimony matrix matron matter mattress mature maul
mausoleum maxim maximise maximize maximum maybe mayday mayhem mayo mayonnaise mayor maze mead meadow
meager meagre meal mealtime mean meander meanie meaning meant meantime meanwhile measles measly
measure meat meatball mecca mechanic mechanise mechanism mechanistic mechanize medal meddle media
mediagenic median mediate medic medical medicate medicine medieval mediocre meditate mediterranean
medium medley meek meet meeting mega megabit megabuck megabyte megacity megacorp megadeal megafan
megahertz megahit megalomaniac megaphone megapixel megastar megawatt melancholic melancholy meld
melee mellow melodic melodious melodrama melodramatic melody melon melt meltdown member membrane
meme memento memetic memo memoir memorabilia memorable memorandum memorial memorialise memorialize
memorise memorize memory men menace menagerie mend menial menopause menstrual menstruation menswear
mental mention mentor menu mercantile mercenary merchandise merchant merciful merciless mercurial
mercury mercy mere merge merger meridian merit meritocracy meritocratic meritorious mermaid
merriment merry mesh mesmerise mesmerize mess message messenger messiah met metabolic metabolism
metadata metal metallic metallurgy metalwork metamorphosis metaphor metaphorical metaphysical
metaphysics meteor meteoric meteorite meteorologist meteorology meter methane method methodical
methodology meticulous metre metric metro metropolis metropolitan mettle mezzanine mice microbe
microbial microbiology microblog microchip microclimate microcode microcosm microfilm microgrid
micromanage microorganism microphone microscope microscopic microservice microsite microwave mid
midair midcap midday middle middleman middleware middleweight midfield midget midlevel midlife
midmorning midnight midpoint midrange midseason midsize midst midstream midsummer midterm midtown
midway midweek midwife midwinter midyear might migraine migrant migrate migratory mild mildew mile
mileage milestone milieu militant militarise militarism militaristic militarize military militia
milk milkman milkshake mill millennia millennial millennium millet milligram millimeter millimetre
million millionaire millionth millisecond milquetoast mime mimic mimicry mince minced mincemeat mind
mindfulness mindset mindshare mine minefield mineral minesweeper mingle mini miniature minibus
minimal minimise minimize minimum miniscule miniseries minister ministerial ministry minivan mink
minnow minor minority minstrel mint minus minuscule minute minuteman miracle miraculous mirage mire
mirror mirth misanthrope misanthropic misbegotten miscellaneous mischief mischievous miscue miser
misery misfit mishap mislay misnomer misogynist misogynistic misogyny miss misshapen missile mission
missionary mist mistake mistletoe mistress mistrial misuse mite mitigate mitral mitt mitten mix
mixer mixtape mixture mixup mnemonic moan moat mob mobile mobilise mobilize mobster moccasin mocha
mock mockery mockup modality modder mode model modem moderate modern modernise modernize modest
modification modify modular modulate module modulus mogul moist moisten moisture moisturise
moisturizer molar molasses mold mole molecular molecule molehill molest mollify mollusc molten mom
moment momentary momentous momentum momma monarch monastery monastic monday monetary monetise
monetize money moneybag moneyball moneylender moneymaker mongoose mongrel moniker monitor monk
monkey mono monochrome monocle monogamous monogamy monogram monograph monolith monolithic monolog
monologue monopolise monopolist monopolistic monopolize monopoly monorail monotone monotonous
monotony monsieur monsoon monster monstrosity monstrous montage month monument mooch mood moon
moonlight moonlit moonshine moor moose moot mop mope moral morale moralize moratorium morbid
moreover mores morgue morning moron moronic morose morph morphine morphology morsel mortal mortar
mortgage mortician mortify mortuary mosaic mosque mosquito moss most motel moth mothball mother
motherboard motherland motherlode motion motivate motivational motive motley motor motorbike
motorboat motorcade motorcycle motorsport motorway motto mould mound mount mountain mountaineer
mountainous mountainside mountaintop mourn mouse mousetrap mousse moustache mouth mouthful
mouthpiece mouthwash movability move movement movie moviegoer mow muck muckrake mucus mud muddle
mudslide mudslinging muffin muffle mug mulberry mulch mule mull multi multicolored multicultural
multilateral multilingual multimedia multimillion multimodal multinational multipart multiplayer
multiple multiplex multiplicity multiply multipurpose multitask multitool multitude mum mumble mummy
munch mundane municipal munition mural murder murderous murk murky murmur muscle muscular muse
museum mush mushroom music musician musk musket muso mussel mustache mustang mustard musty mutant
mutate mute mutilate mutineer mutinous mutiny mutt mutter mutton mutual muzzle myopia myopic myriad
mysterious mystery mystic mystify mystique myth mythic mythmaking mythological mythology nab nag
nail naive naivete naivety naked name namecheck namedrop nameplate namesake nanny nanometer
nanosecond nanotech nap napkin narcissism narcissist narcissistic narcotic narrate narrative narrow
narrowband nasal nasty nation national nationalise nationalistic nationalize nationwide native
natural naturalise naturalize nature naught naughty nausea nauseate nauseous nautical naval nave
navel navigate navy nay naysay near nearby nearshore nearsighted nearterm neat nebula nebulous
necessary necessitate necessity neck necklace neckline necktie nectar nectarine need needle
needlework negate negative neglect negligee negligence negligent negligible negotiate neigh neighbor
neighbour neither nemesis neoclassical neocon neologism neon nephew nepotism nerd nerve nervous nest
net netbook nether nettle network neural neurologist neurology neuron neuroscience neurosis
neurosurgeon neurotic neutral neutralise neutralize neutron never nevermind nevermore nevertheless
new newbie newborn newcomer newfangled newfound newlywed news newscast newsfeed newsflash newsletter
newsmaker newsman newspaper newspaperman newspeople newsprint newsreel newsroom newsstand newswire
newsworthy newt next nexus nibble nice nicety niche nickel nickname nicotine niece nifty nigh night
nightcap nightclub nightfall nightgown nightie nightingale nightlife nightmare nightmarish
nightstand nighttime nihilism nihilist nimble nine ninefold nineteen ninety ninja ninth nip nipple
nitpick nitrate nitrogen nitwit nobel nobility noble nobleman nobody nocturnal nod node noise noisy
nomad nomadic nomenclature nominal nominate nominee nonchalance nonchalant nondescript none
nonetheless nonexistent nonsensical noob noodle nook noon noose nope nor norm normal normalcy
normalise normalize normative north northbound northeast northeastern northern northward northwest
northwestern nose nosebleed nosedive nostalgia nostalgic nostril nosy notary notch note notebook
notepad notetaker noteworthy nothing notice notification notify notion notoriety notorious nougat
noun nourish novate novel novella novelty november novice nowadays nowhere noxious nozzle nuance
nuclear nuclei nucleus nude nudge nugget nuisance nuke null nullify numb number numbskull numeral
numeration numerator numeric numerous nun nurse nursery nurture nut nutcase nutcracker nutjob nutmeg
nutrient nutrition nutritious nutshell nylon nymph oaf oak oar oasis oat oath oatmeal oats obedience
obedient obese obey obfuscate obituary object objectionable objective obligate obligation obligatory
oblige oblique obliterate oblivion oblivious oblong obnoxious oboe obscene obscure observance
observant observatory observe obsess obsolescence obsolete obstacle obstetrician obstinate obstruct
obtain obtrusive obtuse obvious occasion occult occupancy occupant occupation occupy occur
occurrence ocean oceanfront oceanic oceanography octagon octane octave october octopus odd oddball
oddsmaker ode odometer odor odour odyssey off offbeat offboarding offcut offducty offence offend
offense offer offhand office officeholder officemate officer official officiate offline offload
offramp offset offshoot offshore offside offsite offspring offstage offtake often ogle ogre oil
oilfield oilman ointment okay okra old olden oldie oligarch oligopoly olive ombudsman omelet
omelette omen ominous omission omit omnibus omnichannel omnipotent omnipresent omniscient omnivore
onboard once oncologist oncology oncoming oneoff onerous onetime ongoing onion online onlooker only
onramp onrush onscreen onset onshore onsite onslaught onstage ontology onus onward onyx oops ooze
opacity opal opaque open opera operand operate operatic operation opex opiate opine opinion
opinionated opioid opium opponent opportune opportunistic opportunity oppose opposite oppress optic
optician optimal optimise optimism optimist optimistic optimize optimum option optometrist optout
opulence opulent oracle oral orange orator orb orbit orchard orchestra orchestral orchestrate orchid
ordain ordeal order ordinal ordinance ordinary ore organ organic organisation organise organization
organize orgasm orgy orient orientate orifice origami origin original originate ornament ornate
ornithology orphan orphanage orthodox orthogonal orthopedic oscillate osmosis osprey ostensible
ostentatious osteoporosis ostracise ostracize ostrich other otherworldly otter ouch ought ounce oust
outage outbid outcast outcome outcry outdo outdoor outer outfit outfox outgun outing outlaw outlay
outlet outlier outline outlook outlying output outrage outrageous outran outro outrun outset outside
outsource outstanding outwit oval ovarian ovary ovation oven overact overage overall overbid
overblown overcome overdo overdub overdue overeat overfit overhaul overlap overlay overlook overly
overpay overrun overseas oversee overt overtax overture overuse overwhelm ovulation owe owing owl
own owner ownership ox oxen oxidation oxidise oxidize oxygen oxymoron oyster ozone
"""
