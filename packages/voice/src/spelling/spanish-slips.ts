/** `wrong=right; …` as a table. */
export const tableOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/;\s*/u)
      .flatMap((pair): [string, string][] => {
        const [wrong = '', right = ''] = pair.split('=');
        return right === '' ? [] : [[wrong, right]];
      }),
  );

/** Whole words that no dictionary has. */
export const spanishSlips = tableOf(`
aver=a ver; encuenta=en cuenta; sinó=sino; estais=estáis; hechar=echar; hechamos=echamos; hechado=echado; hechando=echando; hecharemos=echaremos; hecharte=echarte; hechen=echen; hechale=échale;
haiga=haya; haigan=hayan; enserio=en serio; atravez=a través; porfavor=por favor; porfabor=por favor; deacuerdo=de acuerdo; osea=o sea;
almenos=al menos; amenudo=a menudo; apartir=a partir; envez=en vez; sinembargo=sin embargo; depronto=de pronto; derepente=de repente;
derrepente=de repente; aveces=a veces; esque=es que; alomejor=a lo mejor; deveras=de veras; encambio=en cambio; asique=así que; talvés=tal vez;
estubo=estuvo; enbío=envío; embío=envío; llendo=yendo; absorver=absorber; preveer=prever; conciente=consciente; asepción=acepción; garage=garaje;
grasias=gracias; quisas=quizás; quisás=quizás; satisfación=satisfacción; exelente=excelente; emos=hemos; enbargo=embargo; vien=bien;
haci=así; asín=así; hací=así; oy=hoy; hiba=iba; hibas=ibas; hibamos=íbamos; hiban=iban; hiva=iba; hivas=ibas; hivamos=íbamos; hivan=iban; ivamos=íbamos;
aser=hacer; ablar=hablar; ablamos=hablamos; ablado=hablado; ablaste=hablaste; ubo=hubo; ubiera=hubiera; ubieron=hubieron; abia=había;
abían=habían; hayer=ayer; ahy=ahí; haora=ahora; aora=ahora; hiso=hizo; disen=dicen; disemos=decimos; desimos=decimos; desir=decir; desirle=decirle;
desirte=decirte; felis=feliz; haste=hazte; vallamos=vayamos; quizo=quiso; quizimos=quisimos; porsupuesto=por supuesto; abeces=a veces; nose=no sé; espectativas=expectativas; espectativa=expectativa; expectacular=espectacular; serca=cerca; savor=sabor; cervesa=cerveza; cervesas=cervezas; abrasos=abrazos; coneccion=conexión; conección=conexión; almasen=almacén; almasén=almacén; atravéz=a través; callendo=cayendo; tubieron=tuvieron; tubimos=tuvimos; tubiste=tuviste; yamar=llamar; yamanos=llámanos; yegó=llegó; yego=llegó; yegar=llegar; yevar=llevar; travéz=través; presio=precio; presios=precios; rason=razón; plaso=plazo; plasos=plazos; plasa=plaza; comensar=comenzar; comensamos=comenzamos;
deve=debe; deven=deben; devemos=debemos; devería=debería; deveria=debería; devido=debido; haver=haber; fabor=favor; nuebo=nuevo; nueba=nueva; nuebos=nuevos;
biernes=viernes; juebes=jueves; bendemos=vendemos; obio=obvio; ovio=obvio; avajo=abajo; jente=gente; ocacion=ocasión; ocación=ocasión; desición=decisión;
desicion=decisión; precion=presión; televicion=televisión; permición=permisión; coje=coge; cojes=coges; cojen=cogen; cojer=coger; cojemos=cogemos;
cojelo=cógelo; cójelo=cógelo; cojela=cógela; cojido=cogido; cojiendo=cogiendo; cojiste=cogiste; trajieron=trajeron; dijieron=dijeron; dijistes=dijiste;
hicistes=hiciste; vinistes=viniste; pudistes=pudiste; tuvistes=tuviste; quisistes=quisiste; pusistes=pusiste; trajistes=trajiste; estuvistes=estuviste;
mensage=mensaje; viage=viaje; equipage=equipaje; porcentage=porcentaje; orijen=origen; imajen=imagen; prosimo=próximo; prosima=próxima; tanbien=también;
tanbién=también; tavien=también; siempe=siempre; boi=voy; acsesorios=accesorios; ecselente=excelente; entonses=entonces; felicitasiones=felicitaciones`);

/** How a word begins when it goes wrong; no dictionary word begins so. */
export const spanishBeginnings = tableOf(`
embia=envia; enbi=envi; reciv=recib; resiv=recib; resib=recib; travaj=trabaj; colavor=colabor; escriv=escrib; provam=probam; havia=había; havía=había; havita=habita;
havla=habla; devolb=devolv; debolv=devolv; debuel=devuel; bolver=volver; bolvi=volvi; buelv=vuelv; buelt=vuelt; llebar=llevar; llebam=llevam; serbici=servici;
bisita=visita; sienpr=siempr; tienpo=tiempo; canbi=cambi; conpr=compr; conpl=compl; conpart=compart; inport=import; inpos=impos; enpres=empres; enpez=empez;
enpie=empie; nonbr=nombr; exelen=excelen; exsel=excel; exept=except; nesec=neces; neses=neces; necec=neces; nesces=neces; agradesc=agradezc; agradese=agradece;
agradesi=agradeci; conosco=conozco; conosca=conozca; conoser=conocer; conosi=conoci; ofresc=ofrezc; ofrese=ofrece; ofresi=ofreci; paresc=parezc;
parese=parece; aparese=aparece; meresc=merezc; merese=merece; pertenes=pertenec; hasem=hacem; haser=hacer; hasien=hacien; hisim=hicim; hisie=hicie; hisis=hicis;
pasienc=pacienc; servisi=servici; ofisin=oficin; felisi=felici; desisi=decisi; desidim=decidim; desidid=decidid; desidir=decidir; atensi=atenci; allud=ayud; recoje=recoge; recoji=recogi;
escoje=escoge; escoji=escogi; acoje=acoge; encoji=encogi; dirije=dirige; diriji=dirigi; exije=exige; exiji=exigi; proteje=protege;
proteji=protegi; corrije=corrige; corriji=corregi; elije=elige; eliji=elegi; exajer=exager; jesti=gesti; exib=exhib; proib=prohib; veicul=vehícul;
esplic=explic; estraor=extraor; estrañ=extrañ; comienso=comienzo; empieso=empiezo; empiesa=empieza; almuers=almuerz; alcans=alcanz; realisa=realiza;
utilisa=utiliza; organisa=organiza; autorisa=autoriza; actualisa=actualiza; finalisa=finaliza; garantisa=garantiza; localisa=localiza; bacaci=vacaci;
bienbeni=bienveni; vienveni=bienveni; combeni=conveni; probee=provee; tubim=tuvim; tubier=tuvier; estubi=estuvi; benir=venir; bendr=vendr; haviam=habíam;
habis=avis; savem=sabem; ubier=hubier; ubies=hubies; promosi=promoci; existensi=existenci; emosi=emoci; devolusi=devoluci; solusi=soluci; resolusi=resoluci;
condisi=condici; posisi=posici; opsion=opcion; recepsi=recepci; direcsi=direcci; instrucsi=instrucci; producsi=producci; experiensi=experienci; esperienc=experienc;
diferensi=diferenci; paciensi=pacienci; asistensi=asistenci; urgensi=urgenci; presensi=presenci; referensi=referenci; transferensi=transferenci; licensi=licenci;
frecuensi=frecuenci; notisi=notici; espesial=especial; delisi=delici; benefisi=benefici; negosi=negoci; anunsi=anunci; quicier=quisier; cosin=cocin; desallun=desayun;
asept=acept; aserc=acerc; esquisit=exquisit; escelen=excelen; esact=exact; sujer=suger; rebis=revis; suvi=subi`);

/** How a word ends when it goes wrong. */
export const spanishEndings: readonly (readonly [RegExp, string])[] = [
  [/(?<!oc|inv|ev|su|abr|^p|comp|^r)asi(?:on|ón)$/u, 'ación'],
  [/(?<!oc|inv|ev|su|abr|ap|^p|comp|^r)asiones$/u, 'aciones'],
];
