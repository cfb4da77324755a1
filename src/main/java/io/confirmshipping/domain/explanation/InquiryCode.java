package io.confirmshipping.domain.explanation;

/** Sentences of inquiries about missing units, and of their answers. */
public enum InquiryCode implements ExplanationCode {
    INQUIRED("{units:count:unit:units} of {msku} {units:word:is:are} claimed to be missing"),
    UNITS_FOUND("{units:count:unit:units} of {msku} {units:word:was:were} found"),
    UNITS_NOT_FOUND("{units:count:unit:units} of {msku} {units:word:was:were} not found"),
    UNITS_REIMBURSED("{units:count:unit:units} of {msku} {units:word:was:were} reimbursed with {value:money}"),
    REIMBURSEMENT_IS_APART(
            "{units:count:unit:units} of {msku} {units:word:is:are} missing and reimbursed; this is paid apart, and changes nothing that is owed"),
    NO_SUCH_SKU("Shipment {shipment} expects no SKU {msku}. Claim units of one of its items."),
    STILL_OPEN(
            "Shipment {shipment} is not closed, so missing units can still arrive. Ask about them once it is closed."),
    NOTHING_MISSING(
            "No units of {msku} in shipment {shipment} are missing that could be claimed. Review the shipment to see its counts and answers."),
    MORE_THAN_MISSING(
            "{missing:count:unit:units} of {msku} in shipment {shipment} can be claimed, not {claimed:count}. Claim at most {missing:count}."),
    INQUIRY_IS_OPEN(
            "An inquiry about {msku} in shipment {shipment} is open already. Wait for its answer; then ask about what is still missing."),
    ASKED_TOO_LATE(
            "Missing units of shipment {shipment} could be claimed until {deadline:instant}, {days:count:day:days} after its closing."),
    TOO_MANY_INQUIRIES(
            "Shipment {shipment} has {inquiries:count:inquiry:inquiries} already; at most {most:count:is:are} allowed for one shipment."),
    NO_SUCH_INQUIRY("Shipment {shipment} has no inquiry {inquiry}. Check its ID."),
    ANSWERED_ALREADY(
            "Inquiry {inquiry} was answered already: {answer:explanation}. An answer is the last word; it cannot be replaced.");

    private final Sentence sentence;

    InquiryCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
