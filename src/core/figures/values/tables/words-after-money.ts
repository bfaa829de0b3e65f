/**
 * Words that may stand after an amount of money and are no scale. Any other word right after one may be a scale that no
 * table knows, so that the amount is not read: to let it be read, add the word here, or to `magnitude-words.ts`.
 */

const WORDS: Readonly<Record<string, string>> = {
	english:
		'a about above according accounting across actual additional adj adjusted advance after against aggregate ago all ' +
		'allocated also although always among amount an and annual annualised annualized annually announced approved ' +
		'approx approximately are around as asset assets at authorised authorized average avg awarded back backlog ' +
		'balance bank base based basic basis because before being below beside between beyond bid billed bond bonds bonus ' +
		'book borrowed both bought budget budgeted burned but buy buyback by call calculated cap capex capital cash cents ' +
		'charge check cheque claim claimed close closed closing coin combined commitment commitments committed common ' +
		'company compared consensus consideration consolidated contract contracts convertible cost costs coupon credit ' +
		'cumulative currency current currently cut daily damages deal debt deferred deposit deposits diluted discount ' +
		'distributed dividend dividends donated donation down draw drawn due during each early earned earnings ebitda ' +
		'endowment enterprise equity equivalent est estimate estimated estimates every ex excess excluding exercise exit ' +
		'expected extra face facility fair fee fees fell filed final financing fine first fiscal fixed flat floor for ' +
		'forecast free from full fund funded funding further gain gains general gift given goal grant granted grants ' +
		'gross growth guaranteed guidance had half has have high higher hourly if implied in incentive including income ' +
		'incl increase initial initiative inside instead institutional intraday into invested investment investments ' +
		'investor is issue issued its itself just last later latest launch launched leased left less lifetime like limit ' +
		'line liquid liquidity listed loan loans long loss losses low lower lump made mainly market marketcap max maximum ' +
		'may mcap median min minimum mixed monthly more mostly most multiple nameplate near nearly net new next no ' +
		'nominal not note notes notional now of off offer offered offering on once one only open opened opening operating ' +
		'or order orders original other our out outside outstanding over overall owed own paid par part partly payable ' +
		'payment payout peak pending penalty per period personal pilot planned pledge pledged plus possible post ' +
		'potential pre preferred premium price priced private pro proceeds profit projected property public purchase ' +
		'purchased quarterly quoted raise raised range rate ratio raw realised realized received record recurring reduced ' +
		'regular rent repaid reported request reserve reserves residual respectively retail return revenue right rights ' +
		'rise rose round royalties royalty run salary sale sales savings secured see seed senior series settled ' +
		'settlement share shares short signed since so sold some special spend spending spent split spot spread staked ' +
		'standalone standard starting start state stated still stock strike structured sub subject subscription subsidies ' +
		'subsidy sum sun support target targeted tax taxes tender than that the their then there these they this through ' +
		'ticket tied till to today together tokens top total totals toward towards trade traded trading trailing tranche ' +
		'transaction treasury trust turnover under undisclosed undrawn unit units unpaid unsecured until up upfront upon ' +
		'upside used usd valuation value valued versus via volume vs wage warrants was wealth weekly were when where ' +
		'which while who wholesale will with within without won worldwide worth would write yearly yesterday yet yield',
	german:
		'aber ab alle als am an anfang auf aus bar bei bereits bis brutto davon der die das ende ergebnis etwa für ' +
		'gegenüber gesamt im in inkl insgesamt ist je jährlich kapital kurs laut mehr mit monatlich nach netto oder ohne ' +
		'pro seit sowie täglich über um umsatz und unter von vor war weniger wert zu zum zur zuletzt zzgl bzw ca ' +
		'geschätzt erwartet plus minus',
	french:
		'et ou de du des en à au aux par pour sur sous avec sans dans depuis avant après contre environ chacun chaque ' +
		'dont hors soit brut brute net nette total totale annuel annuelle mensuel mensuelle estimé prévu chez comptant ' +
		'selon fin début le la les un une est',
	spanish:
		'y o de del en al a el la los las por para con sin sobre desde hasta antes después según cada bruto bruta neto ' +
		'neta total anual anuales mensual mensuales diario estimado previsto frente contra más menos entre ' +
		'aproximadamente un una es fue efectivo',
	portuguese:
		'e ou do da dos das no na nos nas em ao aos à às por para com sem sobre desde até antes depois segundo bruto ' +
		'bruta líquido líquida total anual anuais mensal mensais diário estimado previsto contra mais menos cada um uma é ' +
		'foi',
	italian:
		'e o di del della dei delle nel nella al alla a da dal per con senza su fino prima dopo secondo ogni lordo lorda ' +
		'netto netta totale annuo annui annuale mensile mensili stimato previsto contro più meno circa un una è',
	dutch:
		'en of van in op aan bij voor met zonder sinds tot na per bruto netto totaal jaarlijks maandelijks verwacht ' +
		'geschat tegen meer minder is was',
	nordic: 'och og i på av för från med utan per totalt årligen netto brutto til af for fra uden',
};

/** In small letters. */
export const WORDS_AFTER_MONEY: ReadonlySet<string> = new Set(Object.values(WORDS).flatMap((words) => words.split(' ')));
