/** Words of the grammar and of courtesy in the languages nearest to ours, which neither Spanish nor English has: one is enough where nothing else speaks. */
export const neighbourWords: ReadonlySet<string> = new Set(
  `bona gràcies moltes mercès ens teu teva seu seva nostre nostra vostre vostra meva els aquest aquesta això són molta més
   però perquè quan quin quina quins avui demà ahir també dilluns dimarts dimecres dijous divendres dissabte diumenge siusplau
   botiga disculpa'ns tenim obrim tanquem escriviu podem vols vull boas grazas moito moita xa unha dunha nunha pola túa vosa nosa hoxe onte
   mañá agora mércores xoves venres tamén vostede kaixo eskerrik asko zure gure eta ez dugu dira gaude barkatu gaur bihar egun
   agur mesedez astelehenetik ostiralera igandean olá oi obrigado obrigada você vocês não sua seus suas nosso nossa à às ao aos pelo
   pelos pelas em foi são também já hoje ontem amanhã muito muita isso isto desculpe encomenda pode temos boa qual é até
   bonjour bonsoir merci vous nous votre notre elle êtes c'est n'est qu'il j'ai d'un d'une l'on avec dans chez très aussi oui
   demain aujourd'hui hier désolé désolée désolés s'il ouvert fermé une cette peut pouvez ciao grazie siamo sono è della delle
   degli dello nel nella nei gli tuo tua questo questa perché anche oggi domani ieri lunedì martedì mercoledì giovedì venerdì domenica
   puoi può possiamo abbiamo dispiace negozio ordine scrivici buongiorno buonasera hallo guten danke bitte ich wir sie ihr ihre ihren euch
   dein deine unser unsere der ein eine einen und oder nicht ist sind haben ihnen für mit bei auf auch heute morgen gestern leider uhr
   geöffnet bestellung uns leid hoi bedankt jij jouw jullie wij uw het niet voor naar ook vandaag vertraging bestelling onze
   bericht dzień dobry dziękujemy twoje jest nie się bună ziua mulțumim sunt pentru și luns venres`.split(/\s+/),
);
