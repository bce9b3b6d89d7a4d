/** Words that are said in many languages: alone they tell nothing. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  (
    'ok okay oki okey k hi hey hai yo no bye byebye stop super wow oh ah eh uh um hm hmm haha hahaha lol omg la ' +
    'xs xl xxl eur usd gbp cny rmb jpy nr so id sms app qr pdf url vip bot chat email mail online info internet web ' +
    'wifi taxi hotel pizza visa paypal mastercard apple google amazon wechat telegram slack teams dhl ups fedex asap'
  ).split(' '),
)

/**
 * Frequent words of customers in languages that have no examples yet, beside those that an owner's examples add. Words of several languages may stand in several rows: they speak for each of them alike.
 */
export const SHOP_WORDS: Readonly<Record<string, string>> = {
  es:
    'el los las un una de del en y que es mi mis su por para con no sí si me se lo le ya muy pero cómo como cuándo cuando ' +
    'cuánto cuanto dónde donde qué está esta han ha he quiero quisiera puedo puede pueden tengo necesito hola gracias ' +
    'favor buenos buenas días tardes noches adiós vale pedido pedidos paquete envío enviado entrega llegado llega devolver ' +
    'devolución reembolso cambiar cambio cancelar anular dinero tarjeta factura dirección talla zapatos tienda ayuda hablar ' +
    'persona agente humano ayer mañana hoy nada código correo cuenta',
  fr:
    'le les un une de du des en et que est mon ma mes votre vos pour avec pas ne ni je vous nous il elle on ce cette ça ' +
    'oui non où quand comment combien pourquoi quel quelle suis ai avez veux voudrais peux pouvez dois bonjour bonsoir ' +
    'salut merci svp plaît commande commandes colis livraison livré livrée reçu retour retourner remboursement rembourser ' +
    'échange échanger changer annuler annulation argent carte facture adresse taille chaussures parler conseiller humain ' +
    'aide hier demain toujours encore jamais rien très compte',
  de:
    'der die das ein eine einen meine mein meinen meiner meinem ihr ihre von mit für auf zu im am und oder nicht kein keine ' +
    'ich sie wir es ist sind war habe haben hat möchte will kann können muss bitte danke vielen dank hallo guten tag morgen ' +
    'abend tschüss ja nein wo wann wie was warum noch immer schon sehr bestellung bestellungen bestellt paket lieferung ' +
    'geliefert versand angekommen rückgabe retoure zurück zurückgeben zurückschicken rückerstattung erstattung umtauschen ' +
    'stornieren storno geld karte rechnung adresse größe schuhe sprechen mitarbeiter mensch hilfe gestern heute falsch ' +
    'kaputt konto',
  pt:
    'o os as um uma de do da dos em no na e que é meu minha meus seu para com por não sim me se já muito mas como quando ' +
    'quanto onde qual está estão chegou chega quero queria gostaria posso pode tenho preciso olá oi obrigado obrigada favor ' +
    'bom boa dia tarde noite tchau pedido pedidos encomenda pacote envio enviado entrega entregue devolver devolução ' +
    'reembolso trocar troca cancelar dinheiro cartão fatura nota endereço morada tamanho sapatos loja ajuda falar pessoa ' +
    'atendente humano ontem amanhã hoje nada ainda código conta',
  it:
    'il lo gli un una di del della in e che è mio mia miei suo per con non sì si mi ma già molto come quando quanto dove ' +
    'quale sono ho ha hai voglio vorrei posso può potete devo ciao salve buongiorno buonasera grazie prego favore ' +
    'arrivederci ordine ordini pacco spedizione spedito consegna consegnato arrivato arriva reso restituire restituzione ' +
    'rimborso cambiare cambio annullare cancellare soldi carta fattura indirizzo taglia scarpe negozio aiuto parlare ' +
    'persona operatore umano ieri domani oggi niente ancora codice conto',
  nl:
    'de het een van mijn uw en is niet geen ik je jij u wij dit dat voor met op aan hallo dag dank bedankt dankjewel ' +
    'alstublieft alsjeblieft ja nee waar wanneer hoe wat waarom nog steeds heel bestelling bestellingen besteld pakket ' +
    'levering geleverd bezorging verzending aangekomen retour retourneren terug terugsturen terugbetaling ruilen annuleren ' +
    'geld kaart factuur adres maat schoenen winkel hulp spreken medewerker mens gisteren morgen vandaag wil kan graag',
  ru:
    'и в не на я мы вы он мой моя мне мои ваш с у по за это что как где когда почему сколько да нет хочу могу можно нужно ' +
    'привет здравствуйте добрый день спасибо пожалуйста заказ заказа заказы посылка посылки доставка доставки пришёл пришла ' +
    'возврат вернуть деньги обмен обменять отменить отмена адрес размер магазин помощь человек оператор оператором вчера ' +
    'завтра сегодня ещё уже',
  ar:
    'في من على إلى هل ما متى أين كيف لماذا هذا هذه نعم لا أريد يمكن يمكنني مرحبا السلام عليكم شكرا فضلك طلب طلبي الطلب ' +
    'الشحنة شحن توصيل يصل وصل لم إرجاع استرجاع استرداد المال إلغاء تبديل عنوان مقاس متجر مساعدة موظف اليوم غدا أمس',
}
