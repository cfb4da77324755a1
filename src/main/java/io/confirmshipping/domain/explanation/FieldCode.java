package io.confirmshipping.domain.explanation;

/**
 * Mistakes in a field of a request, as the rest of a sentence that begins with the field and has no full stop; advice follows a
 * semicolon. Some are parts of others.
 */
public enum FieldCode implements ExplanationCode {
    GIVEN("not {value}"),
    SAME_AS("is the same as {other}; {advice:explanation}"),
    NAMED_BEFORE("was named before; {advice:explanation}"),
    NAME_EVERY_SKU_ONCE("name every SKU once"),
    NAME_EVERY_SKU_OF_A_BOX_ONCE("name every SKU of a box once"),
    NAME_EVERY_BOX_ONCE("name every box once"),
    NAME_EVERY_SHIPMENT_ONCE("name every shipment once"),
    EVERY_BOX_HAS_ITS_OWN_NUMBER("every box has a tracking number of its own"),
    MORE_ARE_WRONG("more fields are wrong than are named here; correct these first"),
    UNKNOWN_FIELD("is not a field of this request"),
    REPEATED_FIELD("stands twice in the same object; name it once"),
    MISSING("is missing"),
    EMPTY("must not be empty"),
    BLANK("must not be blank"),
    NO_TEXT("must be a text"),
    NO_WHOLE_NUMBER("must be a whole number"),
    NO_NUMBER("must be a number"),
    NO_BOOLEAN("must be true or false"),
    NO_LIST("must be a list"),
    NO_OBJECT("must be an object"),
    NOT_ONE_OF("must be one of {values}"),
    NO_DAY("must be a date such as 2026-12-01"),
    NO_INSTANT("must be a date-time such as 2026-12-01T10:00:00Z"),
    NO_COUNTRY_CODE("must be two capital letters, for example US"),
    NO_CURRENCY_CODE("must be three capital letters, for example USD"),
    NO_BOX_RANGE("must be the number of a box, or two with a hyphen between them, for example 1-450"),
    NO_TELEPHONE_NUMBER(
            "must be a telephone number of at least {digits:count} digits, without its extension, for example +1 206-555-0100"),
    TOO_SHORT("must have at least {least:count:character:characters}, not {length:count}"),
    TOO_LONG("must have at most {most:count:character:characters}, not {length:count}"),
    TOO_LONG_AS_COMPOSED("must have at most {most:count} characters, as Unicode composes them, not {length:count}"),
    NAME_LENGTH("must have 1 to {most:count} characters, not {length:count}"),
    TOO_FEW("must have at least {least:count:element:elements}, not {size:count}"),
    TOO_MANY("must have at most {most:count:element:elements}, not {size:count}"),
    NO_FIELDS("must not be empty; name at least one of its fields"),
    NAMED_TWICE("must not name the same twice"),
    TOO_SMALL("must be at least {least}"),
    TOO_LARGE("must be at most {most}"),
    TOO_MANY_DIGITS(
            "has too many digits; at most {most:count} may stand before the decimal point and {most:count} after it"),
    CONTROL_CHARACTERS("must not contain control characters or unpaired surrogates"),
    NOT_UTF_8("contains U+FFFD, which stands for bytes that are not UTF-8; send it as UTF-8"),
    DIRECTION_CHARACTER("must not contain {character}, which changes the direction of writing; leave it out"),
    HIDDEN_CHARACTER("must not contain {character}, which cannot be seen; leave it out, or write a plain space"),
    NO_ITEMS("must have at least one item"),
    NO_BOXES("must have at least one box"),
    EMPTY_BOX("must have at least one item; leave empty boxes out"),
    TOO_MANY_ITEMS("has {items:count} items; at most {most:count:is:are} allowed in one workflow"),
    TOO_MANY_BOXES_IN_ALL("adds up to {boxes:count} boxes; at most {most:count:is:are} allowed in one workflow"),
    LOAD_ON_FRAGILE_BOX("must not be given for a fragile box, on which nothing may stand; leave out one of the two"),
    NOT_AN_ITEM("must be one of the items; add it to them"),
    NOT_AN_EDITED_ITEM("must be one of the items; add it to them with the units that the whole shipment is to hold"),
    OTHER_SUM("is {quantity:count}, but the boxes hold {held:count}"),
    OTHER_SUM_AFTERWARDS("is {quantity:count}, but the boxes would hold {held:count}"),
    NO_BOX_OF_SHIPMENT("must be a box of shipment {shipment}"),
    NUMBER_OF_OTHER_BOX("is the tracking number of box {boxId} already; every box has a tracking number of its own"),
    NO_SHIPMENT_OF_OPTION("must be a shipment of placement option {option}; its shipments are {shipments:texts}"),
    NAME_BOXES_FOR("must be named: no box holds {msku} any more, so say which boxes are to hold it"),
    NOT_CONFIRMED_IN_SHIPMENT("is {msku}, which was not confirmed in this shipment"),
    QUANTITY_BEYOND_LIMIT(
            "brings {msku} to {asked:count:unit:units} in this shipment, which was confirmed with {confirmed:count} and may differ from that by {limit:count}, from {least:count} to {most:count}; it has {current:count} now, so you may {room:explanation}"),
    ONLY_REMOVE("only remove up to {down:count}"),
    ONLY_ADD("only add up to {up:count}"),
    ADD_OR_REMOVE("add {up:count} or remove {down:count}"),
    OTHER_COUNTRY("must be {country}, the country of the marketplace"),
    NO_STATE("must be a state of {country}; use its two-letter code, such as TX for Texas"),
    NO_ZIP_CODE("must be a ZIP code of five digits, or of nine such as 98101-1234"),
    UNKNOWN_ZIP_CODE("does not exist: no ZIP code begins with {prefix}; use the code of the street address"),
    MILITARY_ADDRESS(
            "is a military or diplomatic address, which no carrier picks boxes up from; use a street address in one of the 50 states or the District of Columbia"),
    TERRITORY(
            "is in {territory:state}, which boxes cannot come from; use an address in one of the 50 states or the District of Columbia"),
    STATE_OTHER_THAN_ZIP_CODE(
            "is {state:state}, but ZIP code {postalCode} is in {around:states}; correct the state or the ZIP code"),
    ZIP_CODE_OTHER_THAN_STATE("is in {around:states}, not in {state:state}; correct the ZIP code or the state"),
    TAKEN_BY_NO_CENTER(
            "must weigh at most {most:pounds} lb and have no side over {side:inches} in; no fulfillment center takes larger or heavier boxes"),
    NO_OPEN_CENTER(
            "is of standard size, and no fulfillment center that takes such boxes is open on {day:day}; plan with another ship date"),
    NO_OPEN_CENTER_FOR_OVERSIZE(
            "is oversize, and no fulfillment center that takes such boxes is open on {day:day}; plan with another ship date"),
    FITS_NO_CARRIER(
            "must fit on a pallet, which takes boxes of {length:number} x {width:number} x {height:number} in and {most:pounds} lb, or travel as a small parcel that a carrier takes; use smaller boxes"),
    LARGER_THAN_PALLET(
            "is larger than the {length:number} x {width:number} x {height:number} in that a pallet has for boxes; send it by small parcel or in smaller boxes"),
    HEAVIER_THAN_PALLET_CARRIES("is heavier than the {most:pounds} lb that a pallet carries; send less in a box"),
    SIDE_TOO_LONG("must be at most {most:inches} in"),
    NO_HIGHER_THAN_PALLET("must be more than the {own:inches} in of the pallet itself"),
    PALLET_TOO_HEAVY("must be at most {most:pounds} lb, with the pallet itself"),
    NO_HEAVIER_THAN_PALLET("must be more than the {own:pounds} lb of the pallet itself"),
    MORE_PALLETS_THAN_BOXES(
            "are {pallets:count}, but the shipment has only {boxes:count:box:boxes}; enter at most one pallet for each box"),
    PALLET_LIGHTER_THAN_BOXES(
            "weigh {weight:pounds} lb, less than the {boxes:pounds} lb of the boxes and the {own:pounds} lb of the pallet itself; enter what the loaded pallet weighs"),
    PALLETS_LIGHTER_THAN_BOXES(
            "weigh {weight:pounds} lb together, less than the {boxes:pounds} lb of their boxes and the {own:pounds} lb of the pallets themselves ({each:pounds} lb each); enter what the loaded pallets weigh"),
    NO_ROOM_FOR_ANY_BOX(
            "have no room for any box of the shipment, the {own:inches} in of the pallet itself left out; enter the size of the loaded pallet"),
    LIGHTER_THAN_ANY_BOX(
            "is less than any box and the {own:pounds} lb of the pallet itself; enter the weight of the loaded pallet"),
    NO_PLACE_FOR_BOX(
            "have no place for a box of {length:number} x {width:number} x {height:number} {lengthUnit} and {weight:number} {weightUnit}: none is large and heavy enough; enter the pallet that it stands on"),
    ROOM_FOR_FEWER_BOXES(
            "have room for at most {fewer:explanation}, because boxes stand in whole rows and layers above the {own:inches} in of the pallet itself; enter more, wider or higher pallets"),
    ROOM_FOR_LESS_WEIGHT(
            "have no room for boxes that bear so little: those that can stand on the pallets themselves hold up at most {most:pounds} lb of the {boxes:pounds} lb; enter more or wider pallets"),
    NOTHING_CHOSEN_YET("is missing; nothing was chosen yet"),
    NO_CURRENCY("is not a currency: {currency}"),
    OTHER_CURRENCY("must be in {currency}, the currency of the charges"),
    TOO_MANY_DECIMAL_PLACES("must have no more decimal places than {currency} has"),
    ENDS_BEFORE_IT_BEGINS("is {to:day}, before the first day, {from:day}; exchange them"),
    NO_BASE64("the body is not valid base64"),
    BODY_NO_OBJECT("the body must be a JSON object"),
    BODY_NOT_UTF_8("the body is not valid UTF-8: its byte {position:count} is {value}; send it as UTF-8"),
    BODY_TOO_DEEP("the body is nested too deeply, or has a number or a name that is too long"),
    BODY_NO_JSON("the body is not valid JSON at line {line:count}, column {column:count}"),
    NO_DOCUMENT_REFERENCE(
            "must be an https address without a user, or the ID of a document: up to 100 letters, digits, dots, hyphens and underscores"),
    NO_INQUIRY_ID("must be the ID of an inquiry, as the shipment shows it"),
    PAYMENT_MISSING("is missing; with answer REIMBURSED, say what is paid"),
    PAYMENT_FOR_NOTHING("must be given with answer REIMBURSED only, not with {answer}; leave it out"),
    NOT_ABOVE_ZERO("must be more than 0"),
    NO_TRACKING_OR_FREIGHT(
            "must be given with tracking numbers of boxes, or {other} with the numbers of freight papers; not both"),
    NOT_WITH_OTHERS("must not be given with these other fields; leave it out"),
    SEVERAL_KEYS("must be one key without a comma, which joins several headers of this name"),
    NOT_PRINTABLE("must have 1 to {most:count} printable characters"),
    FOR_WHOLE_WORKFLOW("must not be given; this applies to a workflow as a whole"),
    NO_WORKFLOW_AND_SHIPMENT("is missing; give a workflow and a shipment of it"),
    MESSAGE_NO_OBJECT("the message must be a JSON object"),
    NO_SELLER("is missing; give the seller that the workflow belongs to"),
    NOT_ONE_OF_TWO("must be given, or {other}; not both"),
    NONE_OF_FIELDS("must have one of these fields: {fields:texts}"),
    NO_UNITS_RECEIVED("is missing; with type RECEIVING, give the units that were received"),
    UNITS_OF_OTHER_REPORT("must be given with type RECEIVING only, not with {type}; leave it out"),
    NO_INSTANT_WITH_OFFSET("must be a date and time with an offset, such as 2026-12-01T10:00Z"),
    REPORTED_BEFORE_CONFIRMATION(
            "is {at:instant}, which is before the shipment was confirmed, at {confirmedAt:instant}; report it again with the time at which it happened"),
    REPORTED_AHEAD(
            "is {at:instant}, which is in the future; at {now:instant} a clock may be ahead by {minutes:count:minute:minutes}; report it again with the time at which it happened"),
    TOO_MANY_DIFFERENT_BOXES("must be named: spread over equal boxes, this edit would make too many different ones"),
    NO_DELIVERY_WINDOW(
            "is not a delivery window of this shipment; generate delivery windows, and choose one that is listed"),
    NO_TRANSPORTATION_OPTION(
            "is not a transportation option of this shipment; generate transportation options, and select one that is listed"),
    NO_OPTION_FOR_EACH_SHIPMENT("must select one option for each shipment of the placement"),
    NO_SHIPMENT_OF_THIS_OPTION("is not a shipment of placement option {option}"),
    BOXES_OF_ALL_TOO_MANY("add up to {boxes:count} boxes; at most {most:count:is:are} allowed in one workflow"),
    NO_ROLL_SIZE("is missing; give width and height for a label from a roll"),
    BEGINS_AFTER_LAST("is {start:count}, but there {total:word:is only one:are only #}; begin at {last:count} at most"),
    NO_PAGE_SIZE(
            "is missing: {left:word:one is left:# are left}, and a document holds at most {most:count}; ask for them page by page with {bySize} and {byStart}"),
    PAGE_TOO_LARGE("is {size:count}, but a document holds at most {most:count}; ask for fewer"),
    RANGE_BACKWARDS("is {range}, which ends before it begins"),
    NOTHING_OF_SHIPMENT("is {boxes}, which is no box of shipment {shipment}; review the shipment to see its boxes"),
    NO_SUCH_PALLET("is {number:count}, but the shipment has {pallets:count:pallet:pallets}"),
    OTHER_PAPER("is {page}, which is not for these labels; use one of {pages:texts}"),
    TOO_MANY_LINES(
            "asks for {lines:count} lines, and a document holds at most {most:count}; ask for fewer boxes at once with {bySize} and {byStart}"),
    NO_TOKEN_OF_LIST("is not one that this list has given; leave it out to begin with the first page"),
    PREP_DETAILS_TOO_LARGE(
            "are too many: a part of them would take {bytes:count} bytes, and can take {most:count} at most; set SKUs that you no longer send to the category NONE with the type ITEM_NO_PREP, which takes no space"),
    BODY_TOO_LARGE_COMPRESSED(
            "the body must have at most {most:count} bytes, compressed; it has {bytes:count}; send fewer boxes at once"),
    TOO_MUCH_FOR_ONE_WORKFLOW("and boxes are too much for one workflow; send them in two");

    private final Sentence sentence;

    FieldCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
