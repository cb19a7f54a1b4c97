"""Everyday English words in their base form, l to z, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
label labor laboratory labour lace lack lacquer lactose lad ladder lady lag lagoon lair lake lamb
lambda lame lament lamp lance land landlord landmark landscape lane language lantern lap lapse
laptop large larva laser lash lasso last latch late lather latitude lattice laugh launch laundry
laureate laurel lava lavender lavish law lawn lawsuit lawyer laxative lay layer layman layoff lazy
lead leader leadership leaf league leak lean leap learn lease leash least leather leave lecture led
ledge ledger leech leek left leg legacy legal legend legion legislate legitimate leisure lemma lemon
lemonade lend lender length lens lent leopard leper lesbian lesion less lesson let lethal letter
lettuce leukemia level lever leverage liability liable liar libel liberal liberate liberty library
lice licence license lick lid lie liege life lift ligament light like likely lilac lily limb lime
limestone limit limp line linear linen lineup linger lingerie linguist link lion lip lipstick liquid
liquor list listen lit litany literacy literary literature litigate litigation litter little live
liver lizard load loaf loan loathe lobby lobe lobster local locate location lock locust lodge log
logic lollipop lone lonely long longing longitude look loom loop loose loot lord lose loss lost lot
lotion lottery lotus loud lounge louse love lovely lover low loyal loyalty lubricate lucid luck
lucky lucrative luggage lullaby lumber luminous lump lunar lunatic lunch lung lurch lure lurk lush
lust lute luxury lymph lyric lyrics macaroni machete machina machine mackerel mad made magazine
magenta magic magician magistrate magma magnesium magnet magnificent magnify magnitude magpie
mahogany maid maiden mail mailbox maim main mainstream maintain maize majesty major majority make
malaria male malice malign mall mallet malt mammal mammoth man manage management manager mandarin
mandate mandolin mane maneuver manga mange manger mango mangrove mania manicure manifest mankind
mannequin manner manor mansion manual manufacture manufacturer manure manuscript map maple marathon
marble march margarine margin marginal mariachi marigold marijuana marina marinate marine mark
market maroon marriage marrow marry marsh marshal marshmallow martial martini martyr mascara mascot
masculine mash mask mason masquerade mass massacre massage massive mast master mat matador match
mate material maternal math mathematics matrix matter mattress mature maul mausoleum maxim maximum
maybe mayonnaise mayor maze meadow meal mean meaning meant measles measure meat mechanic mechanism
medal meddle media mediate medical medicine medieval mediocre meditate medium meek meet meeting
melancholy melody melon melt member membrane memoir memorial memory menace mend menopause menstrual
mental mention mentor menu mercenary merchant mercury mercy mere merge merger meridian merit mermaid
merry mesh mess message met metabolism metadata metal metallurgy metaphor meteor meter methane
method metro microbe microphone microscope microwave middle midget midnight midwife might migraine
migrate mild mildew mile milestone military milk mill millet million mime mince minced mind mine
mineral mingle minimum minister ministry mink minnow minor minority minstrel mint minute miracle
mirage mirror misanthropic mischief miser misery mishap miss missile mission mist mistake mistletoe
mistress mistrial misuse mite mitigate mitral mitten mix mixer mixture moan moat mob mobile moccasin
mock mode model modem moderate modern modest modify module modulus moist moisture molar mold mole
molecule molest molten mom moment momentum monarch monastery money mongoose monitor monk monkey
monogamy monologue monopoly monotony monsoon monster month monument mood moon moose mop moral morale
morbid morgue morning morphine morsel mortal mortar mortgage mortify mosaic mosque mosquito moss
most motel moth mother motion motive motor motorcycle motto mound mount mountain mourn mouse
moustache mouth mouthful move movement movie mow mucus mud muffin mug mulberry mule multiple
multiply mum mumble mummy munch mural murder murky murmur muscle museum mushroom music musician musk
musket mussel mustache mustang mustard mutant mute mutilate mutiny mutter mutton mutual muzzle
myriad mystery mystic myth nag nail naive naked name namesake nanny nap napkin narrative narrow
nasal nasty nation national native natural nature naughty nausea naval navel navy near neat nebula
necessary neck necklace nectar need needle negative neglect negligent negotiate neighbor neighbour
neither neon nephew nerve nervous nest net nether nettle network neuron neutral never new newcomer
news newsletter newspaper newt next nibble nice niche nickel nickname niece night nightingale
nightmare nine nitrogen nobel noble nobody nocturnal nod noise nomad nominal nominate none noodle
nook noon noose normal north nose nostalgia nostril notary notch note nothing notice notion noun
novel novice nowhere nozzle nuance nuclear nucleus nude nudge nuisance numb number numerous nun
nurse nursery nut nutmeg nutrient nylon nymph oak oar oasis oath oats obese obey obfuscate obituary
object objective obligation oblige oblique oblivion obscene obscure observe obsess obsolete obstacle
obstruct obtain obvious occasion occult occupy occur ocean octagon octave octopus odd odor offend
offer office officer official offspring often ogre oil ointment okra old olive omelette omen omit
once onion online only onset onyx ooze opal opaque open opera operate operation opinion opium
opponent opportunity oppose opposite oppress optic option oracle orange orbit orchard orchestra
orchid ordeal order ordinance ordinary ore organ organic organisation organise organization organize
orgy orient origami origin original orphan orthodox osprey ostrich other otter ought ounce outcast
outcome outdoor outer outfit outlet outline outlook output outrage outside outsource outstanding
oval ovary oven overall overcome overhaul overlook overseas oversee overt owe owl own owner
ownership ox oxygen oyster ozone pace pacify pack package packet pad paddle padlock pagan page
pageant paid pail pain paint pair pajamas palace palate pale palette palm pamphlet pan pancake
pancreas panda panel panic panorama pansy pant panther pantry pants papal papaya paper papier
parable parachute parade paradise paraffin paragraph parallel paralysis parameter paranoid parasite
parasol parcel pardon parent parish parity park parliament parlor parody parole parrot parsley
parsnip part participant participate particle particular partition partner partnership partridge
party pass passage passenger passion passive passport past pasta paste pastel pastor pastry pasture
patch patent path patience patient patio patriot patrol patron pattern pauper pause pave pavilion
paw pawn pay payment payout pea peace peach peacock peak peanut pear pearl peasant pebble pecan peck
peculiar pecuniary pedal peddle pedestal pedestrian peel peer peg pelican pelvis pen penalty pencil
pendant pendulum penetrate penguin penicillin peninsula penis penny pension people pepper peppermint
perceive percent perch percolate percussion perennial perfect perform performance perfume perhaps
period perish perjury permanent permeate permission permit perpetual persecute persevere persist
person personal personality personnel perspective persuade peruse pest pester pesticide pet petal
petition petrol petroleum petticoat petty pew phantom pharmacy phase pheasant phenomenon
philanthropic philosophy phobia phoenix phone phonetic phosphorus photo photograph photon phrase
physical physics physique piano pick pickle picnic picture pie piece pier pierce pig pigeon pigment
pike pile pilgrim pill pillar pillow pilot pimple pin pine pineapple pink pinnacle pint pioneer
pious pipe pirate pistol piston pit pitch pitcher pity pivot pizza placate place placebo placid
plague plaid plain plaintiff plan plane planet plank plankton plant plantation plaque plasma plaster
plastic plate plateau platform platinum platoon plausible play player playful plaza plea plead
pleasant please pleasure pledge plenty pliers plot plough pluck plug plum plumage plumber plume
plump plunder plunge plural plus plutocrat plutonium plywood pneumonia poach pocket pod podcast
podium poem poet poetry point poison poke poker polar pole police policy polish polite political
politician politics polka poll pollen pollute pollution polo polygon polymer pomegranate pompous
pond pony poodle pool pooper poor pop pope poplar poppy popular population populist porcelain porch
porcupine pore pork porous porridge port portfolio portion portrait pose posh position positive
possess possible post postpone posture pot potassium potato potent potential potion pottery pouch
poultry pounce pound pour poverty powder power powerful practical practice practise pragmatic
prairie praise prank prawn pray prayer preach precede precinct precious precise predator predicate
predict prediction preface prefer preform pregnant prejudice prelude premature premier premise
premium prepare preposition prescribe presence present preserve president press pressure pretend
pretty prevail prevent previous prey price pride priest primary primate prime prince princess
principal principle print prior priority prism prison prisoner privacy private privilege prize pro
probable probably probe problem procedure proceed process proclaim prodigy produce producer product
production profane profession professional professor profile profit profound program programme
progress prohibit project proliferate prologue promenade prominent promise promote prompt promulgate
prone proof propaganda propel propeller proper property prophecy prophet proportion proposal propose
prose prosecute prospect prosper prostate prostitute protect protein protest protocol proton
prototype proud prove proverb provide province provoke prowl proxy prudent prune psalm pseudo psyche
psychic psychology pub puberty public publication publish publisher pudding puddle puff pull pulp
pulpit pulse puma pumice pump pumpkin punch punctual puncture punish pupil puppet puppy purchase
pure purge purify puritan purple purpose purse pursue push put puzzle pyramid python quack quail
quaint quake qualify quality qualm quantify quantity quantum quarantine quarrel quarry quarter
quarterly quartz quay queen queer quench quest question queue quiche quick quiet quill quilt quirk
quit quite quiver quiz quota quote rabbi rabbit rabies raccoon race racial rack racket radar radiant
radiation radiator radical radio radish radium radius raffle raft rag rage raid rail railway rain
rainbow raise raisin rake rally ram ramp ran ranch rancid random rang range rank ransom rap rape
rapid rapture rare rascal rash raspberry rat rate rather ratio rational rattle raven ravine raw ray
razor reach react reaction read reader ready real realise reality realize realm realty reap rear
reason rebate rebel rebuff rebuke recall recant recede receipt receive recent recipe recite reckless
recluse recognise recognize recoil recommend reconcile record recover recovery recruit recruiter
rectify recur recycle red redact redeem reduce reduction redundancy reef refer referee reference
reflect reflex reform refrain refuge refuse regal regard regatta reggae regime regiment region
register regress regret regular regulate rehearse reign reindeer reject rejoice relate relation
relationship relax release relegate relevant relic relief religion relish reluctant rely remain
remark remedy remember remind remit remnant remorse remote remove renaissance render renegade renew
renown rent reorganisation reorganization repair repatriate repeat repent replace replica reply
report reporter represent reptile republic reputation request require rescind rescue research
researcher resemble resent reserve reservoir reside resident residue resign resignation resin resist
resolution resolve resort resource respect respiratory respond response responsible rest restaurant
restore restrain restrict restructuring result resume retail retain retaliate retina retire retort
retreat retrieve return returnee reveal revel revenge revenue revere reverse review revise revival
revoke revolt revolution reward rhapsody rhetoric rheumatism rhinoceros rhubarb rhyme rhythm rib
ribbon rice rich rid riddle ride rider ridge ridicule ridiculous rifle rift right rigid rind ring
riot ripe ripple rise risen risk ritual rival river road roam roar roast rob robe robin robot rock
rocket rod rode rodent rogue role roll romance romantic roof room roost rooster root rope rose rot
rotate rotor rotten rouge rough round route routine row rowdy royal rub rubber rubbish rubble ruby
rudder rude rug rugby ruin rule ruler rum rumble rumor rumour run rung runner rupture rural rush
rust rustic rut ruthless rye sabbath sabotage saccharin sack sacred sacrifice sad saddle sadist
safari safe safety saffron saga sage said sail sailor saint sake salad salamander salary sale
salient salmon salon saloon salt salute salvage salvation samba same sample samurai sanction
sanctuary sand sandal sandwich sang sanguine santee sapphire sarcasm sardine sat satan satellite
satin satire satisfy saturate sauce saucer sauna sausage savage savanna save saving savior savory
saw saxophone scab scaffold scale scalene scallop scalp scan scandal scar scarce scare scarf scarlet
scene scent schedule scheme scholar school science scientific scientist scissors scold scoot scooter
scope scorch score scorn scorpion scot scour scout scramble scrap scratch scream screech screen
screw scribble script scripture scroll scrub scrutiny scuba scuff sculpt sculpture scum scurvy
scythe sea seagull seal seam search season seat seaweed second secret secretary section sector
secure security sedan sediment seduce see seed seek seem seen segment seize select sell semester
semiconductor seminar senate senator send senile senior sensation sense sensitive sent sentence
sentiment separate sequel sequence sequin serenade serene sergeant series serious serpent serum
servant serve server service sesame session set settle setup seven several severe sew sewage sewer
sextant shabby shack shade shadow shaft shaggy shake shale shallow shaman shambles shame shampoo
shape share shareholder shark sharp shatter shave shawl sheaf shear shed sheep sheer sheet shelf
shell shelter shepherd sheriff sherry shield shift shimmer shin shine shingle ship shipwreck shirt
shiver shock shoe shone shook shoot shop shore short shortage shot shoulder shout shove shovel show
shower shown shred shrewd shriek shrimp shrine shrink shrub shrug shudder shuffle shun shut shuttle
shy sibling sick sickle side siege sieve sigh sight sign signal signature significant silence silent
silhouette silica silicon silicone silk silly silver similar simmer simple sin sincere sinew sing
singe singer single sink sir siren sister sit sitcom site situation six size skate skeleton sketch
skew ski skid skill skim skin skip skirmish skirt skull skunk sky slab slain slam slander slap slash
slate slaughter slave slay sled sleek sleep sleet sleeve sleigh slender slept slice slid slide
slight slim slime sling slip slipper slit slogan slope sloth slow slug slum slump small smart
smartphone smash smear smell smile smirk smog smoke smooth smother smug smuggle snack snail snake
snap snare snarl snatch sneak sneer sneeze sniff sniper snob snooze snore snout snow soak soap soar
sob sober soccer social society sock socket soda sodium sofa soft software soil solar sold solder
soldier sole solemn solid solo solution solve solvent somber son sonar sonata song soon soothe
sophisticated soprano sorcery sore sorrow sorry sort sought soul sound soup sour source south
sovereign soviet sow soybean space spade spaghetti span spaniel spank spare spark sparrow spasm
spatula speak speaker spear special species specific specimen spectacle spectrum speculate speech
speed spell spend spent sperm sphere sphinx spice spider spike spill spin spinach spine spiral
spirit spit spite spleen splendid splinter split spoil spoke spoken spokesperson sponge sponsor
spook spoon spore sport spot spouse spout sprain sprang sprawl spray spread spring sprinkle sprint
sprout spur spy squad squadron squalid squander square squash squat squeak squeal squeeze squid
squint squirrel squirt stab stable stadium staff stag stage stagger stagnant stain stair stake stale
stall stallion stammer stamp stampede stand standard stanza staple star starch stare starling start
startup starve state statement static station statistic stats statue stature status stay steady
steak steal steam steel steep steeple steer stem stench stencil step stereo sterile stern stew
steward stick stiff stigma still stimulus sting stingy stipend stir stitch stock stockholder stole
stolen stomach stone stood stool stoop stop storage store stork storm story stout stove straddle
straight strain strait strand strange stranger strategy straw strawberry stray streak stream
streaming street strength stress stretch strict stride strife strike string strip stroke stroll
strong struck structure struggle strut stubborn stucco stuck stud student studio study stuff stumble
stun stunt stupid sturdy stutter style suave subject submarine submerge submit subordinate subscribe
subscriber subscription subsequent subsidiary subsidy substance subtle suburb subvert subway succeed
success succinct succumb such suck suction sudden sue suede suffer suffocate sugar suggest suicide
suit suite sulfur sulk sultan sultry sum summary summer summery summit summon sun sundae sunflower
sunrise sunset super superb superior supermarket superstition supervise supper supplement supplier
supply support suppose supreme sure surety surf surface surge surgeon surgery surplus surprise
surrender surrogate surround survey survival survive suspect suspend suspicion sustain swallow swam
swamp swan swap swarm sway swear sweat sweater sweep sweet swell swept swerve swift swim swindle
swine swing swirl switch sword swore sycamore syllable symbol symmetry sympathy symphony symptom
synagogue syndicate syndrome synonym syntax synthesis syringe syrup system tabby table tablet
tabloid taboo tack tackle taco tactile tadpole taffeta tag tail tailor taint taken takeover talcum
tale talent talisman talk tall talon tambourine tame tan tangerine tangle tango tank tantrum tap
tape tapestry tar tarantula target tariff tarnish tarot tart task taste tattoo taught taunt tavern
tax taxi tea teach teacher team tear tease tech technical technique technology tedious teen teenage
telephone telescope television tell temper temperature temple temporary tempt tenant tend tendency
tender tendon tennis tenor tense tension tent tentacle tenure term terminal termite terrace terrain
terrible terrier territory terror test testament testicle testify text textile thank thatch thaw
theater theatre theft theme theology theorem theory therapy thermal thermometer thesis thick thief
thigh thimble thin thing think third thirst thirty thistle thong thorax thorn thorough thought
thousand thrash thread threat threaten three threshold threw thrill throat throb throne throttle
throw thrown thrush thrust thud thug thumb thunder thyme thyroid tick ticket tickle tide tie tiger
tight tile tilt timber time timid tin tinkle tinsel tint tiny tip tire tired tissue titan title toad
toast tobacco today toddler toe toffee together toilet token told tolerate toll tomato tomb
tombstone tomorrow ton tone tongs tongue tonic tonight tonsil took tool tooth top topic torch tore
torment torn tornado torpedo torrent torso tortoise torture toss total totem touch tough tour
tourism tourist tournament tow toward towel tower town toxic toy trace track tractor trade tradition
traffic tragedy trail trailer train trait traitor tram tramp trance tranquil transcend transfer
transform transit translate transmit transparent transplant transport transpose trap trash trauma
travel tray tread treason treasure treat treaty tree tremble trench trend triad trial triangle tribe
tribunal tribute trick trifle trigger trigonometry trillion trim trinity trio trip tripod triumph
trolley trombone troop trophy tropic tropical trot trouble trough trousers trout trowel truck true
truffle trumpet truncate trunk trust truth try tsunami tub tuba tube tuberculosis tug tuition tulip
tumble tumor tuna tundra tunic tunnel turban turbine turbulence turf turkey turmoil turn turnaround
turnip turquoise turret turtle tusk tutor tuxedo twang tweed tween tweezers twelve twenty twig
twilight twin twinkle twirl twist twitch tycoon type typhoon typical tyranny tyrant tyre udder ugly
ulcer ultimate ultimatum umbrella umpire unable uncle undergo understand understood unemployed
unfair unfold unicorn uniform union unique unit unite universal universe university unknown unleash
unless unlike unlikely untie until uphold upper uproar upset uranium urban urchin urge urgent urine
urn usage use useful user usher usual usury utensil uterus utility utopia utter vacation vaccine
vacuum vagabond vagina vague vain valiant valid valley valor valuable valuation value valve vampire
van vandal vanilla vanish vanity vapor variety various varnish vary vase vassal vast vault veal
vegetable vegetarian vehicle veil vein velocity velvet vendetta vendor veneer veneration venom
ventilate ventricle venture venue verb verbose verdict verge verify vermin versatile verse version
vertebra vessel vest vesting veteran veterinary veto via viable viaduct vibrate vicar vicinity
vicious victim victory video view villa village villain vine vinegar vineyard vintage vinyl viola
violate violence violent violet violin viper virgin virtual virtue virus visa visible vision
visionary visit visor vista visual vital vitamin vivid vixen vocabulary vocal vocation vodka voice
void volatile volcano volley volt volume volunteer vomit vortex vote voter vow vowel voyage vulgar
vulnerable vulture wade waffle wag wage wagon waist wait waiter waitress waive waiver wake walk wall
wallet walleye waltz wand wander wane want war ward warden wardrobe warehouse warm warn warrant
warranty warrior wart wary wash wasp waste watch water watermelon wave wax way weak wealth weapon
wear weasel weather weave web website wedding wedge weed week weekend weep weigh weight weird
welcome weld welfare well went wept werewolf west wet wether whack whale wharf wheat wheel whether
while whim whimper whip whirl whisk whisker whiskey whisper whistle whistleblower white whither
whole whore wicked wicker wide widow width wife wig wiggle wild wilderness will willow wilt wimp win
wince wind windmill window wine wing winner winter wipe wire wisdom wise wish wit witch withdrew
wither witness wizard wobble woe woke woken wolf woman womb won wonder woo wood wooden wool word
wore work worker workforce workplace workshop world worldwide worm worn worry worse worship worst
worth wound wrap wrath wreath wreck wren wrench wrestle wretch wrinkle wrist write writer writhe
written wrong wrote xenon xylophone yacht yam yard yarn yawn year yearly yeast yell yellow yelp yes
yesterday yeti yield yodel yoga yogurt yoke yolk young youth yucca zeal zebra zenith zeppelin zero
zest zinc zipper zodiac zombie zone zoning zoo zucchini
"""
