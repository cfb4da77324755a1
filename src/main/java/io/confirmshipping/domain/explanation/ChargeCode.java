package io.confirmshipping.domain.explanation;

/** Arithmetic of a charge, in the currency of the charge. */
public enum ChargeCode implements ExplanationCode {
    PARCELS(
            "{boxes:count} x {perBox:number} per box + {weight:pounds} x {perPound:number} per billable lb (zone {zone:count}, {miles:number} miles)"),
    FREIGHT(
            "{pallets:count} x {perPallet:number} per pallet + {perHundredweight:number} x {weight:pounds}/100 lb x class {freightClass:number}/100 x {miles:number}/1000 miles"),
    FREIGHT_AS_DENSER(
            "{freight:explanation}; billed as the least weight of class {freightClass:number}, which costs less than {weight:pounds} lb of class {ownClass:number}"),
    LEAST_CHARGE("the least charge, instead of {instead:explanation}"),
    NOTHING_ON_PALLETS("nothing that fits on pallets"),
    FREE("free of charge"),
    UNITS("{units:count} x {perUnit:number} per unit"),
    UNITS_PLACED("{units:count} x {perUnit:number} per unit ({size:explanation}, {region:explanation})"),
    NO_UNITS("0 units"),
    PLACEMENT("{parts:sum}"),
    /** Some units more, and some less, as a change of the quantities has made it. */
    PLACEMENT_CHANGE("{changes:sum}"),
    PLACEMENT_CHANGES("{changes:sum} and {others:count:other:others}"),
    MORE("{part:explanation} more"),
    LESS("{part:explanation} less"),
    CHARGED_MORE("{first:amount} at first, then {more:amount} more; see the ledger for the reasons"),
    CHARGED_LESS("{first:amount} at first, then {less:amount} less; see the ledger for the reasons"),
    CHARGED_MORE_AND_LESS(
            "{first:amount} at first, then {more:amount} more and {less:amount} less; see the ledger for the reasons");

    private final Sentence sentence;

    ChargeCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
