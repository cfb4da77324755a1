package io.confirmshipping.domain.explanation;

/** Reasons why a request was rejected though no rule refused it, and what to do instead. */
public enum RejectedCode implements ExplanationCode {
    CORRECT_FIELDS("The request is not valid. Correct the fields under errors and send it again."),
    SEND_TOKEN("The request does not name a seller. Send a bearer token in the header Authorization."),
    NO_ROUTE("There is no route {route}."),
    METHOD_NOT_TAKEN("The path {path} does not take {method}. Send {methods:texts}."),
    SEND_FEWER_BOXES("The body is larger than {most:count} bytes. Send fewer boxes at once."),
    TOO_MANY_BYTES(
            "{length:count} bytes are more than the {most:count} that one call can carry. Send or ask for less at once."),
    ADDRESS_TOO_LONG("The path and query have {length:count} characters. Send {most:count} at most."),
    HEADERS_TOO_LONG("The headers have {length:count} characters. Send {most:count} at most."),
    NO_MEDIA_TYPE("The body has no media type. Send JSON, with the header Content-Type: application/json."),
    OTHER_MEDIA_TYPE("The body is {mediaType}. Send JSON, with the header Content-Type: application/json."),
    BUSY("The service is busy. Try again in a few seconds."),
    OUTCOME_UNKNOWN(
            "The request either completed or had no effect; we cannot tell which. Send it again in a few seconds, with the same Idempotency-Key if it has one."),
    OUR_FAULT("Something went wrong on our side. Nothing is left half done; try again."),
    NO_SUCH_DOCUMENT(
            "There is no document at this address. A part of it is missing or was changed, or its key was replaced. Ask for a new address."),
    DOCUMENT_LAPSED("This address was valid until {until:instant}. Ask for a new one.");

    private final Sentence sentence;

    RejectedCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
