"""The glossary from “abad” to “eksodus”, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
abad=century abadi=eternal,everlasting,perpetual abai=neglect,ignore
abaikan=ignore,neglect,disregard abal=bogus,fake abu=ash,grey,gray acak=random,shuffle
acara=program,ceremony acuan=reference,benchmark acuh=indifferent,care adab=civilized,manners
adaptasi=adapt,adaptation adat=custom,tradition adegan=scene adik=sibling,brother,sister adil=fair
administrasi=administration adopsi=adopt,adoption adu=complain,pit aduan=complaint agama=religion
agen=agent agresi=aggression agresif=aggressive agung=grand,supreme ahad=sunday
ahli=expert,specialist air=water! ajaib=magical,miraculous ajak=invite,urge
ajakan=invitation,appeal ajal=death ajang=arena ajar=teach ajaran=teaching,doctrine
aju=propose,submit ajudan=aide akademi=academy akademik=academic akademis=academic
akademisi=academic,academia,scholar akal=mind,reason,trick akar=root akhir=end,final,last
akhirnya=finally,eventually akibat=consequence,result,effect akomodasi=accommodation
akrab=familiar,close akses=access aksesibilitas=accessibility aksi=action,protest aktif=active
aktifitas=activity aktivasi=activation aktivis=activist aktivitas=activity aktor=actor
aktris=actress aktual=actual aku=admit akuisisi=acquisition,acquire,takeover
akumulasi=accumulate,accumulation akun=account akuntabel=accountable akuntabilitas=accountability
akuntan=accountant akuntansi=accounting akurasi=accuracy akurat=accurate,precise
alam=nature,natural alamat=address alami=natural alasan=reason,excuse,grounds
alat=tool,device,equipment algoritma=algorithm algoritme=algorithm aliansi=alliance
alienasi=alienation alih=switch,shift,transfer alir=flow aliran=flow,stream,current alis=eyebrow
almarhum=late,deceased alokasi=allocation,allocate alternatif=alternative alumni=alumni,graduate
alumnus=alumnus,graduate alun=square alur=plot,channel,flow amal=charity aman=safe,secure
amanah=trustworthy,mandate amanat=mandate amandemen=amendment amat=observe ambang=threshold,verge
ambil=pick ambis=ambitious ambisi=ambition ambisius=ambitious amblas=collapse,slump ambruk=collapse
ambyar=collapse,shatter amerika=america,american ampas=dregs,waste ampuh=effective,powerful
ampun=mercy,pardon amunisi=ammunition anak=child,kid,son,daughter analis=analyst
analisa=analysis,analyze analisis=analysis,analyze analogi=analogy anarki=anarchy
ancam=threaten,threat ancaman=threat andal=reliable andalan=mainstay,flagship,reliable
aneh=strange,odd,weird aneka=various,diverse anggap=consider,regard,deem anggapan=assumption,view
anggar=budget anggota=member angguk=nod anggun=elegant anggur=wine,grape angin=wind
angka=figure,number,digit angkasa=sky,space angkat=lift,raise,appoint angkatan=force,generation
angker=haunted angkut=transport,carry angkutan=transport,transportation anjing=dog
anjlok=plunge,slump,plummet,drop anjur=recommend,advise anjuran=advice,recommendation
anonim=anonymous anonimitas=anonymity antar=deliver,inter antariksa=space antarmuka=interface
antimonopoli=antitrust antipati=antipathy antisipasi=anticipate,anticipation antre=queue
antrean=queue,line antri=queue antusias=enthusiastic antusiasme=enthusiasm
anugerah=award,gift,grant anut=embrace,follow anyar=new apartemen=apartment apel=apple api=fire!
aplikasi=app,application apotek=pharmacy apoteker=pharmacist apresiasi=appreciate,appreciation
apung=float arab=arab,arabic arah=direction arahan=direction,guidance,briefing arang=charcoal
argumen=argument argumentasi=argument,argumentation aritmetika=arithmetic arsip=archive
arsitek=architect arsitektur=architecture arti=meaning artifisial=artificial artikel=article
artis=artist,celebrity arus=flow,current,stream asa=hope asah=hone,sharpen asal=origin,source
asam=acid,sour asap=smoke,fume asas=principle asasi=fundamental,basic aset=asset
asing=foreign,alien asisten=assistant asli=original,genuine,native asmara=romance
asosiasi=association aspal=asphalt aspek=aspect aspirasi=aspiration asrama=dormitory
asuh=nurture,foster asumsi=assumption,assume asuransi=insurance asyik=fun,engrossed atap=roof
ateis=atheist atlet=athlete atmosfer=atmosphere atraktif=attractive atur=arrange,regulate
aturan=rule,regulation autentik=authentic autentikasi=authentication awak=crew
awal=early,initial,beginning,start awalan=prefix awalnya=initially,originally awam=layman,public
awan=cloud awas=watch,beware awet=durable ayah=father,dad ayam=chicken ayat=verse ayun=swing
azas=principle bab=chapter babak=round,phase,stage babi=pig,pork baca=read bacaan=reading
badai=storm,hurricane badan=body,agency bagan=chart,diagram bagasi=luggage,baggage
bagian=part,section,portion bagus=good,great,nice bahagia=happy bahan=material,ingredient
bahas=discuss bahasa=language bahaya=danger,hazard,peril bahu=shoulder baik=good,well,fine
baja=steel bajak=hijack,pirate,plow,poach bajakan=pirated bajet=budget baju=clothes,shirt bak=tub
baka=eternal bakar=burn bakat=talent,gift bakteri=bacteria baku=standard,raw balai=hall balap=race
balas=reply,respond,retaliate balasan=reply,response,retaliation balik=reverse,return,behind
balita=toddler balon=balloon bambu=bamboo ban=tire,tyre bandar=port,dealer bandara=airport
bandel=stubborn banding=compare,appeal,comparison bangga=proud bangkit=rise,revive,rebound
bangkrut=bankrupt,bankruptcy bangku=bench,chair,seat bangsa=nation bangsawan=noble,aristocrat
bangun=build,wake,construct bangunan=building,structure banjir=flood bankir=banker
bantah=deny,refute,dispute bantahan=denial,rebuttal bantai=slaughter,massacre bantal=pillow
banteng=bull bantu=help,assist,aid bantuan=aid,assistance,help,relief banyak=numerous bapak=father
barang=goods,item,product barat=west,western baris=line,row barisan=line,row,ranks baru=new,recent
basah=wet basi=stale basis=base,basis batal=cancel,void batang=stem,rod,stick
batas=limit,boundary,border,cap batasan=limit,restriction,constraint baterai=battery
batin=inner,spiritual batu=stone!,rock! batubara=coal batuk=cough bau=smell,odor bawa=bring,carry
bawaan=innate,default,carry bawah=lower,bottom bawahan=subordinate bawang=onion,garlic
bayang=shadow,imagine bayangan=shadow bayar=pay bayi=baby,infant bea=duty,customs
beasiswa=scholarship beban=burden,load,weight bebas=free bebek=duck beberapa=several,few
becak=rickshaw beda=differ,different,difference,gap,distinction bedah=surgery,dissect bedak=powder
begini=this_way bekal=provision,supply bekas=former,used,trace bekerja=work
bekerjasama=cooperate,collaborate beku=freeze,frozen bela=defend belah=split,half,side
belajar=learn,study belakang=back,behind,rear belakangan=lately,recently belanda=netherlands,dutch
belang=stripe belanja=shop,shopping,spend,expenditure belas=teen belasan=dozen
beli=buy,purchase,acquire belia=young,youth belit=twist belok=turn belokan=turn,bend belut=eel
benak=mind benam=submerge benang=thread benar=true,correct,right bencana=disaster,catastrophe
benci=hate benda=object bendahara=treasurer bendera=flag bendung=dam,contain bendungan=dam
bengkak=swell,swollen bengkel=workshop,garage benih=seed bening=clear benteng=fort,fortress,moat
bentrok=clash bentuk=form,shape benua=continent benur=fry bepergian=travel beracun=toxic,poisonous
beragam=diverse,various berakhir=end,expire beralasan=justified,reasonable
beralih=switch,shift,turn berangkat=depart,leave berangus=muzzle berani=brave,dare,bold
berantas=eradicate berarti=meaningful berasal=originate berat=heavy,severe,weight
berawal=begin,start berbagi=share berbahaya=dangerous,hazardous,harmful berbakat=talented,gifted
berbeda=different,differ berbelanja=shop,shopping berbelit=convoluted berbentuk=shaped
berbunga=bloom,flower berbunyi=sound,read bercahaya=shine,glow bercakap=talk,converse
bercampur=mixed bercanda=joke,kidding bercerita=narrate berdalih=argue berdamai=reconcile,settle
berdampak=affect,impact berdarah=bleed,bloody berdasar=based berdasarkan=based
berdaya=powerful,empowered berdekatan=adjacent berdiam=stay,silent berdiri=stand berdiskusi=discuss
berdoa=pray berdosa=sin,guilty berdua=two berduka=mourn,grieve bereaksi=react
berebut=scramble,compete beredar=circulate,spread berekspansi=expand berfungsi=function,work
bergabung=join berganti=change bergantung=depend,rely bergaul=socialize bergaya=style,stylish
bergejolak=volatile,turbulent bergema=echo,resonate bergengsi=prestigious bergerak=move,moving
bergeser=shift,move bergilir=rotating bergiliran=alternate berguguran=fall bergulir=roll
berguna=useful berhadapan=face,confront berhak=entitled,eligible berharga=valuable,precious
berhasil=succeed,successful berhati=heart berhenti=stop,quit,halt,cease
berhitung=counting,arithmetic berhubungan=connected beri=grant berikut=following,next
berikutnya=next,following berimbang=balanced berinovasi=innovate berinteraksi=interact
berinvestasi=invest berisi=contain berisiko=risky,risk beristirahat=rest beritahu=notify,inform
berjaga=guard,watch berjalan=walk,run berjangka=futures berjanji=promise,pledge,vow
berjarak=distance berjasa=meritorious berjualan=sell berjudi=gamble berjudul=titled,entitled
berjumlah=total berkah=blessing berkaitan=linked berkala=periodic,regular berkantor=office,based
berkarya=work berkas=file,document berkebun=garden,gardening berkelanjutan=sustainable,sustained
berkelas=classy berkelompok=group berkeluarga=married,family berkemampuan=capable
berkembang=develop,grow,evolve,thrive berkendara=drive berkepanjangan=prolonged,protracted
berkepemilikan=owned berkesan=impressive,memorable berkolaborasi=collaborate
berkomitmen=commit,committed berkomunikasi=communicate berkonsentrasi=concentrate
berkonsultasi=consult berkontribusi=contribute berkorban=sacrifice berkuasa=power,ruling,rule
berkumpul=gather,assemble berkurang=decrease,decline,diminish berkutat=wrestle,struggle
berlabuh=anchor,dock berlaku=valid,effect,apply berlalu=pass berlama=linger berlandaskan=based
berlangganan=subscribe,subscription berlangsung=last,continue,underway berlanjut=continue
berlapis=layered berlari=run berlatih=practice,train berlawanan=opposite,contrary berlayar=sail
berlebihan=excessive,exaggerated berlian=diamond berlibur=vacation berlindung=shelter,refuge
berlipat=multiply,double berlokasi=located berlomba=race,compete bermacam=various
bermakna=meaningful bermaksud=intend bermalas=idle bermanfaat=useful,beneficial
bermarkas=headquartered,based bermartabat=dignified bermasalah=troubled,problematic
bermasyarakat=social bermerek=branded berminat=interested bermodal=capital,armed
bermula=begin,start bermusuhan=hostile bernama=named bernapas=breathe bernegara=state
bernegosiasi=negotiate berniat=intend bernilai=worth,valued,valuable berobat=treatment
berolahraga=exercise berontak=rebel,revolt beroperasi=operate berorientasi=oriented berpacaran=date
berpakaian=dressed berpamitan=farewell berpandangan=view berpartisipasi=participate
berpasangan=pair berpedoman=guided berpegang=hold,adhere berpeluang=chance
berpendapat=argue,believe,opinion berpengalaman=experienced,veteran
berpengaruh=influential,influence berpengetahuan=knowledgeable berperan=role,play
berperang=war,fight berperilaku=behave berpesan=advise berpijak=rest berpindah=move,switch,shift
berpisah=separate,part berprestasi=outstanding berprinsip=principled berpuasa=fast
berpusat=centered,headquartered berputar=rotate,spin,revolve bersahabat=friendly bersaksi=testify
bersalah=guilty bersama=together,joint bersambung=continued bersandar=lean,rely
bersanding=side_by_side bersantai=relax bersarang=nest,lodge bersatu=unite,united
bersaudara=brothers,siblings bersedia=willing,ready bersedih=grieve,sad bersejarah=historic
bersekongkol=conspire,collude berselancar=surf,browse berselisih=dispute,quarrel
bersemangat=enthusiastic,eager,excited bersemi=bloom bersenang=fun bersengketa=dispute
bersenjata=armed bersentuhan=touch,contact bersepeda=cycling berserikat=associate berserta=along
bersertifikat=certified bersiaga=standby bersiap=prepare,brace bersidang=convene bersifat=nature
bersih=clean,net bersikap=behave bersikukuh=insist,persist bersimpati=sympathize bersinar=shine
bersinggungan=intersect bersosialisasi=socialize berspekulasi=speculate bersuara=speak
bersubsidi=subsidized bersumber=stem,sourced bersumpah=swear,vow bersungguh=earnest
bersyarat=conditional bersyukur=grateful,thankful bertabrakan=collide
bertahan=survive,endure,hold,remain bertahap=gradual,gradually,phased,tranche,in_stages
bertahun=years bertambah=increase,grow bertamu=visit bertanda=marked bertanding=compete,play
bertaruh=bet,gamble,wager bertarung=fight,battle,compete berteduh=shelter bertekad=determined,vow
berteknologi=technology bertelur=lay_eggs bertema=themed berteman=friend bertempur=fight,battle
bertenaga=powerful,powered bertentangan=contradict,conflict,contrary berteriak=shout,scream,yell
bertetangga=neighboring bertingkat=multi_story,tiered bertransaksi=transact
bertransformasi=transform bertubuh=built bertugas=duty,serve bertujuan=aim bertumpu=rest,rely
bertunangan=engaged berturut=consecutive bertutur=speak beruang=bear! berubah=change,shift
berujung=end,lead berukuran=sized berulang=repeatedly,recurring berumur=aged
beruntung=lucky,fortunate berupa=form berupaya=try,attempt,strive berurusan=deal
berurutan=consecutive,sequential berusaha=try,strive,attempt berusia=aged,year_old berutang=owe
bervariasi=vary,varied berwarna=colored berwenang=authorized,authority
berwibawa=authoritative,respected berwisata=travel berwujud=tangible,form
besar=big,large,great,major besaran=magnitude,amount besi=iron besok=tomorrow
betah=feel_at_home,stay,comfortable betapa=how beterbangan=fly beternak=breed betina=female
beton=concrete betul=true,right,correct biadab=barbaric,savage biang=mastermind,culprit
biarkan=allow biasa=usual,ordinary,common,normal biasanya=usually,normally,typically
biaya=cost,fee,expense bibir=lip bibit=seed,seedling bicara=talk,speak bidang=field,area,sector
bidik=aim,target bijak=wise bijaksana=wise biji=seed bilangan=number bilik=booth,room
bimbang=hesitate,doubt bimbing=guide,mentor bimbingan=guidance,tutoring bina=foster,develop
binasa=perish,destroyed binatang=animal bincang=talk,chat bingkai=frame bingung=confused,confuse
bintang=star biografi=biography biola=violin bioskop=cinema,theater biro=bureau
birokrasi=bureaucracy birokrat=bureaucrat biru=blue bisik=whisper bisnis=business bisu=mute,silent
bius=anesthetic,drug blok=block blokade=blockade blokir=block bobol=breach,break bobot=weight
bocah=boy,kid,child bocor=leak,drain bodoh=stupid,foolish bohong=lie boikot=boycott bola=ball!
boleh=allow,permit bolos=truant bom=bomb boneka=doll,puppet bongkar=dismantle,unload,expose
borong=buy_up boros=spend,spender,wasteful,extravagant bos=boss,chief bosan=bored,boring botak=bald
botol=bottle boyong=bring,move,poach brasil=brazil,brazilian buah=fruit! bual=boast,brag
bualan=boast buang=throw,discard,waste buangan=exile,waste buat=create,build
buatan=made,artificial,build bubar=disband,dissolve,shut_down bubuk=powder budak=slave
budaya=culture,cultural budi=virtue budidaya=cultivation bugar=fit bui=jail bujang=bachelor
bujet=budget bujuk=persuade,coax bujukan=persuasion buka=open bukit=hill bukti=evidence,proof
buku=book! bulan=month!,moon! bulanan=monthly bulat=round buletin=newsletter,bulletin
bulu=fur,feather bumbu=spice,seasoning bumi=earth,ground bunga=flower!,interest!
bungkam=silence,silent,mum bungkus=wrap,pack bungsu=youngest bunuh=kill,murder bunyi=sound
buram=blurry,opaque bursa=exchange,bourse,stock_market buru=hunt buruh=labor,labour,worker,laborer
buruk=bad,poor,ugly burung=bird busuk=rotten,rot busur=arc,bow buta=blind butir=grain,item,point
butuh=require,need buyar=scattered,break_up cabai=chili cabang=branch
cabut=revoke,pull,withdraw,leave,depart cacat=defect,flaw,disabled,disability cadang=reserve
cadangan=reserve,backup,spare cahaya=light cair=liquid,melt,vest cairan=liquid,fluid
cakap=capable,skilled,proficient cakup=cover,include cakupan=scope,coverage,range
calon=candidate,prospective camat=subdistrict_head campak=measles campur=mix,mixed
campuran=mixture,mix,blend canda=joke candi=temple candu=addiction,opium
canggih=sophisticated,advanced,cutting_edge canggung=awkward,clumsy cangkir=cup
cantik=beautiful,pretty cantum=list,include cap=stamp,label capai=reach,achieve,attain,tired
capaian=achievement,attainment capek=tired,exhausted,weary caplok=annex,swallow,take_over
cara=method,manner,approach cari=seek,search,look_for,find catat=note,record,log
catatan=note,record,notes catur=chess cedera=injury,injured cegah=prevent cek=check,cheque
cela=blemish celah=gap,loophole,slit,vulnerability celaka=accident,unfortunate
celana=pants,trousers celup=dip cemar=pollute cemas=anxious,worried,worry cemburu=jealous
cemerlang=brilliant,bright cemooh=mock,ridicule cendekia=scholar cendekiawan=intellectual,scholar
cenderung=tend cengkeram=grip cengkeraman=grip,clutch cepat=fast,quick,rapid,swift
cerah=bright,sunny cerai=divorce cerdas=smart,intelligent,clever cerdik=clever,shrewd
ceria=cheerful cerita=story,tale cermat=careful,meticulous,thorough cermin=mirror,reflect
cerna=digest ceroboh=careless,reckless,sloppy cetak=print cetakan=print,mold,edition
ciamik=excellent,great cicil=installment cicilan=installment,instalment cina=china,chinese
cinta=love cip=chip cipta=create,creation ciptaan=creation,invention
ciri=characteristic,feature,trait cita=ideal citra=image cium=kiss,smell coba=try,test,attempt
cobaan=trial,ordeal cocok=suitable,match,fit,suit cokelat=chocolate,brown coklat=chocolate,brown
colok=plug colong=steal comot=grab,pick,poach contek=copy,cheat contoh=example,sample
copot=remove,oust corak=pattern coret=scratch,cross_out cuaca=weather
cuan=profit,gain,pay_off,return cuci=wash cucu=grandchild cukai=excise
cukup=enough,sufficient,adequate culik=kidnap,abduct cuma=merely curah=bulk
curang=cheat,fraudulent,unfair curhat=confide curi=steal curiga=suspicious,suspect
cuti=leave,vacation dada=chest dadak=sudden dadakan=sudden,abrupt daerah=region,area,regional
daftar=list,register,roster dagang=trade dagangan=merchandise daging=meat,flesh dagu=chin
dahaga=thirst dahi=forehead dahsyat=terrible,tremendous,devastating
dahulu=once,past,former,formerly,earlier,previously,back_then daki=climb dakwa=charge,indict
dakwaan=charge,indictment dakwah=preaching dalang=mastermind,puppeteer dalih=pretext,excuse
dalil=argument,proposition damai=peace,peaceful dambakan=long,yearn
dampak=impact,effect,consequence damping=accompany dana=fund,money,funding danau=lake dandan=makeup
dangkal=shallow,superficial dapur=kitchen darah=blood darat=land,ground daratan=mainland,land
darurat=emergency dasar=basic,foundation,base,basis dasawarsa=decade dasi=tie datang=arrive
datar=flat daulat=sovereign daun=leaf daur=cycle dawai=string daya=power,energy,capacity
debat=debate,argue debitur=debtor,borrower debu=dust dedikasi=dedication definisi=definition,define
defisit=deficit dekade=decade dekan=dean dekat=near,close deklarasi=declaration,declare
dekrit=decree delegasi=delegation,delegate delik=offense demam=fever demikian=thus
demo=demo,protest,demonstration demokrasi=democracy demokrat=democrat demokratis=democratic
demonstran=protester,demonstrator demonstrasi=demonstration,protest denda=fine,penalty
dendam=grudge,revenge,vengeance dengar=hear,listen dengki=envy denyut=pulse,throb depak=kick_out
depan=front,future,ahead departemen=department deposito=deposit depresi=depression,depressed
derajat=degree deras=swift,heavy derita=suffering dermaga=pier,dock
dermawan=philanthropist,generous desa=village desain=design desainer=designer desak=urge,push,press
desakan=pressure,push,urge desember=december desentralisasi=decentralization desir=whisper
detak=beat deteksi=detection,detect detik=second detil=detail devaluasi=devaluation
devisa=foreign_exchange dewa=god dewan=council,board dewasa=adult,mature dewi=goddess
diagnosa=diagnosis,diagnose diagnosis=diagnosis,diagnose dialog=dialogue,dialog diam=silent,quiet
dibatalkan=cancel,call_off,scrap diberhentikan=dismissed,fired,laid_off didik=educate,educated
diduga=allegedly,suspected difabel=disabled digitalisasi=digitalization,digitization
dihargai=valued,priced dihentikan=shut_down,cease diktator=dictator diktatur=dictatorship
dikte=dictate dilatih=train dilema=dilemma dimaksudkan=intended,meant dimatikan=turn_off,shut_down
diminati=popular,demand dinamika=dynamics dinamis=dynamic dinas=agency,service,department
dinding=wall dingin=cold,cool dini=early dinikan=early dipastikan=confirmed,certain
diperkirakan=expect,estimate,predict,forecast,likely diplomasi=diplomacy diplomatik=diplomatic
diragukan=doubtful,questionable diraja=royal direksi=board,director,management
direktorat=directorate direktur=director dirumahkan=furloughed,laid_off,lay_off,furlough
dirut=ceo,president_director disabilitas=disability disertasi=dissertation
disiplin=discipline,disciplined diskon=discount diskriminasi=discrimination
diskriminatif=discriminatory diskualifikasi=disqualification,disqualify diskusi=discussion,discuss
disrupsi=disruption distop=stop,halt,shut_down,discontinue distribusi=distribution,distribute
disukai=liked,popular ditinggal=leave,abandon ditinggalkan=left,abandon,abandoned
ditutup=close,shut_down,closed dividen=dividend divisi=division diwajibkan=required,mandatory
doa=prayer,pray doang=only dobel=double dobrak=break,smash dokter=doctor,physician
doktor=doctorate,doctor doktrin=doctrine doku=money dokumen=document dokumentasi=documentation
dokumenter=documentary dolar=dollar dominan=dominant dominasi=dominance,dominate,domination
dompet=wallet donasi=donation,donate donatur=donor dongeng=fairy_tale,tale
dongkrak=boost,raise,lift,jack dorong=push,encourage,drive
dorongan=push,drive,impetus,encouragement dosa=sin dosen=lecturer,professor dosis=dose draf=draft
drastis=drastic dua=two duduk=sit duga=suspect,guess,allege
dugaan=suspicion,allegation,guess,accusation,alleged duit=money duka=grief,sorrow dukun=shaman
dukung=support,back dukungan=support,backing dulu=once,past,former,earlier,previously,back_then
dunia=world duplikasi=duplication duplikat=duplicate duri=thorn dusta=lie dusun=hamlet
duta=ambassador,envoy ecer=retail edan=crazy,insane edar=circulate,distribute edaran=circular
edisi=edition edukasi=education,educate efek=effect efektif=effective efektifitas=effectiveness
efektivitas=effectiveness efisien=efficient efisiensi=efficiency egois=selfish ejek=mock,taunt
ejekan=mockery,taunt ekonom=economist ekonomi=economy,economic,economics ekonomis=economical
ekor=tail ekosistem=ecosystem eks=former,ex eksekusi=execution,execute eksekutif=executive
eksklusif=exclusive eksodus=exodus
"""
