"""Everyday English words in their base form, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
ability able abroad absence absolute academic academy accept access accident account accurate accuse
achieve acid acquire acquisition across act action active activity actor actual actually adapt add
address adjust admire admit adopt adult advance advantage adventure advertise advertisement advice
advise affair affect afford afraid afternoon age agency agenda agent aggressive ago agree agreement
ahead aid aim air aircraft airline airport alarm album alcohol alien alive allege alley allow ally
alone along aloud alphabet alter alternative although altogether amaze amber ambition ambitious
amend amount amuse analyse analysis analyst anchor ancient angel anger angle angry animal anime
ankle anniversary announce announcement annoy annual answer ant anthropoid anthropology anxiety
anxious apart apartment ape apologise apology app appeal appear appetite applause apple apply
appoint appointment appreciate approach appropriate approve apron arch architect architecture
archive area arena argue argument arise arm armor army aroma around arrange arrest arrive arrow art
article artist ash aside ask aspect assault assemble assembly assess asset assign assist assistant
assume assure ate athlete atlas atom attach attack attempt attend attention attitude attorney
attract attribute auction audience audit aunt author authority auto autumn average avocado avoid
await awake award aware away awful awkward axe axis baby bachelor back background backup bacon bad
badge bag bake balance balcony ball ballet balloon ballot bamboo ban banana band bang bank bar
barber bare bargain bark barn barrel barrier base basic basis basket bat bath battery battle bay
beach bead beam bean bear beard beast beat beautiful beauty became become bed bee beef beer began
begin begun behalf behave behind being belief believe bell belong below belt bench benchmark bend
beneath benefit berry beside best bet beta better between beyond bias bicycle bid big bike bill
billion billionaire bin bind biology bird birth birthday biscuit bishop bit bite bitter bizarre
black blade blame blank blanket blast blaze bleak blend bless blind block blog blood bloom blossom
blow blue blunt board boast boat body boil bold bolt bomb bond bone bonus book boom boost boot
border bore born borrow boss both bother bottle bottom bought bounce bound boundary bow bowl box boy
brain brake branch brand brave bread break breakfast breast breath breathe breed breeze brick bride
bridge brief bright brilliant bring broad broadcast broke broken broker bronze brook brother brought
brown brush bubble bucket budget bug build built bulb bulk bull bullet bump bunch bundle burden
burger burn burst bury bus bush business busy butter button buy buyer buyout cab cabin cabinet cable
cafe cage cake calculate calendar calf call calm came camel camera camp campaign campus can canal
cancel cancer candidate candle candy cannon canvas cap capable capacity capital capitalisation
captain capture car carbon card care career careful cargo carpet carriage carrier carrot carry cart
cartoon carve case cash casino cast castle casual cat catalog catch category cathedral cattle caught
cause caution cave cease ceiling celebrate cell cement cemetery census center centre century cereal
ceremony certain certificate chain chair chairman chairwoman challenge chamber champion chance
change channel chaos chapel chapter character charge charity charm chart chase chat cheap cheat
check cheek cheer cheese chef chemical chemistry cherry chess chest chicken chief child chimney chin
chip chipmaker chocolate choice choose chop chorus chose chosen church cigarette cinema circle
circuit circumstance circus cite citizen city civil civilian claim clap clarify clash class classic
classroom clay clean clear clerk clever click client cliff climate climb clinic clip clock close
closet cloth clothes cloud clown club clue cluster coach coal coalition coast coat cock code coffee
coffin cofounder coherent cohort coin cold collapse collar colleague collect collection college
collide colony color colour column comb combine come comedy comet comfort comic command comment
commerce commercial commission commit commitment committee commodity common communicate community
company compare comparison compensate compensation compete competition competitor compile complain
complete complex complicate comply component compose compound comprehensive compress compromise
compute computer concede conceive concentrate concept concern concert conclude concrete condemn
condition conduct conference confess confidence confident confirm conflict confront confuse congress
connect connection conquer conscience conscious consensus consent consequence conservative consider
consist console constant constitution construct construction consult consume consumer contact
contain contemporary content contest context continent continue contract contractor contradict
contrary contrast contribute control controversial controversy convenient convention conversation
convert convey convict convince cook cookie cool cooperate cope copper copy copyright coral cord
core corn corner corporate corporation correct correspond corridor corrupt cost costume cottage
cotton cough council count counter country county coup couple courage course court courtesy cousin
cover cow coward cower crack craft crash crawl crazy cream create creature credit creek crew cricket
crime criminal crisis critic critical criticise criticism crop cross crowd crown crucial crude cruel
cruise crush cry crystal cultural culture cup curious currency current curriculum curse curtain
curve cushion custom customer cut cute cybersecurity cycle dad daily dairy damage damp dance danger
dangerous dare dark darling dash data database dataset date daughter dawn day dead deadline deaf
deal dealer dealt dear death debate debt decade decay decent decide decision deck declare decline
decorate decrease dedicate deep deer defeat defence defend defendant defense deficit define
definition degree delay delegate delete deliberate delicate delicious delight deliver delivery
demand democracy demonstrate denial dense dental deny depart department departure depend deposit
depress depth deputy derive descend describe desert deserve design designer desire desk despair
desperate despite dessert destination destroy destruction detail detain detect detective determine
develop developer development device devil devote diagnose diagram dialog dialogue diamond diary
dictate dictionary die diet differ difference different difficult difficulty dig digital dignity
dilemma dimension dine dinner diplomat direct direction director dirt dirty disagree disappear
disappoint disaster disc discipline disclose discount discover discovery discuss discussion disease
dish disk dismiss disorder display dispute dissolve distance distant distinct distinguish distribute
district disturb dive diverse divide dividend division divorce dock doctor document dog doll dollar
dolphin domain domestic dominate donate donkey donor door dose dot double doubt dough down download
downsize downtown dozen draft drag dragon drain drama dramatic draw drawer drawn dread dream dress
drew drift drill drink drive driven driver drone drop drought drove drown drug drum drunk dry duck
due dug duke dull dumb dump durable dust duty dwarf dynamic eager eagle ear early earn earnest
earnings earth ease east easter easy eat echo economic economist economy edge edit edition editor
educate education effect effective efficient effort egg ego eight either elaborate elbow elder elect
election electric electricity electron elegant element elephant elevator eleven eliminate elite else
email embassy embrace emerald emerge emergency emission emotion emotional emperor emphasis emphasise
empire employ employee employer employment empty enable encounter encourage end endless endorse
enemy energy enforce engage engine engineer enhance enjoy enormous enough ensure enter enterprise
entertain enthusiasm entire entitle entity entrance entrepreneur entry envelope environment envy
epic epidemic episode equal equation equip equipment equity era error escape especially essay
essence essential establish estate estimate ethic ethnic evaluate even evening event eventually ever
every evidence evil evolution evolve exact exactly exam examine example exceed excellent except
exception excess exchange excite exclude exclusive excuse execute executive exercise exhaust exhibit
exist existence exit exodus exotic expand expect expectation expenditure expense expensive
experience experiment expert explain explanation explode exploit explore explosion export expose
exposure express expression extend extent external extinct extra extraordinary extreme eye fable
fabric face facility fact factor factory faculty fade fail failure faint fair fairy faith fake fall
fallen false fame familiar family famous fan fancy fantasy far fare farm farmer fashion fast fat
fatal fate father fault favor favorite favour fear feast feather feature fed federal fee feed feel
fell fellow felt female fence ferry fertile festival fetch fever few fiber fiction field fierce
fifteen fifth fifty fight fighter figure file fill film filter final finance financial find fine
finger finish fire firm first fiscal fish fisherman fist fit fitness five fix flag flame flash flat
flavor flavour flee fleet flesh flew flexible flight float flock flood floor flour flow flower flown
fluid flute fly focus fog foil fold folk follow fond food fool foot football forbid force forecast
forehead foreign forest forever forge forget forgive forgot fork form formal format former formula
fort fortune forty forum forward foster fought foul found foundation founder fountain four fox
fraction fragile fragment frame framework fraud free freedom freeze freight frequent fresh friction
fridge friend friendly friendship frog front frost fruit fuel full fun function fund funeral funny
fur furniture further fury future gain galaxy gallery gallon gamble game gang gap garage garbage
garden garlic gas gasoline gate gather gauge gave gaze gear gender gene general generate generation
generous genetic genius genre gentle gentleman genuine geography geometry gesture ghost giant gift
girl give given glad glance glass glide glimpse global globe gloom glory glove glow glue goal goat
god gold golden golf gone good goods goose gorilla gospel gossip got govern government governor grab
grace grade gradual graduate grain grammar grand grandfather grandmother grant grape graph grapple
grasp grass grateful grave gravity gray great green greet grew grey grief grill grin grind grip
grocery gross ground group grow grown growth guarantee guard guess guest guidance guide guilt guilty
guitar gulf gun gut guy gym habit habitat hack hair half hall halt ham hammer hand handle handsome
handy hang happen happy harbor hard hardly hardware harm harmony harsh harvest hat hate haul haunt
hawk hay hazard head headache headcount headline headquarters heal health healthy hear heard heart
heat heaven heavy hedge heel height heir held helicopter hell hello helmet help hen herb herd here
heritage hero hesitate hid hidden hide high highlight highway hike hill hint hip hire history hit
hobby hockey hold hole holiday hollow holy home homework honest honey honor honour hook hope horizon
horn horror horse hospital host hostile hot hotel hour house household how howl hug huge human
humanity humble humor hundred hunger hungry hunt hurry hurt husband hut hybrid hydrogen ice icon
idea ideal identify identity ideology idle ignorance ignore ill illegal illness illusion illustrate
image imagine imitate immediate immense immigrant immune impact implement imply import important
impose impossible impress impression improve impulse incentive inch incident include income increase
incredible incumbent independence independent index indicate indirect individual indoor industrial
industry inevitable infant infect inference inflation influence inform information infrastructure
initial initiative inject injure injury ink inland inmate inner innocent innovation input inquiry
insect insert inside insider insight insist inspect inspire install instance instant instead
instinct institute institution instruct instruction instrument insult insurance insure intact
integrate integrity intellectual intelligence intelligent intend intense intent interact interest
interface interfere interim interior internal international internet interpret interrupt interval
interview intimate introduce invade invent invest investigate investment investor invite invoice
involve iron irony island isolate issue item ivory jacket jail jam jar jaw jazz jealous jean jeans
jelly jet jewel job join joint joke journal journalist journey joy judge judgment juice jump jungle
junior jury just justice justify keen keep kept kettle key keyboard kick kid kidnap kidney kill
kilometer kind king kingdom kiss kit kitchen kite kitten knee kneel knew knife knight knit knock
knot know knowledge known label labor laboratory labour lace lack ladder lady lake lamb lambda lamp
land landscape lane language lap laptop large laser last late laugh launch laundry law lawn lawsuit
lawyer lay layer layoff lazy lead leader leadership leaf league leak lean leap learn lease least
leather leave lecture led ledger left leg legacy legal legend legislate legitimate leisure lemma
lemon lend lender length lens lent leopard less lesson let letter level lever liability liable
liberal liberty library licence license lick lid lie life lift light like likely limb lime limit
line linen lineup link lion lip liquid list listen lit literary literature litigation litter little
live liver load loaf loan lobby local locate location lock lodge log logic lonely long look loop
loose lord lose loss lost lot lottery loud lounge love lovely lover low loyal loyalty luck lucky
luggage lump lunar lunch lung luxury lyrics machine mad made magazine magic magnet magnificent maid
mail main mainstream maintain major majority make male mall mammal man manage management manager
manga mango mankind manner manual manufacture manufacturer manuscript map maple marathon marble
march margin marine mark market marriage marry marsh mask mass massive master mat match mate
material math mathematics matrix matter mature maximum maybe mayor meadow meal mean meaning meant
measure meat mechanic mechanism medal media medical medicine medium meet meeting melody melt member
memorial memory menace mend mental mention mentor menu merchant mercy mere merge merger merit merry
mess message met metabolism metadata metal metaphor meter method metro microphone middle midnight
might mild mile milestone military milk mill million mind mine mineral minimum minister ministry
minor minority minstrel mint minute miracle mirror misery miss missile mission mist mistake mistrial
mix mixture mob mobile mode model moderate modern modest modify module moist moment momentum monarch
money monitor monkey monopoly monster month monument mood moon moral morale morning mortal mortgage
mosquito most mother motion motive motor mount mountain mouse mouth move movement movie mud multiple
murder muscle museum mushroom music musician mutual mystery myth nail naked name narrative narrow
nasty nation national native natural nature navy near neat necessary neck need needle negative
neglect negotiate neighbor neighbour neither nephew nerve nervous nest net network neutral never new
newcomer news newsletter newspaper next nice niece night nightmare nine nobel nobody noise nominate
none noon normal north nose note nothing notice notion novel nowhere nuclear number numerous nurse
nut nylon oak oath obey obituary object objective obligation obscure observe obstacle obtain obvious
occasion occupy occur ocean odd offend offer office officer official often oil old olive omit once
onion online only open opera operate operation opinion opponent opportunity oppose opposite option
orange orbit orchestra ordeal order ordinary organ organic organisation organise organization
organize origin original orphan other ought ounce outcome outdoor outer outfit outlet outline
outlook output outrage outside outsource outstanding oven overall overcome overhaul overlook
overseas oversee owe owl own owner ownership oxygen oyster pace pack package packet pad page paid
pain paint pair palace pale palm pan panda panel panic pant pants paper parade paradise paragraph
parallel parcel pardon parent park parliament parrot part participant participate particle
particular partner partnership party pass passage passenger passion passive passport past pasta
paste pastor patch patent path patience patient patrol pattern pause pay payment payout peace peach
peak peanut pear pearl peasant peculiar peer pen penalty pencil penguin pension people pepper
perceive percent perfect perform performance perhaps period permanent permission permit persist
person personal personality personnel perspective persuade pet petition petrol phase phenomenon
philosophy phone photo photograph phrase physical physics piano pick picnic picture pie piece pier
pig pigeon pile pill pillow pilot pin pine pink pioneer pipe pirate pistol pit pitch pizza place
plain plan plane planet plant plastic plate platform play player plea plead pleasant please pleasure
pledge plenty plot plug plunge plus poach pocket podcast poem poet poetry point poison polar pole
police policy polish polite political politician politics poll pollution pond pool poor pop popular
population porch pork port portion portrait pose position positive possess possible post postpone
pot potato potential pottery pound pour poverty powder power powerful practical practice practise
praise pray prayer preach precious precise predict prediction prefer pregnant premier premise
premium prepare presence present preserve president press pressure pretend pretty prevail prevent
previous prey price pride priest primary prime prince princess principal principle print prior
priority prison prisoner privacy private privilege prize pro probable probably problem procedure
proceed process proclaim produce producer product production profession professional professor
profile profit program programme progress prohibit project prominent promise promote prompt proof
proper property proportion proposal propose prosecute prospect protect protein protest proud prove
provide province provoke psychology public publication publish publisher pull pulse pump punch
punish pupil puppet puppy purchase pure purple purpose purse pursue push put puzzle pyramid qualify
quality quantity quantum quarrel quarter quarterly queen quest question queue quick quiet quit quite
quiz quota quote rabbit race racial rack radar radiation radical radio rage raid rail railway rain
rainbow raise rally ran ranch random rang range rank rapid rare rat rate rather ratio rational raw
ray reach react reaction read reader ready real realise reality realize realm reap rear reason rebel
rebuff recall receive recent recipe recognise recognize recommend reconcile record recover recovery
recruit recruiter red reduce reduction redundancy refer referee reference reflect reform refuge
refuse regard regime region register regret regular regulate reject relate relation relationship
relax release relevant relief religion reluctant rely remain remark remedy remember remind remote
remove render renew rent reorganisation reorganization repair repeat replace reply report reporter
represent republic reputation request require rescue research researcher resemble reserve reside
resident resign resignation resist resolution resolve resort resource respect respond response
responsible rest restaurant restore restrain restrict restructuring result resume retail retain
retire retreat return reveal revenge revenue reverse review revise revival revolution reward rhythm
rib ribbon rice rich rid ride rider ridge ridiculous rifle right rigid ring riot ripe rise risen
risk ritual rival river road roar roast rob robot rock rocket rod rode role roll romance romantic
roof room root rope rose rotate rotten rough round route routine row royal rub rubber rubbish ruby
rude rug ruin rule ruler rumor rumour run runner rural rush rust sack sacred sacrifice sad saddle
safe safety said sail sailor saint sake salad salary sale salmon salon salt salute same sample
sanction sand sandwich sang sat satellite satisfy sauce sausage savage save saving saw scale scalene
scan scandal scar scarce scare scarf scene schedule scheme scholar school science scientific
scientist scissors scold scope score scorn scout scrap scratch scream screen screw script sculpture
sea seal search season seat second secret secretary section sector secure security see seed seek
seem seen segment seize select sell semiconductor senate senator send senior sense sensitive sent
sentence separate sequence series serious servant serve server service session set settle setup
seven several severe sew shade shadow shake shallow shame shape share shareholder shark sharp shed
sheep sheer sheet shelf shell shelter shepherd shield shift shine ship shirt shock shoe shone shook
shoot shop shore short shortage shot shoulder shout shove show shower shown shrink shrug shut shy
sick side siege sigh sight sign signal signature significant silence silent silicon silk silly
silver similar simple sin sincere sing singer single sink sir sister sit site situation six size
skate sketch ski skill skin skip skirt skull sky slam slave sleep slept slice slid slide slight slim
slip slope slow small smart smartphone smash smell smile smoke smooth snack snake snap snow soap
soar soccer social society sock soda sofa soft software soil solar sold soldier sole solid solution
solve son song soon sophisticated sore sorrow sorry sort sought soul sound soup sour source south
sovereign space spare spark speak speaker special species specific specimen spectrum speculate
speech speed spell spend spent sphere spice spider spill spin spirit spite split spoil spoke spoken
spokesperson sponsor spoon sport spot sprang spray spread spring spy squad square squeeze stable
stadium staff stage stain stair stake stall stamp stand standard star stare start startup state
statement station statistic statue status stay steady steak steal steam steel steep steer stem step
stereo stick stiff still sting stir stock stockholder stole stolen stomach stone stood stool stop
storage store storm story stove straight strain strand strange stranger strategy straw stream
streaming street strength stress stretch strict strike string strip stroke strong struck structure
struggle stuck student studio study stuff stupid style subject submit subscribe subscriber
subscription subsequent subsidiary substance subtle suburb succeed success such suck sudden sue
suffer sugar suggest suicide suit suite sum summary summer summit sun super superb superior
supermarket supervise supper supplement supplier supply support suppose supreme sure surface surge
surgeon surgery surprise surrender surround survey survival survive suspect suspend sustain swallow
swam swamp swan swear sweat sweep sweet swell swept swift swim swing switch sword swore symbol
sympathy symptom system table tackle tag tail taken takeover tale talent talk tall tank tap tape
target tariff task taste tattoo taught tax taxi tea teach teacher team tear tech technical technique
technology teenage telephone telescope television tell temper temperature temple temporary tempt
tend tendency tender tennis tension tent tenure term terminal terrible territory terror test text
textile thank theater theatre theft theme theory therapy thick thief thin thing think third thirst
thirty thorough thought thousand thread threat threaten three threshold threw throat throne throw
thrown thumb thunder ticket tide tie tiger tight timber time timid tin tiny tip tire tired tissue
title toast tobacco today toe together toilet token told tolerate tomato tomb tomorrow ton tone
tongue tonight took tool tooth top topic torch tore torn torture total touch tough tour tourism
tourist tournament toward towel tower town toy trace track trade tradition traffic tragedy trail
trailer train trait transfer transform transit translate transmit transport trap trash travel tray
treasure treat treaty tree tremble trend trial triangle tribe trick trigger trillion trim trip
triumph troop trophy tropical trouble trousers truck true trunk trust truth try tube tuition tunnel
turkey turmoil turn turnaround turtle tutor twang twelve twenty twin twist type typical tyre ugly
ultimate umbrella unable uncle undergo understand understood unemployed unfair unfold uniform union
unique unit unite universal universe university unknown unless unlike unlikely until upper upset
urban urge urgent usage use useful user usual utility vacation vaccine vacuum vague valid valley
valuable valuation value van vanish variety various vary vast vegetable vehicle veil vein vendor
venture venue verb verdict verify verse version vessel vesting veteran via victim victory video view
village violate violence violent violin virtual virtue virus visa visible vision visionary visit
visual vital vitamin vivid vocal voice volcano volume volunteer vote voter voyage vulnerable wage
wagon waist wait waiter waiver wake walk wall wallet wand wander want war ward warehouse warm warn
warrant warrior wash waste watch water wave wax way weak wealth weapon wear weather weave web
website wedding weed week weekend weigh weight weird welcome welfare well went wept west wet whale
wheat wheel while whip whisper whistle whistleblower white whole wicked wide widow width wife wild
will win wind window wine wing winner winter wipe wire wisdom wise wish wit witch withdrew witness
wizard woke woken wolf woman won wonder wood wooden wool word wore work worker workforce workplace
workshop world worldwide worm worn worry worse worst worth wound wrap wreck wrist write writer
written wrong wrote yacht yard year yearly yell yellow yes yesterday yield young youth zero zone zoo
"""
