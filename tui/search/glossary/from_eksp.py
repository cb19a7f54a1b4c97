"""The glossary from “ekspansi” to “keputusasaan”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
ekspansi=expansion,expand ekspatriat=expatriate ekspedisi=expedition,courier ekspektasi=expectation
eksperimen=experiment eksperimental=experimental eksploitasi=exploitation,exploit
eksplorasi=exploration,explore eksponensial=exponential ekspor=export eksportir=exporter
ekspresi=expression eksternal=external eksternalitas=externality ekstradisi=extradition
ekstraksi=extraction ekstrem=extreme ekstremis=extremist ekstrim=extreme ekuitas=equity
elektrik=electric elektronik=electronic,electronics elemen=element elit=elite elok=beautiful
emas=gold emban=carry,bear embel=frill embun=dew emisi=emission emiten=issuer,listed_company
emosi=emotion emosional=emotional empat=four empati=empathy empuk=soft,tender
enak=delicious,tasty,nice enam=six encer=dilute,thin energi=energy
enggan=reluctant,unwilling,refuse engsel=hinge enkripsi=encryption,encrypt entri=entry
enyah=go_away erat=tight,close eropa=europe,european erosi=erosion esai=essay esensi=essence
esensial=essential eskalasi=escalation etika=ethics,ethical etis=ethical etnis=ethnic,ethnicity
evakuasi=evacuation,evacuate evaluasi=evaluation,evaluate evolusi=evolution faedah=benefit,use
fakta=fact faktor=factor faktual=factual faktur=invoice fakultas=faculty fana=mortal
fantasi=fantasy farmasi=pharmaceutical,pharmacy fase=phase fasih=fluent fasilitas=facility
fatwa=edict favorit=favorite,favourite februari=february federasi=federation feminis=feminist
fenomena=phenomenon fenomenal=phenomenal fermentasi=fermentation fikir=think fiksi=fiction
fiktif=fictitious filantrop=philanthropist filantropi=philanthropy filipina=philippines,filipino
film=film,movie filosofi=philosophy filsafat=philosophy filsuf=philosopher finansial=financial
firasat=hunch firma=firm fisik=physical fisika=physics fisikawan=physicist fiskal=fiscal
fitnah=slander,defamation fitur=feature fleksibel=flexible fleksibilitas=flexibility
fluktuasi=fluctuation,fluctuate fokus=focus fondasi=foundation formalitas=formality
formasi=formation formulir=form foto=photo,picture fotografer=photographer fotografi=photography
fragmentasi=fragmentation frasa=phrase frekuensi=frequency,spectrum
frustrasi=frustration,frustrated,frustrate fulus=money fungsi=function fungsional=functional
fusi=fusion gabung=join,merge gabungan=combined,merger,joint gadai=pawn,mortgage gadis=girl
gaduh=noisy,rowdy gaet=attract,hook,recruit,lure gagah=dashing gagal=fail gagap=stammer
gagas=initiate gagasan=idea,notion,concept gaib=supernatural gaji=salary,pay,wage galak=fierce
galang=raise,mobilize galau=upset galeri=gallery gali=dig,explore gambar=image,picture,drawing
gambaran=picture,description,overview gamblang=clear,explicit gampang=easy,simple
ganas=fierce,malignant,vicious ganda=double,dual gandeng=partner,team_up,hire gandum=wheat
ganggu=disturb,disrupt,bother gangguan=disruption,disturbance,disorder,interference
ganja=marijuana,cannabis ganjal=obstruct ganjaran=reward ganjil=odd ganti=replace,change,substitute
gantung=hang,suspend garam=salt garansi=warranty,guarantee garap=work,cultivate garapan=work
garis=line gasak=ransack gatal=itchy gaul=sociable gaun=dress,gown gaung=echo gawai=device,gadget
gaya=style,force gebrak=bang gebrakan=breakthrough,bold_move,blitz gedung=building! gejala=symptom
gejolak=turmoil,volatility,turbulence gelak=laugh gelap=dark,illicit gelar=title,degree,hold
gelas=glass gelembung=bubble geli=amused gelisah=restless,anxious,uneasy gelombang=wave
gelontor=spend,pour,inject gelontorkan=spend,pour,inject,disburse gelora=passion,surge gema=echo
gemar=fond,love gembira=happy,joyful gembok=padlock gempa=earthquake,quake gempar=uproar
gempur=attack gempuran=attack,onslaught gemuk=fat genap=complete
gencar=aggressive,intensive,intense generasi=generation geng=gang,group genggam=grasp,hold,handheld
genggaman=grip,grasp gengsi=prestige,pride genjot=boost,accelerate,increase,push geografi=geography
geografis=geographic,geographical gerak=motion,movement,move gerakan=movement,motion
geram=furious,angry gerbang=gate,gateway gereja=church gerejawi=church gerilya=guerrilla
gesek=friction,swipe gesekan=friction geser=shift,slide gesit=agile,nimble getar=vibrate
getaran=vibration,tremor getir=bitter getol=aggressive,keen,active giat=active,diligent
gigi=tooth,teeth gigih=persistent,tenacious gigit=bite gila=crazy,insane,mad gilas=crush
giling=grind,mill gilir=turn giring=herd,steer gizi=nutrition globalisasi=globalization
goda=tempt,tease godaan=temptation gol=goal golong=group,class golongan=group,class,category
golput=abstain goncang=shake goreng=fry,fried gores=scratch gosip=gossip,rumor gosok=rub
gotong=carry goyah=waver,shaky,unstable,falter goyang=sway,shake,waver grosir=wholesale grup=group
gua=cave gubernur=governor gudang=warehouse,storage gugat=sue,lawsuit,challenge
gugatan=lawsuit,suit,complaint gugup=nervous gugur=fall,autumn,die gugus=cluster,group gula=sugar
guling=roll,topple gulingkan=overthrow,topple gulung=roll gumpal=lump guna=use,useful,purpose
guncang=shake guncangan=shock,shake gunting=scissors gunung=mountain! gurau=joke gurita=octopus
guru=teacher gurun=desert gusar=angry,upset gusur=evict habis=finish,exhaust,run_out hadap=face
hadapan=front hadiah=prize,gift,reward hadir=attend,present hafal=memorize hajar=beat hak=right
hakekat=essence hakikat=essence,nature hakim=judge halaman=page,yard halang=block,obstruct
halangan=obstacle,barrier,hindrance halus=smooth,subtle,refined halusinasi=hallucination
hamba=servant hambat=hinder,impede,hamper hambatan=obstacle,barrier,hurdle hamil=pregnant
hampa=empty,hollow,void hampir=almost,nearly hancur=destroyed,shattered,crushed handuk=towel
hangat=warm hangus=burnt,scorched,forfeit hantam=hit,strike hantaman=blow,hit hantu=ghost
hanyut=drift,washed_away hapal=memorize hapus=delete,remove,erase,eliminate harap=hope,expect
harapan=hope,expectation harfiah=literal,literally harga=price,value hari=day harian=daily
harimau=tiger harmoni=harmony harmonis=harmonious harta=wealth,property,treasure hartawan=wealthy
harum=fragrant hasil=result,outcome,yield hasrat=desire,passion hasut=incite,provoke
hasutan=incitement hati=heart,liver haus=thirsty hawa=air,weather hayat=life
hayati=biological,comprehend hebat=great,amazing,terrific heboh=uproar,excitement,controversy
hemat=thrifty,save,economical,reduce hematnya=economical hendak=intend hengkang=leave,depart,exit
hening=silent,quiet henti=stop,halt hentikan=stop,halt,shut_down heran=surprised,puzzled,wonder
hewan=animal hias=decorate hiasan=decoration,ornament hibah=grant hibur=entertain,console
hiburan=entertainment hidang=serve hidangan=dish,meal hidrogen=hydrogen hidup=live,life,alive
hijab=veil hijau=green hijrah=move,migrate hikmah=wisdom,lesson hilang=lost,missing,disappear
hilir=downstream hilirisasi=downstream himbau=urge,appeal himpun=collect,gather
himpunan=association hina=insult,despicable hinaan=insult hindar=avoid hinggap=perch
hipotesa=hypothesis hiruk=bustle hirup=inhale hisap=suck histeris=hysterical hitam=black
hitung=count,calculate hitungan=count,calculation hoaks=hoax hobi=hobby hormat=respect horor=horror
hubung=connect hubungan=relation,relationship,connection hujan=rain hujat=blaspheme,criticize
hukum=law,legal,punish hukuman=punishment,sentence,penalty hulu=upstream humas=public_relations,pr
huni=inhabit,occupy hunian=housing,residence hunus=draw huruf=letter hutan=forest hutang=debt
ibadah=worship ibarat=analogy iblis=devil ibu=mother ibukota=capital_city ide=idea idealis=idealist
idealisme=idealism identifikasi=identification,identify identik=identical identitas=identity
ideologi=ideology ijazah=diploma,certificate ijin=permission,permit ikan=fish! ikat=tie,bind
ikatan=bond,tie iklan=advertisement,advertising,ad iklim=climate ikon=icon ikonik=iconic
ikut=join,follow,participate ilegal=illegal ilmiah=scientific ilmu=science,knowledge
ilmuwan=scientist ilusi=illusion ilustrasi=illustration,illustrate imaji=image
imajinasi=imagination iman=faith imbal=reward,yield imbalan=reward,compensation,return
imbang=balanced,draw imbas=impact,consequence,effect,propagate imbau=urge,appeal imbauan=appeal
imel=email,mail imigran=immigrant imigrasi=immigration imitasi=imitation,fake imparsial=impartial
imperium=empire impi=dream implementasi=implementation,implement implikasi=implication impor=import
importir=importer imun=immune imunisasi=immunization incar=target,eye incaran=target
indah=beautiful indeks=index independen=independent independensi=independence indera=sense
india=india,indian indikasi=indication,indicate indikator=indicator individu=individual
induk=parent,main industri=industry infeksi=infection inferensi=inference inflasi=inflation
informasi=information infrastruktur=infrastructure ingat=remember,recall ingatan=memory
inggris=britain,british,england,english,uk ingin=wish,desire ingkar=renege,deny
inisiatif=initiative injak=step,trample inovasi=innovation,innovate inovatif=innovative
inovator=innovator insan=human insentif=incentive insiden=incident insinyur=engineer
inspeksi=inspection,inspect inspirasi=inspiration,inspire inspiratif=inspiring instal=install
instalasi=installation instan=instant instansi=agency,institution institusi=institution
institusional=institutional institut=institute instruksi=instruction,instruct instruktur=instructor
instrumen=instrument integrasi=integration,integrate integritas=integrity intelek=intellect
intelektual=intellectual intelijen=intelligence intensif=intensive intensitas=intensity
interaksi=interaction,interact interaktif=interactive internasional=international
interogasi=interrogation,interrogate interpretasi=interpretation interupsi=interruption
intervensi=intervention,intervene inti=core,essence,nuclear intimidasi=intimidation,intimidate
intip=peek intoleran=intolerant intoleransi=intolerance intuisi=intuition invasi=invasion,invade
inventaris=inventory investasi=investment,invest investigasi=investigation,investigate irama=rhythm
iri=envy irigasi=irrigation iris=slice irit=save,economical,frugal,reduce ironi=irony ironis=ironic
isap=suck iseng=prank isi=content,fill isolasi=isolation,isolate istana=palace
istilah=term,terminology istimewa=special,privileged istirahat=rest,break istri=wife
isu=issue,rumor isyarat=signal,sign,cue italia=italy,italian izin=permission,permit,license,consent
jabat=hold jabatan=position,post,office jadwal=schedule jaga=guard,keep
jago=champion,expert,excel,skilled jagung=corn jahat=evil,wicked jahit=sew jajah=colonize
jajak=poll jajal=try jajaran=ranks,board,leadership,row jaksa=prosecutor jalan=road,street,walk
jalanan=street jalin=forge,establish jalinan=tie,bond jalur=lane,path,track,route jam=hour!,clock!
jamak=plural jaman=era jamin=guarantee,ensure jaminan=guarantee,collateral,assurance,bail
jamu=herbal jamur=mushroom,fungus janda=widow janggal=odd,awkward,strange janggut=beard
jangka=term,period jangkau=reach jangkauan=reach,range,coverage janin=fetus
janji=promise,pledge,appointment jantan=male jantung=heart januari=january
japri=direct_message,private_message,message jarah=loot jarak=distance,gap
jarang=rarely,rare,seldom jari=finger jaring=net jaringan=network,tissue jarum=needle
jasa=service,merit jatah=quota,ration,allotment,share,allocation,portion,stake
jatuh=fall,drop,crash jauh=far,distant jawab=answer,reply,respond jawaban=answer,response,reply
jaya=glorious,victorious jebak=trap jebakan=trap,pitfall jeblok=slump,plunge,poor jebol=break
jeda=pause,break jejak=trace,track,footprint jejaring=network jelajah=explore,browse
jelang=ahead,before jelas=clear,obvious jelek=bad,ugly,poor,disappointing jelma=incarnate
jembatan=bridge jemput=pick_up jemur=dry jenaka=humorous,funny jenazah=corpse,body jendela=window
jenderal=general jengkel=annoyed,irritated jenis=type,kind jenius=genius jenjang=level,tier
jenuh=saturated,bored jepang=japan,japanese jepit=clamp jera=deterrent,deterred jerat=trap,snare
jerit=scream jerman=germany,german jernih=clear jeruk=orange jiplak=copy,plagiarize,imitate
jiwa=soul,mental jodoh=match joget=dance joki=proxy,jockey jual=sell,sale jualan=merchandise,sales
juang=struggle,fight juara=champion,winner judi=gambling,gamble judul=title,headline
jujur=honest,candid,candor,frank jujurnya=candor julang=tall juli=july juluk=nickname jumat=friday
jumlah=number,amount,total,sum jumpa=meet juni=june junjung=uphold juragan=boss
jurang=gap,ravine,divide jurnal=journal jurnalis=journalist jurnalisme=journalism
jurnalistik=journalism,journalistic jurubicara=spokesperson,spokesman jurus=move
jurusan=major,department justru=instead,rather juta=million jutaan=millions jutawan=millionaire
kabel=cable kabinet=cabinet kabul=grant kabupaten=regency,district
kabur=flee,blurry,escape,leave,run_away kabut=fog,haze kaca=glass! kacamata=glasses kacang=bean,nut
kacau=chaotic,messy kadaluarsa=expired kadang=sometimes kadar=level,content kader=cadre kafe=cafe
kaget=shocked,surprised,startled,surprise,shock,off_guard kagum=amazed,admire kait=hook,link
kaitan=link,connection,relation kaji=study,review,assess kajian=study,review
kakak=sibling,brother,sister kakek=grandfather kaki=foot,leg kaku=rigid,stiff
kalah=lose,defeat,defeated kalang=circle kalangan=circle,group kali=times,multiply kalimat=sentence
kalkulasi=calculation,calculate,calculus kalkulator=calculator kalung=necklace kamar=room!,bedroom!
kambing=goat kamera=camera kampanye=campaign kampung=village kampus=campus,university
kamus=dictionary kanada=canada,canadian kanak=childhood kanal=channel,canal kanan=right
kandang=cage,home kandas=fail,aground kandidat=candidate kandung=biological kandungan=content,womb
kangen=miss kanker=cancer kantong=pocket,bag kantongi=secure,pocket,obtain kantor=office
kantuk=sleepy kapabilitas=capability kapak=axe kapal=ship!,boat!,vessel kapan=when
kapasitas=capacity kapeks=capex kapital=capital kapitalis=capitalist kapitalisasi=capitalization
kapitalisme=capitalism kapok=deterred kapur=chalk,lime karakter=character
karakteristik=characteristic karam=sink karang=compose,reef karangan=essay,composition
karantina=quarantine karat=rust karbon=carbon karcis=ticket karet=rubber karier=career
karikatur=caricature,cartoon karir=career kartel=cartel kartu=card kartun=cartoon karung=sack
karunia=gift,blessing karya=work,creation karyawan=employee,staff,worker
kasar=rough,rude,gross,harsh kasasi=appeal kasih=love,affection kasihan=pity kasir=cashier
kasta=caste kasur=mattress kasus=case,scandal kata=word katak=frog katalog=catalogue,catalog
kategori=category katolik=catholic katun=cotton katup=valve kaum=people,group kawal=escort,guard
kawan=friend,buddy kawasan=region,area,zone kawat=wire kawin=marry,marriage kaya=rich,wealthy
kayu=wood!,wooden,timber! keabsahan=validity,legitimacy keadilan=justice,fairness
keagamaan=religious keahlian=expertise,skill keajaiban=miracle keakraban=familiarity
keaktifan=activity keakuratan=accuracy keamanan=security,safety keandalan=reliability
keanehan=oddity keanekaragaman=diversity keanggotaan=membership keaslian=authenticity,originality
kebahagiaan=happiness kebaikan=kindness,goodness kebakaran=fire! kebal=immune
kebalikan=opposite,reverse kebanggaan=pride kebangkitan=revival,resurgence,rise
kebangkrutan=bankruptcy kebangsaan=nationality,national kebanjiran=flooded
kebanyakan=most,mostly,too_many kebebasan=freedom,liberty kebenaran=truth kebencian=hatred,hate
keberagaman=diversity,variety keberangkatan=departure keberanian=courage,bravery
keberatan=objection,object keberhasilan=success keberlanjutan=sustainability
kebersamaan=togetherness kebersihan=cleanliness,hygiene keberuntungan=luck,fortune
kebesaran=greatness kebetulan=coincidence,accident kebiasaan=habit,custom kebijakan=policy
kebijaksanaan=wisdom kebimbangan=doubt,indecision kebinasaan=destruction kebingungan=confusion
kebobolan=concede kebocoran=leak,leakage,drain kebodohan=stupidity kebosanan=boredom
kebrutalan=brutality kebudayaan=culture kebugaran=fitness kebulatan=unanimity,determination
kebumian=geoscience kebun=garden,plantation,orchard keburukan=evil,badness kebutaan=blindness
kebutuhan=need,demand,requirement,necessity kecacatan=defect,disability
kecakapan=skill,proficiency,competence kecam=condemn,denounce kecaman=condemnation,criticism
kecamatan=district kecanduan=addicted,addiction kecanggihan=sophistication kecanggungan=awkwardness
kecantikan=beauty kecapekan=exhausted,exhaustion,tired,overwork kecelakaan=accident,crash
kecemasan=anxiety,worry kecemburuan=jealousy kecenderungan=tendency,trend,inclination
kecepatan=speed,velocity,pace kecerdasan=intelligence keceriaan=cheerfulness kecermatan=precision
kecerobohan=carelessness kecewa=disappointed,disappointing,disappoint,disappointment
kecil=small,little,tiny kecocokan=compatibility,fit kecoh=trick,deceive
kecukupan=adequacy,sufficiency kecurangan=cheating,fraud,gaming kecurigaan=suspicion
kedai=shop,cafe kedalaman=depth kedaluwarsa=expired kedamaian=peace kedapatan=caught
kedatangan=arrival kedaulatan=sovereignty kedekatan=closeness,proximity kedengaran=sound
kedepan=ahead kedewasaan=maturity kediaman=residence kedinginan=cold kedip=blink
kedodoran=struggle,falter kedok=guise,mask kedokteran=medicine,medical kedua=second
kedudukan=position,standing,status keduniawian=worldly kedutaan=embassy keempat=fourth keenam=sixth
keengganan=reluctance kefasihan=fluency kegaduhan=noise,uproar kegagalan=failure keganasan=ferocity
kegelapan=darkness kegelisahan=anxiety,unease kegemaran=hobby,favorite kegembiraan=joy,excitement
kegiatan=activity kegigihan=persistence,tenacity kegilaan=madness kegunaan=use,usefulness,utility
kehabisan=run_out kehadiran=presence,attendance kehakiman=judicial,judiciary kehamilan=pregnancy
kehampaan=void,emptiness kehancuran=destruction,collapse,ruin kehangatan=warmth
keharusan=obligation,necessity kehausan=thirst kehebatan=greatness
kehebohan=uproar,controversy,commotion kehendak=wish keheningan=silence kehidupan=life
kehilangan=lose,loss kehormatan=honor kehutanan=forestry keikutsertaan=participation,involvement
keilmuan=science,scientific keindahan=beauty keinginan=desire,wish keistimewaan=privilege
kejahatan=crime,evil kejam=cruel,brutal kejang=seizure kejanggalan=irregularity
kejar=chase,pursue,catch kejaran=pursuit kejatuhan=fall,downfall kejauhan=distance
kejayaan=glory,heyday kejelasan=clarity kejenuhan=saturation,boredom keji=vile,cruel
kejiwaan=psychiatric,mental keju=cheese kejuaraan=championship kejujuran=honesty,candor kejut=shock
kejutan=surprise,shock kekacauan=chaos,mess,turmoil kekaguman=admiration kekakuan=rigidity
kekal=eternal,permanent,lasting kekalahan=defeat,loss kekang=restrain,curb kekar=muscular
kekasaran=rudeness kekasih=lover kekayaan=wealth,riches,property kekebalan=immunity
kekecewaan=disappointment,frustration kekeh=insist kekejaman=cruelty,atrocity kekejian=cruelty
kekeliruan=mistake,error kekeluargaan=kinship kekerasan=violence kekeringan=drought
kekesalan=annoyance,irritation keketatan=tightness kekhasan=distinctiveness
kekhawatiran=worry,concern,fear kekhususan=specificity kekinian=contemporary
kekosongan=void,vacuum,vacancy kekuasaan=power,authority,rule kekuatan=strength,power,force
kekurangan=shortage,lack,shortcoming,deficiency kelabakan=panic,struggle kelabu=grey,gray
kelahi=fight kelahiran=birth kelainan=disorder,abnormality kelak=someday kelakar=joke
kelakuan=behavior,conduct kelalaian=negligence kelam=dark,gloomy kelamin=sex,gender
kelancaran=smoothness kelangkaan=scarcity,shortage kelangsungan=survival,continuity
kelanjutan=continuation kelapa=coconut kelaparan=hunger,famine,starvation
kelar=finish,finished,over,done kelas=class kelautan=marine,maritime
kelayakan=eligibility,feasibility kelaziman=custom kelebihan=excess,advantage,surplus
kelegaan=relief kelelahan=exhaustion,fatigue,overwork keleluasaan=leeway,freedom
kelemahan=weakness,flaw kelembaban=humidity kelembagaan=institutional kelembutan=gentleness
kelengkapan=completeness,equipment kelenturan=flexibility kelestarian=sustainability,preservation
kelesuan=sluggishness kelewat=overly keliatannya=seem,look,appear
kelihatan=visible,appear,look,seem kelihatannya=seem,look,appear keliling=around kelima=fifth
kelincahan=agility kelinci=rabbit kelipatan=multiple keliru=wrong,mistaken,erroneous
kelistrikan=electricity kelola=manage kelompok=group,cluster kelonggaran=leeway,flexibility
keluar=exit,leave keluaran=output,release keluarga=family keluasan=breadth kelucuan=humor
keluh=complain keluhan=complaint,grievance kelulusan=graduation kelumpuhan=paralysis kelupas=peel
keluwesan=flexibility kemacetan=congestion,jam,gridlock kemah=tent,camp kemahalan=expensive
kemahasiswaan=student kemahiran=skill,proficiency kemajuan=progress,advance,advancement
kemakmuran=prosperity kemalangan=misfortune kemalasan=laziness kemaluan=shame
kemampuan=ability,capability,capacity kemandekan=stagnation kemandirian=independence,self_reliance
kemantapan=stability kemanusiaan=humanity,humanitarian kemarahan=anger,outrage,fury
kemarin=yesterday kemas=pack,package kemasan=packaging,package kemasukan=possessed
kemasyarakatan=social,community kematangan=maturity kematian=death kemauan=willingness
kembali=return,back,again kembalian=change kembang=develop,grow kembar=twin,dual kemegahan=splendor
kemeja=shirt kemenangan=victory,win kementerian=ministry kemerdekaan=independence
kemeriahan=festivity kemerosotan=decline,deterioration kemesraan=intimacy kemewahan=luxury
kemilau=glitter kemiringan=slope kemiripan=similarity,resemblance kemiskinan=poverty
kemitraan=partnership kemudahan=ease,convenience kemudi=steer,steering,wheel
kemuliaan=nobility,glory kemunafikan=hypocrisy kemunculan=emergence,appearance
kemunduran=setback,decline,regression kemungkinan=possibility,likelihood,likely
kemurahan=generosity kemurkaan=wrath kemurnian=purity kenaikan=increase,rise,hike
kenakalan=delinquency kenal=recognize,familiar kenalan=acquaintance kenang=remember kenangan=memory
kencan=date kencang=fast,tight kencing=urine kendala=obstacle,constraint,problem
kendali=control,rein kendara=drive,ride kendaraan=vehicle,car kendor=loose,slack kenegaraan=state
kenekatan=recklessness kenikmatan=pleasure kental=thick kentang=potato kentara=visible
kenyamanan=comfort,convenience kenyang=full kenyataan=reality,fact kepadatan=density
kepahlawanan=heroism kepailitan=bankruptcy kepak=flap kepala=head!,chief kepalsuan=falsehood
kepanasan=overheated kepandaian=cleverness kepanjangan=lengthy kepantasan=propriety
keparahan=severity kepastian=certainty kepatuhan=compliance,obedience kepedihan=pain,grief
kepedulian=concern,care,awareness kepegawaian=personnel kepekaan=sensitivity kepeloporan=pioneering
kepemilikan=ownership,stake kepemimpinan=leadership kependudukan=population kepentingan=interest
kepercayaan=trust,belief,confidence kepergian=departure,exit keperluan=purpose
kepesertaan=participation,membership kepincut=attracted,lured kepindahan=move,relocation
keping=piece,chip kepintaran=cleverness kepiting=crab kepresidenan=presidential,presidency
kepribadian=personality keprihatinan=concern kepuasan=satisfaction kepulangan=return
kepulauan=archipelago,islands kepunahan=extinction kepung=surround,besiege
keputusan=decision,ruling,verdict keputusasaan=despair,desperation
"""
