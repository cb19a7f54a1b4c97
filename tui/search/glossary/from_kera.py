"""The glossary from “kerabat” to “memfitnah”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
kerabat=relative,relatives keracunan=poisoning keragaman=diversity keraguan=doubt,skepticism
kerah=collar kerahasiaan=secrecy,confidentiality kerajaan=kingdom,royal,empire kerajinan=craft
kerakusan=greed kerakyatan=people keramahan=hospitality,friendliness keramaian=crowd
kerangka=framework,skeleton keranjang=basket kerapian=neatness kerapuhan=fragility
keras=hard,harsh,tough,loud kerawanan=vulnerability,insecurity kerbau=buffalo kerelaan=willingness
keren=cool,impressive kerendahan=humility kerentanan=vulnerability keresahan=unrest,anxiety
kereta=railway,rail,locomotive keretakan=crack,rift keributan=commotion,riot kerinduan=longing
kering=dry keringanan=relief,leniency keringat=sweat keriput=wrinkle keris=dagger
kerja=work,job,labor kerjasama=cooperation,collaboration,partnership,deal,agreement,partner
kerohanian=spirituality kerok=scrape kertas=paper kerucut=cone kerugian=loss,damage
keruh=murky,turbid keruk=dredge kerukunan=harmony kerumitan=complexity kerumun=crowd
kerumunan=crowd,mob keruntuhan=collapse,downfall kerusakan=damage kerusuhan=riot,unrest
kerut=wrinkle kesabaran=patience kesadaran=awareness,consciousness kesakitan=pain
kesaksian=testimony kesal=annoyed,upset,irritated kesalahan=mistake,error,fault
kesalahpahaman=misunderstanding kesamaan=similarity,equality,common kesan=impression
kesanggupan=ability kesantunan=politeness kesarjanaan=scholarship kesatuan=unity,unit
kesayangan=favorite,beloved kesederhanaan=simplicity kesediaan=willingness kesedihan=sadness,grief
kesegaran=freshness kesehatan=health keseimbangan=balance,equilibrium
kesejahteraan=welfare,wellbeing,well_being,prosperity kesejajaran=equality,parallel
kesejukan=coolness keselamatan=safety keselarasan=harmony,alignment
keseluruhan=overall,whole,entire kesembilan=ninth kesembuhan=recovery kesempatan=opportunity,chance
kesempitan=difficulty kesempurnaan=perfection kesenangan=pleasure,fun
kesendirian=solitude,loneliness kesengajaan=intent kesengsaraan=misery,suffering
kesenjangan=gap,inequality,disparity,divide kesenyapan=silence kesepahaman=understanding
kesepakatan=agreement,deal,accord kesepian=lonely,loneliness keseragaman=uniformity
keserakahan=greed keseringan=too_often keseriusan=seriousness keseruan=excitement kesesatan=fallacy
kesesuaian=suitability,conformity kesetaraan=equality,parity kesetiaan=loyalty kesetiaannya=loyalty
kesewenangan=arbitrariness kesiagaan=preparedness kesialan=misfortune
kesiapan=readiness,preparedness kesibukan=busyness,activity kesigapan=alertness
kesimpulan=conclusion kesombongan=arrogance kesopanan=politeness kestabilan=stability
kesuburan=fertility kesucian=purity,sanctity kesukaan=favorite kesukaran=difficulty
kesuksesan=success kesukuan=tribal kesulitan=difficulty,trouble,struggle
kesungguhan=seriousness,earnestness kesunyian=silence kesusahan=hardship,distress
ketabahan=fortitude ketahanan=resilience,security,durability
ketahuan=caught,discovered,known,find_out ketajaman=sharpness,acuity ketakjuban=amazement,awe
ketakutan=fear ketamakan=greed ketangguhan=resilience,toughness ketangkasan=agility
ketat=tight,strict,stringent,fierce ketebalan=thickness ketegangan=tension,strain
ketegasan=firmness,assertiveness keteguhan=determination,firmness ketekunan=perseverance,diligence
keteladanan=example ketelitian=accuracy,rigor ketenangan=calm,calmness,tranquility ketenaran=fame
ketentaraan=military ketenteraman=peace ketentuan=provision,rule,term ketepatan=accuracy,precision
keterangan=statement,information,explanation keterbatasan=limitation,constraint
keterbukaan=openness,transparency ketergantungan=dependence,dependency,reliance,rely,dependent
keterikatan=attachment,bond keterjangkauan=affordability keterkaitan=linkage,connection
keterlambatan=delay,lateness keterlibatan=involvement keterpautan=attachment
ketersediaan=availability ketertarikan=interest,attraction ketertiban=order
ketertinggalan=lag,backwardness ketertutupan=secrecy keterwakilan=representation
ketetapan=decision,decree keteteran=struggle,overwhelmed,behind ketibaan=arrival
ketidakadilan=injustice ketidakpastian=uncertainty ketidakpedulian=indifference
ketidakpercayaan=distrust,mistrust ketidakpuasan=dissatisfaction,discontent
ketidakstabilan=instability ketiga=third ketik=type ketimpangan=inequality,imbalance
ketinggalan=outdated,left_behind,lag ketinggian=height,altitude ketua=chairman,chair,head,leader
ketuhanan=divinity ketujuh=seventh ketuk=knock ketulusan=sincerity ketundukan=submission
ketuntasan=completion keturunan=descendant,heredity keuletan=tenacity keumuman=generality
keunggulan=advantage,superiority,excellence,edge keunikan=uniqueness
keuntungan=profit,advantage,benefit,gain keusangan=obsolescence keutamaan=virtue,priority
keutuhan=integrity,unity kewajaran=fairness,reasonableness kewajiban=obligation,duty,liability
kewalahan=overwhelmed,struggle,overwhelm kewanitaan=femininity kewarasan=sanity
kewarganegaraan=citizenship kewaspadaan=vigilance,alertness kewenangan=authority,power
kewilayahan=territorial kewirausahaan=entrepreneurship keyakinan=belief,confidence,conviction
kezaliman=tyranny khas=typical,distinctive,characteristic khasiat=benefit,efficacy
khawatir=worry,worried,concerned,anxious khayal=fantasy khayalan=fantasy,imagination
khianat=betray,treacherous khusus=special,specific,particular khususnya=especially,particularly
kiamat=doomsday,apocalypse kiasan=figurative,metaphor kiat=tip,trick kibar=wave,fly
kidal=left_handed kijang=deer kikis=erode,scrape kilang=refinery kilas=flash
kilat=lightning,fast,quick,flash,express kilau=sparkle,shine kimia=chemical,chemistry
kimiawan=chemist kinerja=performance kios=kiosk kira=guess,estimate,think,expect kiraan=estimate
kiri=left kirim=send,ship kiriman=shipment,delivery kisah=story,tale kisar=range
kisruh=turmoil,dispute,chaos kitab=book,scripture klaim=claim klarifikasi=clarification,clarify
klasifikasi=classification,classify klasik=classic,classical klaster=cluster klien=client
klinik=clinic klinis=clinical kloning=cloning,clone klub=club kluster=cluster koalisi=coalition
koar=boast,shout kobar=flare,blaze kode=code kodok=frog koefisien=coefficient koin=coin
kokoh=sturdy,solid,strong kolaborasi=collaboration,collaborate kolaborator=collaborator
kolam=pool,pond kolega=colleague koleksi=collection,collect kolektif=collective kolom=column
kolonial=colonial kolusi=collusion koma=coma komandan=commander komando=command
kombinasi=combination,combine komedi=comedy komentar=comment komersial=commercial
komisaris=commissioner komisi=commission komite=committee komitmen=commitment,commit
komoditas=commodity komoditi=commodity kompak=compact,united kompensasi=compensation,pay
kompeten=competent kompetensi=competence,competency kompetisi=competition kompetitif=competitive
kompetitor=competitor kompleks=complex kompleksitas=complexity komplikasi=complication
komponen=component komposisi=composition komprehensif=comprehensive kompromi=compromise
komputasi=compute,computing,computation komputer=computer komunikasi=communication
komunis=communist komunitas=community kondisi=condition kondusif=conducive koneksi=connection
konektivitas=connectivity konfederasi=confederation konferensi=conference konfigurasi=configuration
konfirmasi=confirmation,confirm konflik=conflict konfrontasi=confrontation kongkrit=concrete
konglomerat=conglomerate,tycoon kongres=congress konkrit=concrete konsekuensi=consequence
konsensus=consensus konsentrasi=concentration,concentrate konsep=concept,draft
konseptual=conceptual konser=concert konservasi=conservation konservatif=conservative
konsesi=concession konsisten=consistent konsistensi=consistency konsolidasi=consolidation
konsorsium=consortium konspirasi=conspiracy konstitusi=constitution konstitusional=constitutional
konstruksi=construction konstruktif=constructive konsultan=consultant
konsultasi=consultation,consult konsumen=consumer konsumsi=consumption,consume
konsumtif=consumptive kontak=contact kontaminasi=contamination konteks=context konten=content
kontestan=contestant kontrak=contract kontraktor=contractor kontras=contrast
kontribusi=contribution,contribute kontributor=contributor kontrol=control kontroversi=controversy
kontroversial=controversial konvensional=conventional,traditional konversi=conversion,convert
konyol=silly,ridiculous koordinasi=coordination,coordinate koordinator=coordinator koper=suitcase
koperasi=cooperative kopi=coffee koran=newspaper korban=victim,casualty korea=korea,korean
korek=scrape koreksi=correction,correct koridor=corridor korporasi=corporation korporat=corporate
korsleting=short_circuit korup=corrupt korupsi=corruption koruptor=corrupt kos=boarding
kosakata=vocabulary kosmetik=cosmetic kosong=empty,vacant kota=city,town kotak=box
kotor=dirty,gross kotoran=dirt koyak=tear kran=tap kreasi=creation kreatif=creative
kreatifitas=creativity kreativitas=creativity kreator=creator kredibel=credible
kredibilitas=credibility kredit=credit,loan kreditur=creditor,lender kriminal=criminal
kriminalitas=crime krisis=crisis kriteria=criteria kritik=criticism,critique kritikus=critic
kritis=critical kritisi=criticize kronis=chronic kronologi=chronology,timeline kru=crew
kuadran=quadrant kuah=broth kuak=reveal kualifikasi=qualification kualitas=quality
kualitatif=qualitative kuantitas=quantity kuantitatif=quantitative kuantum=quantum kuartal=quarter
kuartalan=quarterly kuasa=power,authority kuat=strong,powerful kubu=camp,side kubur=bury,grave
kuburan=cemetery,grave kucing=cat kucur=pour,disburse,inject kucurkan=pour,disburse,inject,invest
kuda=horse kudeta=coup kue=cake kuesioner=questionnaire kuil=temple kuis=quiz kuku=nail
kukuh=firm,insist,strong kuliah=lecture,college kulit=skin,leather kulkas=refrigerator
kumpul=gather,collect kumpulan=collection kumuh=slum kunci=key,lock kuning=yellow kunjung=visit
kuno=ancient,old kuota=quota kupas=peel kuping=ear kupon=coupon kurang=less,lack,insufficient
kuras=drain kurikulum=curriculum,curricula kurir=courier kurs=exchange_rate kursi=chair!,seat!
kursus=course kurun=period kurung=confine kurungan=confinement,cage kurus=thin,skinny kurva=curve
kusut=tangled kutip=quote,cite kutipan=quote,quotation,citation kutub=pole,polar
kutuk=curse,condemn kutukan=curse kwalitas=quality laba=profit,earnings labil=unstable
laboratorium=laboratory,lab labuh=anchor lacak=track,trace laci=drawer lada=pepper ladang=field
laga=match,fight lagu=song lahan=land lahap=devour lahir=born,birth laik=feasible,worthy
lain=different lajang=single,unmarried laju=pace,rate,speed,tempo lajur=lane laki=male,man
lakon=play laku=behavior,sell lalai=negligent lalat=fly lalu=last,past lama=old,long,former
lamar=apply,propose lamaran=application,proposal lambang=symbol,emblem lambat=slow,slowly
lampau=past lampir=attach lampiran=attachment,appendix lampu=light,lamp lancar=smooth,fluent
lancip=pointed landa=hit,strike landai=sloping landas=base landasan=foundation,basis,runway
langgan=subscribe langganan=subscription langgar=violate,breach langit=sky langka=rare,scarce
langkah=step,move,measure langsing=slim langsung=direct,directly,immediately,live
lanjut=continue,further,advanced lanjutan=continuation,advanced,sequel lansia=elderly lansir=report
lantai=floor lantang=loud lantar=neglect lantik=inaugurate,appoint lapang=spacious,free
lapangan=field,court,ground lapar=hungry lapis=layer lapisan=layer,coating lapor=report
lapuk=weathered,rotten larang=ban,prohibit,forbid larangan=ban,prohibition laras=tune,barrel
lari=run,flee laris=popular,best_selling larut=dissolve,late larutan=solution laskar=army
latah=imitate latar=background,setting latih=train,coach,trained latihan=training,exercise,practice
lauk=side_dish laut=sea,ocean lautan=ocean lawak=comedy lawan=opponent,rival lawat=visit
layak=worthy,eligible,decent,deserve layan=serve layanan=service layang=float,fly layar=screen,sail
layu=wither lazim=common,customary,usual lebah=bee lebar=wide,width,broad,widen lebat=dense,heavy
lebih=excess lebur=melt,merge lecah=mud leceh=harass ledak=explode ledakan=explosion,boom,blast
ledek=tease lega=relieved,relief legalisasi=legalization legenda=legend legendaris=legendary
legislasi=legislation legislatif=legislative,legislature legislator=legislator,lawmaker
legitimasi=legitimacy leher=neck lekat=stick,attached lelah=tired,exhausted,weary lelaki=man,male
lelang=auction lelet=slow leluasa=freely,free lelucon=joke leluhur=ancestor lemah=weak
lemari=cupboard,closet lembab=humid,moist lembaga=institution,agency,organization lembah=valley
lembar=sheet,share lembur=overtime,overwork lembut=soft,gentle lemot=slow lempar=throw
lempeng=plate lencana=badge lengah=careless,complacent lengan=arm lenggang=sway
lengkap=complete,comprehensive lengket=sticky lengkung=curve lengser=step_down,oust lensa=lens
lentera=lantern,beacon lentur=flexible lenyap=vanish,disappear lepas=release,loose,detach
lerai=separate lereng=slope lestari=sustainable,preserved lesu=sluggish,weak,slow
letak=location,position letih=tired letus=erupt letusan=eruption lewat=past lezat=delicious
liabilitas=liability liang=hole liar=wild libat=involve libatkan=involve
liberalisasi=liberalization libur=holiday,vacation licik=cunning,sly licin=slippery lidah=tongue
lihat=see,look likuiditas=liquidity lilin=candle,wax lilit=entangle,twist lilitan=coil lima=five
limbah=waste limpah=abundant,overflow lincah=agile,nimble lindas=run_over lindung=protect
lingkar=circle lingkaran=circle,loop lingkungan=environment,neighborhood lingkup=scope lintah=leech
lintas=cross,across,traffic lintasan=track,trajectory lipat=fold,double,times lipatan=fold
lipstik=lipstick liput=cover liputan=coverage lirik=glance,lyrics lisan=oral,verbal
lisensi=license,licensing listrik=electricity,electric,power literasi=literacy literatur=literature
litium=lithium lobi=lobby logam=metal logika=logic logis=logical logistik=logistics lokal=local
lokasi=location,site lokomotif=locomotive lolong=howl lolos=escape,pass,qualify
lomba=race,competition,contest lompat=jump,leap lompatan=leap,jump lonceng=bell longgar=loose,lax
longsor=landslide lonjak=surge lonjakan=surge,spike,jump lorong=alley,corridor losmen=inn
lotere=lottery lowong=vacant lowongan=vacancy,opening loyalis=loyalist loyalitas=loyalty
loyo=weak,sluggish luang=free,spare luar=outside,outer,foreign luas=wide,broad,vast,area
lubang=hole lucu=funny,cute luhur=noble luka=wound,injury lukis=paint lukisan=painting
lulus=graduate,pass lulusan=graduate lumayan=decent,fairly lumba=dolphin
lumpuh=paralyzed,paralysed,crippled lumpur=mud lunak=soft,lenient lunas=paid_off
luncur=slide,launch luntur=fade lupa=forget,forgotten lurah=village_head luruh=shed lurus=straight
lusa=day_after_tomorrow lusin=dozen lusuh=shabby lutut=knee luwes=flexible maaf=sorry,apology
mabuk=drunk macam=kind,type macan=tiger macet=stuck,stall,jam,jammed,stalled madu=honey
madya=middle magang=intern,internship,apprentice maghrib=sunset mahadata=big_data
mahal=expensive,costly mahar=dowry mahasiswa=student,undergraduate mahasiswi=student
mahir=skilled,proficient,adept mahkamah=court,tribunal mahkota=crown main=play mainan=toy
majalah=magazine majelis=assembly,council majemuk=compound,plural majikan=employer,boss,master
maju=advance,forward,progress mak=mother makalah=paper makam=tomb,grave makan=eat makanan=food,meal
makar=treason makelar=broker maki=curse makin=increasingly maklum=understandable maklumat=edict
makmur=prosperous makna=meaning,significance maksiat=sin maksimal=maximum,maximal maksimum=maximum
maksud=intent,intention,purpose malaikat=angel malam=night,evening malang=unfortunate,unlucky
malapetaka=disaster,catastrophe malas=lazy,reluctant maling=thief malu=ashamed,embarrassed,shy
mampat=compress mampir=stop_by mampu=able,capable,afford managemen=management manajemen=management
manajer=manager manajerial=managerial mancanegara=foreign,overseas mandat=mandate
mandek=stall,stagnate,stuck,stop,stagnant mandi=bath,bathe mandiri=independent,self_reliant
mandor=foreman mandul=barren,sterile manfaat=benefit,use mangga=mango mangkir=absent
mangkrak=abandoned,stalled mangkuk=bowl mangsa=prey mani=sperm manikur=manicure
manipulasi=manipulation,manipulate manipulatif=manipulative manis=sweet manja=spoiled
mantan=former,ex mantap=steady,solid,firm manufaktur=manufacturing manusia=human,humans,people
manusiawi=humane,human manuver=maneuver marah=angry,anger marak=rampant,widespread maraton=marathon
maret=march maritim=maritime marjin=margin marjinal=marginalized markas=headquarters,base
martabat=dignity marwah=dignity masa=period,era,time masak=cook,ripe masakan=cooking,cuisine
masalah=problem,issue,trouble masam=sour masif=massive masjid=mosque maskapai=airline masker=mask
massa=mass,crowd massal=mass masuk=enter,login masukan=input,feedback
masyarakat=society,public,community masyhur=famous mata=eye! matahari=sun matang=mature,ripe
matematika=math,mathematics matematis=mathematical materai=stamp materi=material mati=die,dead
maut=death,fatal mawar=rose maya=virtual mayat=corpse,body mayor=major mayoritas=majority,most
mebel=furniture medan=field,terrain,battlefield mediasi=mediation medis=medical medsos=social_media
megah=grand,magnificent meggelisahkan=alarming meja=table!,desk! mekanik=mechanic,mechanical
mekanis=mechanical mekanisme=mechanism mekar=bloom,flourish meksiko=mexico,mexican melabeli=label
melahap=devour,consume melahirkan=birth,spawn melaju=speed,accelerate melalaikan=neglect
melambangkan=symbolize melambat=slow,slowdown,decelerate melambung=soar,surge
melampaui=exceed,surpass,beyond melancarkan=launch melandasi=underlie
melanggar=violate,breach,break,infringe melangkah=step melangkahi=bypass,overstep
melangsungkan=hold melanjutkan=continue,resume melantik=inaugurate,swear_in melapisi=coat
melarat=poor melarikan=escape,flee melarutkan=dissolve melatih=train,coach
melawan=fight,oppose,resist melayang=float,drift melayangkan=send melebar=widen
melebihi=exceed,surpass,beyond melecehkan=harass,belittle,insult meledak=explode,boom
meledakkan=detonate melegakan=relieve melejit=soar,surge melek=literate melekat=attach,inherent
melelahkan=exhausting,tiring melemah=weaken melemahkan=weaken,undermine melempar=throw,toss
melempem=sluggish,weak,disappoint,disappointing melengkapi=complete,complement,equip
melenyapkan=eliminate,destroy melepas=release,remove melepaskan=release,relinquish,let_go
melesat=soar,surge,shoot meleset=miss,wrong,off_target melestarikan=preserve,conserve
meletakkan=place,lay melewati=pass,exceed,cross meliburkan=close melihat=see,look,view
melimpah=abundant melimpahkan=delegate,hand_over melindungi=protect,shield melingkar=circular
melingkupi=encompass melintas=cross,pass melintasi=cross melipat=fold
melipatgandakan=multiply,double meliput=cover,report meliputi=include,cover,comprise
melirik=eye,glance meloloskan=pass,approve melompati=leapfrog,skip melonggarkan=loosen,relax,ease
melonjak=surge,soar,jump,spike meluangkan=spare meluap=overflow meluas=spread,widen
melubangi=puncture melukai=injure,hurt,wound melukiskan=depict meluluskan=pass
melumpuhkan=paralyze,cripple melunak=soften melunakkan=soften melunasi=pay_off,settle,repay
meluncur=launch,slide meluncurkan=launch,roll_out,unveil melunturkan=erode,fade melupakan=forget
meluruskan=straighten,clarify memaafkan=forgive memabukkan=intoxicating
memacu=spur,accelerate,boost memadai=adequate,sufficient memadamkan=extinguish,put_out
memadukan=combine,blend,integrate memahami=understand,comprehend memajang=display
memajukan=advance,promote memakamkan=bury memakan=eat,consume memaklumi=understand
memakmurkan=prosper memaknai=interpret memaksakan=force,impose memaksimalkan=maximize
memalsukan=falsify,forge,counterfeit memalukan=embarrassing,shameful
memamerkan=show_off,exhibit,showcase memanas=heat_up,escalate memanaskan=heat,warm
memancarkan=emit,radiate memancing=fish,provoke,bait memandang=view,look,regard
memanfaatkan=utilize,exploit,leverage memang=indeed memangsa=prey memanipulasi=manipulate
memanjakan=spoil,pamper memanjang=extend,lengthen memantapkan=strengthen,consolidate
memantau=monitor,watch,track memantulkan=reflect memaparkan=present memar=bruise memarahi=scold
memarakkan=enliven memarkir=park memasak=cook memasang=install,put_up,mount memasarkan=market,sell
memasrahkan=entrust memastikan=ensure,confirm,ascertain memasuki=enter
memasukkan=insert,include,enter mematahkan=break,refute mematangkan=finalize,mature
mematikan=deadly,kill,turn_off,lethal mematuhi=comply,obey,adhere membagi=divide,split,share
membagikan=share,distribute membahayakan=endanger,jeopardize membajak=hijack,pirate,poach
membalik=reverse,flip membalikkan=reverse,overturn membandingkan=compare
membangkitkan=revive,arouse membangun=build,construct,develop membantu=help,assist
membatalkan=cancel,scrap,revoke membatasi=limit,restrict,curb membayangkan=imagine,envision
membebani=burden,weigh,saddle membebaskan=free,release,liberate membeberkan=reveal,disclose
membedakan=distinguish,differentiate membekali=equip,arm membekukan=freeze,suspend
membelakangi=turn membelanjakan=spend membelot=defect membenarkan=confirm,justify
membengkak=swell,balloon membentuk=form,shape,establish memberanikan=dare
memberatkan=incriminate,burdensome memberdayakan=empower memberhentikan=dismiss,fire,stop
memberi=grant,provide memberikan=provide,grant memberitakan=report
memberlakukan=impose,enforce,apply membersihkan=clean,clear,purge membesar=grow,enlarge
membesarkan=raise,enlarge membetulkan=correct,fix membiarkan=allow,leave membiasakan=accustom
membiayai=finance,fund membicarakan=discuss,talk membidik=target,aim
membinasakan=destroy,annihilate membingungkan=confuse,confusing membisu=silent membobol=breach,hack
membodohi=fool membongkar=expose,dismantle,uncover membuahkan=bear_fruit,yield
membuang=throw,discard,waste,dump membubarkan=disband,dissolve,break_up membudayakan=cultivate
membujuk=persuade,coax,lure membuka=open,unlock,unveil membuktikan=prove,demonstrate
membukukan=record,post,book membumi=down_to_earth membungkam=silence,muzzle
memburu=hunt,chase,pursue memburuk=worsen,deteriorate membusuk=rot,decay membutuhkan=need,require
memecah=split,break,divide memecahkan=solve,break,crack memedulikan=care
memelihara=maintain,preserve,raise memendek=shorten memendekkan=shorten
memengaruhi=influence,affect memenjarakan=imprison,jail memensiunkan=retire
mementaskan=perform,stage mementingkan=prioritize memenuhi=fulfill,meet,satisfy,comply
memerangi=fight,combat memerankan=portray,play memercayai=trust,believe memerdekakan=free
memerintah=govern,rule memerintahkan=order,command,instruct memerlukan=require memesan=order,book
memetik=pick memfasilitasi=facilitate memfitnah=slander,defame
"""
