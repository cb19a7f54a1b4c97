"""Everyday English words in their base form, s, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
sabbath sabbatical saber sabotage saboteur sabre saccharin saccharine sachet sack sackcloth sacred
sacrifice sacrificial sacrilege sacrosanct sad sadden saddle sadist sadistic sadsack safari safe
safeguard safekeeping safety saffron sag saga sage said sail sailboat sailor saint sake salability
salad salamander salary salaryman sale salesgirl salesman salespeople salesperson saleswoman salient
saline saliva salmon salon saloon salsa salt saltine saltwater salutary salute salvage salvation
salve salvo samaritan samba same sample samurai sanatorium sanctify sanctimonious sanctimony
sanction sanctity sanctuary sand sandal sandbag sandbank sandbox sandcastle sandpaper sandpit
sandstone sandstorm sandwich sane sang sanguine sanitary sanitation sanitise sanitize santee sap
sapling sapphire sarcasm sarcastic sardine sardonic sari sash sassy sat satan satchel satellite
satin satire satirical satirise satisfaction satisfactory satisfy saturate saturday sauce saucepan
saucer saucy sauna saunter sausage savage savagery savanna savant save saving savior saviour savory
savour savvy saw sawdust sawmill sawtooth saxophone saying scab scaffold scalability scald scale
scalene scaleup scallop scalp scalpel scam scamper scan scandal scandalise scandalous scant
scapegoat scar scarce scare scarecrow scaremonger scareware scarf scarlet scathing scatter
scattershot scavenge scenario scene scenery scenic scent scepter schedule schema schematic scheme
schism schizophrenia schizophrenic schlep schmooze schmuck scholar scholastic school schoolbook
schoolboy schoolchild schoolgirl schoolhouse schoolmate schoolroom schoolteacher schoolwork
schoolyard science scientific scientist scifi scissor scissors scoff scold scoop scoot scooter scope
scorch score scoreboard scorecard scoreline scorn scorpion scot scoundrel scour scourge scout scowl
scrabble scram scramble scrap scrapbook scrape scrapheap scratch scrawl scrawny scream screech
screen screencast screengrab screenplay screensaver screenshot screenwriter screw screwball
screwdriver screwup scribble scribe scrimmage scrimp script scripture scriptwriter scroll scrollbar
scrooge scrounge scrub scruffy scrum scruple scrupulous scrutinise scrutinize scrutiny scuba scuff
scuffle sculpt sculpture scum scurry scurvy scuttle scuttlebutt scythe sea seabed seafaring seafood
seafront seagoing seagull seahorse seal sealant seam seamstress seance seaplane seaport search
searchlight seashell seashore seasick seaside season seasonality seat seatbelt seawater seaweed
secede secession secluded seclusion second secondary secondguess secondhand secrecy secret
secretarial secretariat secretary secrete sect sectarian section sector sectorwide secular secure
securitize security sedan sedate sedentary sediment sedition seditious seduce seduction seductive
see seed seedbed seedling seek seem seen seep seesaw seethe segment segregate segue seismic
seismologist seize seizure seldom select self selfie sell selloff sellout semantic semblance
semester semicircle semicolon semiconductor semifinal seminal seminar senate senator senatorial send
sendoff sendup senile senior sensation sense sensibility sensible sensitive sensory sensual sensuous
sent sentence sentience sentient sentiment sentinel sentry separate september septic sequel sequence
sequential sequester sequin serenade serendipitous serendipity serene serf sergeant serialise
serialize series seriocomic serious sermon serpent serrated serum servant serve server service
serviceman servile servitude servo sesame session set setback settle settop setup seven seventeen
seventh seventy sever several severance severe sew sewage sewer sex sextant sextet sexting sexual
shabby shack shackle shade shadow shady shaft shaggy shake shakedown shaken shakeout shakeup shaky
shale shallow sham shaman shambles shambolic shame shampoo shanty shape shard share sharecropper
shareholder shareholding shareware sharia shark sharkskin sharp sharpen shatter shatterproof shave
shaw shawl sheaf shear sheath shed sheen sheep sheepdog sheepskin sheer sheet shelf shell shellfish
shellshock shelter shelve shenanigan shepherd sherbet sheriff sherry shield shift shilling shimmer
shimmy shin shine shingle ship shipbuilder shipbuilding shipload shipmate shipowner shipshape
shipwreck shipyard shirk shirt shiver shock shockwave shoddy shoe shoebox shoehorn shoelace
shoemaker shoestring shone shook shoot shootout shop shopaholic shopfront shopkeeper shoplift
shopworn shore shoreline short shortage shortbread shortchange shortcoming shortcut shorten
shortfall shorthand shortlist shortsighted shortstop shot shotgun shoulder shout shoutout shove
shovel show showbiz showboat showcase showdown shower showgirl showman shown showoff showpiece
showroom showrunner showstopper showtime shrank shrapnel shred shrew shrewd shriek shrill shrimp
shrine shrink shrinkage shrinkwrap shrivel shroud shrub shrubbery shrug shrunk shrunken shudder
shuffle shun shunt shush shut shutoff shutout shutterbug shuttle shuttlecock shy sibling sick
sickbed sicken sickle sickout side sidebar sideboard sidecar sidekick sidelight sideline sidelong
sideshow sidestep sidetrack sidewalk sideways siege sieve sift sigh sight sightline sightseeing
sightseer sign signage signal signatory signature significance significant signify signpost signup
silence silent silhouette silica silicon silicone silk silkworm silly silo silt silver silverback
silversmith silverware similar simile simmer simple simpleton simplex simplicity simplify simplistic
simulate simulcast simultaneous sin sincere sinecure sinew sing singe singer single singlehanded
singsong singular sinister sink sinkhole sip siphon sir sire siren sissy sister sit sitcom sitdown
site situate situation six sixfold sixpack sixteen sixteenth sixty size sizzle skate skateboard
skedaddle skeleton sketch sketchbook skew ski skid skilful skill skillet skillset skim skimp skin
skinflint skinhead skip skirmish skirt skit skulk skull skunk skunkworks sky skydive skyjack skylark
skylight skyline skyrocket skyscraper skyward slab slacken slacker slain slalom slam slander
slanderous slang slant slap slapdash slapfight slapstick slash slate slather slaughter slave slavery
slavish slay sleaze sleazy sled sledge sledgehammer sleek sleep sleepover sleepwalk sleepyhead sleet
sleeve sleigh sleight slender slept sleuth slice slick slid slide slideout slideshow slight slim
slime sling slingshot slink slip slipper slipshod slipstream slipup slit slither sliver slob slog
slogan sloop slop slope slosh slot sloth slouch slow slowdown slowpoke sludge slug slugfest sluice
slum slumber slump slung slur slurp slush sly smack smackdown small smallholder smallpox smarmy
smart smartass smarten smartphone smartwatch smash smattering smear smell smelt smile smirk smitten
smock smog smoke smokehouse smokescreen smokestack smoky smolder smooth smoothie smorgasbord smother
smoulder smudge smug smuggle snack snafu snag snail snake snakebite snap snapshot snare snark snarl
snatch snazzy sneak sneakernet sneer sneeze snicker snide sniff sniffle snip snipe sniper snippet
snitch snob snobbery snooker snoop snooze snore snorkel snort snot snout snow snowball snowbird
snowboard snowbound snowfall snowman snowmobile snowplow snowstorm snub snuck snuff snug snuggle
soak soap soapbox soar sob sober sobriety soccer sociability sociable social socialise socialite
socialize societal society socioeconomic sociological sociologist sociology sociopath sock socket
soda sodium sofa soft softball softcover soften softhearted softspoken software soggy soil sojourn
solace solar solarium sold solder soldier soldout sole solemn solicit solicitous solid solidarity
solidify soliloquy solitaire solitary solitude solo solstice soluble solution solve solvency solvent
somber sombre somebody someday somehow someplace somersault sometime somewhat somewhere somnolent
son sonar sonata song songbird songbook songwriter songwriting sonic sonogram soon soot sooth soothe
soothsayer sophisticate sophisticated sophistry sophomore soppy soprano sorbet sorcerer sorcery
sordid sore sorority sorrow sorry sort sought soul soulmate sound soundbar soundbite soundboard
soundcheck soundproof soundstage soundtrack soundwave soup sour source sourdough south southbound
southeast southeastern southerly southern southpaw southside southward southwest southwestern
souvenir sovereign soviet sow soy soybean spa space spacebar spacecraft spaceflight spaceman
spaceplane spaceport spacesuit spacetime spacewalk spacious spade spaghetti spam span spaniel spank
spar spare sparingly spark sparkle sparrow sparse spartan spasm spastic spat spate spatial spatula
spawn speak speakeasy speaker speakerphone spear spearhead spearmint special specialise specialize
specialty species specific specify specimen speck spectacle spectacular spectate specter spectre
spectroscopy spectrum speculate speech speechify speechwriter speed speedboat speedometer speedrun
speedster speedway spell spellbind spellbound spellcheck spelunking spend spendthrift spent sperm
spew sphere spherical sphinx spice spick spicy spider spiel spike spiky spill spillover spin spinach
spindle spine spinoff spinout spinster spiral spire spirit spirituality spit spitball spite spitfire
spittle splash splashdown splatter spleen splendid splendor splendour splice splint splinter split
splotch splurge spoil spoilage spoilsport spoke spoken spokesman spokesmodel spokespeople
spokesperson spokeswoman sponge spongy sponsor spontaneity spontaneous spoof spook spool spoon
spoonfeed sporadic spore sport sportsbook sportscast sportsman sportsperson sportswear sportswoman
sportswriter spot spotlight spouse spout sprain sprang sprawl spray spread spreadsheet spree sprig
spring springboard springtime sprinkle sprint sprout spruce sprung spry spun spunk spur spurious
spurn spurt sputter spy spycraft spymaster spyware squabble squad squadron squalid squall squalor
squander square squash squat squawk squeak squeal squeamish squeeze squelch squid squiggle squint
squire squirm squirrel squirt squish stab stabilise stability stabilize stable stablecoin stack
stadium staff stag stage stagecoach stagecraft stagehand stagflation stagger stagnant stagnate staid
stain stair staircase stairmaster stairway stairwell stake stakeholder stakeout stalactite stale
stalemate stalk stall stallion stalwart stamina stammer stamp stampede stance stanch stand standard
standardise standardize standby standoff standout standpoint standstill standup stank stanza staple
star starboard starch stardust stare starfish stark starlet starlight starling starlit starstruck
start startle startup starve stash state statecraft statehouse statement stateroom stateside
statesman statewide static station stationary stationery statistic statistician stats statue
statuesque statuette stature status statute statutory staunch stave stay stayover stead steadfast
steady steak steakhouse steal stealth steam steamboat steampunk steamroller steel steelmaker
steelworker steep steeple steeplechase steer steerage stellar stem stench stencil stenographer step
stepbrother stepchild stepdaughter stepfather stepladder stepmother steppe stepsister stepson stereo
stereotype stereotypical sterile sterilise sterilize sterling stern sternum steroid stethoscope stew
steward stewardess stick stickler stickup stiff stiffen stifle stigma stigmatise stigmatize stiletto
still stillborn stilt stimulant stimulate stimuli stimulus sting stingray stingy stink stint stipend
stipulate stir stirrup stitch stock stockade stockbroker stockholder stockout stockpicker stockpile
stockroom stodgy stoic stoke stole stolen stolid stomach stomachache stomp stone stonemason
stonewall stoneware stonework stony stood stooge stool stoop stop stopgap stoplight stopover
stoppage stopwatch storage store storefront storehouse storekeeper storeroom stork storm story
storyboard storybook storyline storyteller storytelling stout stove stow stowaway straddle straggle
straight straightaway straighten strain strait straitjacket strand strange stranger strangle
stranglehold strangulation strap strapline strata stratagem strategic strategise strategist
strategize strategy stratify stratosphere stratum straw strawberry stray streak stream streaming
streamline street streetcar streetlight streetwear strength strengthen strenuous stress stretch
strew stricken strict stride strident strife strike strikebreaker strikeout string stringent strip
striptease strive strobe strode stroke stroll strong strongbox stronghold strongman struck structure
struggle strum strut stub stubble stubborn stucco stuck stud student studio studious study stuff
stumble stump stun stung stunk stunt stupefy stupendous stupid stupor sturdy stutter style stylebook
stylish stylistic stylize stylus suave subcommittee subconscious subcontinent subcontract subculture
subdivide subdivision subdue subgroup subject subjectivity subjugate sublet sublime subliminal
submarine submenu submerge submersible submission submissive submit subnet subordinate subpar
subplot subpoena subprime subscribe subscriber subscription subsection subsequent subservient subset
subside subsidiary subsidise subsidize subsidy subsist subsistence substance substandard substantial
substantiate substantive substation substitute substrate subsume subtask subterfuge subterranean
subtext subtitle subtle subtlety subtotal subtract suburb suburban suburbia subversion subversive
subvert subway subzero succeed success succinct succulent succumb such suck suckle suction sudden
suds sue suede suffer suffice sufficiency sufficient suffix suffocate suffrage sugar sugarcane
sugarcoat sugarfree suggest suggestible suicide suit suitability suitcase suite sulfur sulk sullen
sully sulphur sultan sultanate sultry sum summarise summarize summary summer summertime summery
summit summon sumptuous sun sunbathe sunbeam sunbelt sunblock sunburn sunburnt sundae sunday sundial
sundown sundry sunflower sunglasses sunken sunlight sunlit sunrise sunroof sunscreen sunset sunshade
sunshine sunspot sunstroke suntan suntrap super superapp superb supercharge supercomputer supercool
supercycle superego superfan superficial superfluous superfood superheat superhero superhighway
superhit superhuman superimpose superior superlative superman supermarket supermax supermodel
supernatural supernova superpose superpower supersede supersize supersonic superstar superstition
superstitious superstore supertanker superuser supervise supervisory supper supplant supplement
supplementary supplier supply support suppose supposition suppress supremacist supremacy supreme
supremo surcharge sure surefire surety surf surface surfboard surfeit surge surgeon surgery surgical
surmise surmount surname surpass surplus surprise surreal surrender surreptitious surrogacy
surrogate surround surveil surveillance survey survivability survival survive susceptible sushi
suspect suspend suspense suspicion suspicious sustain sustenance suture swab swag swallow swam swamp
swan swanky swap swaption swarm swastika swat swath sway swear swearword sweat sweater sweatpants
sweatshirt sweatshop sweep sweepstake sweet sweetcorn sweeten sweetheart swell swellhead swelter
swept swerve swift swig swim swimsuit swimwear swindle swine swing swipe swirl swish switch
switchboard switcheroo swivel swollen swoon swoop sword swordfish swordplay swore sworn swum swung
sycamore sycophancy sycophant sycophantic syllable syllabus symbiosis symbiotic symbol symbolic
symbolise symbolize symmetric symmetry sympathetic sympathise sympathize sympathy symphonic symphony
symposium symptom symptomatic synagogue synapse synaptic sync synchronise synchronize synchronous
syndicate syndrome synergy synod synonym synonymous synopsis syntactic syntax synthesis synthesise
synthesize synthetic syphilis syringe syrup sysadmin system systematic systematize systemic
systemize systemwide
"""
